# SPDX-License-Identifier: Apache-2.0
"""`usage` and `export --salvage` of disks of which something is damaged or missing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from snapviewer.cli.main import main
from tests.builders_vhdx import MIB, Block, Vhdx, pattern


def _run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, dict[str, Any]]:
    code = main([*map(str, words), "--json"])
    return code, json.loads(capsys.readouterr().out)


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    """A disk of five blocks whose file lacks the last and half of the one before it."""
    disk = Vhdx(8 * MIB, blocks={n: Block(6, pattern(n, MIB)) for n in range(5)})
    path = disk.build().save(tmp_path / "cut.vhdx")
    path.write_bytes(path.read_bytes()[: disk.first_block + 3 * MIB + MIB // 2])
    return path


@pytest.fixture
def orphaned(tmp_path: Path) -> Path:
    """A child whose parent is gone."""
    disk = Vhdx(4 * MIB, kind="differencing", blocks={1: Block(6, pattern(1, MIB))},
                parent_linkage=bytes(range(16)))
    return disk.build().save(tmp_path / "child.avhdx")


def test_a_damaged_file_says_what_is_missing(
    cut: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["inspect", str(cut)]) == 4
    text = capsys.readouterr().err
    size, needed = cut.stat().st_size, cut.stat().st_size + MIB + MIB // 2
    missing = f"{MIB + MIB // 2} bytes are missing"
    for part in ("2 blocks (3-4)", missing, str(size), str(needed)):
        assert part in text


def test_usage_of_a_damaged_file(cut: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, document = _run(capsys, "usage", cut)
    assert code == 4
    (disk,) = document["disks"]
    assert disk["complete"] is False and disk["lost_bytes"] == MIB + MIB // 2
    assert disk["chain"][0]["bytes_present"] == 3 * MIB + MIB // 2


def test_export_of_a_damaged_file(
    cut: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(cut), "now", str(tmp_path / "a.raw")]) == 4
    assert "--salvage" in capsys.readouterr().err
    code, document = _run(capsys, "export", cut, "now", tmp_path / "a.raw", "--salvage")
    assert code == 1
    assert document["lost"] == [{"offset": 3 * MIB + MIB // 2, "length": MIB + MIB // 2}]
    assert document["complete"] is False
    held = b"".join(pattern(n, MIB) for n in range(4))[: 3 * MIB + MIB // 2]
    assert (tmp_path / "a.raw").read_bytes() == held.ljust(8 * MIB, b"\0")


def test_usage_without_the_parent(orphaned: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, document = _run(capsys, "usage", orphaned)
    assert code == 1
    (disk,) = document["disks"]
    assert disk["complete"] is False
    assert disk["missing_parent"] == "C:\\vm\\parent.vhdx"
    assert disk["lost_bytes"] == 3 * MIB
    assert [layer["bytes_present"] for layer in disk["chain"]] == [MIB]
    assert main(["usage", str(orphaned)]) == 1
    assert "INCOMPLETE" in capsys.readouterr().out


def test_export_without_the_parent(
    orphaned: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out" / "b.raw"
    out.parent.mkdir()
    assert main(["export", str(orphaned), "now", str(out)]) == 4
    capsys.readouterr()
    code, document = _run(capsys, "export", orphaned, "now", out, "--salvage")
    assert code == 1
    assert document["missing_parent"] == "C:\\vm\\parent.vhdx"
    assert document["lost"] == [
        {"offset": 0, "length": MIB}, {"offset": 2 * MIB, "length": 2 * MIB},
    ]
    assert out.read_bytes() == (bytes(MIB) + pattern(1, MIB)).ljust(4 * MIB, b"\0")


def test_salvage_of_a_sound_disk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = Vhdx(2 * MIB, blocks={0: Block(6, pattern(1, MIB))}).build().save(tmp_path / "a.vhdx")
    code, document = _run(capsys, "export", path, "now", tmp_path / "a.raw", "--salvage")
    assert (code, document["lost"], document["complete"]) == (0, [], True)
    words = ["export", str(path), "now", str(tmp_path / "v"), "--format", "vm", "--salvage"]
    assert main(words) == 2
