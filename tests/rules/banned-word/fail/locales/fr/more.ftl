more = D’autres vents
