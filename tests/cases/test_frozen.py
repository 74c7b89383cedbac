# SPDX-License-Identifier: Apache-2.0
"""Now on a file that others stand on, and checkpoints taken by half.
"""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

from tests.builders_cli import Run
from tests.builders_layout import (
    Layout,
    add_snapshot,
    build_chain,
    build_vm,
    check_truth,
    guid,
    set_data_write_id,
    tree_bytes,
    write_now,
)
from tests.cases.judge import (
    Untouched,
    all_right,
    codes,
    differing,
    finding,
    look,
    mend,
    no_rubbish,
    offered,
)

# -- case 06: Now points at a file that children stand on ------------------------------------------


def test_now_on_its_base_is_an_error_with_a_way_back(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "VM", "srv", 2, snaps=(0, 1), now=0)
    newest = made.chain[2]
    document = look(run, made.root)
    error = finding(document, "now-on-frozen-file", "srv.vhdx", newest.name)
    assert error["severity"] == "error" and error["remedy"]
    no_rubbish(document)
    taken = run("take", made.root, "--name", "x", "--dry-run", json=True)
    assert taken.document["plan"]["refusals"] or taken.document["plan"]["warnings"]
    with Untouched(made.root):
        run("merge", made.root, "--yes")
    before = tree_bytes(made.root)
    assert "now-on-frozen-file" in offered(run, made.root)
    mend(run, made.root, "now-on-frozen-file")
    made.content["now"] = {made.slot: newest.content}
    check_truth(made)
    all_right(made.root, made)
    assert "now-on-frozen-file" not in codes(look(run, made.root))
    assert run("undo", made.root, "--yes").code == 0
    assert not differing(before, tree_bytes(made.root))


def test_a_vm_started_from_its_base_keeps_its_newest_disk(tmp_path: Path, run: Run) -> None:
    made = build_vm(tmp_path / "started", "srv", 2, snaps=(0, 1), now=0)
    set_data_write_id(made.chain[0].path, uuid.uuid4().bytes)
    document = look(run, made.root)
    assert {"now-on-frozen-file", "not-frozen"} & set(codes(document, "error"))
    no_rubbish(document)
    assert "rash" not in offered(run, made.root)
    with Untouched(made.root):
        run("merge", made.root, "--yes")
        run("delete", made.root, "S1", "--dry-run")


# -- case 36: a checkpoint taken by half -----------------------------------------------------------


def half(root: Path, now: tuple[int, int], moments: list[tuple[int, int]]) -> Layout:
    """SQL01 with two disks, each moment naming layer (os, data)."""
    stored, disks = "D:\\Hyper-V\\SQL01\\Virtual Hard Disks", root / "Virtual Hard Disks"
    chains = {}
    for number, (slot, name) in enumerate((("scsi0:0", "SQL01-os"), ("scsi0:1", "SQL01-data"))):
        last = max(now[number], *(moment[number] for moment in moments))
        chains[slot] = build_chain(disks, name, last, key=root.name + name, stored=stored)
    made = Layout(root, "SQL01", guid("vm", "SQL01"), Path(), chains, places={stored: disks})
    for number, layers in enumerate(moments):
        add_snapshot(made, f"S{number}", {
            slot: chains[slot][layer] for slot, layer in zip(chains, layers, strict=True)
        }, day=number)
    write_now(made, {slot: chains[slot][layer] for slot, layer in zip(chains, now, strict=True)},
              count=len(moments))
    return made


@pytest.mark.parametrize("kind", ["half", "neither"])
def test_a_checkpoint_that_does_not_hold_a_disk_says_so(
    tmp_path: Path, run: Run, kind: str
) -> None:
    made = half(tmp_path / kind, (2 if kind == "half" else 1, 1), [(0, 0), (1, 1)])
    document = look(run, made.root)
    error = finding(document, "not-frozen", "S1", "SQL01-data")
    assert error["severity"] == "error"
    reverted = run("revert", made.root, "S1", "--dry-run", json=True).document["plan"]
    assert reverted["refusals"] or any("data" in text for text in reverted["warnings"])
    no_rubbish(document)
    exported = run("export", made.root, "S1", tmp_path / "out.raw", "--disk", "scsi0:1")
    assert exported.code != 0 or "S1" in exported.err + exported.out
    # The way out is to delete S1: Now and S0 stay.
    assert run("delete", made.root, "S1", "--yes").code == 0
    del made.content["S1"]
    check_truth(made)
    assert "not-frozen" not in codes(look(run, made.root))


def test_a_checkpoint_of_all_disks_is_frozen(tmp_path: Path, run: Run) -> None:
    """The other side: no error where each slot has a file of its own."""
    made = half(tmp_path / "whole", (2, 2), [(0, 0), (1, 1)])
    document = look(run, made.root)
    assert not codes(document, "error", "warning")
    all_right(made.root, made)
