# SPDX-License-Identifier: Apache-2.0
"""`ready`: would a VM start? Every question a host asks, answered from the files."""

from __future__ import annotations

import argparse
from pathlib import Path

from snapviewer.base.errors import EXIT_DIFFERENT, EXIT_DONE
from snapviewer.cli.output import Console
from snapviewer.machines.host_versions import HOSTS
from snapviewer.machines.opening import open_library
from snapviewer.machines.readiness.judge import readiness, situation_of
from snapviewer.machines.stand_ins import is_stand_in
from snapviewer.report.readiness import readiness_lines, readiness_record


def ready(options: argparse.Namespace, console: Console) -> int:
    """Print the answers; exit 1 where one is a "no" that no host gets around."""
    hosts = (options.host,) if options.host else ()
    with open_library([Path(options.path), *(Path(each) for each in options.add)]) as library:
        machines = (
            [library.machine(options.vm)]
            if options.vm is not None
            else [each for each in library.machines if not is_stand_in(each)]
        )
        judged = [readiness(situation_of(library, each), hosts) for each in machines]
        lines: list[str] = []
        for each in judged:
            lines += [*readiness_lines(each, library.shown_name(each.machine)), ""]
        document = {"hosts": list(hosts) or [host.key for host in HOSTS],
                    "vms": [readiness_record(each) for each in judged]}
        console.result(document, lines[:-1] or ["No virtual machine was found here."])
    return EXIT_DIFFERENT if any(each.says_no() for each in judged) else EXIT_DONE
