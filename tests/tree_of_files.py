# SPDX-License-Identifier: Apache-2.0
"""A folder remembered whole: what differs later, and back to how it was, links and second names
included.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

_PIECE = 64 << 10


@dataclass(frozen=True)
class _Entry:
    kind: str  # "folder", "link", "file"
    data: bytes = b""
    twin: str = ""  # of a file of several names: the first of them


class Tree:
    """Everything below a folder at one time, by relative name. Our work folders are left out."""

    def __init__(self, entries: dict[str, _Entry]) -> None:
        self.entries = entries

    @staticmethod
    def of(root: Path) -> Tree:
        entries: dict[str, _Entry] = {}
        names: dict[tuple[int, int], str] = {}
        for folder, folders, files in os.walk(root):
            if ".snapviewer" in folders:
                folders.remove(".snapviewer")
            for name in sorted(folders + files):
                path = Path(folder) / name
                short = os.path.relpath(path, root)
                if path.is_symlink():
                    entries[short] = _Entry("link", os.fsencode(path.readlink()))
                elif path.is_dir():
                    entries[short] = _Entry("folder")
                else:
                    status = path.stat()
                    key = status.st_dev, status.st_ino
                    twin = names.setdefault(key, short) if status.st_nlink > 1 else short
                    same = twin != short
                    entries[short] = _Entry("file", b"" if same else path.read_bytes(),
                                            twin if same else "")
        return Tree(entries)

    def has(self, name: str) -> bool:
        return name in self.entries

    def differences(self, root: Path) -> list[str]:
        """The names that were not or are not there, or hold something else; folders left out."""
        now = Tree.of(root).entries
        return sorted(
            name for name in self.entries.keys() | now.keys()
            if self.entries.get(name) != now.get(name)
            and "folder" not in {each.kind for each in (self.entries.get(name), now.get(name))
                                 if each is not None}
        )

    def restore(self, root: Path) -> None:
        """Make the folder what it was; work folders go."""
        for work in root.rglob(".snapviewer"):
            shutil.rmtree(work)
        now = Tree.of(root).entries
        for name in sorted(now, reverse=True):
            if now[name] != self.entries.get(name):
                path = root / name
                if now[name].kind == "folder":
                    shutil.rmtree(path, ignore_errors=True)
                else:
                    path.unlink(missing_ok=True)
        for name, entry in sorted(self.entries.items()):
            path = root / name
            if entry == now.get(name) and os.path.lexists(path):
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            if entry.kind == "folder":
                path.mkdir(exist_ok=True)
            elif entry.kind == "link":
                path.symlink_to(os.fsdecode(entry.data))
            elif not entry.twin:
                _write(path, entry.data)
        for name, entry in self.entries.items():
            if entry.twin and not os.path.lexists(root / name):
                os.link(root / entry.twin, root / name)


def _write(path: Path, data: bytes) -> None:
    """With holes where there are zeros."""
    with path.open("wb") as handle:
        for at in range(0, len(data), _PIECE):
            piece = data[at : at + _PIECE]
            if piece.count(0) != len(piece):
                handle.seek(at)
                handle.write(piece)
        handle.truncate(len(data))
