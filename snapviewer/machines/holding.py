# SPDX-License-Identifier: Apache-2.0
"""What a file that cannot be read, or a record that is no VM, holds back from being merged."""

from __future__ import annotations

from pathlib import Path

from snapviewer.chains.winpaths import windows_basename
from snapviewer.machines.disk_graph import DiskGraph
from snapviewer.machines.file_doubts import file_doubts
from snapviewer.machines.kinds import Record
from snapviewer.machines.library import Library
from snapviewer.machines.names import StoredPath
from snapviewer.machines.parents import stored_texts
from snapviewer.machines.references import mentioned_disks
from snapviewer.machines.upcase import fold


def held_back_by(library: Library, path: Path) -> list[Path]:
    """The disks that are doubtful only because the disk file `path` cannot be read."""
    graph, folders = library.graph, library._folders
    if path not in graph.files:
        return []
    without = DiskGraph()
    without.files = {each: file for each, file in graph.files.items() if each != path}
    without.index, without.aliases = graph.index, graph.aliases
    before = file_doubts(graph, folders, library.machines)
    after = file_doubts(without, folders, library.machines)
    return sorted(each for each in before if each not in after and each != path)


def held_back_by_record(library: Library, record: Record) -> list[Path]:
    """The disks of a name that a configuration which is no VM mentions."""
    names = set(mentioned_disks(record.config).values())
    return sorted(path for path in library.graph.files if fold(path.name) in names)


def names_of(library: Library, path: Path) -> list[str]:
    """What names the disk file `path`: moments and disks, each in a word; empty where nothing does.

    A stored path of the file's name that found no other file counts too.
    """
    found: list[str] = []
    name = fold(path.name)
    for machine in library.machines:
        for moment in machine.moments:
            for disk in moment.disks.values():
                same = fold(windows_basename(disk.stored)) == name
                if disk.path == path or path in disk.ambiguous or (disk.path is None and same):
                    found.append(f"{machine.name}: {moment.name}")
    for file in library.graph.files.values():
        match, link = file.match, file.link
        if match is None or link is None:
            continue
        stored = {fold(StoredPath.parse(text).name) for text in stored_texts(link)}
        if match.path == path or (match.path is None and (path in match.unreadable
                                                          or name in stored)):
            found.append(file.path.name)
    return list(dict.fromkeys(found))
