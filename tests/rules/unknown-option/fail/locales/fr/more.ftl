share = { NUMBER($share, style: "percnt", minimumFractionDigits: 99) } de tous { NUMBER($share, stil: "percent") }
