# SPDX-License-Identifier: Apache-2.0
"""The scripts that run on a host, and nothing but documented cmdlets, parameters and properties.

Source: the public Hyper-V cmdlet reference (windows-powershell-docs,
docset/winserver2025-ps/Hyper-V/<Cmdlet>.md): Get-VM, Get-VMSnapshot, Get-VMHardDiskDrive, Get-VHD,
Checkpoint-VM, Restore-VMSnapshot, Remove-VMSnapshot, Rename-VMSnapshot. Properties are those of the
classes these pages name as output (Microsoft.HyperV.PowerShell.VirtualMachine, VMSnapshot,
HardDiskDrive and Microsoft.Vhd.PowerShell.VirtualHardDisk); one that an older Windows lacks is read
as null. VMs and snapshots are always found by id, never by name: names are not unique, and no
name is ever part of a script. Cmdlets are called by their module's name, because other
products' modules have a Get-VM too.
"""

from __future__ import annotations

INVENTORY = r"""
function ConvertTo-Drive($drive) {
  @{
    type = [string]$drive.ControllerType
    number = [int]$drive.ControllerNumber
    location = [int]$drive.ControllerLocation
    path = [string]$drive.Path
  }
}
function ConvertTo-Utc($time) {
  if ($time) { ([datetime]$time).ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ss.ffffffZ') }
}
function ConvertTo-Parent($id) {
  if ($id -and [guid]$id -ne [guid]::Empty) { [string]$id }
}
function Add-Disk($path) {
  if ($path -and $seen.Add($path)) { $queue.Enqueue($path) }
}
if ($arguments.vm) { $found = @(Hyper-V\Get-VM -Id ([guid]$arguments.vm)) }
else { $found = @(Hyper-V\Get-VM) }
$anyCase = [StringComparer]::OrdinalIgnoreCase
$seen = New-Object 'System.Collections.Generic.HashSet[string]' $anyCase
$queue = New-Object 'System.Collections.Generic.Queue[string]'
$vms = @(foreach ($vm in $found) {
  $drives = @(foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VM $vm)) { ConvertTo-Drive $drive })
  $snapshots = @(foreach ($snapshot in @(Hyper-V\Get-VMSnapshot -VM $vm)) {
    $frozen = @(foreach ($drive in @(Hyper-V\Get-VMHardDiskDrive -VMSnapshot $snapshot)) {
      ConvertTo-Drive $drive
    })
    foreach ($drive in $frozen) { Add-Disk $drive.path }
    @{
      id = [string]$snapshot.Id
      name = [string]$snapshot.Name
      parent = [string](ConvertTo-Parent $snapshot.ParentSnapshotId)
      created = [string](ConvertTo-Utc $snapshot.CreationTime)
      type = [string]$snapshot.SnapshotType
      automatic = [bool]$snapshot.IsAutomaticCheckpoint
      state = [string]$snapshot.State
      notes = [string]$snapshot.Notes
      path = [string]$snapshot.Path
      system_size = [long]$snapshot.SizeOfSystemFiles
      drives = $frozen
    }
  })
  foreach ($drive in $drives) { Add-Disk $drive.path }
  @{
    id = [string]$vm.Id
    name = [string]$vm.Name
    state = [string]$vm.State
    status = [string]$vm.Status
    operational = @(foreach ($item in $vm.OperationalStatus) { [string]$item })
    descriptions = @(foreach ($item in $vm.StatusDescriptions) { [string]$item })
    generation = [int]$vm.Generation
    version = [string]$vm.Version
    path = [string]$vm.Path
    notes = [string]$vm.Notes
    parent = [string](ConvertTo-Parent $vm.ParentSnapshotId)
    checkpoint_type = [string]$vm.CheckpointType
    memory = [long]$vm.MemoryAssigned
    clustered = [bool]$vm.IsClustered
    drives = $drives
    snapshots = $snapshots
  }
})
$disks = @(while ($queue.Count -gt 0) {
  $path = $queue.Dequeue()
  try {
    $disk = Hyper-V\Get-VHD -Path $path
    $parent = [string]$disk.ParentPath
    Add-Disk $parent
    @{
      path = $path
      file_size = [long]$disk.FileSize
      size = [long]$disk.Size
      block_size = [long]$disk.BlockSize
      format = [string]$disk.VhdFormat
      type = [string]$disk.VhdType
      parent = $parent
      identifier = [string]$disk.DiskIdentifier
      alignment = [int]$disk.Alignment
    }
  } catch {
    @{
      path = $path
      error = [string]$_.Exception.Message
      hresult = [int]$_.Exception.HResult
    }
  }
})
$login = [Security.Principal.WindowsIdentity]::GetCurrent()
$me = New-Object Security.Principal.WindowsPrincipal $login
$allowed = @('S-1-5-32-544', 'S-1-5-32-578' | Where-Object {
  $me.IsInRole((New-Object Security.Principal.SecurityIdentifier $_))
})
@{ host = [string]$env:COMPUTERNAME; allowed = ($allowed.Count -gt 0); vms = $vms; disks = $disks }
"""
"""VMs, their snapshots and drives, and every disk file below them.

`$arguments`: `vm` (a VM's id, or null for all). The parents of every disk file are followed with
Get-VHD; a file it cannot open carries its error instead (documented: on shared storage only
the host that uses a file can). `allowed`: whether the login belongs to the groups Administrators or
Hyper-V Administrators (well-known SIDs); without, Get-VM lists nothing and reports no error. Sizes
in bytes, times in UTC.
Pages: Get-VM.md, Get-VMSnapshot.md, Get-VMHardDiskDrive.md, Get-VHD.md.
"""

STATUS = r"""
$vm = Hyper-V\Get-VM -Id ([guid]$arguments.vm)
@{
  state = [string]$vm.State
  status = [string]$vm.Status
  operational = @(foreach ($item in $vm.OperationalStatus) { [string]$item })
  descriptions = @(foreach ($item in $vm.StatusDescriptions) { [string]$item })
  snapshots = @(foreach ($snapshot in @(Hyper-V\Get-VMSnapshot -VM $vm)) { [string]$snapshot.Id })
}
"""
"""What a VM is doing. `$arguments`: `vm`. A merge shows as MergingDisks in OperationalStatus.
Pages: Get-VM.md, Get-VMSnapshot.md.
"""

TAKE = r"""
$vm = Hyper-V\Get-VM -Id ([guid]$arguments.vm)
$name = [string]$arguments.name
$taken = @(Hyper-V\Checkpoint-VM -VM $vm -SnapshotName $name -Passthru -Confirm:$false)
@{ snapshot = [string]$taken[0].Id }
"""
"""`$arguments`: `vm`, `name`. Page: Checkpoint-VM.md (-VM, -SnapshotName, -Passthru)."""

_FIND = r"""
$vm = Hyper-V\Get-VM -Id ([guid]$arguments.vm)
$id = [string]$arguments.snapshot
$snapshot = @(Hyper-V\Get-VMSnapshot -VM $vm | Where-Object { [string]$_.Id -eq $id })
if ($snapshot.Count -ne 1) { throw "The snapshot $id is no longer there." }
"""

RESTORE = (
    _FIND
    + r"""
Hyper-V\Restore-VMSnapshot -VMSnapshot $snapshot[0] -Confirm:$false
@{ snapshot = $id }
"""
)
"""`$arguments`: `vm`, `snapshot`. Page: Restore-VMSnapshot.md (-VMSnapshot)."""

REMOVE = (
    _FIND
    + r"""
$all = @{ IncludeAllChildSnapshots = [bool]$arguments.subtree; Confirm = $false }
Hyper-V\Remove-VMSnapshot -VMSnapshot $snapshot[0] @all
@{ snapshot = $id }
"""
)
"""`$arguments`: `vm`, `snapshot`, `subtree`. Page: Remove-VMSnapshot.md
(-VMSnapshot, -IncludeAllChildSnapshots).
"""

RENAME = (
    _FIND
    + r"""
$name = [string]$arguments.name
Hyper-V\Rename-VMSnapshot -VMSnapshot $snapshot[0] -NewName $name -Confirm:$false
@{ snapshot = $id }
"""
)
"""`$arguments`: `vm`, `snapshot`, `name`. Page: Rename-VMSnapshot.md (-VMSnapshot, -NewName)."""

SCRIPTS = {
    "take": TAKE,
    "restore": RESTORE,
    "remove": REMOVE,
    "rename": RENAME,
}
"""The scripts that change something, by the name a plan's step carries."""
