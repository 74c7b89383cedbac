# SPDX-License-Identifier: Apache-2.0
"""Disk names that configurations mention without its being certain which file they mean.

A file of such a name is never called an orphan or superseded: the mention may be of it.
"""

from __future__ import annotations

from collections.abc import Iterable

from snapviewer.chains.winpaths import HOW_NAME, HOW_SAME_FOLDER, windows_basename
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.model import Machine

_WEAK = (HOW_NAME, HOW_SAME_FOLDER)  # found by base name alone: another file may be meant


def mentioned_names(config: VmConfiguration) -> dict[str, str]:
    """Every disk path in any value of the configuration: {stored text: base name}, casefolded."""
    found: dict[str, str] = {}
    for value in config.document.texts_ending(tuple(DISK_SUFFIXES)):
        text = value.casefold().rstrip("\0 ")
        found[text] = windows_basename(text)
    return found


def names_in_doubt(
    machines: Iterable[Machine], configurations: Iterable[VmConfiguration]
) -> frozenset[str]:
    """Casefolded base names that are mentioned but not surely found, over all configurations."""
    certain: set[tuple[int, str]] = set()
    doubtful: set[str] = set()
    for machine in machines:
        for moment in machine.moments:
            if moment.config is None:
                continue
            for disk in moment.disks.values():
                stored = disk.stored.casefold().rstrip("\0 ")
                if disk.path is not None and disk.how not in _WEAK:
                    certain.add((id(moment.config), stored))
                else:
                    doubtful.add(windows_basename(stored))
    for config in configurations:
        for text, name in mentioned_names(config).items():
            if (id(config), text) not in certain:
                doubtful.add(name)
    return frozenset(doubtful)
