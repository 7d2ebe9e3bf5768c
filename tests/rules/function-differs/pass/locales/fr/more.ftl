share = { NUMBER($share, style: "percent", maximumFractionDigits: 0) } de { NUMBER($sum, style: "currency", currency: "EUR") }
