# SPDX-License-Identifier: Apache-2.0
"""An exported VM names its files as the host will see them, and nothing of the old host."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.actions.export_vm import export_vm
from snapviewer.base.errors import RefusedError
from snapviewer.base.progress import Progress
from snapviewer.formats.config_tree import ValueKind
from snapviewer.machines.opening import open_library
from snapviewer.plans import export_paths
from tests.builders_vm import ModelVm


def export(vm: ModelVm, out: Path, windows_folder: str = "") -> dict[str, str]:
    """Export Now; every text of the exported configuration by its path."""
    with vm.open() as library:
        machine = library.machine()
        assert machine.now is not None
        export_vm(library, machine, machine.now, out, Progress(), windows_folder)
    with open_library(out) as library:
        config = library.machine().config
        assert config is not None
        return {
            path: node.value
            for path, node in config.document.root.walk()
            if isinstance(node.value, str)
        }


def stored(texts: dict[str, str]) -> list[str]:
    return sorted(text for path, text in texts.items() if path.endswith("/pathname") and text)


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_the_path_is_derived_where_folders_run_in_parallel(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    texts = export(vm, tmp_path / "copy")
    assert stored(texts) == ["D:\\VMs\\copy\\Virtual Hard Disks\\Test VM disk 0.vhd"]
    assert not [text for text in texts.values() if str(tmp_path) in text]


@pytest.mark.parametrize(
    ("folder", "expected"),
    [
        ("E:\\VMs\\Web", "E:\\VMs\\Web\\Virtual Hard Disks\\Test VM disk 0.vhd"),
        ("E:\\VMs\\Web\\", "E:\\VMs\\Web\\Virtual Hard Disks\\Test VM disk 0.vhd"),
        ("\\\\nas\\vms\\Web", "\\\\nas\\vms\\Web\\Virtual Hard Disks\\Test VM disk 0.vhd"),
    ],
)
def test_the_path_is_what_was_asked_for(tmp_path: Path, folder: str, expected: str) -> None:
    assert stored(export(ModelVm(tmp_path), tmp_path / "copy", folder)) == [expected]


def test_it_is_refused_where_nothing_tells_it(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    vm = ModelVm(tmp_path)
    vm.root.rename(tmp_path / "moved elsewhere")
    vm.root = tmp_path / "moved elsewhere"
    out = tmp_path_factory.mktemp("other") / "copy"
    with pytest.raises(RefusedError) as caught:
        export(vm, out)
    assert caught.value.code == "stored-path-unknown" and "--windows-folder" in str(caught.value)
    assert not out.exists() and list(out.parent.iterdir()) == []
    assert stored(export(vm, out, "F:\\Web"))[0].startswith("F:\\Web\\")


@pytest.mark.parametrize(
    "folder", ["/srv/vms", "VMs\\Web", "D:VMs", "D:\\a|b", "D:\\a/b", "\\\\nas"]
)
def test_what_is_no_folder_of_windows_is_refused(tmp_path: Path, folder: str) -> None:
    with pytest.raises(RefusedError) as caught:
        export(ModelVm(tmp_path), tmp_path / "copy", folder)
    assert caught.value.code == "bad-windows-folder"


def test_a_connected_share_is_named_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_paths, "is_mapped", lambda letter: letter == "Z")
    vm = ModelVm(tmp_path)
    with pytest.raises(RefusedError) as caught:
        export(vm, tmp_path / "copy", "Z:\\VMs\\Web")
    assert caught.value.code == "mapped-drive" and not (tmp_path / "copy").exists()
    assert stored(export(vm, tmp_path / "copy", "Y:\\VMs\\Web"))[0].startswith("Y:\\VMs\\Web\\")


def test_a_path_too_long_is_said_and_nothing_left(tmp_path: Path) -> None:
    with pytest.raises(RefusedError) as caught:
        export(ModelVm(tmp_path), tmp_path / "copy", "D:\\" + "x" * 220)
    assert caught.value.code == "path-too-long"
    assert [path.name for path in tmp_path.iterdir()] == ["Test VM"]


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_the_old_hosts_accounts_and_cluster_stay_behind(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    with vm.open() as library:
        config = library.machine().config
        assert config is not None
        document = config.document
        document.set_value(
            "/configuration/global_settings/owner/sid", "S-1-5-21-1-2-3-500", ValueKind.STRING
        )
        document.set_value("/configuration/properties/highly_available", True, ValueKind.BOOL)
        data = config.to_bytes()
    vm.config.write_bytes(data)
    texts = export(vm, tmp_path / "copy")
    assert not [text for text in texts.values() if text.startswith("S-1-5-21-")]
    with open_library(tmp_path / "copy") as library:
        config = library.machine().config
        assert config is not None
        assert config.document.value("/configuration/properties/highly_available") is False
