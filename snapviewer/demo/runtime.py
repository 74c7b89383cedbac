# SPDX-License-Identifier: Apache-2.0
"""The demo's VMCX and VMRS, as Server 2016 keeps them; keys as in files of versions 9.0 and 12.0.

The saved state has the key names of a real one; its content is only filler no host could resume.
"""

from __future__ import annotations

from datetime import datetime

from snapviewer.demo.configuration import VERSION_2016, Tree, configuration_tree
from snapviewer.formats.config_tree import ValueKind
from snapviewer.formats.hyperv_storage.container import StorageDocument
from snapviewer.formats.hyperv_storage.keys import StorageNode
from snapviewer.formats.hyperv_storage.structs import BytesSource, StorageHeader

_FORMAT_VERSION = 0x0400
_PAGE = 0x1000
_GUEST_STATE = "/configuration/_917bd8cb-3bb6-4124-9383-b7d21ac07f79_"
_GENERATION_ID = "5f0d9a2c71e84b36a9c2d8e60417bb53"
_RAM_BLOCK = 1 << 20  # bytes of guest memory per key


def demo_vmcx(
    vm_id: str,
    name: str,
    disks: dict[str, str],
    *,
    created: datetime,
    notes: str = "",
    guest_state: str = "",
) -> bytes:
    """A powered-off generation 1 machine's VMCX, configuration version 8.0.

    `guest_state` is the stored path of a `.vmgs`, where it has one.
    """
    tree = configuration_tree(vm_id, name, disks, VERSION_2016, created=created, notes=notes)
    document = _empty()
    _fill(document, "/configuration", tree)
    document.set_value("/configuration/properties/subtype", 0)
    document.set_value(
        "/configuration/global_settings/devices/generation_id", _GENERATION_ID
    )
    if guest_state:
        document.set_value(f"{_GUEST_STATE}/VDEVVersion", 256)
        document.set_value(f"{_GUEST_STATE}/StateFilePath", guest_state)
    snapshots = "/configuration/global_settings/snapshots"
    document.set_value(f"{snapshots}/enable_automatic", False)
    document.set_value(f"{snapshots}/user_type", 3)
    return document.to_bytes()


def demo_vmrs(memory: bytes | None = None, devices: bytes = b"") -> bytes:
    """A VMRS: with `memory` (whole MiB) that of a saved machine, else that of one that is off."""
    document = _empty()
    document.set_value("/configuration/properties/version", VERSION_2016)
    if memory is not None:
        document.set_value("/savedstate/VmVersion", VERSION_2016)
        document.set_value("/savedstate/type", "Normal")
        document.set_value("/savedstate/savedVM/partition_state", devices)
        for number, at in enumerate(range(0, len(memory), _RAM_BLOCK)):
            document.set_value(f"/savedstate/RamBlock{number}", memory[at : at + _RAM_BLOCK])
    return document.to_bytes()


def _empty() -> StorageDocument:
    header = StorageHeader(1, _FORMAT_VERSION, 0, 0, _PAGE, 0, 0, _PAGE)
    nothing = BytesSource(b"")
    return StorageDocument(StorageNode(""), header, nothing, nothing, None)


def _fill(document: StorageDocument, path: str, tree: Tree) -> None:
    document.set_value(path, None, ValueKind.NODE)
    for name, value in sorted(tree.items()):
        if isinstance(value, dict):
            _fill(document, f"{path}/{name}", value)
        else:
            document.set_value(f"{path}/{name}", value)
