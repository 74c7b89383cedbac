# SPDX-License-Identifier: Apache-2.0
"""Chains of which files are damaged or missing: what is left, and exactly what is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.base.errors import FormatError, SnapviewerError
from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export
from snapviewer.chains.salvage import SalvageChain
from snapviewer.chains.usage import layer_usage
from tests.builders_vhdx import MIB, Block, Vhdx, pattern


def _three(folder: Path) -> tuple[list[Path], list[Vhdx]]:
    """A base of blocks 0-5, a child of 1, 3 and (partial) 5, a leaf of 3 and 6; leaf first."""
    some = frozenset(range(0, 2048, 2))
    blocks: list[dict[int, Block]] = [
        {n: Block(6, pattern(n, MIB)) for n in range(6)},
        {1: Block(6, pattern(11, MIB)), 3: Block(6, pattern(13, MIB)),
         5: Block(7, pattern(15, MIB), some)},
        {3: Block(6, pattern(23, MIB)), 6: Block(6, pattern(26, MIB))},
    ]
    disks: list[Vhdx] = []
    paths: list[Path] = []
    for number, held in enumerate(blocks):
        below = disks[-1] if disks else None
        disk = Vhdx(
            8 * MIB, kind="differencing" if below else "dynamic", blocks=held,
            parent_linkage=below.data_guid if below else b"",
            paths=(("relative_path", f".\\{number - 1}.vhdx"),),
        )
        disks.append(disk)
        paths.append(disk.build().save(folder / f"{number}.vhdx"))
    return paths[::-1], disks[::-1]


def _content(disks: list[Vhdx]) -> bytes:
    content = bytes(8 * MIB)
    for disk in reversed(disks):
        content = disk.content(content)
    return content


def _blank(content: bytes, lost: list[tuple[int, int]]) -> bytes:
    out = bytearray(content)
    for start, length in lost:
        out[start : start + length] = bytes(length)
    return bytes(out)


def test_a_whole_chain_loses_nothing(tmp_path: Path) -> None:
    paths, disks = _three(tmp_path)
    with SalvageChain.open_what_is_left(paths[0]) as chain:
        assert chain.is_whole and chain.missing_parent is None and not chain.notes
        assert chain.lost().shape == (0,)
        assert chain.read(0, 8 * MIB) == _content(disks)


@pytest.mark.parametrize("format", ["raw", "vhd", "vhdx"])
def test_only_the_leaf_is_left(tmp_path: Path, format: str) -> None:
    paths, disks = _three(tmp_path)
    paths[1].unlink()
    with pytest.raises(SnapviewerError):
        Chain.open(paths[0])
    with SalvageChain.open_what_is_left(paths[0]) as chain:
        assert not chain.is_whole and chain.missing_parent == ".\\1.vhdx"
        assert [note.code for note in chain.notes] == ["parent-missing"]
        lost = [(0, 3 * MIB), (4 * MIB, 2 * MIB), (7 * MIB, MIB)]
        assert chain.lost().tolist() == lost
        assert [row.bytes_visible for row in layer_usage(chain)] == [2 * MIB]
        out = tmp_path / f"out.{format}"
        export(chain, out, format)
        expected = _blank(_content(disks), lost)
        if format == "raw":
            assert out.read_bytes() == expected
        else:
            with Chain.open(out) as written:
                assert written.read(0, written.virtual_size)[: 8 * MIB] == expected


def test_a_damaged_base_is_only_missed_where_it_shows(tmp_path: Path) -> None:
    """The base lost blocks 3, 4 and 5: 3 is hidden, of 5 the half the child holds."""
    paths, disks = _three(tmp_path)
    raw = paths[2].read_bytes()
    paths[2].write_bytes(raw[: disks[2].first_block + 3 * MIB + 100])
    with SalvageChain.open_what_is_left(paths[0]) as chain:
        assert len(chain.layers) == 3 and chain.missing_parent is None
        assert [note.code for note in chain.notes] == ["damaged-layer"]
        odd = [(5 * MIB + n * 512, 512) for n in range(1, 2048, 2)]
        lost = [(4 * MIB, MIB), *odd]
        assert chain.lost().tolist() == lost
        assert chain.read(0, 8 * MIB) == _blank(_content(disks), lost)


def test_a_damaged_child_never_shows_the_old_content_below(tmp_path: Path) -> None:
    paths, disks = _three(tmp_path)
    raw = paths[1].read_bytes()
    paths[1].write_bytes(raw[: disks[1].first_block + MIB // 2])
    with SalvageChain.open_what_is_left(paths[0]) as chain:
        # Block 1 ends in its middle; 3 is the leaf's; of 5 not even the bitmap is left.
        lost = [(MIB + MIB // 2, MIB // 2), (5 * MIB, MIB)]
        assert chain.lost().tolist() == lost
        assert chain.read(0, 8 * MIB) == _blank(_content(disks), lost)


def test_a_parent_of_another_id_is_not_read(tmp_path: Path) -> None:
    paths, _ = _three(tmp_path)
    Vhdx(8 * MIB, blocks={0: Block(6, pattern(1, MIB))}).build().save(paths[2])
    with SalvageChain.open_what_is_left(paths[0]) as chain:
        assert len(chain.layers) == 2
        assert chain.missing_parent == ".\\0.vhdx"
        assert (0, MIB) in chain.lost().tolist()


def test_nothing_left_of_the_file_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.vhdx"
    path.write_bytes(b"vhdxfile" + bytes(5 * MIB))
    with pytest.raises(FormatError):
        SalvageChain.open_what_is_left(path)
