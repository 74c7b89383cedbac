# SPDX-License-Identifier: Apache-2.0
"""Obstacles to a start: each a function that spoils a healthy VM, with the code it is found by.

A VM of XML and VHD ("xml") or of VMCX and VHDX ("vmcx"), with one snapshot: a base and a leaf.
"""

from __future__ import annotations

import os
import shutil
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest

from snapviewer.disks.filesystem import volume_kind
from snapviewer.disks.filesystem.security_descriptor import Descriptor, build, vm_account
from snapviewer.disks.image import DiskFormat
from snapviewer.formats.config_tree import ConfigValue
from snapviewer.formats.configuration import load_document
from snapviewer.machines.findings import attributes as findings_attributes
from snapviewer.machines.readiness import judge as readiness
from snapviewer.machines.readiness import rights as readiness_rights
from tests.builders_repair import recycle_info
from tests.builders_vm import ModelVm

IDE: Final = "/configuration/_83f8638b-8dca-4152-9eda-2ca8b33039b4_/"
DRIVE: Final = IDE + "controller0/drive0/"
FOLDER: Final = "D:\\VMs\\Test VM\\Virtual Hard Disks\\"
EVERY: Final = ("xml", "vmcx")
_USER = bytes.fromhex("010500000000000515000000") + bytes(range(16))  # S-1-5-21-...
_GROUP = struct.pack(">BBHI", 1, 2, 0, 5) + struct.pack("<2I", 83, 0)


@dataclass
class Made:
    """A VM with what the system would say of its files. Names are those before any spoiling."""

    vm: ModelVm
    base: Path
    leaf: Path
    snapshot: Path  # the snapshot's configuration
    words: dict[Path, int] = field(default_factory=dict)
    rights: dict[Path, bytes] = field(default_factory=dict)
    fat: bool = False

    @property
    def kind(self) -> str:
        return self.vm.container

    def set(self, key: str, value: ConfigValue, path: Path | None = None) -> None:
        where = path or self.vm.config
        document = load_document(where.read_bytes(), where)
        document.set_value(key if key.startswith("/") else f"/configuration/{key}", value)
        where.write_bytes(document.to_bytes())

    def store(self, stored: str) -> None:
        """Let Now name its disk so."""
        self.set(DRIVE + "pathname", stored)

    def mark(self, bit: int, *paths: Path) -> None:
        for path in paths:
            self.words[path] = self.words.get(path, 0x20) | bit

    def tell(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Let the system say it."""
        words = self.words

        def told(path: Path) -> int:
            return words.get(path, 0x20)

        monkeypatch.setattr(findings_attributes, "windows_attributes", told)
        monkeypatch.setattr(readiness, "windows_attributes", told)
        granted = descriptor((0, 0x1F01FF, vm_account(self.vm.id)))

        def read(path: Path, name: str) -> bytes | None:
            return self.rights.get(path, granted) if name == "system.ntfs_acl" else None

        monkeypatch.setattr(readiness_rights, "read_extended", read)
        if self.fat:
            table = self.vm.root.parent / "mounts"
            root = str(self.vm.root).replace(" ", "\\040")
            table.write_text(f"1 1 0:1 / {root} rw - vfat none rw\n")
            monkeypatch.setattr(volume_kind, "MOUNTINFO", str(table))


def healthy(folder: Path, kind: str, name: str = "Test VM") -> Made:
    """Something that starts, as far as files show."""
    if kind == "xml":
        vm = ModelVm(folder, name=name)
    else:
        vm = ModelVm(folder, container="vmcx", format=DiskFormat.VHDX, size=4 << 20,
                     block_size=1 << 20, name=name)
    vm.write("ide0:0", 0, b"before 8" * 128)
    vm.take("one")
    vm.write("ide0:0", 4096, b"after  8" * 128)
    folder = vm.root / "Virtual Hard Disks"
    files = [path for path in folder.iterdir() if path.suffix.lower() in (
        ".vhd", ".avhd", ".vhdx", ".avhdx")]
    base = next(path for path in files if path.suffix.startswith(".v"))
    leaf = next(path for path in files if path.suffix.startswith(".a"))
    snapshot = next(
        path for path in (vm.root / "Snapshots").rglob("*") if path.suffix in (".xml", ".vmcx")
    )
    return Made(vm, base, leaf, snapshot)


def descriptor(*entries: tuple[int, int, bytes]) -> bytes:
    """A security descriptor of (kind, rights, account)."""
    raw = tuple(
        struct.pack("<BBHI", kind, 0, 8 + len(sid), mask) + sid for kind, mask, sid in entries
    )
    return build(Descriptor(_USER, _USER, 0, raw))


@dataclass(frozen=True)
class Obstacle:
    """`key`: what it touches; two of one key are not tried together. `only`: it makes the VM's own
    configuration unreadable, or its disks, so that nothing else of them is seen."""

    name: str
    code: str
    spoil: Callable[[Made], None]
    kinds: tuple[str, ...] = EVERY
    key: str = ""
    only: bool = False


OBSTACLES: list[Obstacle] = []


def obstacle(
    code: str, *, kinds: tuple[str, ...] = EVERY, key: str = "", name: str = "", only: bool = False
) -> Callable[[Callable[[Made], None]], Callable[[Made], None]]:
    def add(spoil: Callable[[Made], None]) -> Callable[[Made], None]:
        OBSTACLES.append(Obstacle(name or code, code, spoil, kinds, key or code, only))
        return spoil

    return add


XML, VMCX = ("xml",), ("vmcx",)

# -- registration and configuration -----------------------------------------------------------


@obstacle("twin-machine", only=True)
def _twin(made: Made) -> None:
    copy = made.vm.root.parent / "copy" / "Test VM"
    shutil.copytree(made.vm.root, copy)
    made.vm.beside.append(copy)


@obstacle("snapshots-elsewhere")
def _counted(made: Made) -> None:
    made.set("global_settings/snapshots/list/size", 7)


@obstacle("snapshot-unreadable", key="snapshot")
def _snapshot_unread(made: Made) -> None:
    made.snapshot.write_bytes(b"\0" * 9000)


@obstacle("configuration-unreadable", only=True)
def _unread(made: Made) -> None:
    made.vm.config.write_bytes(b"<configuration" + bytes(9000))


@obstacle("configuration-missing", only=True)
def _no_configuration(made: Made) -> None:
    made.vm.config.unlink()


for _code, _version in (
    ("configuration-version-unknown", 0x6300), ("version-too-new", 0x0C00),
    ("version-too-old", 0x0500), ("version-below-table", 0x0200), ("version-not-in-table", 0x0400),
):  # fmt: skip
    obstacle(_code, key="version")(
        lambda made, number=_version: made.set("properties/version", number)  # type: ignore[misc]
    )


@obstacle("tpm-below-7.0", kinds=VMCX, key="version")
def _old_tpm(made: Made) -> None:
    made.set("properties/version", 0x0500)
    made.set("_1_/TpmEnabled", True)


@obstacle("key-protector", kinds=VMCX)
def _tpm(made: Made) -> None:
    made.set("_1_/KeyProtector", b"\x01protected")


@obstacle("in-volume-root", key="path")
def _in_root(made: Made) -> None:
    made.store(f"D:\\{made.leaf.name}")


@obstacle("volume-fat")
def _fat(made: Made) -> None:
    made.fat = True


@obstacle("clustered")
def _clustered(made: Made) -> None:
    made.set("properties/highly_available", True)


@obstacle("replica-side", key="path")
def _replica(made: Made) -> None:
    made.store(f"D:\\R\\Hyper-V Replica\\Virtual hard disks\\x\\{made.leaf.name}")


@obstacle("old-account", name="another old account")
def _account(made: Made) -> None:
    made.set("global_settings/owner/sid", "S-1-5-21-1-2-3-1001")


@obstacle("configuration-denied")
def _configuration_rights(made: Made) -> None:
    made.rights[made.vm.config] = descriptor((0, 0x1F01FF, _USER))


@obstacle("configuration-denied", name="an entry that denies", key="configuration-denied")
def _configuration_denied(made: Made) -> None:
    made.rights[made.vm.config] = descriptor(
        (1, 0x2, vm_account(made.vm.id)), (0, 0x1F01FF, _GROUP)
    )


# -- import -----------------------------------------------------------------------------------


@obstacle("path-not-windows", key="path")
def _posix(made: Made) -> None:
    made.store(str(made.leaf))


@obstacle("path-on-share", key="path")
def _share(made: Made) -> None:
    made.store(f"\\\\nas\\vms\\Test VM\\Virtual Hard Disks\\{made.leaf.name}")


@obstacle("path-too-long", key="path")
def _long(made: Made) -> None:
    made.store("D:\\" + "deep folder\\" * 20 + made.leaf.name)


@obstacle("switch-wanted", name="another switch")
def _switch(made: Made) -> None:
    made.set("_b5996220-9ab5-4a2d-a79d-cbe9c4bc06d6_/SwitchName", "438B7B13-6180")


@obstacle("saved-state-missing", kinds=XML, key="state")
def _state_missing(made: Made) -> None:
    made.vm.add_saved_state(b"memory", b"devices")
    next(made.vm.config.parent.rglob("*.bin")).unlink()


@obstacle("saved-state-incomplete", kinds=XML, key="state")
def _state_empty(made: Made) -> None:
    made.vm.add_saved_state(b"memory", b"devices")
    next(made.vm.config.parent.rglob("*.vsv")).write_bytes(b"")


@obstacle("saved-state-unreadable", kinds=VMCX, key="state")
def _state_garbage(made: Made) -> None:
    made.vm.config.with_suffix(".VMRS").write_bytes(b"x" * 9000)


@obstacle("runtime-missing", kinds=VMCX, key="state")
def _no_runtime(made: Made) -> None:
    made.vm.config.with_suffix(".VMRS").unlink()


@obstacle("guest-state-missing", kinds=VMCX, key="guest-state")
def _no_guest_state(made: Made) -> None:
    made.vm.config.with_suffix(".vmgs").unlink()


for _name, _bit in (("compressed", 0x800), ("encrypted", 0x4000), ("integrity", 0x8000)):
    obstacle(f"guest-state-{_name}", kinds=VMCX, key="guest-state")(
        lambda made, bit=_bit: made.mark(  # type: ignore[misc]
            bit, made.vm.config.with_suffix(".vmgs"))
    )
    obstacle(f"folder-{_name}", key="folder")(
        lambda made, bit=_bit: made.mark(bit, made.leaf.parent)  # type: ignore[misc]
    )

# -- attachments ------------------------------------------------------------------------------


@obstacle("disk-missing", key="leaf", only=True)
def _leaf_gone(made: Made) -> None:
    made.leaf.unlink()


@obstacle("disk-folder-missing", key="leaf", only=True)
def _folder_gone(made: Made) -> None:
    shutil.rmtree(made.leaf.parent)


@obstacle("disk-elsewhere", key="path", only=True)
def _elsewhere(made: Made) -> None:
    made.store("E:\\Other\\gone.vhdx")


@obstacle("disk-deleted", key="leaf", only=True)
def _deleted(made: Made) -> None:
    bin_folder = made.vm.root / "$RECYCLE.BIN" / "S-1-5-21-1-2-3-500"
    bin_folder.mkdir(parents=True)
    size = made.leaf.stat().st_size
    made.leaf.rename(bin_folder / f"$RABCDEF{made.leaf.suffix}")
    (bin_folder / f"$IABCDEF{made.leaf.suffix}").write_bytes(
        recycle_info(FOLDER + made.leaf.name, size)
    )


@obstacle("vhd-set", key="path", only=True)
def _set(made: Made) -> None:
    made.store(FOLDER + "shared.vhds")


@obstacle("pass-through-disk")
def _physical(made: Made) -> None:
    made.set(IDE + "controller1/drive1/type", "Physical Drive")
    made.set(IDE + "controller1/drive1/pathname", "\\\\.\\PHYSICALDRIVE2")


@obstacle("disk-offline", key="leaf-word")
def _offline(made: Made) -> None:
    made.mark(0x1000, made.leaf)


@obstacle("disk-read-only", key="leaf-word")
def _read_only(made: Made) -> None:
    made.mark(0x1, made.leaf)


for _name, _bit in (
    ("sparse", 0x200), ("compressed", 0x800), ("encrypted", 0x4000), ("integrity", 0x8000),
):  # fmt: skip
    obstacle(f"disk-{_name}", key="leaf-word", name=f"leaf {_name}")(
        lambda made, bit=_bit: made.mark(bit, made.leaf)  # type: ignore[misc]
    )
    obstacle(f"disk-{_name}", key="base-word", name=f"base {_name}")(
        lambda made, bit=_bit: made.mark(bit, made.base)  # type: ignore[misc]
    )


@obstacle("disk-denied")
def _disk_rights(made: Made) -> None:
    made.rights[made.leaf] = descriptor((0, 0x120089, vm_account(made.vm.id)))


@obstacle("parent-denied")
def _parent_rights(made: Made) -> None:
    made.rights[made.base] = descriptor((0, 0x1F01FF, _USER))


@obstacle("disk-wrong-suffix", key="leaf", only=True)
def _suffix(made: Made) -> None:
    other = made.leaf.with_suffix(".avhd" if made.kind == "vmcx" else ".avhdx")
    made.leaf.rename(other)
    made.store(FOLDER + other.name)


@obstacle("disk-two-suffixes", key="leaf-link")
def _suffixes(made: Made) -> None:
    other = made.leaf.with_suffix(".avhd" if made.kind == "vmcx" else ".avhdx")
    other.symlink_to(made.leaf.name)


@obstacle("shared-disk", only=True)
def _shared(made: Made) -> None:
    other = made.vm.root.parent / "Other" / "Virtual Machines"
    other.mkdir(parents=True)
    new = "0A1B2C3D-0000-4000-8000-0123456789AB"
    path = other / (new + made.vm.config.suffix)
    path.write_bytes(made.vm.config.read_bytes())
    made.set("properties/global_id", new, path)
    made.set("settings/global/logical_id", new, path)
    made.vm.beside.append(other.parent)


@obstacle("hard-link", key="hard-link")
def _hard_link(made: Made) -> None:
    other = made.vm.root.parent / "elsewhere"
    other.mkdir()
    (other / f"other{made.base.suffix}").hardlink_to(made.base)


@obstacle("parent-newer", kinds=XML, key="parent-newer")
def _parent_newer(made: Made) -> None:
    late = made.leaf.stat().st_mtime_ns + 3600 * 10**9
    os.utime(made.base, ns=(late, late))


@obstacle("disk-at-two-slots", key="slots")
def _twice(made: Made) -> None:
    made.set(IDE + "controller0/drive1/type", "VHD")
    made.set(IDE + "controller0/drive1/pathname", FOLDER + made.leaf.name)


@obstacle("vhd-on-generation-2", kinds=XML, key="generation")
@obstacle("ide-on-generation-2", key="generation")
def _generation(made: Made) -> None:
    made.set("properties/subtype", 1)


@obstacle("image-missing", key="image")
def _image(made: Made) -> None:
    made.set(IDE + "controller1/drive0/type", "ISO")
    made.set(IDE + "controller1/drive0/pathname", FOLDER + "setup.iso")


@obstacle("image-elsewhere", key="image")
def _image_elsewhere(made: Made) -> None:
    made.set(IDE + "controller1/drive0/type", "ISO")
    made.set(IDE + "controller1/drive0/pathname", "E:\\ISO\\setup.iso")


@obstacle("image-damaged", key="image")
def _image_empty(made: Made) -> None:
    _image(made)
    (made.leaf.parent / "setup.iso").write_bytes(b"")


# -- after the start --------------------------------------------------------------------------


@obstacle("merge-pending")
def _pending(made: Made) -> None:
    made.set("global_settings/disk_merge_pending", True)


@obstacle("merge-folder-denied", key="merge-pending")
def _folder_rights(made: Made) -> None:
    made.set("global_settings/disk_merge_pending", True)
    made.rights[made.leaf.parent] = descriptor((0, 0x1F01FF, _USER))


@obstacle("stale-tracking", kinds=VMCX)
def _tracking(made: Made) -> None:
    path = made.base.with_name(made.base.name + ".rct")
    path.write_bytes(b"tracking")
    os.utime(path, (1_000_000_000, 1_000_000_000))


@obstacle("replica-log")
def _log(made: Made) -> None:
    made.leaf.with_suffix(".hrl").write_bytes(b"log")


from tests import builders_obstacles_chains  # noqa: E402, F401 - adds those of chains
