# SPDX-License-Identifier: Apache-2.0
"""Lines that make a Hyper-V host list a VM and its snapshots: text to copy, never run here.

Up to 2012 R2 a host lists what is, or is linked, in its own folders; from 2016 on the documented
way is an import by WMI: ImportSystemDefinition, ImportSnapshotDefinitions, ValidatePlannedSystem,
RealizePlannedSystem (namespace root\\virtualization\\v2). A VM that a host has registered already
is not registered anew: taking it out first would delete its configuration and merge its
snapshots away, so no line here does that.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.errors import NotFoundError
from snapviewer.base.powershell import comment, quote
from snapviewer.base.shown import hidden, visible
from snapviewer.base.words import tr, trn
from snapviewer.machines.findings.host import import_texts
from snapviewer.machines.host_paths import HostPaths
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.machines.scan import CONFIG_SUFFIXES
from snapviewer.machines.work_place import WorkPlace

_HOST = "%ProgramData%\\Microsoft\\Windows\\Hyper-V"
_HOST_PARTS = ("microsoft", "windows", "hyper-v", "virtual machines")
_NOT_IN_CMD = '"%'  # cannot be quoted, or are replaced even inside quotes
_CMD_SIGNS = '"%&|<>^!'

_SCRIPT = r"""
$ErrorActionPreference = 'Stop'
$id = {id}
$definition = {definition}
$snapshots = {snapshots}

function Wait-Done($result, $what) {{
  if ($result.ReturnValue -eq 4096) {{
    $job = Get-CimInstance -InputObject $result.Job
    while ($job.JobState -lt 7) {{
      Start-Sleep -Milliseconds 500
      $job = Get-CimInstance -InputObject $job
    }}
    if ($job.JobState -eq 32768) {{
      Write-Warning ('{{0}}: {{1}}' -f $what, $job.ErrorDescription)
    }} elseif ($job.JobState -ne 7 -or $job.ErrorCode -ne 0) {{
      throw ('{{0}} failed: {{1}}' -f $what, $job.ErrorDescription)
    }}
  }} elseif ($result.ReturnValue -ne 0) {{
    throw ('{{0}} failed with {{1}}' -f $what, $result.ReturnValue)
  }}
}}
function Find-System($class) {{
  Get-CimInstance -Namespace 'root\virtualization\v2' -ClassName $class |
    Where-Object {{ $_.Name -eq $id }}
}}

foreach ($path in @($definition, $snapshots)) {{
  if (-not $path -or -not (Test-Path -LiteralPath $path)) {{
    throw ('Not found on this host: "{{0}}". Put the right path above.' -f $path)
  }}
}}
if (@(Find-System 'Msvm_ComputerSystem').Count -ne 0) {{
  throw {registered}
}}
if (@(Find-System 'Msvm_PlannedComputerSystem').Count -ne 0) {{
  throw 'This host has a planned VM of this id already.'
}}
$service = Get-CimInstance -Namespace 'root\virtualization\v2' -ClassName `
  'Msvm_VirtualSystemManagementService'

$result = Invoke-CimMethod -InputObject $service -MethodName 'ImportSystemDefinition' -Arguments @{{
  SystemDefinitionFile = $definition
  SnapshotFolder = $snapshots
  GenerateNewSystemIdentifier = $false
}}
Wait-Done $result 'ImportSystemDefinition'
$found = @(Find-System 'Msvm_PlannedComputerSystem')
if ($found.Count -ne 1) {{ throw 'The planned VM was not found.' }}
$planned = $found[0]

$result = Invoke-CimMethod -InputObject $service -MethodName 'ImportSnapshotDefinitions' `
  -Arguments @{{ PlannedSystem = [ref]$planned; SnapshotFolder = $snapshots }}
Wait-Done $result 'ImportSnapshotDefinitions'

$result = Invoke-CimMethod -InputObject $service -MethodName 'ValidatePlannedSystem' `
  -Arguments @{{ PlannedSystem = [ref]$planned }}
Wait-Done $result 'ValidatePlannedSystem'

$result = Invoke-CimMethod -InputObject $service -MethodName 'RealizePlannedSystem' `
  -Arguments @{{ PlannedSystem = [ref]$planned }}
Wait-Done $result 'RealizePlannedSystem'
"""


def registration_text(library: Library, machine: Machine) -> str:
    """The lines for one VM as text. Raises `NotFoundError` where it has no configuration."""
    return "\n".join(registration_lines(library, machine)) + "\n"


def registration_lines(library: Library, machine: Machine, new: Path | None = None) -> list[str]:
    """The lines for one VM; `new` is the configuration of a snapshot that is still to be written.

    Comments first, in the notation of the lines that follow; for a VM its host has registered
    nothing but the words. Raises `NotFoundError` (no-configuration) where the VM has none.
    """
    config = machine.config
    if config is None:
        raise NotFoundError(
            tr("the VM's own configuration could not be read"),
            file=machine.config_path or machine.root,
            remedy=tr("see 'snapviewer check'"),
            code="no-configuration",
        )
    snapshots = [each.config.path for each in machine.snapshots if each.config is not None]
    if new is not None:
        snapshots.append(new)
    modern = config.container == "vmcx"
    registered = is_registered(library, machine)
    words = [tr("VM: {name} ({id})", name=machine.name, id=machine.id)]
    if registered:
        words += [tr("A host has this VM registered, so it is not registered anew."), _way()]
        return [_comment(each, modern) for each in words]
    words += [
        tr("Not tried on a host. Read these lines, check the paths, then run them there."),
        tr("As administrator, in Windows PowerShell.")
        if modern
        else tr("As administrator, in a Command Prompt (cmd)."),
        tr(
            "Only where no host knows this VM yet. One that a host has in its list is not "
            "registered anew."
        )
        if registered is None
        else tr("The list of VMs of the host that was opened does not name this VM."),
        _way(),
        *import_texts(machine),
        *_kept_copies(machine),
    ]
    paths = HostPaths(machine)
    windows = {path: paths.of(path) or str(path) for path in [config.path, *snapshots]}
    if modern:
        return [_comment(each, modern) for each in words] + _script(machine, windows, snapshots)
    lines = [_comment(each, modern) for each in words]
    for path, stored in windows.items():
        folder = "Virtual Machines" if path == config.path else "Snapshots"
        lines += _link(machine, f"{_HOST}\\{folder}\\{path.name}", path, stored)
    return lines


def is_registered(library: Library, machine: Machine) -> bool | None:
    """Whether a host has the VM registered: its list among the opened files names it, or the
    configuration is in the host's own folder. None where that is not known.
    """
    registries = library.configurations.registries
    if any(entry.id == machine.id for each in registries for entry in each.machines):
        return True
    for path in (*library.scan.configs, *library.scan.unseen):
        above = tuple(part.casefold() for part in path.parts[-5:-1])
        if above == _HOST_PARTS and path.stem.strip("{}").upper() == machine.id:
            return True
    return False if registries else None


def _comment(text: str, modern: bool) -> str:
    if modern:
        return comment(text)
    # Signs that cmd acts on even behind rem become underscores.
    return "rem " + "".join("_" if sign in _CMD_SIGNS else sign for sign in visible(text))


def _kept_copies(machine: Machine) -> list[str]:
    """A wizard that looks for definitions below the VM's folder may find those in the trash."""
    place = WorkPlace.of(machine)
    try:
        kept = [path for path in place.trash.rglob("*") if path.suffix.lower() in CONFIG_SUFFIXES]
    except OSError:
        return []
    if not kept:
        return []
    return [
        trn(
            "Hyper-V Manager's import looks for definitions in folders and may offer {n} older "
            "copy from {folder} too: take the one named here, or empty the trash first.",
            "Hyper-V Manager's import looks for definitions in folders and may offer {n} older "
            "copies from {folder} too: take the one named here, or empty the trash first.",
            len(kept),
            folder=place.trash,
        )
    ]


def _way() -> str:
    return tr(
        "There, act through Hyper-V, or copy the folder and import the copy "
        "(Import-VM -Copy -GenerateNewId)."
    )


def _link(machine: Machine, link: str, path: Path, stored: str) -> list[str]:
    """The link in the host's folder, and the right of the VM's account on it (not its target)."""
    if hidden(stored + path.name) or any(sign in stored + path.name for sign in _NOT_IN_CMD):
        return [
            _comment(
                tr("Left out: the path {path} cannot be written in a line of cmd.", path=stored),
                modern=False,
            )
        ]
    return [
        f'mklink "{link}" "{stored}"',
        f'icacls "{link}" /grant "NT VIRTUAL MACHINE\\{machine.id}":(F) /L',
    ]


def _script(machine: Machine, windows: dict[Path, str], snapshots: list[Path]) -> list[str]:
    definition = next(iter(windows.values()))
    # Without snapshots any folder that exists will do.
    folder = windows[snapshots[-1]] if snapshots else definition
    folder = (
        folder.replace("/", "\\").rpartition("\\")[0]
        if "\\" in folder
        else str((snapshots[-1] if snapshots else machine.root / "x").parent)
    )
    return (
        _SCRIPT.format(
            id=quote(machine.id),
            definition=quote(definition),
            snapshots=quote(folder),
            registered=quote(
                tr("This host has the VM in its list already.") + " " + _way()
            ),
        )
        .rstrip("\n")
        .split("\n")
    )
