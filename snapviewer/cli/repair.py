# SPDX-License-Identifier: Apache-2.0
"""`repair`: list what can be mended below a path, or mend one finding by a plan."""

from __future__ import annotations

import argparse
from pathlib import Path

from snapviewer.actions.repairs.by_finding import Repair, repairs_for
from snapviewer.base.errors import EXIT_DONE, NotFoundError
from snapviewer.cli.actions import carry_out
from snapviewer.cli.output import Console
from snapviewer.cli.place import opened
from snapviewer.guest.tryout import try_in_memory
from snapviewer.machines.library import Library
from snapviewer.machines.model import Finding
from snapviewer.machines.opening import open_library


def _offers(library: Library, options: argparse.Namespace) -> list[tuple[Finding, list[Repair]]]:
    findings = (
        library.findings_of(library.machine(options.vm))
        if options.vm is not None
        else library.findings
    )
    offers = []
    for finding in findings:
        if options.code is not None and finding.code != options.code:
            continue
        if options.file is not None and not _is_file(finding.file, options.file):
            continue
        repairs = repairs_for(library, finding)
        if repairs:
            offers.append((finding, repairs))
    return offers


def _is_file(path: Path | None, wanted: str) -> bool:
    return path is not None and (path.name == wanted or path == Path(wanted).expanduser().resolve())


def repair(options: argparse.Namespace, console: Console) -> int:
    """Without CODE list the repairs; with it carry one out."""
    with open_library(opened(options)) as library:
        offers = _offers(library, options)
        if options.code is None:
            return _list(offers, console)
        if not offers:
            raise NotFoundError(
                f"there is no finding '{options.code}' here that can be mended",
                file=options.path,
                remedy="run 'snapviewer repair PATH' for what can be",
            )
        # These repairs serve a whole VM at once, so that any of its findings will do.
        whole = options.code in ("stale-path", "superseded")
        targets = {
            finding.machine_key if whole or _is_whole(repairs, options.choice) else finding.file
            for finding, repairs in offers
        }
        if len(targets) > 1:
            files = ", ".join(str(finding.file) for finding, _ in offers)
            raise NotFoundError(
                f"{len(offers)} findings fit: {files}",
                file=options.path,
                code="ambiguous",
                remedy="name one with --file NAME, or one VM with --vm",
            )
        finding, repairs = offers[0]
        if not 1 <= options.choice <= len(repairs):
            raise NotFoundError(
                f"there are {len(repairs)} repairs, not {options.choice}",
                remedy="run 'snapviewer repair PATH' for the list",
            )
        chosen = repairs[options.choice - 1]
        plan = chosen.plan()
        index = library.graph.index
        if chosen.parent is not None and finding.file is not None:
            for line in try_in_memory(finding.file, chosen.parent, index).words():
                console.note(f"Tried in memory: {line}")
    return carry_out(options, console, plan)


def _is_whole(repairs: list[Repair], choice: int) -> bool:
    return 1 <= choice <= len(repairs) and repairs[choice - 1].whole


def _list(offers: list[tuple[Finding, list[Repair]]], console: Console) -> int:
    lines = []
    for finding, repairs in offers:
        lines.append(f"{finding.code}: {finding.file}")
        lines.extend(f"  {number}. {each.title}" for number, each in enumerate(repairs, 1))
    document = {
        "repairs": [
            {
                "code": finding.code,
                "file": str(finding.file),
                "choices": [each.title for each in repairs],
            }
            for finding, repairs in offers
        ]
    }
    console.result(document, lines or ["Nothing here can be mended by itself."])
    return EXIT_DONE
