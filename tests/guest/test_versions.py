# SPDX-License-Identifier: Apache-2.0
"""A file's versions over several moments, and which file lies at a place of the disk."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

from snapviewer.chains.chain import Chain
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic, open_writable
from snapviewer.guest.browse import open_file_system
from snapviewer.guest.versions import changed_at, file_versions, map_files
from snapviewer.guest.volumes import list_volumes
from tests.builders_fs import MemoryChain, ext_image, fat_image, ntfs_image

pytest.importorskip("pytsk3")

BIG = random.Random(4).randbytes(200_000)
FILES = {"/one.bin": BIG, "/two.txt": b"two" * 3000, "/three.bin": BIG[::-1][:70_000]}


def _chain(folder: Path, name: str, data: bytes | bytearray) -> Chain:
    path = folder / f"{name}.vhd"
    create_dynamic(path, len(data), DiskFormat.VHD)
    with open_writable(path) as image:
        image.write(0, bytes(data))
    return Chain.open(path)


def test_versions_by_content(tmp_path: Path) -> None:
    variants = [
        fat_image(FILES), fat_image(FILES), fat_image({**FILES, "/one.bin": BIG[:-1] + b"x"}),
        fat_image({"/two.txt": b"two"}), bytearray(16 << 20),
    ]  # fmt: skip
    chains = [_chain(tmp_path, str(number), data) for number, data in enumerate(variants)]
    try:
        start = list_volumes(chains[0])[0].start
        found = file_versions(chains, start, "/one.bin")
        assert [item.content for item in found[:2]] == [hashlib.sha256(BIG).digest()] * 2
        assert found[2].content == hashlib.sha256(BIG[:-1] + b"x").digest()
        assert [item.present for item in found] == [True, True, True, False, False]
        assert found[3].reason == ""
        assert "volume" in found[4].reason
        assert changed_at(found, [None, 0, 1, 2, 3]) == [True, False, True, True, False]
        assert file_versions(chains[:1], start, "/ONE.BIN")[0].present is False
    finally:
        for chain in chains:
            chain.close()


@pytest.mark.parametrize("kind", ["fat", "ext4", "ntfs"])
def test_every_run_names_its_file(kind: str, tmp_path: Path) -> None:
    data = {
        "fat": lambda: fat_image(FILES), "ext4": lambda: ext_image(tmp_path, FILES),
        "ntfs": lambda: ntfs_image(tmp_path, FILES),
    }[kind]()  # fmt: skip
    disk = MemoryChain(data)
    found = map_files(disk)
    assert found.notes == ()
    (volume,) = list_volumes(disk)
    system = open_file_system(disk, volume)
    for path, content in FILES.items():
        runs = system.data_runs(system.find(path))
        assert runs
        for run in runs:
            assert (path, run.offset) in found.at(run.start, run.length)
            middle = run.start + run.length // 2
            assert found.at(middle, 1) == [(path, run.offset + run.length // 2)]
            inside = min(len(content), run.offset + 512) - run.offset
            at = run.start
            assert data[at : at + inside] == content[run.offset : run.offset + inside]
    assert found.at(len(data), 512) == []
    boundary = volume.start
    assert found.at(boundary, 512) == []


def test_volumes_that_cannot_be_read_are_named() -> None:
    data = bytearray(8 << 20)
    data[:8] = b"LUKS\xba\xbe\x00\x01"
    found = map_files(MemoryChain(data))
    assert len(found.notes) == 1
    assert found.at(0, 1 << 20) == []
