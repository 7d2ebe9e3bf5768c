notice = Lire l’<a data-l10n-name="notice">avis</a>
shop = À la <a data-l10n-name="shop">boutique</a>
