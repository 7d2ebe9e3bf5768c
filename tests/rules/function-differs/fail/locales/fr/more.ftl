share = { $share } de { NUMBER($sum, style: "currency", currency: "USD") }
