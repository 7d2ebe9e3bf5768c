#!/usr/bin/env python3
"""Cuts the power under `hexapla publish` and `hexapla rollback`, and looks at what is on the disk afterwards.

usage: power_cut.py [CUTS [HEXAPLA]]     (default: 200 target/debug/hexapla; needs root, loop devices and strace)

Run by hand. The releases lie on an ext4 image of their own, which is shut down by FS_IOC_SHUTDOWN without
its journal being flushed, at a random moment; then it is mounted again. Everything that is named like a
release must be whole, a section that had a live release must have one, what was said to be live must be
live, and an older release may be live only if it is pinned.

Then the same is done to a bad publisher, whose fsync and syncfs do nothing: it must be caught, or the
power cuts cut nothing.
"""
import fcntl
import json
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SECTIONS = ("north", "south")
FS_IOC_SHUTDOWN = 0x8004587D
NO_LOG_FLUSH = 2
BAD = ["strace", "-f", "-qq", "--seccomp-bpf", "-o", "/dev/null", "-e", "trace=fsync,syncfs,fdatasync",
       "-e", "inject=fsync,syncfs,fdatasync:retval=0"]


class Disk:
    """A file system whose power can be cut."""

    def __init__(self, folder):
        self.image, self.at = folder / "image", folder / "disk"
        self.at.mkdir()
        with open(self.image, "wb") as image:
            image.truncate(256 << 20)
        subprocess.run(["mkfs.ext4", "-q", self.image], check=True)
        self.mount()

    def mount(self):
        subprocess.run(["mount", "-o", "loop", self.image, self.at], check=True)

    def cut(self):
        folder = os.open(self.at, os.O_RDONLY)
        try:
            fcntl.ioctl(folder, FS_IOC_SHUTDOWN, struct.pack("I", NO_LOG_FLUSH))
        finally:
            os.close(folder)

    def unmount(self):
        subprocess.run(["umount", self.at], check=True)


def look(program, public):
    """What is on the disk, and what is wrong with it."""
    done = subprocess.run([program, "releases", public, "--verify", "--format", "json"],
                          capture_output=True, check=False, text=True)
    if not done.stdout:
        return {}, [done.stderr.strip()]
    found = {section["id"]: section for section in json.loads(done.stdout)["sections"]}
    wrong = [] if done.returncode == 0 else [done.stderr.strip() or "damage"]
    return found, wrong


def judge(before, after, said):
    """What must not have happened between two looks, given what the program said of it."""
    wrong = []
    for section in SECTIONS:
        was, now = before[section]["live"], after.get(section, {}).get("live")
        if now is None:
            wrong.append(f"{section}: nothing is live")
        elif now < was and after[section]["pinned"] != now:
            wrong.append(f"{section}: release {now} is live and not pinned")
        elif said.get(section) is not None and now != said[section]:
            wrong.append(f"{section}: release {said[section]} was said to be live, and {now} is")
    return wrong


def trial(program, cuts, wrapper, randomly):
    """How many cuts left something wrong behind."""
    bad = 0
    finished = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        work, disk = folder / "network", Disk(folder)
        public = disk.at / "public"
        shutil.copytree(ROOT / "tests/networks/tiny", work)
        with open(work / "pipeline.toml", "a", encoding="utf-8") as text:
            text.write("\n[publish]\nkeep = 3\n")
        text = (work / "content/second/en.md").read_text(encoding="utf-8")

        def write(words):
            (work / "content/second/en.md").write_text(f"{text}\n{words}\n", encoding="utf-8")

        def publish(words):
            write(words)
            done = subprocess.run([program, "publish", "--unpin", "--to", public], cwd=work,
                                  capture_output=True, check=False)
            assert done.returncode in (0, 1), done

        def begin():
            if public.exists():
                shutil.rmtree(public)
            for number in range(2):
                publish(f"The beginning {number}.")

        try:
            begin()
            length = 0.2
            for number in range(cuts):
                back = number % 3 == 2
                if back:
                    publish(f"Before going back {number}.")
                    arguments = ["rollback", public]
                else:
                    write(f"Before cut {number}.")
                    arguments = ["publish", "--unpin", "--format", "json", "--to", public]
                before, wrong = look(program, public)
                assert not wrong, wrong
                os.sync()
                started = time.monotonic()
                running = subprocess.Popen([*wrapper, program, *arguments], cwd=work, text=True,
                                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
                try:
                    running.wait(randomly.uniform(0, length * (0.5 if back else 1.3)))
                except subprocess.TimeoutExpired:
                    pass
                ended = running.poll() is not None
                disk.cut()
                output, _ = running.communicate()
                said = {}
                if ended:
                    finished += 1
                    if back:
                        said = {section: before[section]["before"] for section in SECTIONS}
                    else:
                        length = 0.8 * length + 0.2 * (time.monotonic() - started)
                        said = {s["id"]: s["release"] for s in json.loads(output)["sections"]}
                else:
                    length = max(length, time.monotonic() - started)
                disk.unmount()
                disk.mount()
                after, wrong = look(program, public)
                wrong += judge(before, after, said)
                if wrong:
                    bad += 1
                    if not wrapper:
                        print(f"cut {number} ({arguments[0]}): {wrong}")
                    begin()
                    continue
                # Whatever was left behind, the next publication is like any other.
                publish(f"After cut {number}.")
        finally:
            disk.unmount()
    return bad, finished


def main():
    cuts = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    program = Path(sys.argv[2] if len(sys.argv) > 2 else ROOT / "target/debug/hexapla").resolve()
    randomly = random.Random(1)
    bad, finished = trial(program, cuts, [], randomly)
    print(f"hexapla: {bad} of {cuts} cuts left something wrong ({finished} came after its end)", flush=True)
    caught, finished = trial(program, cuts, BAD, randomly)
    print(f"without fsync: {caught} of {cuts} cuts left something wrong ({finished} came after its end)")
    sys.exit(bad > 0 or caught == 0)


if __name__ == "__main__":
    main()
