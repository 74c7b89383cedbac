# SPDX-License-Identifier: Apache-2.0
"""Readers and writers of one place, started in random order as processes of their own.

``python -m tests.actions.pairs --count 500 --seed N`` runs so many pairs on one VM, and as many on
two VMs that have no file in common. Of one VM every result is one moment's content, or there is
none, and the VM is as one of the two orders would leave it; of two VMs at least 98 % of the
commands are done.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from snapviewer.disks.filesystem.scope import unconfined
from snapviewer.machines.opening import open_library
from tests.actions.pair_judge import (
    CONTENTS,
    State,
    Template,
    changed_bytes,
    digest_of,
    make_neighbours,
    make_templates,
    start,
    state_of,
    wait,
)

WRITERS: dict[str, tuple[str, ...]] = {
    "take": ("take", "@", "--name", "T"),
    "revert": ("revert", "@", "S1"),
    "revert-take": ("revert", "@", "S2", "--take-first", "before"),
    "delete": ("delete", "@", "S1"),
    "delete-middle": ("delete", "@", "S2"),
    "delete-last": ("delete", "@", "S3"),
    "delete-later": ("delete", "@", "S2", "--merge", "later"),
    "subtree": ("delete", "@", "S2", "--subtree"),
    "rename": ("rename", "@", "S2", "other"),
    "undo": ("undo", "@"),
    "empty": ("empty-trash", "@"),
}
READERS: dict[str, tuple[str, ...]] = {
    "export": ("export", "@", "S1", "OUT.img"),
    "export-middle": ("export", "@", "S2", "OUT.vhdx"),
    "export-now": ("export", "@", "now", "OUT.vhd"),
    "export-vm": ("export", "@", "S3", "OUT", "--format", "vm", "--windows-folder", "D:\\Out"),
    "diff": ("diff", "@", "S1", "now", "--json"),
    "usage": ("usage", "@", "--json"),
    "report": ("report", "@", "--out", "OUT.json"),
    "inspect": ("inspect", "@", "--json"),
}
_WITHOUT_RESULT = (1, 3, 4, 6)  # of a reader: not found any more, refused, not readable, changed
_LONGEST = 0.25  # seconds that one is begun after the other


@dataclass
class Tally:
    """What came of all pairs."""

    pairs: int = 0
    faults: list[str] = field(default_factory=list)
    done: Counter[str] = field(default_factory=Counter)
    not_done: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)

    @property
    def share_done(self) -> float:
        """Of all commands."""
        done = self.done.total()
        return done / max(1, done + self.not_done.total())


@dataclass
class Begun:
    """A command that runs."""

    name: str
    command: tuple[str, ...]
    out: Path
    told: Path
    vm: str
    pid: int = 0
    code: int = -1

    @property
    def is_writer(self) -> bool:
        return self.name in WRITERS

    @property
    def result(self) -> Path:
        """The file or folder that a reader writes."""
        word = next((each for each in self.command if str(self.out) in each), "")
        return Path(word)


def command_for(name: str, vm: str, out: Path) -> tuple[str, ...]:
    words = (WRITERS | READERS)[name]
    more = ("--yes",) if name in WRITERS else ()
    vm_words = ("--vm", vm) if name != "report" else ()
    return tuple(word.replace("OUT", str(out)) for word in (*words, *vm_words, *more))


def pair(
    template: Template, names: tuple[str, str], vms: tuple[str, str], delays: tuple[float, float],
    tally: Tally,
) -> None:  # fmt: skip
    """Run two commands beside each other and judge what they leave."""
    with tempfile.TemporaryDirectory(dir=template.root.parent) as text:
        folder = Path(text)
        root = template.copy(folder)
        begun = []
        for number, (name, vm) in enumerate(zip(names, vms, strict=True)):
            out = folder / f"out{number}"
            out.mkdir()
            told = folder / f"told{number}"
            begun.append(Begun(name, command_for(name, vm, out / "result"), out, told, vm))
        for each, delay in zip(begun, delays, strict=True):
            each.pid = start(root, each.command, each.told, delay)
        for each in begun:
            each.code = wait(each.pid)
        tally.pairs += 1
        try:
            _judge(template, root, begun, tally)
        except AssertionError as error:
            words = " | ".join(
                f"{each.name} {each.code}: {each.told.with_suffix('.err').read_text()[-1500:]}"
                for each in begun
            )
            tally.faults.append(f"{template.root.parent.name} {names} {delays}: {error} | {words}")


def _judge(template: Template, root: Path, begun: list[Begun], tally: Tally) -> None:
    assert template.state is not None
    writers = [each for each in begun if each.is_writer and each.code == 0]
    commands = [each.command for each in writers]
    orders = [commands, commands[::-1]] if len(commands) == 2 else [commands]
    allowed = [template.after(*order)[0] for order in orders]
    found = state_of(root, template.ids)
    assert found in allowed, f"the VM is as no order leaves it: {found} not in {allowed}"
    between = [template.after(each.command)[0] for each in writers]
    states = [template.state, *between, *allowed]
    for each in begun:
        if each.is_writer and template.after(each.command)[1] != (0,):
            continue  # nor is it done alone
        ok = each.code == 0 or (each.name == "diff" and each.code == 1)
        (tally.done if ok else tally.not_done)[each.name] += 1
        if not ok:
            tally.told[f"{each.name} {each.code} {_why(each)}"] += 1
        if each.is_writer:
            assert each.code in (0, 2, 3), "neither done nor refused"
        else:
            _judge_reader(each, states)


def _why(each: Begun) -> str:
    text = each.told.with_suffix(".err").read_text().replace(str(each.out.parent), "")
    lines = [line for line in text.splitlines() if line.strip()]
    return lines[-1][-200:] if lines else ""


def _judge_reader(each: Begun, states: list[State]) -> None:
    left = sorted(path.name for path in each.out.iterdir())
    if each.name == "diff" and each.code in (0, 1):
        found = json.loads(each.told.read_text())["disks"][0]["bytes_changed"]
        expected = [_diff(state, each.vm) for state in states]
        assert found in expected, "a difference of no two moments"
        return
    if each.code != 0:
        assert each.code in (*_WITHOUT_RESULT, 2), f"exit code {each.code}"
        assert not left, f"something half is left: {left}"
        return
    if each.name in ("inspect", "report"):
        text = each.told.read_text() if each.name == "inspect" else each.result.read_text()
        names = sorted(item["name"] for vm in json.loads(text)["vms"] if vm["id"] == each.vm
                       for item in vm["snapshots"])  # fmt: skip
        assert names in [
            sorted(item[2] for item in state.snapshots if item[0] == each.vm) for state in states
        ], "snapshots of no one moment"
    elif each.name.startswith("export"):
        assert left == [each.result.name], f"left: {left}"
        expected = {state.moment(each.vm, each.command[2]) for state in states}
        assert _content(each.result) in expected, "a content that no moment had"


def _diff(state: State, vm: str) -> int | None:
    one, other = state.moment(vm, "S1"), state.moment(vm, "now")
    if one is None or other is None:
        return None
    return changed_bytes(CONTENTS[one], CONTENTS[other])


def _content(path: Path) -> str:
    if path.suffix == ".img":
        return digest_of(path.read_bytes())
    with open_library(path) as library:
        now = library.machine().now
        assert now is not None
        with library.chain(now, next(iter(now.disks))) as chain:
            return digest_of(chain.read(0, chain.virtual_size))


def one_vm(folder: Path, count: int, source: random.Random) -> Tally:
    """Pairs on one VM."""
    templates, tally = make_templates(folder), Tally()
    for _ in range(count):
        template = source.choice(templates)
        kind = source.random()
        first = source.choice(list(WRITERS if kind < 0.85 else READERS))
        second = source.choice(list(READERS if kind < 0.6 or kind >= 0.85 else WRITERS))
        vm = template.vms[0]
        pair(template, (first, second), (vm, vm), _delays(source), tally)
        _tell_now(tally)
    return tally


def two_vms(folder: Path, count: int, source: random.Random) -> Tally:
    """Pairs on two VMs below one folder."""
    templates, tally = make_neighbours(folder), Tally()
    alone = [name for name in WRITERS if name != "subtree"]
    apart = [name for name in READERS if name != "report"]  # it reads both VMs
    for _ in range(count):
        template = source.choice(templates)
        first = source.choice(alone)
        second = source.choice(alone if source.random() < 0.5 else apart)
        vms = source.sample(template.vms, 2)
        pair(template, (first, second), (vms[0], vms[1]), _delays(source), tally)
        _tell_now(tally)
    return tally


def _delays(source: random.Random) -> tuple[float, float]:
    later = source.uniform(0, _LONGEST)
    return (0.0, later) if source.random() < 0.5 else (later, 0.0)


def _tell_now(tally: Tally) -> None:
    """How far it is, on standard error: a run takes a quarter of an hour or more."""
    if tally.pairs % 10 == 0:
        sys.stderr.write(
            f"{tally.pairs} pairs, {len(tally.faults)} faults, {tally.share_done:.2%} done\n"
        )
        sys.stderr.flush()


def _tell(title: str, tally: Tally) -> None:
    commands = tally.done.total() + tally.not_done.total()
    lines = [
        f"{title}: {tally.pairs} pairs, {len(tally.faults)} faults, {tally.share_done:.2%} of the "
        f"commands done ({tally.done.total()} of {commands})",
        *(f"  {number:4} {text}" for text, number in tally.told.most_common(30)),
        *(f"  FAULT {fault}" for fault in tally.faults),
    ]
    sys.stdout.write("\n".join([*lines, ""]))
    sys.stdout.flush()


def run_all(arguments: list[str] | None = None) -> int:
    """The whole run; 1 where something is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    source = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as text, unconfined():
        os.environ["SNAPVIEWER_STATE_DIR"] = str(Path(text) / "state")
        one = one_vm(Path(text), options.count, source)
        _tell("one VM", one)
        two = two_vms(Path(text), options.count, source)
        _tell("two VMs", two)
    return int(bool(one.faults or two.faults or two.share_done < 0.98))


if __name__ == "__main__":
    sys.exit(run_all())
