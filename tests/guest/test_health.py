# SPDX-License-Identifier: Apache-2.0
"""The deeper check: guest hints, block maps, permissions of the VM's account."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.guest.health import deep_findings, disk_hints
from snapviewer.machines.permissions import account_may_write, permission_finding, vm_sid
from tests.builders_fs import MemoryChain, fat_image
from tests.builders_vm import ModelVm

VM = "0D6A044B-46F9-4ED7-836F-000102030405"


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("WINDOWS/ntds/NTDS.DIT", "domain-controller"),
        ("Program Files/Microsoft SQL Server/MSSQL16.X/MSSQL/DATA/master.mdf", "database"),
        ("var/lib/mysql/ibdata1", "database"),
        ("Users/me/ntds.dit", None),
        ("Windows/NTDS.txt", None),
    ],
)
def test_guest_hints(path: str, code: str | None) -> None:
    pytest.importorskip("pytsk3")
    disk = MemoryChain(bytearray(fat_image({path: b"x" * 600, "other.txt": b"y"})))
    found = [hint[0] for hint in disk_hints(disk)]
    assert found == ([code] if code else [])


def test_the_deeper_check_of_a_vm(tmp_path: Path) -> None:
    pytest.importorskip("pytsk3")
    vm = ModelVm(tmp_path, size=4 << 20)
    vm.write("ide0:0", 0, bytes(fat_image({"Windows/NTDS/ntds.dit": b"x" * 99}, 4 << 20)))
    vm.take("one")
    with vm.open() as library:
        (finding,) = deep_findings(library, library.machine())
        assert finding.code == "domain-controller" and finding.proof and finding.remedy
        assert not [f for f in library.findings if f.code == "domain-controller"]


def test_the_account_of_a_vm() -> None:
    assert vm_sid(VM) == "S-1-5-83-1-225051723-1322731257-16805763-84148994"
    assert vm_sid("00000001-0002-0003-0405-060708090A0B").startswith("S-1-5-83-1-1-196610-")


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        (f"NT VIRTUAL MACHINE\\{VM}:(F)", True),
        (f"NT VIRTUAL MACHINE\\{VM}:(I)(R,W)", True),
        ("NT VIRTUAL MACHINE\\Virtual Machines:(F)", True),
        (f"NT VIRTUAL MACHINE\\{VM}:(R)", False),
        (f"NT VIRTUAL MACHINE\\{VM}:(DENY)(F)", False),
        ("BUILTIN\\Administrators:(F)", False),
    ],
)
def test_access_lists(entry: str, expected: bool) -> None:
    listing = f"C:\\a.vhdx NT AUTHORITY\\SYSTEM:(F)\n          {entry}\n\nSuccessfully processed"
    assert account_may_write(listing, VM) is expected
    assert account_may_write("Access is denied.", VM) is None


def test_the_finding_names_the_command(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, vm_id=VM)
    with vm.open() as library:
        found = permission_finding(library.machine(), vm.config)
    assert "icacls" in found.remedy and found.windows_code == 0x80070005
