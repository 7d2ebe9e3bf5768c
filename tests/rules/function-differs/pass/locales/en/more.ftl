# $share is a share. $sum is an amount.
share = { NUMBER($share, style: "percent") } of { NUMBER($sum, style: "currency", currency: "EUR") }
