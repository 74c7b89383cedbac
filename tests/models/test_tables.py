# SPDX-License-Identifier: Apache-2.0
"""The other models: VMs, chain, findings, files, ranges, configuration, settings difference."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from snapviewer.base.progress import Progress
from snapviewer.disks.extents import NO_OWNER, make_ranges
from snapviewer.figures.costs import slot_usage
from snapviewer.formats.config_tree import ConfigNode, ValueKind
from snapviewer.machines.compare_settings import SettingChange, SettingGroup
from snapviewer.machines.library import Library
from snapviewer.machines.opening import open_library
from snapviewer.models.chain_model import layer_rows, make_chain_model
from snapviewer.models.config_model import (
    ConfigColumn,
    ConfigModel,
    build_items,
    make_settings_diff_model,
    setting_rows,
    value_text,
)
from snapviewer.models.files_model import file_rows, make_files_model
from snapviewer.models.findings_model import finding_rows, make_findings_model
from snapviewer.models.ranges_model import RangeColumn, RangesModel
from snapviewer.models.tables import RECORD_ROLE, SORT_ROLE
from snapviewer.models.vm_model import make_vm_model, vm_rows
from tests.builders_ui import demo_copy


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with open_library(demo_copy(tmp_path)) as opened:
        yield opened


def watched(model: QAbstractItemModel) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def test_the_vm_model(library: Library, qapp: object) -> None:
    model = make_vm_model(lambda name: name)
    watched(model)
    model.set_records(vm_rows(library))
    assert model.index(0, 0).data() == "Web server"
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) in ("ok", "warning", "error")
    size = model.index(0, 1).data(SORT_ROLE)
    assert size >= sum(file.size for file in library.files_of(library.machines[0]))
    assert f"{size:,} bytes" == model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_the_chain_model(library: Library, qapp: object) -> None:
    machine = library.machines[0]
    assert machine.now is not None
    usage = slot_usage(library, machine, machine.now, machine.slots[0], Progress())
    model = make_chain_model(lambda layer, layers: None)
    watched(model)
    model.set_records(layer_rows(usage))
    chain = library.chain(machine.now, machine.slots[0])
    assert [row.usage.path for row in model.records] == [image.path for image in chain.layers]
    assert model.index(0, 1).data() == "Now"
    assert model.index(0, 0).data(RECORD_ROLE).number == 0
    assert model.headerData(0, Qt.Orientation.Horizontal) == "File"


def test_the_findings_model(library: Library, qapp: object) -> None:
    model = make_findings_model(lambda name: name)
    watched(model)
    model.set_records(finding_rows(library, library.findings))
    orders = [model.index(row, 0).data(SORT_ROLE) for row in range(model.rowCount())]
    assert orders == sorted(orders)
    assert model.rowCount() == len(library.findings)


def test_the_files_model(library: Library, qapp: object) -> None:
    files = library.files_of(library.machines[0])
    model = make_files_model()
    watched(model)
    model.set_records(file_rows([(str(file.role), file) for file in files]))
    assert model.rowCount() >= len(files)


def test_ranges_by_the_million_and_beyond_32_bits(qapp: object) -> None:
    count = 3_000_000
    start = np.arange(count, dtype=np.int64) * (16 << 20)
    ranges = make_ranges(start, np.full(count, 512))
    model = RangesModel()
    model.set_ranges(
        ranges, np.zeros(count, dtype=np.int64), np.full(count, NO_OWNER), (["a.vhdx"], ["b.vhdx"])
    )
    last = count - 1
    assert model.rowCount() == count
    assert int(model.index(last, RangeColumn.OFFSET).data(), 16) == last * (16 << 20)
    tip = model.index(last, RangeColumn.OFFSET).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == f"{last * (16 << 20):,} bytes"
    assert model.index(5, RangeColumn.OWNER_A).data() == "a.vhdx"
    assert model.index(5, RangeColumn.OWNER_B).data() == "nothing stored"
    assert model.row_at(int(start[7]) + 100) == 7
    assert model.row_at(-1) == -1


def test_the_ranges_model_is_a_proper_model(qapp: object) -> None:
    model = RangesModel()
    watched(model)
    model.set_ranges(make_ranges([0, 1024], [512, 512]))
    model.set_ranges(make_ranges([], []))


def test_the_configuration_tree(library: Library, qapp: object) -> None:
    machine = library.machines[0]
    assert machine.config is not None
    document = machine.config.document
    model = ConfigModel()
    watched(model)
    model.set_document(document)
    total = 0
    waiting = [QModelIndex()]
    while waiting:
        above = waiting.pop()
        for row in range(model.rowCount(above)):
            total += 1
            waiting.append(model.index(row, 0, above))
    assert total == sum(1 for _ in document.root.walk())
    model.set_filter("global_id")
    index = model.index(0, 0)
    while model.rowCount(index):
        index = model.index(0, 0, index)
    assert "global_id" in model.item(index).path
    value = index.siblingAtColumn(ConfigColumn.VALUE).data()
    assert machine.id in str(value).upper() or "global" in model.item(index).path
    model.set_filter("there is no such key")
    assert model.rowCount() == 0
    model.set_document(None)


def test_values_as_text() -> None:
    assert value_text(True) == "true"
    assert value_text(None) == ""
    assert value_text(b"\x01\xff") == "01 ff"
    assert value_text(bytes(100), 4) == "00 00 00 00 … (100 bytes)"
    assert value_text(1 << 60) == str(1 << 60)


class Document:
    """As much of a document as the tree and the difference look at."""

    def __init__(self, **leaves: object) -> None:
        top = ConfigNode("configuration")
        for name, value in leaves.items():
            for item in value if isinstance(value, list) else [value]:
                top.children.append(ConfigNode(name, ValueKind.STRING, str(item)))
        self.root = ConfigNode("", children=[top])


def test_settings_differences(qapp: object) -> None:
    def change(group: SettingGroup, name: str, old: object, new: object) -> SettingChange:
        return SettingChange(f"/configuration/{name}", name.upper(), group, old, new)  # type: ignore[arg-type]

    changes = [
        change(SettingGroup.MEMORY, "size", 1, 2), change(SettingGroup.MEMORY, "limit", None, 3),
        change(SettingGroup.DISKS, "pathname", "a", "b"),
    ]  # fmt: skip
    model = make_settings_diff_model()
    watched(model)
    model.set_records(setting_rows(changes))
    shown = [[model.index(row, column).data() for column in range(4)] for row in range(3)]
    assert shown == [
        ["Memory", "SIZE", "1", "2"], ["", "LIMIT", "–", "3"], ["Disks", "PATHNAME", "a", "b"],
    ]  # fmt: skip


def test_a_hostile_depth_costs_no_stack(qapp: object) -> None:
    top = ConfigNode("")
    node = top
    for _ in range(20_000):
        child = ConfigNode("deep")
        node.children.append(child)
        node = child
    node.children.append(ConfigNode("leaf", ValueKind.STRING, "needle"))
    document = Document()
    document.root = top
    root = build_items(document, "needle")  # type: ignore[arg-type]
    depth = 0
    item = root
    while item.children:
        item = item.children[0]
        depth += 1
    assert depth == 20_001
