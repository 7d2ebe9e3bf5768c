region-nl = the Netherlands
region-AT = { $country } land
