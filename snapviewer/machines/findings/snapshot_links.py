# SPDX-License-Identifier: Apache-2.0
"""Findings about how a VM's configuration refers to its snapshots: ids only, never counts."""

from __future__ import annotations

from collections.abc import Iterable

from snapviewer.base.words import listed, tr
from snapviewer.machines.codes import Code
from snapviewer.machines.library import Library
from snapviewer.machines.model import NOW_ID, Finding, Machine, Severity
from snapviewer.machines.snapshot_links import learn_links, mentions, present_ids
from snapviewer.machines.values import normal_guid


def snapshot_link_findings(library: Library, machine: Machine) -> Iterable[Finding]:
    """References of the VM's own configuration that lead nowhere, and snapshots that its list
    leaves out while it has others.
    """
    config = machine.config
    if config is None or not mentions(config, present_ids(machine)):
        return
    links = learn_links(machine)
    here = {normal_guid(each.path.stem) for each in library.configurations.unread}
    dangling: dict[str, str] = {}
    for odd in links.dangling:
        if odd.moment == NOW_ID and odd.id not in here:
            dangling.setdefault(odd.id, odd.key)
    if dangling:
        yield Finding(
            Code.SNAPSHOT_REFERENCE_DANGLING,
            Severity.WARNING,
            tr(
                "The VM's configuration names snapshots that were not found: {ids}.",
                ids=listed(sorted(dangling)),
            ),
            file=config.path,
            machine_key=machine.key,
            remedy=tr(
                "Bring the configurations of these snapshots back, or open the folder that holds "
                "them too. Where they are gone for good, the reference is dropped on a host, by "
                "DestroySnapshot on the planned VM of an import."
            ),
            proof=listed(
                tr("{key}: expected a snapshot of this VM, found {id}", key=key, id=guid)
                for guid, key in sorted(dangling.items())
            ),
            consequence=tr(
                "An import of this VM stops: every snapshot that a VM's definition references must "
                "be found, or be dropped first."
            ),
        )
    missing: dict[str, str] = {}
    for odd in links.missing:
        missing.setdefault(odd.id, odd.key)
    if missing:
        names = present_ids(machine)
        yield Finding(
            Code.SNAPSHOT_REFERENCE_MISSING,
            Severity.INFO,
            tr(
                "The VM's configuration lists its snapshots, but not {names}.",
                names=listed(tr("'{name}'", name=names[guid].name) for guid in sorted(missing)),
            ),
            file=config.path,
            machine_key=machine.key,
            remedy=tr(
                "Run 'snapviewer registration' for lines that register the snapshots on a host."
            ),
            proof=listed(
                tr("{key}: expected an entry for {id}, found none", key=key, id=guid)
                for guid, key in sorted(missing.items())
            ),
            consequence=tr("A host may not list these snapshots; their data is not harmed."),
        )
