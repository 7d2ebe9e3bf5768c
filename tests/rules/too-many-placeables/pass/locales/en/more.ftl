wind = Wind
gusts = { wind } { wind } { wind } { wind } { wind } { wind } { wind } { wind } { wind } { wind } 
