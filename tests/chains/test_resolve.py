# SPDX-License-Identifier: Apache-2.0
"""Finding parents: order, fallbacks, ambiguity, and what never happens."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from snapviewer.chains.cache import ImageCache
from snapviewer.chains.resolve import DiskIndex, FoundHow, resolve_parent
from snapviewer.disks.extents import ZERO
from snapviewer.disks.image import DiskFormat, ParentLink
from tests.chains.fakes import FakeFolder, FakeImage

RIGHT, WRONG = b"\1" * 16, b"\2" * 16


@pytest.fixture
def files(tmp_path: Path) -> FakeFolder:
    return FakeFolder(tmp_path)


def disk(files: FakeFolder, name: str, link_id: bytes = RIGHT) -> Path:
    path = files.folder / name
    files.add(FakeImage(path, [ZERO] * 8, bytes(4096), link_id=link_id))
    return path


def child(
    files: FakeFolder, link: ParentLink, format: DiskFormat = DiskFormat.VHD,
    name: str = "vm/snap/child.vhd",
) -> FakeImage:
    return files.add(
        FakeImage(
            files.folder / name, [0] * 8, bytes(4096), link_id=b"\7" * 16, parent=link,
            format=format,
        )
    )


def index_of(files: FakeFolder) -> DiskIndex:
    index = DiskIndex()
    for path, image in files.images.items():
        index.add(path, image.link_id)
    return index


@pytest.mark.parametrize(
    ("format", "present", "how"),
    [
        (DiskFormat.VHD, ("rel", "abs", "name", "same"), FoundHow.RELATIVE),
        (DiskFormat.VHD, ("abs", "name", "same"), FoundHow.ABSOLUTE),
        (DiskFormat.VHD, ("name", "same"), FoundHow.ABSOLUTE),
        (DiskFormat.VHD, ("same",), FoundHow.SAME_FOLDER),
        (DiskFormat.VHDX, ("rel", "vol", "abs"), FoundHow.RELATIVE),
        (DiskFormat.VHDX, ("vol", "abs"), FoundHow.VOLUME),
        (DiskFormat.VHDX, ("abs",), FoundHow.ABSOLUTE),
        (DiskFormat.VHDX, ("same",), FoundHow.SAME_FOLDER),
    ],
)
def test_order(
    files: FakeFolder, format: DiskFormat, present: tuple[str, ...], how: FoundHow
) -> None:
    link = ParentLink(
        (RIGHT,), relative_path="..\\rel\\p.vhd", absolute_path="D:\\Old\\vm\\abs\\p.vhd",
        volume_path="\\\\?\\Volume{26A21BDA-A627-11D7-9931-806E6F6E6963}\\vm\\vol\\p.vhd",
        name="D:\\Old\\vm\\name\\p.vhd" if format is DiskFormat.VHD else None,
    )
    leaf = child(files, link, format)
    places = {"rel": "vm/rel", "abs": "vm/abs", "vol": "vm/vol", "name": "vm/name"}
    paths = [disk(files, f"{places.get(key, 'vm/snap')}/p.vhd") for key in present]
    match = resolve_parent(leaf, cache=ImageCache(files.open))
    assert (match.path, match.how, match.id_matches) == (paths[0], how, True)
    assert match.candidates == (paths[0],)


def test_matching_id_beats_an_earlier_place(files: FakeFolder) -> None:
    link = ParentLink((RIGHT,), relative_path=".\\p.vhd", absolute_path="C:\\vm\\far\\p.vhd")
    leaf = child(files, link)
    near = disk(files, "vm/snap/p.vhd", WRONG)
    assert resolve_parent(leaf, cache=ImageCache(files.open)).path == near
    assert not resolve_parent(leaf, cache=ImageCache(files.open)).id_matches
    far = disk(files, "vm/far/p.vhd")
    match = resolve_parent(leaf, cache=ImageCache(files.open))
    assert (match.path, match.how, match.id_matches) == (far, FoundHow.ABSOLUTE, True)
    assert any("another id" in line for line in match.tried)


def test_by_id_and_ambiguity(files: FakeFolder) -> None:
    leaf = child(files, ParentLink((WRONG, RIGHT), relative_path=".\\p.vhd"))
    copies = [disk(files, name) for name in ("a/x.vhd", "vm/b.vhd", "z/p.vhd")]
    match = resolve_parent(leaf, index_of(files), cache=ImageCache(files.open))
    assert (match.how, match.id_matches) == (FoundHow.BY_ID, True)
    assert match.path == copies[2]  # the stored name decides between copies elsewhere
    assert set(match.candidates) == set(copies)
    here = disk(files, "vm/snap/y.vhd")
    match = resolve_parent(leaf, index_of(files), cache=ImageCache(files.open))
    assert match.path == here  # the child's own folder comes first


def test_nothing_found(files: FakeFolder) -> None:
    link = ParentLink((RIGHT,), relative_path=".\\p.vhd", absolute_path="C:\\gone\\p.vhd")
    match = resolve_parent(child(files, link), index_of(files), cache=ImageCache(files.open))
    assert (match.path, match.how, match.id_matches, match.candidates) == (None, None, False, ())
    assert len(match.tried) == 3
    assert all("no such file" in line for line in match.tried)


def test_never_to_itself(files: FakeFolder) -> None:
    link = ParentLink((b"\7" * 16,), relative_path=".\\child.vhd")
    leaf = child(files, link)
    (leaf.path.parent / "hard.vhd").hardlink_to(leaf.path)
    files.images[leaf.path.parent / "hard.vhd"] = leaf
    match = resolve_parent(leaf, index_of(files), cache=ImageCache(files.open))
    assert match.path is None
    assert any("the child itself" in line for line in match.tried)


def test_unreadable_candidates_are_noted(files: FakeFolder) -> None:
    leaf = child(files, ParentLink((RIGHT,), relative_path=".\\p.vhd"))
    (leaf.path.parent / "p.vhd").touch()  # a file the opener knows nothing of
    right = disk(files, "elsewhere/q.vhd")
    match = resolve_parent(leaf, index_of(files), cache=ImageCache(files.open))
    assert match.path == right
    assert any("cannot be opened" in line for line in match.tried)


def test_case_is_ignored(files: FakeFolder) -> None:
    leaf = child(files, ParentLink((RIGHT,), relative_path=".\\..\\BASE\\P.VHD"))
    path = disk(files, "vm/Base/p.vhd")
    assert resolve_parent(leaf, cache=ImageCache(files.open)).path == path


@pytest.mark.skipif(os.name == "nt", reason="symbolic links need a privilege")
def test_a_linked_child_is_followed(files: FakeFolder) -> None:
    leaf = child(files, ParentLink((RIGHT,), relative_path="..\\p.vhd"))
    path = disk(files, "vm/p.vhd")
    link = files.folder / "x" / "link.vhd"
    link.parent.mkdir()
    link.symlink_to(leaf.path)
    leaf.storage.path = link
    assert resolve_parent(leaf, cache=ImageCache(files.open)).path == path


def test_no_parent(files: FakeFolder) -> None:
    path = disk(files, "p.vhd")
    match = resolve_parent(files.images[path])
    assert (match.path, match.tried) == (None, ())


def test_index_replaces_and_finds(tmp_path: Path) -> None:
    index = DiskIndex()
    index.add(tmp_path / "A.vhd", RIGHT)
    index.add(tmp_path / "A.vhd", WRONG)
    index.add(tmp_path / "x" / "a.VHD", WRONG)
    assert index.paths_with_id(RIGHT) == []
    assert index.paths_with_id(WRONG) == [tmp_path / "A.vhd", tmp_path / "x" / "a.VHD"]
    assert index.paths_named("a.vhd") == [tmp_path / "A.vhd", tmp_path / "x" / "a.VHD"]
    assert len(index.paths) == len(index) == 2
