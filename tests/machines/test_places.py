# SPDX-License-Identifier: Apache-2.0
"""Folders that were read, are not there, or could not be seen; mounts that are absent."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from snapviewer.machines import places
from snapviewer.machines.mounts import Mounts, absent_mount, mount_absent, read_mounts
from snapviewer.machines.places import (
    Seen,
    dangling_link,
    describe_place,
    is_placeholder_folder,
    look_at_place,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="mounts and links of POSIX")

NONE = Mounts({}, {})


def mountinfo(folder: Path, *points: tuple[str, str]) -> Path:
    path = folder / "mountinfo"
    lines = [
        f"{20 + n} 1 8:{n} / {point} rw,relatime shared:{n} - {kind} /dev/x{n} rw"
        for n, (point, kind) in enumerate((("/", "ext4"), *points))
    ]
    path.write_text("\n".join(lines) + "\n")
    return path


def tables(folder: Path, fstab: str = "", *points: tuple[str, str], master: str = "") -> Mounts:
    tables = folder / "tables"
    tables.mkdir(exist_ok=True)
    (tables / "fstab").write_text(fstab)
    if master:
        (tables / "auto.master").write_text(master)
    return read_mounts(
        fstab=tables / "fstab",
        mountinfo=mountinfo(tables, *points),
        unit_folders=(tables / "units",),
        auto_master=tables / "auto.master",
    )


def test_a_mount_of_fstab_that_is_absent(tmp_path: Path) -> None:
    real = Path(os.path.realpath(tmp_path))
    point = real / "my disk" / "ü"
    fstab = (
        "# comment\n\nUUID=1 / ext4 defaults 0 1\n"
        f"//nas/vm\t{str(point).replace(' ', chr(92) + '040')} cifs noauto 0 0\n"
        "/dev/sda2 none swap sw 0 0\nbroken\n"
    )
    mounts = tables(real, fstab)
    assert absent_mount(point, mounts) == (point, "//nas/vm")
    assert absent_mount(point / "Snapshots", mounts) == (point, "//nas/vm")
    assert not mount_absent(point.parent, mounts)
    assert not mount_absent(point.with_name("üx"), mounts)
    there = tables(real, fstab, (str(point).replace(" ", "\\040"), "cifs"))
    assert not mount_absent(point, there)
    assert not mount_absent(point / "Snapshots", there)


def test_what_is_mounted_below_an_absent_mount_is_there(tmp_path: Path) -> None:
    real = Path(os.path.realpath(tmp_path))
    mounts = tables(real, f"/dev/a {real}/m ext4\n", (f"{real}/m/n", "ext4"))
    assert mount_absent(real / "m" / "x", mounts)
    assert not mount_absent(real / "m" / "n" / "x", mounts)


def test_mount_points_above_the_opened_folder_do_not_matter(tmp_path: Path) -> None:
    real = Path(os.path.realpath(tmp_path))
    mounts = tables(real, f"/dev/a {real} ext4\n/dev/b {real}/vm/E ext4\n")
    assert mount_absent(real / "vm" / "x", mounts)
    assert not mount_absent(real / "vm" / "x", mounts, root=real / "vm")
    assert mount_absent(real / "vm" / "E", mounts, root=real / "vm")
    assert mount_absent(real / "vm" / "E", mounts, root=real / "vm" / "E")


def test_a_path_through_a_link_is_followed(tmp_path: Path) -> None:
    real = Path(os.path.realpath(tmp_path))
    (real / "m").mkdir()
    (real / "link").symlink_to("m")
    mounts = tables(real, f"/dev/a {real}/m ext4\n")
    assert absent_mount(real / "link", mounts) == (real / "m", "/dev/a")


def test_automounts_wait_until_their_volume_lies_on_top(tmp_path: Path) -> None:
    real = Path(os.path.realpath(tmp_path))
    point = str(real / "e")
    fstab = f"nas:/e {point} nfs x-systemd.automount 0 0\n"
    assert absent_mount(Path(point), tables(real, fstab, (point, "autofs"))) == (
        Path(point),
        "nas:/e",
    )
    assert not mount_absent(
        Path(point), tables(real, fstab, (point, "autofs"), (point, "nfs4"))
    )
    assert mount_absent(Path(point), tables(real, "", (point, "autofs")))
    assert not mount_absent(
        real / "e" / "key", tables(real, "", (point, "autofs"), (f"{point}/key", "nfs"))
    )


def test_units_of_systemd(tmp_path: Path) -> None:
    real = Path(os.path.realpath(tmp_path))
    units = real / "tables" / "units"
    units.mkdir(parents=True)
    (units / "data.mount").write_text(f"[Mount]\nWhat=/dev/b\nWhere={real}/b\n# Where=/x\n")
    (units / "auto.automount").write_text(f'[Automount]\nWhere="{real}/c"\n')
    (units / "other.service").write_text(f"Where={real}/d\n")
    (units / "empty.mount").write_text("[Mount]\nWhat=x\n")
    mounts = tables(real)
    assert mounts.configured == {f"{real}/b": "/dev/b", f"{real}/c": ""}
    assert mount_absent(real / "b", mounts)


def test_maps_of_autofs(tmp_path: Path) -> None:
    real = Path(os.path.realpath(tmp_path))
    direct = real / "auto.direct"
    direct.write_text(f"{real}/vm -fstype=nfs4 nas:/vm\n")
    master = f"+auto.master\n{real}/misc /etc/auto.misc\n/- {direct}\n/- auto.missing\n"
    extra = real / "tables" / "auto.master.d"
    extra.mkdir(parents=True)
    (extra / "x.autofs").write_text(f"{real}/extra file:/etc/x --timeout=60\n")
    mounts = tables(real, master=master)
    assert mounts.configured == {f"{real}/misc": "", f"{real}/vm": "nas:/vm", f"{real}/extra": ""}


def test_missing_and_damaged_tables(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    mounts = read_mounts(fstab=gone, mountinfo=gone, unit_folders=(gone,), auto_master=gone)
    assert mounts == Mounts({}, None)
    assert not mount_absent(tmp_path, mounts)
    (tmp_path / "m").mkdir()
    configured = Mounts({os.path.realpath(tmp_path / "m"): "/dev/a", "/": "/dev/b"}, None)
    assert mount_absent(tmp_path / "m", configured)  # the system itself is asked
    assert not mount_absent(tmp_path, configured)
    damaged = tmp_path / "damaged"
    damaged.write_bytes(b"\xff\0 \\999\n - \n1 2 3 4\n/dev/a relative ext4\n/dev/a /\0 ext4\n")
    mounts = read_mounts(
        fstab=damaged, mountinfo=damaged, unit_folders=(damaged,), auto_master=gone
    )
    assert mounts == Mounts({}, None)
    assert not mount_absent(Path("a\0b"), mounts)


def test_the_tables_of_this_system_can_be_read() -> None:
    mounts = read_mounts()
    if sys.platform == "linux":
        assert mounts.mounted is not None
        assert "/" in mounts.mounted
    assert not mount_absent(Path("/"))


def test_folders_that_can_be_read(tmp_path: Path) -> None:
    place = look_at_place(tmp_path, NONE)
    assert (place.seen, place.empty, place.is_unseen) == (Seen.READ, True, False)
    assert describe_place(place) == ""
    (tmp_path / "a").touch()
    assert not look_at_place(tmp_path, NONE).empty
    (tmp_path / "link").symlink_to(tmp_path)
    assert look_at_place(tmp_path / "link", NONE).seen is Seen.READ


def test_what_is_not_there_and_what_is_no_folder(tmp_path: Path) -> None:
    missing = look_at_place(tmp_path / "x" / "y", NONE)
    assert (missing.seen, missing.is_unseen) == (Seen.MISSING, False)
    assert describe_place(missing) == f"{tmp_path / 'x' / 'y'} is not there."
    (tmp_path / "a").touch()
    assert look_at_place(tmp_path / "a", NONE).seen is Seen.NO_FOLDER
    assert look_at_place(tmp_path / "a" / "b", NONE).seen is Seen.MISSING
    assert look_at_place(Path("a\0b"), NONE).seen is Seen.MISSING


def test_a_link_to_nowhere_is_unseen(tmp_path: Path) -> None:
    link = tmp_path / "Snapshots"
    link.symlink_to("/mnt/d/.NTFS-3G/E:/HyperV-Snapshots/SRV01")
    place = look_at_place(link, NONE)
    assert (place.seen, place.drive, place.is_unseen) == (Seen.LINK_TO_NOWHERE, "E:", True)
    assert place.detail == "/mnt/d/.NTFS-3G/E:/HyperV-Snapshots/SRV01"
    assert "drive E:" in describe_place(place)
    assert dangling_link(link) == place.detail
    below = look_at_place(link / "x" / "y", NONE)
    assert (below.path, below.seen) == (link, Seen.LINK_TO_NOWHERE)
    loop = tmp_path / "loop"
    loop.symlink_to("loop")
    assert look_at_place(loop, NONE).seen is Seen.LINK_TO_NOWHERE
    assert "is a link to loop" in describe_place(look_at_place(loop, NONE))
    assert dangling_link(tmp_path) is None
    assert dangling_link(tmp_path / "missing") is None


def test_reparse_points_are_unseen(tmp_path: Path) -> None:
    cloud, other = tmp_path / "cloud", tmp_path / "other"
    cloud.symlink_to("unsupported reparse tag 0x9000301a")
    other.symlink_to("unsupported reparse point")
    assert look_at_place(cloud, NONE).seen is Seen.PLACEHOLDER
    assert is_placeholder_folder(cloud)
    assert look_at_place(cloud / "x", NONE) == look_at_place(cloud, NONE)
    place = look_at_place(other, NONE)
    assert (place.seen, place.is_unseen) == (Seen.REPARSE_POINT, True)
    assert "could not be entered" in describe_place(place)
    assert dangling_link(other) is None


def test_a_placeholder_is_not_entered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "is_placeholder", lambda path: path == tmp_path)
    place = look_at_place(tmp_path, NONE)
    assert (place.seen, place.is_unseen) == (Seen.PLACEHOLDER, True)
    assert look_at_place(tmp_path / "x", NONE).path == tmp_path
    assert "placeholder" in describe_place(place)


def test_a_volume_that_is_not_mounted(tmp_path: Path) -> None:
    real = Path(os.path.realpath(tmp_path))
    (real / "E").mkdir()
    mounts = tables(real, f"UUID=5 {real}/E ntfs\n")
    place = look_at_place(real / "E", mounts, real)
    assert (place.seen, place.detail, place.is_unseen) == (Seen.NOT_MOUNTED, "UUID=5", True)
    assert "UUID=5" in describe_place(place)
    below = look_at_place(real / "E" / "Snapshots", mounts, real)
    assert (below.seen, below.is_unseen) == (Seen.NOT_MOUNTED, True)
    assert look_at_place(real / "other", mounts, real).seen is Seen.MISSING


@pytest.mark.parametrize("what", ["stat", "scandir"])
def test_a_closed_folder_is_unseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    def closed(*arguments: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as context:
        context.setattr(os, what, closed)
        place = look_at_place(tmp_path, NONE)
    assert (place.seen, place.detail, place.is_unseen) == (Seen.CLOSED, "Permission denied", True)
    assert describe_place(place) == f"{tmp_path} could not be entered: Permission denied."
