#!/usr/bin/env python3
"""How long it takes from saving a file until the preview, or the site, has it.

    python3 tests/long/latency.py --articles 122             # about 1,000 variants in 10 locales
    python3 tests/long/latency.py --articles 1220 --publish  # about 10,000

The corpus is that of benches/gen_corpus.py. Each edit puts a word into a file that was never there; the time
goes from the last call that the saving makes (the rename, or the write in place) until a page that is asked
for over and over again has the word in it. One line is printed for each kind of edit.
"""
import argparse
import http.client
import os
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from random_operations import HERE, Fault
from soak import measure

PATIENCE = 60


class Site:
    """A preview, asked over one connection that stays open."""

    def __init__(self, url: str):
        host, _, self.base = url.removeprefix("http://").partition("/")
        self.connection = http.client.HTTPConnection(host, timeout=PATIENCE)

    def get(self, path: str) -> bytes:
        self.connection.request("GET", f"/{self.base}{path}")
        answer = self.connection.getresponse()
        return answer.read()


class Daemon:
    def __init__(self, program: str, root: Path, output: Path, publish: bool):
        command = [program, "watch", "--root", str(root), "--port", "0", "--format", "json"]
        begun = time.monotonic()
        with open(output, "wb") as file:
            self.process = subprocess.Popen(command + ["--publish"] * publish, stdout=file, stderr=subprocess.STDOUT)
        while b'"ready"' not in output.read_bytes():
            if self.process.poll() is not None:
                raise Fault(f"the daemon did not begin: {output.read_text()}")
            time.sleep(.01)
        self.began = time.monotonic() - begun
        self.site = Site(re.search(r'"url":"([^"]*)"', [line for line in output.read_text().splitlines()
                                                       if '"preview"' in line][0])[1])

    def end(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Edits:
    def __init__(self, root: Path, rng: random.Random):
        self.root, self.rng, self.count = root, rng, 0

    def word(self) -> str:
        self.count += 1
        return f"wq{self.count:04}x"

    def save(self, path: Path, data: str) -> float:
        """Saves, by turns in place and by another file's new name; returns the moment of it."""
        if self.count % 2:
            other = path.with_name(f".{path.name}.swp")
            other.write_text(data)
            begun = time.perf_counter()
            os.replace(other, path)
        else:
            begun = time.perf_counter()
            path.write_text(data)
        return begun

    def body(self, slug: str) -> tuple[float, str]:
        path, word = self.root / f"content/{slug}/en.md", self.word()
        text = re.sub(r"\n\nwq\d+x\.\n\Z", "\n", path.read_text())
        return self.save(path, f"{text}\n{word}.\n"), word

    def headline(self, slug: str) -> tuple[float, str]:
        path, word = self.root / f"content/{slug}/en.md", self.word()
        return self.save(path, re.sub(r'(?m)^headline = ".*"$', f'headline = "Now {word}"', path.read_text(), count=1)), word

    def string(self) -> tuple[float, str]:
        path, word = self.root / "locales/fr/site.ftl", self.word()
        return self.save(path, re.sub(r"(?m)^site-tagline = .*$", f"site-tagline = {word}", path.read_text())), word

    def template(self) -> tuple[float, str]:
        path, word = self.root / "sections/bench/templates/article.html", self.word()
        text = (HERE.parents[1] / "theme/templates/article.html").read_text()
        path.parent.mkdir(exist_ok=True)
        return self.save(path, text.replace("{% block main %}", f"{{% block main %}}<!-- {word} -->", 1)), word


def until(begun: float, word: str, ask, pause: float = 0) -> float:
    wanted = word.encode()
    while wanted not in ask():
        if time.perf_counter() > begun + PATIENCE:
            raise Fault(f"“{word}” was not to be seen within {PATIENCE} s")
        time.sleep(pause)
    return (time.perf_counter() - begun) * 1000


def line(name: str, times: list[float]) -> None:
    times.sort()
    p95 = times[min(len(times) - 1, int(len(times) * .95))]
    print(f"{name:<42} median {statistics.median(times):8.1f} ms   p95 {p95:8.1f} ms   "
          f"most {times[-1]:8.1f} ms   ({len(times)} times)", flush=True)


def measured(edits: Edits, count: int, change, ask_for, pause: float = 0) -> list[float]:
    times = []
    for _ in range(count):
        begun, word, ask = *change(), ask_for
        times.append(until(begun, word, ask, pause))
        # So that edits do not come in step with anything.
        time.sleep(edits.rng.uniform(.02, .12))
    return times


def recorded(args: argparse.Namespace, root: Path) -> None:
    """Locks, as a network at work has them: without them every edit holds whole texts against each other."""
    if not args.unrecorded:
        subprocess.run([args.hexapla, "record", "--quiet", "--root", str(root)], check=True)


def corpus(args: argparse.Namespace, work: Path) -> Path:
    command = [sys.executable, str(HERE.parents[1] / "benches/gen_corpus.py"), str(work), "--layouts", "hexapla"]
    command += ["--articles", str(args.articles), "--locales", str(args.locales)]
    print(subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip(), flush=True)
    root = work / "hexapla"
    with open(root / "pipeline.toml", "a") as file:
        file.write(f'\n[watch]\nquiet = "{args.quiet}"\ninterval = "0s"\n')
    return root


def previews(args: argparse.Namespace, root: Path, work: Path, edits: Edits) -> None:
    daemon = Daemon(args.hexapla, root, work / "daemon.log", publish=False)
    try:
        site = daemon.site
        slugs = re.findall(rb'href="/(article-\d+)/"', site.get("articles/"))
        slugs = sorted({slug.decode() for slug in slugs})
        if not slugs:
            raise Fault("the listing has no articles")
        line_memory("began", daemon)
        times = []
        for _ in range(args.edits):
            begun = time.perf_counter()
            site.get(f"{edits.rng.choice(slugs)}/")
            times.append((time.perf_counter() - begun) * 1000)
        line("a page asked for, without an edit", times)
        some = [edits.rng.choice(slugs) for _ in range(args.edits)]
        times = []
        for slug in some:
            times += measured(edits, 1, lambda s=slug: edits.body(s), lambda s=slug: site.get(f"{s}/"))
        line("body → its page", times)
        times = []
        for slug in some:
            times += measured(edits, 1, lambda s=slug: edits.headline(s), lambda: site.get("articles/"))
        line("headline → the listing", times)
        there = f"fr/{french(root, slugs)}/"
        line("string of the network → a page", measured(edits, args.edits, edits.string, lambda: site.get(there)))
        here = f"{slugs[0]}/"
        line("template of a section → a page", measured(edits, args.edits, edits.template, lambda: site.get(here)))
        line_memory("in the end", daemon)
    finally:
        daemon.end()


def french(root: Path, slugs: list[str]) -> str:
    return next(slug for slug in slugs if (root / f"content/{slug}/fr.md").exists())


def publications(args: argparse.Namespace, root: Path, work: Path, edits: Edits) -> None:
    daemon = Daemon(args.hexapla, root, work / "daemon.log", publish=True)
    try:
        live = root / "public/bench/current"
        limit = time.monotonic() + 600
        while not live.exists():
            if daemon.process.poll() is not None or time.monotonic() > limit:
                raise Fault("nothing was published")
            time.sleep(.1)
        slugs = sorted(path.name for path in live.glob("article-*"))
        times = []
        for _ in range(args.publications):
            slug = edits.rng.choice(slugs)
            page = live / slug / "index.html"
            # A publication that was begun before an edit may be at work: the next one has it.
            times += measured(edits, 1, lambda: edits.body(slug), lambda: read(page), .001)
        line(f"body → the published page (quiet {args.quiet})", times)
        line_memory("publishing", daemon)
    finally:
        daemon.end()


def read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def line_memory(name: str, daemon: Daemon) -> None:
    rss = measure(daemon.process.pid)[0]
    print(f"{name:<42} ready after {daemon.began:.2f} s, {rss / 1024:.0f} MiB resident", flush=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=122)
    parser.add_argument("--locales", type=int, default=10)
    parser.add_argument("--edits", type=int, default=60, help="of each kind")
    parser.add_argument("--unrecorded", action="store_true", help="without locks, as when a network is new")
    parser.add_argument("--publish", action="store_true", help="measure the way to the site as well")
    parser.add_argument("--publications", type=int, default=20)
    parser.add_argument("--quiet", default="50ms", help="watch.quiet of the network, which counts in the way to the site")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--hexapla", default=str(HERE.parents[1] / "target/release/hexapla"))
    parser.add_argument("--work", help="where the corpus is made [/dev/shm if it is there]")
    args = parser.parse_args()
    place = args.work or ("/dev/shm" if os.path.isdir("/dev/shm") else None)
    work = Path(tempfile.mkdtemp(prefix="hexapla-latency-", dir=place))
    try:
        root = corpus(args, work)
        recorded(args, root)
        edits = Edits(root, random.Random(args.seed))
        previews(args, root, work, edits)
        if args.publish:
            publications(args, root, work, edits)
    except Fault as fault:
        print(fault)
        return 1
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
