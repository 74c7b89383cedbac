# SPDX-License-Identifier: Apache-2.0
"""A plan belongs to a reading: what the library read of a VM must still be so when the plan is made
and once more under the lock, right before the first write.

That is every configuration, disk and saved state of the VM, what lies in its folders, and the
device that its root was read from.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from snapviewer.base.errors import RefusedError
from snapviewer.base.words import tr
from snapviewer.disks.open import DISK_SUFFIXES
from snapviewer.machines.holds import mounts_now
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.machines.read_files import FileAsRead
from snapviewer.machines.scan import CONFIG_SUFFIXES, STATE_SUFFIXES, vm_names
from snapviewer.plans.judgement import Judgement


@dataclass(frozen=True)
class AsRead:
    """What the library read of one VM. `folders` are the names that lay in each of its folders;
    `own` those of them that no other VM shares; `needs` asks what came whether it needs a file that
    the plan merges into, replaces or takes away.
    """

    files: tuple[FileAsRead, ...]
    folders: dict[Path, frozenset[str]]
    own: frozenset[Path]
    needs: Judgement

    @staticmethod
    def of(
        library: Library, machine: Machine, needs: Judgement, paths: Iterable[Path]
    ) -> AsRead:
        """Of a machine: of all its files, `paths`, and others that a plan stands on."""
        asked = dict.fromkeys([*paths, *(file.path for file in library.files_of(machine))])
        read = (FileAsRead.of(library, path) for path in asked)
        files = tuple(file for file in read if file is not None)
        listings = library.scan.listings
        folders = {
            folder: listings[folder]
            for folder in dict.fromkeys([machine.root, *(file.path.parent for file in files)])
            if folder in listings
        }
        alone = sum(each.root == machine.root for each in library.machines) == 1
        own = {each for each in folders if alone and library.root_of(each) == machine.root}
        return AsRead(files, folders, frozenset(own), needs)

    def changed(self) -> Path | None:
        """The first thing that is not as it was read; None where all is."""
        mounts = mounts_now()
        for file in self.files:
            if not file.is_still(mounts):
                return file.path
        for folder, names in self.folders.items():
            try:
                now = vm_names(folder)
            except OSError:
                return folder
            for name in sorted(now - names):
                if self._speaks(folder / name, folder in self.own):
                    return folder / name
        return None

    def _speaks(self, path: Path, own: bool) -> bool:
        """Whether something that came to a folder could be of the VM, or need a file at risk."""
        suffix = path.suffix.lower()
        try:
            if suffix in DISK_SUFFIXES:
                self.needs.require_unneeding_disk(path)
                return False
            if suffix in CONFIG_SUFFIXES:
                if not own:
                    self.needs.require_unneeding_config(path)
                return own
        except RefusedError:
            return True
        return own and (suffix in STATE_SUFFIXES or path.is_dir())

    def require(self) -> None:
        """Raise `RefusedError` (changed-since-plan) where something is not as it was read."""
        path = self.changed()
        if path is not None:
            raise RefusedError(
                tr("this has changed, has come or is gone since the folder was read"),
                file=path,
                code="changed-since-plan",
                remedy=tr("refresh, look at the new plan, then try again"),
            )
