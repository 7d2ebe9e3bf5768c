share = { $share } of all
