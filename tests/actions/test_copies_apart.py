# SPDX-License-Identifier: Apache-2.0
"""A copy of a demo beside its original, inside it, and alone: whatever is done to one, every byte
of the other stays as it was.

Sixty actions a run, a thousand with `SNAPVIEWER_FULL_TESTS=1`.
"""

from __future__ import annotations

import hashlib
import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from snapviewer.demo.build import GENERATIONS
from tests.builders_cli import Run
from tests.builders_ui import demo_copy
from tests.cli.conftest import run

__all__ = ["run"]

FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None
PLACES = ("beside", "nested", "alone")
TOTAL = 1000 if os.environ.get("SNAPVIEWER_FULL_TESTS") else 60
ACTIONS = -(-TOTAL // (len(GENERATIONS) * len(PLACES)))
KINDS = (
    "take", "take", "take", "revert", "revert", "revert-keeping", "delete", "delete",
    "delete-later", "subtree", "merge", "rename", "protect", "undo", "undo", "empty-trash",
    "repair",
)  # fmt: skip


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=FAST, prefix="copies") as name:
        yield Path(name).resolve()


def files_below(root: Path, without: Path | None) -> Iterator[Path]:
    """Every file and folder; `without` is left out (with it its parent, whose time it changes)."""
    for path in sorted(root.rglob("*")):
        if without is None or not (path.is_relative_to(without) or path == without.parent):
            yield path


def stamps(root: Path, without: Path | None) -> dict[str, tuple[int, ...]]:
    """What shows any change of a file, without reading it: a change time cannot be set back."""
    found = {}
    for path in files_below(root, without):
        status = path.lstat()
        found[str(path.relative_to(root))] = (
            status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_mode,
        )
    return found


def differing(before: dict[str, Any], after: dict[str, Any]) -> list[str]:
    return sorted(name for name in before.keys() | after.keys()
                  if before.get(name) != after.get(name))


def digests(root: Path, without: Path | None) -> dict[str, str]:
    found = {}
    for path in files_below(root, without):
        if path.is_file():
            with path.open("rb") as handle:
                found[str(path.relative_to(root))] = hashlib.file_digest(handle, "sha1").hexdigest()
    return found


def vm_of(run: Run, opened: Path, root: Path) -> tuple[Any, tuple[object, ...]]:
    """(the VM of this folder as it is shown, the words that name it where there are several)."""
    vms = run("inspect", opened, json=True).document["vms"]
    found = [vm for vm in vms if Path(vm["root"]) == root]
    assert len(found) == 1, f"{root} is not shown once: {[vm['root'] for vm in vms]}"
    return found[0], ("--vm", root) if len(vms) > 1 else ()


def act(run: Run, opened: Path, root: Path, kind: str, source: random.Random) -> int:
    """One action on the VM in `root`; its exit code."""
    vm, named = vm_of(run, opened, root)
    moments, on = vm["snapshots"], (*named, "--yes")
    chosen = source.choice(moments)["id"] if moments else ""
    name = f"moment {source.randrange(10**6)}"
    if kind in ("revert", "revert-keeping", "delete", "delete-later", "subtree", "rename",
                "protect") and not chosen:
        kind = "take"
    if kind == "take":
        return run("take", opened, "--name", name, *on).code
    if kind == "revert":
        return run("revert", opened, chosen, *on).code
    if kind == "revert-keeping":
        return run("revert", opened, chosen, "--take-first", name, *on).code
    if kind == "delete":
        return run("delete", opened, chosen, "--merge", "now", *on).code
    if kind == "delete-later":
        return run("delete", opened, chosen, "--merge", "later", *on).code
    if kind == "subtree":
        return run("delete", opened, chosen, "--subtree", *on).code
    if kind == "rename":
        return run("rename", opened, chosen, name, *on).code
    if kind == "protect":
        return run("protect", opened, chosen, "--off", *on).code
    if kind == "repair":
        offers = run("repair", opened, *named, json=True).document["repairs"]
        codes = sorted({offer["code"] for offer in offers})
        return run("repair", opened, source.choice(codes), *on).code if codes else 3
    return run(kind, opened, *on).code


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("generation", GENERATIONS)
def test_a_copy_and_its_original_never_touch_each_other(
    folder: Path, run: Run, generation: str, place: str
) -> None:
    source = random.Random(f"{generation} {place}")
    original = demo_copy(folder / "VMs", generation)
    copy = {
        "beside": original.with_name("Web server - copy"),
        "nested": original / "Backup" / original.name,
        "alone": folder / "elsewhere" / original.name,
    }[place]
    made = demo_copy(folder / "new", generation)
    copy.parent.mkdir(parents=True, exist_ok=True)
    made.rename(copy)
    shutil.rmtree(folder / "new")
    inside = copy if place == "nested" else None
    done = 0
    for _ in range(ACTIONS):
        target, other = source.choice(((copy, original), (original, copy)))
        # Both are opened together where one folder holds both, or only the one.
        both = {"beside": folder / "VMs", "nested": original}.get(place, target)
        opened = source.choice((both, target))
        without = inside if other == original else None
        marks = stamps(other, without)
        kind = source.choice(KINDS)
        code = act(run, opened, target, kind, source)
        assert code in (0, 2, 3), f"{kind} on {target}: exit {code}"
        done += code == 0
        changed = differing(marks, stamps(other, without))
        assert not changed, f"{kind} on {target} (opened: {opened}) changed {changed}"
    assert done >= ACTIONS // 3, f"only {done} of {ACTIONS} actions were done"


@pytest.mark.parametrize("place", PLACES)
def test_one_of_the_two_is_only_looked_at(folder: Path, run: Run, place: str) -> None:
    """All actions go to the copy; the original's digests are the same at the end."""
    source = random.Random(place)
    original = demo_copy(folder / "VMs", "2012")
    copy = {
        "beside": original.with_name("Backup 2023-11-02"),
        "nested": original / "Web server",
        "alone": folder / "elsewhere" / original.name,
    }[place]
    made = demo_copy(folder / "new", "2012")
    copy.parent.mkdir(parents=True, exist_ok=True)
    made.rename(copy)
    inside = copy if place == "nested" else None
    before = digests(original, inside)
    opened = {"beside": folder / "VMs", "nested": original, "alone": copy}[place]
    for kind in ("take", "delete", "revert", "merge", "repair", "undo", "empty-trash"):
        assert act(run, opened, copy, kind, source) in (0, 2, 3), kind
    assert not differing(before, digests(original, inside))
