# SPDX-License-Identifier: Apache-2.0
"""The command line: a thin layer over machines, chains and actions. See `snapviewer --help`.

Exit codes: 0 done; 1 differences or findings; 2 wrong usage; 3 refused as unsafe; 4 unreadable or
damaged input; 5 interrupted, `recover` needed; 6 not answered (nothing could be compared, or it
changed while it was read); 130 cancelled.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import cast

from snapviewer import __version__
from snapviewer.base.errors import (
    EXIT_CANCELLED,
    EXIT_DAMAGED,
    EXIT_USAGE,
    Cancelled,
    SnapviewerError,
)
from snapviewer.cli.output import Console, prepare_streams, say
from snapviewer.cli.place import add_place
from snapviewer.cli.window import QT_VALUES, open_window

Command = Callable[[argparse.Namespace, Console], int]

HOST_KEYS = ("2012r2", "2016", "2019", "2022", "2025", "win10", "win11")
SIDE = "a moment (id, name, 'now'), VM:MOMENT, a disk file or a VM's folder"

COMMANDS = (
    "demo",
    "inspect",
    "usage",
    "diff",
    "files",
    "take",
    "revert",
    "delete",
    "merge",
    "rename",
    "protect",
    "undo",
    "recover",
    "empty-trash",
    "export",
    "check",
    "ready",
    "repair",
    "reconnect",
    "registration",
    "report",
    "shot",
)


class _Parser(argparse.ArgumentParser):
    """argparse with our exit code and no traceback for bad usage."""

    def error(self, message: str) -> None:  # type: ignore[override]
        self.print_usage(sys.stderr)
        say(f"{self.prog}: {message}", error=True)
        self.exit(EXIT_USAGE)


def is_host_command(words: Sequence[str]) -> bool:
    """Whether the command line begins with --host."""
    return bool(words) and (words[0] == "--host" or words[0].startswith("--host="))


def load(name: str) -> Command:
    """The command of a "module.function". Only what is run is imported, so that `--version`,
    `--help` and wrong usage wait for nothing; written out, because PyInstaller and the import
    contracts read imports.
    """
    module, _, function = name.partition(".")
    room: ModuleType
    match module:
        case "actions":
            from snapviewer.cli import actions as cli_actions

            room = cli_actions
        case "compare":
            from snapviewer.cli import compare as cli_compare

            room = cli_compare
        case "ready":
            from snapviewer.cli import ready as cli_ready

            room = cli_ready
        case "registration":
            from snapviewer.cli import registration as cli_registration

            room = cli_registration
        case "repair":
            from snapviewer.cli import repair as cli_repair

            room = cli_repair
        case _:
            from snapviewer.cli import views as cli_views

            room = cli_views
    return cast(Command, getattr(room, function))


def build_parser() -> argparse.ArgumentParser:
    """The parser of every command; `run` of what it returns is a name for `load`."""
    parser = _Parser(
        prog="snapviewer",
        description="See, compare, take, revert and prune a Hyper-V VM's snapshots from its files.",
        epilog="Without a command, opens the window (on PATH, or on several folders together). "
        "'snapviewer --host "
        "NAME COMMAND' works on a live Hyper-V host; see 'snapviewer --host . --help'.",
    )
    parser.add_argument("--version", action="version", version=f"snapviewer {__version__}")
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="COMMAND", parser_class=_Parser
    )

    def add(
        name: str,
        run: str,
        text: str,
        *,
        path: bool = True,
        vm: bool = True,
        changes: bool = False,
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        command.add_argument("--json", action="store_true", help="print one JSON document")
        if path:
            add_place(command)
        if vm:
            command.add_argument("--vm", metavar="NAME", help="the VM's name, id or folder")
        if changes:
            command.add_argument("--yes", action="store_true", help="do not ask")
            command.add_argument("--dry-run", action="store_true", help="stop after the plan")
            command.add_argument(
                "--host-is-off",
                action="store_true",
                help="the VM is off, where this program cannot see that (--yes does not say so)",
            )
        return command

    demo = add(
        "demo", "actions.demo", "build a demo VM folder and open it", path=False, vm=False
    )
    demo.add_argument("dir", nargs="?", metavar="DIR", help="default: a temporary folder")
    demo.add_argument("--no-window", action="store_true", help="build only")
    demo.add_argument(
        "--generation",
        choices=("2008", "2012", "2016"),
        default="2008",
        help="which Hyper-V's files to build",
    )

    add("inspect", "views.inspect", "list VMs, snapshots, files and findings")
    usage = add("usage", "views.usage", "block usage of a moment's disks, file by file")
    usage.add_argument("--moment", default="now", help=SIDE)
    usage.add_argument("--disk", metavar="SLOT")
    for name, run, text in (
        ("diff", "compare.diff", "sector-exact differences between two moments or disks"),
        ("files", "compare.files", "guest files that differ between two moments or disks"),
    ):
        command = add(name, run, text)
        command.add_argument("a", metavar="A", help=SIDE)
        command.add_argument(
            "b", metavar="B", nargs="?", help="as A; without it, PATH itself is compared with A"
        )
        command.add_argument("--disk", metavar="SLOT")
    check = add("check", "views.check", "list what is wrong; exit 1 where something is")
    check.add_argument(
        "--deep", action="store_true", help="read all block maps and look for guest databases too"
    )
    ready = add(
        "ready", "ready.ready", "would it start? what a host would say, from the files alone",
        path=False, vm=False,
    )
    ready.add_argument(
        "path", metavar="PATH", help="a VM's folder, a root that holds VMs, or a disk file"
    )
    ready.add_argument(
        "add", metavar="PATH", nargs="*", default=[], help="further folders, judged together"
    )
    ready.add_argument("--vm", metavar="NAME", help="the VM's name, id or folder")
    ready.add_argument("--host", choices=HOST_KEYS, help="judge for this version of Windows only")
    export = add("export", "views.export", "write a moment's disk as one file, or as a VM")
    export.add_argument("moment", metavar="M", help=SIDE)
    export.add_argument("out", metavar="OUT")
    export.add_argument("--disk", metavar="SLOT")
    export.add_argument(
        "--live", action="store_true", help="Now of a VM in use too, as after a power loss at best"
    )
    export.add_argument("--format", choices=("raw", "vhd", "vhdx", "vm"))
    export.add_argument(
        "--windows-folder", default="", metavar="FOLDER",
        help="of a VM: the new folder as the host will see it, like 'D:\\VMs\\Web'",
    )
    export.add_argument("--dense", action="store_true", help="a raw file without holes")
    export.add_argument(
        "--block-size", type=int, metavar="MIB", help="of a VHD or VHDX; at most 2 unless given"
    )
    export.add_argument(
        "--salvage", action="store_true",
        help="write what is left of a damaged or incomplete disk, zeros for the rest",
    )
    add(
        "registration",
        "registration.registration",
        "print lines that make a Hyper-V host list the VM and its snapshots",
    )
    report = add("report", "views.report", "write a report on everything below PATH", vm=False)
    report.add_argument("--out", required=True, metavar="FILE", help=".html, .csv or .json")
    report.add_argument(
        "--anonymous", action="store_true",
        help="pseudonyms for names, notes, ids and paths; sizes, formats and codes stay",
    )
    shot = add("shot", "views.shot", "render a view of the window into a picture")
    shot.add_argument("--out", required=True, metavar="FILE.png")
    shot.add_argument(
        "--view", choices=("main", "usage", "diff", "plan", "health", "ready"), default="main"
    )
    shot.add_argument("--size", default="1280x800", metavar="WxH")
    shot.add_argument("--scheme", choices=("light", "dark", "contrast"), default="light")
    shot.add_argument("--language", choices=("en", "de", "fr", "ja"), default="en")

    take = add("take", "actions.take", "take a snapshot", changes=True)
    take.add_argument("--name", required=True)
    take.add_argument("--notes", default="")
    revert = add("revert", "actions.revert", "make the VM a snapshot again", changes=True)
    revert.add_argument("moment", metavar="M")
    revert.add_argument("--take-first", metavar="NAME", help="keep Now as a snapshot first")
    delete = add("delete", "actions.delete", "delete a snapshot", changes=True)
    delete.add_argument("moment", metavar="M")
    delete.add_argument("--subtree", action="store_true", help="and everything below it")
    delete.add_argument(
        "--merge", choices=("now", "later"), help="default: now where the VM is off, else later"
    )
    merge = add("merge", "actions.merge", "run the pending merges", changes=True)
    merge.add_argument(
        "--into-parent", action="store_true", help="merge the disk file PATH into its parent"
    )
    rename = add("rename", "actions.rename", "rename a snapshot", changes=True)
    rename.add_argument("moment", metavar="M")
    rename.add_argument("name", metavar="NAME")
    protect = add("protect", "actions.protect", "refuse to delete a snapshot", changes=True)
    protect.add_argument("moment", metavar="M")
    protect.add_argument("--off", action="store_true", help="allow it again")
    undo = add("undo", "actions.undo", "undo the last action", changes=True)
    recover = add("recover", "actions.recover", "finish an interrupted action", changes=True)
    recover.add_argument("--back", action="store_true", help="undo it instead")
    for command in (undo, recover):
        command.add_argument(
            "--accept-foreign",
            action="store_true",
            help="go by a record that was made on another computer, by another user or an "
            "earlier version",
        )
    add("empty-trash", "actions.empty_trash", "remove what is in the trash", changes=True)
    repair = add(
        "repair", "repair.repair", "list what can be mended, or mend one finding", changes=True
    )
    repair.add_argument("code", metavar="CODE", nargs="?", help="the finding to mend")
    repair.add_argument("--file", metavar="NAME", help="the finding's file, where several fit")
    repair.add_argument(
        "--choice", metavar="N", type=int, default=1, help="which repair; default the best, 1"
    )
    reconnect = add(
        "reconnect",
        "actions.reconnect",
        "point a disk at its parent",
        path=False,
        vm=False,
        changes=True,
    )
    reconnect.add_argument("child", metavar="CHILD")
    reconnect.add_argument("parent", metavar="PARENT")
    reconnect.add_argument(
        "--ignore-mismatch",
        action="store_true",
        help="even though the ids do not match: data may be mixed up",
    )
    reconnect.add_argument(
        "--windows-folder", default="", metavar="FOLDER",
        help="the parent's folder as the host sees it, like 'D:\\VMs\\Web'; else it is derived",
    )
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command (or the window); returns the exit code. Never raises for bad input."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if not words or (words[0] not in COMMANDS and not words[0].startswith("-")):
        return open_window(words)
    if words[0] in QT_VALUES or words[0] == "--":
        return open_window(words)
    try:
        parser = _host_parser() if is_host_command(words) else build_parser()
        options = parser.parse_args(words)
    except SystemExit as stop:
        return int(stop.code or 0)
    return _run(options)


def _host_parser() -> argparse.ArgumentParser:
    from snapviewer.cli import host as cli_host  # what only --host needs

    return cli_host.build_parser(_Parser)


def _run(options: argparse.Namespace) -> int:
    # numpy comes with these: not before they are needed.
    from snapviewer.disks.filesystem.scope import closed
    from snapviewer.disks.filesystem.storage import storage_error

    run: Command = load(options.run) if isinstance(options.run, str) else options.run
    prepare_streams(json=options.json)
    console = Console(json=options.json)
    try:
        with closed():  # what changes files opens a scope of its own
            return run(options, console)
    except SnapviewerError as error:
        console.fail(error)
        return EXIT_USAGE if _is_missing_argument(error, options) else error.exit_code
    except (Cancelled, KeyboardInterrupt):
        console.cancelled()
        return EXIT_CANCELLED
    except BrokenPipeError:
        # Whoever read our output has left; what is still buffered must not fail again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_DAMAGED
    except OSError as error:
        # A system fault outside the files we opened: standard output on a full volume, say.
        console.fail(storage_error(error, Path(error.filename or "standard output"), "the command"))
        return EXIT_DAMAGED
    finally:
        console.close()


def _is_missing_argument(error: SnapviewerError, options: argparse.Namespace) -> bool:
    """Whether what is missing is the very path the user named: wrong usage, not damaged input."""
    named = [getattr(options, key, None) for key in ("path", "child", "parent")]
    named += getattr(options, "add", [])
    return error.code == "file-missing" and error.file in {
        str(Path(word)) for word in named if word
    }
