# SPDX-License-Identifier: Apache-2.0
"""Exports: content, sparseness, refusals, interruption."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import Cancelled, RefusedError
from snapviewer.base.progress import Progress
from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import open_image
from tests.chains.real import RealTree

MIB = 1 << 20


def grown(folder: Path, size: int, seed: int) -> RealTree:
    tree = RealTree(folder, DiskFormat.VHD, size, seed)
    tree.grow(3)
    return tree


@pytest.mark.parametrize("format", ["raw", "vhd", "vhdx"])
@settings(max_examples=8, deadline=None)
@given(seed=st.integers(0, 2**32))
def test_export_holds_the_moment(format: str, seed: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        size = random.Random(seed).randrange(1, 9000) * 512
        tree = grown(Path(name), size, seed)
        leaf = tree.leaves()[-1]
        target = Path(name) / f"out.{format}"
        progress = Progress()
        with Chain.open(leaf.path) as chain:
            written = export(chain, target, format, progress)
        assert progress.state().done == progress.state().total == size
        assert written <= size
        if format == "raw":
            assert target.read_bytes() == leaf.content
        else:
            with Chain.open(target) as chain:
                assert len(chain.layers) == 1
                assert chain.virtual_size == size
                assert chain.read(0, size) == leaf.content


def test_zero_pieces_are_left_out(tmp_path: Path) -> None:
    tree = RealTree(tmp_path, DiskFormat.VHD, 64 * MIB)
    base = tree.base()
    tree.write(base, 0, bytes(20 * MIB))
    tree.write(base, 40 * MIB, b"x" * 512)
    with Chain.open(base.path) as chain:
        assert export(chain, tmp_path / "out.raw", "raw") == 64 << 10
        assert export(chain, tmp_path / "out.vhd", "vhd") == 64 << 10
    if os.name != "nt":
        assert (tmp_path / "out.raw").stat().st_blocks * 512 < MIB
    with open_image(tmp_path / "out.vhd") as image:
        assert image.usage().blocks_allocated == 1


def test_refusals(tmp_path: Path) -> None:
    tree = RealTree(tmp_path, DiskFormat.VHD, MIB)
    base = tree.base()
    with Chain.open(base.path) as chain:
        for name, format, code in (
            (base.path.name, "vhd", "target-exists"),
            ("x", "qcow2", "unknown-format"),
        ):
            with pytest.raises(RefusedError) as caught:
                export(chain, tmp_path / name, format)
            assert caught.value.code == code
        chain.virtual_size = 3000 << 30
        with pytest.raises(RefusedError) as caught:
            export(chain, tmp_path / "x.vhd", "vhd")
        assert caught.value.code == "too-large-for-vhd"
    tree.check()


@pytest.mark.parametrize("format", ["raw", "vhd"])
def test_interrupted_exports_leave_nothing(tmp_path: Path, format: str) -> None:
    tree = grown(tmp_path, 2 * MIB, 3)
    leaf = tree.leaves()[-1]
    target = tmp_path / "out"
    before = sorted(tmp_path.iterdir())

    class Killed(BaseException):
        pass

    with Chain.open(leaf.path) as chain:
        for kill_at in range(1000):
            count, died = 0, ""

            def hook(operation: str, path: Path, offset: int, length: int) -> None:
                nonlocal count, died
                count += 1
                if count > kill_at:  # noqa: B023
                    died = died or operation
                    raise Killed

            try:
                with mutation_hook(hook):
                    export(chain, target, format)
                break
            except Killed:
                if died == "confirm":  # it has its name, only the folder was not flushed yet
                    target.unlink()
                assert not target.exists()
                assert sorted(tmp_path.iterdir()) == before
        assert kill_at > 3
        target.unlink()
        progress = Progress()
        progress.cancel()
        with pytest.raises(Cancelled):
            export(chain, target, format, progress)
        assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(shutil.which("qemu-img") is None, reason="qemu-img is not installed")
@pytest.mark.parametrize("format", ["vhd", "vhdx"])
def test_qemu_reads_the_export(tmp_path: Path, format: str) -> None:
    tree = grown(tmp_path, 5 * MIB, 7)
    leaf = tree.leaves()[-1]
    target = tmp_path / f"out.{format}"
    with Chain.open(leaf.path) as chain:
        export(chain, target, format)
    name = {"vhd": "vpc", "vhdx": "vhdx"}[format]
    raw = tmp_path / "out.raw"
    source = (
        f"driver={name},file.driver=file,file.filename={target}"
        + (",force_size_calc=current_size" if format == "vhd" else "")
    )
    command = ["qemu-img", "convert", "-O", "raw", "--image-opts", source, str(raw)]
    subprocess.run(command, check=True, capture_output=True)
    assert raw.read_bytes() == leaf.content
