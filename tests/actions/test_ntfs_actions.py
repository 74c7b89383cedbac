# SPDX-License-Identifier: Apache-2.0
"""On NTFS mounted by Linux: every action of every generation, stopped and recovered both ways,
exports, and a folder that hands on compression."""

from __future__ import annotations

import os
import struct
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from snapviewer.actions.export_vm import export_vm
from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.actions.recover import recover
from snapviewer.actions.rename import plan_rename
from snapviewer.actions.repairs.merge_into_parent import plan_merge_file
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import InterruptedActionError, RefusedError, SnapviewerError
from snapviewer.base.progress import Progress
from snapviewer.chains.export import export
from snapviewer.disks.filesystem.attributes import REFUSED_WORD
from snapviewer.disks.filesystem.security_descriptor import parse
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.execute import execute
from snapviewer.formats.configuration import load_document
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.own_files import own_files
from snapviewer.plans.plan import Plan
from tests.builders_ntfs import (
    COMPRESSED,
    SPARSE,
    attributes,
    descriptor,
    make_descriptor,
    ntfs_volume,
    set_attributes,
    set_descriptor,
)
from tests.builders_vm import ModelVm

GENERATIONS = {  # container, format, block size
    "2008": ("xml", DiskFormat.VHD, 64 << 10),
    "2012": ("xml", DiskFormat.VHDX, 1 << 20),
    "2016": ("vmcx", DiskFormat.VHDX, 1 << 20),
}
DISKS = (".vhd", ".vhdx", ".avhd", ".avhdx")
GUARDED = (*DISKS, ".xml", ".vmcx", ".vmrs", ".vmgs", ".bin", ".vsv")


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with ntfs_volume(tmp_path_factory.mktemp("volume"), 900 << 20, "compression") as place:
        yield place


class Checked:
    """A VM whose every file is looked at after every action; `faults` are what Hyper-V minds."""

    def __init__(self, folder: Path, generation: str) -> None:
        container, form, block = GENERATIONS[generation]
        self.vm = ModelVm(folder, size=4 << 20, format=form, block_size=block, container=container)
        self.vm.add_saved_state(b"memory" * 3000, b"devices" * 500)
        self.vm.drop_saved_state()
        mine = make_descriptor(*struct.unpack("<4I", uuid.UUID(self.vm.id).bytes_le))
        for path in self.files():
            set_descriptor(path, mine)
        self.wanted = parse(mine)
        self.faults: list[str] = []
        self.looked = 0

    def files(self) -> list[Path]:
        return [
            path
            for path in self.vm.root.rglob("*")
            if path.suffix.lower() in GUARDED and path.is_file()
            and ".snapviewer" not in path.parts
        ]

    def look(self, when: str) -> None:
        for path in self.files():
            self.looked += 1
            word = attributes(path)
            found = parse(descriptor(path))
            explicit = [entry for entry in found.entries or () if not entry[1] & 0x10]
            if path.suffix.lower() in DISKS and word & SPARSE:
                self.faults.append(f"{when}: {path.name} is sparse")
            if word & REFUSED_WORD:
                self.faults.append(f"{when}: {path.name} has the attributes {word:#x}")
            if explicit != list(self.wanted.entries or ()):
                self.faults.append(f"{when}: {path.name} has other entries")
            if (found.owner, found.group) != (self.wanted.owner, self.wanted.group):
                self.faults.append(f"{when}: {path.name} has another owner")
        for text in self.posix_paths():
            self.faults.append(f"{when}: a path of this machine is stored: {text}")

    def posix_paths(self) -> list[str]:
        return [
            node.value
            for path in self.files()
            if path.suffix.lower() in (".xml", ".vmcx")
            for _, node in load_document(path.read_bytes(), path).root.walk()
            if isinstance(node.value, str) and str(self.vm.root.parent) in node.value
        ]

    def do(self, when: str, plan: Callable[[], Plan]) -> None:
        """Stop the action early and late and go back each time; then stop it and go on."""
        for stop_at in (3, 12):
            if not self._stopped(plan(), stop_at):
                self.look(when)
                return
            if has_journal(self.vm.place):
                try:
                    recover(self.vm.place, back=True)
                except RefusedError as error:  # a merge has begun
                    assert error.code == "no-way-back"
                    recover(self.vm.place)
                    self.look(f"{when}, recovered")
                    return
            self.look(f"{when}, stopped at {stop_at} and back")
        if self._stopped(plan(), 7):
            recover(self.vm.place)
        self.look(when)

    def _stopped(self, plan: Plan, stop_at: int) -> bool:
        assert plan.refusals == []
        count = 0

        def stop(operation: str, path: Path, _offset: int, _length: int) -> None:
            nonlocal count
            if ".snapviewer" not in path.parts:
                count += 1
                if count == stop_at:
                    raise KeyboardInterrupt

        try:
            with mutation_hook(stop):
                execute(plan)
        except (KeyboardInterrupt, InterruptedActionError):
            return True
        return False

    def undo(self) -> None:
        with self.vm.open() as library:
            plan = plan_undo(self.vm.place, own_files(library, self.vm.id))
        assert plan.refusals == []
        execute(plan)
        self.look("undo")

    def id_of(self, name: str) -> str:
        with self.vm.open() as library:
            (found,) = [each for each in library.machine().snapshots if each.name == name]
        return found.id

    def rename(self, name: str, new: str) -> Plan:
        with self.vm.open() as library:
            machine = library.machine()
            return plan_rename(library, machine, machine.snapshot(self.id_of(name)), new)


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_action_both_ways(volume: Path, generation: str) -> None:
    made = Checked(volume / generation, generation)
    vm = made.vm
    made.do("take", lambda: vm.plan_take("one"))
    vm.scribble(1)
    made.do("take again", lambda: vm.plan_take("two"))
    made.undo()
    made.do("take once more", lambda: vm.plan_take("two"))
    vm.scribble(2)
    made.do("rename", lambda: made.rename("two", "deux"))
    made.do("revert, kept", lambda: vm.plan_revert(made.id_of("one"), "kept"))
    vm.scribble(3)
    made.do("revert", lambda: vm.plan_revert(made.id_of("kept")))
    made.undo()
    leaf = max(vm.root.rglob("*.avhd*"), key=lambda path: path.stat().st_mtime_ns)
    with vm.open() as library:
        parent = library.graph.files[leaf].parent
    assert parent is not None
    made.do("reconnect", lambda: plan_reconnect(leaf, parent))
    made.do("take three", lambda: vm.plan_take("three"))
    made.do("delete subtree", lambda: vm.plan_delete(made.id_of("kept"), subtree=True))
    made.do("delete, merged", lambda: vm.plan_delete(made.id_of("three"), merge_now=True))
    made.do("delete, merged into the base", lambda: vm.plan_delete(
        made.id_of("one"), merge_now=True))
    assert made.looked > 100
    assert made.faults == []


@pytest.mark.parametrize("generation", GENERATIONS)
def test_exports_are_taken(volume: Path, generation: str, tmp_path: Path) -> None:
    made = Checked(volume / f"export {generation}", generation)
    out = volume / f"out {generation}"
    out.mkdir()
    made.vm.take("one")
    made.vm.scribble(1)
    with made.vm.open() as library:
        machine = library.machine()
        for moment in machine.moments:
            with library.chain(moment, "ide0:0") as chain:
                for form in ("vhd", "vhdx"):
                    export(chain, out / f"{moment.id}.{form}", form)
            export_vm(
                library, machine, moment, out / f"vm {moment.id}", Progress(), "E:\\New\\Web"
            )
    written = [path for path in out.rglob("*") if path.is_file()]
    assert {path.suffix for path in written} >= {".vhd", ".vhdx"}
    for path in written:
        assert not attributes(path) & (SPARSE | REFUSED_WORD), path
    for path in written:
        if path.suffix.lower() in (".xml", ".vmcx"):
            texts = [
                node.value
                for _, node in load_document(path.read_bytes(), path).root.walk()
                if isinstance(node.value, str)
            ]
            assert not any(str(volume) in text for text in texts)
            assert any(text.startswith("E:\\New\\Web\\Virtual Hard Disks\\") for text in texts)


def test_a_folder_that_hands_on_compression(volume: Path) -> None:
    made = Checked(volume / "compressed", "2016")
    vm = made.vm
    one = vm.take("one")
    vm.scribble(1)
    folder = vm.root / "Virtual Hard Disks"
    before = {path: path.read_bytes() for path in made.files()}
    set_attributes(folder, attributes(folder) | COMPRESSED)
    try:
        for plan in (vm.plan_take("two"), vm.plan_revert(one)):
            assert any("0xC03A001A" in text and "compact /u" in text for text in plan.refusals)
            assert any('"D:\\VMs\\Test VM\\Virtual Hard Disks"' in text for text in plan.refusals)
            with pytest.raises(RefusedError):
                execute(plan)
        with vm.open() as library:
            assert "folder-compressed" in {item.code for item in library.findings}
            machine = library.machine()
            assert machine.now is not None
            with library.chain(machine.now, "ide0:0") as chain, pytest.raises(SnapviewerError):
                export(chain, folder / "out.vhdx", "vhdx")
    finally:
        set_attributes(folder, attributes(folder) & ~COMPRESSED)
    assert before == {path: path.read_bytes() for path in made.files()}
    vm.take("two")
    made.look("afterwards")
    assert made.faults == []


def test_guest_state_is_not_made_where_it_would_be_compressed(volume: Path) -> None:
    made = Checked(volume / "guest state", "2016")
    folder = made.vm.root / "Snapshots"
    folder.mkdir(exist_ok=True)
    set_attributes(folder, attributes(folder) | COMPRESSED)
    assert any("0xC03A001A" in text for text in made.vm.plan_take("one").refusals)


def test_merging_one_file_into_its_parent(volume: Path) -> None:
    made = Checked(volume / "alone", "2012")
    made.vm.take("one")
    made.vm.scribble(1)
    alone = volume / "disks alone"
    alone.mkdir()
    for path in (made.vm.root / "Virtual Hard Disks").iterdir():
        os.rename(path, alone / path.name)  # noqa: PTH104
    leaf = next(alone.glob("*.avhdx"))
    execute(plan_merge_file(leaf))
    (left,) = [path for path in alone.iterdir() if path.suffix == ".vhdx"]
    assert not attributes(left) & (SPARSE | REFUSED_WORD)


def test_the_look_itself_finds_what_is_wrong(volume: Path) -> None:
    made = Checked(volume / "wrong", "2016")
    made.look("before")
    assert made.faults == []
    disk = next((made.vm.root / "Virtual Hard Disks").glob("*.vhdx"))
    with disk.open("r+b") as file:
        file.truncate(disk.stat().st_size + (8 << 20))
    made.vm.config.rename(made.vm.config.with_suffix(".old"))
    made.vm.config.write_bytes(made.vm.config.with_suffix(".old").read_bytes())
    made.look("after")
    assert any("is sparse" in text for text in made.faults)
    assert any("other entries" in text for text in made.faults)
