region-nl = the Netherlands
region-AT = { site-name } land
