# SPDX-License-Identifier: Apache-2.0
"""The lines that register a VM on a host: quoted, ordered, and never destructive."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from snapviewer.base.errors import NotFoundError
from snapviewer.base.powershell import quote
from snapviewer.plans.registration import is_registered, registration_lines, registration_text
from tests.builders_links import configs, load
from tests.builders_vm import ModelVm
from tests.machines.test_registry import HOST, registry

SHARED = Path(__file__).parents[3] / "shared/pwsh"
EVIL = "a' ; Remove-Item x #\u2019\r\nStop-Computer\u2028& %PATH% \x1b[2J | <b> ^"
METHODS = [
    "ImportSystemDefinition",
    "ImportSnapshotDefinitions",
    "ValidatePlannedSystem",
    "RealizePlannedSystem",
]


def text_of(vm: ModelVm) -> str:
    with vm.open() as library:
        return registration_text(library, library.machine(vm.id))


def rename(vm: ModelVm, name: str) -> None:
    document = load(vm.config)
    document.set_value("/configuration/properties/name", name)
    vm.config.write_bytes(document.to_bytes())


def test_links_up_to_2012_r2(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    first = vm.take("first")
    lines = text_of(vm).rstrip("\n").split("\n")
    folder = "%ProgramData%\\Microsoft\\Windows\\Hyper-V"
    own = f"{folder}\\Virtual Machines\\{vm.id}.xml"
    taken = f"{folder}\\Snapshots\\{first}.xml"
    right = f'/grant "NT VIRTUAL MACHINE\\{vm.id}":(F) /L'
    assert [line for line in lines if not line.startswith("rem ")] == [
        f'mklink "{own}" "D:\\VMs\\Test VM\\Virtual Machines\\{vm.id}.xml"',
        f'icacls "{own}" {right}',
        f'mklink "{taken}" "D:\\VMs\\Test VM\\Snapshots\\{first}.xml"',
        f'icacls "{taken}" {right}',
    ]
    assert any("act through Hyper-V" in line and "-GenerateNewId" in line for line in lines)


def test_copies_in_the_trash_are_told(tmp_path: Path) -> None:
    """A wizard that looks for definitions below the folder may offer them."""
    vm = ModelVm(tmp_path)
    assert "empty the trash" not in text_of(vm)
    vm.take("first")
    (kept,) = vm.place.trash.rglob("*.xml")
    assert kept.stem.endswith(vm.id)
    assert "1 older copy" in text_of(vm) and "empty the trash" in text_of(vm)


def test_a_planned_snapshot_is_among_the_lines(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    plan = vm.plan_take("new")
    assert plan.snapshot_id is not None
    assert any(line.startswith("mklink") and plan.snapshot_id in line for line in plan.registration)


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_nothing_ever_removes_a_vm(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    vm.take("first")
    rename(vm, "Plain")
    text = text_of(vm).casefold()
    for word in ("remove-vm", "destroysystem", "remove-item", "unregister"):
        assert word not in text


@pytest.mark.parametrize("container", ["xml", "vmcx"])
def test_names_from_files_stay_in_their_comment(tmp_path: Path, container: str) -> None:
    vm = ModelVm(tmp_path, container=container)
    before = text_of(vm)
    rename(vm, EVIL.replace("\x1b", "") if container == "xml" else EVIL)
    text = text_of(vm)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f\x85\u2028\u2029]", text)
    mine, theirs = before.split("\n"), text.split("\n")
    differing = [b for a, b in zip(mine, theirs, strict=True) if a != b]
    assert len(differing) == 1
    if container == "xml":
        assert differing[0].startswith("rem ") and not re.search('[&|<>^%"!]', differing[0])
    else:
        assert differing[0].startswith("# ")


@pytest.mark.parametrize("name", ["50% & more", "it's", "\u2018curly\u2019"])
def test_paths_from_files(tmp_path: Path, name: str) -> None:
    old, new = (
        ModelVm(tmp_path / "o", name=name),
        ModelVm(tmp_path / "n", name=name, container="vmcx"),
    )
    stored = f"D:\\VMs\\{name}\\Virtual Machines"
    lines = text_of(old).split("\n")
    if "%" in name:
        assert not any(line.startswith(("mklink", "icacls")) for line in lines)
        assert any("Left out" in line for line in lines)
    else:
        assert any(line.startswith("mklink") and f'"{stored}' in line for line in lines)
    quoted = quote(f"{stored}\\{new.id}.vmcx")
    assert f"$definition = {quoted}" in text_of(new)



def test_a_registered_vm_is_not_registered_anew(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path, container="vmcx")
    vm.take("first")
    with vm.open() as library:
        assert is_registered(library, library.machine()) is None
    stored = f"{HOST}\\Virtual Machines\\{vm.id}.vmcx"
    (vm.root / "data.vmcx").write_bytes(registry({vm.id: stored}))
    with vm.open() as library:
        assert is_registered(library, library.machine()) is True
        lines = registration_lines(library, library.machine())
    assert all(line.startswith("# ") for line in lines)
    assert any("act through Hyper-V" in line for line in lines)
    (vm.root / "data.vmcx").write_bytes(registry({}))
    with vm.open() as library:
        assert is_registered(library, library.machine()) is False
        assert any("ImportSystem" in x for x in registration_lines(library, library.machine()))


def test_a_configuration_in_the_hosts_own_folder_is_registered(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    folder = vm.root / "ProgramData/Microsoft/Windows/Hyper-V/Virtual Machines"
    folder.mkdir(parents=True)
    shutil.copy(vm.config, folder / vm.config.name)
    with vm.open() as library:
        assert is_registered(library, library.machine(str(vm.root))) is True


def test_a_vm_without_configuration(tmp_path: Path) -> None:
    vm = ModelVm(tmp_path)
    vm.take("first")
    vm.config.unlink()
    with vm.open() as library, pytest.raises(NotFoundError) as caught:
        registration_text(library, library.machine())
    assert caught.value.code == "no-configuration"


# -- a real PowerShell ------------------------------------------------------------------------

_HOST = r"""
$calls = @()
function Test-Path { $true }
function Start-Sleep { }
function Get-CimInstance {
  param($Namespace, $ClassName, $InputObject)
  if ($InputObject) {
    $state = if ($warning) { 32768 } else { 7 }
    return [pscustomobject]@{ JobState = $state; ErrorCode = 0; ErrorDescription = 'look' }
  }
  if ($ClassName -eq 'Msvm_VirtualSystemManagementService') { return 'service' }
  if ($ClassName -eq 'Msvm_PlannedComputerSystem' -and $script:calls.Count) {
    return [pscustomobject]@{ Name = '__ID__' }
  }
  if ($ClassName -eq 'Msvm_ComputerSystem' -and $known) {
    return [pscustomobject]@{ Name = '__ID__' }
  }
}
function Invoke-CimMethod {
  param($InputObject, $MethodName, $Arguments)
  $shown = @{}
  foreach ($key in $Arguments.Keys) {
    $value = $Arguments[$key]
    $shown[$key] = if ($value -is [ref]) { 'ref ' + $value.Value.Name } else { $value }
  }
  $script:calls += @{ method = $MethodName; arguments = $shown }
  if ($MethodName -eq $failing) { return [pscustomobject]@{ ReturnValue = 32768 } }
  [pscustomobject]@{ ReturnValue = 4096; Job = 'job' }
}
try { & { . $file } } catch { $failure = [string]$_ }
@{ calls = $calls; failure = $failure } | ConvertTo-Json -Depth 5 -Compress
"""


@pytest.fixture(scope="module")
def powershell(tmp_path_factory: pytest.TempPathFactory) -> str:
    if (SHARED / "pwsh.tar.xz").exists():
        folder = tmp_path_factory.mktemp("pwsh")
        unpacked = subprocess.run(
            [SHARED / "unpack", folder], capture_output=True, text=True, check=True
        )
        return unpacked.stdout.strip()
    found = shutil.which("pwsh")
    if found is None:
        pytest.skip("no PowerShell here")
    return found


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> tuple[ModelVm, Path]:
    vm = ModelVm(tmp_path_factory.mktemp("vm"), container="vmcx", name="it's \u2019 a VM")
    vm.take("first")
    rename(vm, EVIL)
    path = tmp_path_factory.mktemp("script") / "register.ps1"
    path.write_text(text_of(vm), encoding="utf-8-sig")
    return vm, path


def played(
    powershell: str, script: tuple[ModelVm, Path], before: str = ""
) -> tuple[list[dict[str, object]], str | None]:
    vm, path = script
    play = path.with_name("play.ps1")
    text = _HOST.replace("__ID__", vm.id)
    play.write_text(f"$file = '{path}'\n{before}\n{text}", encoding="utf-8-sig")
    ran = subprocess.run(
        [powershell, "-NoProfile", "-NonInteractive", "-File", play],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    document = json.loads(ran.stdout)
    calls = document["calls"] or []
    return calls, document["failure"]


def test_the_script_is_read_by_windows_powershell(
    powershell: str, script: tuple[ModelVm, Path]
) -> None:
    checker = SHARED / "syntax51.ps1"
    if not checker.exists():
        pytest.skip("no list of what 5.1 lacks here")
    ran = subprocess.run(
        [powershell, "-NoProfile", "-NonInteractive", "-File", checker, script[1]],
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_script_imports_in_the_documented_order(
    powershell: str, script: tuple[ModelVm, Path]
) -> None:
    vm, _path = script
    calls, failure = played(powershell, script)
    assert failure is None
    assert [call["method"] for call in calls] == METHODS
    root = f"D:\\VMs\\{vm.root.name}"
    assert calls[0]["arguments"] == {
        "SystemDefinitionFile": f"{root}\\Virtual Machines\\{vm.id}.vmcx",
        "SnapshotFolder": f"{root}\\Snapshots",
        "GenerateNewSystemIdentifier": False,
    }
    assert calls[1]["arguments"] == {
        "PlannedSystem": f"ref {vm.id}",
        "SnapshotFolder": f"{root}\\Snapshots",
    }
    assert calls[3]["arguments"] == {"PlannedSystem": f"ref {vm.id}"}


def test_the_script_stops_where_the_host_knows_the_vm(
    powershell: str, script: tuple[ModelVm, Path]
) -> None:
    calls, failure = played(powershell, script, "$known = $true")
    assert calls == [] and failure is not None and "act through Hyper-V" in failure


def test_the_script_stops_at_the_first_failure(
    powershell: str, script: tuple[ModelVm, Path]
) -> None:
    calls, failure = played(powershell, script, "$failing = 'ValidatePlannedSystem'")
    assert [call["method"] for call in calls] == METHODS[:3]
    assert failure is not None and "32768" in failure


def test_a_job_that_ends_with_warnings_goes_on(
    powershell: str, script: tuple[ModelVm, Path]
) -> None:
    calls, failure = played(powershell, script, "$warning = $true; $WarningPreference = 'Ignore'")
    assert [call["method"] for call in calls] == METHODS and failure is None


# -- the command ------------------------------------------------------------------------------


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from snapviewer.cli import main as cli

    vm = ModelVm(tmp_path)
    first = vm.take("first")
    before = {path: path.read_bytes() for path in configs(vm).values()}
    assert cli.main(["registration", str(vm.root), "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document == {"text": text_of(vm)} and first in document["text"]
    assert cli.main(["registration", str(vm.root), "--vm", vm.id]) == 0
    assert capsys.readouterr().out == text_of(vm)
    assert before == {path: path.read_bytes() for path in configs(vm).values()}
    assert cli.main(["take", str(vm.root), "--name", "x", "--dry-run"]) == 0
    pointer = f'snapviewer registration "{vm.root}" --vm {vm.id}'
    assert pointer in capsys.readouterr().out
