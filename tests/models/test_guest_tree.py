# SPDX-License-Identifier: Apache-2.0
"""Changed files arranged as a tree, simplified and flat."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from snapviewer.guest.diff import FileChange
from snapviewer.models.guest_tree import (
    ChangedFile,
    FileColumn,
    FileMode,
    FileNode,
    GuestTreeModel,
    build_tree,
)

FILES = [
    ChangedFile(FileChange(path, change, a, b, old), "1: ntfs", 0)
    for path, change, a, b, old in (
        ("/Windows/System32/drivers/a.sys", "added", None, 100, None),
        ("/Windows/System32/drivers/b.sys", "changed", 10, 30, None),
        ("/Users/bob/mail/old.pst", "removed", 5000, None, None),
        ("/readme.txt", "moved", 7, 7, "/docs/Readme.txt"),
    )
]


def outline(node: FileNode, depth: int = 0) -> list[str]:
    lines = []
    for child in node.children:
        lines.append("  " * depth + child.name)
        lines += outline(child, depth + 1)
    return lines


def test_the_three_arrangements() -> None:
    assert outline(build_tree(FILES, FileMode.TREE)) == [
        "Windows", "  System32", "    drivers", "      a.sys", "      b.sys",
        "Users", "  bob", "    mail", "      old.pst", "readme.txt",
    ]  # fmt: skip
    assert outline(build_tree(FILES, FileMode.SIMPLE)) == [
        "Windows/System32/drivers", "  a.sys", "  b.sys", "Users/bob/mail", "  old.pst",
        "readme.txt",
    ]  # fmt: skip
    assert outline(build_tree(FILES, FileMode.FLAT)) == [
        file.change.path.lstrip("/") for file in FILES
    ]


def test_sizes_and_causes_are_summed_per_folder() -> None:
    for mode in (FileMode.TREE, FileMode.SIMPLE):
        root = build_tree(FILES, mode)
        assert (root.size_a, root.size_b, root.growth) == (5017, 137, 137 - 5017)
        windows = root.children[0]
        assert (windows.size_a, windows.size_b) == (10, 130)
        assert dict(windows.causes) == {"added": 1, "changed": 1}
        assert list(windows.files()) == FILES[:2]


def test_volumes_stand_apart_where_there_are_several() -> None:
    other = ChangedFile(FileChange("/Windows/x", "added", None, 1), "2: fat32", 1 << 20)
    root = build_tree([*FILES, other], FileMode.TREE)
    assert [node.name for node in root.children] == ["Volume 1: ntfs", "Volume 2: fat32"]
    assert outline(root.children[1]) == ["Windows", "  x"]


def test_the_model_sorts_filters_and_keeps_its_word(qapp: object) -> None:
    model = GuestTreeModel()
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    assert tester is not None
    model.set_files(FILES)
    for mode in FileMode:
        model.set_mode(mode)
        for column in FileColumn:
            for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
                model.sort(column, order)
    model.sort(FileColumn.GROWTH, Qt.SortOrder.DescendingOrder)
    growths = [node.growth for node in model.root.children]
    assert growths == sorted(growths, reverse=True)
    model.set_filter("DOCS/readme")  # the old path of a moved file counts
    assert [node.name for node in model.root.children] == ["readme.txt"]
    index = model.index(0, FileColumn.CAUSE)
    assert index.data() == "→ moved"
    tip = str(index.siblingAtColumn(FileColumn.NAME).data(Qt.ItemDataRole.ToolTipRole))
    assert "was /docs/Readme.txt" in tip
    assert model.index(0, FileColumn.SIZE_A).data() == "7 B"
    model.set_filter("nothing like it")
    assert model.rowCount(QModelIndex()) == 0
