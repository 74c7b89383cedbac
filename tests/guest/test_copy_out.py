# SPDX-License-Identifier: Apache-2.0
"""Files of a hostile guest are copied out: into the chosen folder and nowhere else."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from snapviewer.base.errors import StorageError
from snapviewer.guest.browse import FileSystem, open_file_system
from snapviewer.guest.copy_out import copy_out
from snapviewer.guest.image import GuestError
from snapviewer.guest.volumes import list_volumes
from tests.builders_fs import MemoryChain, ext_image

pytest.importorskip("pytsk3")

# Names as they are stored, each with one of the same length that the builder can write.
FORGED = {
    b"../escape": b"XX1escape", b"/absolute": b"X1absolut", b"a/../../b": b"aX2X3X4Xb",
    b"C:\\x\\y.txt": b"C5X6X7.txt", b"nul.txt": b"nu8.txt", b"aux": b"au9",
    b"file.txt:stream": b"file.txtQstream", b"dots...": b"dotsXYZ", b"blank ": b"blankQ",
    b"line\nbreak": b"lineQbreak", b"esc\x1b[2Jx": b"escQ[2Jx", b"bad\xff\xfe": b"badQR",
    b"NUL\0x": b"NULZx",
}  # fmt: skip


def hostile(folder: Path) -> FileSystem:
    files = {f"/d/{name.decode()}": stored for stored, name in FORGED.items()}
    for name in ("Case", "case", "CASE", "caſe", "e\u0301", "\u00e9"):
        files[f"/d/{name}"] = name.encode()
    files["/d/" + "x" * 255] = b"long"
    files["/d/" + "X" * 255] = b"LONG"
    files["/d/Sub/f"], files["/d/sub/f"] = b"1", b"2"
    links = {"/d/link": "/etc/passwd", "/d/up": "../..", "/d/Sub/self": "."}
    image = ext_image(folder, files, links=links)
    for stored, name in FORGED.items():
        assert len(stored) == len(name)
        at = image.find(name)
        assert at > 0
        while at >= 0:
            image[at : at + len(name)] = stored
            at = image.find(name, at + 1)
    return opened(image)


def opened(image: bytearray) -> FileSystem:
    chain = MemoryChain(image)
    (volume,) = list_volumes(chain)
    return open_file_system(chain, volume)


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_hostile_folder(tmp_path: Path) -> None:
    system = hostile(tmp_path)
    outer = tmp_path / "outer"
    (outer / "chosen").mkdir(parents=True)
    written = copy_out(system, system.find("/d"), outer / "chosen" / "out")
    assert [path.name for path in outer.iterdir()] == ["chosen"]
    assert [path.name for path in (outer / "chosen").iterdir()] == ["out"]
    found = tree(outer / "chosen" / "out")
    assert not any(path.is_symlink() for path in outer.rglob("*"))
    # Every file is there once, with its own content.
    expected = sorted(
        [*FORGED, b"Case", b"case", b"CASE", "caſe".encode(), "e\u0301".encode(),
         "\u00e9".encode(), b"long", b"LONG", b"1", b"2"]
    )  # fmt: skip
    assert sorted(found.values()) == expected
    assert written == sum(map(len, expected))
    folded = [name.casefold() for name in found]
    assert len(set(folded)) == len(folded)
    assert {name for name in found if found[name] in (b"1", b"2")} == {"Sub/f", "sub (2)/f"}
    # Links are told of, not made.
    assert sorted(note.split(":")[0] for note in system.notes) == [
        "/d/Sub/self", "/d/link", "/d/up",
    ]  # fmt: skip
    assert any("/etc/passwd" in note for note in system.notes)


def test_a_link_itself_is_refused(tmp_path: Path) -> None:
    system = opened(ext_image(tmp_path, {"/a": b"x"}, links={"/link": "/etc/passwd"}))
    with pytest.raises(GuestError, match="link to /etc/passwd"):
        copy_out(system, system.find("/link"), tmp_path / "link")
    assert not os.path.lexists(tmp_path / "link")


@pytest.mark.skipif(os.name == "nt", reason="links of POSIX")
def test_a_link_in_the_chosen_folder(tmp_path: Path) -> None:
    system = opened(ext_image(tmp_path, {"/d/a": b"x", "/a": b"new"}))
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "a").write_bytes(b"mine")
    (tmp_path / "d").symlink_to(mine)
    (tmp_path / "a").symlink_to(mine / "a")
    for path in ("/d", "/a"):
        with pytest.raises(StorageError) as caught:
            copy_out(system, system.find(path), tmp_path / path.strip("/"))
        assert caught.value.code == "file-exists"
    assert (mine / "a").read_bytes() == b"mine"
