# SPDX-License-Identifier: Apache-2.0
"""Helpers for tests of repairs: damage a VM, mend it, undo, and die at every change once."""

from __future__ import annotations

import struct
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from snapviewer.actions.recover import interrupted, recover
from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.actions.undo import plan_undo
from snapviewer.engine.execute import execute
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding
from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm
from tests.builders_work import Killed, count_changes, killed_at, points


def tree(*roots: Path) -> dict[str, bytes]:
    """Every file below the folders with its bytes, our own work folders left out."""
    return {
        str(path): path.read_bytes()
        for root in roots
        for path in sorted(root.rglob("*"))
        if path.is_file() and ".snapviewer" not in path.parts
    }


def codes(vm: ModelVm) -> set[str]:
    with vm.open() as library:
        return {finding.code for finding in library.findings}


def finding(library: Library, code: str, name: str = "") -> Finding:
    """The finding of a code, about the file of a name where one is given."""
    found = [
        item
        for item in library.findings
        if item.code == code and (not name or (item.file is not None and item.file.name == name))
    ]
    assert found, {item.code for item in library.findings}
    return found[0]


def offers(vm: ModelVm, code: str, name: str = "") -> list[str]:
    """The titles of the repairs of a finding."""
    with vm.open() as library:
        return [repair.title for repair in repairs_for(library, finding(library, code, name))]


def plan_of(vm: ModelVm, code: str, number: int = 0, name: str = "") -> Plan:
    """The plan of a repair, with steps and without refusals."""
    with vm.open() as library:
        plan = repairs_for(library, finding(library, code, name))[number].plan()
    assert not plan.refusals, plan.refusals
    assert plan.steps
    return plan


def mend(
    vm: ModelVm,
    code: str,
    number: int = 0,
    name: str = "",
    check: Callable[[], None] | None = None,
    beside: Sequence[Path] = (),
    kill: bool = False,
) -> None:
    """Mend (then `check` holds and the finding is gone), undo (then every byte is as before), with
    `kill` die at a sample of the changes (`points`) and recover in both directions, and mend for
    good.
    """
    roots = [vm.root, *beside]
    before = tree(*roots)
    after = check or vm.check

    def is_mended() -> None:
        after()
        if not name:
            assert code not in codes(vm)

    execute(plan_of(vm, code, number, name))
    is_mended()
    _undo(vm, before, roots)
    for back in (False, True) if kill else ():
        total = count_changes(lambda: execute(plan_of(vm, code, number, name)))
        assert total > 3
        is_mended()
        _undo(vm, before, roots)
        for at in points(total, f"{code} {back}"):
            plan = plan_of(vm, code, number, name)
            with pytest.raises(Killed), killed_at(at):
                execute(plan)
            if interrupted(vm.root) is None:
                if tree(*roots) != before:
                    _undo(vm, before, roots)
                continue
            recover(vm.root, back=back)
            if not back:
                is_mended()
                _undo(vm, before, roots)
            assert tree(*roots) == before
    execute(plan_of(vm, code, number, name))
    is_mended()


def _undo(vm: ModelVm, before: dict[str, bytes], roots: Sequence[Path]) -> None:
    plan = plan_undo(vm.root)
    assert not plan.refusals, plan.refusals
    execute(plan)
    assert tree(*roots) == before


def stored_name(config: Path, old: str, new: str) -> None:
    """Make an XML configuration name `new` where it names `old`."""
    raw = config.read_bytes()
    for encoding in ("utf-16-le", "utf-8"):
        raw = raw.replace(old.encode(encoding), new.encode(encoding))
    config.write_bytes(raw)


def recycle_info(original: str, size: int) -> bytes:
    """A `$I` record of Windows 10: version 2, size, time, length of the path, the path."""
    text = original + "\0"
    return struct.pack("<QQQI", 2, size, 133_000_000_000_000_000, len(text)) + text.encode(
        "utf-16-le"
    )


def read_all(root: Path | Sequence[Path], path: Path) -> bytes:
    """What a disk file reads with its parents."""
    with open_library(root) as library, library.chain_of(path) as chain:
        return bytes(chain.read(0, chain.virtual_size))
