# SPDX-License-Identifier: Apache-2.0
"""A typed XML configuration such as Server 2008 R2 and 2012 keep, with the devices of a small
server: two IDE channels, one SCSI controller, one network adapter.

Key paths and value forms follow files written by Server 2012 R2; version numbers of 2008 and
2008 R2 are not established by any file we know.
"""

from __future__ import annotations

import base64
import re
from datetime import UTC, datetime
from xml.sax.saxutils import escape

VERSION_2008_R2 = 0x0300
VERSION_2012 = 0x0400
VERSION_2016 = 0x0800
SCSI_INSTANCE = "7B3C0A52-9C1D-4E7B-8F3C-1D2E5A6B7C80"
NETWORK_INSTANCE = "3F9E2B61-4D0A-4C55-A1B7-90C6D3E8F214"

_IDE = "_83f8638b-8dca-4152-9eda-2ca8b33039b4_"
_FLOPPY = "_8f0d2762-0b00-4e04-af4f-19010527cb93_"
_BIOS = "_ac6b8dc1-3257-4a70-b1b2-a9c9215659ad_"
_SCSI_DEVICE = "d422512d-2bf2-4752-809d-7b82b5fcb1b4"
_NETWORK_DEVICE = "2fc216b0-d2e2-4967-9b6d-b8a5c9ca2778"
_DEVICES = (
    ("58f75a6d-d949-4320-99e1-a2a2576d581c", "Microsoft Synthetic Mouse"),
    ("197f74e3-b84b-46de-8ae6-82f1cd181cdc", "Microsoft Synthetic Keyboard"),
    ("f3cf6965-e8d3-44a9-9b7d-a04245ea7525", "Microsoft Synthetic Video"),
    ("84eaae65-2f2e-45f5-9bb5-0e857dc8eb47", "Microsoft Heartbeat Component"),
    ("2a34b1c2-fd73-4043-8a5b-dd2159bc743f", "Microsoft Key-Value Pair Exchange Component"),
    ("9f8233ac-be49-4c79-8ee3-e7e1985b2077", "Microsoft Shutdown Component"),
    ("2497f4de-e9fa-4204-80e4-4b75c46419c0", "Microsoft Time Synchronization Component"),
    ("5ced1297-4598-4915-a5fc-ad21bb4d02a4", "Microsoft VSS Component"),
)
_CREATED = datetime(2011, 3, 14, 8, 12, 45, 512_000, tzinfo=UTC)
_EPOCH = datetime(1601, 1, 1, tzinfo=UTC)
_COMMON_VERSION = 512

Leaf = str | int | bool | bytes
Tree = dict[str, "Leaf | Tree"]


def demo_configuration(
    vm_id: str,
    name: str,
    disks: dict[str, str],
    version: int = VERSION_2008_R2,
    *,
    created: datetime = _CREATED,
    notes: str = "",
    memory_mib: int = 2048,
    processors: int = 2,
) -> bytes:
    """A powered-off VM's configuration: UTF-16LE with BOM, CRLF, no newline at the end.

    `disks` maps slots (``ide0:0`` to ``ide1:1``, ``scsi0:0`` to ``scsi0:63``) to paths as stored
    there. A DVD drive sits at ``ide1:0`` unless a disk does. Raises `ValueError` for other slots.
    """
    tree = configuration_tree(
        vm_id, name, disks, version, created=created, notes=notes, memory_mib=memory_mib,
        processors=processors,
    )
    lines = ['<?xml version="1.0" encoding="UTF-16" standalone="yes"?>']
    _write({"configuration": tree}, "", lines)
    return b"\xff\xfe" + "\r\n".join(lines).encode("utf-16-le")


def configuration_tree(
    vm_id: str,
    name: str,
    disks: dict[str, str],
    version: int,
    *,
    created: datetime,
    notes: str = "",
    memory_mib: int = 2048,
    processors: int = 2,
) -> Tree:
    """The same as nested dictionaries, for either container."""
    vm_id = vm_id.upper()
    filetime = _filetime(created)
    configuration: Tree = {
        _IDE: _ide(disks),
        _FLOPPY: {"VDEVVersion": 256, "controller0": {"drive0": _drive("VFD", "")}},
        _BIOS: _bios(),
        f"_{SCSI_INSTANCE.lower()}_": _scsi(disks),
        f"_{NETWORK_INSTANCE.lower()}_": _network(),
        "global_settings": _global_settings(),
        "manifest": _manifest(),
        "properties": {
            "creation_time": filetime.to_bytes(8, "little"),
            "global_id": vm_id,
            "highly_available": False,
            "last_powered_off_time": filetime,
            "last_powered_on_time": 0,
            "last_state_change_time": filetime,
            "name": name,
            "notes": notes,
            "type_id": "Virtual Machines",
            "version": version,
        },
        "settings": _settings(vm_id, memory_mib, processors),
    }
    for device, _ in _DEVICES:
        configuration[f"_{device}_"] = {"VDEVVersion": _COMMON_VERSION}
    return configuration


def _ide(disks: dict[str, str]) -> Tree:
    tree: Tree = {"VDEVVersion": _COMMON_VERSION}
    for controller in range(2):
        drives: Tree = {}
        for location in range(2):
            path = disks.get(f"ide{controller}:{location}")
            empty = "ISO" if (controller, location) == (1, 0) else "NONE"
            drives[f"drive{location}"] = _drive("VHD" if path else empty, path or "")
        tree[f"controller{controller}"] = drives
    return tree


def _scsi(disks: dict[str, str]) -> Tree:
    drives: Tree = {}
    for slot, path in disks.items():
        match = re.fullmatch(r"scsi0:([0-9]|[1-5][0-9]|6[0-3])", slot)
        if match:
            drives[f"drive{match[1]}"] = _drive("VHD", path)
        elif not re.fullmatch(r"ide[01]:[01]", slot):
            raise ValueError(f"{slot} is no slot of this machine")
    return {"ChannelInstanceGuid": f"{{{SCSI_INSTANCE}}}", "VDEVVersion": 256,
            "controller0": drives}


def _drive(kind: str, path: str) -> Tree:
    return {"pathname": path, "type": kind}


def _network() -> Tree:
    return {
        "ChannelInstanceGuid": f"{{{NETWORK_INSTANCE}}}",
        "FriendlyName": "Network Adapter",
        "IsConnected": True,
        "IsMacAddressStatic": False,
        "MacAddress": "00-15-5D-01-0A-03",
        "PortName": "A1F7B3C2-5E0D-4E86-8B39-60A4D1C97E52",
        "SwitchName": "C08CB7B8-9B3C-408E-8E30-5E16A3AEB444",
        "VDEVVersion": _COMMON_VERSION,
        "VlanId": 0,
    }


def _bios() -> Tree:
    serial = "2187-6630-9054-1172-8846-3305-91"
    return {
        "VDEVVersion": _COMMON_VERSION,
        "base_board": {"serial_number": serial},
        "bios_guid": "{0B7D4E15-62F8-4B0C-9E57-D3A8C1F62940}",
        "bios_serial_number": serial,
        "boot": {
            "device0": "Optical", "device1": "HardDrive", "device2": "Network",
            "device3": "Floppy",
        },
        "chassis": {"asset_tag": serial, "serial_number": serial},
        "num_lock": False,
    }


def _global_settings() -> Tree:
    return {
        "disk_merge_pending": False,
        "owner": {"sid": "S-1-5-21-1757981266-823518204-725345543-500"},
        "power": {
            "host_shutdown": {"action": 1},
            "host_startup": {"action": 1, "delay": 0},
        },
        "snapshots": {"list": {"size": 0}},
        "unexpected_termination": {"action": 1},
        "vhd_path_acled": True,
    }


def _manifest() -> Tree:
    entries = [(device, device.upper(), name) for device, name in _DEVICES]
    entries.append((_NETWORK_DEVICE, NETWORK_INSTANCE, "Synthetic Ethernet Port"))
    entries.append((_SCSI_DEVICE, SCSI_INSTANCE, "Synthetic SCSI Controller"))
    tree: Tree = {"size": len(entries), "version": 260}
    for number, (device, instance, name) in enumerate(entries, 1):
        tree[f"vdev{number:03}"] = {
            "device": device, "flags": 1, "instance": instance, "name": name,
        }
    return tree


def _settings(vm_id: str, memory_mib: int, processors: int) -> Tree:
    return {
        "global": {"logical_id": vm_id},
        "memory": {
            "bank": {
                "dynamic_memory_enabled": False, "limit": memory_mib, "priority": 5000,
                "reservation": memory_mib, "size": memory_mib, "target_memory_buffer": 20,
            },
        },
        "processors": {
            "count": processors, "features": {"limit": False}, "limit": 100_000,
            "limit_cpuid": False, "reservation": 0, "weight": 100,
        },
        "stopped_at_host_shutdown": False,
    }


def _filetime(moment: datetime) -> int:
    delta = moment - _EPOCH
    return (delta.days * 86_400 + delta.seconds) * 10_000_000 + delta.microseconds * 10


def _write(tree: Tree, indent: str, lines: list[str]) -> None:
    """Elements in ASCII order of their names, as Windows writes them."""
    for name, value in sorted(tree.items()):
        if isinstance(value, dict):
            lines.append(f"{indent}<{name}>")
            _write(value, indent + "  ", lines)
            lines.append(f"{indent}</{name}>")
            continue
        if isinstance(value, bool):
            kind, text = "bool", str(value)
        elif isinstance(value, int):
            kind, text = "integer", str(value)
        elif isinstance(value, bytes):
            # Windows ends each base64 line, also the only one, with CRLF.
            kind, text = "bytes", base64.b64encode(value).decode("ascii") + "\r\n"
        else:
            kind, text = "string", escape(value)
        lines.append(f'{indent}<{name} type="{kind}">{text}</{name}>')
