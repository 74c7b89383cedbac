# SPDX-License-Identifier: Apache-2.0
"""Disk names that configurations mention without its being certain which file they mean.

A file of such a name is never called an orphan or superseded: the mention may be of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.chains.winpaths import windows_basename
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.kinds import Record
from snapviewer.machines.model import Machine
from snapviewer.machines.upcase import fold


def mentioned_disks(config: VmConfiguration) -> dict[str, str]:
    """Every disk path in any value of the configuration: {stored text, folded: folded name}."""
    found: dict[str, str] = {}
    for value in config.document.texts_ending(tuple(DISK_SUFFIXES)):
        text = fold(value.rstrip("\0 "))
        found[text] = windows_basename(text)
    return found


def uncertain_names(machines: Iterable[Machine]) -> dict[str, str]:
    """Folded names that a VM's configurations mention and that were not bound, with the reason.

    A drive that was bound is certain; a path under any other key (a device this program does not
    know, a list of replication) could mean any file of the name.
    """
    doubtful: dict[str, str] = {}
    for machine in machines:
        for moment in machine.moments:
            if moment.config is None:
                continue
            certain = {
                fold(disk.stored.rstrip("\0 "))
                for disk in moment.disks.values()
                if disk.path is not None
            }
            for text, name in mentioned_disks(moment.config).items():
                if text not in certain:
                    doubtful[name] = tr(
                        "the configuration of '{moment}' of '{machine}' mentions a disk of this "
                        "name",
                        moment=moment.name,
                        machine=machine.name,
                    )
    return doubtful


def record_names(records: Iterable[Record]) -> dict[str, Path]:
    """Folded disk names that configurations which are no VM mention, to those files."""
    return {
        name: record.path
        for record in records
        for name in mentioned_disks(record.config).values()
    }
