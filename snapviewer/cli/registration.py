# SPDX-License-Identifier: Apache-2.0
"""`registration`: print the lines that make a Hyper-V host list a VM and its snapshots."""

from __future__ import annotations

import argparse

from snapviewer.base.errors import EXIT_DONE
from snapviewer.cli.output import Console
from snapviewer.cli.place import opened
from snapviewer.machines.opening import open_library
from snapviewer.plans.registration import registration_text


def registration(options: argparse.Namespace, console: Console) -> int:
    """Print the lines; nothing is changed here or on a host."""
    with open_library(opened(options)) as library:
        text = registration_text(library, library.machine(options.vm))
    console.result({"text": text}, text.rstrip("\n").split("\n"))
    return EXIT_DONE
