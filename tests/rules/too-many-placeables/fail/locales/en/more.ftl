wind = Wind
gust = { wind } { wind } { wind } { wind } { wind } { wind } { wind } { wind }
gale = { gust } { gust } { gust } { gust } { gust } { gust } { gust } { gust } { gust }
storm = { gale } { gust } { gust } { gust }
