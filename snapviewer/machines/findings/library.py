# SPDX-License-Identifier: Apache-2.0
"""All findings of an opened library: what is wrong or worth knowing, each with its proof.

The themes are `findings_disks` (one file), `findings_links` (a file and its parent),
`findings_roles` (what a file is for), `findings_machines` (a VM's configuration and state) and
`findings_host` (what a host will say of it).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile
from snapviewer.machines.findings.attributes import attribute_findings
from snapviewer.machines.findings.disks import companion_findings, disk_findings
from snapviewer.machines.findings.host import host_findings
from snapviewer.machines.findings.links import cycle_findings, link_findings
from snapviewer.machines.findings.machines import MAX_SNAPSHOTS, machine_findings
from snapviewer.machines.findings.origin import origin_findings
from snapviewer.machines.findings.places import place_findings
from snapviewer.machines.findings.renamed import renamed_findings
from snapviewer.machines.findings.roles import role_findings, space_findings
from snapviewer.machines.findings.snapshot_links import snapshot_link_findings
from snapviewer.machines.journal_state import journal_findings
from snapviewer.machines.left_overs import left_over_findings
from snapviewer.machines.library import Library
from snapviewer.machines.margin import copy_margin
from snapviewer.machines.model import Finding, Severity
from snapviewer.machines.stand_ins import is_stand_in
from snapviewer.machines.stems import base_name

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


def collect_findings(library: Library, more: Iterable[Finding]) -> list[Finding]:
    """All findings of an opened library, most severe first, each named once."""
    found: list[Finding] = [*library.scan.findings, *more]
    depths = library.graph.depths()
    for machine in library.machines:
        found.extend(
            item if item.machine_key else replace(item, machine_key=machine.key)
            for item in machine.findings
        )
        found.extend(machine_findings(library, machine, depths))
        found.extend(host_findings(library, machine))
        found.extend(snapshot_link_findings(library, machine))
    owners = library.graph.owners()
    loops = library.graph.cycles()
    margin = copy_margin(library.graph)
    looping = {path for loop in loops for path in loop}
    copies = _Copies(library)
    for path, file in library.graph.files.items():
        if file.deleted_in is not None and not file.children:
            continue
        ids = owners[path]
        # Several VMs or none: the finding belongs to the whole place.
        owner = next(iter(ids)) if len(ids) == 1 else None
        found.extend(disk_findings(file, owner))
        if file.error is None:
            found.extend(
                item
                for item in link_findings(
                    library.graph, file, owner, margin, in_loop=path in looping,
                    apart=copies.are_apart(file),
                )
            )
            found.extend(role_findings(library, file, owner))
    found.extend(cycle_findings(loops))
    found.extend(companion_findings(library))
    found.extend(place_findings(library))
    found.extend(attribute_findings(library))
    found.extend(renamed_findings(library))
    found.extend(origin_findings(library))
    found.extend(left_over_findings(library))
    found.extend(space_findings(library, owners))
    if library.graph.files and not any(
        machine.config_path or not is_stand_in(machine) for machine in library.machines
    ):
        found.append(_no_configuration(library))
    for root in sorted({machine.root for machine in library.machines} | set(library.roots)):
        keys = {item.id: item.key for item in library.machines if item.root == root}
        found.extend(journal_findings(root, keys))
    known = {machine.key: machine.id for machine in library.machines}
    found = [
        replace(item, vm_id=known.get(item.machine_key)) if item.machine_key else item
        for item in found
    ]
    unique = {(item.code, item.file, item.message, item.machine_key): item for item in found}
    return sorted(
        unique.values(), key=lambda item: (_ORDER[item.severity], str(item.file), item.code)
    )


class _Copies:
    """The files that carry one id, by the VM's folder they lie in."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._places: dict[tuple[bytes, Path | None], list[Path]] = defaultdict(list)
        for path in library.graph.index.paths:
            link_id = library.graph.index.id_of(path) or b""
            self._places[link_id, library.root_of(path)].append(path)

    def are_apart(self, file: DiskFile) -> bool:
        """Whether all other files that carry the id of a disk's parent lie in other VMs' folders:
        copies of the VM or of its template, each with disks of its own.
        """
        match, root = file.match, self._library.root_of(file.path)
        if file.link is None or match is None or not match.id_matches or root is None:
            return False
        return not any(
            path not in (match.path, file.path)
            for link_id in file.link.link_ids
            for place in (None, root)
            for path in self._places.get((link_id, place), ())
        )


def _no_configuration(library: Library) -> Finding:
    return Finding(
        Code.NO_CONFIGURATION,
        Severity.WARNING,
        tr(
            "Disk files were found, but no VM configuration: names and snapshots are not "
            "known, and no file can be proved to be unused."
        ),
        file=library.root,
        remedy=tr("Open the folder that holds 'Virtual Machines', or restore the configuration."),
        proof=tr(
            "{count} disk files, no configuration below this folder", count=len(library.graph.files)
        ),
        consequence=tr("Everything can be read, compared and exported; nothing can be changed."),
    )


__all__ = ["MAX_SNAPSHOTS", "base_name", "collect_findings"]
