# SPDX-License-Identifier: Apache-2.0
"""Attributes that make Hyper-V refuse a disk are found, on files and folders."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from snapviewer.base.errors import RefusedError
from snapviewer.chains.export import export
from snapviewer.machines.codes import Code
from snapviewer.machines.findings import attributes as findings_attributes
from snapviewer.machines.reparse import windows_attributes
from tests.builders_ntfs import ntfs_volume, set_attributes
from tests.builders_vm import ModelVm

Say = Callable[[dict[Path, int]], None]


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    model = ModelVm(tmp_path, container="vmcx")
    model.take("first")
    return model


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Say:
    """Let these paths have these attribute words, all others 0x20."""

    def words(known: dict[Path, int]) -> None:
        monkeypatch.setattr(
            findings_attributes, "windows_attributes", lambda path: known.get(path, 0x20)
        )

    return words


def codes(vm: ModelVm) -> dict[str, tuple[Path | None, int | None, str]]:
    with vm.open() as library:
        return {
            item.code: (item.file, item.windows_code, item.remedy)
            for item in library.findings
            if item.code.startswith(("disk-", "folder-", "guest-state-"))
        }


def leaf_and_base(vm: ModelVm) -> tuple[Path, Path]:
    with vm.open() as library:
        files = list(library.graph.files.values())
    leaf = next(file.path for file in files if file.is_differencing)
    return leaf, next(file.path for file in files if not file.is_differencing)


@pytest.mark.parametrize(
    ("bit", "code", "command"),
    [
        (0x200, Code.DISK_SPARSE, "fsutil sparse setflag"),
        (0x800, Code.DISK_COMPRESSED, "compact /u"),
        (0x4000, Code.DISK_ENCRYPTED, "cipher /d"),
        (0x8000, Code.DISK_INTEGRITY, "Set-FileIntegrity"),
    ],
)
def test_a_disk_that_is_refused(vm: ModelVm, say: Say, bit: int, code: Code, command: str) -> None:
    _, base = leaf_and_base(vm)
    say({base: 0x20 | bit})
    found = codes(vm)
    assert list(found) == [code]
    file, number, remedy = found[code]
    assert (file, number) == (base, 0xC03A001A)
    assert command in remedy and f"D:\\VMs\\Test VM\\Virtual Hard Disks\\{base.name}" in remedy


@pytest.mark.parametrize(
    ("bit", "code"),
    [
        (0x800, Code.FOLDER_COMPRESSED),
        (0x4000, Code.FOLDER_ENCRYPTED),
        (0x8000, Code.FOLDER_INTEGRITY),
    ],
)
def test_a_folder_that_hands_on_and_the_plan_that_is_refused(
    vm: ModelVm, say: Say, bit: int, code: Code
) -> None:
    folder = vm.root / "Virtual Hard Disks"
    say({folder: 0x10 | bit})
    assert codes(vm)[code][:2] == (folder, 0xC03A001A)
    plan = vm.plan_take("second")
    assert any("0xC03A001A" in text and "On the host run" in text for text in plan.refusals)
    say({})
    assert not vm.plan_take("second").refused


@pytest.mark.parametrize(
    ("bit", "code", "command"),
    [
        (0x800, Code.GUEST_STATE_COMPRESSED, 'compact /u "{}"'),
        (0x4000, Code.GUEST_STATE_ENCRYPTED, 'cipher /d "{}"'),
        (
            0x8000,
            Code.GUEST_STATE_INTEGRITY,
            "Set-FileIntegrity -FileName '{}' -Enable $false",
        ),
    ],
)
def test_guest_state(vm: ModelVm, say: Say, bit: int, code: Code, command: str) -> None:
    state = next(vm.config.parent.glob("*.vmgs"))
    say({state: 0x20 | 0x200 | bit})
    assert codes(vm) == {
        code: (state, 0xC03A001A, f"On the host run: {command.format(state)}")
    }


def test_read_only_matters_where_the_vm_writes(vm: ModelVm, say: Say) -> None:
    leaf, base = leaf_and_base(vm)
    say({base: 0x21})
    assert codes(vm) == {}
    say({leaf: 0x21})
    assert codes(vm)["disk-read-only"][:2] == (leaf, None)


@pytest.mark.parametrize("bit", [0x1000, 0x40000, 0x400000])
def test_a_disk_that_is_elsewhere(vm: ModelVm, say: Say, bit: int) -> None:
    leaf, _ = leaf_and_base(vm)
    say({leaf: 0x20 | bit})
    assert codes(vm)["disk-offline"][:2] == (leaf, None)


def test_a_deduplicated_disk(vm: ModelVm, say: Say, monkeypatch: pytest.MonkeyPatch) -> None:
    _, base = leaf_and_base(vm)
    say({base: 0x420})
    monkeypatch.setattr(
        findings_attributes, "reparse_tag", lambda path: 0x80000013 if path == base else None
    )
    file, code, remedy = codes(vm)["disk-reparse-point"]
    assert (file, code) == (base, None) and "Expand-DedupFile" in remedy


def test_nothing_is_found_where_nothing_is_told(vm: ModelVm) -> None:
    assert codes(vm) == {}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"0x22\0\0\x03\0\x03\0\0\0\x11\0\0\0", 0x22),
        (b"0x820\0", 0x820),
        (b"\0\0\x04\0\x04\0\0\0\x51\0\0\0\x20\x02\0\0" + bytes(16), 0x220),
        (b"\0\0\x05\0\x05\0\0\0\x11\0\0\0\x20\0\0\0" + bytes(16), 0x20),
        (b"\0\0\x04\0\x04\0\0\0\x50\0\0\0\x20\0\0\0" + bytes(16), None),
        (b"\0\0\x09\0\x09\0\0\0\x51\0\0\0\x20\0\0\0" + bytes(16), None),
        (b"no number", None),
        (b"\0", None),
    ],
)
def test_attributes_that_samba_keeps(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: bytes, expected: int | None
) -> None:
    monkeypatch.setattr(
        "snapviewer.machines.reparse._extended",
        lambda path, name: value if name == "user.DOSATTRIB" else None,
    )
    assert windows_attributes(tmp_path) == expected


def test_on_a_real_volume(tmp_path: Path) -> None:
    with ntfs_volume(tmp_path) as volume:
        vm = ModelVm(volume)
        folder = vm.root / "Virtual Hard Disks"
        assert not vm.plan_take("first").refused
        assert codes(vm) == {}
        (disk,) = folder.iterdir()
        vm.write(vm.slots[0], 0, b"data" * 128)
        data = disk.read_bytes()
        disk.unlink()
        with disk.open("wb") as file:
            file.truncate(len(data))
            for at in range(0, len(data), 4096):
                if data[at : at + 4096].strip(b"\0"):
                    file.seek(at)
                    file.write(data[at : at + 4096])
        assert list(codes(vm)) == ["disk-sparse"]
        set_attributes(folder, 0x10 | 0x800)
        assert set(codes(vm)) == {"disk-sparse", "folder-compressed"}
        assert vm.plan_take("first").refused
        with vm.open() as library:
            machine = library.machine()
            assert machine.now is not None
            with library.chain(machine.now, vm.slots[0]) as chain:
                with pytest.raises(RefusedError) as caught:
                    export(chain, folder / "out.vhd", "vhd")
                assert caught.value.windows_code == 0xC03A001A
                export(chain, volume / "out.vhd", "vhd")
