# SPDX-License-Identifier: Apache-2.0
"""Learning where configurations refer to snapshots, and what is found wrong with that."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.formats.config_tree import ValueKind
from snapviewer.machines.model import Finding
from snapviewer.machines.snapshot_links import SnapshotLinks, learn_links
from tests.builders_links import SHAPES, USUAL_LIST, Shape, configs, load, register
from tests.builders_vm import ModelVm

GONE = "DEADBEEF-0000-4000-8000-00000000D00D"
DEVICE = "_83f8638b-8dca-4152-9eda-2ca8b33039b4_"


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    model = ModelVm(tmp_path)
    for name in ("first", "second"):
        model.write("ide0:0", 0, name[:1].encode() * 512)
        model.take(name)
    return model


def learnt(vm: ModelVm) -> SnapshotLinks:
    with vm.open() as library:
        return learn_links(library.machine(vm.id))


def found(vm: ModelVm) -> list[Finding]:
    with vm.open() as library:
        return [each for each in library.findings if each.code.startswith("snapshot-reference")]


def put(path: Path, key: str, value: str | int) -> None:
    document = load(path)
    document.set_value(key, value)
    path.write_bytes(document.to_bytes())


@pytest.mark.parametrize("shape", SHAPES, ids=[shape.name for shape in SHAPES])
def test_every_shape_is_learnt_and_nothing_is_found_wrong(vm: ModelVm, shape: Shape) -> None:
    register(vm, shape)
    links = learnt(vm)
    tree = vm.tree()
    assert links.learnt and not links.unclear and not links.dangling and not links.missing
    linked = {link.moment: link.id for link in links.links}
    if shape.link:
        assert linked == {key: value for key, value in tree.items() if value is not None}
    assert [each.key for each in links.lists] == ([shape.list] if shape.entry else [])
    for each in links.lists:
        assert each.whole and {entry.id for entry in each.entries} == set(vm.content)
    assert found(vm) == []


def test_nothing_is_learnt_from_an_empty_list(vm: ModelVm) -> None:
    assert learnt(vm) == SnapshotLinks()
    assert found(vm) == []


def test_a_dangling_entry(vm: ModelVm) -> None:
    register(vm, SHAPES[0])
    put(vm.config, f"{USUAL_LIST}/snap003", GONE.lower())
    put(vm.config, f"{USUAL_LIST}/size", 3)
    (finding,) = found(vm)
    assert finding.code == "snapshot-reference-dangling" and GONE in finding.message
    assert "snap003" in finding.proof and "import" in finding.consequence
    assert finding.remedy and finding.vm_id == vm.id and finding.file == vm.config


def test_entries_of_a_list_of_which_no_snapshot_is_here(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    put(vm.config, f"{USUAL_LIST}/size", 1)
    put(vm.config, f"{USUAL_LIST}/anything000", "{" + GONE + "}")
    (finding,) = found(vm)
    assert finding.code == "snapshot-reference-dangling" and GONE in finding.message


def test_an_unreadable_snapshot_is_here_all_the_same(vm: ModelVm) -> None:
    register(vm, SHAPES[0])
    for guid, path in configs(vm).items():
        if guid != "now":
            path.write_bytes(b"<configuration><cut")
    assert found(vm) == []


def test_a_dangling_link(vm: ModelVm) -> None:
    register(vm, SHAPES[0])
    put(vm.config, SHAPES[0].link, GONE)
    (finding,) = found(vm)
    assert finding.code == "snapshot-reference-dangling" and SHAPES[0].link in finding.proof


def test_a_missing_entry(vm: ModelVm) -> None:
    register(vm, SHAPES[0])
    document = load(vm.config)
    document.remove(f"{USUAL_LIST}/snap002")
    vm.config.write_bytes(document.to_bytes())
    (finding,) = found(vm)
    assert finding.code == "snapshot-reference-missing" and "'second'" in finding.message


def test_what_is_no_reference(vm: ModelVm) -> None:
    """An id of its own, a part of a path, devices, another VM's snapshot."""
    first = min(configs(vm).keys() - {"now"})
    path = configs(vm)[first]
    put(path, "/configuration/settings/global/logical_id", first)
    put(path, "/configuration/properties/self", first)
    put(vm.config, "/configuration/properties/where", f"C:\\{first}.xml")
    put(vm.config, "/configuration/properties/other", GONE)
    put(vm.config, "/configuration/manifest/vdev001/instance", first)
    assert learnt(vm) == SnapshotLinks()
    put(vm.config, f"/configuration/_{first.lower()}_/VDEVVersion", 5)
    assert learnt(vm) == SnapshotLinks()


def test_a_list_in_which_two_ids_could_be_the_entrys_own_is_left_alone(vm: ModelVm) -> None:
    ids = sorted(configs(vm).keys() - {"now"})
    for number, (one, other) in enumerate(zip(ids, reversed(ids), strict=True)):
        put(vm.config, f"{USUAL_LIST}/x{number:03}/a", one)
        put(vm.config, f"{USUAL_LIST}/x{number:03}/b", other)
    put(vm.config, f"{USUAL_LIST}/size", 2)
    links = learnt(vm)
    assert links.unclear == (USUAL_LIST,) and not links.learnt
    before = vm.config.read_bytes()
    plan = vm.plan_take("third")
    assert any("not understood" in text for text in plan.warnings)
    step = next(step for step in plan.steps if step.file == vm.config)
    assert step.content is not None and step.content.count(USUAL_LIST.encode()) == 0
    assert before.decode("utf-16").count("<x00") == step.content.decode("utf-16").count("<x00")


def test_siblings_of_one_name_are_left_alone(vm: ModelVm) -> None:
    first = min(configs(vm).keys() - {"now"})
    document = load(vm.config)
    document.set_value("/configuration/settings/zz", None, ValueKind.NODE)
    text = document.to_bytes().decode("utf-16")
    twice = f'<zz type="string"></zz><zz type="string">{first}</zz>'
    begin, end = text.index("<zz>"), text.index("</zz>") + len("</zz>")
    vm.config.write_bytes((text[:begin] + twice + text[end:]).encode("utf-16"))
    links = learnt(vm)
    assert links.unclear == ("/configuration/settings/zz",) and not links.links
