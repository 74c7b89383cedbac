# SPDX-License-Identifier: Apache-2.0
"""What a host asks of a VM until it runs, in the order in which it would fail (the order within a
stage is inferred), and which of our findings answers which question with what certainty.

The facts and their certainty are those of Microsoft's documentation, of error messages in public
threads and of sources that can be read; what only follows from them is `INFERRED`, what nobody has
said anywhere is `UNKNOWN` and is never a "no".
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from typing import Final

from snapviewer.base.words import mark
from snapviewer.machines.codes import Code
from snapviewer.machines.host_versions import HOSTS

ALL_HOSTS: Final = frozenset(host.key for host in HOSTS)


class Answer(enum.StrEnum):
    """Whether a question stands against the start."""

    YES = mark("yes")
    NO = mark("no")
    UNSEEN = mark("cannot be seen from files")


class Certainty(enum.StrEnum):
    """On what an answer stands."""

    FACT = mark("documented or seen")
    INFERRED = mark("inferred")
    UNKNOWN = mark("not known")


class Stage(enum.StrEnum):
    """The stages of a start."""

    REGISTRATION = mark("Registration or import")
    CONFIGURATION = mark("Configuration")
    IMPORT = mark("What an import asks for")
    WORKER = mark("The VM's own process")
    ATTACHMENT = mark("Disks and images")
    CHAIN = mark("The chains below them")
    NETWORK = mark("Network")
    RESUME = mark("Resuming")
    AFTER = mark("After the start")


@dataclass(frozen=True)
class Check:
    """A question. `fine` is what is said where nothing stands against it, `default` that answer;
    `of_snapshots`: asked of every snapshot too, not of Now alone."""

    key: str
    stage: Stage
    fine: str
    default: Answer = Answer.YES
    of_snapshots: bool = False
    only_saved: bool = False  # asked where there is a saved state


def _of_both(key: str, stage: Stage, fine: str, default: Answer = Answer.YES) -> Check:
    return Check(key, stage, fine, default, of_snapshots=True)


CHECKS: Final = (
    Check("registered", Stage.REGISTRATION,
          mark("Whether a host lists the VM, and whether its id is free there."), Answer.UNSEEN),
    Check("snapshots", Stage.REGISTRATION,
          mark("Every snapshot that the VM's configuration counts or names is here.")),
    Check("configuration-rights", Stage.CONFIGURATION,
          mark("The VM's account may write its configuration.")),
    _of_both("configuration", Stage.CONFIGURATION, mark("The configuration can be read.")),
    _of_both("version", Stage.CONFIGURATION,
             mark("The configuration's version is one the host takes.")),
    Check("place", Stage.CONFIGURATION, mark("It lies in a folder where rights can be set.")),
    Check("accounts", Stage.CONFIGURATION, mark("The configuration names no account of a host.")),
    Check("ownership", Stage.CONFIGURATION,
          mark("Neither a cluster nor a replication stands over the VM, as far as it shows.")),
    Check("switch", Stage.IMPORT, mark("No virtual switch is asked for.")),
    Check("processors", Stage.IMPORT,
          mark("Whether the host has as many logical processors as are asked for."),
          Answer.UNSEEN),
    _of_both("windows-paths", Stage.IMPORT, mark("All paths are those of Windows.")),
    _of_both("state-files", Stage.IMPORT, mark("No file of a saved state is missing.")),
    Check("logon-right", Stage.WORKER,
          mark("Whether virtual machines may log on as a service (0x80070569 where not)."),
          Answer.UNSEEN),
    Check("memory", Stage.WORKER, mark("Whether the host has memory enough."), Answer.UNSEEN),
    _of_both("key-protector", Stage.WORKER, mark("There is no virtual TPM to be opened.")),
    _of_both("guest-state", Stage.WORKER, mark("The guest state is there, or none is named.")),
    Check("runtime", Stage.WORKER, mark("The runtime file is there, or none is needed.")),
    _of_both("disk-there", Stage.ATTACHMENT, mark("Every disk is where the host looks for it.")),
    _of_both("path-length", Stage.ATTACHMENT, mark("No path is longer than 259 characters.")),
    _of_both("ordinary", Stage.ATTACHMENT, mark("Every disk is an ordinary file.")),
    Check("disk-rights", Stage.ATTACHMENT, mark("The VM's account may open every disk.")),
    _of_both("held", Stage.ATTACHMENT, mark("No other process that can be seen holds a disk.")),
    Check("writable", Stage.ATTACHMENT, mark("No disk that is written to is read-only.")),
    _of_both("attributes", Stage.ATTACHMENT,
             mark("No disk is marked sparse, compressed, encrypted or with integrity.")),
    _of_both("format", Stage.ATTACHMENT, mark("Every disk's ending fits its content.")),
    _of_both("owner", Stage.ATTACHMENT, mark("No disk belongs to another VM too.")),
    _of_both("controller", Stage.ATTACHMENT, mark("Every disk suits its controller.")),
    _of_both("images", Stage.ATTACHMENT, mark("No image is missing.")),
    _of_both("sound", Stage.CHAIN, mark("Every file of the chains can be read.")),
    _of_both("log", Stage.CHAIN, mark("No log waits to be replayed where it cannot be.")),
    _of_both("parent-there", Stage.CHAIN,
             mark("Every parent is where its child says that it is.")),
    Check("parent-rights", Stage.CHAIN, mark("The VM's account may open every parent.")),
    _of_both("parent-id", Stage.CHAIN, mark("Every parent is the one its child was made over.")),
    _of_both("parent-size", Stage.CHAIN, mark("Parents and children fit in size and format.")),
    Check("frozen", Stage.CHAIN, mark("The VM writes to no file that others stand on.")),
    Check("port", Stage.NETWORK, mark("No network adapter is connected.")),
    Check("state", Stage.RESUME,
          mark("The saved state's own file can be read; the memory in it was not."),
          of_snapshots=True, only_saved=True),
    Check("processor", Stage.RESUME,
          mark("It resumes only on a like processor; which one the host has is not in the files."),
          Answer.UNSEEN, of_snapshots=True, only_saved=True),
    Check("unchanged", Stage.RESUME,
          mark("Whether the disks are as they were when the state was saved."),
          Answer.UNSEEN, of_snapshots=True, only_saved=True),
    Check("room", Stage.AFTER, mark("Whether the host's volumes have room for what it writes."),
          Answer.UNSEEN),
    Check("merge", Stage.AFTER, mark("No merge waits.")),
    Check("tracking", Stage.AFTER, mark("No change tracking is known to be stale.")),
    Check("replica", Stage.AFTER, mark("No replication is known to be out of step.")),
)  # fmt: skip

BY_KEY: Final = {check.key: check for check in CHECKS}


@dataclass(frozen=True)
class Rule:
    """What a code of ours answers. `numbers`: what Windows shows (several where it is not known
    which); `hosts`: on which alone it is a "no", on the others it is then not known."""

    check: str
    answer: Answer
    certainty: Certainty
    numbers: tuple[int, ...] = ()
    hosts: frozenset[str] = ALL_HOSTS


_NO, _UNSEEN = Answer.NO, Answer.UNSEEN
_FACT, _INFERRED, _UNKNOWN = Certainty.FACT, Certainty.INFERRED, Certainty.UNKNOWN
_LIMITATION: Final = (0xC03A001A,)
_SINCE_2019: Final = frozenset({"2019", "2022", "2025", "win10", "win11"})
_NOT_FOUND: Final = (0x80070002,)
_NO_PARENT: Final = (0xC03A000D,)
_CORRUPT: Final = (0x80070570,)

RULES: Final[dict[str, Rule]] = {
    # 0. registration or import
    Code.TWIN_MACHINE: Rule("registered", _UNSEEN, _UNKNOWN),
    Code.SNAPSHOTS_ELSEWHERE: Rule("snapshots", _UNSEEN, _INFERRED),
    Code.SNAPSHOT_REFERENCE_MISSING: Rule("snapshots", _UNSEEN, _INFERRED),
    Code.SNAPSHOT_REFERENCE_DANGLING: Rule("snapshots", _UNSEEN, _INFERRED),
    Code.SNAPSHOT_UNREADABLE: Rule("snapshots", _UNSEEN, _UNKNOWN),
    Code.PLACE_UNSEEN: Rule("snapshots", _UNSEEN, _UNKNOWN),
    # 1. configuration
    "configuration-denied": Rule("configuration-rights", _NO, _FACT, (0x80070005,)),
    Code.CONFIGURATION_UNREADABLE: Rule("configuration", _NO, _FACT),
    Code.CONFIGURATION_MISSING: Rule("configuration", _NO, _FACT, _NOT_FOUND),
    Code.CONFIGURATION_VERSION_UNKNOWN: Rule("version", _NO, _FACT),
    "version-too-old": Rule("version", _NO, _FACT),
    "version-too-new": Rule("version", _NO, _FACT),
    "version-below-table": Rule("version", _NO, _INFERRED),
    "version-not-in-table": Rule("version", _UNSEEN, _UNKNOWN),
    "tpm-below-7.0": Rule("version", _NO, _INFERRED),
    Code.IN_VOLUME_ROOT: Rule("place", _NO, _INFERRED),
    Code.VOLUME_FAT: Rule("place", _UNSEEN, _INFERRED),
    "old-account": Rule("accounts", _UNSEEN, _INFERRED, (0x80070539,)),
    Code.CLUSTERED: Rule("ownership", _UNSEEN, _FACT),
    Code.REPLICA_SIDE: Rule("ownership", _UNSEEN, _INFERRED),
    Code.REGISTERED_HERE: Rule("ownership", _UNSEEN, _INFERRED),
    # 2. import
    "switch-wanted": Rule("switch", _UNSEEN, _FACT),
    "path-not-windows": Rule("windows-paths", _NO, _INFERRED, (0x80070003,)),
    Code.SAVED_STATE_MISSING: Rule("state-files", _NO, _FACT),
    Code.SAVED_STATE_INCOMPLETE: Rule("state", _NO, _INFERRED, (0xC0370027,)),
    # 3. worker process
    "key-protector": Rule("key-protector", _UNSEEN, _FACT),
    Code.GUEST_STATE_MISSING: Rule("guest-state", _UNSEEN, _UNKNOWN),
    Code.GUEST_STATE_COMPRESSED: Rule("guest-state", _NO, _FACT, _LIMITATION),
    Code.GUEST_STATE_ENCRYPTED: Rule("guest-state", _NO, _FACT, _LIMITATION),
    Code.GUEST_STATE_INTEGRITY: Rule("guest-state", _NO, _FACT, _LIMITATION),
    "runtime-missing": Rule("runtime", _UNSEEN, _INFERRED),
    # 4. attachments
    Code.DISK_MISSING: Rule("disk-there", _NO, _FACT, _NOT_FOUND),
    "disk-folder-missing": Rule("disk-there", _NO, _FACT, (0x80070003,)),
    "disk-elsewhere": Rule("disk-there", _UNSEEN, _FACT, _NOT_FOUND),
    Code.DISK_DELETED: Rule("disk-there", _NO, _FACT, _NOT_FOUND),
    Code.AMBIGUOUS_DISK: Rule("disk-there", _UNSEEN, _UNKNOWN),
    Code.RENAMED_DISK: Rule("disk-there", _NO, _INFERRED, _NOT_FOUND),
    Code.VHD_SET: Rule("disk-there", _UNSEEN, _UNKNOWN),
    Code.PASS_THROUGH_DISK: Rule("disk-there", _UNSEEN, _FACT),
    "path-on-share": Rule("disk-there", _UNSEEN, _FACT, (0x80070005,)),
    "path-too-long": Rule("path-length", _UNSEEN, _UNKNOWN),
    Code.DISK_OFFLINE: Rule("ordinary", _NO, _INFERRED),
    Code.DISK_REPARSE_POINT: Rule("ordinary", _UNSEEN, _FACT),
    "disk-denied": Rule("disk-rights", _NO, _FACT, (0x80070005,)),
    Code.WRONG_PERMISSIONS: Rule("disk-rights", _NO, _FACT, (0x80070005,)),
    Code.FILE_IN_USE: Rule("held", _NO, _FACT, (0x80070020,)),
    Code.DISK_READ_ONLY: Rule("writable", _NO, _INFERRED),
    Code.DISK_SPARSE: Rule("attributes", _NO, _FACT, _LIMITATION, _SINCE_2019),
    Code.DISK_COMPRESSED: Rule("attributes", _NO, _FACT, _LIMITATION),
    Code.DISK_ENCRYPTED: Rule("attributes", _NO, _FACT, _LIMITATION),
    Code.DISK_INTEGRITY: Rule("attributes", _NO, _FACT, _LIMITATION),
    Code.FOLDER_COMPRESSED: Rule("attributes", _UNSEEN, _FACT, _LIMITATION),
    Code.FOLDER_ENCRYPTED: Rule("attributes", _UNSEEN, _FACT, _LIMITATION),
    Code.FOLDER_INTEGRITY: Rule("attributes", _UNSEEN, _FACT, _LIMITATION),
    Code.DISK_WRONG_SUFFIX: Rule("format", _NO, _INFERRED, (0xC03A0014, 0xC03A0004, 0xC03A0015)),
    Code.DISK_TWO_SUFFIXES: Rule("format", _UNSEEN, _INFERRED),
    Code.SHARED_DISK: Rule("owner", _UNSEEN, _INFERRED, (0x80070020,)),
    Code.DISK_AT_TWO_SLOTS: Rule("owner", _UNSEEN, _UNKNOWN),
    Code.HARD_LINK: Rule("owner", _UNSEEN, _INFERRED),  # of another VM under another name
    Code.LARGE_SECTORS_ON_IDE: Rule("controller", _NO, _INFERRED),
    "vhd-on-generation-2": Rule("controller", _NO, _INFERRED),
    "ide-on-generation-2": Rule("controller", _NO, _INFERRED),
    Code.IMAGE_MISSING: Rule("images", _NO, _INFERRED, _NOT_FOUND),
    "image-elsewhere": Rule("images", _UNSEEN, _INFERRED, _NOT_FOUND),
    "image-damaged": Rule("images", _NO, _FACT, _CORRUPT),
    # 5. chains; of a file that cannot be read the fault's own code is shown
    "size-over-limit": Rule("sound", _NO, _FACT, (0xC03A0012,)),
    "fixed-not-allocated": Rule("sound", _UNSEEN, _UNKNOWN),
    "footer-damaged": Rule("sound", _UNSEEN, _UNKNOWN),
    "footer-only-at-front": Rule("sound", _NO, _INFERRED, (0xC03A0001,)),
    "dirty-log-read-only": Rule("log", _NO, _FACT, (0x80070005,)),
    "dirty-log-of-parent": Rule("log", _NO, _INFERRED),
    Code.PARENT_MISSING: Rule("parent-there", _NO, _FACT, _NO_PARENT),
    "parent-elsewhere": Rule("parent-there", _UNSEEN, _FACT, _NO_PARENT),
    "parent-not-windows": Rule("parent-there", _NO, _INFERRED, _NO_PARENT),
    Code.CHAIN_THROUGH_BIN: Rule("parent-there", _NO, _INFERRED, _NO_PARENT),
    Code.STALE_PATH: Rule("parent-there", _UNSEEN, _FACT, _NO_PARENT),
    "stale-path-certain": Rule("parent-there", _NO, _FACT, _NO_PARENT),
    "parent-denied": Rule("parent-rights", _NO, _FACT, (0xC03A0016,)),
    Code.PARENT_UNREADABLE: Rule("sound", _NO, _FACT, (0xC03A0019,)),
    Code.ID_MISMATCH: Rule("parent-id", _NO, _FACT, (0xC03A000E,)),
    Code.CYCLE: Rule("parent-there", _NO, _FACT, (0xC03A0018,)),
    Code.PARENT_NEWER: Rule("parent-id", _UNSEEN, _INFERRED),  # a VHD's id stays when it is written
    Code.SIZE_MISMATCH: Rule("parent-size", _NO, _FACT, (0xC03A0017,)),
    Code.SECTOR_SIZE_MISMATCH: Rule("parent-size", _NO, _INFERRED),
    Code.FORMAT_MISMATCH: Rule("parent-size", _NO, _FACT),
    Code.NOW_ON_FROZEN_FILE: Rule("frozen", _NO, _FACT, (0xC03A000E,)),
    # 6. network
    "switch-port": Rule("port", _UNSEEN, _FACT),
    # 7. resuming
    Code.SAVED_STATE_UNREADABLE: Rule("state", _NO, _FACT, (0xC0370027,)),
    # 8. after the start
    Code.MERGE_PENDING: Rule("merge", _UNSEEN, _FACT),
    "merge-folder-denied": Rule("merge", _UNSEEN, _INFERRED, (0x80070005,)),  # event 19100
    Code.MERGE_SPACE: Rule("merge", _UNSEEN, _FACT),
    Code.STALE_TRACKING: Rule("tracking", _UNSEEN, _INFERRED, (0xC03A0022,)),
    Code.REPLICA_LOG: Rule("replica", _UNSEEN, _FACT),
}

UNREADABLE_VHD: Final = Rule("sound", _NO, _INFERRED)
"""Of a VHD that cannot be read: the numbers are Microsoft's, which fault gives which is not."""

UNREADABLE_VHDX: Final = Rule("sound", _NO, _FACT, _CORRUPT)
