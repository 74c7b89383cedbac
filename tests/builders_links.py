# SPDX-License-Identifier: Apache-2.0
"""References between configurations under key names nobody has established: the tests invent
them, so that nothing but the learning can find them.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from pathlib import Path

from snapviewer.formats.config_tree import ConfigDocument, ConfigNode, ValueKind
from snapviewer.formats.configuration import load_document
from tests.builders_vm import ModelVm

USUAL_LIST = "/configuration/global_settings/snapshots/list"
EMPTY = "00000000-0000-0000-0000-000000000000"


@dataclass(frozen=True)
class Shape:
    """How a VM's files refer to snapshots.

    `entry`: "string" (the numbered entry is the id), "node" (a `_guid_` node), "nested" (a numbered
    node with `id`, `label` and `file`), "tree" (nested, with the parent's id as `above`), "inner"
    (a numbered node that holds a `_guid_` node), "" for no list. `link`: the key of the parent's id
    in snapshots, "" for none; `vm_link`: in the VM, "" for the same. `braces` and `lower`: how ids
    are written; `null`: what a root has at its link, None for no key. `by_name`: the link is a
    `_guid_` node below the key.
    """

    name: str
    entry: str = "string"
    list: str = USUAL_LIST
    link: str = "/configuration/properties/zz_above"
    vm_link: str = ""
    stem: str = "snap"
    first: int = 1
    braces: bool = False
    lower: bool = False
    null: str | None = None
    by_name: bool = False

    @property
    def now_link(self) -> str:
        return self.vm_link or self.link

    def written(self, guid: str) -> str:
        text = guid.lower() if self.lower else guid
        return f"{{{text}}}" if self.braces else text


SHAPES = (
    Shape("strings"),
    Shape("lower case in braces", braces=True, lower=True, stem="entry", first=0),
    Shape("guid nodes", entry="node", link="/configuration/settings/global/upper"),
    Shape("nested", entry="nested", link="/configuration/global_settings/stands_on"),
    Shape("inner nodes", entry="inner", null=""),
    Shape("tree in the list", entry="tree", lower=True, null=EMPTY),
    Shape("list outside the global settings", list="/configuration/lineage/known"),
    Shape("own key of the VM", vm_link="/configuration/settings/current"),
    Shape("links only", entry=""),
    Shape("list only", entry="nested", link=""),
    Shape("link by name", by_name=True, link="/configuration/lineage/above"),
)


def configs(vm: ModelVm) -> dict[str, Path]:
    """Every configuration of the VM by id, its own as "now"."""
    found = {path.stem: path for path in (vm.root / "Snapshots").glob(f"*.{vm.container}")}
    return {"now": vm.config, **found}


def load(path: Path) -> ConfigDocument:
    return load_document(path.read_bytes(), path)


def register(vm: ModelVm, shape: Shape) -> None:
    """Write the references of the tree, as the disks have it, into every configuration."""
    tree = vm.tree()
    names = {}
    with vm.open() as library:
        for snapshot in library.machine(vm.id).snapshots:
            names[snapshot.id] = snapshot.name
    for guid, path in configs(vm).items():
        document = load(path)
        if guid == "now" and shape.entry:
            _fill(document, shape, tree, names)
        key = shape.now_link if guid == "now" else shape.link
        parent = tree[guid]
        if not shape.link:
            pass
        elif shape.by_name:
            document.set_value(key, None, ValueKind.NODE)
            if parent is not None:
                document.set_value(f"{key}/_{parent.lower()}_", "x")
        elif parent is not None:
            document.set_value(key, shape.written(parent))
        elif shape.null is not None:
            document.set_value(key, shape.null)
        path.write_bytes(document.to_bytes())


def _fill(
    document: ConfigDocument, shape: Shape, tree: dict[str, str | None], names: dict[str, str]
) -> None:
    document.remove(shape.list)
    document.set_value(f"{shape.list}/size", len(names))
    for number, (guid, name) in enumerate(names.items(), shape.first):
        key = f"{shape.list}/{shape.stem}{number:03}"
        if shape.entry == "string":
            document.set_value(key, shape.written(guid))
        elif shape.entry == "node":
            document.set_value(f"{shape.list}/_{guid.lower()}_/kept", True)
        elif shape.entry == "inner":
            document.set_value(f"{key}/_{guid.lower()}_", 7)
        else:
            document.set_value(f"{key}/file", f"D:\\VMs\\Snapshots\\{guid}.{document.container}")
            document.set_value(f"{key}/id", shape.written(guid))
            document.set_value(f"{key}/label", name)
            parent = tree[guid]
            if shape.entry == "tree" and parent is not None:
                document.set_value(f"{key}/above", shape.written(parent))


def check_references(vm: ModelVm, shape: Shape) -> None:
    """The list is the snapshots that are here, the links are the tree; both by this shape."""
    tree = vm.tree()
    present = {guid for guid in tree if guid != "now"}
    for guid, path in configs(vm).items():
        if not shape.link:
            break
        key = shape.now_link if guid == "now" else shape.link
        found = _linked(load(path), key, shape)
        assert found == tree[guid], (guid, found, tree[guid])
        if shape.vm_link:
            other = shape.link if guid == "now" else shape.vm_link
            assert load(path).find(other) is None
    if shape.entry:
        _check_list(load(vm.config), shape, tree, present)


def _linked(document: ConfigDocument, key: str, shape: Shape) -> str | None:
    node = document.find(key)
    if shape.by_name:
        below = [child.name for child in node.children] if node is not None else []
        assert len(below) <= 1 and all(name == name.lower() for name in below)
        return below[0].strip("_").upper() if below else None
    if node is None:
        return None
    assert isinstance(node.value, str)
    if node.value in ("", EMPTY):
        assert node.value == shape.null
        return None
    assert node.value == shape.written(node.value.strip("{}").upper())
    return node.value.strip("{}").upper()


def _check_list(
    document: ConfigDocument, shape: Shape, tree: dict[str, str | None], present: set[str]
) -> None:
    node = document.find(shape.list)
    assert node is not None and document.value(f"{shape.list}/size") == len(present)
    entries = [child for child in node.children if child.name != "size"]
    assert len(entries) == len(present)
    if shape.entry != "node":
        numbers = range(shape.first, shape.first + len(entries))
        assert {e.name for e in entries} == {f"{shape.stem}{n:03}" for n in numbers}
    assert {_entry_id(entry, shape) for entry in entries} == present
    for entry in entries if shape.entry in ("nested", "tree") else []:
        guid = _entry_id(entry, shape)
        stored = entry.child("file")
        assert stored is not None and isinstance(stored.value, str)
        assert stored.value == f"D:\\VMs\\Snapshots\\{guid}.{document.container}"
        above = entry.child("above")
        if shape.entry == "tree":
            found = above.value if above is not None else None
            parent = tree[guid]
            assert found == (shape.written(parent) if parent is not None else None)


def _entry_id(entry: ConfigNode, shape: Shape) -> str:
    if shape.entry == "node":
        assert entry.name == entry.name.lower() and entry.child("kept") is not None
        return entry.name.strip("_").upper()
    if shape.entry == "inner":
        (below,) = entry.children
        assert below.name == below.name.lower() and below.value == 7
        return below.name.strip("_").upper()
    leaf = entry if shape.entry == "string" else entry.child("id")
    assert leaf is not None and isinstance(leaf.value, str)
    guid = str(uuid.UUID(leaf.value)).upper()
    assert leaf.value == shape.written(guid)
    return guid
