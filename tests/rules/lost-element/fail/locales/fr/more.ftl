notice = Lire l’avis
shop = À la <a data-l10n-name="shpo">boutique</a>
