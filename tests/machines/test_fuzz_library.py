# SPDX-License-Identifier: Apache-2.0
"""Hostile folders: damaged disks, configurations and journals, odd names, links, long chains.

Opening ends in a library or a documented error, in bounded time; never anything else.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.actions.recover import interrupted, recover, recovery_plan
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import EXIT_DAMAGED, SnapviewerError
from snapviewer.cli.main import main
from snapviewer.demo.build import build_demo
from snapviewer.demo.configuration import demo_configuration
from snapviewer.disks.image import DiskFormat
from snapviewer.engine.journal import Journal
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.journal_state import encode_slot
from snapviewer.machines.opening import open_library
from tests.builders_chain import make_chain
from tests.builders_vm import ModelVm
from tests.fuzz.folders import look

FULL = bool(os.environ.get("SNAPVIEWER_FULL_TESTS"))
DEPTH = 10_000 if FULL else 1_500


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Small healthy folders: VHD with a branch, VHDX, and the newest demo's configurations."""
    folder = tmp_path_factory.mktemp("fuzz")
    vhd = ModelVm(folder / "a", size=128 * 1024)
    vhd.scribble(1)
    first = vhd.take("one")
    vhd.scribble(2)
    vhd.take("two")
    vhd.revert(first)
    vhdx = ModelVm(
        folder / "b", format=DiskFormat.VHDX, size=2 << 20, block_size=1 << 20, name="X"
    )
    vhdx.scribble(1)
    vhdx.take("one")
    demo = build_demo(folder / "c", "2016")
    small = folder / "d"
    shutil.copytree(
        demo, small, ignore=lambda _, names: [n for n in names if n.endswith(("vhdx", "vhd"))]
    )
    return [vhd.root, vhdx.root, small]


@settings(
    max_examples=200 if FULL else 40, deadline=None, suppress_health_check=list(HealthCheck)
)
@given(seed=st.integers(0, 2**32), which=st.integers(0, 2))
def test_mutated_files(
    folders: list[Path], tmp_path_factory: pytest.TempPathFactory, seed: int, which: int
) -> None:
    source = random.Random(seed)
    root = tmp_path_factory.mktemp("mutated") / "vm"
    shutil.copytree(folders[which], root)
    paths = sorted(path for path in root.rglob("*") if path.is_file())
    for path in source.sample(paths, min(len(paths), source.choice([1, 1, 2, 3]))):
        raw = bytearray(path.read_bytes())
        for _ in range(source.choice([1, 1, 4, 20])):
            if not raw:
                break
            kind = source.randrange(5)
            at = source.randrange(min(len(raw), source.choice([600, 4096, 1 << 22])))
            if source.random() < 0.3:
                at = max(0, len(raw) - 1 - source.randrange(512))
            if kind == 0:
                raw[at] ^= 1 << source.randrange(8)
            elif kind == 1:
                raw[at : at + 8] = source.randbytes(8)
            elif kind == 2:
                del raw[at:]
            elif kind == 3:
                raw[at : at + 64] = bytes(64)
            else:
                raw[at:at] = source.randbytes(source.randrange(1, 600))
        path.write_bytes(raw)
    started = time.monotonic()
    try:
        look(root)
        assert time.monotonic() - started < 30
    finally:
        shutil.rmtree(root)


# -- journals ----------------------------------------------------------------------------------


def _journal(vm: ModelVm) -> dict[str, Any]:
    """A real journal of a take that has not begun, as an earlier version wrote it."""
    journal = Journal.of(vm.plan_take("new"))
    return {
        **journal.to_json(),
        "version": 1,
        "title": journal.title,
        "root": str(vm.root),
        "trash": str(vm.place.old_trash / journal.trash.name),
        "guards": [str(path) for path in journal.guards],
        "stamps": [],
        "steps": [step.to_json() for step in journal.steps],
    }


def _slot(vm: ModelVm, **changes: Any) -> bytes:
    """The same as this version writes it, signed by nobody."""
    body = {**Journal.of(vm.plan_take("new")).to_json(), **changes}
    return encode_slot(
        {"version": 2, "serial": 1, "number": 9, "key": "", "signature": "", "body": body}
    )


def _lay(vm: ModelVm, content: bytes, form: str) -> Path:
    """Put a journal where the old or the new version keeps it."""
    path = vm.place.old_journal if form == "old" else vm.place.slots[0]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, size=128 * 1024)
    made.scribble(1)
    made.take("one")
    return made


WRONG: dict[str, Any] = {
    "empty": b"",
    "half": b'{"version": 1, "action": "ta',
    "not json": b"\xff\xfe\x00garbage",
    "a list": b"[]",
    "deep": b"[" * 200_000,
    "null": b"null",
    "no steps": {"steps": None},
    "steps of numbers": {"steps": [1, 2]},
    "unknown kind": {"steps": [{"kind": "format-disk"}]},
    "too many done": {"done": 10**6},
    "negative done": {"done": -1},
    "done of text": {"done": "many"},
    "relative root": {"root": "somewhere"},
    "trash elsewhere": {"trash": "/etc"},
    "path with NUL": {"guards": ["/a\0b"]},
    "version": {"version": 99},
    "stamps": {"stamps": [[1]]},
    "huge number": b'{"version": 1e999}',
}


@pytest.mark.parametrize("form", ["old", "new"])
@pytest.mark.parametrize("name", list(WRONG))
def test_a_journal_that_cannot_be_understood(vm: ModelVm, name: str, form: str) -> None:
    wrong = WRONG[name]
    if form == "old":
        content = wrong if isinstance(wrong, bytes) else json.dumps(_journal(vm) | wrong).encode()
    elif isinstance(wrong, bytes):
        content = wrong
    elif name in ("relative root", "version"):
        pytest.skip("nothing this version has in its body")
    else:
        content = _slot(vm, **wrong)
    _lay(vm, content, form)
    before = {p: p.read_bytes() for p in vm.root.rglob("*") if p.is_file()}
    with pytest.raises(SnapviewerError) as raised:
        recover(vm.place, accept_foreign=True)
    assert raised.value.exit_code == EXIT_DAMAGED and raised.value.code == "bad-journal"
    with pytest.raises(SnapviewerError):
        recovery_plan(vm.place)
    assert interrupted(vm.place)
    assert main(["recover", str(vm.root), "--yes"]) == EXIT_DAMAGED
    assert plan_undo(vm.place).refused and vm.plan_take("x").refused
    with vm.open() as library:
        assert "interrupted-action" in {finding.code for finding in library.findings}
    after = {p: p.read_bytes() for p in vm.root.rglob("*") if p.is_file()}
    assert before == after


@pytest.mark.parametrize("form", ["old", "new"])
@pytest.mark.parametrize("journal", ["whole", "damaged"])
def test_files_of_an_interrupted_action_are_no_orphans(
    vm: ModelVm, journal: str, form: str
) -> None:
    """A take killed after it made its disks: no configuration names them yet."""
    record = _journal(vm)
    made = [Path(step["file"]) for step in record["steps"] if step["file"].endswith("avhd")]
    child = next(path for path in vm.root.rglob("*.avhd"))
    for path in made:
        shutil.copy(child, path)
    with vm.open() as library:
        assert {library.graph.files[path].role for path in made} == {FileRole.ORPHAN}
    content = json.dumps(record).encode() if form == "old" else _slot(vm, steps=record["steps"])
    _lay(vm, content if journal == "whole" else b"{", form)
    with vm.open() as library:
        assert made
        assert {library.graph.files[path].role for path in made} == {FileRole.UNKNOWN}
        assert "orphan" not in {finding.code for finding in library.findings}


@pytest.mark.parametrize("gone", ["link", "now", "loop"])
def test_what_a_missing_disk_could_stand_on_is_no_orphan(tmp_path: Path, gone: str) -> None:
    """base <- link <- now, of which only now is named: without link or now nobody names base."""
    vm = ModelVm(tmp_path, size=128 * 1024)
    for name in ("one", "two")[: 1 if gone == "now" else 2]:
        vm.scribble(1)
        vm.delete(vm.take(name), merge_now=False)
    with vm.open() as library:
        (now,) = (file.path for file in library.graph.files.values() if file.users)
        parent = library.graph.parent_of(now)
        assert parent is not None
        base = library.graph.parent_of(parent) if gone != "now" else parent
        assert base is not None and library.graph.files[base].role is FileRole.SUPERSEDED
    if gone == "loop":  # the link now names what stands on it
        shutil.copy(now, parent)
    else:
        (now if gone == "now" else parent).unlink()
    with vm.open() as library:
        assert library.graph.files[base].role in (FileRole.UNKNOWN, FileRole.NOT_PLACED)
        assert "orphan" not in {finding.code for finding in library.findings}


@pytest.mark.parametrize("gone", [False, True])
def test_a_cut_chain_does_not_contradict_a_whole_one(tmp_path: Path, gone: bool) -> None:
    """Two disks, one of them with an unreadable or missing link: the other gives the tree."""
    vm = ModelVm(tmp_path, slots=("ide0:0", "scsi0:0"), size=128 * 1024)
    ids = [vm.take(name) for name in ("one", "two", "three")]
    with vm.open() as library:
        (machine,) = library.machines
        (two,) = (moment for moment in machine.snapshots if moment.id == ids[1])
        path = two.disks["ide0:0"].path
        before = {moment.id: moment.parent for moment in machine.moments}
    assert path is not None
    if gone:
        path.unlink()
    else:
        path.write_bytes(b"x" * 4096)
    with vm.open() as library:
        (machine,) = library.machines
        assert {moment.id: moment.parent for moment in machine.moments} == before
        assert "tree-disagreement" not in {finding.code for finding in library.findings}


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_value_in_a_journal(data: st.DataObject, tmp_path_factory: Any) -> None:
    made = ModelVm(tmp_path_factory.mktemp("journal"), size=64 * 1024)
    form = data.draw(st.sampled_from(["old", "new"]))
    record = _journal(made) if form == "old" else Journal.of(made.plan_take("new")).to_json()
    leaves: list[tuple[Any, Any]] = []

    def walk(node: Any) -> None:
        keys = node if isinstance(node, dict) else range(len(node))
        for key in keys:
            leaves.append((node, key))
            if isinstance(node[key], dict | list):
                walk(node[key])

    walk(record)
    node, key = data.draw(st.sampled_from(range(len(leaves))).map(lambda n: leaves[n]))
    node[key] = data.draw(
        st.one_of(
            st.none(), st.booleans(), st.integers(-(2**70), 2**70), st.text(max_size=20),
            st.just([]), st.just({}), st.floats(allow_nan=False, allow_infinity=False),
        )
    )
    content = json.dumps(record).encode() if form == "old" else _slot(made, **record)
    _lay(made, content, form)
    before = {p: p.read_bytes() for p in made.root.rglob("*.vhd")}
    try:
        recovery_plan(made.place)
        recover(made.place, back=True, accept_foreign=True)
    except SnapviewerError:
        pass
    assert {p: p.read_bytes() for p in made.root.rglob("*.vhd")} == before


@pytest.mark.parametrize("form", ["old", "new"])
def test_a_journal_copied_with_its_folder_never_touches_the_original(
    vm: ModelVm, tmp_path: Path, form: str
) -> None:
    _lay(vm, json.dumps(_journal(vm)).encode() if form == "old" else _slot(vm), form)
    copy = tmp_path / "copy"
    shutil.copytree(vm.root, copy)
    before = {p: p.read_bytes() for p in vm.root.rglob("*") if p.is_file()}
    with pytest.raises(SnapviewerError) as raised:
        recover(copy, accept_foreign=True)
    assert raised.value.code == "journal-elsewhere"
    assert {p: p.read_bytes() for p in vm.root.rglob("*") if p.is_file()} == before


def test_undo_in_a_copied_folder_never_touches_the_original(vm: ModelVm, tmp_path: Path) -> None:
    vm.take("two")
    copy = tmp_path / "copy"
    shutil.copytree(vm.root, copy)
    assert plan_undo(copy).refused
    assert not plan_undo(vm.root).refused


# -- names and links ---------------------------------------------------------------------------

NAMES = [
    "😀 emoji",
    "שלום עולם",
    "e\u0301 combining",
    "line\nbreak",
    "tab\tand 'quotes\"",
    " spaces ",
    "dots...",
    "percent %20 & <b>",
    "\u202eright to left",
    "a" * 200,
    "back\\slash",
]


@pytest.mark.skipif(os.name == "nt", reason="Windows forbids some of these names")
@pytest.mark.parametrize("name", NAMES)
def test_any_name(tmp_path: Path, name: str) -> None:
    made = ModelVm(tmp_path, size=64 * 1024)
    made.scribble(1)
    made.take(name.replace("\n", " ").replace("\t", " ")[:100])
    root = tmp_path / name
    made.root.rename(root)
    with open_library(root) as library:
        machine = library.machine()
        assert {file.role for file in library.graph.files.values()} == {FileRole.USED}
        assert not library.findings
        with library.chain(machine.moments[-1], "ide0:0") as chain:
            assert chain.read(0, 64 * 1024) == bytes(made.now["ide0:0"])
    assert main(["inspect", str(root), "--json"]) == 0


@pytest.mark.skipif(os.name == "nt", reason="names that are no text")
def test_a_name_that_is_no_text(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    made = ModelVm(tmp_path, size=64 * 1024)
    made.take("one")
    root = os.fsencode(tmp_path) + b"/bad \xff\xfe"
    os.rename(made.root, root)  # noqa: PTH104 - bytes
    look(Path(os.fsdecode(root)))
    assert main(["inspect", os.fsdecode(root), "--json"]) == 0


@pytest.mark.skipif(os.name == "nt", reason="needs long names switched on")
def test_a_very_long_path(tmp_path: Path) -> None:
    deep = tmp_path
    while len(str(deep)) < 2500:
        deep = deep / ("folder " * 20)
        deep.mkdir()
    made = ModelVm(deep, size=64 * 1024)
    made.take("one")
    made.check()
    with made.open() as library:
        assert not library.findings


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_links_that_loop_dangle_and_leave(vm: ModelVm, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.vhd").write_bytes(b"x")
    (vm.root / "loop").symlink_to(vm.root, target_is_directory=True)
    (vm.root / "self.vhd").symlink_to(vm.root / "self.vhd")
    (vm.root / "dangling.avhd").symlink_to(tmp_path / "nowhere.avhd")
    (vm.root / "out").symlink_to(outside, target_is_directory=True)
    (vm.root / "out.vhd").symlink_to(outside / "secret.vhd")
    (vm.root / "etc.xml").symlink_to("/etc/passwd")
    look(vm.root)
    with vm.open() as library:
        assert "orphan" not in {finding.code for finding in library.findings}
        for machine in library.machines:
            assert not [d for m in machine.moments for d in m.disks.values() if d.path is None]


# -- size --------------------------------------------------------------------------------------


def test_a_very_long_chain(tmp_path: Path) -> None:
    """Time grows with the number of files, not with its square."""
    made = make_chain(tmp_path / "x", DEPTH)
    started = time.monotonic()
    with open_library(tmp_path / "x") as library:
        machine = library.machine()
        assert len(machine.moments) == DEPTH
        assert machine.now is not None
        assert len(library.files_of(machine)) == DEPTH
        assert {f.code for f in library.findings} == {
            "no-configuration", "names-unknown", "deep-chain",
        }
        with library.chain(machine.now, "disk") as chain:
            assert len(chain.layers) == DEPTH
            assert not any(chain.read(0, 4096))
    assert time.monotonic() - started < DEPTH * 0.01 + 5
    # The same under a configuration that names the newest file.
    config = tmp_path / "x" / "0F0F0F0F-0000-4000-8000-000000000001.xml"
    config.write_bytes(
        demo_configuration(config.stem, "Deep", {"ide0:0": f"C:\\x\\{made[-1].name}"})
    )
    started = time.monotonic()
    with open_library(tmp_path / "x") as library:
        machine = library.machine()
        assert machine.name == "Deep" and len(library.files_of(machine)) == DEPTH
        assert "orphan" not in {f.code for f in library.findings}
        assert len(library.files_with_role(machine, FileRole.SUPERSEDED)) == DEPTH - 1
    assert time.monotonic() - started < DEPTH * 0.01 + 5
