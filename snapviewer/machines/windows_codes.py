# SPDX-License-Identifier: Apache-2.0
"""Microsoft's names and meanings of the numbers that Hyper-V shows when a VM does not start.

Names from winerror.h and the tables of COM error codes; the meanings are theirs in short.
"""

from __future__ import annotations

from typing import Final

from snapviewer.base.words import mark, tr

FILE_NOT_FOUND: Final = 0x80070002  # of what the settings name; a parent that is gone has its own

_MEANINGS: Final[dict[int, tuple[str, str]]] = {
    0x80070002: ("ERROR_FILE_NOT_FOUND", mark("The system cannot find the file.")),
    0x80070003: ("ERROR_PATH_NOT_FOUND", mark("The system cannot find the path.")),
    0x80070005: ("ERROR_ACCESS_DENIED", mark("Access is denied.")),
    0x80070020: (
        "ERROR_SHARING_VIOLATION",
        mark("The file is being used by another process."),
    ),
    0x80070057: ("ERROR_INVALID_PARAMETER", mark("The parameter is incorrect.")),
    0x80070539: ("ERROR_INVALID_SID", mark("The structure of a security ID is invalid.")),
    0x80070569: (
        "ERROR_LOGON_TYPE_NOT_GRANTED",
        mark("The account was not granted the type of logon it asked for."),
    ),
    0x80070570: ("ERROR_FILE_CORRUPT", mark("The file is corrupted and unreadable.")),
    0xC0370027: ("ERROR_VID_SAVED_STATE_CORRUPT", mark("The saved state cannot be read.")),
    0xC0370029: (
        "ERROR_VID_SAVED_STATE_INCOMPATIBLE",
        mark("The hypervisor here cannot take the saved state."),
    ),
    0xC03A0001: ("ERROR_VHD_DRIVE_FOOTER_MISSING", mark("The footer of the disk is missing.")),
    0xC03A0002: (
        "ERROR_VHD_DRIVE_FOOTER_CHECKSUM_MISMATCH",
        mark("The footer of the disk does not fit its checksum."),
    ),
    0xC03A0003: ("ERROR_VHD_DRIVE_FOOTER_CORRUPT", mark("The footer of the disk is damaged.")),
    0xC03A0004: ("ERROR_VHD_FORMAT_UNKNOWN", mark("The format of the disk is not known.")),
    0xC03A0005: (
        "ERROR_VHD_FORMAT_UNSUPPORTED_VERSION",
        mark("The version of the disk's format is not supported."),
    ),
    0xC03A0006: (
        "ERROR_VHD_SPARSE_HEADER_CHECKSUM_MISMATCH",
        mark("The header of the disk does not fit its checksum."),
    ),
    0xC03A0007: (
        "ERROR_VHD_SPARSE_HEADER_UNSUPPORTED_VERSION",
        mark("The version of the disk's header is not supported."),
    ),
    0xC03A0008: ("ERROR_VHD_SPARSE_HEADER_CORRUPT", mark("The header of the disk is damaged.")),
    0xC03A000A: (
        "ERROR_VHD_BLOCK_ALLOCATION_TABLE_CORRUPT",
        mark("The block allocation table of the disk is damaged."),
    ),
    0xC03A000B: ("ERROR_VHD_INVALID_BLOCK_SIZE", mark("The block size is not valid.")),
    0xC03A000C: (
        "ERROR_VHD_BITMAP_MISMATCH",
        mark("A block's bitmap does not fit the block."),
    ),
    0xC03A000D: ("ERROR_VHD_PARENT_VHD_NOT_FOUND", mark("The parent disk was not found.")),
    0xC03A000E: (
        "ERROR_VHD_CHILD_PARENT_ID_MISMATCH",
        mark("The ids of parent and differencing disk do not fit."),
    ),
    0xC03A0012: ("ERROR_VHD_INVALID_SIZE", mark("The size of the virtual disk is not valid.")),
    0xC03A0013: ("ERROR_VHD_INVALID_FILE_SIZE", mark("The file size of the disk is not valid.")),
    0xC03A0014: (
        "ERROR_VIRTDISK_PROVIDER_NOT_FOUND",
        mark("No provider for the virtual disk was found."),
    ),
    0xC03A0015: ("ERROR_VIRTDISK_NOT_VIRTUAL_DISK", mark("The path leads to no virtual disk.")),
    0xC03A0016: (
        "ERROR_VHD_PARENT_VHD_ACCESS_DENIED",
        mark("Access to the parent disk is denied."),
    ),
    0xC03A0017: (
        "ERROR_VHD_CHILD_PARENT_SIZE_MISMATCH",
        mark("The sizes of parent and differencing disk do not fit."),
    ),
    0xC03A0018: (
        "ERROR_VHD_DIFFERENCING_CHAIN_CYCLE_DETECTED",
        mark("The chain of differencing disks runs in a circle."),
    ),
    0xC03A0019: (
        "ERROR_VHD_DIFFERENCING_CHAIN_ERROR_IN_PARENT",
        mark("A parent of the differencing disk cannot be opened."),
    ),
    0xC03A001A: (
        "ERROR_VIRTUAL_DISK_LIMITATION",
        mark("Virtual disks must be neither compressed nor encrypted nor sparse."),
    ),
    0xC03A001B: ("ERROR_VHD_INVALID_TYPE", mark("The operation is not for this type of disk.")),
    0xC03A0022: (
        "ERROR_CTLOG_VHD_CHANGED_OFFLINE",
        mark("The disk was changed while nothing tracked its changes."),
    ),
}


def name_of(number: int) -> str:
    """Microsoft's name, "" where it is not kept here."""
    return _MEANINGS.get(number, ("", ""))[0]


def meaning_of(number: int) -> str:
    """What the number says, in the chosen language; "" where it is not kept here."""
    found = _MEANINGS.get(number)
    return tr(found[1]) if found is not None else ""


def code_text(number: int) -> str:
    """The number as it is written: "0xC03A001A"."""
    return f"0x{number:08X}"
