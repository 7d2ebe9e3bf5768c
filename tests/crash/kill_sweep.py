#!/usr/bin/env python3
"""Kills `hexapla publish` and `hexapla rollback` at one system call after the other, and holds every
release against its manifest.

usage: kill_sweep.py [HEXAPLA]     (default: target/debug/hexapla; needs strace)

Run by hand: it takes some minutes. Only two releases are kept, so that each publication also removes one. It
ends with the number of points that were tried; anything that is named like a release and is not whole, a
section without a live release, or an earlier release that is live and not pinned, ends it with an error.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# (system call, step between the calls of one publication that are tried; going back makes few, and all are)
CALLS = [("mkdir", 1), ("rename", 1), ("symlink", 1), ("link", 1), ("linkat", 1), ("unlink", 1),
         ("unlinkat", 3), ("rmdir", 1), ("flock", 1), ("ftruncate", 1), ("openat", 7), ("write", 3),
         ("close", 9), ("fsync", 1), ("syncfs", 1)]
SECTIONS = ("north", "south")


def verify(program, work, before):
    """Whatever is named like a release is whole; a section that had a live one has one."""
    live = {}
    for section in SECTIONS:
        home = work / "public" / section
        current = home / "current"
        if not os.path.lexists(current):
            assert before.get(section) is None, f"{section}: the live release is gone"
            continue
        assert (current / "manifest.json").is_file(), f"{section}: what is live is not there"
        live[section] = int(os.readlink(current).removeprefix("releases/"))
    # The program's own eyes see hashes, which Python has no function for.
    looked = subprocess.run([program, "releases", "--verify", "--format", "json"], cwd=work,
                            capture_output=True, check=False)
    assert looked.returncode == 0, looked
    return live, {section["id"]: section for section in json.loads(looked.stdout)["sections"]}


def killed(program, work, call, number, *arguments):
    return subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
         "-e", f"inject={call}:signal=SIGKILL:when={number}", program, *arguments],
        cwd=work, capture_output=True, check=False).returncode


def change(work, words):
    with open(work / "content/second/en.md", "a", encoding="utf-8") as text:
        text.write(f"\n{words}\n")


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/debug/hexapla").resolve()
    points = {"publish": 0, "rollback": 0}
    kills = {"publish": 0, "rollback": 0}

    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "network"
        shutil.copytree(ROOT / "tests/networks/tiny", work)
        with open(work / "pipeline.toml", "a", encoding="utf-8") as text:
            text.write("\n[publish]\nkeep = 2\n")

        def publish(*arguments):
            done = subprocess.run([program, "publish", *arguments], cwd=work, capture_output=True,
                                  check=False)
            assert done.returncode in (0, 1), done

        for number in range(3):
            change(work, f"The beginning {number}.")
            publish()
        live, _ = verify(program, work, {})
        for call, step in CALLS:
            number = 1
            while True:
                change(work, f"Before {call} {number}.")
                code = killed(program, work, call, number, "publish")
                live, _ = verify(program, work, live)
                points["publish"] += 1
                if code in (0, 1):
                    break
                kills["publish"] += 1
                number += step
            number = 1
            while True:
                # Two releases, of which the newer is live and nothing is pinned.
                change(work, f"Before going back at {call} {number}.")
                publish("--unpin")
                before, _ = verify(program, work, live)
                code = killed(program, work, call, number, "rollback")
                live, sections = verify(program, work, before)
                for section in SECTIONS:
                    if live[section] != before[section]:
                        assert sections[section]["pinned"] == live[section], f"{section}: no pin"
                points["rollback"] += 1
                if code in (0, 1):
                    break
                kills["rollback"] += 1
                number += 1
            publish("--unpin")
            live, _ = verify(program, work, live)
        # Whatever was left behind, the next publication is like any other, and cleans up.
        change(work, "The end.")
        publish("--unpin")
        verify(program, work, live)
        page = (work / "public/north/current/second/index.html").read_text(encoding="utf-8")
        assert "The end." in page
        for section in SECTIONS:
            names = os.listdir(work / "public" / section / "releases")
            assert len(names) <= 3 and not any(name.startswith(".") for name in names), names
    for command in points:
        print(f"{command}: {points[command]} points, {kills[command]} kills")
    print("everything that was named like a release was whole")


if __name__ == "__main__":
    main()
