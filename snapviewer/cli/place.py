# SPDX-License-Identifier: Apache-2.0
"""What a command opens: PATH and the folders of every --add, judged together."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_place(command: argparse.ArgumentParser) -> None:
    """Give a command its PATH and `--add FOLDER`."""
    command.add_argument(
        "path", metavar="PATH", help="a VM's folder, a root with --vm, or a disk file"
    )
    command.add_argument(
        "--add",
        metavar="FOLDER",
        action="append",
        default=[],
        help="open this folder together with PATH (may be repeated): all are judged together",
    )


def opened(options: argparse.Namespace) -> list[Path]:
    """Every path the command opens, PATH first."""
    return [Path(options.path), *(Path(folder) for folder in options.add)]
