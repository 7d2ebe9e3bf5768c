#!/usr/bin/env python3
"""Keeps a daemon busy for a while, and looks whether it grows.

    python3 tests/long/soak.py --minutes 20

Several times a second a text, metadata, a string, a template or a picture is written, or an article comes that goes
again; now and then one is broken, and mended; pages are asked for. Every ten seconds /proc is asked for the
daemon's resident memory, threads, descriptors and inotify watches. It ends with 1 if the median of the last third
is more than 10 per cent and 10 MB above that of the second third, or if threads, descriptors or watches grow.
"""
import argparse
import http.client
import json
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from random_operations import HERE, LOCALES, Fault, Tree

COLUMNS = ("seconds", "RSS kB", "anonymous kB", "threads", "descriptors", "watches", "operations", "published", "asked")


def measure(pid: int) -> tuple[int, ...]:
    status = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
    watches = 0
    descriptors = list(Path(f"/proc/{pid}/fdinfo").iterdir())
    for info in descriptors:
        try:
            watches += info.read_text().count("inotify wd:")
        except OSError:
            # It was closed meanwhile.
            continue
    number = lambda name: int(status[name].split()[0])  # noqa: E731
    return number("VmRSS"), number("RssAnon"), number("Threads"), len(descriptors), watches


class Busy:
    """What is done to the network."""

    def __init__(self, tree: Tree, rng: random.Random):
        self.tree, self.rng = tree, rng
        self.guests: list[Path] = []
        self.hurt: list[Path] = []

    def step(self) -> None:
        tree, rng = self.tree, self.rng
        if self.hurt and rng.random() < .3:
            path = self.hurt.pop()
            return self.save(path, tree.good(path))
        kind = rng.random()
        if kind < .5:
            path = rng.choice(self.own(".md"))
        elif kind < .6:
            path = rng.choice(self.own("article.toml"))
        elif kind < .7:
            path = rng.choice(tree.files("locales", ".ftl") + tree.files("sections", ".ftl"))
        elif kind < .75:
            path = rng.choice(tree.files("sections", ".html"))
        elif kind < .8:
            path = rng.choice(self.own(".svg"))
        elif kind < .82:
            path = tree.root / "pipeline.toml"
        elif kind < .86:
            path = rng.choice(self.own(".md", "article.toml"))
            self.hurt.append(path)
            return self.save(path, tree.bad(path))
        else:
            return self.guest()
        if path not in self.hurt:
            self.save(path, tree.good(path))
        return None

    def own(self, *ends: str) -> list[Path]:
        """Files of articles that stay."""
        return [p for p in self.tree.files("content", *ends) if "guests" not in p.parts]

    def save(self, path: Path, data: bytes) -> None:
        if self.rng.random() < .5:
            path.write_bytes(data)
        else:
            other = path.with_name(f".{path.name}.swp")
            other.write_bytes(data)
            other.rename(path)

    def guest(self) -> None:
        """An article that comes, or one that goes again."""
        tree, rng = self.tree, self.rng
        if len(self.guests) >= 5 or (self.guests and rng.random() < .5):
            shutil.rmtree(self.guests.pop(rng.randrange(len(self.guests))))
            return
        folder = tree.root / "content/guests" / f"g-{tree.number()}"
        for name in ["article.toml", "map.svg", "en.md", *(f"{one}.md" for one in rng.sample(LOCALES[1:], 2))]:
            tree.put(folder / name, tree.good(folder / name))
        self.guests.append(folder)


def started(program: str, root: Path, output: Path) -> tuple[subprocess.Popen, list[str], str]:
    command = [program, "watch", "--root", str(root), "--publish", "--port", "0", "--format", "json"]
    with open(output, "wb") as file:
        process = subprocess.Popen(command, stdout=file, stderr=subprocess.STDOUT)
    limit = time.monotonic() + 120
    while True:
        lines = [json.loads(line) for line in output.read_text().splitlines(keepends=True) if line.endswith("\n")]
        if any(line.get("event") == "ready" for line in lines):
            break
        if process.poll() is not None or time.monotonic() > limit:
            raise Fault(f"the daemon did not begin: {output.read_text()}")
        time.sleep(.05)
    urls = [line["url"] for line in lines if line["event"] == "preview"]
    return process, urls, (root / ".hexapla/daemon/address").read_text()


def get(url: str) -> str:
    host, _, path = url.removeprefix("http://").partition("/")
    connection = http.client.HTTPConnection(host, timeout=60)
    connection.request("GET", "/" + path)
    text = connection.getresponse().read().decode()
    connection.close()
    return text


def published(control: str) -> int:
    lines = get(f"{control}/metrics").splitlines()
    return sum(int(line.rsplit(" ", 1)[1]) for line in lines if line.startswith("hexapla_publications_total"))


def judge(rows: list[tuple[int, ...]]) -> list[str]:
    third = len(rows) // 3
    if third < 3:
        return ["too short to say anything: nine samples are the least"]
    found = []
    for column, name in enumerate(COLUMNS[1:6], start=1):
        second, last = (statistics.median(row[column] for row in some) for some in (rows[third:-third], rows[-third:]))
        if column <= 2:
            grown = last > second * 1.1 and last > second + 10_000
        else:
            # One descriptor may happen to be open more often, and five guests have a folder each.
            grown = last > second + {"threads": 1, "descriptors": 2, "watches": 6}[name]
        print(f"{name}: median of the second third {second:.0f}, of the last third {last:.0f}"
              f"{', which is too much' if grown else ''}")
        if grown:
            found.append(f"{name} grow")
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--hexapla", default=str(HERE.parents[1] / "target/release/hexapla"))
    parser.add_argument("--rate", type=float, default=6, help="operations a second")
    parser.add_argument("--every", type=float, default=10, help="seconds between two samples")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--work", help="where the network is made [the temporary folder]")
    args = parser.parse_args()
    work = Path(tempfile.mkdtemp(prefix="hexapla-soak-", dir=args.work))
    rng = random.Random(args.seed)
    tree = Tree(work / "net", work / "away", rng)
    tree.start()
    busy, rows, process = Busy(tree, rng), [], None
    try:
        process, urls, control = started(args.hexapla, tree.root, work / "daemon.log")
        begun, sample, done, asked = time.monotonic(), 0.0, 0, 0
        print(" | ".join(f"{name:>12}" for name in COLUMNS))
        while (now := time.monotonic() - begun) < args.minutes * 60:
            busy.step()
            done += 1
            if rng.random() < .3:
                get(rng.choice(urls) + rng.choice(["", "articles/", "a-01/"]))
                asked += 1
            if process.poll() is not None:
                raise Fault(f"the daemon ended with {process.returncode}: {(work / 'daemon.log').read_text()[-2000:]}")
            if now >= sample:
                rows.append((int(now), *measure(process.pid), done, published(control), asked))
                print(" | ".join(f"{value:>12}" for value in rows[-1]), flush=True)
                sample += args.every
            time.sleep(max(0, begun + done / args.rate - time.monotonic()))
        health = json.loads(get(f"{control}/health"))
        if health["status"] != "well":
            raise Fault(f"the daemon is not well: {health}")
        found = judge(rows)
        if found:
            raise Fault("; ".join(found))
    except Fault as fault:
        print(fault)
        return 1
    finally:
        if process and process.poll() is None:
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        shutil.rmtree(work)
    return 0


if __name__ == "__main__":
    sys.exit(main())
