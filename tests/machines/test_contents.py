# SPDX-License-Identifier: Apache-2.0
"""What a file is by its bytes: disks under any name, other programs' files, zeros, nothing."""

from __future__ import annotations

import gzip
import os
import socket
import struct
import sys
import zipfile
from pathlib import Path

import pytest

from snapviewer.disks.image import DiskFormat
from snapviewer.disks.open import create_dynamic, create_fixed
from snapviewer.machines import contents
from snapviewer.machines.contents import (
    Content,
    Look,
    describe,
    is_disk,
    is_foreign,
    is_stand_in,
    look,
    read_small,
)
from tests.builders_vhd import footer_bytes

MB = 1 << 20

APPLE = struct.pack(">II16sH", 0x00051607, 0x00020000, b"Mac OS X        ", 2) + struct.pack(
    ">IIIIII", 9, 50, 3760, 2, 3810, 286
)
WAS = "D:\\Hyper-V\\SRV01\\a.avhdx\0".encode("utf-16-le")
RECYCLED_V2 = struct.pack("<QQQI", 2, 4 * MB, 132_000_000_000_000_000, len(WAS) // 2) + WAS
RECYCLED_V1 = struct.pack("<QQQ", 1, 4 * MB, 132_000_000_000_000_000) + WAS.ljust(520, b"\0")
LFS = (
    b"version https://git-lfs.github.com/spec/v1\n"
    b"oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"
)


def seen(path: Path, data: bytes, size: int | None = None) -> Content:
    with path.open("wb") as file:
        file.write(data)
        if size is not None:
            file.truncate(size)
    found = look(path)
    assert found.path == path
    assert found.size == path.stat().st_size
    assert found.error == ""
    return found.content


@pytest.mark.parametrize("name", ["a.vhdx", "a.avhdx.old", "a", "a.bak", "a.vhds", "a.iso"])
def test_a_vhdx_under_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / "disk.vhdx"
    create_dynamic(path, 64 * MB, DiskFormat.VHDX)
    found = look(path.rename(tmp_path / name))
    assert found == Look(tmp_path / name, Content.VHDX, found.size)
    assert is_disk(found.content)
    assert not is_foreign(found.content)


@pytest.mark.parametrize("fixed", [True, False])
def test_a_vhd_under_any_name(tmp_path: Path, fixed: bool) -> None:
    path = tmp_path / "disk.vud"
    if fixed:
        create_fixed(path, 16 * MB, DiskFormat.VHD)
    else:
        create_dynamic(path, 16 * MB, DiskFormat.VHD)
    assert look(path).content is Content.VHD


def test_an_old_footer_of_511_bytes(tmp_path: Path) -> None:
    footer = footer_bytes(MB, 2)
    assert seen(tmp_path / "a", bytes(MB) + footer[:511]) is Content.VHD
    assert seen(tmp_path / "b", footer[:511]) is Content.VHD
    assert seen(tmp_path / "c", footer[:510]) is Content.DAMAGED_VHD


def test_the_footer_decides_before_what_the_guest_wrote(tmp_path: Path) -> None:
    iso = bytearray(MB)
    iso[0x8001:0x8006] = b"CD001"
    iso[:4] = b"PK\3\4"
    footer = footer_bytes(MB, 2)
    assert seen(tmp_path / "a", bytes(iso) + footer) is Content.VHD
    broken = footer[:100] + b"!" + footer[101:]
    assert seen(tmp_path / "b", bytes(iso) + broken) is Content.DAMAGED_VHD
    assert is_disk(Content.DAMAGED_VHD)
    assert not is_foreign(Content.DAMAGED_VHD)


def test_the_copy_at_the_front_is_enough(tmp_path: Path) -> None:
    dynamic = tmp_path / "d.vhd"
    create_dynamic(dynamic, 16 * MB, DiskFormat.VHD)
    data = dynamic.read_bytes()
    assert seen(tmp_path / "cut", data[:-512]) is Content.VHD
    assert seen(tmp_path / "torn", data[:-512] + b"\xff" * 512) is Content.VHD
    assert seen(tmp_path / "bad", b"conectix" + bytes(8192)) is Content.DAMAGED_VHD


FOREIGN = {
    "apple-double": APPLE.ljust(4096, b"\0"),
    "apple-single": b"\0\x05\x16\0\0\2\0\0" + bytes(100),
    "recycle-info": RECYCLED_V2,
    "lfs-pointer": LFS,
    "annex-pointer": b"/annex/objects/SHA256E-s31390--f50d7ac4.vhdx\n",
    "zip": b"PK\3\4" + bytes(100),
    "gzip": gzip.compress(b"x" * 100),
    "7z": b"7z\xbc\xaf\x27\x1c\0\4" + bytes(50),
    "qcow2": b"QFI\xfb\0\0\0\3" + bytes(600),
    "vmdk": b"KDMV\1\0\0\0" + bytes(600),
    "vdi": b"<<< VDI >>>\n".ljust(64, b"\0") + b"\x7f\x10\xda\xbe" + bytes(600),
    "iso": bytes(0x8000) + b"\1CD001\1" + bytes(4096),
    "picture": b"\x89PNG\r\n\x1a\n" + bytes(600),
    "web-page": b"\xef\xbb\xbf\r\n<!DOCTYPE HTML><title>Sign in</title>",
    "archive": b"Rar!\x1a\x07\1\0" + bytes(600),
    "zeros": bytes(5000),
}  # fmt: skip


@pytest.mark.parametrize("kind", FOREIGN)
def test_other_programs_files(tmp_path: Path, kind: str) -> None:
    content = seen(tmp_path / "SRV01.avhdx", FOREIGN[kind])
    assert content == kind
    assert is_foreign(content)
    assert not is_disk(content)


def test_the_same_files_cut_short_or_changed_are_not_taken_for_them(tmp_path: Path) -> None:
    def other(data: bytes) -> None:
        assert seen(tmp_path / "a.avhdx", data) is Content.OTHER

    other(APPLE[:4] + b"\0\7\0\0" + bytes(50))
    other(RECYCLED_V2[:-2])
    other(RECYCLED_V2 + b"\0\0")
    other(RECYCLED_V1 + b"\0")
    other(RECYCLED_V2[:28] + b"x\0" + RECYCLED_V2[30:32] + b"y\0" + RECYCLED_V2[34:])
    longer = struct.pack("<QQQI", 2, 0, 0, 32769) + "D:\\".encode("utf-16-le").ljust(2 * 32769)
    other(longer)
    other(LFS.ljust(1024, b"\n"))
    other(b"see /annex/objects/KEY\n")
    other(b"/annex/objects/\n")
    other(b"/annex/objects/KEY\n".ljust((32 << 10) + 1, b"x"))
    other(b"\x1f\x8b\x08\xff" + bytes(100))
    other(bytes(0x8000) + b"\1CD00")
    other(b"PK\3")
    other(b"text about <html>")
    other(b"x")


def test_forms_of_the_same_kind(tmp_path: Path) -> None:
    path = tmp_path / "file.avhdx"
    with zipfile.ZipFile(path, "w"):
        pass
    assert look(path).content is Content.ZIP
    assert seen(path, RECYCLED_V1) is Content.RECYCLE_INFO
    share = "\\\\nas\\vm\\a.vhd\0".encode("utf-16-le")
    record = struct.pack("<QQQI", 2, 0, 0, len(share) // 2) + share
    assert seen(path, record) is Content.RECYCLE_INFO
    assert seen(path, b"../.git/annex/objects/Gq/1j/K/K\r\n") is Content.ANNEX_POINTER
    annex = b"/annex/objects/KEY\n".ljust(32 << 10, b"x")
    assert seen(path, annex) is Content.ANNEX_POINTER
    assert seen(path, b"# Disk DescriptorFile\nversion=1\n") is Content.VMDK
    tar = b"name".ljust(257, b"\0") + b"ustar\x0000" + bytes(300)
    assert seen(path, tar) is Content.ARCHIVE
    assert seen(path, b"BZh91AY&SY" + bytes(50)) is Content.ARCHIVE
    assert seen(path, b"RIFF\0\0\0\0WEBPVP8 ") is Content.PICTURE


def test_a_vhd_set_is_told_by_its_ending_only_where_nothing_else_is(tmp_path: Path) -> None:
    assert seen(tmp_path / "q.VHDS", b"set!" * (65 << 10)) is Content.VHD_SET
    assert seen(tmp_path / "q.vhds", b"") is Content.EMPTY
    assert seen(tmp_path / "z.vhds", bytes(260 << 10)) is Content.ZEROS
    assert seen(tmp_path / "p.vhds", LFS) is Content.LFS_POINTER
    assert seen(tmp_path / "q.avhdx", b"\1" * (260 << 10)) is Content.OTHER
    assert not is_foreign(Content.VHD_SET)


def test_zeros_are_said_only_where_every_place_looked_at_is_zero(tmp_path: Path) -> None:
    assert seen(tmp_path / "a.avhdx", b"", 4 * MB) is Content.ZEROS  # one hole
    assert seen(tmp_path / "b.avhdx", bytes(4 * MB)) is Content.ZEROS
    assert seen(tmp_path / "c.avhdx", b"\0") is Content.ZEROS
    assert seen(tmp_path / "d.avhdx", bytes(8192) + b"\1") is Content.OTHER
    disk = tmp_path / "e.vhdx"
    create_dynamic(disk, 64 * MB, DiskFormat.VHDX)
    with disk.open("r+b") as file:
        file.write(bytes(64 << 10))
    assert look(disk).content is Content.OTHER  # its headers are still there: a damaged disk
    assert not is_foreign(Content.OTHER)


@pytest.mark.parametrize("place", [64 << 10, 192 << 10, 1 << 20, 20 * MB])
def test_places_of_headers_are_looked_at_on_volumes_that_tell_no_holes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    monkeypatch.setattr(contents, "_written", lambda handle, size: [])
    path = tmp_path / "a"
    with path.open("wb") as file:
        file.truncate(640 * MB)
    assert look(path).content is Content.ZEROS
    with path.open("r+b") as file:
        file.seek(place)
        file.write(b"\1")
    assert look(path).content is Content.OTHER


def test_a_lone_written_piece_in_a_hole_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a"
    with path.open("wb") as file:
        file.truncate(200 * MB)
        file.seek(77 * MB)
        file.write(b"\1" * 4096)
    handle = os.open(path, os.O_RDONLY)
    try:
        places = contents._written(handle, 200 * MB)
    finally:
        os.close(handle)
    if 0 in places or not places:
        pytest.skip("this volume does not tell holes")
    assert look(path).content is Content.OTHER


def test_nothing_and_what_is_no_file(tmp_path: Path) -> None:
    assert seen(tmp_path / "empty.avhdx", b"") is Content.EMPTY
    assert not is_foreign(Content.EMPTY)
    assert look(tmp_path).content is Content.UNREADABLE
    assert "folder" in look(tmp_path).error
    missing = look(tmp_path / "missing")
    assert missing.content is Content.UNREADABLE
    assert missing.error
    assert missing.size == 0
    assert look(Path("a\0b")).content is Content.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices of POSIX")
def test_pipes_sockets_and_devices_are_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def opened(*arguments: object) -> int:
        raise AssertionError("opening alone may have an effect")

    pipe = tmp_path / "pipe.vhdx"
    os.mkfifo(pipe)
    with monkeypatch.context() as context:
        context.setattr(os, "open", opened)
        assert look(pipe).content is Content.UNREADABLE
    assert look(pipe) == Look(pipe, Content.UNREADABLE, 0, "this is not a file")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "s"))
        assert look(tmp_path / "s").content is Content.UNREADABLE
    assert look(Path("/dev/zero")).content is Content.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(LFS)
    link = tmp_path / "link.vhdx"
    link.symlink_to("real")
    assert look(link).content is Content.LFS_POINTER
    annex = tmp_path / "annex.vhdx"
    annex.symlink_to("../.git/annex/objects/Gq/1j/KEY/KEY")
    assert look(annex).content is Content.ANNEX_POINTER
    cloud = tmp_path / "cloud.vhdx"
    cloud.symlink_to("unsupported reparse tag 0x9000701a")
    assert look(cloud).content is Content.CLOUD_PLACEHOLDER
    dedup = tmp_path / "dedup.vhdx"
    dedup.symlink_to("unsupported reparse tag 0x80000013")
    assert look(dedup).content is Content.UNREADABLE
    assert "deduplicated" in look(dedup).error
    nowhere = tmp_path / "nowhere.vhdx"
    nowhere.symlink_to("/not/here.vhdx")
    assert look(nowhere).content is Content.UNREADABLE
    assert "/not/here.vhdx" in look(nowhere).error
    loop = tmp_path / "loop.vhdx"
    loop.symlink_to("loop.vhdx")
    assert look(loop).content is Content.UNREADABLE


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_closed_file(tmp_path: Path) -> None:
    path = tmp_path / "closed.vhdx"
    path.write_bytes(b"x" * 5000)
    path.chmod(0)
    found = look(path)
    assert found.content is Content.UNREADABLE
    assert found.error
    assert found.size == 5000


def test_a_fault_of_the_volume_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.vhdx"
    path.write_bytes(b"x" * 9000)

    def fail(handle: int, offset: int, length: int) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(contents, "_read", fail)
    assert look(path) == Look(path, Content.UNREADABLE, 9000, "Input/output error")
    monkeypatch.setattr(contents, "_read", lambda handle, offset, length: b"")
    assert look(path).content is Content.UNREADABLE


def test_a_file_kept_elsewhere_is_not_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.vhdx"
    path.write_bytes(b"vhdxfile" + bytes(5000))
    monkeypatch.setattr(contents, "is_placeholder", lambda path: True)

    def opened(*arguments: object) -> int:
        raise AssertionError("it would be fetched")

    with monkeypatch.context() as context:
        context.setattr(os, "open", opened)
        assert look(path) == Look(path, Content.CLOUD_PLACEHOLDER, 5008)
    assert is_stand_in(Content.CLOUD_PLACEHOLDER)
    assert not is_foreign(Content.CLOUD_PLACEHOLDER)


def test_placeholders_told_by_ending_and_content(tmp_path: Path) -> None:
    assert seen(tmp_path / ".a.vhdx.icloud", b"bplist00\xd1") is Content.CLOUD_PLACEHOLDER
    assert seen(tmp_path / "a.vhdx.nextcloud", b" ") is Content.CLOUD_PLACEHOLDER
    assert seen(tmp_path / "a.vhdx", b"bplist00\xd1") is Content.OTHER


def test_one_look_reads_two_pieces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.avhdx"
    create_dynamic(path, 64 * MB, DiskFormat.VHDX)
    read: list[tuple[int, int]] = []
    real = contents._read

    def counted(handle: int, offset: int, length: int) -> bytes:
        read.append((offset, length))
        return real(handle, offset, length)

    monkeypatch.setattr(contents, "_read", counted)
    look(path)
    assert read == [(0, 4096), (path.stat().st_size - 512, 512)]


def test_every_kind_has_words() -> None:
    texts = {describe(content) for content in Content}
    assert len(texts) == len(Content)
    assert describe(Content.LFS_POINTER) == "a Git LFS pointer"


def test_small_files_are_read_whole_or_not(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 100)
    assert read_small(path, 100) == b"x" * 100
    assert read_small(path, 99) is None
    path.write_bytes(b"")
    assert read_small(path, 0) == b""
    assert read_small(tmp_path, 100) is None
    assert read_small(tmp_path / "missing", 100) is None
    assert read_small(Path("a\0b"), 100) is None


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_is_no_small_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert read_small(tmp_path / "pipe", 100) is None
