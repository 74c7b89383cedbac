# SPDX-License-Identifier: Apache-2.0
"""Recycle bins of Windows, desktops and NAS, what they record, and folders that hold no VM."""

from __future__ import annotations

import os
import random
import struct
import sys
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from snapviewer.machines.bins import (
    Deleted,
    bin_of,
    deleted_record,
    is_bin,
    is_info_record,
    is_system_folder,
)

WHEN = datetime(2024, 5, 17, 8, 30, 15, 250000, tzinfo=UTC)
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
SID = "S-1-5-21-1000000001-1000000002-1000000003-500"


def filetime(moment: datetime) -> int:
    return (moment - EPOCH) // timedelta(microseconds=1) * 10


def info(original: str, *, version: int = 2, deleted: int | None = None) -> bytes:
    deleted = filetime(WHEN) if deleted is None else deleted
    text = (original + "\0").encode("utf-16-le", "surrogatepass")
    if version == 1:
        return struct.pack("<QQQ", 1, 4096, deleted) + text.ljust(520, b"\0")
    return struct.pack("<QQQI", 2, 4096, deleted, len(text) // 2) + text


def windows_bin(volume: Path, name: str = "$RECYCLE.BIN") -> tuple[Path, Path]:
    """The bin of a volume and the folder of one user in it."""
    user = volume / name / SID
    user.mkdir(parents=True)
    return volume / name, user


@pytest.mark.parametrize(
    "name",
    [
        "$RECYCLE.BIN", "$Recycle.Bin", "RECYCLER", "recycled", "#recycle", "#Recycle", "@Recycle",
        ".recycle", ".Trash", ".Trash-1000", ".Trash-0", ".Trashes", "Network Trash Folder",
    ],
)  # fmt: skip
def test_names_of_bins(tmp_path: Path, name: str) -> None:
    assert is_bin(name)
    assert bin_of(tmp_path / name / "x" / "a.vhdx", tmp_path) == tmp_path / name
    assert bin_of(tmp_path / "VMs" / name / "a.vhdx", tmp_path) == tmp_path / "VMs" / name
    assert bin_of(tmp_path / name, tmp_path) == tmp_path / name
    assert bin_of(tmp_path / name / "a.vhdx", tmp_path / name) == tmp_path / name
    assert not is_system_folder(name)


@pytest.mark.parametrize(
    "name",
    [
        "Recycle", "recycle", "$RECYCLE", "Trash", ".Trash-", "Trashes", "recycler.old",
        "@Recently-Snapshot", "#snapshot", "Papierkorb", "VMs", ".snapviewer",
    ],
)  # fmt: skip
def test_names_that_are_no_bins(tmp_path: Path, name: str) -> None:
    assert not is_bin(name)
    assert bin_of(tmp_path / name / "a.vhdx", tmp_path) is None


def test_where_a_bin_counts(tmp_path: Path) -> None:
    inside = tmp_path / "#recycle" / "VMs" / "SRV01" / "a.vhdx"
    assert bin_of(inside, tmp_path / "#recycle" / "VMs") is None  # the user opened what is in it
    assert bin_of(tmp_path / "VMs" / "a.vhdx", tmp_path / "#recycle") is None
    nested = tmp_path / "#recycle" / "x" / "$RECYCLE.BIN" / "a"
    assert bin_of(nested, tmp_path) == tmp_path / "#recycle"
    assert bin_of(tmp_path / "VMs" / ".." / "#recycle" / "a", tmp_path) == tmp_path / "#recycle"


def test_paths_given_from_the_present_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert bin_of(Path("D/#recycle/a"), Path("D")) == Path("D/#recycle")
    (tmp_path / "#recycle").mkdir()
    monkeypatch.chdir(tmp_path / "#recycle")
    assert bin_of(Path("a"), Path()) == Path()


def test_a_desktops_trash_needs_its_two_folders(tmp_path: Path) -> None:
    file = tmp_path / "Trash" / "files" / "a.vhdx"
    file.parent.mkdir(parents=True)
    assert bin_of(file, tmp_path) is None
    (tmp_path / "Trash" / "info").mkdir()
    assert bin_of(file, tmp_path) == tmp_path / "Trash"
    assert bin_of(tmp_path / "Trash" / "VMs" / "a.vhdx", tmp_path) is None
    assert bin_of(file, tmp_path / "Trash") == tmp_path / "Trash"


@pytest.mark.parametrize("version", [1, 2])
def test_a_file_in_the_bin_of_windows(tmp_path: Path, version: int) -> None:
    bin_folder, user = windows_bin(tmp_path)
    was = r"D:\Hyper-V\Büro\a_1.avhdx"
    (user / "$I4KQ7ZT.avhdx").write_bytes(info(was, version=version))
    path = user / "$R4KQ7ZT.avhdx"
    assert deleted_record(path, bin_folder) == Deleted(path, was, WHEN, bin_folder)
    unknown = user / "$R4KQ7ZU.avhdx"
    assert deleted_record(unknown, bin_folder) == Deleted(unknown, "", None, bin_folder)


def test_a_file_inside_a_deleted_folder(tmp_path: Path) -> None:
    bin_folder, user = windows_bin(tmp_path)
    (user / "$IA1B2C3").write_bytes(info(r"D:\Hyper-V\OLD01"))
    path = user / "$RA1B2C3" / "Virtual Hard Disks" / "OLD01.vhdx"
    assert deleted_record(path, bin_folder) == Deleted(
        path, r"D:\Hyper-V\OLD01\Virtual Hard Disks\OLD01.vhdx", WHEN, bin_folder
    )
    folder = user / "$RA1B2C3"
    assert deleted_record(folder, bin_folder).original == r"D:\Hyper-V\OLD01"


def test_damaged_records_say_nothing(tmp_path: Path) -> None:
    bin_folder, user = windows_bin(tmp_path)
    record, path = user / "$IAAAAAA.vhd", user / "$RAAAAAA.vhd"
    good = info(r"D:\a.vhd")
    for data in (b"", good[:20], good[:-1], good + b"xx", b"\3" + good[1:], b"\0" * 544):
        record.write_bytes(data)
        assert deleted_record(path, bin_folder) == Deleted(path, "", None, bin_folder)
    record.write_bytes(info(r"D:\a.vhd", deleted=0))
    assert deleted_record(path, bin_folder) == Deleted(path, r"D:\a.vhd", None, bin_folder)
    record.write_bytes(info(r"D:\a.vhd", deleted=2**64 - 1))
    assert deleted_record(path, bin_folder).deleted_at is None
    record.unlink()
    record.mkdir()
    assert deleted_record(path, bin_folder).original == ""


def test_nothing_is_told_of_a_path_outside_the_bin(tmp_path: Path) -> None:
    bin_folder, _ = windows_bin(tmp_path)
    outside = tmp_path / "a.vhdx"
    assert deleted_record(outside, bin_folder) == Deleted(outside, "", None, bin_folder)
    assert deleted_record(bin_folder, bin_folder).original == ""


@pytest.mark.parametrize("length", [280, 800])
def test_the_one_record_file_of_older_windows(tmp_path: Path, length: int) -> None:
    bin_folder, user = windows_bin(tmp_path, "RECYCLER")

    def record(number: int, path: str) -> bytes:
        data = path.encode("cp1252").ljust(260, b"\0")
        data += struct.pack("<IIQI", number, 3, filetime(WHEN), 4096)
        return data + path.encode("utf-16-le").ljust(520, b"\0") if length == 800 else data

    head = struct.pack("<IIIII", 5, 0, 0, length, 0)
    records = [record(1, r"D:\old.vhd"), record(2, r"D:\VMs\é.vhd"), record(1, r"D:\new.vhd")]
    (user / "INFO2").write_bytes(head + b"".join(records))
    assert deleted_record(user / "Dd1.vhd", bin_folder).original == r"D:\new.vhd"
    assert deleted_record(user / "Dd1.vhd", bin_folder).deleted_at == WHEN
    assert deleted_record(user / "DD2" / "x.vhd", bin_folder).original == r"D:\VMs\é.vhd\x.vhd"
    assert deleted_record(user / "Dd3.vhd", bin_folder).original == ""
    assert deleted_record(user / "Dc1.vhd", bin_folder).original == ""
    assert deleted_record(user / "Dd01.vhd", bin_folder).original == ""
    (user / "INFO2").write_bytes(struct.pack("<IIIII", 5, 0, 0, 1, 0) + bytes(2000))
    assert deleted_record(user / "Dd1.vhd", bin_folder).original == ""


def trashed(folder: Path, name: str, record: str | bytes) -> Path:
    (folder / "files").mkdir(parents=True, exist_ok=True)
    (folder / "info").mkdir(exist_ok=True)
    data = record.encode() if isinstance(record, str) else record
    (folder / "info" / f"{name}.trashinfo").write_bytes(data)
    return folder / "files" / name


def test_the_trash_of_a_desktop(tmp_path: Path) -> None:
    home = tmp_path / "Trash"
    path = trashed(
        home,
        "a.2.avhdx",
        "[Trash Info]\nPath=/srv/VMs/B%C3%BCro%20100%25/a.avhdx\n"
        "DeletionDate=2024-05-17T08:30:15\nPath=/other\n",
    )
    record = deleted_record(path, home)
    assert record.original == "/srv/VMs/Büro 100%/a.avhdx"
    assert record.deleted_at == datetime(2024, 5, 17, 8, 30, 15).astimezone()
    assert record.deleted_at is not None
    assert record.deleted_at.tzinfo is not None


@pytest.mark.parametrize("below", [".Trash-1000", ".Trash/1000"])
def test_the_trash_of_a_volume_counts_from_its_top(tmp_path: Path, below: str) -> None:
    bin_folder = tmp_path / below.split("/")[0]
    path = trashed(
        tmp_path / below,
        "SRV01",
        "[Trash Info]\r\nPath=VMs/SRV01\r\nDeletionDate=20240517T08:30:15+02:00\r\n",
    )
    assert deleted_record(path / "Virtual Hard Disks" / "a.vhdx", bin_folder) == Deleted(
        path / "Virtual Hard Disks" / "a.vhdx",
        str(tmp_path / "VMs" / "SRV01" / "Virtual Hard Disks" / "a.vhdx"),
        datetime(2024, 5, 17, 8, 30, 15, tzinfo=timezone(timedelta(hours=2))),
        bin_folder,
    )


def test_damaged_trash_records(tmp_path: Path) -> None:
    home = tmp_path / "Trash"
    for data in (
        b"", b"Path=/a\n", b"[Trash Info]\n", b"[Trash Info]\nPath=\n", b"[Trash Info]\nPath=%00\n",
        b"[Other]\nPath=/a\n", b"\xff\xfe\0", b"[Trash Info]\nPath=/a\n".ljust(70 << 10, b"x"),
    ):  # fmt: skip
        assert deleted_record(trashed(home, "a", data), home).original == ""
    for date in (b"yesterday", b"", b"9999-99-99", b"\xff", b"0001-01-01T00:00:00"):
        path = trashed(home, "a", b"[Trash Info]\nPath=/a\nDeletionDate=" + date)
        record = deleted_record(path, home)
        assert record.original == "/a"
        assert record.deleted_at is None or date.startswith(b"0001")
    assert deleted_record(home / "files", home).original == ""
    assert deleted_record(home / "info" / "a.trashinfo", home).original == ""


def test_a_mac_keeps_no_record_that_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / ".Trashes" / "501" / "a.vhdx"
    record = deleted_record(path, tmp_path / ".Trashes")
    assert record == Deleted(path, "", None, tmp_path / ".Trashes")


@pytest.mark.parametrize("name", ["#recycle", "@Recycle"])
def test_a_nas_keeps_the_folders(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "Hyper-V" / "SRV02" / "a.avhdx"
    assert deleted_record(path, tmp_path / name) == Deleted(
        path, str(tmp_path / "Hyper-V" / "SRV02" / "a.avhdx"), None, tmp_path / name
    )
    copy = tmp_path / name / "Hyper-V" / "Copy #2 of a.avhdx"
    assert deleted_record(copy, tmp_path / name).original == str(tmp_path / "Hyper-V" / "a.avhdx")
    top = tmp_path / name / "a.avhdx"
    assert deleted_record(top, tmp_path / name).original == str(tmp_path / "a.avhdx")


def test_samba_may_keep_no_folders_or_one_for_each_user(tmp_path: Path) -> None:
    bin_folder = tmp_path / ".recycle"

    def was(*parts: str) -> str:
        return deleted_record(bin_folder.joinpath(*parts), bin_folder).original

    (tmp_path / "VMs" / "SRV01").mkdir(parents=True)
    assert was("VMs", "SRV01", "a.vhdx") == str(tmp_path / "VMs" / "SRV01" / "a.vhdx")
    assert was("alice", "VMs", "SRV01", "a.vhdx") == str(tmp_path / "VMs" / "SRV01" / "a.vhdx")
    assert was("a.vhdx") == ""
    assert was("alice", "a.vhdx") == ""
    assert was("gone", "SRV01", "a.vhdx") == ""


def test_records_are_told_by_content_and_in_a_bin_by_name(tmp_path: Path) -> None:
    _, user = windows_bin(tmp_path)
    record = user / "$I4KQ7ZT.avhdx"
    record.write_bytes(b"damaged")
    assert is_info_record(record)
    (user / "$IA1B2C3").write_bytes(b"")
    assert is_info_record(user / "$IA1B2C3")
    (user / "$Important.vhdx").write_bytes(b"x")
    assert not is_info_record(user / "$Important.vhdx")
    outside = tmp_path / "$I4KQ7ZT.avhdx"
    outside.write_bytes(b"vhdxfile")
    assert not is_info_record(outside)
    outside.write_bytes(info(r"D:\a.avhdx"))
    assert is_info_record(outside)
    renamed = tmp_path / "a.avhdx"
    renamed.write_bytes(info(r"D:\a.avhdx"))
    assert not is_info_record(renamed)  # its content tells it all the same (contents.look)
    assert not is_info_record(user / "$R4KQ7ZT.avhdx")
    assert not is_info_record(tmp_path / "$Imissing")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("System Volume Information", True), ("system volume information", True),
        ("lost+found", True), ("$Extend", True), (".Spotlight-V100", True), (".fseventsd", True),
        ("FOUND.000", True), ("found.012", True), ("@eaDir", True),
        ("FOUND.0000", False), ("FOUND.abc", False), ("Lost and found", False),
        ("System Volume Information 2", False), ("Virtual Machines", False), ("", False),
    ],
)  # fmt: skip
def test_system_folders(name: str, expected: bool) -> None:
    assert is_system_folder(name) == expected
    assert not is_bin(name)


def test_random_records_never_raise(tmp_path: Path) -> None:
    rng = random.Random(37)
    bin_folder, user = windows_bin(tmp_path)
    home = tmp_path / "Trash"
    info2 = struct.pack("<IIIII", 5, 0, 0, 800, 0) + bytes(800)
    trash = b"[Trash Info]\nPath=/a%C3%BC\nDeletionDate=2024-05-17T08:30:15\n"
    for _ in range(300):
        for good, place, asked, folder in (
            (info("D:\\a\ud800"), user / "$IAAAAAA", user / "$RAAAAAA", bin_folder),
            (info(r"D:\a", version=1), user / "$IAAAAAA", user / "$RAAAAAA", bin_folder),
            (info2, user / "INFO2", user / "Da0.vhd", bin_folder),
        ):
            data = bytearray(good)
            for _ in range(rng.randrange(6)):
                data[rng.randrange(len(data))] = rng.randrange(256)
            place.write_bytes(data)
            deleted_record(asked, folder)
        mixed = bytearray(trash)
        mixed[rng.randrange(len(mixed))] = rng.randrange(256)
        deleted_record(trashed(home, "a", bytes(mixed)), home)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_pipe_for_a_record_does_not_hang(tmp_path: Path) -> None:
    bin_folder, user = windows_bin(tmp_path)
    os.mkfifo(user / "$IAAAAAA")
    assert deleted_record(user / "$RAAAAAA", bin_folder).original == ""
