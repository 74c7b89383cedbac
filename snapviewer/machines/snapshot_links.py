# SPDX-License-Identifier: Apache-2.0
"""Where a VM's configurations refer to its snapshots, learnt from the files themselves.

The names of these keys are not established. What is documented: a VM's definition references its
snapshots, and every definition has a parent. So a reference is any string value or `_guid_` node
name, other than an id of the configuration itself, that equals the id of a snapshot of the same VM.
Inside a list (numbered or `_guid_` children beside a `size`) it is an entry of that list; elsewhere
it is a link to the parent at that key. Ids are compared without braces and case.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from snapviewer.formats.config_tree import ConfigNode, ValueKind
from snapviewer.machines.configuration import SNAPSHOT_SETTINGS, VmConfiguration
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.values import normal_guid

NOWHERE = "00000000-0000-0000-0000-000000000000"
SIZE = "size"
ESTABLISHED_LIST = SNAPSHOT_SETTINGS + "/list"  # in every real file, empty in all we have
_TOP = "/configuration"
_MANIFEST = "/configuration/manifest"  # the list of devices
_OWN = ("global_id", "logical_id")  # say whose the configuration is
_NUMBERED = re.compile(r"(.*?)([0-9]{1,9})", re.DOTALL)
_GUID_NAME = re.compile(r"_?\{?([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})\}?_?")
_NUMBERS = (ValueKind.INTEGER, ValueKind.UNSIGNED)


@dataclass(frozen=True)
class Spot:
    """A GUID inside a list's entry. `kind` tells spots of different entries apart or alike: the
    path below the entry with GUIDs left out; `path` is the real one, "" for the entry itself.
    """

    kind: str
    path: str
    by_name: bool
    id: str


@dataclass(frozen=True)
class ListEntry:
    """One entry of a list: its node's name, the snapshot it names (None where it names none) and
    the other GUIDs inside it that link it to another snapshot, by kind of spot.
    """

    name: str
    id: str | None
    links: dict[str, Spot] = field(default_factory=dict)


@dataclass(frozen=True)
class SnapshotList:
    """A list of snapshots in one configuration: `moment` is whose (an id or "now"), `key` the node
    that holds the entries, `spot` where an entry holds its id, `whole` whether every entry does.
    """

    moment: str
    key: str
    spot: str
    entries: tuple[ListEntry, ...]
    whole: bool

    def entry(self, snapshot_id: str) -> ListEntry | None:
        """The entry that names a snapshot."""
        return next((entry for entry in self.entries if entry.id == snapshot_id), None)


@dataclass(frozen=True)
class LinkReference:
    """A link to a snapshot at `key` of one configuration. `by_name`: the key's child is named by
    the id; else the key's value is the id.
    """

    moment: str
    key: str
    by_name: bool
    id: str


@dataclass(frozen=True)
class OddReference:
    """A reference that names no snapshot here, or a snapshot that a list leaves out."""

    moment: str
    key: str
    id: str


@dataclass(frozen=True)
class SnapshotLinks:
    """All references of one VM's configurations. `unclear` are keys whose form is not understood;
    they are left alone.
    """

    lists: tuple[SnapshotList, ...] = ()
    links: tuple[LinkReference, ...] = ()
    dangling: tuple[OddReference, ...] = ()
    missing: tuple[OddReference, ...] = ()
    unclear: tuple[str, ...] = ()

    @property
    def learnt(self) -> bool:
        """Whether the files show how this VM's configurations refer to snapshots."""
        return bool(self.links) or any(entry.id for each in self.lists for entry in each.entries)

    def lists_of(self, moment: str) -> list[SnapshotList]:
        """The lists in one configuration."""
        return [each for each in self.lists if each.moment == moment]

    def links_of(self, moment: str) -> dict[str, LinkReference]:
        """One configuration's links by key."""
        return {each.key: each for each in self.links if each.moment == moment}


def learn_links(machine: Machine) -> SnapshotLinks:
    """The references in a VM's configuration and in those of its snapshots."""
    known = present_ids(machine)
    readings = [
        _Reading(moment, moment.config, known, machine.id).read()
        for moment in machine.moments
        if moment.config is not None
    ]
    links = [link for reading in readings for link in reading.links]
    keys = {(link.key, link.by_name) for link in links}
    lists = [each for reading in readings for each in reading.lists]
    dangling = [
        OddReference(each.moment, f"{each.key}/{entry.name}", entry.id)
        for each in lists
        for entry in each.entries
        if entry.id is not None and entry.id not in known
    ]
    for reading in readings:
        for key, by_name in sorted(keys):
            for found in linked_ids(reading.config, key, by_name=by_name):
                if found not in known and found != machine.id:
                    dangling.append(OddReference(reading.moment.id, key, found))
    missing = [
        OddReference(each.moment, each.key, snapshot_id)
        for each in lists
        if each.moment == machine_moment(machine) and any(e.id in known for e in each.entries)
        for snapshot_id in known
        if each.entry(snapshot_id) is None
    ]
    return SnapshotLinks(
        tuple(lists),
        tuple(links),
        tuple(dangling),
        tuple(missing),
        tuple(key for reading in readings for key in reading.unclear),
    )


def machine_moment(machine: Machine) -> str:
    """The moment id under which the VM's own references are kept."""
    return machine.now.id if machine.now is not None else ""


def present_ids(machine: Machine) -> dict[str, Moment]:
    """The VM's snapshots by id (one that lies here twice counts once)."""
    found: dict[str, Moment] = {}
    for snapshot in machine.snapshots:
        guid = snapshot_id(snapshot)
        if guid is not None and guid != machine.id:
            found.setdefault(guid, snapshot)
    return found


def snapshot_id(moment: Moment) -> str | None:
    """A snapshot's id as other configurations would name it."""
    own = moment.config.id if moment.config is not None else moment.id
    return normal_guid(own) or normal_guid(moment.id.partition("#")[0])


def mentions(config: VmConfiguration, ids: Iterable[str]) -> bool:
    """Whether a configuration may refer to one of these snapshots: a cheap first question."""
    node = config.document.find(ESTABLISHED_LIST + "/" + SIZE)
    if node is not None and node.value not in (0, None):
        return True
    return bool(config.document.guids() & set(ids))


def linked_ids(config: VmConfiguration, key: str, *, by_name: bool) -> list[str]:
    """The GUIDs that a configuration holds at a link's key; the empty GUID is none."""
    node = config.document.find(key)
    if node is None:
        return []
    if by_name:
        found = [guid_of_name(child.name) for child in node.children]
    else:
        found = [normal_guid(node.value) if isinstance(node.value, str) else None]
    return [guid for guid in found if guid is not None and guid != NOWHERE]


def guid_of_name(name: str) -> str | None:
    """The GUID a node is named by (``_<guid>_``), None where it is not."""
    found = _GUID_NAME.fullmatch(name)
    return found[1].upper() if found is not None else None


def number_of_name(name: str) -> tuple[str, int] | None:
    """Stem and number of a numbered node (``vdev003``), None for other names."""
    found = _NUMBERED.fullmatch(name)
    return (found[1], int(found[2])) if found is not None else None


def spots(entry: ConfigNode) -> Iterator[Spot]:
    """Every GUID of an entry: of its name, its value, and those below it, in document order."""
    own = guid_of_name(entry.name)
    if own is not None:
        yield Spot("@", "", True, own)
    stack = [("", "", entry)]
    while stack:
        kind, path, node = stack.pop()
        if isinstance(node.value, str):
            guid = normal_guid(node.value)
            if guid is not None and guid != NOWHERE:
                yield Spot(kind + "=", path, False, guid)
        below = []
        for child in node.children:
            named = guid_of_name(child.name)
            deeper = f"{kind}/{'*' if named else child.name.casefold()}"
            if named is not None and named != NOWHERE:
                yield Spot(deeper + "@", f"{path}/{child.name}", True, named)
            below.append((deeper, f"{path}/{child.name}", child))
        stack.extend(reversed(below))


class _Reading:
    """One configuration's references."""

    def __init__(
        self, moment: Moment, config: VmConfiguration, known: dict[str, Moment], vm_id: str
    ) -> None:
        self.moment, self.config, self.known, self.vm_id = moment, config, known, vm_id
        self.own = "" if moment.is_now else snapshot_id(moment)
        self.lists: list[SnapshotList] = []
        self.links: list[LinkReference] = []
        self.unclear: list[str] = []

    def read(self) -> _Reading:
        top = self.config.document.find(_TOP)
        if top is None or not mentions(self.config, self.known):
            return self
        stack = [(_TOP, top)]
        while stack:
            key, node = stack.pop()
            if key != _TOP and self._is_list(key, node):
                continue
            seen: set[str] = set()
            for child in node.children:
                name = child.name.casefold()
                where = f"{key}/{child.name}"
                if name in seen:
                    # A key path finds the first of siblings of one name; nothing else is changed.
                    if any(spot.id in self.known for spot in spots(child)):
                        self.unclear.append(where)
                    continue
                seen.add(name)
                if where.casefold() == _MANIFEST:
                    continue
                # The configuration's own children of that form are its devices.
                named = guid_of_name(child.name) if key != _TOP else None
                if named in self.known and named != self.own:
                    self._link(key, named, by_name=True)
                elif isinstance(child.value, str) and name not in _OWN:
                    self._link(where, normal_guid(child.value), by_name=False)
                stack.append((where, child))
        return self

    def _link(self, key: str, guid: str | None, *, by_name: bool) -> None:
        if guid in self.known and guid != self.own:
            assert guid is not None
            self.links.append(LinkReference(self.moment.id, key, by_name, guid))

    def _is_list(self, key: str, node: ConfigNode) -> bool:
        """Whether the node holds a list of snapshots (which is then noted)."""
        if not node.children:
            return False
        size = node.child(SIZE)
        sized = size is not None and size.kind in _NUMBERS
        established = key.casefold() == ESTABLISHED_LIST.casefold()
        entries = _entries(node, self.known, sized=sized or established)
        if not entries:
            return False
        found = {id(entry): list(spots(entry)) for entry in entries}
        everything = [spot for each in found.values() for spot in each]
        wanted = {spot.kind for spot in everything if spot.id in self.known}
        if not wanted and established:
            wanted = {spot.kind for spot in everything if spot.id != self.vm_id}
        if not wanted:
            return False
        kind = self._id_spot([found[id(entry)] for entry in entries], wanted)
        if kind is None or len({entry.name.casefold() for entry in entries}) < len(entries):
            self.unclear.append(key)
            return True
        listed = []
        for entry in entries:
            first: dict[str, Spot] = {}
            for spot in found[id(entry)]:
                first.setdefault(spot.kind, spot)
            own = first.get(kind)
            links = {
                spot.kind: spot
                for spot in first.values()
                if spot.kind in wanted and spot.kind != kind
            }
            listed.append(ListEntry(entry.name, own.id if own is not None else None, links))
        whole = all(entry.id is not None for entry in listed)
        self.lists.append(SnapshotList(self.moment.id, key, kind, tuple(listed), whole))
        return True

    def _id_spot(self, entries: list[list[Spot]], wanted: set[str]) -> str | None:
        """The kind of spot that holds an entry's own id: in every entry, and never the same twice;
        None where several could be it. An entry may link to its parent as well.
        """

        def values(kind: str) -> list[str]:
            return [next((spot.id for spot in each if spot.kind == kind), "") for each in entries]

        by_kind = {kind: values(kind) for kind in wanted}
        distinct = {
            kind: sum(1 for value in column if value)
            for kind, column in by_kind.items()
            if len({value for value in column if value}) == sum(1 for value in column if value)
        }
        if not distinct:
            return None
        best = max(distinct.values())
        fitting = sorted(kind for kind, count in distinct.items() if count == best)
        for whole in ("@", "="):
            if whole in fitting:  # the entry itself is the id
                return whole
        agreeing = [
            kind
            for kind in fitting
            if all(
                other == kind or self._are_parents(by_kind[kind], by_kind[other])
                for other in fitting
            )
        ]
        same = {tuple(by_kind[kind]) for kind in fitting}
        return agreeing[0] if len(agreeing) == 1 else fitting[0] if len(same) == 1 else None

    def _are_parents(self, ids: list[str], others: list[str]) -> bool:
        """Whether each other id is the parent, by the disks, of the id beside it."""
        return all(
            not other or (one in self.known and self.known[one].parent == other)
            for one, other in zip(ids, others, strict=True)
        )


def _entries(node: ConfigNode, known: dict[str, Moment], *, sized: bool) -> list[ConfigNode]:
    """The children that are entries of a list: numbered by one stem, in order of their numbers, or
    named by GUIDs. Without a size only where at least two of them are known snapshots.
    """
    by_stem: dict[str, list[tuple[int, ConfigNode]]] = {}
    named = []
    for child in node.children:
        if guid_of_name(child.name) is not None:
            named.append(child)
            continue
        numbered = number_of_name(child.name)
        if numbered is not None:
            by_stem.setdefault(numbered[0].casefold(), []).append((numbered[1], child))
    groups = [[child for _, child in sorted(each, key=_number)] for each in by_stem.values()]

    def referring(group: list[ConfigNode]) -> int:
        return sum(any(spot.id in known for spot in spots(entry)) for entry in group)

    if not sized:
        direct = [child for child in named if guid_of_name(child.name) in known]
        if len(direct) > 1:
            return named
        return next(
            (
                group
                for group in groups
                if len(group) > 1
                and sum(isinstance(e.value, str) and normal_guid(e.value) in known for e in group)
                > 1
            ),
            [],
        )
    return max([named, *groups], key=lambda group: (referring(group), len(group)), default=[])


def _number(item: tuple[int, ConfigNode]) -> int:
    return item[0]
