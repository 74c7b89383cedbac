# SPDX-License-Identifier: Apache-2.0
"""What there is to be seen of a world, by a process of its own; processes that may die."""

from __future__ import annotations

import hashlib
import os
import pickle
import select
import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapviewer.base.errors import SnapviewerError
from snapviewer.chains.chain import Chain
from snapviewer.cli.main import main
from snapviewer.engine.trash import trashed
from snapviewer.machines.opening import open_library
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.machines.work_place import MANIFEST, WorkPlace, places_in
from tests.actions import storm_calls
from tests.actions.storm_calls import Counter as Counting
from tests.builders_storm import OTHER, World, fixed_ids

TEMPORARY = ".snapviewer-tmp"
STATES = (".bin", ".vsv", ".vmrs", ".vmgs", ".rct", ".mrt")
DOCUMENTED = frozenset({0, 1, 2, 3, 4, 5, 6, 130})


@dataclass
class Look:
    """What there is to be seen of a world."""

    moments: Counter[Any]
    codes: Counter[str]
    sizes: list[tuple[str, int]]
    states: list[tuple[str, str]]
    trash: int
    left: list[str]  # temporary files that no finding names
    takes: int = -1  # the exit code of a further take and of its deletion


@dataclass
class Ended:
    code: int  # -9 where it was killed
    text: str
    seconds: float
    counts: tuple[int, int] = (0, 0)


# -- processes ------------------------------------------------------------------------------------


def in_child(
    world: World, work: Callable[[], int], watch: Counting | None = None, after: float | None = None
) -> Ended:
    """Run something in a process of its own; with `after` it is killed from outside so many seconds
    after its first change."""
    log = world.folder / "log"
    world.processes += 1
    inside, outside = os.pipe()
    began = time.monotonic()
    child = os.fork()
    if child == 0:
        code = 99
        try:
            os.close(inside)
            handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
            os.dup2(handle, 1)
            os.dup2(handle, 2)
            if watch is not None:
                write = os.write
                watch.begun = lambda: write(outside, b"!") and None
                storm_calls.install(watch.before, watch.after)
            fixed_ids(f"{world.seed} {world.processes}")  # else all would make up the same ones
            code = work()
            if watch is not None:
                write(outside, f" {watch.changes} {watch.calls} {getattr(watch, 'fired', 0)}"
                      .encode())
        except BaseException:
            os.write(2, traceback.format_exc().encode())
        finally:
            os._exit(code)
    os.close(outside)
    if after is not None and select.select([inside], [], [], 20)[0]:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    deadline = time.monotonic() + 60
    while (done := os.waitpid(child, os.WNOHANG))[0] == 0:
        if time.monotonic() > deadline:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            os.close(inside)
            raise AssertionError("it hangs: " + log.read_text("utf-8", "replace")[-3000:])
        time.sleep(0.001)
    seconds = time.monotonic() - began
    said = os.read(inside, 200).decode().lstrip("!").split()
    os.close(inside)
    status = done[1]
    code = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
    text = log.read_text("utf-8", "replace")
    assert code in DOCUMENTED or code == -signal.SIGKILL, f"exit {code}: {text[-3000:]}"
    assert "Traceback (most recent" not in text, text[-3000:]
    counts = (int(said[0]), int(said[1])) if len(said) >= 2 else (0, 0)
    ended = Ended(code, text, seconds, counts)
    if watch is not None and len(said) >= 3:
        watch.fired = int(said[2])  # type: ignore[attr-defined]
    return ended


# -- looking --------------------------------------------------------------------------------------


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]


def tree(folder: Path) -> dict[str, str]:
    """Every file but our own, with its content; a VHDX by what it is called, since each session
    writes new numbers into its headers."""
    found = {}
    for base, names, files in os.walk(folder):
        if ".snapviewer" in names:
            names.remove(".snapviewer")
        for name in [*files, *(each for each in names if Path(base, each).is_symlink())]:
            path = Path(base, name)
            key = str(path.relative_to(folder))
            if path.is_symlink():
                found[key] = f"-> {path.readlink()}"
            elif path.suffix.endswith("vhdx"):
                found[key] = "vhdx"
            else:
                found[key] = digest(path.read_bytes())
        for name in names:
            found[str(Path(base, name).relative_to(folder))] = "folder"
    return found


def untouched(world: World, place: WorkPlace) -> dict[str, Any]:
    """The files of the VMs that an action kept at `place` is not about: number, size, time,
    content. An action of no VM is about the world's own.
    """
    every = [world.vm, *world.others]
    acting = next((vm for vm in every if place.belongs(vm.id)), world.vm)
    found = {}
    for other in every:
        if other is acting:
            continue
        name = other.root.name if other is world.vm else OTHER
        for path in other.root.rglob("*"):
            inside = str(path.relative_to(other.root))
            if other.root == acting.root and other.id not in inside and name not in inside:
                continue
            if path.is_file():
                status = path.stat()
                found[str(path)] = (
                    status.st_ino, status.st_size, status.st_mtime_ns, digest(path.read_bytes())
                )
    return found


def same_outside(world: World, place: WorkPlace, before: dict[str, Any]) -> None:
    now = untouched(world, place)
    assert now == before, f"another VM's files changed: {set(now.items()) ^ set(before.items())}"


def same_moments(found: Look, wanted: Look, when: str) -> None:
    assert found.moments == wanted.moments, (
        f"{when}: {found.moments - wanted.moments} instead of {wanted.moments - found.moments}"
    )


def same_sizes(found: list[tuple[str, int]], wanted: list[tuple[str, int]]) -> bool:
    """A VHD whose footer was torn in the midst of a merge gets it at the end of the file as it is
    then (`repaired_footer_offset`): some sectors less or more than without."""
    if [name for name, _ in found] != [name for name, _ in wanted]:
        return False
    return all(
        abs(size - other) <= (8192 if name in (".vhd", ".avhd") else 0)
        for (name, size), (_, other) in zip(found, wanted, strict=True)
    )


def look(world: World) -> Look:
    """Seen by a process of its own."""
    def work() -> int:
        (world.folder / "look").write_bytes(pickle.dumps(_look(world)))
        return 0

    in_child(world, work)
    found = pickle.loads((world.folder / "look").read_bytes())
    assert isinstance(found, Look)
    return found


def _look(world: World) -> Look:
    moments: Counter[Any] = Counter()
    with open_library([world.opened]) as library:
        findings = library.findings
        named = {str(item.file) for item in findings}
        for machine in library.machines:
            names = {each.id: each.name for each in machine.moments}
            for moment in machine.moments:
                reads = []
                for slot in sorted(moment.disks):
                    try:
                        with library.chain(moment, slot) as chain:
                            reads.append((slot, digest(chain.read(0, chain.virtual_size))))
                    except SnapviewerError as error:
                        reads.append((slot, error.code))
                name = "now" if moment.is_now else moment.name
                parent = names.get(moment.parent or "", "")
                moments[(machine.id, name, moment.notes, parent, tuple(reads))] += 1
    if world.spare is not None:
        for path in world.spare:
            if path.exists():
                with Chain.open(path) as chain:
                    moments[("", path.name, digest(chain.read(0, chain.virtual_size)))] += 1
    sizes, states, left = [], [], []
    for base, names, files in os.walk(world.work):
        inside = ".snapviewer" in Path(base).parts
        for name in files:
            path = Path(base, name)
            size = path.lstat().st_size
            if name.endswith(TEMPORARY) and str(path) not in named and not inside:
                left.append(str(path))
            if not inside and path.suffix.lower() in STATES:
                states.append((path.suffix.lower(), digest(path.read_bytes())))
            if not inside and path.suffix.lower() not in (".xml", ".vmcx"):
                sizes.append((path.suffix, size))
        for name in names:
            if name.endswith(TEMPORARY) and str(Path(base, name)) not in named and not inside:
                left.append(str(Path(base, name)))
    places = [
        place for base, names, _files in os.walk(world.work) if WORK_FOLDER in names
        for place in places_in(Path(base))
    ]
    trash = sum(
        size for place in places for path, size in trashed(place) if path.name != MANIFEST
    )
    codes = Counter(item.code for item in findings)
    return Look(moments, codes, sorted(sizes), sorted(states), trash, left)


def further(world: World) -> int:
    """A further take and its deletion: the two exit codes together."""
    vm = world.vm
    names = ["--vm", vm.id, "--yes"]
    one = in_child(world, lambda: main(["take", str(world.opened), "--name", "further", *names]))
    if one.code:
        return one.code
    two = in_child(
        world, lambda: main(["delete", str(world.opened), "further", "--merge", "now", *names])
    )
    return two.code * 1000


def exported(path: Path) -> list[str]:
    """What an export reads: its disks, or itself where it is a raw one."""
    disks = [path] if path.is_file() else [
        each for each in sorted(path.rglob("*")) if each.suffix in (".vhd", ".vhdx")
    ]
    found = []
    for disk in disks:
        if disk.suffix == ".raw":
            found.append(digest(disk.read_bytes()))
        else:
            with Chain.open(disk) as chain:
                found.append(digest(chain.read(0, chain.virtual_size)))
    return sorted(found)
