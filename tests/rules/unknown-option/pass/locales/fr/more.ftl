share = { NUMBER($share, style: "percent", minimumFractionDigits: 1) } de tous
