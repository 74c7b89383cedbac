# SPDX-License-Identifier: Apache-2.0
"""Wrong words and damaged input: a documented exit code and message, never a traceback."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.cli import main as cli
from tests.builders_cli import (
    Built,
    Run,
    build,
    disks_of,
    snapshot_of,
)


@pytest.mark.parametrize(
    "words",
    [
        ["inspect"],
        ["inspect", "--nonsense", "x"],
        ["usage"],
        ["diff", "x", "now"],
        ["take", "x"],
        ["delete", "x", "y", "--merge", "never"],
        ["export", "x", "now", "out", "--format", "qcow2"],
        ["report", "x"],
        ["demo", "--generation", "1999", "--no-window"],
        ["--nonsense"],
        ["nonsense", "/definitely/not/there"],
    ],
)
def test_wrong_words(run: Run, words: list[str], tmp_path: Path) -> None:
    ran = run(*words)
    assert ran.code == 2
    assert ran.out == ""
    assert ran.err.strip()


def test_help_and_version(run: Run) -> None:
    ran = run("--help")
    assert ran.code == 0
    for command in cli.COMMANDS:
        assert command in ran.out
        assert run(command, "--help").code == 0
    assert run("--version").out.startswith("snapviewer ")


@pytest.mark.parametrize(
    "words",
    [
        ["inspect"], ["usage"], ["check"], ["diff", "now", "now"], ["files", "now", "now"],
        ["take", "--name", "x", "--yes"], ["revert", "x"], ["delete", "x"], ["merge"],
        ["rename", "x", "y"], ["undo"], ["recover"], ["empty-trash"], ["export", "now", "out"],
        ["report", "--out", "x.json"],
    ],
)  # fmt: skip
def test_missing_path(run: Run, tmp_path: Path, words: list[str]) -> None:
    gone = tmp_path / "gone"
    ran = run(words[0], gone, *words[1:], json=True)
    assert ran.code == 2
    assert ran.document["error"]["file"] == str(gone)
    assert list(tmp_path.iterdir()) == []


def test_missing_disks_to_reconnect(run: Run, built: Built, tmp_path: Path) -> None:
    child = next(disks_of(built.root).glob("*.avhd"))
    for pair in ((child, tmp_path / "gone.vhd"), (tmp_path / "gone.avhd", child)):
        assert run("reconnect", *pair, "--yes", json=True).code == 2
    assert run("reconnect", tmp_path, child, "--yes", json=True).code == 2


@pytest.mark.parametrize(
    "words",
    [
        ["usage", "--moment", "Nobody"],
        ["usage", "--disk", "scsi7:7"],
        ["usage", "--vm", "Nobody"],
        ["diff", "now", "00000000-0000-0000-0000-000000000000"],
        ["revert", "Nobody", "--yes"],
        ["delete", "", "--yes"],
        ["rename", "Nobody", "x", "--yes"],
        ["export", "now", "out.raw", "--disk", "ide9:9"],
    ],
)
def test_wrong_names(run: Run, template: Built, words: list[str]) -> None:
    before = snapshot_of(template.root)
    ran = run(words[0], template.root, *words[1:], json=True)
    assert ran.code == 2
    assert ran.document["error"]["remedy"]
    assert snapshot_of(template.root) == before


def test_ambiguous_names(run: Run, built: Built) -> None:
    assert run("rename", built.root, "Side", "First", "--yes").code == 0
    ran = run("delete", built.root, "First", "--yes", json=True)
    assert ran.code == 2
    assert ran.document["error"]["code"] == "ambiguous"
    assert built.first in ran.err
    assert built.side in ran.err
    assert run("delete", built.root, built.side, "--yes", json=True).code == 0


def test_several_vms_want_a_name(run: Run, built: Built) -> None:
    build(built.root.parent, name="Second VM")
    ran = run("usage", built.root.parent, json=True)
    assert (ran.code, ran.document["error"]["code"]) == (2, "ambiguous")
    ran = run("usage", built.root.parent, "--vm", "second vm", json=True)
    assert ran.code == 0
    document = run("inspect", built.root.parent, json=True).document
    assert [vm["name"] for vm in document["vms"]] == ["Second VM", "Test VM"]
    document = run("inspect", built.root.parent, "--vm", built.vm.id, json=True).document
    assert [vm["id"] for vm in document["vms"]] == [built.vm.id]


def everything(run: Run, root: Path, out: Path) -> dict[str, int]:
    """Exit codes of every command on a folder, all with --json; none may raise."""
    commands: dict[str, list[object]] = {
        "inspect": [root],
        "check": [root],
        "usage": [root],
        "diff": [root, "now", "now"],
        "take": [root, "--name", "x", "--dry-run"],
        "revert": [root, "First", "--dry-run"],
        "delete": [root, "First", "--dry-run"],
        "merge": [root, "--dry-run"],
        "rename": [root, "First", "y", "--dry-run"],
        "undo": [root, "--dry-run"],
        "recover": [root, "--dry-run"],
        "empty-trash": [root, "--dry-run"],
        "export": [root, "now", out / "out.raw"],
        "report": [root, "--out", out / "out.html"],
    }
    codes = {name: run(name, *words, json=True).code for name, words in commands.items()}
    assert {code for name, code in codes.items() if name != "diff"} <= {0, 1, 2, 3, 4}
    assert codes["diff"] in (0, 1, 2, 6)  # 6: no disk could be compared
    assert codes["report"] == 0, "a report tells what is wrong"
    return codes


def test_empty_folder(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    codes = everything(run, empty, tmp_path)
    assert codes["inspect"] == 0
    assert codes["check"] == 0
    assert codes["usage"] == codes["take"] == codes["export"] == 2
    assert list(empty.iterdir()) == []


def damage_zero(built: Built) -> str:
    next(disks_of(built.root).glob("*.vhd")).write_bytes(b"")
    return ""


def damage_truncated(built: Built) -> str:
    path = next(disks_of(built.root).glob("*.vhd"))
    os.truncate(path, path.stat().st_size // 2 - 100)
    return ""


def damage_missing(built: Built) -> str:
    next(disks_of(built.root).glob("*.vhd")).unlink()
    return "parent-missing"


def damage_cycle(built: Built) -> str:
    """The base becomes a copy of a grandchild: a circle of parents."""
    disks = disks_of(built.root)
    base = next(disks.glob("*.vhd"))
    child = next(disks.glob(f"*{built.first}.avhd"))
    now = next(Path(path) for path in sorted(disks.glob("*.avhd")) if built.second in path.name)
    # `now` stands on a file that stands on the base; linking the base's name to it closes the loop.
    base.unlink()
    child.unlink(missing_ok=True)
    shutil.copy(now, base)
    shutil.copy(now, child)
    return ""


@pytest.mark.parametrize("damage", [damage_zero, damage_truncated, damage_missing, damage_cycle])
def test_damaged_disks(
    run: Run, built: Built, tmp_path: Path, damage: Callable[[Built], str]
) -> None:
    expected = damage(built)
    codes = everything(run, built.root, tmp_path)
    assert codes["inspect"] == 4
    assert codes["check"] == 1
    assert codes["diff"] == 6
    # Where only a parent is missing the files there are are shown.
    assert codes["usage"] == (1 if damage is damage_missing else 4)
    assert codes["export"] == 4
    assert codes["take"] in (3, 4)
    found = run("check", built.root, json=True).document["findings"]
    errors = [item for item in found if item["severity"] == "error"]
    assert errors
    assert all(item["remedy"] and item["message"] for item in errors)
    if expected:
        assert expected in {item["code"] for item in errors}
    assert not (tmp_path / "out.raw").exists()


def test_a_damaged_disk_by_itself(run: Run, built: Built) -> None:
    base = next(disks_of(built.root).glob("*.vhd"))
    base.write_bytes(b"")
    for command in ("inspect", "usage", "check"):
        ran = run(command, base, json=True)
        assert ran.code == 4
        assert ran.document["error"]["file"] == str(base)


@pytest.mark.parametrize(
    "garbage", [b"", b"\0" * 5000, b"<configuration", b"\xff\xfe<\0", b"<a/>", os.urandom(4096)]
)
def test_garbage_configuration(run: Run, built: Built, tmp_path: Path, garbage: bytes) -> None:
    built.vm.config.write_bytes(garbage)
    codes = everything(run, built.root, tmp_path)
    assert codes["inspect"] == 4
    assert codes["check"] == 1
    assert codes["take"] in (2, 3, 4)
    (vm,) = run("inspect", built.root, json=True).document["vms"]
    assert vm["orphans"] == [], "what an unreadable configuration may need is never an orphan"


def test_garbage_beside_a_sound_vm(run: Run, built: Built, tmp_path: Path) -> None:
    (disks_of(built.root) / "text.vhdx").write_bytes(b"this is no disk")
    codes = everything(run, built.root, tmp_path)
    assert codes["usage"] == 0
    assert codes["diff"] == 0
    # What cannot be read may be a VM, so the sound one must be named.
    (built.root / "Virtual Machines" / "notes.xml").write_bytes(b"<not><closed>")
    everything(run, built.root, tmp_path)
    assert run("usage", built.root, json=True).code == 2
    assert run("usage", built.root, "--vm", built.vm.id, json=True).code == 0


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_that_lead_nowhere_or_in_circles(run: Run, built: Built, tmp_path: Path) -> None:
    disks = disks_of(built.root)
    (disks / "loop.vhd").symlink_to("loop.vhd")
    (disks / "nowhere.vhdx").symlink_to("/nowhere/at all.vhdx")
    (disks / "up").symlink_to(built.root, target_is_directory=True)
    os.mkfifo(disks / "pipe.vhd")
    codes = everything(run, built.root, tmp_path)
    assert codes["usage"] == 0
    assert run("inspect", disks / "loop.vhd", json=True).code == 4
