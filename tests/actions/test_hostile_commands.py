# SPDX-License-Identifier: Apache-2.0
"""Every command on hostile folders: nothing outside changes, each ends by itself with a documented
code within five seconds, and the process that runs them all stays below 200 MB.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.builders_cli import REPO
from tests.builders_vm import ModelVm
from tests.builders_work import everything

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="links, pipes and /proc")

SECONDS = 5.0  # of the processor: other tests share the machine
MEGABYTES = 200
CODES = {0, 1, 2, 3, 4, 5, 6}
BASE = "Test VM disk 0.vhd"

# Runs in a process of its own, the only one whose greatest memory is its own.
RUNNER = """
import io, json, re, sys, time
from snapviewer.cli.main import main
sys.stdin = io.StringIO("")
root, out, commands = json.loads(sys.argv[1])
ran = []
for words in commands:
    real, sys.stdout, sys.stderr = (sys.stdout, sys.stderr), io.StringIO(), io.StringIO()
    start = time.process_time()
    try:
        code = main(words)
    except SystemExit as end:
        code = end.code
    except BaseException as error:
        code = repr(error)
    said, (sys.stdout, sys.stderr) = sys.stdout.getvalue() + sys.stderr.getvalue(), real
    ran.append([words, code, time.process_time() - start, said])
# Not ru_maxrss, which a process inherits from the one that started it.
peak = re.search(r"VmHWM:\\s*([0-9]+) kB", open("/proc/self/status").read())
print(json.dumps([ran, int(peak[1]) // 1024]))
"""


def commands(root: Path, made: Path, one: str, leaf: str) -> list[list[str]]:
    at = str(root)
    yes = ["--yes", "--accept-foreign"]
    folder = root / "Test VM" / "Virtual Hard Disks"
    disks = [str(folder / name) for name in (leaf, BASE)]
    # Whoever names a file through a link means what it leads to.
    linked = any(Path(path).is_symlink() for path in (folder.parent, folder, *disks))
    named = [] if linked else [
        ["reconnect", *disks, "--yes"], ["merge", disks[0], "--into-parent", "--yes"],
    ]  # fmt: skip
    return [
        ["inspect", at], ["check", at], ["usage", at], ["diff", at, one, "now"],
        ["files", at, one, "now"], ["repair", at], ["registration", at],
        ["report", at, "--out", str(made / "r.html")],
        ["export", at, one, str(made / "one.raw"), "--disk", "ide0:0"],
        ["export", at, "now", str(made / "vm"), "--format", "vm"],
        ["take", at, "--name", "x", "--yes"], ["take", at, "--name", "y", "--dry-run"],
        ["rename", at, one, "uno", "--yes"], ["protect", at, one, "--yes"],
        ["revert", at, one, "--yes"], ["merge", at, "--yes"],
        ["delete", at, one, "--yes"], ["repair", at, "orphan", "--yes"],
        *named,
        ["undo", at, *yes], ["recover", at, *yes], ["recover", at, "--back", *yes],
        ["empty-trash", at, "--yes"],
    ]  # fmt: skip


def make_outside(folder: Path) -> Path:
    """What no command may reach, with names that ours have, too."""
    outside = folder / "out"
    (outside / "deep").mkdir(parents=True)
    for name in ("000", "precious.vhd", "lock", "deep/file", "deep/precious.vhd"):
        (outside / name).write_bytes(name.encode() * 9)
    return outside


def to(target: str) -> Callable[[Path, Path], None]:
    """Puts a link to something outside in the place of a file or folder."""

    def put(place: Path, outside: Path) -> None:
        if place.exists():
            place.rename(outside / f"was {place.name}")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(outside / (f"was {place.name}" if target == "itself" else target))

    return put


def pipe(place: Path, _outside: Path) -> None:
    place.unlink(missing_ok=True)
    place.parent.mkdir(parents=True, exist_ok=True)
    os.mkfifo(place)


def socket(place: Path, _outside: Path) -> None:
    place.unlink(missing_ok=True)
    os.mknod(place, 0o666 | 0o140000)


def endless(place: Path, _outside: Path) -> None:
    place.unlink(missing_ok=True)
    place.symlink_to("/dev/zero")


def huge(place: Path, _outside: Path) -> None:
    with place.open("r+b" if place.exists() else "wb") as file:
        file.truncate(1 << 42)


PARTS = {
    "the VM's folder": lambda vm: vm.root,
    "Virtual Machines": lambda vm: vm.config.parent,
    "Snapshots": lambda vm: vm.root / "Snapshots",
    "Virtual Hard Disks": lambda vm: vm.root / "Virtual Hard Disks",
    "configuration": lambda vm: vm.config,
    "snapshot": lambda vm: next((vm.root / "Snapshots").glob("*.xml")),
    "base": lambda vm: vm.root / "Virtual Hard Disks" / BASE,
    "leaf": lambda vm: next((vm.root / "Virtual Hard Disks").glob("*.avhd")),
    "work": lambda vm: vm.place.folder,
    "trash": lambda vm: vm.place.trash,
    "journal": lambda vm: vm.place.slots[0],
}  # fmt: skip
FILES = {"configuration", "snapshot", "base", "leaf", "journal"}
WAYS: dict[str, Callable[[Path, Path], None]] = {
    "link to where it was taken": to("itself"), "link to nothing": to("nothing"),
    "link to another": to("deep"), "pipe": pipe, "socket": socket, "endless": endless,
    "huge": huge,
}  # fmt: skip
EVERY = [
    (part, way) for part in PARTS for way in WAYS if part in FILES or way.startswith("link")
]
# Some thirty commands each: all of them with SNAPVIEWER_FULL_TESTS=1.
CASES = EVERY if os.environ.get("SNAPVIEWER_FULL_TESTS") else EVERY[::5]


@pytest.mark.parametrize(("part", "way"), CASES)
def test_every_command_ends_and_reaches_nothing_outside(
    tmp_path: Path, part: str, way: str
) -> None:
    vm = ModelVm(tmp_path / "in", size=128 * 1024)
    vm.scribble(1)
    one = vm.take("one")
    leaf = PARTS["leaf"](vm).name
    outside, made = make_outside(tmp_path), tmp_path / "made"
    made.mkdir()
    WAYS[way](PARTS[part](vm), outside)
    before = everything(outside)
    code = os.environ | {"PYTHONPATH": str(REPO), "SNAPVIEWER_STATE_DIR": str(tmp_path / "state")}
    # The opened folder is the one above the VM: a link below it leads out of what was opened.
    given = json.dumps([str(vm.root), str(made), commands(vm.root.parent, made, one, leaf)])
    result = subprocess.run(
        [sys.executable, "-c", RUNNER, given], env=code, capture_output=True, text=True,
        timeout=120, check=True,
    )
    ran, memory = json.loads(result.stdout)
    wrong = [each for each in ran if each[1] not in CODES or each[2] > SECONDS]
    assert not wrong
    assert not [each for each in ran if "Traceback" in each[3]]
    assert not [each for each in ran if each[1] not in (0, 1) and not each[3].strip()]
    assert memory < MEGABYTES, memory
    assert everything(outside) == before
