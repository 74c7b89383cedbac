# SPDX-License-Identifier: Apache-2.0
"""What differs between the settings of two moments, grouped and with readable labels.

Works on either container. Keys that change by themselves (times, ids, metrics) stand in a group
of their own, so that the others show what somebody changed.
"""

from __future__ import annotations

import enum
import re
from collections import Counter
from dataclasses import dataclass

from snapviewer.base.words import mark, tr, trn
from snapviewer.formats.config_tree import ConfigNode, ConfigValue, ValueKind
from snapviewer.machines.configuration import VmConfiguration, filetime_to_datetime

LIMIT = 20_000  # changes that are listed
_SHOWN_BYTES = 48
_SHOWN_TEXT = 400


class SettingGroup(enum.StrEnum):
    """What a setting is about, in the order to show."""

    PROCESSORS = mark("processors")
    MEMORY = mark("memory")
    DISKS = mark("disks")
    NETWORK = mark("network")
    FIRMWARE = mark("firmware")
    OTHER = mark("other")
    VOLATILE = mark("times and ids")


@dataclass(frozen=True)
class SettingChange:
    """One key that differs. `before` and `after` are its values, None where the key is absent.

    `path` is the key's path; the second of siblings with one name carries ``[2]`` and so on.
    """

    path: str
    label: str
    group: SettingGroup
    before: ConfigValue
    after: ConfigValue

    @property
    def before_text(self) -> str:
        return setting_text(self.path, self.before)

    @property
    def after_text(self) -> str:
        return setting_text(self.path, self.after)


_DISK_DEVICES = {
    "83f8638b-8dca-4152-9eda-2ca8b33039b4": "IDE",
    "d422512d-2bf2-4752-809d-7b82b5fcb1b4": "SCSI",
    "8f0d2762-0b00-4e04-af4f-19010527cb93": mark("Floppy"),
}
_NETWORK_DEVICE = "2fc216b0-d2e2-4967-9b6d-b8a5c9ca2778"
_FIRMWARE_DEVICES = {
    "ac6b8dc1-3257-4a70-b1b2-a9c9215659ad": mark("Firmware"),
    "917bd8cb-3bb6-4124-9383-b7d21ac07f79": mark("Guest state"),
}

# By path below /configuration, lower case.
_LABELS = {
    "settings/processors/count": mark("Number of processors"),
    "settings/processors/limit": mark("Processor limit (1/1000 %)"),
    "settings/processors/reservation": mark("Processor reservation (1/1000 %)"),
    "settings/processors/weight": mark("Processor weight"),
    "settings/processors/limit_cpuid": mark("Limit CPU identification"),
    "settings/processors/features/limit": mark("Limit processor features (for migration)"),
    "settings/processors/nested_virtualization/enabled": mark("Nested virtualization"),
    "settings/processors/hwthreads": mark("Hardware threads per core"),
    "settings/memory/bank/size": mark("Memory (MiB)"),
    "settings/memory/bank/limit": mark("Maximum memory (MiB)"),
    "settings/memory/bank/reservation": mark("Minimum memory (MiB)"),
    "settings/memory/bank/priority": mark("Memory priority"),
    "settings/memory/bank/target_memory_buffer": mark("Memory buffer (%)"),
    "settings/memory/bank/dynamic_memory_enabled": mark("Dynamic memory"),
    "properties/name": mark("Name"),
    "properties/notes": mark("Notes"),
    "properties/global_id": mark("Id"),
    "properties/type_id": mark("Kind of configuration"),
    "properties/creation_time": mark("Created"),
    "properties/version": mark("Configuration version"),
    "properties/subtype": mark("Generation (0 = 1, 1 = 2)"),
    "properties/highly_available": mark("Highly available"),
    "properties/last_powered_off_time": mark("Last powered off"),
    "properties/last_powered_on_time": mark("Last powered on"),
    "properties/last_state_change_time": mark("Last change of state"),
    "settings/global/logical_id": mark("Id of the virtual machine"),
    "settings/stopped_at_host_shutdown": mark("Stopped at host shutdown"),
    "global_settings/disk_merge_pending": mark("Merge pending"),
    "global_settings/devices/generation_id": mark("Generation id"),
    "global_settings/snapshots/enable_automatic": mark("Automatic snapshots"),
    "global_settings/snapshots/user_type": mark("Kind of snapshots taken"),
    "global_settings/owner/sid": mark("Owner"),
    "global_settings/power/host_shutdown/action": mark("At host shutdown"),
    "global_settings/power/host_startup/action": mark("At host start"),
    "global_settings/power/host_startup/delay": mark("Delay at host start (s)"),
    "savedstate/memlocation": mark("Saved memory"),
    "savedstate/vsvlocation": mark("Saved device state"),
}
# By the last part of a device's key, lower case.
_DEVICE_LABELS = {
    "pathname": mark("file"),
    "type": mark("kind"),
    "iops_limit": mark("IOPS limit"),
    "iops_reservation": mark("IOPS reservation"),
    "caching_mode": mark("caching mode"),
    "macaddress": mark("MAC address"),
    "macaddressisstatic": mark("static MAC address"),
    "isconnected": mark("connected"),
    "switchname": mark("switch"),
    "portname": mark("port"),
    "altswitchname": mark("switch name"),
    "altportname": mark("port name"),
    "vlanid": "VLAN",
    "friendlyname": mark("name"),
    "secure_boot_enabled": mark("secure boot"),
    "secure_boot_template_id": mark("secure boot template"),
    "num_lock": mark("Num Lock at start"),
    "statefilepath": mark("file"),
    "vdevversion": mark("device version"),
}
_VOLATILE = re.compile(
    r"properties/(?:last_\w+_time|creation_time|global_id|type_id)"
    r"|global_settings/metrics/.*|.*/rtcdevice/cmosutcskew|global_settings/devices/generation_id"
    r"|settings/global/logical_id"
)
_TIME = re.compile(r"/properties/(?:last_\w+_time|creation_time)$", re.IGNORECASE)
_INDEX = re.compile(r"\[\d+\]")
_DEVICE_NODE = re.compile(r"_([0-9a-f-]{36})_")


def compare_settings(a: VmConfiguration, b: VmConfiguration) -> list[SettingChange]:
    """Every key whose value or presence differs, by group and path; at most `LIMIT`.

    Values compare without regard to how a number is stored (signed or unsigned). Order does not
    count; nodes without keys do not either.
    """
    before, after = _leaves(a), _leaves(b)
    devices = _devices(a)
    for name, device in _devices(b).items():
        devices.setdefault(name, device)
    changes = []
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if old is not None and new is not None and _equal(old[1], new[1]):
            continue
        found = old or new
        assert found is not None
        path = found[0]
        label, group = _described(key, path, devices)
        changes.append(
            SettingChange(
                path,
                label,
                group,
                old[1].value if old is not None else None,
                new[1].value if new is not None else None,
            )
        )
    order = list(SettingGroup)
    changes.sort(key=lambda change: (order.index(change.group), change.path.casefold()))
    return changes[:LIMIT]


def setting_text(path: str, value: ConfigValue) -> str:
    """A value for people: "" where absent, times as ISO 8601 UTC, bytes in hex, shortened."""
    if value is None:
        return ""
    if _TIME.search(path):
        ticks = int.from_bytes(value, "little") if isinstance(value, bytes) else value
        moment = filetime_to_datetime(ticks) if isinstance(ticks, int) else None
        return f"{moment:%Y-%m-%d %H:%M:%S} UTC" if moment is not None else tr("never")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, bytes):
        shown = value[:_SHOWN_BYTES].hex(" ")
        if len(value) <= _SHOWN_BYTES:
            return shown
        return trn("{shown} … ({n} byte)", "{shown} … ({n} bytes)", len(value), shown=shown)
    text = str(value).encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text if len(text) <= _SHOWN_TEXT else text[:_SHOWN_TEXT] + "…"


def _equal(a: ConfigNode, b: ConfigNode) -> bool:
    bools = isinstance(a.value, bool), isinstance(b.value, bool)
    return a.value == b.value and bools[0] == bools[1]


def _leaves(config: VmConfiguration) -> dict[str, tuple[str, ConfigNode]]:
    """Lower-case path below /configuration -> (full path, leaf); siblings of one name numbered."""
    found: dict[str, tuple[str, ConfigNode]] = {}
    root = config.document.find("/configuration")
    stack = [("", "/configuration", root)] if root is not None else []
    while stack:
        key, path, node = stack.pop()
        seen: Counter[str] = Counter()
        for child in node.children:
            name = child.name.casefold()
            seen[name] += 1
            which = f"[{seen[name]}]" if seen[name] > 1 else ""
            below = f"{key}/{name}{which}" if key else f"{name}{which}"
            full = f"{path}/{child.name}{which}"
            if child.kind is ValueKind.NODE:
                stack.append((below, full, child))
            else:
                found[below] = (full, child)
    return found


def _devices(config: VmConfiguration) -> dict[str, tuple[str, str]]:
    """Node name, lower case -> (device type, how to call it), by the manifest."""
    found: dict[str, tuple[str, str]] = {}
    manifest = config.document.find("/configuration/manifest")
    scsi = 0
    for entry in manifest.children if manifest is not None else []:
        texts = []
        for name in ("device", "instance", "name"):
            node = entry.child(name)
            texts.append(node.value if node is not None and isinstance(node.value, str) else "")
        device = texts[0].strip("{}").casefold()
        title = texts[2] or tr("Device")
        if device in _DISK_DEVICES:
            title = tr(_DISK_DEVICES[device])
            if title == "SCSI":
                title, scsi = f"SCSI {scsi}", scsi + 1
        elif device in _FIRMWARE_DEVICES:
            title = tr(_FIRMWARE_DEVICES[device])
        elif device == _NETWORK_DEVICE:
            title = tr("Network adapter")
        instance = texts[1].strip("{}").casefold()
        if instance:
            found.setdefault(f"_{instance}_", (device, title))
    # The XML of 2008 to 2012 R2 lists not all of these; their nodes have fixed names.
    for device, title in {**_DISK_DEVICES, **_FIRMWARE_DEVICES}.items():
        found.setdefault(f"_{device}_", (device, tr(title)))
    return found


def _described(
    key: str, path: str, devices: dict[str, tuple[str, str]]
) -> tuple[str, SettingGroup]:
    """The label and the group of a key (lower case, below /configuration)."""
    plain = _INDEX.sub("", key)
    label = tr(_LABELS[plain]) if plain in _LABELS else ""
    parts = plain.split("/")
    group = SettingGroup.OTHER
    if parts[0] == "settings" and len(parts) > 2:
        if parts[1] == "processors":
            group = SettingGroup.PROCESSORS
        elif parts[1] == "memory":
            group = SettingGroup.MEMORY
    elif _DEVICE_NODE.fullmatch(parts[0]):
        device, title = devices.get(parts[0], ("", tr("Device")))
        if device in _DISK_DEVICES:
            group = SettingGroup.DISKS
        elif device == _NETWORK_DEVICE or (not device and "macaddress" in parts):
            group = SettingGroup.NETWORK
        elif device in _FIRMWARE_DEVICES:
            group = SettingGroup.FIRMWARE
        label = _device_label(title, parts[1:], path)
    elif parts[0] == "manifest":
        label = tr("Devices: {path}", path=" ".join(path.split("/")[3:]))
    if _VOLATILE.fullmatch(plain):
        group = SettingGroup.VOLATILE
    return label or _words(path), group


def _device_label(title: str, parts: list[str], path: str) -> str:
    place = re.match(r"controller([0-9]+)/drive([0-9]+)/", "/".join(parts) + "/")
    last = tr(_DEVICE_LABELS[parts[-1]]) if parts and parts[-1] in _DEVICE_LABELS else None
    if place is not None:
        # IDE counts its controllers here; every SCSI controller is a device of its own.
        number = place[2] if title.startswith("SCSI") else f"{place[1]}:{place[2]}"
        slot = f"{title}:{number}" if title.startswith("SCSI") else f"{title} {number}"
        return f"{slot}, {last or _tail(path, 5)}"
    return f"{title}, {last or _tail(path, 3)}"


def _tail(path: str, start: int) -> str:
    return " / ".join(part.replace("_", " ") for part in path.split("/")[start:])


def _words(path: str) -> str:
    """A path as words: ``/configuration/settings/vnuma/enabled`` -> settings / vnuma / enabled."""
    text = _tail(path, 2)
    return text[:1].upper() + text[1:]
