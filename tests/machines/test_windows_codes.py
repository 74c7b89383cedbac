# SPDX-License-Identifier: Apache-2.0
"""Each number of Windows that the program names stands for what Microsoft says it stands for.

Names from winerror.h and the tables of COM error codes (public facts); which of them goes with
which of our codes is written down here, so that a new pair has to be looked up.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from snapviewer.machines.readiness.checks import RULES
from snapviewer.machines.windows_codes import name_of

PACKAGE = Path(__file__).parents[2] / "snapviewer"

NAMES = {
    0x80070002: "ERROR_FILE_NOT_FOUND",
    0x80070005: "ERROR_ACCESS_DENIED",
    0x80070020: "ERROR_SHARING_VIOLATION",
    0x80070057: "ERROR_INVALID_PARAMETER",
    0x80070570: "ERROR_FILE_CORRUPT",
    0xC0370027: "ERROR_VID_SAVED_STATE_CORRUPT",
    0xC0370028: "ERROR_VID_SAVED_STATE_UNRECOGNIZED_ITEM",
    0xC0370029: "ERROR_VID_SAVED_STATE_INCOMPATIBLE",
    0xC03A0001: "ERROR_VHD_DRIVE_FOOTER_MISSING",
    0xC03A0002: "ERROR_VHD_DRIVE_FOOTER_CHECKSUM_MISMATCH",
    0xC03A0003: "ERROR_VHD_DRIVE_FOOTER_CORRUPT",
    0xC03A0004: "ERROR_VHD_FORMAT_UNKNOWN",
    0xC03A0005: "ERROR_VHD_FORMAT_UNSUPPORTED_VERSION",
    0xC03A0006: "ERROR_VHD_SPARSE_HEADER_CHECKSUM_MISMATCH",
    0xC03A0007: "ERROR_VHD_SPARSE_HEADER_UNSUPPORTED_VERSION",
    0xC03A0008: "ERROR_VHD_SPARSE_HEADER_CORRUPT",
    0xC03A0009: "ERROR_VHD_BLOCK_ALLOCATION_FAILURE",
    0xC03A000A: "ERROR_VHD_BLOCK_ALLOCATION_TABLE_CORRUPT",
    0xC03A000B: "ERROR_VHD_INVALID_BLOCK_SIZE",
    0xC03A000C: "ERROR_VHD_BITMAP_MISMATCH",
    0xC03A000D: "ERROR_VHD_PARENT_VHD_NOT_FOUND",
    0xC03A000E: "ERROR_VHD_CHILD_PARENT_ID_MISMATCH",
    0xC03A000F: "ERROR_VHD_CHILD_PARENT_TIMESTAMP_MISMATCH",
    0xC03A0010: "ERROR_VHD_METADATA_READ_FAILURE",
    0xC03A0011: "ERROR_VHD_METADATA_WRITE_FAILURE",
    0xC03A0012: "ERROR_VHD_INVALID_SIZE",
    0xC03A0013: "ERROR_VHD_INVALID_FILE_SIZE",
    0xC03A0014: "ERROR_VIRTDISK_PROVIDER_NOT_FOUND",
    0xC03A0015: "ERROR_VIRTDISK_NOT_VIRTUAL_DISK",
    0xC03A0016: "ERROR_VHD_PARENT_VHD_ACCESS_DENIED",
    0xC03A0017: "ERROR_VHD_CHILD_PARENT_SIZE_MISMATCH",
    0xC03A0018: "ERROR_VHD_DIFFERENCING_CHAIN_CYCLE_DETECTED",
    0xC03A0019: "ERROR_VHD_DIFFERENCING_CHAIN_ERROR_IN_PARENT",
    0xC03A001A: "ERROR_VIRTUAL_DISK_LIMITATION",
    0xC03A001B: "ERROR_VHD_INVALID_TYPE",
    0xC03A001C: "ERROR_VHD_INVALID_STATE",
    0xC03A001D: "ERROR_VIRTDISK_UNSUPPORTED_DISK_SECTOR_SIZE",
    0xC03A001E: "ERROR_VIRTDISK_DISK_ALREADY_OWNED",
    0xC03A001F: "ERROR_VIRTDISK_DISK_ONLINE_AND_WRITABLE",
    0xC03A0020: "ERROR_CTLOG_TRACKING_NOT_INITIALIZED",
    0xC03A0021: "ERROR_CTLOG_LOGFILE_SIZE_EXCEEDED_MAXSIZE",
    0xC03A0022: "ERROR_CTLOG_VHD_CHANGED_OFFLINE",
    0xC03A0023: "ERROR_CTLOG_INVALID_TRACKING_STATE",
    0xC03A0024: "ERROR_CTLOG_INCONSISTANT_TRACKING_FILE",
    0xC03A0025: "ERROR_VHD_RESIZE_WOULD_TRUNCATE_DATA",
    0xC03A0026: "ERROR_VHD_COULD_NOT_COMPUTE_MINIMUM_VIRTUAL_SIZE",
    0xC03A0027: "ERROR_VHD_ALREADY_AT_OR_BELOW_MINIMUM_VIRTUAL_SIZE",
    0xC03A0028: "ERROR_VHD_METADATA_FULL",
}


def sources() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        yield path, ast.parse(path.read_text("utf-8"))


def constants() -> dict[str, int]:
    """Numbers of Windows that modules give a name to."""
    found: dict[str, int] = {}
    for _, tree in sources():
        for node in tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            if isinstance(node, ast.AnnAssign):
                targets = [node.target]
            value = getattr(node, "value", None)
            if isinstance(value, ast.Constant) and isinstance(value.value, int):
                for target in targets:
                    if isinstance(target, ast.Name) and value.value in NAMES:
                        found[target.id] = value.value
    return found


def pairs() -> Iterator[tuple[str, str, int]]:
    """(file, our code, number) of every call that gives both."""
    known = constants()
    for path, tree in sources():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            named = {item.arg: item.value for item in node.keywords}
            code, number = named.get("code"), named.get("windows_code")
            if code is None and node.args and getattr(node.func, "id", "") == "Finding":
                code = node.args[0]
            if not isinstance(code, ast.Constant) or number is None:
                continue
            if isinstance(number, ast.Constant) and isinstance(number.value, int):
                yield path.name, code.value, number.value
            elif isinstance(number, (ast.Name, ast.Attribute)):
                name = number.id if isinstance(number, ast.Name) else number.attr
                if name in known:
                    yield path.name, code.value, known[name]


DISK_LOST = {"ERROR_FILE_NOT_FOUND"}  # the disk that the settings name, not one it stands on
PARENT_LOST = {"ERROR_VHD_PARENT_VHD_NOT_FOUND"}
OTHER_ID = {"ERROR_VHD_CHILD_PARENT_ID_MISMATCH"}
# What each of our codes may be called by Windows; damage to a VHDX is always the first.
DAMAGE = "ERROR_FILE_CORRUPT"
MEANS = {
    "bad-bat": {DAMAGE, "ERROR_VHD_BLOCK_ALLOCATION_TABLE_CORRUPT"},
    "bad-bitmap": {DAMAGE, "ERROR_VHD_BITMAP_MISMATCH"},
    "bad-block-size": {"ERROR_VHD_INVALID_BLOCK_SIZE"},
    "bad-footer": {
        "ERROR_VHD_DRIVE_FOOTER_MISSING",
        "ERROR_VHD_DRIVE_FOOTER_CHECKSUM_MISMATCH",
    },
    "bad-header": {
        DAMAGE,
        "ERROR_VHD_SPARSE_HEADER_CORRUPT",
        "ERROR_VHD_SPARSE_HEADER_CHECKSUM_MISMATCH",
    },
    "bad-region-table": {DAMAGE},
    "bad-signature": {DAMAGE},
    "bad-size": {"ERROR_VHD_INVALID_SIZE"},
    "chain-through-bin": PARENT_LOST,
    "cycle": {"ERROR_VHD_DIFFERENCING_CHAIN_CYCLE_DETECTED"},
    "disk-deleted": DISK_LOST,
    "disk-missing": DISK_LOST,
    "empty-file": {"ERROR_VHD_INVALID_FILE_SIZE"},
    "export-scope": {"ERROR_INVALID_PARAMETER"},
    "file-in-use": {"ERROR_SHARING_VIOLATION"},
    "folder-attributes": {"ERROR_VIRTUAL_DISK_LIMITATION"},
    "id-mismatch": OTHER_ID,
    "image-missing": DISK_LOST,
    "not-differencing": {"ERROR_VHD_INVALID_TYPE"},
    "not-supported-type": {"ERROR_VHD_INVALID_TYPE"},
    "not-supported-version": {
        "ERROR_VHD_FORMAT_UNSUPPORTED_VERSION",
        "ERROR_VHD_SPARSE_HEADER_UNSUPPORTED_VERSION",
    },
    "now-on-frozen-file": OTHER_ID,
    "parent-changed": OTHER_ID,
    "parent-missing": PARENT_LOST,
    "parent-unreadable": {"ERROR_VHD_DIFFERENCING_CHAIN_ERROR_IN_PARENT"},
    "renamed-disk": DISK_LOST,
    "size-mismatch": {"ERROR_VHD_CHILD_PARENT_SIZE_MISMATCH"},
    "stale-path": PARENT_LOST,
    "table-full": {"ERROR_VHD_BLOCK_ALLOCATION_FAILURE"},
    "truncated": {DAMAGE, "ERROR_VHD_INVALID_FILE_SIZE"},
    "wrong-parent": OTHER_ID,
    "wrong-permissions": {"ERROR_ACCESS_DENIED"},
}


def test_each_code_of_ours_has_the_number_of_its_meaning() -> None:
    found = list(pairs())
    assert len(found) > 40
    for file, code, number in found:
        assert code in MEANS, f"{file}: look up what Windows calls '{code}' ({NAMES.get(number)})"
        assert NAMES.get(number) in MEANS[code], f"{file}: {code} is not {NAMES.get(number)}"


def test_damage_to_a_vhdx_has_its_own_number() -> None:
    kept = {"size-mismatch", "wrong-parent"}
    for file, code, number in pairs():
        if file.startswith("vhdx") and code not in kept:
            assert NAMES[number] == DAMAGE, (file, code)


@pytest.mark.parametrize("number", [0xC03A000F, 0xC03A001D])
def test_numbers_that_hyper_v_was_not_seen_to_give_are_not_given(number: int) -> None:
    """The time stamp is Virtual PC's; the sector size is that of the host's physical disk."""
    for path, tree in sources():
        for node in ast.walk(tree):
            assert not (isinstance(node, ast.Constant) and node.value == number), path.name


def test_every_number_is_one_of_microsofts() -> None:
    for path, tree in sources():
        for node in ast.walk(tree):
            value = node.value if isinstance(node, ast.Constant) else None
            if isinstance(value, int) and value >> 16 in (0xC03A, 0xC037):
                assert value in NAMES, f"{path.name} {value:#x}"


def test_the_names_that_are_shown_are_microsofts() -> None:
    for number, name in NAMES.items():
        assert name_of(number) in ("", name), hex(number)
    for code, rule in RULES.items():
        for number in rule.numbers:
            assert name_of(number), (code, hex(number))
