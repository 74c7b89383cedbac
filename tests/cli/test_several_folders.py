# SPDX-License-Identifier: Apache-2.0
"""Several folders, VMs that repeat and files that prove nothing, on the command line."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest

from snapviewer.base.errors import EXIT_DIFFERENT, EXIT_DONE, EXIT_USAGE
from snapviewer.cli import window as cli_window
from snapviewer.machines.opening import open_library
from tests.builders_cli import Built, Run, snapshot_of
from tests.builders_places import link_snapshots_out, make_apart, make_twins, small_vm


def test_a_folder_that_is_added_is_judged_too(tmp_path: Path, run: Run) -> None:
    vm = small_vm(tmp_path)
    target = link_snapshots_out(vm, tmp_path / "Store")
    alone = run("inspect", vm.root, json=True).document
    assert alone["vms"][0]["snapshots"] == []
    assert [item["code"] for item in alone["vms"][0]["doubts"]] == ["place-unseen"]
    both = run("inspect", vm.root, "--add", target.parent, json=True).document
    assert {item["name"] for item in both["vms"][0]["snapshots"]} == {"One", "Two"}
    assert both["vms"][0]["doubts"] == []
    assert both["roots"] == [str(vm.root), str(target.parent)]
    assert run("check", vm.root, "--add", target.parent).code == EXIT_DONE
    assert run("check", vm.root).code == EXIT_DIFFERENT


def test_unseen_snapshots_are_never_called_none(tmp_path: Path, run: Run) -> None:
    vm = small_vm(tmp_path)
    assert "no snapshots" not in run("inspect", vm.root).out
    target = link_snapshots_out(vm, tmp_path / "Store")
    told = run("inspect", vm.root).out
    assert "no snapshots" not in told
    assert "Its snapshots were not all found here" in told
    assert str(target) in told
    shutil.rmtree(target)
    told = run("inspect", vm.root).out
    assert "no snapshots" not in told
    assert "Its snapshots were not all found here" in told


def test_a_snapshot_that_may_be_elsewhere_is_not_denied(tmp_path: Path, run: Run) -> None:
    vm = small_vm(tmp_path)
    link_snapshots_out(vm, tmp_path / "Store")
    ran = run("usage", vm.root, "--moment", "One")
    assert ran.code != EXIT_DONE
    assert "not all found here" in ran.err


def test_a_vm_is_named_by_its_folder(tmp_path: Path, run: Run) -> None:
    twins = make_twins(tmp_path)
    for root in (twins.first, twins.second):
        words = ("take", *twins.folders[:1], "--add", twins.folders[1], "--vm", root)
        plan = run(*words, "--name", "N", "--dry-run", json=True).document["plan"]
        assert plan["root"] == str(root)
        assert all(Path(step["file"]).is_relative_to(root) for step in plan["steps"])


def test_a_vm_without_snapshots_still_says_so(tmp_path: Path, run: Run) -> None:
    from tests.builders_vm import ModelVm

    assert "This VM has no snapshots." in run("inspect", ModelVm(tmp_path).root).out


def test_repeated_names_have_their_folder(tmp_path: Path, run: Run) -> None:
    twins = make_twins(tmp_path)
    told = run("inspect", twins.folders[0], "--add", twins.folders[1]).out
    assert f"Test VM in {twins.first}  ({twins.vm.id})" in told
    assert f"Test VM in {twins.second}  ({twins.vm.id})" in told
    assert f"Test VM  ({twins.vm.id})" in run("inspect", twins.first).out


def test_inspect_lists_what_is_apart(tmp_path: Path, run: Run) -> None:
    apart = make_apart(tmp_path)
    vm = run("inspect", apart.vm.root, json=True).document["vms"][0]
    (not_placed,) = vm["not_placed"]
    assert not_placed["file"] == str(apart.not_placed)
    assert not_placed["reason"]
    (aside,) = vm["set_aside"]
    assert aside["file"] == str(apart.set_aside)
    assert Path(aside["stands_on"]).name == "Test VM disk 0.vhd"
    assert vm["deleted"] == [
        {
            "file": str(apart.deleted),
            "original": str(apart.vm.root / "Virtual Hard Disks" / "gone.vhd"),
        }
    ]
    assert vm["orphans"] == []
    told = run("inspect", apart.vm.root).out
    assert f"not placed: {apart.not_placed}" in told
    assert not_placed["reason"] in told
    assert f"set aside: {apart.set_aside}" in told
    assert f"deleted: {apart.deleted}" in told


def test_a_bin_beside_the_vms_is_listed_without_a_vm(tmp_path: Path, run: Run) -> None:
    apart = make_apart(tmp_path)
    moved = tmp_path / "#recycle" / "gone.vhd"
    moved.parent.mkdir()
    shutil.move(apart.deleted, moved)
    document = run("inspect", tmp_path, json=True).document
    assert [item["file"] for item in document["deleted"]] == [str(moved)]
    assert document["vms"][0]["deleted"] == []
    assert "Files of no VM:" in run("inspect", tmp_path).out


@pytest.mark.parametrize("kind", ["json", "csv", "html"])
def test_a_report_covers_every_folder(tmp_path: Path, run: Run, kind: str) -> None:
    twins = make_twins(tmp_path)
    apart = make_apart(tmp_path / "Third")
    out = tmp_path / f"report.{kind}"
    words = [str(word) for folder in (twins.second, apart.vm.root) for word in ("--add", folder)]
    ran = run("report", twins.first, *words, "--out", out)
    assert ran.code == EXIT_DONE
    text = out.read_text("utf-8")
    for root in (twins.first, twins.second, apart.vm.root):
        assert str(root) in text
    if kind == "json":
        document = json.loads(text)
        assert len(document["vms"]) == 3
        assert len(document["roots"]) == 3
        assert document["judged"].startswith("judged over")
        third = next(vm for vm in document["vms"] if vm["root"] == str(apart.vm.root))
        assert [item["file"] for item in third["not_placed"]] == [str(apart.not_placed)]
        assert [item["file"] for item in third["set_aside"]] == [str(apart.set_aside)]
        assert [item["file"] for item in third["deleted"]] == [str(apart.deleted)]
        assert document["totals"]["not_placed_bytes"] == apart.not_placed.stat().st_size
    elif kind == "csv":
        rows = list(csv.DictReader(text.splitlines()))
        assert {row["vm_folder"] for row in rows if row["row"] == "disk"} == {
            str(twins.first), str(twins.second), str(apart.vm.root)
        }  # fmt: skip
        reasons = {row["file"]: row["reason"] for row in rows if row["row"] == "file"}
        assert reasons[str(apart.not_placed)]
        assert "stands on" in reasons[str(apart.set_aside)]
    else:
        assert "Judged over" in text
        assert f"<h2>Test VM in {twins.first}</h2>" in text
        assert "not placed" in text


def test_a_report_never_counts_unseen_snapshots_as_none(tmp_path: Path, run: Run) -> None:
    vm = small_vm(tmp_path)
    out = tmp_path / "report.html"
    run("report", vm.root, "--out", out)
    assert "not all found" not in out.read_text("utf-8")
    link_snapshots_out(vm, tmp_path / "Store")
    run("report", vm.root, "--out", out)
    text = out.read_text("utf-8")
    assert "Its snapshots were not all found here" in text
    assert "snapshots found" in text


def test_a_plan_says_where_it_works_and_what_was_judged(built: Built, run: Run) -> None:
    ran = run("delete", built.root, "Side", "--dry-run")
    assert f"works in {built.root}" in ran.out
    assert f"judged over {built.root}: 1 VMs" in ran.out
    plan = run("delete", built.root, "Side", "--dry-run", json=True).document["plan"]
    assert plan["root"] == str(built.root)
    assert plan["judged"].startswith(f"judged over {built.root}")
    assert all(Path(step["file"]).is_absolute() for step in plan["steps"])


def test_protecting_in_the_copy_does_not_protect_the_original(tmp_path: Path, run: Run) -> None:
    twins = make_twins(tmp_path)
    before = snapshot_of(twins.first)
    assert run("protect", twins.second, "One", "--yes").code == EXIT_DONE
    assert snapshot_of(twins.first) == before
    with open_library(twins.folders) as library:
        protected = {
            machine.root: {item.name for item in machine.snapshots if item.protected}
            for machine in library.machines
        }
    assert protected == {twins.first: set(), twins.second: {"One"}}


def test_a_missing_folder_is_wrong_usage(tmp_path: Path, run: Run) -> None:
    vm = small_vm(tmp_path)
    ran = run("inspect", vm.root, "--add", tmp_path / "nowhere")
    assert ran.code == EXIT_USAGE
    assert "nowhere" in ran.err


def test_undo_finds_its_vm_in_an_added_folder(built: Built, tmp_path: Path, run: Run) -> None:
    other = small_vm(tmp_path / "other")
    assert run("rename", built.root, "Side", "Edge", "--yes").code == EXIT_DONE
    ran = run("undo", other.root, "--add", built.root, "--dry-run", json=True)
    assert ran.code == EXIT_DONE
    assert ran.document["plan"]["root"] == str(built.root)


def test_the_window_takes_several_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    import snapviewer.ui.window.app

    opened: list[object] = []
    monkeypatch.setattr(snapviewer.ui.window.app, "run", lambda place, _: opened.append(place) or 0)
    for name in ("A", "B", "C"):
        (tmp_path / name).mkdir()
    paths = [tmp_path / name for name in ("A", "B", "C")]
    assert run(*paths).code == EXIT_DONE
    assert opened == [paths]
    assert cli_window.open_window([]) == EXIT_DONE
    assert opened[1] is None
    assert run(paths[0], tmp_path / "D").code == EXIT_USAGE
    assert len(opened) == 2
