# SPDX-License-Identifier: Apache-2.0
"""Notes on where files come from: old exports, marks of a download, bytes behind the end."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from snapviewer.disks.image import DiskFormat
from snapviewer.machines.findings.origin import is_marked
from snapviewer.machines.model import Severity
from tests.builders_findings import codes, disks, one
from tests.builders_vm import ModelVm

EXPORT = """<?xml version="1.0" encoding="{encoding}"?>
<DECLARATIONS><DECLGROUP><VALUE.OBJECT>
<INSTANCE CLASSNAME="Msvm_VirtualSystemGlobalSettingData">
<PROPERTY NAME="ElementName" TYPE="string"><VALUE>Web</VALUE></PROPERTY>
<PROPERTY NAME="ScopeOfResidence" TYPE="string">{scope}</PROPERTY>
</INSTANCE></VALUE.OBJECT></DECLGROUP></DECLARATIONS>
"""
GUID = "6C1E4E1B-2C1C-4D2A-9C39-0D5B4F7C8A01"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("scope", [f"<VALUE>{GUID}</VALUE>", "<VALUE></VALUE>", ""])
def test_an_old_export_is_noticed(vm: ModelVm, encoding: str, scope: str) -> None:
    text = EXPORT.format(encoding=encoding, scope=scope)
    (vm.root / "Web.exp").write_bytes(text.encode(encoding))
    if GUID in scope:
        found = one(vm.root, "export-scope")
        assert found.severity is Severity.WARNING and found.windows_code == 0x80070057
        assert GUID in found.proof and found.file == vm.root / "Web.exp"
    else:
        assert one(vm.root, "old-export").severity is Severity.INFO
        assert "export-scope" not in codes(vm.root)


def test_another_programs_exp_is_left_alone(vm: ModelVm) -> None:
    (vm.root / "linker.exp").write_bytes(bytes(range(256)) * 40)
    (vm.root / "empty.exp").write_bytes(b"")
    assert not codes(vm.root) & {"export-scope", "old-export"}


def test_a_mark_of_a_download_is_a_note(vm: ModelVm) -> None:
    disk = disks(vm)[0]
    assert "downloaded-mark" not in codes(vm.root)
    try:
        os.setxattr(disk, "user.Zone.Identifier", b"[ZoneTransfer]\r\nZoneId=3\r\n")
    except (OSError, AttributeError):
        pytest.skip("no extended attributes here")
    assert is_marked(disk) and not is_marked(vm.config)
    found = one(vm.root, "downloaded-mark")
    assert found.severity is Severity.INFO and found.file == disk


def test_bytes_behind_the_end_of_a_vhdx_are_a_note(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, format=DiskFormat.VHDX, size=3 << 20, block_size=1 << 20)
    assert "odd-length" not in codes(vm.root)
    (disk,) = disks(vm)
    with disk.open("ab") as file:
        file.write(bytes(700))
    found = one(vm.root, "odd-length")
    assert found.severity is Severity.INFO and "700 bytes" in found.message
