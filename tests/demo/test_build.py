# SPDX-License-Identifier: Apache-2.0
"""The demo is a real machine: its story can be read back from its files alone."""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from snapviewer.base.errors import Cancelled, NotFoundError, StorageError
from snapviewer.base.progress import Progress
from snapviewer.chains.chain import Chain
from snapviewer.demo import story
from snapviewer.demo.build import DATA_SLOT, GENERATIONS, SHIFT_2016, SYSTEM_SLOT, build_demo
from snapviewer.guest.browse import open_file_system
from snapviewer.guest.diff import diff_files
from snapviewer.guest.volumes import list_volumes
from snapviewer.machines.library import Library
from snapviewer.machines.lookup import find_moment
from snapviewer.machines.model import Machine, MachineState, Severity
from snapviewer.machines.opening import open_library
from tests.builders_fs import run, tool

NAMES = ["Clean install", "Before updates", "After updates", "Test of new shop"]


@pytest.fixture(scope="module", params=GENERATIONS)
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp(f"demo{request.param}")
    started = time.monotonic()
    root = build_demo(folder, request.param)
    assert time.monotonic() - started < 10
    assert root == folder / "Web server"
    return root


@pytest.fixture(scope="module")
def opened(demo: Path) -> Iterator[tuple[Library, Machine]]:
    with contextlib.closing(open_library(demo)) as library:
        yield library, library.machine()


def _files(chain: Chain) -> dict[str, bytes]:
    (volume,) = list_volumes(chain)
    system = open_file_system(chain, volume)
    return {e.path: system.read_file(e) for e in system.walk() if not e.is_dir}


def _expected(shift: timedelta) -> dict[str, tuple[dict[str, bytes], dict[str, bytes]]]:
    """The guest's files at each moment, from the story alone."""
    found = {}

    def note(name: str, guest: story.Guest) -> None:
        found[name] = (guest.system.files(), guest.data.files())

    trunk, branch = story.Guest(shift), story.Guest(shift)
    for guest in (trunk, branch):
        guest.install()
        note("Clean install", guest)
        guest.install_drivers()
        guest.run_shop()
        note("Before updates", guest)
    trunk.install_updates()
    note("After updates", trunk)
    trunk.work_today()
    note("now", trunk)
    branch.test_shop()
    note("Test of new shop", branch)
    return found


def test_the_tree(opened: tuple[Library, Machine]) -> None:
    _, machine = opened
    by_name = {snapshot.name: snapshot for snapshot in machine.snapshots}
    assert sorted(by_name) == sorted(NAMES)
    ids = {snapshot.id: name for name, snapshot in by_name.items()}
    assert {name: ids.get(s.parent or "") for name, s in by_name.items()} == {
        "Clean install": None, "Before updates": "Clean install",
        "After updates": "Before updates", "Test of new shop": "Before updates",
    }
    assert machine.now is not None and ids[machine.now.parent or ""] == "After updates"
    assert machine.state is MachineState.OFF
    assert {name for name, s in by_name.items() if s.has_memory} == {"Test of new shop"}
    times = [by_name[name].created for name in NAMES]
    assert all(a and b and a < b for a, b in itertools.pairwise(times))
    assert machine.config is not None and times[0] is not None
    assert times[0].year == (2017 if machine.config.container == "vmcx" else 2011)
    assert machine.slots == [SYSTEM_SLOT, DATA_SLOT]


def test_it_is_healthy_but_for_the_pending_merge(opened: tuple[Library, Machine]) -> None:
    library, machine = opened
    assert {finding.code for finding in library.findings
            if finding.severity is not Severity.INFO} == {"superseded"}
    assert machine.merge_pending


def test_every_moment_holds_the_guests_files(opened: tuple[Library, Machine]) -> None:
    pytest.importorskip("pytsk3")
    library, machine = opened
    assert machine.config is not None
    shift = SHIFT_2016 if machine.config.container == "vmcx" else timedelta()
    for name, (system, data) in _expected(shift).items():
        moment = find_moment(machine, name)
        assert _files(library.chain(moment, SYSTEM_SLOT)) == system, name
        assert _files(library.chain(moment, DATA_SLOT)) == data, name


def test_the_volumes_are_clean(opened: tuple[Library, Machine], tmp_path: Path) -> None:
    fsck = tool("fsck.vfat")
    library, machine = opened
    for name, slot in (("now", SYSTEM_SLOT), ("now", DATA_SLOT), ("Test of new shop", DATA_SLOT)):
        chain = library.chain(find_moment(machine, name), slot)
        (volume,) = list_volumes(chain)
        image = tmp_path / "volume.img"
        with image.open("wb") as file:
            file.truncate(volume.length)
            for at in range(0, volume.length, 1 << 20):
                piece = chain.read(volume.start + at, min(1 << 20, volume.length - at))
                if piece.count(0) != len(piece):
                    file.seek(at)
                    file.write(piece)
        run(fsck, "-n", image)


def test_costs_tell_the_story(opened: tuple[Library, Machine]) -> None:
    library, machine = opened
    sizes = {}
    for name in NAMES:
        disk = find_moment(machine, name).disks[SYSTEM_SLOT]
        assert disk.path is not None
        sizes[name] = library.chain_of(disk.path).layers[0].usage().bytes_present
    mib = 1 << 20
    assert 20 * mib < sizes["Clean install"] < 40 * mib
    assert 38 * mib < sizes["After updates"] < 48 * mib
    assert max(sizes, key=sizes.__getitem__) == "After updates"


def test_a_diff_shows_the_updates(opened: tuple[Library, Machine]) -> None:
    pytest.importorskip("pytsk3")
    library, machine = opened
    before, after = (find_moment(machine, name) for name in ("Before updates", "After updates"))
    (result,) = diff_files(library.chain(before, SYSTEM_SLOT), library.chain(after, SYSTEM_SLOT))
    changes = {(change.change, change.path) for change in result.changes}
    assert ("moved", "/inetpub/wwwroot/archive.html") in changes
    assert ("removed", "/Windows/Temp/setup cache.tmp") in changes
    assert ("changed", "/Windows/System32/ntoskrnl.exe") in changes
    assert sum(path.endswith(".msu") for _, path in changes) == 3
    (data,) = diff_files(library.chain(before, DATA_SLOT), library.chain(after, DATA_SLOT))
    assert data.changes == ()


def test_two_builds_read_the_same(tmp_path: Path) -> None:
    digests = []
    for number in range(2):
        root = build_demo(tmp_path / str(number))
        with contextlib.closing(open_library(root)) as library:
            machine = library.machine()
            digest = hashlib.sha256()
            for name in [*NAMES, "now"]:
                for slot in machine.slots:
                    chain = library.chain(find_moment(machine, name), slot)
                    digest.update(chain.read(0, 32 << 20))
            digests.append(digest.digest())
    assert digests[0] == digests[1]


def test_what_exists_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "Web server").mkdir()
    with pytest.raises(StorageError, match="exists"):
        build_demo(tmp_path)
    with pytest.raises(NotFoundError, match="generation"):
        build_demo(tmp_path / "x", "1999")


def test_a_cancel_stops_it(tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        build_demo(tmp_path, progress=progress)
