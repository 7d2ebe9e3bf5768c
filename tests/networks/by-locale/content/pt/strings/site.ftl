site-name = Pipas à beira-mar
topic-wind = Vento
