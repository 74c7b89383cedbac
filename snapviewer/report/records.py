# SPDX-License-Identifier: Apache-2.0
"""Findings and VMs as plain values, the same wherever JSON is printed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from snapviewer.figures.roles import original_place
from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.model import Finding, Machine


def finding_record(finding: Finding) -> dict[str, Any]:
    """A finding; `vm` is the id of the VM it belongs to, None where it is several' or none's."""
    code = finding.windows_code
    return {
        "code": finding.code,
        "severity": str(finding.severity),
        "file": str(finding.file) if finding.file is not None else None,
        "message": finding.message,
        "remedy": finding.remedy,
        "proof": finding.proof,
        "consequence": finding.consequence,
        "windows_code": f"{code:#010x}" if code else None,
        "vm": finding.vm_id,
    }


def loose_records(files: Iterable[DiskFile]) -> dict[str, list[dict[str, Any]]]:
    """The files that no VM here uses and that are not unneeded for that: `not_placed` with the
    reason, `set_aside` with the file each stands on (None for none), `deleted` with the path each
    had before (None where the bin does not tell).
    """
    found: dict[str, list[dict[str, Any]]] = {"not_placed": [], "set_aside": [], "deleted": []}
    for file in files:
        path = str(file.path)
        if file.role is FileRole.NOT_PLACED:
            found["not_placed"].append({"file": path, "reason": file.doubt})
        elif file.role is FileRole.SET_ASIDE:
            stands = str(file.parent) if file.parent is not None else None
            found["set_aside"].append({"file": path, "stands_on": stands})
        elif file.role is FileRole.DELETED:
            found["deleted"].append({"file": path, "original": original_place(file) or None})
    return found


def machine_record(machine: Machine) -> dict[str, Any]:
    """What identifies and describes a VM, without its snapshots. `snapshot_policy` is what its
    settings ask of new snapshots, a hint at how existing ones were made, None where not said.
    """
    policy = machine.config.snapshot_policy.text if machine.config is not None else ""
    return {
        "id": machine.id,
        "name": machine.name,
        "generation": machine.generation,
        "config_version": machine.config_version,
        "state": str(machine.state),
        "state_reason": machine.state_reason,
        "snapshot_policy": policy or None,
        "root": str(machine.root),
        "config": str(machine.config_path) if machine.config_path else None,
    }
