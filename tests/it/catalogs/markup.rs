//! Tags: sound in themselves, and those of the original.

use super::hold;

#[test]
fn tags_in_themselves() {
    hold(&[
        ("a = Read <b>all</b>\n", "fr", "a = Lire <b>tout</b>\n", &[]),
        (
            "a = Read <b>all</b>\n",
            "fr",
            "a = Lire <b>tout<b>\n",
            &["broken-markup 1:10", "broken-markup 1:17", "markup-differs 1:17"],
        ),
        ("a = <b><i>x</i></b>\n", "fr", "a = <b><i>y</b></i>\n", &["broken-markup 1:12"]),
        // In one form of a choice, and in an attribute.
        (
            "a = { $g ->\n    [m] <b>x</b>\n   *[o] <b>y</b>\n }\n    .b = <i>x</i>\n",
            "fr",
            "a = { $g ->\n    [m] <b>z</b>\n   *[o] <b>w\n }\n    .b = z</i>\n",
            &["broken-markup 3:9", "markup-differs 5:6", "broken-markup 5:11"],
        ),
        // Where neither ends a tag, an attribute is no HTML.
        ("a = A\n    .b = <i>x</i>\n", "fr", "a = B\n    .b = <i>z\n", &["broken-markup 2:10"]),
        ("a = A\n    .b = a<img\n", "fr", "a = B\n    .b = z<img\n", &[]),
        // Told once, although it stands before a choice.
        (
            "a = <b>{ $g ->\n    [m] x\n   *[o] y\n }</b>\n",
            "fr",
            "a = <b>{ $g ->\n    [m] z\n   *[o] w\n }\n",
            &["broken-markup 1:5"],
        ),
        // Around placeables, and with them in values.
        ("a = <a href=\"{ $u }\">{ $x }</a>\n", "fr", "a = <a href=\"{ $u }\">{ $x } !</a>\n", &[]),
        // Words between brackets are text.
        ("a = Use <file> or x < y & z\n", "fr", "a = Avec <fichier> ou x < y & z\n", &[]),
        (
            "a = Use <img-kite>x</img-kite>\n",
            "fr",
            "a = Avec <img-kite>x\n",
            &["broken-markup 1:10"],
        ),
        ("a = x&nbsp;y\n", "fr", "a = z&nbsp y\n", &["broken-markup 1:6"]),
    ]);
}

#[test]
fn tags_beside_the_original() {
    hold(&[
        ("a = Read <b>all</b>\n", "fr", "a = Lire tout\n", &["markup-differs 1:1"]),
        ("a = Read all\n", "fr", "a = Lire <b>tout</b>\n", &["markup-differs 1:10"]),
        ("a = <b>x</b><i>y</i>\n", "fr", "a = <i>z</i><b>w</b>\n", &[]),
        (
            "a = <b>x</b><i>y</i>\n",
            "fr",
            "a = <b><i>z</i>w</b>\n",
            &["markup-differs 1:1", "markup-differs 1:8"],
        ),
        ("a = <a class=\"x\" title=\"y\">y</a>\n", "fr", "a = <a title='z' class='x'>z</a>\n", &[]),
        (
            "a = <a class=\"x\">y</a>\n",
            "fr",
            "a = <a class=\"w\">z</a>\n",
            &["markup-differs 1:1", "markup-differs 1:5"],
        ),
        (
            "a = { $g ->\n    [m] <b>x</b>\n   *[o] <b>y</b>\n }\n",
            "fr",
            "a = { $g ->\n    [m] <b>z</b>\n   *[o] w\n }\n",
            &["markup-differs 3:6"],
        ),
    ]);
}

#[test]
fn named_elements() {
    let english = "a = Read the <a data-l10n-name=\"notice\">notice</a>\n";
    hold(&[
        (english, "fr", "a = Lire l’<a data-l10n-name=\"notice\">avis</a>\n", &[]),
        (english, "fr", "a = Lire l’avis\n", &["lost-element 1:1", "markup-differs 1:1"]),
        (
            english,
            "fr",
            "a = Lire l’<a data-l10n-name=\"notise\">avis</a>\n",
            &["markup-differs 1:1", "lost-element 1:12", "markup-differs 1:12"],
        ),
        (
            english,
            "fr",
            "a = Lire l’<a>avis</a>\n",
            &["lost-element 1:1", "markup-differs 1:1", "markup-differs 1:12"],
        ),
        (
            "a = { $g ->\n    [m] <a data-l10n-name=\"n\">x</a>\n   *[o] <a data-l10n-name=\"n\">y</a>\n }\n",
            "fr",
            "a = { $g ->\n    [m] <a data-l10n-name=\"n\">z</a>\n   *[o] w\n }\n",
            &["lost-element 3:6", "markup-differs 3:6"],
        ),
    ]);
}
