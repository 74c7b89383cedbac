# SPDX-License-Identifier: Apache-2.0
"""Keep the references between a VM's configurations right through an action.

Only what `machines.snapshot_links` learnt is kept up: entries are shaped like their neighbours,
links written as they are elsewhere. Everything here changes documents in memory; the planners
write them.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from snapviewer.base.words import tr
from snapviewer.formats.config_tree import ConfigNode
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.model import NOW_ID, Machine, Moment
from snapviewer.machines.snapshot_links import (
    LinkReference,
    SnapshotLinks,
    guid_of_name,
    learn_links,
    linked_ids,
    present_ids,
    snapshot_id,
)
from snapviewer.plans.building import PlanBuilder, edited
from snapviewer.plans.list_edits import ListKeeper, is_nothing, written_like

Edits = dict[Path, VmConfiguration]
Key = tuple[str, bool]  # a link's key and whether it is by name


class LinkKeeper:
    """What was learnt about one VM, and the changes each action makes by it."""

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.known = present_ids(machine)
        self.links: SnapshotLinks = learn_links(machine)
        self._configs = {
            moment.id: moment.config for moment in machine.moments if moment.config is not None
        }
        self.lists = ListKeeper(self.links, self.known, self._configs)
        vm = {_key(link) for link in self.links.links if link.moment == NOW_ID}
        snapshots = {_key(link) for link in self.links.links if link.moment != NOW_ID}
        # Where Now stands on none nothing shows its key: taken to be the snapshots', and said so.
        self.vm_keys = vm or snapshots
        self.now_key_taken_over = bool(snapshots) and not vm
        self.snapshot_keys = snapshots or vm
        self._told_by_snapshots = bool(snapshots)

    @property
    def learnt(self) -> bool:
        return self.links.learnt

    # -- what the actions do ------------------------------------------------------------------

    def link_new(self, snapshot: VmConfiguration) -> None:
        """`snapshot` is a copy of the VM's configuration: it takes over the VM's link."""
        self._link_snapshot(snapshot, self._vm_link())

    def list_new(self, now: VmConfiguration, snapshot: VmConfiguration) -> None:
        """List a new snapshot, to which Now's parent became the parent, in the VM's own."""
        self.lists.append(now, snapshot, self._vm_link())

    def lead_to(self, now: VmConfiguration, target: str) -> None:
        """The VM's link leads to a snapshot."""
        for key in self.vm_keys:
            self._set_link(now, key, target)

    def revert(self, new: VmConfiguration, vm: VmConfiguration, moment: Moment) -> None:
        """`new` is the snapshot's configuration made the VM's; `vm` the VM's own until then."""
        target = snapshot_id(moment)
        if target is None or not self.learnt:
            return
        for each in self.links.lists:
            if each.moment in (NOW_ID, moment.id):
                new.take_over(vm, each.key)
        for key, by_name in self.snapshot_keys - self.vm_keys:
            if by_name:
                _clear_by_name(new, key)
            else:
                new.take_over(vm, key)
        self.lead_to(new, target)

    def delete(self, gone: Iterable[Moment], edits: Edits) -> None:
        """Drop the snapshots from every list and lead every link past them; `edits` gets the
        configurations that change.
        """
        lost = {guid for moment in gone if (guid := snapshot_id(moment)) is not None}
        # A copy of the snapshot that stays here keeps the id alive.
        lost -= {
            guid
            for moment in self.machine.snapshots
            if (guid := snapshot_id(moment)) is not None
            and all(moment.id != each.id for each in gone)
        }
        doomed = {moment.id for moment in gone}
        for link in self.links.links:
            config = self._configs[link.moment]
            if link.moment not in doomed and link.id in lost:
                self._lead_past(_editable(edits, config), link, lost)
        for each in self.links.lists:
            if each.moment in doomed:
                continue
            config = self._configs[each.moment]
            if any(
                entry.id in lost or any(spot.id in lost for spot in entry.links.values())
                for entry in each.entries
            ):
                self.lists.drop(_editable(edits, config), each, lost)

    def recreate(
        self, snapshot: VmConfiguration, parent: str | None, below: list[Moment], edits: Edits
    ) -> None:
        """A snapshot whose configuration was lost comes back, between `parent` and `below`."""
        config = self.machine.config
        if config is None or not self.learnt:
            return
        self._link_snapshot(snapshot, parent)
        now = edited(config)
        self.lists.append(now, snapshot, parent)
        stood = {snapshot_id(moment) for moment in below}
        self.lists.lead_to(now, stood, parent, snapshot.id)
        if now.to_bytes() != config.to_bytes():
            edits[config.path] = now
        for moment in below:
            child = moment.config
            if child is None:
                continue
            for key, by_name in self.vm_keys if moment.is_now else self.snapshot_keys:
                present = linked_ids(child, key, by_name=by_name)
                if all(one == parent or one not in self.known for one in present):
                    self._set_link(_editable(edits, child), (key, by_name), snapshot.id)

    def rename(self, moment: Moment, name: str, edits: Edits) -> None:
        """Entries that repeat the snapshots' names get the new one."""
        guid = snapshot_id(moment)
        for each in self.links.lists:
            config = self._configs[each.moment]
            for key in self.lists.names_of(each, guid) if guid is not None else ():
                _editable(edits, config).put_text(key, name)

    def forget(self, config: VmConfiguration, moment: Moment) -> None:
        """Make a copy of a moment's configuration one of a VM without snapshots."""
        for key in self.vm_keys | self.snapshot_keys:
            self._clear(config, key)
        for each in self.links.lists_of(moment.id):
            self.lists.drop(config, each, {entry.id for entry in each.entries if entry.id})

    # -- links --------------------------------------------------------------------------------

    def _vm_link(self) -> str | None:
        """The snapshot that the VM's link names; by the tree where it has none."""
        named = [link.id for link in self.links.links if link.moment == NOW_ID]
        if named:
            return named[0]
        now = self.machine.now
        return self._guid_of(now.parent if now is not None else None)

    def _guid_of(self, moment_id: str | None) -> str | None:
        return next((guid for guid, moment in self.known.items() if moment.id == moment_id), None)

    def _link_snapshot(self, snapshot: VmConfiguration, parent: str | None) -> None:
        """Links of a new snapshot's configuration, which is a copy of the VM's."""
        if self._told_by_snapshots:
            for key in self.vm_keys - self.snapshot_keys:
                self._clear(snapshot, key)
        for key in self.snapshot_keys:
            if parent is None:
                self._clear(snapshot, key)
            else:
                self._set_link(snapshot, key, parent)

    def _set_link(self, config: VmConfiguration, item: Key, target: str) -> None:
        key, by_name = item
        if by_name:
            self._set_by_name(config, key, target)
            return
        node = config.document.find(key)
        if node is None or not isinstance(node.value, str) or is_nothing(node.value):
            like = self._example(item, config.container)
            if like is None:
                return
            config.put_copy(key, like)
            node = like
        config.put_text(key, written_like(target, str(node.value)))

    def _set_by_name(self, config: VmConfiguration, key: str, target: str) -> None:
        node = config.document.node(key)
        child = _named_child(node)
        if child is None:
            child = _named_child(self._example((key, True), config.container))
        if child is None:
            return
        name = written_like(target, child.name, lower=True)
        if guid_of_name(child.name) == target and node is not None and child in node.children:
            return
        copied = child
        _clear_by_name(config, key)
        config.put_copy(f"{key}/{name}", copied)

    def _clear(self, config: VmConfiguration, item: Key) -> None:
        """A link to nothing, in the form other configurations of the VM have for it."""
        key, by_name = item
        if by_name:
            _clear_by_name(config, key)
            return
        if not linked_ids(config, key, by_name=False):
            return
        for other in self._configs.values():
            node = other.document.node(key) if other.container == config.container else None
            if node is not None and isinstance(node.value, str) and is_nothing(node.value):
                config.put_copy(key, node)
                return
        config.document.remove(key)

    def _example(self, item: Key, container: str) -> ConfigNode | None:
        """A node that holds such a link, from any configuration of the VM of that container."""
        for link in self.links.links:
            config = self._configs[link.moment]
            if _key(link) == item and config.container == container:
                return config.document.node(link.key)
        return None

    def _lead_past(self, config: VmConfiguration, link: LinkReference, lost: set[str]) -> None:
        """Make a link to a lost snapshot what that snapshot has there itself, and so on."""
        item = _key(link)
        if item not in self.snapshot_keys or not self._told_by_snapshots:
            target = self._parent_past(link.id, lost)
            if target is None:
                self._clear(config, item)
            else:
                self._set_link(config, item, target)
            return
        current, seen = link.id, set[str]()
        while current in lost and current not in seen:
            seen.add(current)
            above = self.known[current].config
            if above is None:
                break
            following = linked_ids(above, link.key, by_name=link.by_name)
            if not following:
                self._copy_nothing(config, above, item)
                return
            current = following[0]
        if current in lost:
            self._clear(config, item)
        else:
            self._set_link(config, item, current)

    def _copy_nothing(self, config: VmConfiguration, above: VmConfiguration, item: Key) -> None:
        """The lost snapshot stands on none: the link is as empty, or as absent, as its own."""
        key, by_name = item
        if by_name:
            _clear_by_name(config, key)
        elif config.container == above.container:
            config.take_over(above, key)
        else:
            config.document.remove(key)

    def _parent_past(self, lost_id: str, lost: set[str]) -> str | None:
        """The nearest snapshot above that stays: as the snapshots' own links say, else by the
        disks.
        """
        seen: set[str] = set()
        current: str | None = lost_id
        while current is not None and current in lost and current not in seen:
            seen.add(current)
            moment = self.known[current]
            links = self.links.links_of(moment.id)
            if self._told_by_snapshots:
                current = next((link.id for link in links.values()), None)
            else:
                current = self._guid_of(moment.parent)
        return None if current in lost else current


# -- words ------------------------------------------------------------------------------------


def say_what_is_kept(
    builder: PlanBuilder, keeper: LinkKeeper, new: str = "", *, leads_now: bool = False
) -> None:
    """Note in the plan what becomes of the references; `new` names a snapshot that is added,
    `leads_now` says that the VM's own link is led to a snapshot.
    """
    unclear = [
        *keeper.links.unclear,
        *(each.key for each in keeper.links.lists_of(NOW_ID) if not each.whole),
    ]
    if unclear:
        builder.warn(
            tr(
                "The configuration refers to snapshots in a form that is not understood "
                "({key}); this is left as it is.",
                key=unclear[0],
            )
        )
    if keeper.learnt:
        builder.passed(
            tr(
                "References between the configurations are kept as this VM's files have them "
                "(learnt from them; not tried on a host)."
            )
        )
        if leads_now and keeper.now_key_taken_over:
            builder.passed(
                tr(
                    "The VM's own configuration refers to no snapshot yet: its reference is "
                    "written as the snapshots have theirs."
                )
            )
        return
    if new:
        builder.warn(
            tr(
                "How Hyper-V's configuration refers to its snapshots could not be learnt from "
                "this VM's files, so nothing is registered: a host may not list '{name}'. "
                "'snapviewer registration' prints lines for the host.",
                name=new,
            )
        )
    else:
        builder.passed(
            tr(
                "How Hyper-V's configuration refers to its snapshots could not be learnt from "
                "this VM's files, so no reference is changed."
            )
        )


# -- small things -----------------------------------------------------------------------------


def _key(link: LinkReference) -> Key:
    return link.key, link.by_name


def _editable(edits: Edits, config: VmConfiguration) -> VmConfiguration:
    return edits.setdefault(config.path, edited(config))


def _named_child(node: ConfigNode | None) -> ConfigNode | None:
    children = node.children if node is not None else []
    return next((child for child in children if guid_of_name(child.name) is not None), None)


def _clear_by_name(config: VmConfiguration, key: str) -> None:
    child = _named_child(config.document.find(key))
    if child is not None:
        config.document.remove(f"{key}/{child.name}")
