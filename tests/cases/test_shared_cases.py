# SPDX-License-Identifier: Apache-2.0
"""The situations as others built them, where they lie beside the project: nothing any moment needs
is called rubbish, and whatever is offered leaves every other moment as it was.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.merge import plan_merge
from snapviewer.base.errors import SnapviewerError
from snapviewer.engine.execute import execute
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.machines.opening import open_library
from snapviewer.plans.plan import Plan
from tests.builders_layout import layers_of, read_config, read_file

SHARED = Path(__file__).resolve().parents[3] / "shared" / "cases"
FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None
DISK_ENDINGS = (".vhd", ".avhd", ".vhdx", ".avhdx")


@dataclass(frozen=True)
class Case:
    """`opened`: what is opened, below the case's output; `codes`: one of them must be found in
    each; `superseded`: how many files may want a merge; `places`: folders that stored folders
    mean; `orphans`: how many files may be orphans.
    """

    opened: tuple[str, ...]
    codes: frozenset[str] = frozenset()
    superseded: int = 0
    places: Mapping[str, str] = field(default_factory=dict)


def one_of(*codes: str) -> frozenset[str]:
    return frozenset(codes)


CASES = {
    "01": Case(("Hyper-V", "storage"), one_of("twin-machine")),
    "04": Case(("drive", "csv"), places={
        "C:\\VMs\\App": "drive/C/VMs/App", "D:\\VMs\\App": "drive/D/VMs/App",
        "C:\\ClusterStorage\\Volume1\\App": "csv/vol1/App",
        "C:\\ClusterStorage\\Volume2\\App": "csv/vol2/App",
    }),
    "05": Case(("VM",), one_of("snapshots-elsewhere"),
               places={"E:\\VM\\Virtual Hard Disks": "VM/Virtual Hard Disks"}),
    "06": Case(("VM", "started"), one_of("now-on-frozen-file", "not-frozen")),
    "07": Case(("VM",)),
    "08": Case(("exp", "vbox", "vpc", "D")),
    "09": Case(("Hyper-V",)),
    "10": Case(("",), places={"C:\\Hyper-V\\VM": "VM", "C:\\Hyper-V\\Base": "Base"}),
    "11": Case(("VM",), one_of("size-mismatch", "parent-changed")),
    "12": Case(("VM",), one_of("truncated")),
    "13": Case(("",), one_of("parent-missing")),
    "14": Case(("Volume1", "Volume2"), one_of("vhd-set", "empty-file"), superseded=3),
    "15": Case(("leaf", "all", "profiles")),
    "16": Case(("vm", "snapshot")),
    "18": Case(("one", "two")),
    "19": Case(("VM",), one_of("saved-state-missing")),
    "22": Case(("good.vhdx",)),
    "23": Case(("Export/ERP",), superseded=2),
    "25": Case(("VM",), one_of("pass-through-disk")),
    "29": Case(("machine",), one_of("parent-missing")),
    "31": Case(("SRV01",)),
    "32": Case(("half-fixed.vhdx",)),
    "33": Case(("D", "D/Hyper-V/SRV01"), one_of("place-unseen")),
    "34": Case(("SRV01",), one_of("set-aside-child")),
    "36": Case(("half", "neither"), one_of("not-frozen")),
    "37": Case(("D", "nas"), one_of("disk-deleted", "chain-through-bin")),
    "38": Case(("both", "planned", "upgraded"), one_of("record-not-machine")),
    "39": Case(("SRV01/Virtual Machines", "SRV02/Virtual Machines", "SRV01/Snapshots")),
    "40": Case(("",), one_of("foreign-files"), superseded=2),
    "42": Case(("nfd/Server", "latin1/Server", "fold", "case")),
    "43": Case(("azure", "wsl")),
    "47": Case(("Hyper-V", "Hyper-V/WEB01"), one_of("parent-missing")),
    "48": Case(("sym", "hard")),
}  # fmt: skip

KNOWN = sorted(CASES) if SHARED.is_dir() else []
needs_shared = pytest.mark.skipif(not KNOWN, reason="the shared situations are not here")


@pytest.fixture
def layout(number: str) -> Iterator[Path]:
    """The situation, built by its own script."""
    with tempfile.TemporaryDirectory(dir=FAST, prefix=f"case-{number}-") as folder:
        out = Path(folder).resolve() / "built"
        subprocess.run(
            [sys.executable, SHARED / f"case-{number}" / "make.py", out], check=True,
            stdout=subprocess.DEVNULL,
        )
        yield out


def configurations(root: Path) -> Iterator[VmConfiguration]:
    for path in sorted(root.rglob("*")):
        if path.suffix.lower() not in (".xml", ".vmcx") or not path.is_file() or ".snap" in str(
            path.relative_to(root)
        ):
            continue
        try:
            yield read_config(path)
        except SnapviewerError:
            continue


Moment = tuple[str, str]  # (configuration or file below the case's folder, slot or "")
Stamps = tuple[tuple[str, int, int], ...]


class Truth:
    """What the layout's files read, by the tests' own reader: a stored folder's last name in the
    VM's folder or that folder itself, unless the case says where a stored folder lies. Files under
    other endings than a disk's are read by themselves. What cannot be read is left out.
    """

    def __init__(self, places: Mapping[str, str]) -> None:
        self.places = places
        self._read: dict[Stamps, int] = {}  # chains whose files are as they were read once

    def leaves(self, root: Path) -> Iterator[tuple[Moment, Path]]:
        for config in configurations(root):
            home = config.path.parent.parent
            for slot, drive in config.drives.items():
                folder, _, name = drive.stored.rpartition("\\")
                named = [root / self.places[folder]] if folder in self.places else []
                near = [home / folder.rpartition("\\")[2], home]
                for each in (*named, *near):
                    if (each / name).is_file():
                        yield (str(config.path.relative_to(root)), slot), each / name
                        break
        for path in sorted(root.rglob("*")):
            if path.suffix.lower() in DISK_ENDINGS or not path.is_file() or ".snap" in str(path):
                continue
            with path.open("rb") as handle:
                start = handle.read(8)
                handle.seek(-min(512, path.stat().st_size), os.SEEK_END)
                if start in (b"vhdxfile", b"conectix") or handle.read(8) == b"conectix":
                    yield (str(path.relative_to(root)), ""), path

    def chains(self, root: Path) -> dict[Moment, list[Path]]:
        """The files of each moment's disk, leaf first."""
        found = {}
        for moment, leaf in self.leaves(root):
            try:
                layers = layers_of(leaf, [root / each for each in self.places.values()])
            except (LookupError, SnapviewerError):
                continue
            for image in layers:
                image.close()
            found[moment] = [image.path for image in layers]
        return found

    def content(self, root: Path) -> dict[Moment, int]:
        """A checksum of what each moment's disk reads."""
        found = {}
        for moment, chain in self.chains(root).items():
            stamps = tuple(
                (str(path.relative_to(root)), path.stat().st_size, path.stat().st_mtime_ns)
                for path in chain
            )
            if stamps not in self._read:
                data = read_file(chain[0], [root / each for each in self.places.values()])
                self._read[stamps] = zlib.crc32(data)
            found[moment] = self._read[stamps]
        return found


@needs_shared
@pytest.mark.parametrize("number", KNOWN)
def test_the_situation(layout: Path, number: str) -> None:
    case, wrong = CASES[number], []
    for opened in case.opened:
        wrong += [f"{opened}: {text}" for text in misjudged(layout, opened, number)]
        copy = layout.with_name("copy")
        subprocess.run(["cp", "-a", layout, copy], check=True)
        wrong += [f"{opened}: {text}" for text in harmed(copy, opened, Truth(case.places))]
        shutil.rmtree(copy)
    assert not wrong, "\n".join(wrong)


def misjudged(layout: Path, opened: str, number: str) -> Iterator[str]:
    """What is bound wrongly or called rubbish though something needs it."""
    case, truth = CASES[number], Truth(CASES[number].places).chains(layout)
    with open_library(layout / opened) as library:
        for machine in library.machines:
            for moment in machine.moments:
                for slot in moment.disks if moment.config is not None else ():
                    assert moment.config is not None
                    key = str(moment.config.path.resolve().relative_to(layout)), slot
                    try:
                        layers = [image.path for image in library.chain(moment, slot).layers]
                    except SnapviewerError:
                        continue
                    if key in truth:
                        same = len(layers) == len(truth[key]) and all(
                            one.samefile(two)
                            for one, two in zip(layers, truth[key], strict=True)
                        )
                        if not same:
                            yield f"{moment.name} {slot} is read from {layers}"
                    elif number == "47":
                        yield f"{moment.name} of {machine.name} is read over {layers[-1]}"
        files = library.graph.files.values()
        orphans = [file.path.name for file in files if file.role is FileRole.ORPHAN]
        superseded = [file.path.name for file in files if file.role is FileRole.SUPERSEDED]
        if orphans:
            yield f"orphans: {orphans}"
        if len(superseded) != case.superseded:
            yield f"superseded: {superseded}, expected {case.superseded}"
        codes = {item.code for item in library.findings}
        if case.codes and not codes & case.codes:
            yield f"none of {sorted(case.codes)}, but {sorted(codes)}"


def is_record(name: str) -> bool:
    """Whether the case calls this configuration a note beside its VM, and no moment."""
    return "Planned" in name or "Cache" in name or (name.startswith("upgraded/") and name.endswith(
        ".xml"
    ))


def harmed(layout: Path, opened: str, truth: Truth) -> Iterator[str]:
    """Carry out every merge, then every deletion that is offered; what reads otherwise after."""
    before = truth.content(layout)

    def lost() -> set[Moment]:
        now = truth.content(layout)
        return {
            key for key, value in before.items()
            if now.get(key) != value and (layout / key[0]).exists() and not is_record(key[0])
        }

    for key in _machines(layout / opened):
        _try(layout / opened, key, plan_merge)
    if lost():
        yield f"merge harmed {lost()}"
        return
    everything = [
        (key, snapshot) for key in _machines(layout / opened)
        for snapshot in _snapshots(layout / opened, key)
    ]
    for key, snapshot in everything:
        def delete(library: Library, machine: Machine, wanted: str = snapshot) -> Plan | None:
            if wanted not in {moment.id for moment in machine.snapshots}:
                return None
            return plan_delete(library, machine, machine.snapshot(wanted))

        _try(layout / opened, key, delete)
        if lost():
            yield f"delete of {snapshot} harmed {lost()}"
            return


Key = tuple[Path, str, Path | None]


def _key(machine: Machine) -> Key:
    return machine.root, machine.id, machine.config_path


def _machines(opened: Path) -> list[Key]:
    with open_library(opened) as library:
        return [_key(machine) for machine in library.machines]


def _snapshots(opened: Path, key: Key) -> list[str]:
    with open_library(opened) as library:
        return [
            moment.id for machine in library.machines if _key(machine) == key
            for moment in machine.snapshots
        ]


def _try(opened: Path, key: Key, planner: object) -> None:
    """Carry out what is planned, unless it is refused with a reason."""
    with open_library(opened) as library:
        machine = next((each for each in library.machines if _key(each) == key), None)
        plan = planner(library, machine) if machine is not None else None  # type: ignore[operator]
    if plan is None or plan.refusals:
        return
    try:
        execute(plan)
    except SnapviewerError as error:
        assert error.message
