# SPDX-License-Identifier: Apache-2.0
"""Findings and VMs as plain values, the same wherever JSON is printed."""

from __future__ import annotations

from typing import Any

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
