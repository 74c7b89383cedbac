# SPDX-License-Identifier: Apache-2.0
"""Every action, and every change by another process between its reading, its plan, its lock and its
steps.

``python -m tests.actions.meanwhile --seed N`` tries all combinations on VMs of all kinds: each ends
refused or right, every moment reading as one of the two orders would leave it, and what was
interrupted is recovered. ``--part 0.1`` tries that part of them.
"""

from __future__ import annotations

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from snapviewer.base.errors import SnapviewerError
from snapviewer.cli.main import main
from snapviewer.disks.filesystem.scope import unconfined
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import ParentPaths
from snapviewer.disks.open import create_differencing, open_image
from snapviewer.engine import execute as executor
from snapviewer.machines import opening
from snapviewer.machines.opening import open_library
from tests.actions.pair_judge import State, Template, begin, make_templates, run, state_of, wait
from tests.actions.pairs import WRITERS

ACTIONS = {
    **WRITERS,
    "subtree-top": ("delete", "@", "S1", "--subtree"),
    "notes": ("rename", "@", "S1", "S1"),
    "protect": ("protect", "@", "S2"),
    "merge": ("merge", "@"),
}
INTERRUPTED = 5
_NOT_DONE = (2, 3, 4, 6)


@dataclass(frozen=True)
class Place:
    """A copy of a template in which things happen, and a folder beside it."""

    template: Template
    root: Path
    beside: Path

    def disks(self) -> dict[str, Path]:
        """Now's disk, S2's and the base."""
        with open_library(self.root) as library:
            machine = library.machine()
            assert machine.now is not None
            now = next(iter(machine.now.disks.values())).path
            assert now is not None
            chain = [now, *library.graph.ancestors(now)]
        return {"leaf": chain[0], "middle": chain[1], "base": chain[-1]}

    def config(self) -> Path:
        with open_library(self.root) as library:
            path = library.machine().config_path
        assert path is not None
        return path


Undo = Callable[[], None]
Change = Callable[[Place, dict[str, Any]], Undo]


def _nothing() -> None:
    return


def _command(*words: str) -> Change:
    """Another snapviewer carries out a command; `told` gets its exit code."""

    def change(place: Place, told: dict[str, Any]) -> Undo:
        done = subprocess.run(
            [sys.executable, "-m", "snapviewer", *(w.replace("@", str(place.root)) for w in words)],
            capture_output=True, check=False, cwd=Path(__file__).parents[2],
        )
        told["code"] = done.returncode
        return _nothing

    return change


def _guest_writes(place: Place, told: dict[str, Any]) -> Undo:
    """A host writes into Now's disk, where it has a place already."""
    path = told["disks"]["leaf"]
    if not path.exists():
        return _nothing
    with open_image(path) as image:
        rows = image.extents(0, image.virtual_size)
        row = next((each for each in rows if each["state"] == 1), None)
    told["wrote"] = row is not None
    if row is not None:
        with path.open("r+b") as file:
            file.seek(int(row["offset"]))
            file.write(b"written meanwhile".ljust(512, b"!"))
    return _nothing


def _removes(which: str) -> Change:
    def change(place: Place, told: dict[str, Any]) -> Undo:
        path = told["disks"][which]
        aside = place.beside / path.name
        if not path.exists():
            return _nothing
        path.rename(aside)

        def back() -> None:
            assert not path.exists(), f"{path.name} was made anew"
            aside.rename(path)

        return back

    return change


def _renames(which: str) -> Change:
    def change(place: Place, told: dict[str, Any]) -> Undo:
        path = told["disks"][which]
        if not path.exists():
            return _nothing
        other = path.with_name(f"renamed{path.suffix}")
        path.rename(other)

        def back() -> None:
            assert not path.exists(), f"{path.name} was made anew"
            other.rename(path)

        return back

    return change


def _stands_on(which: str) -> Change:
    """A new disk comes to stand on one of the VM's; what it reads must stay."""

    def change(place: Place, told: dict[str, Any]) -> Undo:
        path = told["disks"][which]
        if not path.exists():
            return _nothing
        child = path.with_name(f"child{'.avhdx' if path.suffix.endswith('x') else '.avhd'}")
        with open_image(path) as image:
            create_differencing(child, image, ParentPaths(str(path), f".\\{path.name}"))
        with open_library(child) as library:
            before = library.chain_of(child).read(0, 1 << 30)

        def check() -> None:
            # Made while its parent was merged it belongs to no order: the action stops and says so.
            with open_library(child) as library:
                same = told["stopped"] or library.chain_of(child).read(0, 1 << 30) == before
            assert same, "the child reads another"
            child.unlink()

        return check

    return change


def _touches(which: str) -> Change:
    def change(place: Place, told: dict[str, Any]) -> Undo:
        path = told["config"] if which == "config" else told["disks"][which]
        if path.exists():
            os.utime(path)
        return _nothing

    return change


def _replaces_configuration(place: Place, told: dict[str, Any]) -> Undo:
    """A host writes the configuration anew: the same settings, other bytes, another file."""
    path = told["config"]
    if not path.exists():
        return _nothing
    fresh = place.beside / "fresh"
    data = path.read_bytes()
    fresh.write_bytes(data + b"\n\0" if path.suffix == ".xml" else data)  # UTF-16
    fresh.replace(path)
    return _nothing


def _swaps(place: Place, told: dict[str, Any]) -> Undo:
    """Another volume with another state of the VM lies at the root; it must stay as it is."""
    aside = place.beside / "aside"
    place.root.rename(aside)
    shutil.copytree(told["other"], place.root)
    before = state_of(place.root, place.template.ids)

    def back() -> None:
        after = state_of(place.root, place.template.ids)
        told["swapped"] = (before, after)
        shutil.rmtree(place.root)
        aside.rename(place.root)

    return back


CHANGES: dict[str, Change] = {
    "take": _command("take", "@", "--name", "T2", "--yes"),
    "revert": _command("revert", "@", "S2", "--yes"),
    "delete": _command("delete", "@", "S1", "--yes"),
    "delete-last": _command("delete", "@", "S3", "--yes"),
    "rename": _command("rename", "@", "S3", "another", "--yes"),
    "guest-writes": _guest_writes,
    "leaf-gone": _removes("leaf"),
    "middle-gone": _removes("middle"),
    "base-gone": _removes("base"),
    "middle-renamed": _renames("middle"),
    "child-of-middle": _stands_on("middle"),
    "child-of-base": _stands_on("base"),
    "leaf-touched": _touches("leaf"),
    "base-touched": _touches("base"),
    "config-touched": _touches("config"),
    "config-replaced": _replaces_configuration,
    "swapped": _swaps,
}
COMMANDS = {
    "take": ("take", "@", "--name", "T2", "--yes"),
    "revert": ("revert", "@", "S2", "--yes"),
    "delete": ("delete", "@", "S1", "--yes"),
    "delete-last": ("delete", "@", "S3", "--yes"),
    "rename": ("rename", "@", "S3", "another", "--yes"),
}
POINTS = ("plan", "lock", "first", "quarter", "half", "late", "last")


def run_with(
    place: Place, command: tuple[str, ...], point: str, steps: int, change: Callable[[], None]
) -> int:
    """Run a command in this process; the change happens at the point, once. Returns its code."""
    done = []

    def once() -> None:
        if not done:
            done.append(True)
            with unconfined():
                change()

    at = {"first": 0, "quarter": steps // 4, "half": steps // 2, "late": 3 * steps // 4,
          "last": steps - 1}.get(point, -1)  # fmt: skip
    count = 0

    def hook(*_: object) -> None:
        nonlocal count
        if count == at:
            once()
        count += 1

    words = [word.replace("@", str(place.root)) for word in command]
    open_places, execute = opening.open_places, executor.execute

    def opened(paths: Any) -> Any:
        library = open_places(paths)
        if point == "plan":
            once()
        return library

    def executed(*args: Any, **more: Any) -> Any:
        if point == "lock":
            once()
        with mutation_hook(hook):
            return execute(*args, **more)

    opening.open_places, executor.execute = opened, executed  # type: ignore[assignment]
    try:
        return main(words)
    finally:
        opening.open_places, executor.execute = open_places, execute
        if point == "count":
            Path(os.environ["STEPS"]).write_text(str(count))


def count_steps(template: Template, command: tuple[str, ...], folder: Path) -> int:
    """How many changes a command makes; 0 where it is not done alone."""
    with tempfile.TemporaryDirectory(dir=folder) as text:
        root = template.copy(Path(text))
        told = Path(text) / "steps"
        os.environ["STEPS"] = str(told)
        place = Place(template, root, Path(text))
        code = wait(begin(lambda: run_with(place, command, "count", 0, _nothing), Path(text) / "t"))
        return int(told.read_text()) if code == 0 else 0


def one(template: Template, other: Path, action: str, change: str, point: str, folder: Path) -> str:
    """Try one combination; returns how it ended. Raises `AssertionError` where it is wrong."""
    command = (*ACTIONS[action], "--yes")
    key = (command, ("steps",))
    if key not in _steps.setdefault(id(template), {}):
        _steps[id(template)][key] = count_steps(template, command, folder)
    steps = _steps[id(template)][key]
    if not steps:
        return "not possible"
    with tempfile.TemporaryDirectory(dir=folder) as text:
        beside = Path(text) / "beside"
        beside.mkdir()
        place = Place(template, template.copy(Path(text)), beside)
        told: dict[str, Any] = {
            "disks": place.disks(), "config": place.config(), "other": other,
        }
        undo: list[Undo] = []
        # Forked, so that the program's own tables are as fresh as at a start.
        read, write = os.pipe()
        pid = begin(
            lambda: _in_child(place, command, point, steps, CHANGES[change], told, read, write),
            Path(text) / "told",
        )
        os.close(write)
        begun = os.read(read, 1)
        if begun:
            undo.append(CHANGES[change](place, told))
            Path(text, "go").touch()
        code = wait(pid)
        os.close(read)
        error = (Path(text) / "told.err").read_text()[-2000:]
        try:
            return _judge(place, command, change, told, undo, code)
        except (AssertionError, SnapviewerError) as fault:
            raise AssertionError(f"code {code}: {fault} | {error}") from fault


_steps: dict[int, dict[Any, int]] = {}


def _in_child(
    place: Place, command: tuple[str, ...], point: str, steps: int, change: Change,
    told: dict[str, Any], read: int, write: int,
) -> int:  # fmt: skip
    """The action; where its point comes the other process is told, and waited for."""
    os.close(read)
    go = place.beside.parent / "go"

    def tell() -> None:
        import time

        os.write(write, b"!")
        for _ in range(20_000):
            if go.exists():
                return
            time.sleep(0.005)
        raise AssertionError("nobody changes anything")

    return run_with(place, command, point, steps, tell)


def _judge(
    place: Place, command: tuple[str, ...], change: str, told: dict[str, Any], undo: list[Undo],
    code: int,
) -> str:  # fmt: skip
    template = place.template
    assert template.state is not None
    told["stopped"] = code == INTERRUPTED
    for each in undo:
        each()
    how = "done" if code == 0 else "refused"
    kept = False
    if "swapped" in told:
        assert told["swapped"][0] == told["swapped"][1], "the other volume was changed"
    if code == INTERRUPTED:
        how = "recovered"
        kept = _keep(place)
        said = place.beside / "recover"
        ends, words = [], []
        for way in ((), ("--back",)):
            ends.append(run(place.root, ("recover", "@", *way, "--yes"), said))
            words.append(f"{said.read_text()}{said.with_suffix('.err').read_text()}")
        assert 0 in ends, f"no recovery: {' | '.join(words)}"
    else:
        assert code in (0, *_NOT_DONE), "neither done nor refused"
    found = state_of(place.root, template.ids)
    changed = [COMMANDS[change]] if change in COMMANDS and told.get("code") == 0 else []
    orders: list[tuple[tuple[str, ...], ...]] = []
    if code in (0, INTERRUPTED):
        orders += [(*changed, command), (command, *changed)]
    if code != 0:
        orders += [tuple(changed)]
    allowed = [_after(template, order, told) for order in orders]
    if kept:  # what the guest wrote is in the file that was kept, and only there
        allowed += [template.after(*order)[0] for order in orders]
    assert found in allowed, f"{found} is not among {allowed}"
    return how


def _keep(place: Place) -> bool:
    """Do what the action asks for where a disk was written after it was merged: keep it."""
    told = (place.beside.parent / "told.err").read_text()
    found = re.search(r"half way: (.+?): this disk was written after it was merged", told)
    if found is None:
        return False
    path = Path(found[1])
    path.rename(place.beside / path.name)
    return True


def _after(
    template: Template, order: tuple[tuple[str, ...], ...], told: dict[str, Any]
) -> State:
    """What an order leaves; where a guest wrote, it did so before all."""
    if not told.get("wrote"):
        return template.after(*order)[0]
    with tempfile.TemporaryDirectory(dir=template.root.parent) as text:
        root = template.copy(Path(text))
        place = Place(template, root, Path(text))
        _guest_writes(place, {"disks": place.disks()})
        for each in order:
            run(root, each, Path(text) / "told")
        return state_of(root, template.ids)


def make_places(folder: Path) -> list[tuple[Template, Path]]:
    """Templates, each with another state of its VM, and of each one that waits for a merge."""
    made = []
    for template in make_templates(folder):
        waiting = folder / f"waiting-{template.root.parent.name}"
        waiting.mkdir()
        root = template.copy(waiting)
        assert run(root, ("delete", "@", "S2", "--merge", "later", "--yes"), waiting / "told") == 0
        second = Template(root, template.vms, template.ids, state_of(root, template.ids))
        for each in (template, second):
            aside = each.root.parent / "other"
            aside.mkdir()
            other = each.copy(aside)
            assert run(other, ("take", "@", "--name", "X", "--yes"), aside / "told") == 0
            made.append((each, other))
    return made


def run_all(arguments: list[str] | None = None) -> int:
    """The whole run; 1 where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--part", type=float, default=1.0)
    parser.add_argument("--skip", type=float, default=0.0, help="this part comes before it")
    parser.add_argument("--only", default="", help="combinations with these words, as faults say")
    options = parser.parse_args(arguments)
    source = random.Random(options.seed)
    ends: Counter[str] = Counter()
    faults = []
    with tempfile.TemporaryDirectory() as text, unconfined():
        os.environ["SNAPVIEWER_STATE_DIR"] = f"{text}/state"
        folder = Path(text)
        places = make_places(folder)
        combined = [(a, c, p) for a in ACTIONS for c in CHANGES for p in POINTS]
        source.shuffle(combined)
        first, count = (int(len(combined) * each) for each in (options.skip, options.part))
        chosen = [
            (*source.choice(places[1::2] if action == "merge" else places), action, change, point)
            for action, change, point in combined
        ]
        for template, other, action, change, point in chosen[first : first + count]:
            name = f"{template.root.parent.name} {action} {change} {point}"
            if options.only not in name:
                continue
            if sum(ends.values()) % 10 == 0:
                sys.stderr.write(f"{sum(ends.values())}: {dict(ends)}\n")
                sys.stderr.flush()
            try:
                ends[one(template, other, action, change, point, folder)] += 1
            except AssertionError as fault:
                ends["wrong"] += 1
                faults.append(f"{name}: {fault}")
                sys.stdout.write(f"FAULT {faults[-1]}\n")
                sys.stdout.flush()
    sys.stdout.write(f"{sum(ends.values())} combinations: {dict(ends)}\n")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(run_all())
