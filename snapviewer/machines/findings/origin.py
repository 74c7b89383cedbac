# SPDX-License-Identifier: Apache-2.0
"""What files carry from where they were: exports of Hyper-V 2008, marks of a download, bytes behind
the end. Notes: what Windows makes of the last two is not established.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from snapviewer.base.words import number_text, tr
from snapviewer.disks.filesystem.extended import read_extended
from snapviewer.disks.image import DiskFormat
from snapviewer.formats.vhdx.headers import MIB
from snapviewer.machines.codes import Code
from snapviewer.machines.contents import read_small
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Severity

_ZONE: Final = "Zone.Identifier"
_LIMIT: Final = 4 << 20  # bytes of an export's description that are read
_SCOPE: Final = re.compile(
    r'NAME\s*=\s*"ScopeOfResidence"[^>]*>\s*<VALUE[^>]*>\s*([^<\s][^<]*?)\s*</VALUE', re.IGNORECASE
)
_SYSTEM: Final = re.compile(r"Msvm_VirtualSystem\w*SettingData|ScopeOfResidence", re.IGNORECASE)
INVALID_PARAMETER: Final = 0x80070057


def origin_findings(library: Library) -> Iterable[Finding]:
    """The notes on all opened folders. Reads the descriptions of old exports, asks for one
    attribute of each configuration and disk.
    """
    for path in library.scan.others:
        if path.suffix.lower() == ".exp":
            yield from _old_export(path)
    for path in (*library.scan.configs, *library.scan.disks):
        if is_marked(path):
            yield Finding(
                Code.DOWNLOADED_MARK,
                Severity.INFO,
                tr("{name} bears Windows' mark of a file that was downloaded.", name=path.name),
                file=path,
                remedy=tr("Nothing known; Unblock-File on the host takes the mark away."),
                proof=tr("it has a stream {name}", name=_ZONE),
                consequence=tr("No effect of it on Hyper-V is known."),
            )
    for path, file in library.graph.files.items():
        if file.format is DiskFormat.VHDX and file.error is None and file.size % MIB:
            yield Finding(
                Code.ODD_LENGTH,
                Severity.INFO,
                tr(
                    "{name} is {count} bytes longer than a whole number of MiB, in which a VHDX "
                    "is made.",
                    name=path.name,
                    count=number_text(file.size % MIB),
                ),
                file=path,
                remedy=tr("Nothing needs to be done to read it."),
                proof=tr("its length is {count} bytes", count=number_text(file.size)),
                consequence=tr("Whether Windows minds what lies behind is not established."),
            )


def is_marked(path: Path) -> bool:
    """Whether a file has the stream of a downloaded one: on Windows, and where ntfs-3g, or a copy
    made through it, shows it as an attribute. Never raises.
    """
    if os.name == "nt":  # pragma: no cover - exercised on Windows only
        return os.path.exists(f"{path}:{_ZONE}")  # noqa: PTH110 - no name of a file
    return read_extended(path, f"user.{_ZONE}") is not None


def _old_export(path: Path) -> Iterable[Finding]:
    data = read_small(path, _LIMIT)
    if data is None:
        return
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")
    text = data.decode("utf-16" if wide else "utf-8", errors="replace")
    if not _SYSTEM.search(text):
        return  # another program's
    scope = _SCOPE.search(text)
    if scope is None:
        yield Finding(
            Code.OLD_EXPORT,
            Severity.INFO,
            tr("{name} describes a VM as Hyper-V 2008 or 2008 R2 exported it.", name=path.name),
            file=path,
            remedy=tr("Nothing needs to be done; its settings are not read here."),
            proof=tr("it holds settings as Windows Management Instrumentation writes them"),
            consequence=tr("Its disks are shown without the VM's settings."),
        )
        return
    yield Finding(
        Code.EXPORT_SCOPE,
        Severity.WARNING,
        tr(
            "{name} describes a VM as Hyper-V 2008 or 2008 R2 exported it, with the place that a "
            "VMM server gave it: the import is refused.",
            name=path.name,
        ),
        file=path,
        remedy=tr("In a copy of the file, empty the value of ScopeOfResidence, then import that."),
        proof=tr("ScopeOfResidence: expected no value, found {found}", found=scope[1][:60]),
        consequence=tr("The import ends with 0x80070057."),
        windows_code=INVALID_PARAMETER,
    )
