#!/usr/bin/env python3
"""Makes a network of strings alone: catalogs of one reference language and its translations.

  OUT/<locale>/<folder>/<file>.ftl   110 locales with 81 files each, 58 MB in all
  OUT/l10n.toml                      the settings of compare-locales for the same files
  OUT/pipeline.toml                  the settings of Hexapla

Of the messages, most are a line; the others have attributes, values, choices by number with the
forms of their language, terms, references, tags. One in fifty translations is missing, one in two
hundred has a fault. The same arguments give the same bytes.
"""
import argparse
import os
import random
from concurrent.futures import ProcessPoolExecutor

LOCALES = """en ach af an ar as ast az be bg bn bo br brx bs ca cak ckb cs cy da de dsb el en-CA en-GB
eo es es-AR es-CL es-MX et eu fa ff fi fr fur fy ga gd gl gn gu he hi hr hsb hu hy ia id is it ja ka
kab kk km kn ko lij lo lt ltg lv mai meh mk ml mr ms mxt my nb ne nl nn oc or pa pl ps pt-BR pt-PT rm
ro ru sat sc scn sco si sk sl son sq sr sv szl ta te tg th tl tr trs uk ur uz vi wo xh zh-Hans
zh-Hant zam ak""".split()[:110]

LETTERS = {
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", "fa": "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
    "ur": "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوہیے", "he": "אבגדהוזחטיכלמנסעפצקרשת",
    "ru": "абвгдежзийклмнопрстуфхцчшщыьэюя", "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "hi": "कखगघचछजझटठडढतथदधनपफबभमयरलवशसह", "ja": "あいうえおかきくけこさしすせそ日本語風空山川",
    "ko": "가나다라마바사아자차카타파하", "zh": "的一是在不了有和人这中大为上个国我以要他",
    "th": "กขคงจฉชซญดตถทนบปผพภมยรลวสหอ", "el": "αβγδεζηθικλμνξοπρστυφχψω",
}
LATIN = "abcdefghijklmnoprstuvz"
FORMS = {
    "ar": "zero one two few many other", "he": "one two other", "pl": "one few many other",
    "ru": "one few many other", "uk": "one few many other", "be": "one few many other",
    "cs": "one few many other", "sk": "one few many other", "sl": "one two few other",
    "lt": "one few many other", "lv": "zero one other", "ga": "one two few many other",
    "cy": "zero one two few many other", "ro": "one few other", "hr": "one few other",
    "sr": "one few other", "bs": "one few other", "gd": "one two few other",
    "br": "one two few many other", "dsb": "one two few other", "hsb": "one two few other",
    "ja": "other", "ko": "other", "zh": "other", "th": "other", "vi": "other", "id": "other",
    "ms": "other", "my": "other", "lo": "other", "km": "other", "bo": "other", "sat": "one two other",
}


def words(rng, locale, count):
    letters = LETTERS.get(locale.split("-")[0], LATIN)
    length = (1, 4) if letters != LATIN else (2, 10)
    return " ".join(
        "".join(rng.choice(letters) for _ in range(rng.randint(*length))) for _ in range(count)
    )


def message(rng, shape, locale, name, fault):
    """One message; `shape` is the same in all locales."""
    say = lambda count: words(rng, locale, count)
    kind, length, count = shape
    if kind == "plain":
        return f"{name} = {say(length)}\n"
    if kind == "long":
        lines = "\n".join(f"    {say(12)}" for _ in range(3))
        return f"{name} =\n{lines}\n"
    if kind == "attributes":
        own = ["label", "title", "accesskey"][: count - (1 if fault else 0)]
        return f"{name} =\n" + "".join(f"    .{key} = {say(2)}\n" for key in own or ["label"])
    if kind == "value":
        given = "{ $nom }" if fault else "{ $name }"
        return f"{name} = {say(length)} {given} {say(2)}\n"
    if kind == "term":
        return f"{name} = {say(length)}{'' if fault else ' { -brand-short-name }'} {say(1)}\n"
    if kind == "markup":
        link = say(2) if fault else f'<a data-l10n-name="link">{say(2)}</a>'
        return f"{name} = {say(3)} {link} {say(length)}\n"
    forms = FORMS.get(locale, FORMS.get(locale.split("-")[0], "one other")).split()
    out = f"{name} = {{ $count ->\n"
    for form in forms[1:] if fault and len(forms) > 2 else forms:
        star = "  *" if form == "other" else "   "
        out += f" {star}[{form}] {{ $count }} {say(length)}\n"
    return out + "}\n"


def shapes(number):
    rng = random.Random(f"shape {number}")
    kinds = ["plain"] * 55 + ["long"] * 6 + ["attributes"] * 14 + ["value"] * 10
    kinds += ["term"] * 7 + ["markup"] * 3 + ["plural"] * 5
    count = rng.randint(55, 85)
    return [(rng.choice(kinds), rng.randint(2, 9), rng.randint(1, 3)) for _ in range(count)]


def write(task):
    out, locale, files = task
    size = 0
    for number in range(files):
        rng = random.Random(f"{locale} {number}")
        text = "# This Source Code Form is made by a program.\n\n"
        if number == 0:
            text += f"-brand-short-name = {words(rng, locale, 1)}\n\n"
        for ix, shape in enumerate(shapes(number)):
            if ix % 12 == 0:
                text += f"\n## {words(rng, 'en', 4)}\n\n"
            if locale != "en" and rng.random() < 0.02:
                continue
            fault = locale != "en" and rng.random() < 0.005
            text += message(rng, shape, locale, f"file{number}-message-{ix}", fault)
        path = f"{out}/{locale}/part{number % 9}/file{number}.ftl"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        data = text.encode()
        size += len(data)
        with open(path, "wb") as file:
            file.write(data)
    return size


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--locales", type=int, default=len(LOCALES))
    parser.add_argument("--files", type=int, default=81)
    args = parser.parse_args()
    chosen = LOCALES[: args.locales]
    with ProcessPoolExecutor() as pool:
        sizes = pool.map(write, [(args.out, locale, args.files) for locale in chosen])
        total = sum(sizes)
    with open(f"{args.out}/l10n.toml", "w", encoding="utf-8") as file:
        file.write('basepath = "."\nlocales = [')
        file.write(", ".join(f'"{locale}"' for locale in chosen[1:]))
        file.write(']\n\n[[paths]]\n    reference = "en/**/*.ftl"\n    l10n = "{locale}/**/*.ftl"\n')
    with open(f"{args.out}/pipeline.toml", "w", encoding="utf-8") as file:
        file.write('[network]\nid = "strings"\nreference-locale = "en"\n\n[strings]\nlayout = "{locale}/**/*.ftl"\n')
    print(f"{len(chosen)} locales, {len(chosen) * args.files} files, {total / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
