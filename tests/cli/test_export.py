# SPDX-License-Identifier: Apache-2.0
"""Exports: what stands is told as done, with a warning where its name may not outlive a crash."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from snapviewer.disks.filesystem.storage import mutation_hook
from tests.builders_cli import SLOT, Built, Run


def unsure(operation: str, path: Path, *_: int) -> None:
    if operation == "confirm" and path.name in ("out.vhd", "copy", "out.html"):
        raise OSError(errno.EIO, "the folder cannot be flushed")


@pytest.mark.parametrize(
    "words",
    [("export", "Second", "out.vhd", "--disk", SLOT), ("export", "now", "copy", "--format", "vm"),
     ("report", "--out", "out.html")],
    ids=["disk", "vm", "report"],
)
def test_a_result_that_stands_is_done(built: Built, run: Run, words: tuple[str, ...]) -> None:
    command, *rest = words
    place = next(each for each in rest if each.startswith(("out", "copy")))
    out = built.root.parent / place
    rest = [str(out) if each == place else each for each in rest]
    with mutation_hook(unsure):
        ran = run(command, str(built.root), *rest, "--json")
    assert ran.code == 0, ran.err
    assert out.exists()
    assert ran.document["name_not_confirmed"] == [str(out)]
    assert "did not confirm its name" in ran.err
    assert [each.name for each in out.parent.iterdir() if "snapviewer-tmp" in each.name] == []


def test_what_is_inside_of_an_exported_vm_must_be_durable(built: Built, run: Run) -> None:
    def fail(operation: str, path: Path, *_: int) -> None:
        if operation == "confirm" and path.suffix == ".vhd":
            raise OSError(errno.EIO, "the folder cannot be flushed")

    out = built.root.parent / "copy"
    with mutation_hook(fail):
        assert run("export", built.root, "now", out, "--format", "vm").code == 4
    assert [each.name for each in out.parent.iterdir()] == [built.root.name]


def test_too_little_room_for_a_vm_is_said_before(
    built: Built, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("snapviewer.disks.filesystem.room.free_space", lambda _: 1000)
    ran = run("export", built.root, "now", built.root.parent / "copy", "--format", "vm")
    assert ran.code == 0 and "but only 1,000 bytes are" in ran.err
