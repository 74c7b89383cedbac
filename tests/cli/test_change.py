# SPDX-License-Identifier: Apache-2.0
"""Commands that change something: plan, question, result, recovery."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from snapviewer.disks.open import open_image
from snapviewer.engine import handlers as steps
from snapviewer.engine.execute import execute
from tests.builders_cli import (
    Built,
    Run,
    answer,
    build,
    changed,
    disks_of,
    snapshot_of,
)


def test_take_and_undo(run: Run, built: Built) -> None:
    before = snapshot_of(built.root)
    ran = run("take", built.root, "--name", "Third", "--notes", "why", "--yes", json=True)
    assert ran.code == 0
    changed(ran, "take")
    taken = ran.document["snapshot"]
    (vm,) = run("inspect", built.root, json=True).document["vms"]
    assert vm["now"]["parent"] == taken
    assert [item["notes"] for item in vm["snapshots"] if item["id"] == taken] == ["why"]
    ran = run("undo", built.root, "--yes", json=True)
    assert ran.code == 0
    changed(ran, "undo")
    after = snapshot_of(built.root)
    assert {key: data for key, data in after.items() if not key.startswith(".snap")} == before


def test_dry_run_changes_nothing(run: Run, built: Built) -> None:
    before = snapshot_of(built.root)
    for words, action in (
        (("take", built.root, "--name", "X"), "take"),
        (("revert", built.root, "First"), "revert"),
        (("delete", built.root, "Side"), "delete"),
        (("delete", built.root, "First", "--subtree"), "delete"),
        (("rename", built.root, "First", "Other"), "rename"),
    ):
        ran = run(*words, "--dry-run", json=True)
        assert ran.code == 0, words
        plan = ran.document["plan"]
        assert plan["action"].startswith(action)
        assert ran.document["result"] == "dry-run"
        assert plan["steps"]
    assert snapshot_of(built.root) == before


def test_revert(run: Run, built: Built) -> None:
    ran = run("revert", built.root, "Side", "--take-first", "Kept", "--yes", json=True)
    assert ran.code == 0
    changed(ran, "revert")
    (vm,) = run("inspect", built.root, json=True).document["vms"]
    assert vm["now"]["parent"] == built.side
    assert "Kept" in {item["name"] for item in vm["snapshots"]}
    assert run("diff", built.root, "Side", "now").code == 0


def test_delete_and_merge(run: Run, built: Built) -> None:
    ran = run("delete", built.root, "Second", "--merge", "later", "--yes", json=True)
    assert ran.code == 0
    plan = changed(ran, "delete")
    assert plan["loses"] == [built.second]
    del built.vm.content[built.second]
    (vm,) = run("inspect", built.root, json=True).document["vms"]
    assert len(vm["superseded"]) == 1
    assert run("check", built.root).code == 1
    ran = run("merge", built.root, "--yes", json=True)
    assert ran.code == 0
    changed(ran, "merge")
    (vm,) = run("inspect", built.root, json=True).document["vms"]
    assert vm["superseded"] == []
    built.vm.check()
    assert run("undo", built.root, "--yes", json=True).document["result"] == "refused"


def test_delete_a_subtree(run: Run, built: Built) -> None:
    ran = run("delete", built.root, "First", "--subtree", "--yes", json=True)
    assert ran.code == 0
    for lost in ran.document["plan"]["loses"]:
        del built.vm.content[lost]
    assert built.side not in built.vm.content
    built.vm.check()


def test_rename(run: Run, built: Built) -> None:
    ran = run("rename", built.root, built.side, "Ünïcode & <b>", "--yes", json=True)
    assert ran.code == 0
    changed(ran, "rename")
    ran = run("inspect", built.root, json=True)
    names = {item["id"]: item["name"] for item in ran.document["vms"][0]["snapshots"]}
    assert names[built.side] == "Ünïcode & <b>"


def test_empty_trash(run: Run, built: Built) -> None:
    assert run("delete", built.root, "Side", "--yes").code == 0
    ran = run("empty-trash", built.root, "--yes", json=True)
    assert ran.code == 0
    plan = changed(ran, "empty-trash")
    assert plan["frees_now_bytes"] > 0
    assert run("undo", built.root, "--yes", json=True).code == 3
    del built.vm.content[built.side]
    built.vm.check()


def test_reconnect(run: Run, built: Built) -> None:
    disks = disks_of(built.root)
    base = next(disks.glob("*.vhd"))
    child = next(disks.glob(f"*{built.first}.avhd"))
    moved = disks / "renamed.vhd"
    base.rename(moved)
    assert run("check", built.root).code == 1
    ran = run("reconnect", child, moved, "--yes", json=True)
    assert ran.code == 0
    changed(ran, "reconnect")
    with open_image(child) as image:
        assert image.parent is not None
        assert "renamed.vhd" in (image.parent.relative_path or "")


def test_reconnect_refuses_a_wrong_parent(run: Run, built: Built, tmp_path: Path) -> None:
    other = build(tmp_path / "other")
    wrong = next(disks_of(other.root).glob("*.vhd"))
    child = next(disks_of(built.root).glob(f"*{built.first}.avhd"))
    before = child.read_bytes()
    ran = run("reconnect", child, wrong, "--yes", json=True)
    assert ran.code == 3
    assert ran.document["result"] == "refused"
    assert ran.document["plan"]["refusals"]
    assert child.read_bytes() == before


@pytest.mark.parametrize("text", ["", "n\n", "what?\n", "ye"])
def test_anything_but_yes_is_no(
    run: Run, built: Built, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    before = snapshot_of(built.root)
    answer(monkeypatch, text)
    ran = run("delete", built.root, "Side", json=True)
    assert ran.code == 130
    changed(ran, "delete", "refused")
    assert "[y/N]" in ran.err
    assert snapshot_of(built.root) == before


def test_yes_is_yes(run: Run, built: Built, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "y\n")
    ran = run("delete", built.root, "Side")
    assert ran.code == 0
    assert "Done" in ran.out
    assert "writes" in ran.err  # the plan goes where the question goes


class _Killed(BaseException):
    pass


def interrupt_take(built: Built, monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Leave a take of `built` half way, as a power loss would."""
    plan = built.vm.plan_take("Half")
    done = 0
    forward = steps.forward

    def stop(*arguments: Any) -> None:
        nonlocal done
        if done == after:
            raise _Killed
        done += 1
        forward(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr("snapviewer.engine.execute.forward", stop)
        with pytest.raises(_Killed):
            execute(plan)


@pytest.mark.parametrize("back", [False, True])
def test_recover(run: Run, built: Built, monkeypatch: pytest.MonkeyPatch, back: bool) -> None:
    interrupt_take(built, monkeypatch, after=1)
    assert run("inspect", built.root, json=True).code == 5
    assert run("check", built.root, json=True).code == 1
    ran = run("take", built.root, "--name", "Blocked", "--yes", json=True)
    assert (ran.code, ran.document["result"]) == (5, "refused")
    flag = ["--back"] if back else []
    answer(monkeypatch, "")
    ran = run("recover", built.root, *flag, json=True)
    assert (ran.code, ran.document["result"]) == (130, "refused")
    ran = run("recover", built.root, *flag, "--dry-run", json=True)
    assert (ran.code, ran.document["result"]) == (0, "dry-run")
    ran = run("recover", built.root, *flag, "--yes", json=True)
    assert (ran.code, ran.document["result"]) == (0, "done")
    (vm,) = run("inspect", built.root, json=True).document["vms"]
    assert ("Half" in {item["name"] for item in vm["snapshots"]}) is not back
    assert run("check", built.root).code == 0
    ran = run("recover", built.root, "--yes", json=True)
    assert (ran.code, ran.document["recovered"]) == (0, None)


def test_cancelling_leaves_one_document(
    run: Run, built: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("snapviewer.cli.views.open_library", interrupt)
    ran = run("inspect", built.root, json=True)
    assert ran.code == 130
    assert ran.document["error"]["code"] == "cancelled"


def test_a_protected_snapshot_is_not_deleted(run: Run, built: Built) -> None:
    ran = run("protect", built.root, "Side", "--yes", json=True)
    assert ran.code == 0
    changed(ran, "protect")
    (vm,) = run("inspect", built.root, json=True).document["vms"]
    assert {item["name"]: item["protected"] for item in vm["snapshots"]} == {
        "First": False, "Side": True, "Second": False,
    }  # fmt: skip
    before = snapshot_of(built.root)
    for words in (("Side",), ("First", "--subtree")):
        ran = run("delete", built.root, *words, "--yes", json=True)
        assert ran.code == 3
        assert ran.document["result"] == "refused"
        (reason,) = ran.document["plan"]["refusals"]
        assert reason.startswith("'Side' is protected against deletion.")
    assert snapshot_of(built.root) == before
    ran = run("protect", built.root, "Side", "--off", "--yes", json=True)
    assert ran.code == 0
    assert run("delete", built.root, "Side", "--yes", json=True).code == 0
