region-NL = the{"\u00A0"}Netherlands
region-AT = Austria
