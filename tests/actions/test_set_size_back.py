# SPDX-License-Identifier: Apache-2.0
"""A VHD that was expanded under its child gets its size back, and undo brings every byte back."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.recover import recover
from snapviewer.actions.repairs.by_finding import plan_set_size_back, repairs_for
from snapviewer.actions.undo import plan_undo
from snapviewer.chains.chain import Chain
from snapviewer.disks.image import DiskFormat, ParentPaths
from snapviewer.disks.open import create_differencing, create_dynamic, open_image, open_writable
from snapviewer.disks.vhd.image import VhdImage
from snapviewer.engine.execute import execute
from snapviewer.formats.vhd.headers import geometry_of
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import Plan
from tests.builders_vhd import seal
from tests.builders_vhdx import MIB, pattern
from tests.builders_work import Killed, killed_at

SIZE = 4 * MIB


def _set_size(path: Path, size: int) -> None:
    raw = bytearray(path.read_bytes())
    footer = bytearray(raw[-512:])
    footer[48:56] = size.to_bytes(8, "big")
    raw[-512:] = raw[:512] = seal(bytes(footer), 64)
    path.write_bytes(raw)


def _child(base: Path, name: str) -> Path:
    path = base.with_name(name)
    with open_image(base) as image:
        create_differencing(path, image, ParentPaths(f"C:\\x\\{base.name}", f".\\{base.name}"))
    with open_writable(path) as image:
        image.write(1024, pattern(3, 2048))
    return path


@pytest.fixture
def expanded(tmp_path: Path) -> Path:
    """base.vhd of 6 MiB under a child of 4 MiB."""
    base = tmp_path / "base.vhd"
    create_dynamic(base, 6 * MIB, DiskFormat.VHD)
    _set_size(base, SIZE)
    with open_writable(base) as image:
        image.write(512, pattern(1, 4096))
        image.write(3 * MIB, pattern(2, MIB))
    _child(base, "child.avhd")
    _set_size(base, 6 * MIB)
    return base


def _content() -> bytes:
    content = bytearray(SIZE)
    content[512 : 512 + 4096] = pattern(1, 4096)
    content[3 * MIB :] = pattern(2, MIB)
    content[1024 : 1024 + 2048] = pattern(3, 2048)
    return bytes(content)


def _plan(folder: Path) -> Plan:
    with open_library(folder) as library:
        finding = next(item for item in library.findings if item.code == "size-mismatch")
        (repair,) = repairs_for(library, finding)
        plan = repair.plan()
    assert not plan.refusals, plan.refusals
    return plan


def _codes(folder: Path) -> set[str]:
    with open_library(folder) as library:
        return {item.code for item in library.findings}


def _files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.*vhd")}


def test_set_back_and_undo(expanded: Path) -> None:
    folder = expanded.parent
    before = _files(folder)
    execute(_plan(folder))
    assert "size-mismatch" not in _codes(folder)
    with open_image(expanded) as image:
        assert isinstance(image, VhdImage) and not image.notes
        footer = image.footer
        geometry = footer.cylinders, footer.heads, footer.sectors_per_track
        assert (footer.current_size, geometry) == (SIZE, geometry_of(SIZE))
    with Chain.open(folder / "child.avhd") as chain:
        assert not chain.notes
        assert chain.read(0, 8 * MIB) == _content()
    after = _files(folder)
    assert after["child.avhd"] == before["child.avhd"]
    old, new = before["base.vhd"], after["base.vhd"]
    assert old[512:-512] == new[512:-512] and len(old) == len(new)
    execute(plan_undo(folder))
    assert _files(folder) == before


@pytest.mark.parametrize("back", [False, True])
def test_killed_at_every_change(expanded: Path, back: bool) -> None:
    folder = expanded.parent
    before = _files(folder)
    for at in range(100):
        plan = _plan(folder)
        try:
            with killed_at(at):
                execute(plan)
        except Killed:
            with Chain.open(folder / "child.avhd") as chain:
                assert chain.read(0, 8 * MIB) == _content()
            if has_journal(folder):
                recover(folder, back=back)
            if _files(folder) != before:
                assert not back or not has_journal(folder)
                assert "size-mismatch" not in _codes(folder)
                execute(plan_undo(folder))
            assert _files(folder) == before
        else:
            assert at > 5
            return
    raise AssertionError("it never ended")


def test_refused_where_another_child_has_the_new_size(expanded: Path) -> None:
    _child(expanded, "later.avhd")
    before = _files(expanded.parent)
    with open_library(expanded.parent) as library:
        plan = plan_set_size_back(library, expanded, SIZE)
        assert any("later.avhd" in text for text in plan.refusals)
    assert _files(expanded.parent) == before


def test_what_is_hidden_is_said(expanded: Path) -> None:
    with open_writable(expanded) as image:
        image.write(5 * MIB, b"x" * 1024)
    assert any("hidden" in check.text for check in _plan(expanded.parent).checks)


@pytest.mark.parametrize("size", [0, 512 * 7 + 1, 6 * MIB, 8 * MIB])
def test_sizes_it_cannot_have(expanded: Path, size: int) -> None:
    with open_library(expanded.parent) as library:
        assert plan_set_size_back(library, expanded, size).refusals


def test_a_damaged_footer_wants_mending_first(expanded: Path) -> None:
    raw = expanded.read_bytes()
    expanded.write_bytes(raw[:-512])
    with open_library(expanded.parent) as library:
        plan = plan_set_size_back(library, expanded, SIZE)
        assert any("footer" in text for text in plan.refusals)
