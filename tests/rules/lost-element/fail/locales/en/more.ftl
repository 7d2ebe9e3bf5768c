notice = Read the <a data-l10n-name="notice">notice</a>
shop = To the <a data-l10n-name="shop">shop</a>
