# SPDX-License-Identifier: Apache-2.0
"""The commands that only look: inspect, usage, check, export, report, shot."""

from __future__ import annotations

import argparse
import contextlib
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from snapviewer.base.errors import (
    EXIT_DAMAGED,
    EXIT_DIFFERENT,
    EXIT_DONE,
    EXIT_INTERRUPTED,
    FormatError,
    NotFoundError,
)
from snapviewer.base.progress import Progress
from snapviewer.cli import salvage as cli_salvage
from snapviewer.cli.output import Console, size_text
from snapviewer.cli.place import opened
from snapviewer.figures.costs import chain_usage
from snapviewer.figures.roles import role_reason
from snapviewer.figures.text import iso_text, utc_minute
from snapviewer.machines.codes import Code
from snapviewer.machines.disk_graph import DiskFile, FileRole
from snapviewer.machines.frozen import unfrozen
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding, Machine, MachineState, Moment, Severity
from snapviewer.machines.opening import open_library
from snapviewer.machines.reading import reading, refuse_live
from snapviewer.machines.sessions import job_session
from snapviewer.machines.shown import not_all_found, shown_name
from snapviewer.machines.sides import Side, SideFinder
from snapviewer.report.records import (
    finding_record,
    loose_records,
    machine_record,
)

INTERRUPTED = Code.INTERRUPTED_ACTION


def machine_json(library: Library, machine: Machine) -> dict[str, Any]:
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
        **loose_records(library.files_of(machine)),
        "doubts": [{"code": doubt.code, "text": doubt.text} for doubt in machine.doubts],
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
        when = f"  {utc_minute(moment.created)}" if moment.created else ""
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
    unseen = not_all_found(machine)
    if unseen:
        lines.append(f"    {unseen}")
    elif not machine.snapshots and machine.now is not None:
        lines.append("    This VM has no snapshots.")
    return lines


def _damage(findings: Iterable[Finding]) -> bool:
    return any(finding.severity is Severity.ERROR for finding in findings)


def inspect(options: argparse.Namespace, console: Console) -> int:
    """List everything below PATH; exit 4 where a finding says that input is damaged, 5
    where an action was interrupted.
    """
    with open_library(opened(options)) as library:
        return show(library, options.vm, console)


def _file_line(file: DiskFile) -> str:
    reason = role_reason(file)
    why = f" ({reason})" if reason else ""
    return f"{file.role}: {file.path}  {size_text(file.size)}{why}"


def _of_no_vm(library: Library) -> list[DiskFile]:
    """The files that belong to no VM."""
    owned = {file.path for machine in library.machines for file in library.files_of(machine)}
    return [file for path, file in sorted(library.graph.files.items()) if path not in owned]


def show(library: Library, vm: str | None, console: Console) -> int:
    """Print a folder's or a host's machines (or the one named); returns the exit code."""
    machines = [library.machine(vm)] if vm is not None else library.machines
    homeless = _of_no_vm(library) if vm is None else []
    document = {
        "root": str(library.root),
        "roots": [str(root) for root in library.roots],
        "vms": [machine_json(library, machine) for machine in machines],
        **loose_records(homeless),
        "findings": [finding_record(item) for item in library.findings],
    }
    lines: list[str] = []
    for machine in machines:
        lines.append(
            f"{shown_name(library.machines, machine)}  ({machine.id})  "
            f"generation {machine.generation or '?'}, version {machine.config_version or '?'}, "
            f"{machine.state}: {machine.state_reason}"
        )
        lines.extend(_tree_lines(machine))
        for file in library.files_of(machine):
            if file.role not in (FileRole.USED, FileRole.LINK):
                lines.append(f"    {_file_line(file)}")
    if homeless:
        lines.append("Files of no VM:")
        lines.extend(f"    {_file_line(file)}" for file in homeless)
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
    with open_library(opened(options)) as library:
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
        with job_session():
            return [item for each in machines for item in deep_findings(library, each, progress)]

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


def usage(options: argparse.Namespace, console: Console) -> int:
    """Block usage of every file under a moment's disks; exit 1 where a parent is missing, 4 where
    a file is damaged: then what is left is shown.
    """
    code = EXIT_DONE
    try:
        place = open_library(opened(options))
    except FormatError as error:
        return cli_salvage.usage_of_damaged(options.path, error, console)
    with (
        place as library,
        finder(library, options.vm) as sides,
        contextlib.ExitStack() as stack,
    ):
        side = sides.find(options.moment)
        machine, moment = side.machine, side.moment
        session = stack.enter_context(reading(side.library, [machine], [moment]))

        disks = []
        lines = [f"{machine.name}, {moment.name}" if side.file is None else side.title]
        for slot in _slots(moment, options.disk):
            chain, fault = cli_salvage.whole_or_left(side, slot)
            code = max(code, cli_salvage.exit_code(chain, fault))
            layers, blind = chain_usage(side.library, machine, moment, chain)
            for other, hidden in blind:
                console.note(
                    f"The exclusive bytes are not known, because of '{other.name}': {hidden}"
                )
            record, more = cli_salvage.usage_record(
                slot, chain, layers, fault, exclusive_known=not blind
            )
            disks.append(record)
            lines.extend(more)
        session.check()
        console.result({"vm": machine.id, "moment": moment.id, "disks": disks}, lines)
        return code


def note_unfrozen(side: Side, console: Console) -> None:
    """Say which disks of a snapshot are not what they were when it was taken."""
    for each in unfrozen(side.library, side.moment):
        console.note(f"WARNING: {each.text(side.moment)} What is read there is Now's.")


def finder(library: Library, vm: str | None) -> SideFinder:
    """What finds the moments a command names, in the VM of --vm where one was chosen."""
    return SideFinder(library, library.machine(vm) if vm is not None else None)


def export(options: argparse.Namespace, console: Console) -> int:
    """Write a moment's disk as one file, or the moment as an independent VM folder; with
    --salvage what is left of a damaged disk, exit 1 where something is lost.
    """
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
    try:
        place = open_library(opened(options))
    except FormatError as error:
        if not options.salvage or form == "vm":
            raise
        with cli_salvage.open_damaged(options.path, error) as left:
            return cli_salvage.export_chain_to(
                left, out, form, console, dense=options.dense, blocks=options.block_size
            )
    with (
        place as library,
        finder(library, options.vm) as sides,
        contextlib.ExitStack() as stack,
    ):
        side = sides.find(options.moment)
        moment = side.moment
        note_unfrozen(side, console)
        if not options.live:
            refuse_live(side.machine, moment)
        session = stack.enter_context(
            reading(side.library, [side.machine], [moment], live=options.live)
        )
        marks = {"live": True} if session.live else {}
        if session.live and not (form == "vm" and side.machine.state is MachineState.RUNNING):
            console.note(
                "WARNING: the VM is in use while it is read: the result is what a power loss would "
                "leave, at best."
            )
        if form == "vm":
            if options.salvage:
                raise NotFoundError(
                    "--salvage writes one disk, not a VM",
                    remedy="choose a disk with --disk and a --format of raw, vhd or vhdx",
                )
            from snapviewer.actions.export_plan import plan_export_vm
            from snapviewer.actions.export_vm import export_vm

            made = console.run(
                lambda progress: plan_export_vm(
                    side.library, side.machine, moment, out, progress, options.windows_folder,
                    live=True,  # refused above, or wanted
                )
            )
            for text in made.plan.warnings:
                console.note(text)
            written = console.write(
                lambda progress: export_vm(
                    side.library, side.machine, moment, out, progress, options.windows_folder,
                    made.new_id,
                )
            )
        else:
            slots = _slots(moment, options.disk)
            if len(slots) != 1:
                raise NotFoundError(
                    f"'{moment.name}' has {len(slots)} disks: {', '.join(slots)}",
                    remedy="choose one with --disk",
                    code="ambiguous",
                )
            chain = (
                cli_salvage.salvage_chain(side, slots[0])
                if options.salvage
                else side.chain(slots[0])
            )
            return cli_salvage.export_chain_to(
                chain, out, form, console, marks, dense=options.dense, blocks=options.block_size
            )
        console.result(
            {"file": str(out.resolve()), "bytes_written": written, "format": form, **marks},
            [f"{out}: {size_text(written)} written"],
        )
        return EXIT_DONE


def report(options: argparse.Namespace, console: Console) -> int:
    """Write the report on a whole root, with pseudonyms for all names where asked for."""
    from snapviewer.report.anonymous import anonymity
    from snapviewer.report.write import write_report

    out = Path(options.out)
    with (
        anonymity() if options.anonymous else contextlib.nullcontext() as names,
        open_library(opened(options)) as library,
        reading(library, library.machines),
    ):
        written = console.write(
            lambda progress: write_report(library, out, progress, names=names)
        )
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
    from snapviewer.ui.window.shot import shot as render

    out = Path(options.out)
    render(
        opened(options),
        out,
        options.view,
        (int(match[1]), int(match[2])),
        scheme=options.scheme,
        language=options.language,
        vm=options.vm,
    )
    console.result({"file": str(out.resolve())}, [str(out)])
    return EXIT_DONE
