# SPDX-License-Identifier: Apache-2.0
"""Independent programs agree: 7-Zip reads every moment's chain, fsck finds the guest clean."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from snapviewer.chains.export import export
from snapviewer.disks.image import DiskFormat
from tests.builders_vm import ModelVm

SEVEN_ZIP = shutil.which("7zz") or shutil.which("7z")
MKFS, FSCK = shutil.which("mkfs.ext4"), shutil.which("fsck.ext4")
SIZE = 8 << 20
FORMATS = [DiskFormat.VHD, DiskFormat.VHDX]


def file_system(folder: Path, name: str, marks: list[str]) -> bytes:
    """An ext4 file system of SIZE bytes that holds one file a mark."""
    source = folder / f"{name} files"
    source.mkdir()
    for number, mark in enumerate(marks):
        (source / f"{mark}.txt").write_bytes(mark.encode() * 1000 * (number + 1))
    image = folder / f"{name}.img"
    with image.open("wb") as out:
        out.truncate(SIZE)
    subprocess.run(
        [str(MKFS), "-q", "-F", "-O", "^has_journal", "-U", "clear", "-d", str(source), str(image)],
        check=True,
        capture_output=True,
    )
    return image.read_bytes()


def install(vm: ModelVm, data: bytes) -> None:
    """Make Now's disk hold `data`, writing only the 4 KiB pieces that differ."""
    old = vm.now["ide0:0"]
    for at in range(0, SIZE, 65536):
        if old[at : at + 65536] != data[at : at + 65536]:
            vm.write("ide0:0", at, data[at : at + 65536])


def fsck(vm: ModelVm, folder: Path) -> None:
    with vm.open() as library:
        for moment in library.machine().moments:
            target = folder / "check.img"
            target.unlink(missing_ok=True)
            with library.chain(moment, "ide0:0") as chain:
                export(chain, target, "raw")
            done = subprocess.run([str(FSCK), "-fn", str(target)], capture_output=True)
            assert done.returncode == 0, done.stdout


@pytest.mark.skipif(not (MKFS and FSCK), reason="needs mkfs.ext4 and fsck.ext4")
@pytest.mark.parametrize("format", FORMATS)
def test_the_guests_file_system_stays_clean(tmp_path: Path, format: DiskFormat) -> None:
    vm = ModelVm(tmp_path, size=SIZE, block_size=1 << 20, format=format)
    install(vm, file_system(tmp_path, "a", ["one"]))
    first = vm.take("first")
    install(vm, file_system(tmp_path, "b", ["one", "two"]))
    second = vm.take("second")
    install(vm, file_system(tmp_path, "c", ["three"]))
    fsck(vm, tmp_path)
    vm.revert(first, take_first="kept")
    fsck(vm, tmp_path)
    vm.delete(second, merge_now=True)
    fsck(vm, tmp_path)
    vm.delete(first, merge_now=True)
    fsck(vm, tmp_path)
    vm.check()


@pytest.mark.skipif(SEVEN_ZIP is None, reason="needs 7-Zip")
@pytest.mark.parametrize("format", FORMATS)
def test_seven_zip_reads_the_same(tmp_path: Path, format: DiskFormat) -> None:
    vm = ModelVm(tmp_path, size=SIZE, block_size=1 << 20, format=format)
    vm.scribble(1)
    first = vm.take("first")
    vm.scribble(2)
    second = vm.take("second")
    vm.scribble(3)
    vm.revert(first)
    vm.scribble(4)
    for stage in range(2):
        if stage:
            vm.delete(second if format is DiskFormat.VHD else first, merge_now=True)
        with vm.open() as library:
            for moment in library.machine().moments:
                path = moment.disks["ide0:0"].path
                expected = vm.now if moment.is_now else vm.content[moment.id]
                found = subprocess.run(
                    [str(SEVEN_ZIP), "e", "-so", str(path)], capture_output=True, check=True
                ).stdout
                digest = hashlib.sha256(found).hexdigest()
                assert digest == hashlib.sha256(expected["ide0:0"]).hexdigest(), moment.name
