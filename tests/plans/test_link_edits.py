# SPDX-License-Identifier: Apache-2.0
"""References between configurations through every action, under invented key names."""

from __future__ import annotations

import copy
import random
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.export_vm import export_vm
from snapviewer.actions.rename import plan_rename
from snapviewer.actions.repairs.lost_snapshot import lost_snapshots, plan_recreate_snapshot
from snapviewer.actions.undo import plan_undo
from snapviewer.base.progress import Progress
from snapviewer.demo.runtime import demo_vmcx
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from snapviewer.formats.configuration import load_document
from snapviewer.plans.plan import Plan
from tests.actions.test_random_trees import FAST, act
from tests.builders_cli import snapshot_of
from tests.builders_links import SHAPES, Shape, check_references, configs, load, register
from tests.builders_vm import ModelVm

CONTAINERS = ("xml", "vmcx")
NAMES = [shape.name for shape in SHAPES]
SLOT = "ide0:0"
Built = tuple[ModelVm, dict[str, str]]


def make(folder: Path, container: str) -> tuple[ModelVm, dict[str, str]]:
    """first <- second <- third <- Now, first <- side, and a root of its own: other."""
    vhdx = {"format": DiskFormat.VHDX, "size": 4 << 20, "block_size": 1 << 20}
    vm = ModelVm(folder, container=container, **(vhdx if container == "vmcx" else {}))  # type: ignore[arg-type]
    ids = {}
    for name in ("first", "second", "third"):
        vm.scribble(len(ids), pieces=1)
        ids[name] = vm.take(name)
    vm.revert(ids["first"])
    vm.scribble(7, pieces=1)
    ids["side"] = vm.take("side")
    vm.revert(ids["third"])
    vm.scribble(9, pieces=1)
    return vm, ids


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Built]:
    return {each: make(tmp_path_factory.mktemp(each), each) for each in CONTAINERS}


@pytest.fixture
def vm(request: pytest.FixtureRequest, templates: dict[str, Built], tmp_path: Path) -> Built:
    """A copy that may be changed: stored paths are Windows paths, so it stands by itself.

    The parametrized values choose the container, so that every pair of them is seen in one.
    """
    chosen = sum(map(ord, str(request.node.name))) % 2
    model, ids = templates[CONTAINERS[chosen]]
    return copied(model, tmp_path), ids


def copied(model: ModelVm, folder: Path) -> ModelVm:
    root = folder / model.root.name
    shutil.copytree(model.root, root, ignore=shutil.ignore_patterns(".snapviewer"))
    twin = object.__new__(ModelVm)
    twin.__dict__.update(model.__dict__)
    twin.root, twin.config = root, root / "Virtual Machines" / model.config.name
    twin.content, twin.now = copy.deepcopy(model.content), copy.deepcopy(model.now)
    return twin


@pytest.fixture(params=SHAPES, ids=NAMES)
def shape(request: pytest.FixtureRequest) -> Shape:
    assert isinstance(request.param, Shape)
    return request.param


def undone(vm: ModelVm, before: dict[str, bytes]) -> None:
    """Undo brings every configuration back, byte for byte."""
    execute(plan_undo(vm.root))
    assert {guid: path.read_bytes() for guid, path in configs(vm).items()} == before


def now_bytes(vm: ModelVm) -> dict[str, bytes]:
    return {guid: path.read_bytes() for guid, path in configs(vm).items()}


@pytest.mark.parametrize("container", CONTAINERS)
def test_take(templates: dict[str, Built], shape: Shape, container: str, tmp_path: Path) -> None:
    model = copied(templates[container][0], tmp_path)
    register(model, shape)
    check_references(model, shape)
    before = now_bytes(model)
    plan = model.plan_take("new")
    assert plan.registration == [] and not any("learnt" in text for text in plan.warnings)
    taken = execute(plan).snapshot_id
    check_references(model, shape)
    assert taken in configs(model)
    undone(model, before)
    check_references(model, shape)
    model.take("again")
    model.take("and again")
    check_references(model, shape)
    model.check()


def test_take_where_now_stands_on_none(tmp_path: Path, shape: Shape) -> None:
    """A VM that was reverted by hand to its base: its link is absent, its snapshots' keys serve."""
    model, ids = make(tmp_path, "xml")
    model.delete(ids["first"], merge_now=False)
    register(model, shape)
    model.take("new")
    check_references(model, shape)


@pytest.mark.parametrize("container", CONTAINERS)
def test_revert(templates: dict[str, Built], shape: Shape, container: str, tmp_path: Path) -> None:
    template, ids = templates[container]
    model = copied(template, tmp_path)
    register(model, shape)
    before = now_bytes(model)
    model.revert(ids["side"])
    check_references(model, shape)
    undone(model, before)
    execute(model.plan_revert(ids["first"], take_first="kept"))
    check_references(model, shape)
    undone(model, before)


@pytest.mark.parametrize("name", ["first", "second", "third", "side"])
def test_delete(vm: Built, shape: Shape, name: str) -> None:
    model, ids = vm
    register(model, shape)
    before = now_bytes(model)
    execute(model.plan_delete(ids[name], merge_now=False))
    check_references(model, shape)
    undone(model, before)
    model.delete(ids[name], merge_now=True)
    check_references(model, shape)
    model.check()


@pytest.mark.parametrize("name", ["first", "second"])
def test_delete_a_subtree(vm: Built, shape: Shape, name: str) -> None:
    model, ids = vm
    register(model, shape)
    before = now_bytes(model)
    execute(model.plan_delete(ids[name], subtree=True, merge_now=False))
    check_references(model, shape)
    undone(model, before)
    model.delete(ids[name], subtree=True, merge_now=True)
    check_references(model, shape)
    model.check()


def test_deleting_one_of_two_copies_of_a_snapshot_keeps_the_references(
    templates: dict[str, Built], tmp_path: Path
) -> None:
    template, ids = templates["xml"]
    model = copied(template, tmp_path)
    register(model, SHAPES[0])
    path = configs(model)[ids["side"]]
    document = load(path)
    document.set_value("/configuration/properties/notes", "a copy that was left")
    twin = path.parent / "old" / path.name
    twin.parent.mkdir()
    twin.write_bytes(document.to_bytes())
    before = model.config.read_bytes()
    with model.open() as library:
        machine = library.machine(model.id)
        (second,) = [each for each in machine.snapshots if each.id.startswith(ids["side"] + "#")]
        plan = plan_delete(library, machine, second)
    assert not plan.refusals
    execute(plan)
    assert model.config.read_bytes() == before
    check_references(model, SHAPES[0])


def recreate(vm: ModelVm, name: str) -> Plan:
    with vm.open() as library:
        machine = library.machine(vm.id)
        (lost,) = [each for each in lost_snapshots(library, machine) if name in str(each.files)]
        return plan_recreate_snapshot(library, machine, lost, "back")


@pytest.mark.parametrize("whole", [True, False])
def test_a_lost_configuration_comes_back(vm: Built, shape: Shape, whole: bool) -> None:
    """`whole`: the others still refer to it; else they were led past it."""
    model, ids = vm
    if whole:
        register(model, shape)
    lost = configs(model)[ids["second"]]
    with model.open() as library:
        frozen = library.machine(model.id).snapshot(ids["second"]).disks[SLOT].path
    assert frozen is not None
    lost.unlink()
    for beside in lost.parent.glob(f"{lost.stem}.*"):
        beside.unlink()
    if not whole:
        register(model, shape)
    before = now_bytes(model)
    execute(recreate(model, frozen.name))
    check_references(model, shape)
    undone(model, before)


def test_rename_reaches_an_entry_that_repeats_the_name(vm: Built) -> None:
    model, ids = vm
    (nested,) = [shape for shape in SHAPES if shape.name == "nested"]
    register(model, nested)
    before = now_bytes(model)
    with model.open() as library:
        machine = library.machine(model.id)
        plan = plan_rename(library, machine, machine.snapshot(ids["side"]), "another")
    execute(plan)
    document = load(model.config)
    node = document.find(nested.list)
    assert node is not None
    labels = {child.child("label").value for child in node.children if child.children}  # type: ignore[union-attr]
    assert labels == {"first", "second", "third", "another"}
    check_references(model, nested)
    undone(model, before)


def test_an_exported_moment_refers_to_no_snapshot(vm: Built, shape: Shape, tmp_path: Path) -> None:
    model, ids = vm
    register(model, shape)
    with model.open() as library:
        machine = library.machine(model.id)
        for number, moment in enumerate((machine.snapshot(ids["third"]), machine.now)):
            assert moment is not None
            out = tmp_path / f"out{number}"
            export_vm(library, machine, moment, out, Progress())
            (exported,) = (out / "Virtual Machines").glob(f"*.{model.container}")
            assert not load(exported).guids() & set(ids.values())


def test_a_snapshot_of_another_container_cannot_become_the_vm(
    templates: dict[str, Built], tmp_path: Path
) -> None:
    model, ids = templates["xml"]
    model = copied(model, tmp_path)
    old = configs(model)[ids["third"]]
    other = demo_vmcx(ids["third"], "third", {}, created=datetime(2020, 1, 1, tzinfo=UTC))
    document = load_document(other)
    document.set_value("/configuration/settings/global/logical_id", model.id)
    old.unlink()
    old.with_suffix(".vmcx").write_bytes(document.to_bytes())
    plan = model.plan_revert(ids["third"])
    assert any("another kind" in text for text in plan.refusals)


def test_a_word_that_happens_to_be_a_name_stays(vm: Built) -> None:
    """An entry's leaf is the snapshot's name only where every entry's is."""
    model, _ids = vm
    (nested,) = [shape for shape in SHAPES if shape.name == "nested"]
    register(model, nested)
    document = load(model.config)
    node = document.find(nested.list)
    assert node is not None
    entries = [child.name for child in node.children if child.name != "size"]
    for name in entries:
        document.set_value(f"{nested.list}/{name}/kind", "third")
    model.config.write_bytes(document.to_bytes())
    model.take("new")
    document = load(model.config)
    node = document.find(nested.list)
    assert node is not None and len(node.children) == len(entries) + 2
    last = max(child.name for child in node.children)
    assert document.value(f"{nested.list}/{last}/kind") == "third"
    assert document.value(f"{nested.list}/{last}/label") == "new"
    check_references(model, nested)


def test_where_nothing_can_be_learnt_nothing_is_changed(vm: Built) -> None:
    model, ids = vm
    plan = model.plan_take("new")
    assert any("could not be learnt" in text for text in plan.warnings)
    assert plan.registration and any(plan.snapshot_id in text for text in plan.registration)  # type: ignore[operator]
    assert plan.to_json()["registration"] == plan.registration
    for other in (model.plan_revert(ids["side"]), model.plan_delete(ids["side"], merge_now=False)):
        assert other.registration == [] and not other.warnings
        assert any("no reference is changed" in check.text for check in other.checks)
    # A leaf that no disk depends on: the VM's own configuration is not even written.
    before = model.config.read_bytes()
    model.delete(ids["side"])
    assert model.config.read_bytes() == before


def test_a_key_that_is_taken_over_is_said(vm: Built) -> None:
    """Now on no snapshot, in a VM whose own key differs: nothing shows it, so it is not claimed."""
    model, ids = vm
    own_key = next(shape for shape in SHAPES if shape.vm_link)
    register(model, own_key)
    said = "refers to no snapshot yet"
    assert not any(said in check.text for check in model.plan_take("new").checks)
    document = load(model.config)
    document.remove(own_key.vm_link)
    model.config.write_bytes(document.to_bytes())
    for plan in (model.plan_take("new"), model.plan_revert(ids["side"])):
        assert any(said in check.text for check in plan.checks)
    assert not any(said in check.text for check in model.plan_delete(ids["side"]).checks)


def test_only_references_change(tmp_path: Path) -> None:
    model, ids = make(tmp_path, "xml")
    register(model, SHAPES[0])
    before = load(model.config)
    model.delete(ids["side"])
    after = load(model.config)
    changed = {
        path
        for path, node in before.root.walk()
        if after.find(path) is None or after.find(path).value != node.value  # type: ignore[union-attr]
    }
    allowed = {"size", "snap002", "snap003", "snap004"}
    assert {path.rpartition("/")[2] for path in changed} <= allowed
    text = model.config.read_bytes().decode("utf-16")
    assert text.count("\r\n") == text.count("\n") and "\n\r\n" not in text


steps = st.tuples(
    st.sampled_from(
        ("take", "take", "revert", "revert-keeping", "delete-now", "delete-later", "subtree")
    ),
    st.integers(0, 10**6),
)


def still_learnable(shape: Shape, tree: dict[str, str | None]) -> Shape:
    """What the files can still show: where nothing has a parent, no link is left to learn from,
    and where Now has none its key is taken to be the snapshots'.
    """
    linked = [guid for guid, parent in tree.items() if parent is not None]
    if "now" not in linked:
        shape = replace(shape, vm_link="")
    if linked in ([], ["now"]) and shape.entry == "tree":
        shape = replace(shape, entry="nested")
    if not linked or (linked == ["now"] and shape.vm_link):
        shape = replace(shape, link="", vm_link="", by_name=False)
    return shape


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(SHAPES), st.sampled_from(CONTAINERS), st.lists(steps, min_size=3, max_size=10)
)
def test_random_trees(shape: Shape, container: str, script: list[tuple[str, int]]) -> None:
    """The list is what is here, and the links are the tree, after every action."""
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        model, _ids = make(Path(folder), container)
        register(model, shape)
        for action, seed in script:
            shape = still_learnable(shape, model.tree())
            chosen = random.Random(seed).choice(list(model.content)) if model.content else ""
            gone = {chosen}
            if action == "subtree" and chosen:
                with model.open() as library:
                    machine = library.machine(model.id)
                    gone = {each.id for each in machine.subtree(machine.snapshot(chosen))}
            if action in ("delete-now", "delete-later", "subtree") and set(model.content) <= gone:
                continue  # the last one takes with it what could be learnt
            act(model, action, seed)
            check_references(model, shape)
            assert not snapshot_of(model.root).keys() & {"journal.json"}
