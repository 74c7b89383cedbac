# SPDX-License-Identifier: Apache-2.0
"""Keep the lists of snapshots in a VM's configurations: entries shaped like their neighbours."""

from __future__ import annotations

import re

from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.model import NOW_ID, Moment
from snapviewer.machines.snapshot_links import (
    NOWHERE,
    SIZE,
    ListEntry,
    SnapshotLinks,
    SnapshotList,
    Spot,
    guid_of_name,
    number_of_name,
    spots,
)

_GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_PROPERTIES = "/configuration/properties/"
_REPEATED = ("notes", "creation_time", "name")  # what an entry may say of its snapshot


def written_like(snapshot: str, text: str, *, lower: bool = False) -> str:
    """`text` with its GUID replaced by `snapshot`, in the same braces and case; `lower` decides
    where the old one has no letters.
    """
    found = _GUID.search(text)
    if found is None:
        return snapshot.lower() if lower else snapshot
    old = found.group()
    low = old == old.lower() and (old != old.upper() or lower)
    return f"{text[: found.start()]}{snapshot.lower() if low else snapshot}{text[found.end() :]}"


class ListKeeper:
    """The lists that were learnt of one VM, and the changes to them."""

    def __init__(
        self,
        links: SnapshotLinks,
        known: dict[str, Moment],
        configs: dict[str, VmConfiguration],
    ) -> None:
        self.links, self.known, self._configs = links, known, configs

    def append(
        self, config: VmConfiguration, snapshot: VmConfiguration, parent: str | None
    ) -> None:
        """List a snapshot in the VM's configuration, by an entry shaped like its neighbours."""
        for each in self.links.lists_of(NOW_ID):
            present = [entry for entry in each.entries if entry.id in self.known]
            if not each.whole or not present or each.entry(snapshot.id) is not None:
                continue
            fitting = [entry for entry in present if bool(entry.links) == (parent is not None)]
            template = (fitting or present)[-1]
            name = _next_name(each, template, snapshot.id)
            like = config.document.node(f"{each.key}/{template.name}")
            if like is None:
                continue
            key = f"{each.key}/{name}"
            config.put_copy(key, like)
            self._fill_entry(config, each, name, template, snapshot, parent)
            _count(config, each, 1)

    def _fill_entry(
        self,
        config: VmConfiguration,
        each: SnapshotList,
        name: str,
        template: ListEntry,
        snapshot: VmConfiguration,
        parent: str | None,
    ) -> None:
        """Make a copy of a neighbour's entry the new snapshot's own."""
        assert template.id is not None
        key = f"{each.key}/{name}"
        repeated = self._repeated(each)
        entry = config.document.find(key)
        leaves = [("", entry), *entry.walk()] if entry is not None else []
        for path, leaf in leaves:
            if leaf is None or leaf.value in ("", None):
                continue
            told = repeated.get(_without(path, template.id))
            if told is not None:
                value = snapshot.document.value(_PROPERTIES + told)
                if value is not None:
                    config.put_value(key + path, value)
            elif isinstance(leaf.value, str) and template.id in leaf.value.upper():
                config.put_text(key + path, _replaced(leaf.value, template.id, snapshot.id))
        for path in [p for p, leaf in leaves if p][::-1]:
            above, _, last = path.rpartition("/")
            if template.id in last.upper():
                renamed = _replaced(last, template.id, snapshot.id)
                _rename(config, key + path, f"{key}{above}/{renamed}")
        entry = config.document.find(key)
        for spot in list(spots(entry)) if entry is not None else []:
            if spot.kind in template.links and spot.id == template.links[spot.kind].id:
                self._relink(config, each, name, spot, parent)

    def _repeated(self, each: SnapshotList) -> dict[str, str]:
        """What entries repeat of their snapshots' properties: property by path below the entry.
        Only where every entry does, so that a word that happens to be a name is none.
        """
        found: dict[str, str] = {}
        for told in _REPEATED:
            common: set[str] | None = None
            for entry in each.entries:
                moment = self.known.get(entry.id or "")
                node = self._configs[each.moment].document.find(f"{each.key}/{entry.name}")
                if moment is None or moment.config is None or node is None or entry.id is None:
                    continue
                value = moment.config.document.value(_PROPERTIES + told)
                paths = {
                    _without(path, entry.id)
                    for path, leaf in node.walk()
                    if leaf.value == value and value not in ("", None)
                }
                common = paths if common is None else common & paths
            found.update(dict.fromkeys(common or (), told))
        return found

    def names_of(self, each: SnapshotList, snapshot: str) -> list[str]:
        """The keys in a snapshot's entry that repeat its name."""
        entry = each.entry(snapshot)
        if entry is None:
            return []
        repeated = self._repeated(each)
        top = f"{each.key}/{entry.name}"
        node = self._configs[each.moment].document.find(top)
        return [
            top + path
            for path, _leaf in (node.walk() if node is not None else ())
            if repeated.get(_without(path, snapshot)) == "name"
        ]

    def lead_to(
        self, config: VmConfiguration, stood: set[str | None], parent: str | None, target: str
    ) -> None:
        """Inside the entries of the snapshots that `stood` on a lost one, lead the links to it."""
        for each in self.links.lists_of(NOW_ID):
            for entry in each.entries:
                for spot in entry.links.values() if entry.id in stood else ():
                    if spot.id == parent or spot.id not in self.known:
                        self._relink(config, each, entry.name, spot, target)

    def _relink(
        self,
        config: VmConfiguration,
        each: SnapshotList,
        name: str,
        spot: Spot,
        target: str | None,
    ) -> None:
        """Lead the link inside an entry elsewhere; None: to nothing, as other entries show it."""
        where = f"{each.key}/{name}{spot.path}"
        node = config.document.node(where)
        if node is None:
            return
        if target is None:
            for other in each.entries if not spot.by_name else ():
                empty = config.document.node(f"{each.key}/{other.name}{spot.path}")
                if empty is not None and isinstance(empty.value, str) and is_nothing(empty.value):
                    config.put_copy(where, empty)
                    return
            config.document.remove(where)
        elif spot.by_name:
            _rename(config, where, f"{where.rpartition('/')[0]}/{written_like(target, node.name)}")
        else:
            config.put_text(where, written_like(target, str(node.value)))

    def drop(self, config: VmConfiguration, each: SnapshotList, lost: set[str]) -> None:
        """Take the lost out of a list, close the gap in its numbers, and lead links past them."""
        for entry in each.entries:
            if entry.id in lost:
                continue
            for kind, spot in entry.links.items():
                if spot.id in lost:
                    target = self._entry_past(each, kind, spot.id, lost)
                    self._relink(config, each, entry.name, spot, target)
        nodes = {
            entry.name: config.document.node(f"{each.key}/{entry.name}") for entry in each.entries
        }
        kept = [entry.name for entry in each.entries if entry.id not in lost]
        numbered = all(number_of_name(name) and not guid_of_name(name) for name in nodes)
        dropped = len(nodes) - len(kept)
        if numbered:
            for number, entry in enumerate(each.entries):
                key = f"{each.key}/{entry.name}"
                source = nodes[kept[number]] if number < len(kept) else None
                if source is None:
                    config.document.remove(key)
                elif kept[number] != entry.name:
                    config.put_copy(key, source)
        else:
            for name in nodes:
                if name not in kept:
                    config.document.remove(f"{each.key}/{name}")
        _count(config, each, -dropped)

    def _entry_past(
        self, each: SnapshotList, kind: str, lost_id: str, lost: set[str]
    ) -> str | None:
        seen: set[str] = set()
        current: str | None = lost_id
        while current is not None and current in lost and current not in seen:
            seen.add(current)
            entry = each.entry(current)
            spot = entry.links.get(kind) if entry is not None else None
            current = spot.id if spot is not None else None
        return None if current in lost else current


def is_nothing(text: str) -> bool:
    """Whether a link's value leads to no snapshot: empty, or the empty GUID."""
    return not text.strip() or text.strip().strip("{}") == NOWHERE


def _without(path: str, snapshot: str) -> str:
    """A path below an entry without the entry's own id, so that those of all entries compare."""
    return path.upper().replace(snapshot, "*")


def _replaced(text: str, old: str, new: str) -> str:
    """`text` with every `old` id replaced, each in its own case."""
    return re.sub(
        re.escape(old), lambda found: written_like(new, found.group()), text, flags=re.IGNORECASE
    )


def _rename(config: VmConfiguration, key: str, new_key: str) -> None:
    node = config.document.node(key)
    if node is not None and new_key.casefold() != key.casefold():
        config.put_copy(new_key, node)
        config.document.remove(key)


def _next_name(each: SnapshotList, template: ListEntry, new: str) -> str:
    """The name of a new entry: the next number, as wide as the neighbours', or the id."""
    if guid_of_name(template.name) is not None:
        return written_like(new, template.name, lower=True)
    last = each.entries[-1].name
    numbered = number_of_name(last)
    assert numbered is not None
    stem, number = numbered
    return f"{stem}{str(number + 1).zfill(len(last) - len(stem))}"


def _count(config: VmConfiguration, each: SnapshotList, change: int) -> None:
    """Keep the list's `size`, where it has one, by the number of its entries."""
    key = f"{each.key}/{SIZE}"
    size = config.document.value(key)
    if isinstance(size, int) and not isinstance(size, bool):
        config.put_value(key, max(size + change, 0))
