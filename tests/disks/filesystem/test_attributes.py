# SPDX-License-Identifier: Apache-2.0
"""What a file has beside its bytes goes to the file in its place; what must not does not."""
from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from snapviewer.disks.filesystem import attributes
from snapviewer.disks.filesystem.attributes import carried, take_after, take_over
from snapviewer.disks.filesystem.extended import read_extended
from snapviewer.disks.filesystem.files import copy_file, inherited, write_file
from snapviewer.disks.filesystem.security_descriptor import (
    DACL_PROTECTED,
    FULL_CONTROL,
    Descriptor,
    build,
    for_new_file,
    parse,
    vm_account,
)

posix = pytest.mark.skipif(os.name == "nt", reason="extended attributes of Linux")


def put(path: Path, name: str, value: bytes) -> None:
    try:
        os.setxattr(path, name, value)
    except OSError as error:
        pytest.skip(f"{name} cannot be set here: {error}")


def posix_list(*users: int) -> bytes:
    """A POSIX access list (version 2): owner rw, these users rw, group r, mask rw, others none."""
    entries = [(0x01, 6, 0xFFFFFFFF), *((0x02, 6, user) for user in users)]
    entries += [(0x04, 4, 0xFFFFFFFF), (0x10, 6, 0xFFFFFFFF), (0x20, 0, 0xFFFFFFFF)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *each) for each in entries)


@posix
def test_a_replaced_file_keeps_everything_named(tmp_path: Path) -> None:
    path = tmp_path / "vm.xml"
    path.write_bytes(b"old")
    path.chmod(0o640)
    if os.geteuid() == 0:
        os.chown(path, 1234, 2345)
    put(path, "user.note", b"mine")
    put(path, "system.posix_acl_access", posix_list(1001))
    write_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.getxattr(path, "user.note") == b"mine"
    assert os.getxattr(path, "system.posix_acl_access") == posix_list(1001)
    status = path.stat()
    assert status.st_mode & 0o7777 == 0o660  # the list's mask shows as the group's rights
    if os.geteuid() == 0:
        assert (status.st_uid, status.st_gid) == (1234, 2345)


@posix
@pytest.mark.parametrize(
    "name",
    ["user.DOSATTRIB", "user.cifs.dosattrib", "trusted.note", "security.capability"],
)
def test_what_belongs_to_one_file_stays_with_it(tmp_path: Path, name: str) -> None:
    path = tmp_path / "vm.xml"
    path.write_bytes(b"old")
    value = b"0x20\0"
    if name == "security.capability":
        value = struct.pack("<5I", 0x02000000, 1, 0, 0, 0)
    put(path, name, value)
    write_file(path, b"new")
    assert read_extended(path, name) is None


@posix
def test_samba_rights_and_selinux_are_carried(tmp_path: Path) -> None:
    path = tmp_path / "vm.xml"
    path.write_bytes(b"old")
    put(path, "security.NTACL", b"\x04\0descriptor")
    write_file(path, b"new")
    assert os.getxattr(path, "security.NTACL") == b"\x04\0descriptor"


@posix
def test_special_bits_are_not_carried(tmp_path: Path) -> None:
    path = tmp_path / "disk.vhdx"
    path.write_bytes(b"old")
    path.chmod(0o6755)
    write_file(path, b"new")
    assert path.stat().st_mode & 0o7777 == 0o755


@posix
def test_a_list_the_folder_hands_on_does_not_widen_a_replaced_file(tmp_path: Path) -> None:
    path = tmp_path / "vm.xml"
    path.write_bytes(b"old")
    path.chmod(0o600)
    put(tmp_path, "system.posix_acl_default", posix_list(1001))
    write_file(path, b"new")
    assert read_extended(path, "system.posix_acl_access") is None
    assert path.stat().st_mode & 0o777 == 0o600


@posix
def test_a_copy_has_them_and_an_exported_one_has_not(tmp_path: Path) -> None:
    path = tmp_path / "vm.vmgs"
    path.write_bytes(b"state")
    path.chmod(0o604)
    put(path, "user.note", b"mine")
    copy_file(path, tmp_path / "kept")
    copy_file(path, tmp_path / "exported", None, inherited)
    assert os.getxattr(tmp_path / "kept", "user.note") == b"mine"
    assert (tmp_path / "kept").stat().st_mode & 0o777 == 0o604
    assert read_extended(tmp_path / "exported", "user.note") is None
    (tmp_path / "plain").touch()
    assert (tmp_path / "exported").stat().st_mode == (tmp_path / "plain").stat().st_mode


@posix
def test_rights_are_there_before_the_name_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from snapviewer.disks.filesystem import files

    path = tmp_path / "vm.xml"
    path.write_bytes(b"old")
    path.chmod(0o604)
    real, seen = files.rename_file, []

    def rename(source: Path, target: Path) -> None:
        seen.append(source.stat().st_mode & 0o777)
        real(source, target)

    monkeypatch.setattr(files, "rename_file", rename)
    write_file(path, b"new")
    assert seen == [0o604]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("user.note", True),
        ("user.DOSATTRIB", False),
        ("user.cifs.creationtime", False),
        ("trusted.overlay.opaque", False),
        ("btrfs.compression", False),
        ("security.ima", False),
        ("security.evm", False),
        ("system.ntfs_reparse_data", False),
        ("system.ntfs_object_id", False),
        ("system.ntfs_dos_name", False),
        ("system.ntfs_efsinfo", False),
    ],
)
def test_names_carried(name: str, expected: bool) -> None:
    assert carried(name) is expected


@posix
def test_lost_rights_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, other = tmp_path / "a", tmp_path / "b"
    path.touch()
    other.touch()
    put(path, "user.note", b"mine")
    monkeypatch.setattr(attributes, "_set", lambda *_: False)
    assert take_over(path, other) == ("user.note",)
    assert take_after(None, other) == ()


# -- descriptors --------------------------------------------------------------------------------

OWNER = bytes.fromhex("01020000000000052000000020020000")
SYSTEM = bytes.fromhex("010100000000000512000000")
EVERYONE = bytes.fromhex("010100000000000100000000")
CREATOR = bytes.fromhex("010100000000000300000000")
VM = vm_account("6094A333-EC6E-4DEA-91E7-94344BBB4B8C")


def ace(sid: bytes, flags: int = 0, mask: int = FULL_CONTROL, kind: int = 0) -> bytes:
    return struct.pack("<BBHI", kind, flags, 8 + len(sid), mask) + sid


def made(*entries: bytes, control: int = 0) -> bytes:
    return build(Descriptor(OWNER, SYSTEM, control, entries))


def entries(raw: bytes) -> tuple[bytes, ...]:
    found = parse(raw).entries
    assert found is not None
    return found


def test_the_account_of_a_vm() -> None:
    assert VM[:8] == bytes.fromhex("0106000000000005")
    numbers = struct.unpack("<6I", VM[8:])
    assert numbers == (83, 1, 0x6094A333, 0x4DEAEC6E, 0x3494E791, 0x8C4BBB4B)
    assert vm_account("") == b""


def test_a_new_file_has_the_models_own_entries_and_inherits_the_rest() -> None:
    own = made(ace(EVERYONE))
    model = made(ace(VM), ace(EVERYONE, 0x10), ace(OWNER, kind=1))
    folder = made(ace(SYSTEM, 0x3), ace(EVERYONE, 0x2), ace(CREATOR, 0xB, 0x10000000))
    found = entries(for_new_file(own, model, folder, b""))
    assert found == (ace(OWNER, kind=1), ace(VM), ace(SYSTEM, 0x10), ace(OWNER, 0x10))


def test_a_protected_model_is_taken_whole() -> None:
    model = made(ace(VM), control=DACL_PROTECTED)
    found = for_new_file(made(ace(EVERYONE)), model, made(ace(SYSTEM, 0x3)), VM)
    assert found == model


@pytest.mark.parametrize("model", [None, made(ace(EVERYONE, 0x10))])
def test_without_an_entry_of_its_own_the_vms_account_is_granted(model: bytes | None) -> None:
    own = made(ace(SYSTEM, 0x10))
    assert entries(for_new_file(own, model, None, VM)) == (ace(VM), ace(SYSTEM, 0x10))


def test_a_list_is_never_left_empty() -> None:
    own = made(ace(EVERYONE))
    assert for_new_file(own, None, None, b"") == own


@pytest.mark.parametrize("cut", range(1, 68))
def test_damaged_descriptors_are_refused(cut: int) -> None:
    with pytest.raises(ValueError):
        parse(made(ace(VM), ace(SYSTEM))[:-cut])
