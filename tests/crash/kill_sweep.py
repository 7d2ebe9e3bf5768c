#!/usr/bin/env python3
"""Kills `hexapla publish` at one system call after the other, and holds what is live against its manifest.

usage: kill_sweep.py [HEXAPLA]     (default: target/debug/hexapla; needs strace)

Run by hand: it takes some minutes. It ends with the number of points that were tried; anything that is
live and not whole ends it with an error.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# (system call, step between the calls of one run that are tried)
CALLS = [("mkdir", 1), ("rename", 1), ("symlink", 1), ("link", 1), ("unlink", 1), ("rmdir", 1),
         ("openat", 7), ("write", 3), ("close", 9), ("fsync", 1), ("syncfs", 1)]


def verify(work, before):
    """Every live release is whole; a section that had one has one."""
    live = {}
    for section in ("north", "south"):
        current = work / "public" / section / "current"
        if not os.path.lexists(current):
            assert before.get(section) is None, f"{section}: the live release is gone"
            continue
        manifest = json.loads((current / "manifest.json").read_text())
        for file in manifest["files"]:
            assert (current / file["path"]).stat().st_size == file["size"], file
        live[section] = os.readlink(current)
    return live


def main():
    program = Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "target/debug/hexapla").resolve()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder) / "network"
        shutil.copytree(ROOT / "tests/networks/tiny", work)
        subprocess.run([program, "publish"], cwd=work, capture_output=True, check=False)
        live = verify(work, {})
        points = kills = 0
        for call, step in CALLS:
            number = 1
            while True:
                # Something to publish.
                with open(work / "content/second/en.md", "a", encoding="utf-8") as text:
                    text.write(f"\nBefore {call} {number}.\n")
                done = subprocess.run(
                    ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}",
                     "-e", f"inject={call}:signal=SIGKILL:when={number}", program, "publish"],
                    cwd=work, capture_output=True, check=False)
                live = verify(work, live)
                points += 1
                if done.returncode in (0, 1):
                    break
                kills += 1
                number += step
        # Whatever was left behind, the next publication is like any other.
        with open(work / "content/second/en.md", "a", encoding="utf-8") as text:
            text.write("\nThe end.\n")
        subprocess.run([program, "publish"], cwd=work, capture_output=True, check=False)
        verify(work, live)
        page = (work / "public/north/current/second/index.html").read_text(encoding="utf-8")
        assert "The end." in page
    print(f"{points} points, {kills} kills: everything that was live was whole")


if __name__ == "__main__":
    main()
