# SPDX-License-Identifier: Apache-2.0
"""The order inside a merge, with pieces as small as they can be: announced first, durable last, and
never anything but the files of one run.
"""

from __future__ import annotations

import uuid
from pathlib import Path

import pytest

import snapviewer.chains.merge as module
from snapviewer.base.errors import ChainError, StorageError
from snapviewer.chains.chain import Chain
from snapviewer.chains.merge import check_run, forecast_merge, merge
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.open import open_image
from tests.builders_layout import (
    SIZES,
    Disk,
    build_chain,
    compose,
    read_file,
    some_blocks,
    write_disk,
)

FORMATS = ["vhd", "vhdx"]


class Killed(BaseException):
    pass


def chain_of(tmp_path: Path, format: str, children: int, seed: int = 0) -> list[Disk]:
    return build_chain(tmp_path / f"{seed}", "disk", children, key=f"{seed}", format=format, per=3)


def images(run: list[Disk]) -> list[Path]:
    return [disk.path for disk in run]


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("length", [2, 4])
@pytest.mark.parametrize("every", [1, 200_000, 256 << 20])
def test_a_merge_in_small_pieces(
    tmp_path: Path, format: str, length: int, every: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is published after each piece changes nothing of what comes out."""
    chain = chain_of(tmp_path, format, length)
    target, run = chain[1], chain[length:0:-1]
    monkeypatch.setattr(module, "PUBLISH_EVERY", every)
    opened = [open_image(path) for path in images(run)]
    forecast = forecast_merge(opened)
    for image in opened:
        image.close()
    size = target.path.stat().st_size
    done = merge(images(run))
    assert done == forecast
    assert target.path.stat().st_size - size == forecast.growth_bytes
    assert read_file(target.path) == chain[length].content
    assert read_file(run[0].path) == run[0].content
    assert read_file(chain[0].path) == chain[0].content


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("every", [1, 256 << 20])
def test_killed_anywhere_the_child_reads_the_same(
    tmp_path: Path, format: str, every: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind every change of either file, flushes included; and merging again completes it."""
    monkeypatch.setattr(module, "PUBLISH_EVERY", every)
    chain = chain_of(tmp_path, format, 2)
    run = chain[:0:-1]
    original = [disk.path.read_bytes() for disk in run]
    count = [0]

    def counter(*_: object) -> None:
        count[0] += 1

    with mutation_hook(counter):
        merge(images(run))
    for at in range(1, count[0], max(1, count[0] // 9)):
        for disk, data in zip(run, original, strict=True):
            disk.path.write_bytes(data)
        left = [at]

        def die(*_: object, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise Killed

        with pytest.raises(Killed), mutation_hook(die):
            merge(images(run))
        with Chain.open(run[0].path) as opened:
            assert opened.read(0, opened.virtual_size) == run[0].content, at
        merge(images(run))
        with Chain.open(run[-1].path) as opened:
            assert opened.read(0, opened.virtual_size) == run[0].content, at


@pytest.mark.parametrize("format", FORMATS)
def test_everything_is_durable_before_a_merge_returns(tmp_path: Path, format: str) -> None:
    """The caller removes the child next: behind the last write to each file there is a flush."""
    chain = chain_of(tmp_path, format, 2)
    run = chain[:0:-1]
    last: dict[Path, str] = {}

    def note(operation: str, path: Path, _offset: int, _length: int) -> None:
        last[path] = operation

    with mutation_hook(note):
        merge(images(run))
    assert set(last.values()) == {"flush"}
    assert set(last) == ({run[-1].path} if format == "vhd" else {run[0].path, run[-1].path})


def test_the_child_accepts_the_target_s_next_id_before_it_has_it(tmp_path: Path) -> None:
    """VHDX: the first change is the child's, and it accepts both ids; the target's comes after."""
    chain = chain_of(tmp_path, "vhdx", 1)
    run = chain[::-1]
    order: list[Path] = []

    def note(operation: str, path: Path, _offset: int, _length: int) -> None:
        image = open_image(run[0].path)
        below = open_image(run[1].path)
        assert image.parent is not None and below.link_id in image.parent.link_ids, order
        image.close()
        below.close()
        order.append(path)

    with mutation_hook(note):
        merge(images(run))
    assert order[0] == run[0].path and run[1].path in order


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("held", [0, 1])
def test_a_merge_holds_its_target(tmp_path: Path, format: str, held: int) -> None:
    from snapviewer.disks.filesystem.storage import FileStorage

    chain = chain_of(tmp_path, format, 1)
    run = chain[::-1]
    before = [disk.path.read_bytes() for disk in run]
    holder = FileStorage(run[held].path, writable=True)
    try:
        if held == 1 or format == "vhdx":
            with pytest.raises(StorageError) as caught:
                merge(images(run))
            assert caught.value.code == "locked"
            assert [disk.path.read_bytes() for disk in run] == before
    finally:
        holder.close()
    merge(images(run))
    assert read_file(run[-1].path) == run[0].content


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("wrong", ["nothing", "alone", "order", "skips one", "another id"])
def test_only_a_run_is_merged(tmp_path: Path, format: str, wrong: str) -> None:
    chain = chain_of(tmp_path, format, 3)
    run = chain[::-1][:3]
    if wrong == "alone":
        run = run[:1]
    elif wrong == "order":
        run = [run[1], run[0], run[2]]
    elif wrong == "skips one":
        run = [run[0], run[2]]
    elif wrong == "another id":
        block, size = SIZES[format][1], SIZES[format][0]
        stranger = write_disk(tmp_path / "s" / f"stranger.{format}",
                              some_blocks("s", 1, block, size), unique_id=uuid.uuid4().bytes)
        run = [run[0], run[1], stranger]
    before = {disk.path: disk.path.read_bytes() for disk in [*chain, *run]}
    if wrong == "nothing":
        merge(images(run))
        assert read_file(run[-1].path) == run[0].content
        return
    with pytest.raises(ChainError) as caught:
        merge(images(run))
    assert caught.value.code == ("nothing-to-merge" if wrong == "alone" else "id-mismatch")
    assert {path: path.read_bytes() for path in before} == before
    opened = [open_image(path) for path in images(run)]
    with pytest.raises(ChainError):
        check_run(opened)
    for image in opened:
        image.close()


@pytest.mark.parametrize("format", FORMATS)
def test_zeros_of_the_child_hide_the_target_s_data(tmp_path: Path, format: str) -> None:
    """A child that holds nothing but zeros over data: they come out, not the data below."""
    size, block = SIZES[format]
    base = write_disk(tmp_path / f"base.{format}", {0: b"\xaa" * block, 2: b"\xbb" * block})
    zeros = {0: (bytes(block), [n % 2 == 0 for n in range(block // 512)]), 2: bytes(block)}
    child = write_disk(tmp_path / f"child.a{format}", zeros, parent=base)
    assert child.content == compose(size, block, zeros, base.content)
    merge([child.path, base.path])
    assert read_file(base.path) == child.content
    assert b"\xbb" not in child.content
