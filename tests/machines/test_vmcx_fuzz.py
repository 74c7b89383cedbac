# SPDX-License-Identifier: Apache-2.0
"""Damaged VMCX, VMRS and registry files in a VM's folder: only findings, never a traceback."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.rename import plan_notes
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.base.errors import SnapviewerError
from snapviewer.formats.hyperv_storage.container import parse_storage
from snapviewer.machines.compare_settings import compare_settings
from snapviewer.machines.model import MachineState
from snapviewer.machines.opening import open_library
from tests.builders_vm import ModelVm
from tests.machines.test_registry import MISSING, registry

MEMORY = 64 << 20  # bytes while opening; the folder holds 0.2 MiB


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[ModelVm, dict[Path, bytes]]:
    vm = ModelVm(tmp_path_factory.mktemp("fuzz"), size=64 * 1024, container="vmcx")
    vm.add_saved_state(b"memory" * 900, b"devices" * 40)
    vm.take("one")
    (vm.root / "data.vmcx").write_bytes(registry({vm.id: "C:\\x.vmcx", MISSING: "C:\\y.vmcx"}))
    files = [
        path
        for path in sorted(vm.root.rglob("*"))
        if path.suffix.lower() in (".vmcx", ".vmrs") and ".snapviewer" not in path.parts
    ]
    assert len(files) == 5
    return vm, {path: path.read_bytes() for path in files}


def look(vm: ModelVm) -> None:
    """Everything a view asks for. Only documented errors may come out."""
    try:
        library = open_library(vm.root)
    except SnapviewerError:
        return
    with library:
        for finding in library.findings:
            json.dumps(finding.message).encode()
        for machine in library.machines:
            names = [machine.name, machine.config_version, *machine.slots]
            configs = []
            for moment in machine.moments:
                names += [moment.name, moment.notes, moment.id]
                names += [disk.shown for disk in moment.disks.values()]
                if moment.config is not None:
                    configs.append(moment.config)
                    names += [moment.config.snapshot_policy.text, moment.config.guest_state]
                    moment.config.parent_hints({vm.id})
            for config in configs:
                for change in compare_settings(configs[0], config):
                    (change.label + change.before_text + change.after_text).encode(
                        "utf-8", "surrogatepass"
                    )
                try:
                    config.set_name("new")
                    config.set_notes("new")
                    config.set_merge_pending(True)
                    config.make_snapshot_of(vm.id, MISSING)
                    config.to_bytes()
                except SnapviewerError:
                    pass
            plan_take(library, machine, "two").to_json()
            for snapshot in machine.snapshots:
                plan_revert(library, machine, snapshot).to_json()
                plan_delete(library, machine, snapshot).to_json()
                plan_notes(library, machine, snapshot, "new").to_json()


edits = st.lists(
    st.tuples(st.integers(0, 2**20), st.sampled_from([1, 2, 4, 8]), st.integers(0, 2**64 - 1)),
    min_size=1,
    max_size=6,
)


@settings(max_examples=60, deadline=5000, suppress_health_check=list(HealthCheck))
@given(st.integers(0, 4), edits, st.one_of(st.none(), st.integers(0, 2**16)))
def test_damaged_bytes(
    folder: tuple[ModelVm, dict[Path, bytes]],
    which: int,
    changes: list[tuple[int, int, int]],
    cut: int | None,
) -> None:
    vm, originals = folder
    path = list(originals)[which]
    data = bytearray(originals[path])
    for at, size, value in changes:
        at %= len(data)
        data[at : at + size] = value.to_bytes(8, "little")[: min(size, len(data) - at)]
    if cut is not None:
        del data[cut % len(data) :]
    try:
        path.write_bytes(bytes(data))
        tracemalloc.start()
        look(vm)
        assert tracemalloc.get_traced_memory()[1] < MEMORY
    finally:
        tracemalloc.stop()
        path.write_bytes(originals[path])


values = st.one_of(
    st.text(st.characters(), max_size=30),
    st.text(st.characters(categories=["Cs", "Cc"]), max_size=4),
    st.integers(-(2**63), 2**64 - 1),
    st.binary(max_size=20),
    st.booleans(),
    st.floats(),
)


@settings(max_examples=60, deadline=5000, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_sound_containers_with_hostile_values(
    folder: tuple[ModelVm, dict[Path, bytes]], data: st.DataObject
) -> None:
    vm, originals = folder
    path = data.draw(st.sampled_from(list(originals)))
    document = parse_storage(originals[path], path)
    keys = [key for key, node in document.root.walk() if key.count("/") > 1]
    for _ in range(data.draw(st.integers(1, 4))):
        key = data.draw(st.sampled_from(keys))
        document.remove(key)
        if data.draw(st.booleans()):
            try:
                document.set_value(key, data.draw(values))
            except ValueError:
                continue
    try:
        path.write_bytes(document.to_bytes())
        look(vm)
    finally:
        path.write_bytes(originals[path])


def test_an_unreadable_runtime_file_leaves_the_state_unknown(
    folder: tuple[ModelVm, dict[Path, bytes]],
) -> None:
    vm, originals = folder
    runtime = vm.config.with_suffix(".VMRS")
    with open_library(vm.root) as library:
        assert library.machine(vm.id).state is MachineState.SAVED
    try:
        runtime.write_bytes(b"\x14\x20\x28\x01" + bytes(9000))
        with open_library(vm.root) as library:
            machine = library.machine(vm.id)
            assert machine.state is MachineState.UNKNOWN
            assert "saved-state-unreadable" in {item.code for item in library.findings}
        plan = vm.plan_take("two")
        assert any("not known" in refusal for refusal in plan.refusals)
    finally:
        runtime.write_bytes(originals[runtime])
