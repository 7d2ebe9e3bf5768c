
heading-translated = Traducidos
heading-copied = Sin traducir
heading-obsolete = Obsoletos
heading-done = Hecho
table-percent = { NUMBER($percent) } %
strings-total = { $strings ->
        [one] { $strings } rótulo
       *[other] { $strings } rótulos
    } en «{ $reference }» y en { $languages ->
        [one] { $languages } idioma más
       *[other] { $languages } idiomas más
    }; { $open ->
        [0] nada por traducir.
        [one] { $open } por traducir ({ $words ->
            [one] { $words } palabra
           *[other] { $words } palabras
        }). «hexapla check» lo indica.
       *[other] { $open } por traducir ({ $words ->
            [one] { $words } palabra
           *[other] { $words } palabras
        }). «hexapla check» los indica.
    }
strings-none = Todavía no hay rótulos en ningún idioma aparte del de referencia. Dónde están lo dice «layout», en «[strings]».
strings-of-one = «{ $locale }»: { $percent } % hecho; traducidos: { $translated }; sin traducir: { $copied }; faltan: { $missing }; obsoletos: { $obsolete }; palabras por traducir: { $words }.
strings-no-folder = «{ $path }» no es una carpeta que se pueda leer.
strings-which-language = No se puede saber de qué idioma es la carpeta «{ $path }», así que los plurales no se examinan. «--locale» lo dice, por ejemplo «--locale fr».
strings-bad-language = «{ $value }» no es un código de idioma.
strings-same-language = Las dos carpetas están en «{ $locale }». Compare un idioma con otro; «--locale» dice cuál es.
no-sites = Esta red solo tiene rótulos, y ningún sitio. «hexapla check» y «hexapla status» se ocupan de ella; añada una «[[section]]» si ha de tener un sitio.
help-strings = Comparar dos carpetas de archivos Fluent sin una red: los del idioma de referencia y los de otro
help-strings-locale = El otro idioma, si su carpeta no lleva el nombre del idioma
