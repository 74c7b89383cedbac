# SPDX-License-Identifier: Apache-2.0
"""The commands that only look: inspect, usage, check, export, report, shot."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from snapviewer.chains.export import export as export_chain
from snapviewer.chains.usage import LayerUsage, layer_usage
from snapviewer.cli_output import Console, size_text
from snapviewer.errors import (
    EXIT_DAMAGED,
    EXIT_DIFFERENT,
    EXIT_DONE,
    EXIT_INTERRUPTED,
    NotFoundError,
    SnapviewerError,
)
from snapviewer.host.interface import View
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.library import Library, open_library
from snapviewer.machines.model import Finding, Machine, Moment, Severity
from snapviewer.machines.pairing import other_chains
from snapviewer.machines.sides import SideFinder
from snapviewer.progress import Progress
from snapviewer.report.records import finding_record, machine_record
from snapviewer.report.text import iso_text

INTERRUPTED = "interrupted-action"


def machine_json(library: View, machine: Machine) -> dict[str, Any]:
    """A VM as `inspect --json` prints it."""

    def names(role: FileRole) -> list[str]:
        return [str(file.path) for file in library.files_with_role(machine, role)]

    def disks(moment: Moment) -> dict[str, str]:
        return {slot: disk.shown for slot, disk in moment.disks.items()}

    def others(moment: Moment) -> list[dict[str, str]]:
        drives = moment.config.other_drives if moment.config is not None else {}
        return [
            {"slot": slot, "type": drive.type, "path": drive.stored}
            for slot, drive in drives.items()
        ]

    def memory(moment: Moment) -> str:
        if not moment.has_memory or moment.saved_state is None:
            return "none"
        return "incomplete" if moment.saved_state.incomplete else "complete"

    now = machine.now
    return {
        **machine_record(machine),
        "snapshots": [
            {
                "id": moment.id,
                "name": moment.name,
                "parent": moment.parent,
                "created": iso_text(moment.created),
                "has_memory": moment.has_memory,
                "memory": memory(moment),
                "notes": moment.notes,
                "protected": moment.protected,
                "kind": str(moment.kind),
                "disks": disks(moment),
                "other_drives": others(moment),
            }
            for moment in machine.snapshots
        ],
        "now": {
            "parent": now.parent,
            "disks": disks(now),
            "memory": memory(now),
            "other_drives": others(now),
        }
        if now is not None
        else None,
        "superseded": names(FileRole.SUPERSEDED),
        "branch_points": names(FileRole.BRANCH_POINT),
        "orphans": names(FileRole.ORPHAN),
        "unknown": names(FileRole.UNKNOWN),
        "findings": [finding_record(item) for item in library.findings_of(machine)],
    }


def _finding_lines(findings: Iterable[Finding]) -> list[str]:
    lines = []
    for item in findings:
        where = f" [{item.file}]" if item.file is not None else ""
        lines.append(f"  {item.severity.upper():7} {item.code}: {item.message}{where}")
        if item.remedy:
            lines.append(f"          what to do: {item.remedy}")
        if item.proof:
            lines.append(f"          proof: {item.proof}")
        if item.consequence:
            lines.append(f"          if nothing is done: {item.consequence}")
    return lines


def _tree_lines(machine: Machine) -> list[str]:
    lines: list[str] = []
    if machine.now is None:
        lines.append(
            "    Now is not known: the VM's configuration could not be read."
            if machine.config_path is not None
            else "    Which of these is Now is not known."
        )
    stack: list[tuple[Moment, int]] = [(moment, 0) for moment in reversed(machine.children(None))]
    while stack:
        moment, depth = stack.pop()
        mark = "=>" if moment.is_now else "o "
        when = f"  {moment.created:%Y-%m-%d %H:%M} UTC" if moment.created else ""
        memory = "  with memory" if moment.has_memory and not moment.is_now else ""
        if moment.saved_state is not None and moment.saved_state.incomplete:
            memory = "  with half its memory (a file of it is missing)"
        ident = "" if moment.is_now else f"  {moment.id}"
        lines.append(f"    {'  ' * depth}{mark} {moment.name}{when}{memory}{ident}")
        drives = moment.config.other_drives if moment.config is not None else {}
        lines.extend(
            f"    {'  ' * depth}   {slot}: a physical disk, not covered" for slot in drives
        )
        if not moment.is_now:
            stack.extend((child, depth + 1) for child in reversed(machine.children(moment.id)))
    if not machine.snapshots and machine.now is not None:
        lines.append("    This VM has no snapshots.")
    return lines


def _damage(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def inspect(options: argparse.Namespace, console: Console) -> int:
    """List everything below PATH; exit 4 where a finding says that input is damaged, 5
    where an action was interrupted.
    """
    with open_library(options.path) as library:
        return show(library, options.vm, console)


def show(library: View, vm: str | None, console: Console) -> int:
    """Print a folder's or a host's machines (or the one named); returns the exit code."""
    machines = [library.machine(vm)] if vm is not None else library.machines
    document = {
        "root": str(library.root),
        "vms": [machine_json(library, machine) for machine in machines],
        "findings": [finding_record(item) for item in library.findings],
    }
    lines: list[str] = []
    for machine in machines:
        lines.append(
            f"{machine.name}  ({machine.id})  generation {machine.generation or '?'}, "
            f"version {machine.config_version or '?'}, {machine.state}: "
            f"{machine.state_reason}"
        )
        lines.extend(_tree_lines(machine))
        for file in library.files_of(machine):
            if file.role not in (FileRole.USED, FileRole.LINK):
                lines.append(f"    {file.role}: {file.path}  {size_text(file.size)}")
    if not machines:
        lines.append("No virtual machine was found here.")
    if library.findings:
        lines.append("Findings:")
        lines.extend(_finding_lines(library.findings))
    console.result(document, lines)
    if any(finding.code == INTERRUPTED for finding in library.findings):
        return EXIT_INTERRUPTED
    return EXIT_DAMAGED if _damage(library.findings) else EXIT_DONE


def check(options: argparse.Namespace, console: Console) -> int:
    """List the findings; exit 1 where one is a warning or an error."""
    with open_library(options.path) as library:
        findings = (
            library.findings_of(library.machine(options.vm))
            if options.vm is not None
            else library.findings
        )
        if options.deep:
            findings = [*findings, *_deep(library, options, console)]
        lines = _finding_lines(findings) or ["Nothing is wrong."]
        console.result({"findings": [finding_record(item) for item in findings]}, lines)
        bad = any(item.severity is not Severity.INFO for item in findings)
        return EXIT_DIFFERENT if bad else EXIT_DONE


def _deep(library: Library, options: argparse.Namespace, console: Console) -> list[Finding]:
    from snapviewer.guest.health import deep_findings

    machines = [library.machine(options.vm)] if options.vm is not None else library.machines

    def work(progress: Progress) -> list[Finding]:
        return [item for machine in machines for item in deep_findings(library, machine, progress)]

    return console.run(work)


def _slots(moment: Moment, wanted: str | None) -> list[str]:
    if wanted is None:
        return list(moment.disks)
    if wanted not in moment.disks:
        raise NotFoundError(
            f"there is no disk at {wanted}; there are: {', '.join(moment.disks) or 'none'}",
            remedy="use a slot as 'snapviewer inspect' prints it",
            code="no-such-slot",
        )
    return [wanted]


def layer_json(layer: LayerUsage) -> dict[str, Any]:
    """One file of a chain as `usage --json` prints it."""
    return {
        "file": str(layer.path),
        "format": str(layer.format),
        "kind": str(layer.kind),
        "block_size": layer.block_size,
        "file_size": layer.file_size,
        "blocks_total": layer.blocks_total,
        "blocks_allocated": layer.blocks_allocated,
        "blocks_partial": layer.blocks_partial,
        "bytes_present": layer.bytes_present,
        "bytes_visible": layer.bytes_visible,
        "exclusive_bytes": layer.exclusive_bytes,
    }


def usage(options: argparse.Namespace, console: Console) -> int:
    """Block usage of every file under a moment's disks."""
    with open_library(options.path) as library, finder(library, options.vm) as sides:
        side = sides.find(options.moment)
        machine, moment = side.machine, side.moment

        def left_out(other: Moment, error: SnapviewerError) -> None:
            console.note(f"'{other.name}' is left out of the exclusive bytes: {error}")

        disks = []
        lines = [f"{machine.name}, {moment.name}" if side.file is None else side.title]
        for slot in _slots(moment, options.disk):
            chain = side.chain(slot)
            others = other_chains(side.library, machine, moment, chain, left_out)
            layers = layer_usage(chain, others)
            disks.append(
                {
                    "slot": slot,
                    "virtual_size": chain.virtual_size,
                    "chain": [layer_json(layer) for layer in layers],
                }
            )
            lines.append(f"  {slot}: {size_text(chain.virtual_size)}")
            for layer in layers:
                lines.append(
                    f"    {layer.path.name}: file {size_text(layer.file_size)}, "
                    f"{layer.blocks_allocated} of {layer.blocks_total} blocks, "
                    f"written {size_text(layer.bytes_present)}, "
                    f"visible {size_text(layer.bytes_visible)}, "
                    f"exclusive {size_text(layer.exclusive_bytes)}"
                )
        console.result({"vm": machine.id, "moment": moment.id, "disks": disks}, lines)
        return EXIT_DONE


def finder(library: Library, vm: str | None) -> SideFinder:
    """What finds the moments a command names, in the VM of --vm where one was chosen."""
    return SideFinder(library, library.machine(vm) if vm is not None else None)


def export(options: argparse.Namespace, console: Console) -> int:
    """Write a moment's disk as one file, or the moment as an independent VM folder."""
    out = Path(options.out)
    form = options.format or out.suffix.lstrip(".").lower()
    if form in ("", "img", "bin", "dd"):
        form = "raw"
    if form not in ("raw", "vhd", "vhdx", "vm"):
        raise NotFoundError(
            f"no format is known for the ending '.{form}'",
            file=out,
            remedy="end the name in .vhd, .vhdx or .img, or name the format with --format",
            code="unknown-format",
        )
    with open_library(options.path) as library, finder(library, options.vm) as sides:
        side = sides.find(options.moment)
        moment = side.moment
        if form == "vm":
            from snapviewer.actions.export_vm import export_vm

            drives = moment.config.other_drives if moment.config is not None else {}
            for slot in drives:
                console.note(f"{slot} is a physical disk; its content is not exported.")
            written = console.run(
                lambda progress: export_vm(side.library, side.machine, moment, out, progress)
            )
        else:
            slots = _slots(moment, options.disk)
            if len(slots) != 1:
                raise NotFoundError(
                    f"'{moment.name}' has {len(slots)} disks: {', '.join(slots)}",
                    remedy="choose one with --disk",
                    code="ambiguous",
                )
            chain = side.chain(slots[0])
            blocks = None if options.block_size is None else options.block_size << 20
            written = console.run(
                lambda progress: export_chain(
                    chain, out, form, progress, dense=options.dense, block_size=blocks
                )
            )
        console.result(
            {"file": str(out.resolve()), "bytes_written": written, "format": form},
            [f"{out}: {size_text(written)} written"],
        )
        return EXIT_DONE


def report(options: argparse.Namespace, console: Console) -> int:
    """Write the report on a whole root."""
    from snapviewer.report import write_report

    out = Path(options.out)
    with open_library(options.path) as library:
        written = console.run(lambda progress: write_report(library, out, progress))
    console.result(
        {"file": str(out.resolve()), "bytes_written": written},
        [f"{out}: {size_text(written)} written"],
    )
    return EXIT_DONE


def shot(options: argparse.Namespace, console: Console) -> int:
    """Render a view of the real window offscreen."""
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", options.size)
    if match is None:
        raise NotFoundError(f"'{options.size}' is no size", remedy="write it as 1280x800")
    from snapviewer.ui.shot import shot as render

    out = Path(options.out)
    render(
        Path(options.path),
        out,
        options.view,
        (int(match[1]), int(match[2])),
        scheme=options.scheme,
        language=options.language,
        vm=options.vm,
    )
    console.result({"file": str(out.resolve())}, [str(out)])
    return EXIT_DONE
