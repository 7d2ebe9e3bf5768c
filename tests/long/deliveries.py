#!/usr/bin/env python3
"""Drops files into an inbox as people and programs do, kills whoever looks after it at random moments, and holds
what lies on the disk against what was sent: each text is in its place, in the inbox or among the earlier versions,
whole and answered.

    python3 tests/long/deliveries.py --deliveries 1000

It ends with 1 at the first thing that is wrong, and says the seed, what is wrong and the last operations. The same
seed makes much the same deliveries; when the kills meet them is up to the machine.
"""
import argparse
import json
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
LOCALES = ["fr", "ar", "ja", "ru", "pt-BR"]
ARTICLES = ["kites", "lanterns", "bamboo", "2022/report", "harbour", "2021/first-flight", "school", "windmill"]
SENTENCES = dict(zip(ARTICLES, [1, 1, 2, 5, 40, 2, 5, 1]))
HELD, TAKEN = "<!-- ?", "<!-- ✓"
SETTLE = .3
SETTINGS = f"""[network]
id = "kites"
source-locale = "en"

[[section]]
id = "world"
url = "https://kites.example/"
locales = {json.dumps(["en", *LOCALES])}
fallback = ["en"]

[translators.anna]
locales = ["fr", "ar"]

[translators.boris]
locales = ["ru", "ja", "pt-BR"]

[watch]
settle = "{SETTLE * 1000:.0f}ms"
quiet = "50ms"
interval = "100ms"
# Whatever nobody was told of is to be noticed without this.
reconcile = "24h"
"""
# What is said in each language: the headline, the first paragraph, a heading, and sentences with a mark by which they
# are found.
SAID = {
    "en": ("Kites over the field {m}",
           "Many kites were seen over the field on Sunday, and {{ $registered }} people came to watch.",
           "How they are made",
           "The frame {m} is made of bamboo, and the paper is glued to it with great care."),
    "fr": ("Des cerfs-volants {m}",
           "Beaucoup de cerfs-volants ont été vus dimanche, et {{ $registered }} personnes sont venues.",
           "Comment on les fabrique",
           "Le cadre {m} est fait de bambou léger, et le papier y est collé avec le plus grand soin."),
    "ar": ("طائرات ورقية فوق الحقل {m}",
           "شوهدت طائرات ورقية كثيرة فوق الحقل يوم الأحد، وجاء {{ $registered }} شخصا لمشاهدتها.",
           "كيف تصنع",
           "يصنع الإطار {m} من الخيزران الخفيف، ويلصق عليه الورق بعناية كبيرة."),
    "ja": ("野原の上の凧 {m}",
           "日曜日には野原の上にたくさんの凧が見られ、{{ $registered }}人が見に来ました。",
           "凧の作り方",
           "骨組み {m} は軽い竹でできていて、その上に紙をとても丁寧に貼り付けます。"),
    "ru": ("Воздушные змеи над полем {m}",
           "В воскресенье над полем видели много змеев, и посмотреть пришли {{ $registered }} человек.",
           "Как их делают",
           "Каркас {m} делают из лёгкого бамбука, а бумагу приклеивают к нему с большой осторожностью."),
    "pt-BR": ("Pipas sobre o campo {m}",
              "Muitas pipas foram vistas sobre o campo no domingo, e {{ $registered }} pessoas vieram ver.",
              "Como são feitas",
              "A armação {m} é feita de bambu leve, e o papel é colado nela com o maior cuidado."),
}
NAMES = {"fr": ("French", "français"), "ar": ("Arabic", "العربية"), "ja": ("Japanese", "日本語"),
         "ru": ("Russian", "русский"), "pt-BR": ("Portuguese", "português")}
OLD = {"fr": ["windows-1252", "iso8859-15"], "ar": ["windows-1256"], "ja": ["shift_jis", "euc_jp"],
       "ru": ["windows-1251", "koi8-r"], "pt-BR": ["windows-1252"]}
JUNK = [".{n}.swp", "{n}.part", "{n}~", "~${n}", ".syncthing.{n}.tmp", ".~lock.{n}#", ".{n}.kQ2s7A", "{n}.crdownload",
        ".DS_Store"]
CONFLICTS = ["{s}.sync-conflict-20260722-120000-ABCDEFG.md", "{s} (Anna's conflicted copy 2026-07-22 {k}).md"]
CREDIT = re.compile(r'^translator = "[a-z]+"\n', re.M)
VERSION = re.compile(r"(.+)@(\d{6,})\.\d+\.[a-z]\.[0-9a-f]{16}$")


class Fault(Exception):
    """Something is not as it should be."""


class Delivery:
    """A file that was dropped."""

    def __init__(self, number: int, kind: str, path: str, data: bytes):
        self.number, self.kind, self.path, self.data = number, kind, path, data
        # Where it belongs, and what is to stand there; of what brings only a paragraph, the mark is looked for.
        self.place: str | None = None
        self.text: str | None = None
        self.mark: str | None = None
        # What its letter must say.
        self.says = ""
        # It was overwritten or removed by this script while it may have waited: it may be anywhere, or nowhere.
        self.is_free = False
        # The file is not written to the end yet.
        self.is_open = False
        # When its writer was done with it.
        self.closed = 0.0
        self.fate = self.saved = ""

    @property
    def is_good(self) -> bool:
        return self.text is not None or self.mark is not None

    def is_in(self, text: str) -> bool:
        return self.mark in text if self.mark else plain(text) == self.text


def plain(text: str) -> str:
    """A text without the line that says who translated it, which is added on the way."""
    return CREDIT.sub("", text)


class Keeper:
    """Whoever looks after the inbox: a daemon, or `intake` again and again."""

    def __init__(self, program: str, root: Path, output: Path, is_daemon: bool, rng: random.Random):
        self.program, self.root, self.output, self.is_daemon = program, root, output, is_daemon
        self.process: subprocess.Popen | None = None
        # That one was told to end, and takes its time.
        self.ending: subprocess.Popen | None = None
        self.stopping, self.loop = threading.Event(), None
        self.kills, self.rng = Counter(), rng
        self.lock = threading.Lock()

    def spawn(self) -> subprocess.Popen:
        what = ["watch", "--no-preview", "--format", "json"] if self.is_daemon else ["intake"]
        command = [self.program, *what, "--root", str(self.root)]
        with open(self.output, "ab") as output:
            return subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)

    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def start(self) -> None:
        if self.is_daemon:
            with self.lock:
                if self.ending is not None and self.ending is self.process:
                    self.process.wait(60)
                if not self.is_running():
                    self.process = self.spawn()
        elif self.loop is None:
            self.stopping.clear()
            self.loop = threading.Thread(target=self.again_and_again)
            self.loop.start()

    def again_and_again(self) -> None:
        while not self.stopping.is_set():
            with self.lock:
                self.process = self.spawn()
            code = self.process.wait()
            if code not in (0, 1, -signal.SIGKILL, -signal.SIGTERM):
                self.stopping.code = code
            self.stopping.wait(.05)

    def signal(self, which: int) -> None:
        with self.lock:
            if self.is_running():
                self.process.send_signal(which)
                self.kills[signal.Signals(which).name] += 1
                if which == signal.SIGKILL:
                    self.process.wait()
                elif which == signal.SIGTERM:
                    self.ending = self.process

    def end(self) -> None:
        """Ends it in peace."""
        self.stopping.set()
        if self.loop:
            self.loop.join()
            self.loop = None
        if self.is_running():
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
            try:
                code = self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise Fault("the daemon did not end within 30 seconds") from None
            if code and self.is_daemon:
                raise Fault(f"the daemon ended with {code}: {self.output.read_text()[-1000:]}")
        if getattr(self.stopping, "code", 0):
            raise Fault(f"“intake” ended with {self.stopping.code}: {self.output.read_text()[-1000:]}")


class Desk:
    """A network, what was sent to it, and what is known of where that went."""

    def __init__(self, args: argparse.Namespace, work: Path, seed: int):
        self.args, self.work, self.root = args, work, work / "net"
        self.rng = random.Random(seed)
        self.sent: list[Delivery] = []
        self.log: list[str] = []
        self.serial = 0
        self.begun = time.monotonic()
        # Texts that may stand in a place, as their paragraphs; sentences that may take the place of any of them.
        self.known: dict[str, list[list[str]]] = {}
        self.sentences: set[str] = set()
        # Beginnings of what was open for longer than “settle”: they may have been taken before the rest came.
        self.halves: dict[str, set[str]] = {}
        # Earlier versions that were ever seen: those beyond the twentieth go. By their place, with their number.
        self.kept: dict[str, dict[int, str]] = {}
        self.timers: list[threading.Timer] = []
        self.writers: list[threading.Thread] = []
        self.found: Counter = Counter()

    # What is written ----------------------------------------------------------------------------------------

    def mark(self) -> str:
        self.serial += 1
        letters, rest = "", self.serial
        for _ in range(4):
            letters = chr(97 + rest % 26) + letters
            rest //= 26
        return f"zq{letters}"

    def text(self, article: str, locale: str, mark: str, more: str = "") -> str:
        """All texts of an article have as many paragraphs: a part of one would not be taken over the whole."""
        headline, first, heading, sentence = SAID[locale]
        body = [first.format(), f"## {heading}"]
        body += [sentence.format(m=mark)] * SENTENCES[article]
        if more:
            body.append(more)
        return f'+++\nheadline = "{headline.format(m=mark)}"\n+++\n\n' + "\n\n".join(body) + "\n"

    def catalog(self, locale: str, mark: str) -> str:
        headline, _, heading, sentence = SAID[locale]
        lines = [f"site-name = {headline.format(m=mark)}", f"site-tagline = {sentence.format(m=mark)}"]
        return "\n".join([*lines, *(f"# {heading} {n}" for n in range(self.rng.choice([0, 3, 200])))]) + "\n"

    def is_known(self, place: str, text: str) -> None:
        self.known.setdefault(place, []).append(text.removesuffix("\n").split("\n\n"))

    def start(self) -> None:
        self.put(self.root / "pipeline.toml", SETTINGS)
        (self.root / "inbox").mkdir()
        for locale in ["en", *LOCALES]:
            place = f"locales/{locale}/site.ftl"
            text = self.catalog(locale, self.mark())
            self.put(self.root / place, text)
            self.is_known(place, text)
        for article in ARTICLES:
            self.put(self.root / "content" / article / "article.toml", "date = 2022-07-01\n\n[facts]\nregistered = 120\n")
            for locale in ["en", *LOCALES]:
                place = f"content/{article}/{locale}.md"
                if locale == "en" or self.rng.random() < .6:
                    text = self.text(article, locale, self.mark())
                    self.put(self.root / place, text)
                    self.is_known(place, text)
        self.hexapla("record")

    @staticmethod
    def put(path: Path, text: str | bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode() if isinstance(text, str) else text)

    def hexapla(self, *arguments: str, root: Path | None = None, codes: tuple[int, ...] = (0,)) -> str:
        done = subprocess.run([self.args.hexapla, *arguments, "--root", str(root or self.root), "--lang", "en"],
                              capture_output=True, text=True, timeout=180)
        if done.returncode not in codes:
            said = (done.stdout + done.stderr)[-2000:]
            raise Fault(f"“{' '.join(arguments)}” ended with {done.returncode}: {said}")
        return done.stdout

    def note(self, *what: object) -> None:
        self.log.append(f"{time.monotonic() - self.begun:8.3f} {' '.join(map(str, what))}")

    # What is sent -------------------------------------------------------------------------------------------

    def name(self, article: str, locale: str) -> str:
        """One of the names that people give."""
        last = article.rpartition("/")[2]
        english, native = NAMES[locale]
        person = "anna" if locale in ("fr", "ar") else "boris"
        return self.rng.choice([
            f"{last}.{locale}.md", f"{last}.{locale}.md", f"{last}_{locale}.md", f"{locale}/{last}.md",
            f"{last} - {english}.md", f"{last} ({native}).md", f"Copy of {last}.{locale}.md", f"{last}.{locale}.txt",
            f"{person}/{last}.{locale}.md", f"{person}/{last}.{locale}.txt", f"july-{len(self.sent)}/{last}.{locale}.md",
        ])

    def new(self, kind: str, path: str, data: bytes) -> Delivery:
        return Delivery(len(self.sent), kind, f"inbox/{path}", data)

    def good(self) -> list[Delivery]:
        article, locale = self.rng.choice(ARTICLES), self.rng.choice(LOCALES)
        text = self.text(article, locale, self.mark())
        return [self.variant("good", article, locale, text, text.encode())]

    def variant(self, kind: str, article: str, locale: str, text: str, data: bytes) -> Delivery:
        one = self.new(kind, self.name(article, locale), data)
        one.place, one.text = f"content/{article}/{locale}.md", text
        self.is_known(one.place, text)
        return one

    def encoded(self) -> list[Delivery]:
        article, locale = self.rng.choice(ARTICLES), self.rng.choice(LOCALES)
        text = self.text(article, locale, self.mark())
        encoding = self.rng.choice(["utf-16", "utf-8-sig", *OLD[locale], *OLD[locale]])
        ends = self.rng.choice(["\n", "\r\n"])
        return [self.variant(f"good, in {encoding}", article, locale, text, text.replace("\n", ends).encode(encoding))]

    def strings(self) -> list[Delivery]:
        locale = self.rng.choice(LOCALES)
        text = self.catalog(locale, self.mark())
        one = self.new("strings", self.rng.choice([f"site.{locale}.ftl", f"{locale}/site.ftl"]), text.encode())
        one.place, one.text = f"locales/{locale}/site.ftl", text
        self.is_known(one.place, text)
        return [one]

    def again(self) -> list[Delivery]:
        """Something that was sent before, sent once more."""
        some = [one for one in self.sent[-30:] if one.text and one.place.startswith("content/")]
        if not some:
            return self.good()
        one = self.rng.choice(some)
        article, locale = one.place.removeprefix("content/").removesuffix(".md").rsplit("/", 1)
        return [self.variant("again", article, locale, one.text, one.data)]

    def rivals(self) -> list[Delivery]:
        article, locale = self.rng.choice(ARTICLES), self.rng.choice(LOCALES)
        both = [self.text(article, locale, self.mark()) for _ in range(2)]
        return [self.variant("rival", article, locale, text, text.encode()) for text in both]

    def folder(self) -> list[Delivery]:
        """A folder that is one delivery, moved in whole or growing where it is."""
        name, some = f"delivery-{len(self.sent)}", []
        for article in self.rng.sample(ARTICLES, self.rng.randint(2, 4)):
            locale = self.rng.choice(LOCALES)
            text = self.text(article, locale, self.mark())
            one = self.variant("in a folder", article, locale, text, text.encode())
            one.path = f"inbox/{name}/{article.rpartition('/')[2]}.{locale}.md"
            some.append(one)
        return some

    def bad(self) -> list[Delivery]:
        article, locale = self.rng.choice(ARTICLES), self.rng.choice(LOCALES)
        path, mark = self.name(article, locale), self.mark()
        stem, other = f"{article.rpartition('/')[2]}.{locale}", self.rng.choice([one for one in LOCALES if one != locale])
        data, says = b"", ""
        kind = self.rng.choice(["fact", "empty", "language", "article", "conflict", "binary", "closed", "part"])
        if kind == "part" and not ((self.root / f"content/{article}/{locale}.md").exists() and SENTENCES[article] > 4):
            kind = "empty"
        if kind == "fact":
            data, says = self.text(article, locale, mark, "{ $nobody }").encode(), "$nobody"
        elif kind == "language":
            # The mark’s letters are of the wanted script, and stand in the headline alone.
            headline, first, heading, sentence = SAID[other]
            body = [first.format(), f"## {heading}", *[sentence.format(m="")] * 3]
            data = (f'+++\nheadline = "{headline.format(m=mark)}"\n+++\n\n' + "\n\n".join(body) + "\n").encode()
        elif kind == "article":
            path, data = f"nowhere-{mark}.{locale}.md", self.text(article, locale, mark).encode()
        elif kind == "conflict":
            path = self.rng.choice(CONFLICTS).format(s=stem, k=mark)
            data, says = self.text(article, locale, mark).encode(), f"{stem}.md"
        elif kind == "part":
            headline, first, _, _ = SAID[locale]
            data = f'+++\nheadline = "{headline.format(m=mark)}"\n+++\n\n{first.format()}\n'.encode()
        elif kind == "binary":
            data = b"\0\1\2\0\xff" + mark.encode() + b"\0\0" * 30
        elif kind == "closed":
            path, data = f"{stem}.{mark}.docx", b"PK\3\4" + mark.encode()
        one = self.new(f"bad: {kind}", path, data)
        one.says = says
        # It claims its place all the same, and others wait with it.
        one.place = f"content/{article}/{locale}.md" if kind in ("fact", "binary", "part") else None
        return [one]

    def junk(self) -> list[Delivery]:
        stem = f"{self.rng.choice(ARTICLES).rpartition('/')[2]}.{self.rng.choice(LOCALES)}.md"
        name = self.rng.choice(JUNK).format(n=stem)
        return [self.new("junk", name, self.text("kites", "fr", self.mark()).encode())]

    def update(self) -> list[Delivery]:
        """The original changes, and a translator answers what is asked for."""
        article, locale = self.rng.choice(ARTICLES), self.rng.choice(LOCALES)
        place, source = f"content/{article}/{locale}.md", self.root / f"content/{article}/en.md"
        if not (self.root / place).exists():
            return self.good()
        mark = self.mark()
        text = source.read_text()
        changed = re.sub(r"The frame \w+ ", f"The frame {mark} ", text, count=1)
        self.is_known(f"content/{article}/en.md", changed)
        new = source.with_name("en.md~")
        self.put(new, changed)
        os.rename(new, source)
        # As its editor does: locks that are behind hereafter are so by somebody else’s fault.
        self.hexapla("record", article)
        out = self.work / f"outbox-{mark}"
        self.hexapla("handoff", article, locale, "--out", str(out))
        files = [path for path in out.rglob("*") if path.is_file()] if out.exists() else []
        if not files or "\nupdate = true\n" not in (asked := files[0].read_text()):
            return self.good()
        sentence = SAID[locale][3].format(m=mark)
        first = re.compile(r"(<!-- ¶ \[ \] .*?-->\n\n)[^\n]+", re.S)
        answered, count = first.subn(lambda own: own[1] + sentence, asked, count=1)
        if not count:
            return self.good()
        self.sentences.add(sentence)
        one = self.new("update", self.name(article, locale), answered.encode())
        one.place, one.mark = place, mark
        return [one]

    def corrected(self) -> list[Delivery]:
        """Somebody mends a slip in what they have answered, and sends the same file again."""
        gone = [one for one in self.sent if one.kind == "update" and not (self.root / one.path).exists()]
        if not gone:
            return self.good()
        one, mark = gone[-1], self.mark()
        locale = one.place.removesuffix(".md").rpartition("/")[2]
        old, sentence = (SAID[locale][3].format(m=m) for m in (one.mark, mark))
        self.sentences.add(sentence)
        two = self.new("update", one.path.removeprefix("inbox/"), one.data.replace(old.encode(), sentence.encode()))
        two.place, two.mark = one.place, mark
        return [two]

    SOME = {good: 30, encoded: 8, strings: 6, again: 6, rivals: 5, folder: 4, bad: 12, junk: 4, update: 8, corrected: 4}

    # How it is sent -----------------------------------------------------------------------------------------

    def last(self) -> dict[str, Delivery]:
        """What was sent last under each name."""
        return {one.path: one for one in self.sent}

    def drop(self, one: Delivery, is_daemon: bool) -> None:
        path = self.root / one.path
        before = self.last().get(one.path)
        if before and path.exists():
            before.is_free = True
        self.sent.append(one)
        how = self.rng.choice(["renamed", "renamed", "whole", "whole", "truncated", "pieces", "paused"])
        # “intake” waits for nobody, so that each pause is one too many.
        if how in self.args.leave_out and (how == "paused" or not is_daemon):
            how = "renamed"
        # Two writers into one file spoil it themselves; and what half a text in an old encoding says, nobody knows.
        if before and before.is_open or how == "paused" and " in " in one.kind:
            how = "renamed"
        if one.kind == "junk" or not one.data:
            how = "whole"
        self.note(f"#{one.number}", one.kind, how, one.path, f"→ {one.place}" if one.place else "")
        one.saved = how
        # A folder may go with its last file while the next one is on its way.
        for _ in range(20):
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self.save(one, path, how)
                return
            except FileNotFoundError:
                continue
        raise Fault(f"{one.path} cannot be written")

    def save(self, one: Delivery, path: Path, how: str) -> None:
        one.closed = time.monotonic()
        if how == "renamed":
            other = path.with_name(f".{path.name}.Xa7Qp2")
            other.write_bytes(one.data)
            os.rename(other, path)
        elif how == "whole":
            path.write_bytes(one.data)
        elif how == "truncated":
            path.write_bytes(b"")
            time.sleep(self.rng.random() * .05)
            path.write_bytes(one.data)
        else:
            file = open(path, "wb", buffering=0)
            one.is_open = True
            count = self.rng.randint(2, 4)
            bounds = sorted(self.rng.sample(range(1, len(one.data)), count - 1))
            pieces = [one.data[a:b] for a, b in zip([0, *bounds], [*bounds, len(one.data)])]
            if one.place:
                halves = [one.data[:bound].decode(errors="replace") for bound in bounds]
                self.halves.setdefault(one.place, set()).update(halves)
            pauses = [self.rng.random() * .06 if how == "pieces" else SETTLE * self.rng.uniform(.5, 6) for _ in pieces]

            def write() -> None:
                with file:
                    for piece, pause in zip(pieces, pauses):
                        file.write(piece)
                        time.sleep(pause)
                one.is_open, one.closed = False, time.monotonic()
            if how == "pieces":
                write()
            else:
                self.writers.append(threading.Thread(target=write))
                self.writers[-1].start()

    def deliver(self, keeper: Keeper) -> None:
        some = self.rng.choices(list(self.SOME), list(self.SOME.values()))[0](self)
        if self.rng.random() < .1:
            waiting = [one for one in self.last().values() if one.kind != "junk" and (self.root / one.path).exists()]
            if waiting:
                # Its sender thinks again.
                waits = self.rng.choice(waiting)
                if waits.place and waits.place.startswith("content/") and some[0].kind == "good" and self.rng.random() < .6:
                    article, locale = waits.place.removeprefix("content/").removesuffix(".md").rsplit("/", 1)
                    text = self.text(article, locale, self.mark())
                    some = [self.variant("good, over another", article, locale, text, text.encode())]
                    some[0].path = waits.path
                else:
                    self.take_away(waits)
        if some[0].kind == "in a folder" and self.rng.random() < .5:
            return self.move_in(some)
        for one in some:
            one.number = len(self.sent)
            self.drop(one, keeper.is_daemon)
            if self.rng.random() < .3:
                time.sleep(self.rng.random() * .05)

    def move_in(self, some: list[Delivery]) -> None:
        folder = Path(some[0].path).parent
        for one in some:
            one.number, one.saved, one.closed = len(self.sent), "moved in", time.monotonic()
            self.sent.append(one)
            self.note(f"#{one.number}", one.kind, one.saved, one.path, f"→ {one.place}")
            self.put(self.work / folder.name / Path(one.path).name, one.data)
        os.rename(self.work / folder.name, self.root / folder)

    def take_away(self, one: Delivery) -> None:
        # If it is taken at this moment, it may be in its place as well.
        was_free, one.is_free = one.is_free, True
        try:
            os.remove(self.root / one.path)
            self.note(f"#{one.number}", "removed", one.path)
        except FileNotFoundError:
            one.is_free = was_free

    def disturb(self, keeper: Keeper) -> None:
        """Kills it soon, stops it for a while, or starts it again."""
        rng = self.rng
        if not keeper.is_running() and rng.random() < .6:
            keeper.start()
        chance = rng.random()
        if chance < self.args.kills:
            delay = rng.random() * rng.choice([.02, .1, .4])
            self.note(f"kill in {delay * 1000:.0f} ms")
            self.later(delay, lambda: keeper.signal(signal.SIGKILL))
        elif chance < self.args.kills + .03:
            self.later(rng.random() * .4, lambda: keeper.signal(signal.SIGTERM))
        elif chance < self.args.kills + .06:
            keeper.signal(signal.SIGSTOP)
            self.later(rng.random(), lambda: keeper.signal(signal.SIGCONT))

    def later(self, delay: float, what) -> None:
        timer = threading.Timer(delay, what)
        self.timers.append(timer)
        timer.start()

    def calm(self) -> None:
        for thread in [*self.timers, *self.writers]:
            thread.join()
        self.timers, self.writers = [], []

    # What is there ------------------------------------------------------------------------------------------

    def versions(self, root: Path) -> dict[str, dict[int, str]]:
        """Earlier versions by place and number."""
        top, found = root / ".hexapla/history", {}
        for path in top.rglob("*@*") if top.exists() else []:
            own = VERSION.match(path.relative_to(top).as_posix())
            if own:
                found.setdefault(own[1], {})[int(own[2])] = path.read_text(errors="replace")
        return found

    def is_whole(self, place: str, text: str) -> bool:
        """Whether it is a text that somebody wrote, or one with paragraphs that somebody sent."""
        parts = plain(text).removesuffix("\n").split("\n\n")
        for own in self.known.get(place, []):
            if len(own) == len(parts) and all(a == b or a in self.sentences for a, b in zip(parts, own)):
                return True
        return False

    def wrong(self, root: Path) -> list[tuple[str, str]]:
        """All that is wrong on the disk."""
        out: list[tuple[str, str]] = []

        def say(kind: str, *what: object) -> None:
            out.append((kind, " ".join(map(str, what))))
        for place, own in self.versions(root).items():
            self.kept.setdefault(place, {}).update(own) if root == self.root else None
            for number, text in own.items():
                if not self.is_whole(place, text) and plain(text) not in self.halves.get(place, ()):
                    say("torn", f"version {number} of {place} is nobody’s text")
        files = [path for path in (root / "inbox").rglob("*") if path.is_file()]
        lying = {path.relative_to(root).as_posix(): path.read_bytes() for path in files}
        letters = {path: data.decode(errors="replace") for path, data in lying.items() if path.endswith(".receipt.md")}
        stands: dict[str, str] = {}
        for place in self.known:
            path = root / place
            if path.is_file():
                stands[place] = path.read_text(errors="replace")
                if not self.is_whole(place, stands[place]):
                    say("torn", f"{place} is nobody’s text")
        last = self.last()
        claims = Counter(one.place for one in last.values() if one.place and one.path in lying)
        for one in self.sent:
            name = f"#{one.number} ({one.kind}, {one.path}{' → ' + one.place if one.place else ''})"
            is_last = last[one.path] is one
            lies = is_last and lying.get(one.path) == one.data
            letter = letters.get(f"{one.path}.receipt.md")
            if one.is_free:
                # It may have been looked at before.
                one.fate = one.fate or "overwritten or removed by its sender"
                continue
            if one.kind == "junk":
                one.fate = "left alone"
                if not lies:
                    say("junk", name, "was touched")
                if letter is not None:
                    say("junk", name, "was answered")
                continue
            is_current = one.is_good and one.is_in(stands.get(one.place, ""))
            # What is gone from the store by now was seen there.
            was = one.is_good and any(one.is_in(text) for text in self.kept.get(one.place, {}).values())
            # Of what was sent more than once, one may be in its place while another waits beside a rival.
            is_only = one.mark or not any(o.text == one.text for o in self.sent if o is not one and o.place == one.place)
            if lies:
                one.fate = "held"
                if (is_current or was) and is_only:
                    others = [o.path for o in last.values() if o.place == one.place and o is not one and o.path in lying]
                    say("double", name, "is in its place" if is_current else "was taken", "and lies in the inbox still",
                        f"beside {', '.join(others)}" if others else "")
                elif one.text and claims[one.place] < 2:
                    say("alone", name, "is good, and held:", (letter or "").split("\n## ")[-1][:600])
                if HELD not in (letter or ""):
                    say("letter", name, "is held, and its letter", "says thanks" if letter else "is not there")
                elif "\n- " not in letter or one.says not in letter and claims[one.place] < 2:
                    say("letter", name, f"is held, and its letter does not say why: {letter[:300]}")
            elif is_last and one.path in lying:
                say("lost", name, f"lies there with other bytes: {len(lying[one.path])} for {len(one.data)}")
            elif is_current or was:
                one.fate = "in its place" if is_current else "an earlier version"
                if is_last and TAKEN not in (letter or ""):
                    say("letter", name, "was taken, and its letter", "is of another kind" if letter else "is not there")
            else:
                say("lost", name, f"is nowhere (saved: {one.saved})")
        for path in lying:
            if path.endswith(".new"):
                say("leftover", path)
            elif path not in letters and path not in last:
                say("stray", path)
        for path, letter in letters.items():
            if HELD in letter and path.removesuffix(".receipt.md") not in lying:
                say("letter", path, "is about a file that is gone")
        for folder in ("content", "locales", "lock"):
            for path in (root / folder).rglob("*.new"):
                say("leftover", path.relative_to(root))
        for path in (root / "lock").rglob("*.lock"):
            if not path.read_text(errors="replace").startswith("hexapla-lock"):
                say("lock", path.relative_to(root), "is none")
        return out

    def wrong_with_commands(self, root: Path) -> list[tuple[str, str]]:
        out = []
        said = self.hexapla("check", root=root, codes=(0, 1))
        out += [("lock", line) for line in said.splitlines() if "damaged-lock" in line]
        json.loads(self.hexapla("status", "--format", "json", root=root))
        command = [self.args.hexapla, "status", "--locked", "--root", str(root), "--lang", "en"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            lines = (done.stdout + done.stderr).splitlines()
            # Which they are, and what a person would do about it.
            would = self.hexapla("record", "--dry-run", root=root)
            out.append(("behind", " | ".join([*(line for line in lines if "--locked" in line), *would.splitlines()])))
        return out

    def order(self) -> list[tuple[str, str]]:
        """Texts that took the place of what was sent after them."""
        out = []
        for place, own in self.kept.items() if "order" not in self.args.leave_out else ():
            stands = (self.root / place).read_text() if (self.root / place).is_file() else ""
            texts = [plain(own[number]) for number in sorted(own)] + [plain(stands)]
            fates = ("in its place", "an earlier version")
            sent = [one for one in self.sent if one.place == place and one.text and one.fate in fates]
            # Whoever begins first may be done last.
            sent.sort(key=lambda one: one.closed)
            sent = [one for one in sent if sum(o.text == one.text for o in sent) == 1 and texts.count(one.text) == 1]
            for a, b in zip(sent, sent[1:]):
                if texts.index(a.text) > texts.index(b.text) and not getattr(a, "is_told", False):
                    a.is_told = True
                    names = [f"#{one.number} ({one.path})" for one in (a, b)]
                    out.append(("order", f"{names[0]} took the place of {names[1]}, which was sent later"))
        return out

    # How it goes --------------------------------------------------------------------------------------------

    def phase(self, number: int, count: int, kills: Counter) -> None:
        is_daemon = {"daemon": True, "intake": False}.get(self.args.only, number % 3 != 2)
        self.note("phase", number, "with the daemon" if is_daemon else "with “intake”")
        keeper = Keeper(self.args.hexapla, self.root, self.work / "output.log", is_daemon, self.rng)
        try:
            keeper.start()
            until = len(self.sent) + count
            while len(self.sent) < until:
                self.deliver(keeper)
                self.disturb(keeper)
                if self.rng.random() < .5:
                    time.sleep(self.rng.random() * self.rng.choice([.05, .5]))
            self.calm()
            keeper.start()
            found = self.until_right(keeper)
        finally:
            self.calm()
            keeper.end()
            kills.update(keeper.kills)
        found += self.wrong_with_commands(self.root) + self.order()
        if found:
            self.found.update(kind for kind, _ in found)
            shown = "\n".join(f"  {kind}: {what}" for kind, what in found)
            if not self.args.keep_going:
                raise Fault(f"after {len(self.sent)} deliveries:\n{shown}")
            print(f"after {len(self.sent)} deliveries:\n{shown}", flush=True)
        if len(self.sent) < self.args.deliveries:
            self.clear(found)

    def until_right(self, keeper: Keeper) -> list[tuple[str, str]]:
        """Waits until nothing is wrong; what is wrong then, if patience ends."""
        limit = time.monotonic() + self.args.patience
        if keeper.is_daemon:
            command = [self.args.hexapla, "wait", "inbox", "--timeout", "60s"]
            done = subprocess.run(command, cwd=self.root, capture_output=True, text=True)
            if done.returncode:
                return [("wait", f"“wait inbox” ended with {done.returncode}: {done.stdout}{done.stderr}")]
        def look() -> list[tuple[str, str]]:
            try:
                return self.wrong(self.root)
            except FileNotFoundError as error:
                return [("lost", f"{error.filename} went while it was looked at")]
        while found := look():
            if time.monotonic() > limit:
                break
            if keeper.is_daemon and not keeper.is_running():
                raise Fault(f"the daemon ended with {keeper.process.returncode}: {keeper.output.read_text()[-1000:]}")
            time.sleep(.25)
        return found

    def clear(self, found: list[tuple[str, str]]) -> None:
        """A person goes through what is held; some of it stays. What is wrong is forgotten, so that it is told once."""
        told = {int(number) for _, what in found for number in re.findall(r"#(\d+)", what)}
        for one in self.sent:
            one.is_free |= one.number in told
        for one in self.last().values():
            if (self.root / one.path).exists() and (one.number in told or self.rng.random() < .6):
                self.take_away(one)
                if (self.root / f"{one.path}.receipt.md").exists() and self.rng.random() < .5:
                    os.remove(self.root / f"{one.path}.receipt.md")
        if found:
            self.hexapla("record")
            for path in [*self.root.rglob("*.new"), *self.root.rglob("*.new.receipt.md")]:
                path.unlink()
            for kind, what in found:
                if kind == "torn" and (place := what.split(" is ")[0].split(" of ")[-1]) in self.known:
                    texts = [*self.versions(self.root).get(place, {}).values()]
                    texts += [(self.root / place).read_text(errors="replace")] if (self.root / place).exists() else []
                    for text in texts:
                        self.is_known(place, plain(text))

    # That it can be seen ------------------------------------------------------------------------------------

    def break_it(self, kind: str, root: Path) -> bool:
        """Does behind the back of everybody what must be found. Whether there was anything to do it to."""
        ours = [one for one in self.sent if one.text and one.place.startswith("content/") and not one.is_free]
        of = {fate: [one for one in ours if one.fate == fate]
              for fate in ("in its place", "an earlier version", "held")}
        placed, held = of["in its place"], [
            one for one in self.last().values() if one.fate == "held" and not one.is_free and (root / one.path).exists()]
        if kind == "lost" and placed:
            (root / placed[-1].place).unlink()
        elif kind == "torn" and placed:
            path = root / placed[-1].place
            path.write_bytes(path.read_bytes()[:-9])
        elif kind == "mixed" and len(placed) > 1:
            a, b = (root / one.place for one in placed[-2:])
            a.write_bytes(a.read_bytes()[:70] + b.read_bytes()[70:])
        elif kind == "double" and placed:
            self.put(root / placed[-1].path, placed[-1].data)
        elif kind == "letter" and held:
            (root / f"{held[-1].path}.receipt.md").unlink()
        elif kind == "junk":
            self.put(root / "inbox/.DS_Store.receipt.md", f"- x\n{HELD} -->\n")
        elif kind == "leftover":
            self.put(root / "content/kites/fr.md.new", "half")
        elif kind == "lock":
            next((root / "lock").rglob("*.lock")).write_text("<<<<<<< torn\n")
        elif kind == "history" and (old := of["an earlier version"]):
            version = next((root / ".hexapla/history").glob(f"{old[-1].place}@*"))
            version.write_bytes(version.read_bytes()[:-5])
        else:
            return False
        return True

    BREAKS = ["lost", "torn", "mixed", "double", "letter", "junk", "leftover", "lock", "history"]

    def prove(self) -> None:
        """Breaks copies of the network, each in one way, and wants to see all of it."""
        if before := self.wrong(self.root):
            raise Fault(f"nothing was broken yet, and this was found: {before}")
        seen = []
        for kind in self.BREAKS:
            copy = self.work / "broken"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(self.root, copy)
            if not self.break_it(kind, copy):
                continue
            if not self.wrong(copy):
                raise Fault(f"what was broken on purpose ({kind}) was not found, which is this script’s own fault")
            seen.append(kind)
        print(f"broken on purpose, and found: {', '.join(seen)}")


def run(args: argparse.Namespace, seed: int) -> bool:
    work = Path(tempfile.mkdtemp(prefix="hexapla-deliveries-", dir=args.work))
    desk, kills, ok = Desk(args, work, seed), Counter(), False
    print(f"seed {seed}", flush=True)
    try:
        desk.start()
        number = 0
        while len(desk.sent) < args.deliveries:
            desk.phase(number, min(args.phase, args.deliveries - len(desk.sent)), kills)
            number += 1
            if number % 10 == 0:
                took = time.monotonic() - desk.begun
                print(f"{len(desk.sent)} deliveries, {kills['SIGKILL']} kills, {took:.0f} s", flush=True)
        desk.wrong(desk.root)
        if args.breaks:
            if not desk.break_it(args.breaks, desk.root):
                raise Fault(f"there is nothing to be broken in this way: {args.breaks}")
            if found := desk.wrong(desk.root):
                raise Fault("\n".join(["broken on purpose:", *(f"  {kind}: {what}" for kind, what in found)]))
        elif not desk.found:
            desk.prove()
        ok = not desk.found
    except Fault as fault:
        print(f"seed {seed}: {fault}", flush=True)
        print("the last operations:")
        for line in desk.log[-args.show:]:
            print(f"  {line}"[:300])
    finally:
        fates = Counter(one.fate for one in desk.sent)
        kinds = Counter(one.kind.split(",")[0] for one in desk.sent)
        print(f"seed {seed}: {len(desk.sent)} deliveries ({', '.join(f'{n} {k}' for k, n in kinds.most_common())})")
        saves = Counter(one.saved for one in desk.sent)
        print(f"  saved: {', '.join(f'{n} {k}' for k, n in saves.most_common())}")
        print(f"  fates: {', '.join(f'{n} {k or None}' for k, n in fates.most_common())}")
        print(f"  signals: {', '.join(f'{n} {k}' for k, n in kills.most_common())}; {time.monotonic() - desk.begun:.0f} s")
        if desk.found:
            print(f"  wrong: {', '.join(f'{n} {k}' for k, n in desk.found.most_common())}")
        (work / "operations.log").write_text("\n".join(desk.log) + "\n")
        if ok and not args.keep:
            shutil.rmtree(work)
        else:
            print(f"the network is {desk.root}, all operations are in {work / 'operations.log'}", flush=True)
    return ok


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--deliveries", type=int, default=1000)
    parser.add_argument("--phase", type=int, default=25, help="deliveries from one look at the disk to "
                        "the next; not many more, since twenty earlier versions of a text are kept [25]")
    parser.add_argument("--seed", type=int)
    parser.add_argument("--hexapla", default=str(HERE.parents[1] / "target/release/hexapla"))
    parser.add_argument("--kills", type=float, default=.35, help="how many deliveries have a kill after them [0.35]")
    parser.add_argument("--only", choices=["daemon", "intake"],
                        help="who looks after the inbox [two phases the one, one the other]")
    parser.add_argument("--leave-out", action="append", default=[], choices=["paused", "pieces", "order"],
                        help="leave out files that are open for longer than “settle”; those written in pieces before "
                        "“intake”; the question whether an older text took the place of a newer one")
    parser.add_argument("--break", dest="breaks", choices=Desk.BREAKS, help="break this in the end: the run must fail")
    parser.add_argument("--patience", type=float, default=20, help="seconds until everything must be right [20]")
    parser.add_argument("--show", type=int, default=60, help="operations that are shown in the end")
    parser.add_argument("--work", help="where the network is made [the temporary folder]")
    parser.add_argument("--keep", action="store_true", help="keep the network also if all is well")
    parser.add_argument("--keep-going", action="store_true", help="go on after a fault")
    args = parser.parse_args()
    args.hexapla = str(Path(shutil.which(args.hexapla) or args.hexapla).resolve())
    seed = args.seed if args.seed is not None else random.SystemRandom().randrange(1_000_000)
    return 0 if run(args, seed) else 1


if __name__ == "__main__":
    sys.exit(main())
