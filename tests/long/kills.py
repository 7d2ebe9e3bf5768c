#!/usr/bin/env python3
"""Kills a daemon at one system call after the other, and cuts the power under it.

    python3 tests/long/kills.py [--step 5] [--cuts 60] [--hexapla target/release/hexapla]

Needs strace; the power cuts need root and loop devices, and are left out, with a word about it, where there are none.
It ends with 1 at the first thing that is wrong.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/crash"))
import power_cut  # noqa: E402

# How many of the calls of a kind are passed over, times --step; there are few of some.
CALLS = [("rename", 1), ("symlink", 0), ("linkat", 1), ("unlink", 1), ("unlinkat", 1), ("rmdir", 0), ("mkdir", 1),
         ("ftruncate", 0), ("flock", 0), ("syncfs", 0), ("fsync", 0), ("openat", 6), ("openat2", 2), ("write", 8)]
TEXT, PAGE, SECTIONS = "content/second/en.md", "public/north/current/second/index.html", ("north", "south")
WATCH = "\n[publish]\nkeep = 3\n[watch]\nquiet = \"20ms\"\ninterval = \"20ms\"\nsettle = \"50ms\"\n"


class Network:
    """A small network, and daemons for it."""

    def __init__(self, program: Path, folder: Path):
        self.program, self.at = program, folder / "network"
        shutil.copytree(ROOT / "tests/networks/tiny", self.at)
        with open(self.at / "pipeline.toml", "a", encoding="utf-8") as text:
            text.write(WATCH)
        self.text = (self.at / TEXT).read_text(encoding="utf-8")
        self.clean = Path(tempfile.mkdtemp(prefix="hexapla-clean-"))

    def write(self, words: str, durably: bool = False) -> None:
        with open(self.at / TEXT, "w", encoding="utf-8") as text:
            text.write(f"{self.text}\n{words}\n")
            if durably:
                text.flush()
                os.fsync(text.fileno())

    def run(self, *arguments: str, codes: tuple[int, ...] = (0,)) -> subprocess.CompletedProcess:
        done = subprocess.run([self.program, *arguments], cwd=self.at, capture_output=True, text=True, check=False)
        assert done.returncode in codes, (arguments, done)
        return done

    def start(self, *wrapper: str) -> subprocess.Popen:
        command = [*wrapper, self.program, "watch", "--publish", "--no-preview", "--format", "json"]
        return subprocess.Popen(command, cwd=self.at, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def page(self) -> str:
        pages = [path.read_text(encoding="utf-8") for section in SECTIONS
                 for path in (self.at / "public" / section / "current").rglob("*.html")]
        return "\n".join(pages)

    def is_sound(self, words: str) -> None:
        """All that is called a release is one; a daemon goes on where the last one was; its last good text is there."""
        if (self.at / "public").exists():
            self.run("releases", "--verify")
        self.run("watch", "--once", "--publish", codes=(0, 1))
        assert words in self.page(), f"“{words}” is not published"
        shutil.rmtree(self.clean, ignore_errors=True)
        self.run("build", "--out", str(self.clean), codes=(0, 1))
        for section in SECTIONS:
            live = self.at / "public" / section / "current/manifest.json"
            clean = self.clean / section / "manifest.json"
            assert live.read_bytes() == clean.read_bytes(), f"{section} is not what a build makes of it"
        (self.at / TEXT).write_text("+++\nheadline = \"Unclosed\n", encoding="utf-8")
        self.run("watch", "--once", "--publish", codes=(1,))
        assert words in self.page(), f"“{words}” was not kept"
        self.write(words)
        self.run("releases", "--verify")


def killed(program: Path, step: int) -> int:
    """Kills it at its system calls."""
    kills = 0
    with tempfile.TemporaryDirectory(prefix="hexapla-kills-") as folder:
        network = Network(program, Path(folder))
        for call, pace in CALLS:
            number = 1
            while number < 4000:
                words = f"Before {call} {number}."
                inject = ["-e", f"trace={call}", "-e", f"inject={call}:signal=SIGKILL:when={number}"]
                daemon = network.start("strace", "-D", "-f", "-qq", "-o", "/dev/null", *inject)
                network.write(words)
                until = time.monotonic() + 20
                while daemon.poll() is None and time.monotonic() < until and words not in network.page():
                    time.sleep(.02)
                was_killed = daemon.poll() is not None
                if not was_killed:
                    # It has done everything, and is told to end: that makes calls, too.
                    daemon.terminate()
                    was_killed = daemon.wait(20) != 0
                network.is_sound(words)
                if not was_killed:
                    break
                kills += 1
                number += 1 + pace * step
            print(f"{call}: until call {number}, {kills} kills in all", flush=True)
        shutil.rmtree(network.clean, ignore_errors=True)
    return kills


def kept(network: Network) -> list[str]:
    """What is kept of the text, whole."""
    folder = (network.at / ".hexapla/accepted" / TEXT).parent
    names = [path for path in folder.glob("en.md@*")] if folder.exists() else []
    return [path.read_text(encoding="utf-8", errors="replace") for path in names]


def cut(program: Path, cuts: int, wrapper: list[str], randomly: random.Random) -> int:
    """Cuts the power at random moments. How often something that was acknowledged was gone."""
    bad = 0
    with tempfile.TemporaryDirectory(prefix="hexapla-cuts-") as folder:
        disk = power_cut.Disk(Path(folder))
        try:
            network = Network(program, disk.at)
            network.run("watch", "--once", "--publish", codes=(0, 1))
            for number in range(cuts):
                os.sync()
                daemon = network.start(*wrapper)
                said = None
                until = time.monotonic() + randomly.uniform(.3, 1.5)
                turn = 0
                while time.monotonic() < until:
                    words = f"Cut {number}, turn {turn}."
                    network.write(words, durably=True)
                    waited = subprocess.run([program, "wait", "--timeout", "2s", TEXT], cwd=network.at,
                                            capture_output=True, check=False)
                    if waited.returncode == 0:
                        said = words
                    turn += 1
                disk.cut()
                daemon.kill()
                daemon.wait()
                time.sleep(.05)
                disk.unmount()
                disk.mount()
                wrong = []
                if said and not any(said in text for text in kept(network)):
                    # What came after it may have taken its place.
                    later = [text for text in kept(network) if f"Cut {number}, turn " in text]
                    wrong += [] if later else [f"“{said}” was acknowledged and is not kept"]
                done = subprocess.run([program, "releases", "--verify"], cwd=network.at, capture_output=True, check=False)
                wrong += [] if done.returncode == 0 else ["a release is not whole"]
                if wrong:
                    bad += 1
                    print(f"cut {number}: {wrong}", flush=True)
                    shutil.rmtree(network.at / "public", ignore_errors=True)
                    shutil.rmtree(network.at / ".hexapla", ignore_errors=True)
                network.write(f"After cut {number}.")
                network.is_sound(f"After cut {number}.")
            shutil.rmtree(network.clean, ignore_errors=True)
        finally:
            disk.unmount()
    return bad


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--hexapla", default=ROOT / "target/release/hexapla", type=Path)
    parser.add_argument("--step", default=5, type=int)
    parser.add_argument("--cuts", default=60, type=int)
    parser.add_argument("--seed", default=1, type=int)
    given = parser.parse_args()
    program = given.hexapla.resolve()
    print(json.dumps({"kills": killed(program, given.step)}), flush=True)
    if os.geteuid() != 0 or not Path("/dev/loop-control").exists():
        print("skipped: power cuts need root and loop devices")
        return 0
    bad = cut(program, given.cuts, [], random.Random(given.seed))
    print(f"power cuts: {given.cuts}, of which {bad} left something wrong")
    worse = cut(program, max(given.cuts // 3, 5), ["strace", "-D", *power_cut.BAD[1:]], random.Random(given.seed))
    print(f"without its promises: {worse} of {max(given.cuts // 3, 5)}; it must not be none")
    return int(bad > 0 or worse == 0)


if __name__ == "__main__":
    sys.exit(main())
