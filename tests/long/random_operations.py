#!/usr/bin/env python3
"""Does to a network on the disk whatever people and programs do to files, with the daemon at work, and holds
what it has published in the end against a clean build of a copy.

    python3 tests/long/random_operations.py --operations 10000 --runs 20

It ends with 1 at the first run that is not equal, and says the seed, what differs, the operations on what
differs and the last ones. The same seed makes the same operations; when they meet the daemon is up to the machine.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCALES = ["en", "fr", "de", "ar", "ja", "pt-BR"]
SECTIONS = {"world": ["en", "fr", "ar"], "europe": ["fr", "de"], "east": ["ja", "en"], "south": ["pt-BR"]}
TOPICS = ["craft", "wind", "school", "safety"]
WORDS = {
    "en": "kite line wind paper bamboo knot field tail bridle spar sky hand lift drift".split(),
    "fr": "cerf-volant fil vent papier bambou nœud champ queue bride ciel main été".split(),
    "de": "Drachen Schnur Wind Papier Bambus Knoten Feld Schwanz Waage Himmel Größe".split(),
    "ar": "طائرة خيط ريح ورق خيزران عقدة حقل ذيل سماء يد".split(),
    "ja": "凧 糸 風 紙 竹 結び目 野原 尾 空 手".split(),
    "pt-BR": "pipa linha vento papel bambu nó campo rabiola céu mão coração".split(),
}
# Stands in whatever is broken on purpose, so that it can be found and mended in the end.
BROKEN = "zz-broken"
SETTINGS = """[network]
id = "kites"
source-locale = "en"

[listing]
page-size = {size}

[feed]
entries = {entries}

[watch]
quiet = "50ms"
interval = "100ms"
# Whatever nobody was told of is to be noticed without this.
reconcile = "24h"
{more}
"""
ASSET = re.compile(r"assets/.*\.[0-9a-f]{12}\.[a-z0-9]+$")


class Fault(Exception):
    """Something is not as it should be."""


class Names:
    """Which files there are. Each folder is read again only when this program has done something to its names, of which
    Python tells (PEP 578), so that no operation can forget to say so: reading the whole tree before each operation took
    three quarters of a run."""

    CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.symlink"}

    def __init__(self) -> None:
        self.folders: dict[str, list[tuple[str, Path | None]]] = {}
        sys.addaudithook(self.heard)

    def heard(self, event: str, args: tuple) -> None:
        if event == "open" and isinstance(args[0], (str, Path)) and args[2] & (os.O_WRONLY | os.O_RDWR):
            folder, _, name = str(args[0]).rpartition("/")
            if all(name != one for one, _ in self.folders.get(folder, ())):
                self.folders.pop(folder, None)
        elif event in self.CHANGES:
            for path in args:
                path = os.fspath(path) if isinstance(path, (str, Path)) else None
                if path is None:
                    continue
                if not path.startswith("/"):
                    # Relative to an open folder.
                    self.folders.clear()
                    return
                self.folders.pop(path.rpartition("/")[0], None)
                for below in [one for one in self.folders if one == path or one.startswith(path + "/")]:
                    del self.folders[below]

    def below(self, top: Path) -> list[Path]:
        """The files below a folder but hidden ones, in the order of their paths."""
        found: list[Path] = []
        self.collect(str(top), found)
        return found

    def forget(self) -> None:
        """Reads all folders again, and holds that against what was known of them."""
        was, self.folders = self.folders, {}
        for folder, entries in was.items():
            if Path(folder).is_dir():
                self.collect(folder, [])
                if self.folders[folder] != entries:
                    raise Fault(f"{folder} has other files, which is this script’s own fault")

    def collect(self, folder: str, found: list[Path]) -> None:
        entries = self.folders.get(folder)
        if entries is None:
            try:
                with os.scandir(folder) as some:
                    kinds = sorted((one.name, one.is_dir()) for one in some)
            except FileNotFoundError:
                return
            entries = [(name, None if is_dir else Path(folder, name)) for name, is_dir in kinds]
            self.folders[folder] = entries
        for name, path in entries:
            if path is None:
                self.collect(f"{folder}/{name}", found)
            elif not name.startswith("."):
                found.append(path)


NAMES = Names()


class Tree:
    """A network, and what is done to it."""

    def __init__(self, root: Path, away: Path, rng: random.Random):
        self.root, self.away, self.rng = root, away, rng
        self.log: list[str] = []
        self.serial = 0
        self.deleted: list[tuple[Path, bytes]] = []
        self.out: list[tuple[Path, Path]] = []
        self.open: list[tuple[Path, object, bytes]] = []
        # The digests of all good bytes that were ever made: what is none of them is to be mended in the end,
        # such as a file that two programs have written into.
        self.sound: set[bytes] = set()

    # What there is ------------------------------------------------------------------------------------------

    def files(self, under: str, *ends: str) -> list[Path]:
        return [p for p in NAMES.below(self.root / under) if not ends or p.name.endswith(ends)]

    def texts(self) -> list[Path]:
        names = {f"{one}.md" for one in [*LOCALES, "pt_BR"]}
        return [p for p in self.files("content") if p.name in names]

    def articles(self) -> list[Path]:
        return sorted(map(Path, {str(p).rpartition("/")[0] for p in self.files("content", ".md", "article.toml")}))

    def number(self) -> int:
        self.serial += 1
        return self.serial

    def short(self, path: Path) -> str:
        for base, name in ((self.root, ""), (self.away, "AWAY/")):
            if path == base or base in path.parents:
                return name + str(path.relative_to(base))
        return str(path)

    def note(self, what: str, *paths: Path, more: str = "") -> None:
        self.log.append(f"{what} {' '.join(self.short(p) for p in paths)}{' ' + more if more else ''}")

    # What is written ----------------------------------------------------------------------------------------

    def sentence(self, locale: str, least: int = 5) -> str:
        words = [self.rng.choice(WORDS[locale]) for _ in range(self.rng.randint(least, least + 9))]
        return " ".join(words).capitalize() + f" {self.number()}."

    def text(self, locale: str) -> bytes:
        rng, head = self.rng, []
        yaml = rng.random() < .3
        is_, quote = (": " if yaml else " = "), json.dumps
        head.append(f"headline{is_}{quote(self.sentence(locale, 2), ensure_ascii=False)}")
        if rng.random() < .7:
            head.append(f"teaser{is_}{quote(self.sentence(locale), ensure_ascii=False)}")
        if rng.random() < .1:
            head.append(f"slug{is_}{quote(f's-{self.number()}')}")
        if rng.random() < .05:
            head.append(f"draft{is_}true")
        body = []
        for _ in range(rng.randint(1, 5)):
            some = self.sentence(locale)
            kind = rng.random()
            if kind < .15:
                some = f"## {some} {{#h-{self.number()}}}"
            elif kind < .25:
                some = "\n".join(f"- {self.sentence(locale)}" for _ in range(3))
            elif kind < .4:
                some += " { $registered }, { $opened }."
            elif kind < .45:
                some += " { $extra }."
            elif kind < .6:
                there = self.articles()
                if there:
                    one = rng.choice(there).relative_to(self.root / "content")
                    some += f" [{self.sentence(locale, 1)}](../{one.name}/)"
            elif kind < .75:
                some += f"\n\n![{self.sentence(locale, 2)}](map.svg)"
            body.append(some)
        fence = "---" if yaml else "+++"
        return "\n".join([fence, *head, fence, "", "\n\n".join(body), ""]).encode()

    def metadata(self, extra: bool = False) -> bytes:
        rng = self.rng
        lines = [f"date = {rng.randint(2019, 2022)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"]
        lines.append(f"topics = {json.dumps(sorted(rng.sample(TOPICS, rng.randint(0, 3))))}")
        if rng.random() < .5:
            lines.append('authors = ["A. Writer", "B. Writer"]')
        if rng.random() < .2:
            lines.append(f"sections = {json.dumps(sorted(rng.sample(sorted(SECTIONS), rng.randint(1, 4))))}")
        if rng.random() < .3:
            lines.append('lead-image = "map.svg"')
        lines += ["", "[facts]", f"registered = {rng.randint(1, 9999)}", f"opened = 2022-07-{rng.randint(1, 28):02}"]
        if extra or rng.random() < .3:
            lines.append(f"extra = {rng.randint(1, 99)}")
        if rng.random() < .2:
            lines += ["", f"[placement.{rng.choice(sorted(SECTIONS))}]",
                      rng.choice(["pin = true", "veto = true", 'veto = ["fr"]'])]
        return ("\n".join(lines) + "\n").encode()

    def picture(self) -> bytes:
        width = self.rng.randint(300, 900)
        return (f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="200">'
                f'<rect width="{self.number()}" height="9"/></svg>\n').encode()

    def catalog(self, locale: str, of_section: bool) -> bytes:
        lines = [f"site-name = {self.sentence(locale, 2)}", f"site-tagline = {self.sentence(locale)}"]
        if not of_section:
            lines += [f"topic-{t} = {self.sentence(locale, 1)}" for t in TOPICS]
        if self.rng.random() < .3:
            lines.append(f"all-articles = {self.sentence(locale, 1)}")
        return ("\n".join(lines) + "\n").encode()

    def template(self, name: str) -> bytes:
        words = self.sentence("en", 2)
        return {
            "not-found.html": '{% extends "base.html" %}\n{% block main %}<h1>{{ t("not-found-title") }}</h1>'
                              f'<p>{words}</p>{{% include "part.html" ignore missing %}}{{% endblock %}}\n',
            "entry.html": f'<p data-n="{words}"><a href="{{{{ item.href }}}}">{{{{ item.headline }}}}</a></p>\n',
            "part.html": f"<p>{words}</p>\n",
        }[name].encode()

    def settings(self) -> bytes:
        rng, more = self.rng, []
        if rng.random() < .5:
            more.append(f"# {self.number()}")
        for name, locales in SECTIONS.items():
            more.append(f'\n[[section]]\nid = "{name}"\nurl = "https://{name}.kites.example/"\n'
                        f'locales = {json.dumps(locales)}\nfallback = ["en"]')
        size = rng.choice([3, 5, 20])
        return SETTINGS.format(size=size, entries=rng.choice([4, 20]), more="\n".join(more)).encode()

    def good(self, path: Path) -> bytes:
        """Other good bytes for a file, by what it is."""
        return self.vouch(self.new(path))

    def vouch(self, data: bytes) -> bytes:
        self.sound.add(hashlib.sha1(data).digest())
        return data

    def is_sound(self, data: bytes) -> bool:
        return hashlib.sha1(data).digest() in self.sound

    def new(self, path: Path) -> bytes:
        parts = path.relative_to(self.root).parts
        if path.name == "pipeline.toml":
            return self.settings()
        if path.name == "article.toml":
            return self.metadata()
        if path.suffix == ".md":
            stem = path.stem.replace("_", "-")
            return self.text(stem if stem in WORDS else "en")
        if path.suffix == ".ftl":
            if path.name.startswith("more"):
                return f"note-{self.number()} = {self.sentence('en')}\n".encode()
            return self.catalog(parts[parts.index("locales") + 1], parts[0] == "sections")
        if path.suffix == ".html":
            return self.template(path.name)
        if path.suffix == ".svg":
            return self.picture()
        return f"{self.sentence('en')}\n".encode()

    def bad(self, path: Path) -> bytes:
        """Bytes that cannot be used, by what the file is."""
        if path.suffix == ".md":
            return self.rng.choice([
                f'+++\nheadline = "{BROKEN}\n\nText.\n'.encode(),
                f'+++\nheadline = "{BROKEN}"\n\nno end'.encode(),
                f'---\nheadline: "{BROKEN}\n---\n\nText.\n'.encode(),
                b'+++\nheadline = "\xff\xfe"\n+++\n\n' + BROKEN.encode(),
                b"\0\0\0" + BROKEN.encode(),
                f"+++\nheadline = 3\nslug = '{BROKEN}'\n+++\n\nText.\n".encode(),
            ])
        if path.suffix == ".html":
            return f"{{% if {BROKEN}".encode()
        if path.suffix == ".ftl":
            return f"site-name = {{ {BROKEN}\n= =\n".encode()
        return f'{BROKEN} = [ "\n'.encode()

    def start(self) -> None:
        (self.root / "content").mkdir(parents=True)
        self.away.mkdir()
        self.begin(self.root / "pipeline.toml", self.settings())
        for locale in LOCALES:
            self.begin(self.root / "locales" / locale / "site.ftl", self.catalog(locale, False))
        for section, locales in SECTIONS.items():
            own = self.root / "sections" / section
            self.begin(own / "locales" / locales[0] / "site.ftl", self.catalog(locales[0], True))
            self.begin(own / "static/files/join.txt", b"Join.\n")
        self.begin(self.root / "sections/east/templates/not-found.html", self.template("not-found.html"))
        for n in range(30):
            folder = self.root / "content" / self.rng.choice(["2021", "2022", "guide/first", ""]) / f"a-{n:02}"
            self.begin(folder / "article.toml", self.metadata())
            self.begin(folder / "map.svg", self.picture())
            for locale in LOCALES:
                if locale == "en" or self.rng.random() < .7:
                    self.begin(folder / f"{locale}.md", self.text(locale))
        self.least = len(self.texts()) // 2
        self.most = len(self.texts()) * 3 // 2

    def begin(self, path: Path, data: bytes) -> None:
        self.put(path, self.vouch(data))

    @staticmethod
    def put(path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    # What is done -------------------------------------------------------------------------------------------

    def pause(self) -> None:
        """Mostly none; at times as long as the daemon waits for a file to stand still."""
        chance = self.rng.random()
        if chance < .3:
            time.sleep(self.rng.random() * .01)
        elif chance < .33:
            time.sleep(self.rng.random() * .1)
        elif chance < .333:
            time.sleep(.3 + self.rng.random() * .2)

    def any_file(self) -> Path:
        kind = self.rng.random()
        if kind < .6:
            some = self.texts()
        elif kind < .75:
            some = self.files("content", "article.toml")
        elif kind < .83:
            some = self.files("content", ".svg")
        elif kind < .9:
            some = self.files("locales", ".ftl") + self.files("sections", ".ftl")
        elif kind < .97:
            some = self.files("sections", ".html", ".txt")
        else:
            some = []
        return self.rng.choice(some) if some else self.root / "pipeline.toml"

    def temporary(self, path: Path) -> Path:
        form = self.rng.choice([".{}.swp", "{}.tmp", ".goutputstream-{}", "{}.part", ".syncthing.{}.tmp", "{}~"])
        return path.with_name(form.format(path.name))

    def op_in_place(self):
        path = self.any_file()
        self.note("write", path)
        path.write_bytes(self.good(path))

    def op_chunks(self):
        path = self.any_file()
        data = self.good(path)
        self.note("chunks", path)
        with open(path, "wb", buffering=0) as file:
            at = 0
            while at < len(data):
                step = self.rng.randint(1, max(1, len(data) // 2))
                file.write(data[at:at + step])
                at += step
                self.pause()

    def op_renamed_save(self):
        path = self.any_file()
        other = self.temporary(path)
        self.note("save", other, path)
        other.write_bytes(self.good(path))
        self.pause()
        os.replace(other, path)

    def op_backup_save(self):
        path = self.any_file()
        backup = path.with_name(path.name + "~")
        self.note("backup-save", path)
        os.replace(path, backup)
        self.pause()
        path.write_bytes(self.good(path))
        self.pause()
        backup.unlink()

    def op_truncate(self):
        path = self.any_file()
        data = self.good(path)
        self.note("truncate-and-write", path)
        os.truncate(path, 0)
        self.pause()
        with open(path, "r+b") as file:
            file.write(data)

    def op_append(self):
        some = self.texts()
        path = self.rng.choice(some)
        self.note("append", path)
        data = path.read_bytes()
        more = f"\n{self.sentence('en')}\n".encode()
        if self.is_sound(data):
            self.vouch(data + more)
        with open(path, "ab") as file:
            file.write(more)

    def op_touch(self):
        path = self.any_file()
        when = self.rng.choice([None, (1_600_000_000, 1_600_000_000 + self.rng.randint(0, 9))])
        self.note("touch", path)
        os.utime(path, when)

    def op_same_stamp(self):
        """As copies are made that keep the time; at times with the same size as well."""
        path = self.any_file()
        was = path.stat()
        data = self.good(path)
        old = path.read_bytes()
        if self.rng.random() < .5 and path.suffix == ".md" and self.is_sound(old):
            last = rb" (\d+)\.\n\Z"
            data = self.vouch(re.sub(last, lambda m: b" " + bytes(reversed(m[1])) + b".\n", old))
        self.note("write-with-old-time", path)
        path.write_bytes(data)
        os.utime(path, ns=(was.st_atime_ns, was.st_mtime_ns))

    def op_open(self):
        if len(self.open) >= 3:
            return self.op_close()
        path = self.any_file()
        data = self.good(path)
        half = self.rng.randint(0, len(data))
        self.note("begin", path)
        file = open(path, "wb", buffering=0)
        file.write(data[:half])
        self.open.append((path, file, data[half:]))

    def op_close(self):
        if not self.open:
            return self.op_in_place()
        path, file, rest = self.open.pop(self.rng.randrange(len(self.open)))
        self.note("end", path)
        file.write(rest)
        file.close()

    def op_break(self):
        path = self.any_file()
        self.note("break", path)
        if self.rng.random() < .5:
            path.write_bytes(self.bad(path))
        else:
            other = self.temporary(path)
            other.write_bytes(self.bad(path))
            os.replace(other, path)

    def op_mend(self):
        some = self.broken()
        if not some:
            return self.op_in_place()
        path = self.rng.choice(some)
        self.note("mend", path)
        path.write_bytes(self.good(path))

    def op_create(self):
        rng = self.rng
        if len(self.texts()) >= self.most:
            return self.op_delete()
        kind = rng.random()
        if kind < .35:
            parent = rng.choice(["", "2021", "2022", "2023/new", "guide/first", "guide"])
            folder = self.root / "content" / parent / f"n-{self.number()}"
            some = ["article.toml", "map.svg", *(f"{one}.md" for one in rng.sample(LOCALES, rng.randint(1, 6)))]
            rng.shuffle(some)
            self.note("create", folder, more=" ".join(some))
            for name in some:
                self.put(folder / name, self.good(folder / name))
                self.pause()
            return None
        if kind < .75:
            folder = rng.choice(self.articles())
            path = folder / rng.choice([*(f"{one}.md" for one in LOCALES), "map.fr.svg", "map.svg", "article.toml"])
        elif kind < .85:
            section = rng.choice(sorted(SECTIONS))
            path = self.root / "sections" / section / rng.choice([
                "templates/not-found.html", "templates/entry.html", "templates/part.html",
                f"static/files/f-{rng.randint(0, 5)}.txt", f"locales/{rng.choice(SECTIONS[section])}/site.ftl"])
        elif kind < .95:
            locale = rng.choice(LOCALES)
            path = self.root / "locales" / locale / rng.choice(["site.ftl", f"deep/er/more-{rng.randint(0, 3)}.ftl"])
        else:
            path = rng.choice(self.articles()) / rng.choice(["README.md", ".en.md.swp", "xx.md", "notes.docx"])
            self.note("create", path)
            path.write_bytes(b"zz\n")
            return None
        self.note("create", path)
        self.put(path, self.good(path))
        return None

    def may_go(self, path: Path) -> bool:
        """Whether the network can do without it, and nobody would take it for an accident."""
        if path.name == "pipeline.toml" or path == self.root / "locales/en/site.ftl":
            return False
        top = path.relative_to(self.root).parts[0]
        # With its last strings and templates gone, a folder counts as lost, too.
        if top != "content" and len([p for p in self.files(top, ".ftl", ".html") if p != path]) < 3:
            return False
        texts = self.texts()
        gone = sum(1 for one in texts if f"{one}/".startswith(f"{path}/"))
        return len(texts) - gone >= self.least

    def op_delete(self):
        path = self.any_file()
        if not self.may_go(path):
            return self.op_restore()
        self.note("delete", path)
        self.deleted.append((path, path.read_bytes()))
        path.unlink()
        return None

    def op_restore(self):
        if not self.deleted:
            return self.op_touch()
        path, data = self.deleted.pop(self.rng.randrange(len(self.deleted)))
        if len(self.texts()) >= self.most:
            return None
        if any(parent.is_file() for parent in path.parents) or path.is_dir():
            return None
        self.note("restore", path)
        self.put(path, data)
        return None

    def op_blink(self):
        """Gone and back at once, as some programs save."""
        path = self.any_file()
        self.note("delete-and-write", path)
        path.unlink()
        self.pause()
        path.write_bytes(self.good(path))

    def op_folder_for_file(self):
        path = self.rng.choice(self.texts())
        self.note("folder-for-file", path)
        path.unlink()
        path.mkdir()
        (path / "x.txt").write_bytes(b"x")
        self.pause()
        shutil.rmtree(path)
        self.pause()
        path.write_bytes(self.good(path))

    def op_rename(self):
        rng = self.rng
        path = rng.choice(self.texts())
        folder = rng.choice([path.parent, rng.choice(self.articles())])
        to = folder / f"{rng.choice([*LOCALES, 'pt_BR'])}.md"
        if to.is_dir() or to == path:
            return
        if to.exists() and len(self.texts()) <= self.least:
            return
        self.note("rename", path, to)
        os.replace(path, to)

    def op_swap(self):
        some = self.texts()
        one, two = self.rng.sample(some, 2)
        other = self.temporary(one)
        self.note("swap", one, two)
        os.replace(one, other)
        os.replace(two, one)
        self.pause()
        os.replace(other, two)

    def op_move_folder(self):
        rng = self.rng
        folder = rng.choice(self.articles())
        if rng.random() < .2:
            folder = folder.parent
        if folder == self.root / "content":
            return
        parent = rng.choice([self.root / "content" / p for p in ("", "2021", "2022", "2023", "guide", "x/y")]
                            + [rng.choice(self.articles())])
        to = parent / rng.choice([folder.name, folder.name, f"m-{self.number()}"])
        if to.exists() or folder == parent or folder in parent.parents or len(to.parts) > 20:
            return
        self.note("move", folder, to)
        to.parent.mkdir(parents=True, exist_ok=True)
        os.rename(folder, to)

    def op_move_out(self):
        folder = self.rng.choice(self.articles() + [self.root / "sections/east", self.root / "locales/fr"])
        if folder == self.root / "content" or not folder.exists() or not self.may_go(folder) or len(self.out) > 6:
            return self.op_move_in()
        to = self.away / f"out-{self.number()}"
        self.note("move-out", folder, to)
        os.rename(folder, to)
        self.out.append((folder, to))
        return None

    def op_move_in(self):
        if not self.out:
            return
        folder, to = self.out.pop(self.rng.randrange(len(self.out)))
        if folder.exists() or any(parent.is_file() for parent in folder.parents):
            folder = self.root / "content" / f"back-{self.number()}"
            if to.name.startswith("out") and not (to / "article.toml").exists():
                shutil.rmtree(to)
                return
        self.note("move-in", to, folder)
        if self.rng.random() < .3:
            for path in sorted(to.rglob("*.md")):
                if path.is_file() and path.stem in LOCALES:
                    path.write_bytes(self.vouch(self.text(path.stem)))
        folder.parent.mkdir(parents=True, exist_ok=True)
        os.rename(to, folder)

    def op_copy_in(self):
        if len(self.texts()) >= self.most:
            return
        folder = self.rng.choice(self.articles())
        if any(p.is_dir() for p in folder.iterdir()):
            return
        to = self.root / "content" / self.rng.choice(["2021", "2023/new", "guide"]) / f"c-{self.number()}"
        self.note("copy", folder, to)
        shutil.copytree(folder, to)
        # Two articles with one address would withhold each other.
        for path in sorted(to.glob("*.md")):
            path.write_bytes(self.good(path))

    def op_exchange_folder(self):
        """A folder made elsewhere takes another one's place, as deployments do it."""
        folder = self.rng.choice(self.articles())
        if folder == self.root / "content" or any(p.is_dir() for p in folder.iterdir()):
            return
        new, old = (self.away / f"x-{self.number()}" for _ in range(2))
        self.note("exchange", folder)
        shutil.copytree(folder, new)
        for path in sorted(new.glob("*.md")):
            if path.stem in LOCALES:
                path.write_bytes(self.vouch(self.text(path.stem)))
        os.rename(folder, old)
        self.pause()
        os.rename(new, folder)
        shutil.rmtree(old)

    def op_delete_folder(self):
        folder = self.rng.choice(self.articles())
        if folder == self.root / "content" or not self.may_go(folder):
            return self.op_restore()
        self.note("delete-folder", folder)
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.name.startswith("."):
                self.deleted.append((path, path.read_bytes()))
        shutil.rmtree(folder)
        return None

    def op_checkout(self):
        """Many files at once, each removed and written anew, some new, some gone."""
        some = [self.any_file() for _ in range(self.rng.randint(5, 30))]
        some = list(dict.fromkeys(some))
        self.note("checkout", *some)
        for path in some:
            gone = self.rng.random() < .1 and self.may_go(path)
            if gone:
                self.deleted.append((path, path.read_bytes()))
            path.unlink()
            if not gone:
                path.write_bytes(self.good(path))

    OPS = {
        op_in_place: 10, op_chunks: 8, op_renamed_save: 12, op_backup_save: 5, op_truncate: 6, op_append: 4,
        op_touch: 5, op_same_stamp: 3, op_open: 3, op_close: 3, op_break: 5, op_mend: 6, op_create: 10,
        op_delete: 7, op_restore: 6, op_blink: 3, op_folder_for_file: 1, op_rename: 4, op_swap: 2,
        op_move_folder: 4, op_move_out: 3, op_move_in: 3, op_copy_in: 1, op_exchange_folder: 2,
        op_delete_folder: 1, op_checkout: 1,
    }

    def broken(self) -> list[Path]:
        own = [self.root / "pipeline.toml", *self.texts(), *self.files("content", "article.toml", ".svg")]
        own += self.files("locales", ".ftl") + self.files("sections", ".ftl", ".html", ".txt")
        return [p for p in own if not self.is_sound(p.read_bytes())]

    def settle(self) -> None:
        """Ends what was begun, and mends what is broken."""
        while self.open:
            self.op_close()
        # A file that was begun may have been moved since, and another one have been begun in its place.
        for path in self.broken():
            self.note("mend", path)
            path.write_bytes(self.good(path))
        for folder in self.articles():
            twins = [folder / "pt-BR.md", folder / "pt_BR.md"]
            if all(path.is_file() for path in twins):
                self.note("delete", twins[1])
                twins[1].unlink()
            meta = folder / "article.toml"
            asked = any(b"$extra" in p.read_bytes() for p in folder.glob("*.md") if p.is_file())
            if not meta.is_file() or (asked and b"\nextra = " not in meta.read_bytes()):
                self.note("write", meta)
                meta.write_bytes(self.vouch(self.metadata(extra=asked)))


class Daemon:
    def __init__(self, program: str, root: Path, output: Path):
        self.program, self.root = program, root
        self.output = output
        self.file = open(output, "wb")
        command = [program, "watch", "--root", str(root), "--publish", "--no-preview", "--format", "json"]
        self.process = subprocess.Popen(command, stdout=self.file, stderr=subprocess.STDOUT)
        limit = time.monotonic() + 60
        while b'"ready"' not in output.read_bytes():
            if self.process.poll() is not None or time.monotonic() > limit:
                raise Fault(f"the daemon did not begin: {output.read_text()}")
            time.sleep(.05)
        self.url = (root / ".hexapla/daemon/address").read_text()

    def ask(self, path: str, tell: bool = False) -> str:
        request = urllib.request.Request(self.url + path, method="POST" if tell else "GET")
        request.add_header("Hexapla", "1")
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.read().decode()

    def published(self) -> int:
        found = re.findall(r"^hexapla_publications_total\{.*\} (\d+)", self.ask("/metrics"), re.M)
        return sum(map(int, found))

    def wait(self) -> None:
        done = subprocess.run([self.program, "wait", "--root", str(self.root), "--timeout", "60s"],
                              capture_output=True, text=True)
        if done.returncode:
            raise Fault(f"“wait” ended with {done.returncode}: {done.stdout}{done.stderr}")

    def publish(self) -> None:
        """Asks for a publication, and waits for one that began after this."""
        for _ in range(2):
            before = self.published()
            self.ask("/publish", tell=True)
            limit = time.monotonic() + 120
            while self.published() < before + len(SECTIONS):
                if time.monotonic() > limit:
                    raise Fault("nothing was published in two minutes")
                time.sleep(.05)

    def check_alive(self) -> None:
        if self.process.poll() is not None:
            raise Fault(f"the daemon ended with {self.process.returncode}: {self.output.read_text()[-2000:]}")
        try:
            health = json.loads(self.ask("/health"))
        except (urllib.error.URLError, OSError, ValueError) as error:
            raise Fault(f"the daemon does not answer: {error}") from error
        if health["status"] != "well" or health["held"]:
            raise Fault(f"the daemon is not well: {health}")

    def end(self) -> None:
        if self.process.poll() is None:
            begun = time.monotonic()
            self.process.terminate()
            try:
                code = self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise Fault("the daemon did not end within 20 seconds") from None
            if code:
                raise Fault(f"the daemon ended with {code}")
            if time.monotonic() - begun > 5:
                raise Fault(f"the daemon took {time.monotonic() - begun:.1f} s to end")
        self.file.close()


def manifest(folder: Path) -> dict:
    try:
        return json.loads((folder / "manifest.json").read_bytes())
    except FileNotFoundError:
        return {}


def clean_build(program: str, tree: Tree, work: Path) -> Path:
    copy, out = work / "copy", work / "clean"
    for folder in (copy, out):
        shutil.rmtree(folder, ignore_errors=True)
    copy.mkdir()
    for name in ("content", "locales", "sections", "lock"):
        if (tree.root / name).exists():
            shutil.copytree(tree.root / name, copy / name)
    shutil.copy2(tree.root / "pipeline.toml", copy)
    done = subprocess.run([program, "build", "--root", str(copy), "--out", str(out)], capture_output=True, text=True)
    if done.returncode not in (0, 1) or any(not (out / s / "manifest.json").exists() for s in SECTIONS):
        raise Fault(f"the tree cannot be built, which is this script’s own fault: {done.stdout}{done.stderr}")
    return out


def differences(tree: Tree, clean: Path) -> list[str]:
    found = []
    for section in SECTIONS:
        live, should = tree.root / "public" / section / "current", clean / section
        have, want = manifest(live), manifest(should)
        by_path = [{f["path"]: f["blake3"] for f in m.get("files", [])} for m in (have, want)]
        for path in sorted(set(by_path[0]) | set(by_path[1])):
            a, b = by_path[0].get(path), by_path[1].get(path)
            if a != b:
                found.append(f"{section}/{path}: " + ("missing" if not a else "surplus" if not b else "another"))
        if not found and have != want:
            found.append(f"{section}/manifest.json: another")
        if found:
            continue
        for path in by_path[1]:
            if not (live / path).is_file() or (live / path).read_bytes() != (should / path).read_bytes():
                found.append(f"{section}/{path}: not the bytes of its manifest")
        known = {*by_path[1], "manifest.json"}
        for path in sorted(p for p in live.rglob("*") if p.is_file()):
            name = path.relative_to(live).as_posix()
            if name not in known and not ASSET.search(name):
                found.append(f"{section}/{name}: in no manifest")
    return found


def check_leftovers(tree: Tree) -> None:
    public = tree.root / "public"
    own = {"current", "releases", "state.json"}
    # Where two programs wrote into the settings at once, they named another section for a moment.
    sections = [p for p in public.iterdir() if p.is_dir()]
    left = [p for p in public.iterdir() if p not in sections and p.name != ".lock"]
    for section in sections:
        left += [p for p in section.iterdir() if p.name not in own]
        left += [p for p in section.glob("releases/*") if not p.name.isdigit()]
    kept = tree.root / ".hexapla"
    left += [p for p in kept.rglob("*") if re.search(r"\.(tmp|new|part)|~$|tmp-", p.name)]
    if left:
        raise Fault("left behind: " + ", ".join(tree.short(p) for p in left))


def compare(program: str, tree: Tree, daemon: Daemon, work: Path, patience: float) -> None:
    NAMES.forget()
    tree.settle()
    clean = clean_build(program, tree, work)
    notes = []
    limit = time.monotonic() + patience
    while (found := differences(tree, clean)) and time.monotonic() < limit:
        daemon.check_alive()
        time.sleep(.2)
    if found:
        notes.append(f"not noticed within {patience:.0f} s without asking: {found[:3]}")
        daemon.wait()
        limit = time.monotonic() + patience
        while (found := differences(tree, clean)) and time.monotonic() < limit:
            time.sleep(.2)
    if found:
        notes.append(f"and not within {patience:.0f} s after “wait”")
        daemon.publish()
        found = differences(tree, clean)
    if found:
        notes.append("and not after a publication that was asked for:")
        notes += found[:20]
        notes.append(f"health: {daemon.ask('/health')}")
    daemon.check_alive()
    if notes:
        raise Fault("\n  ".join(["another state than that of a clean build:", *notes]))
    daemon.wait()
    done = subprocess.run([program, "status", "--root", str(tree.root), "--format", "json"], capture_output=True, text=True)
    if done.returncode:
        raise Fault(f"“status” ended with {done.returncode}: {done.stderr}")
    json.loads(done.stdout)
    health = json.loads(daemon.ask("/health"))
    if health["lastGood"]:
        raise Fault(f"every file is valid, and yet last good ones are shown: {health}")


def run(args: argparse.Namespace, seed: int) -> bool:
    work = Path(tempfile.mkdtemp(prefix="hexapla-random-", dir=args.work))
    rng = random.Random(seed)
    tree = Tree(work / "net", work / "away", rng)
    tree.start()
    subprocess.run([args.hexapla, "record", "--root", str(tree.root)], check=False, capture_output=True)
    daemon = None
    begun, done, ok = time.monotonic(), 0, False
    ops, weights = list(Tree.OPS), list(Tree.OPS.values())
    try:
        daemon = Daemon(args.hexapla, tree.root, work / "daemon.log")
        while done < args.operations:
            rng.choices(ops, weights)[0](tree)
            tree.pause()
            done += 1
            if done == args.operations or (args.compare_every and done % args.compare_every == 0):
                compare(args.hexapla, tree, daemon, work, args.patience)
        daemon.end()
        check_leftovers(tree)
        ok = True
        print(f"seed {seed}: {done} operations, {len(tree.texts())} texts, equal "
              f"({time.monotonic() - begun:.0f} s)", flush=True)
    except Fault as fault:
        print(f"seed {seed}: after {done} operations, {fault}", flush=True)
        print("the last operations:")
        for line in tree.log[-args.show:]:
            print(f"  {line}"[:300])
        print(f"the network is {tree.root}, the daemon’s words are in {work / 'daemon.log'}", flush=True)
        (work / "operations.log").write_text("\n".join(tree.log) + "\n")
    finally:
        if daemon and daemon.process.poll() is None:
            daemon.process.kill()
            daemon.process.wait()
    if ok:
        shutil.rmtree(work)
    return ok


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--operations", type=int, default=10000)
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--seed", type=int, help="of the first run; the others have the next ones")
    parser.add_argument("--hexapla", default=str(HERE.parents[1] / "target/release/hexapla"))
    parser.add_argument("--compare-every", type=int, default=0, metavar="N",
                        help="compare after each N operations, too [only in the end]")
    parser.add_argument("--jobs", type=int, default=1, help="runs at a time")
    parser.add_argument("--patience", type=float, default=30, help="seconds until what was done must be live")
    parser.add_argument("--show", type=int, default=40, help="operations that are shown in the end")
    parser.add_argument("--work", help="where the networks are made [the temporary folder]")
    parser.add_argument("--keep-going", action="store_true", help="make all runs, even after a fault")
    args = parser.parse_args()
    first = args.seed if args.seed is not None else random.SystemRandom().randrange(1_000_000)
    failed, made, begun = 0, 0, time.monotonic()
    with concurrent.futures.ProcessPoolExecutor(args.jobs) as pool:
        runs = [pool.submit(run, args, seed) for seed in range(first, first + args.runs)]
        for one in concurrent.futures.as_completed(runs):
            if one.cancelled():
                continue
            made += 1
            if not one.result():
                failed += 1
                if not args.keep_going:
                    # Those that are under way are brought to their end, so that no daemon is left alone.
                    pool.shutdown(wait=False, cancel_futures=True)
    print(f"{made - failed} of {made} runs equal ({time.monotonic() - begun:.0f} s)")
    if failed:
        print(f"{failed} of the runs ended otherwise than a clean build")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
