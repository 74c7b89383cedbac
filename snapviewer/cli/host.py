# SPDX-License-Identifier: Apache-2.0
"""`snapviewer --host NAME ...`: the commands on a live Hyper-V host, which carries them out."""

from __future__ import annotations

import argparse
import getpass
import os
from collections.abc import Callable
from typing import Any

from snapviewer.base.errors import EXIT_CANCELLED, EXIT_DAMAGED, EXIT_DONE
from snapviewer.base.shown import visible
from snapviewer.cli.actions import not_to_be_done
from snapviewer.cli.output import Console, say, size_text
from snapviewer.cli.views import show
from snapviewer.host.actions import (
    HostPlan,
    plan_delete,
    plan_rename,
    plan_revert,
    plan_take,
)
from snapviewer.host.connect import transport_for
from snapviewer.host.errors import ACCESS_DENIED, HostError
from snapviewer.host.execute import WaitingStoppedError, execute_on_host
from snapviewer.host.library import HostLibrary, open_host
from snapviewer.machines.lookup import find_moment
from snapviewer.machines.model import Machine

PASSWORD_VARIABLE = "SNAPVIEWER_HOST_PASSWORD"
Planner = Callable[[HostLibrary, Machine], HostPlan]
ParserClass = type[argparse.ArgumentParser]


def build_parser(parser_class: ParserClass) -> argparse.ArgumentParser:
    """The parser of everything behind --host."""
    parser = parser_class(
        prog="snapviewer",
        description="Show and change the snapshots of a live Hyper-V host, through its cmdlets.",
        epilog="Reaching another machine needs the extra 'host' (pypsrp). The password of --user "
        f"is asked for, or read from the variable {PASSWORD_VARIABLE}.",
    )
    parser.add_argument("--host", metavar="NAME", required=True, help="'.' for this machine")
    parser.add_argument("--user", metavar="NAME", help="default: the current login")
    parser.add_argument("--ssl", action="store_true", help="WinRM over HTTPS (port 5986)")
    parser.add_argument("--port", type=int, metavar="N", help="default: 5985, or 5986 with --ssl")
    parser.set_defaults(run=window, json=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=parser_class)

    def add(
        name: str, run: Callable[[argparse.Namespace, Console], int], text: str, *, changes: bool
    ) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=text, description=text)
        command.set_defaults(run=run)
        command.add_argument("--json", action="store_true", help="print one JSON document")
        command.add_argument("--vm", metavar="NAME", help="the VM's name or id")
        if changes:
            command.add_argument("--yes", action="store_true", help="do not ask")
            command.add_argument("--dry-run", action="store_true", help="stop after the plan")
        return command

    add("inspect", look, "list VMs, snapshots, files and findings", changes=False)
    command = add("take", take, "take a snapshot, of a running VM too", changes=True)
    command.add_argument("--name", required=True)
    command = add("revert", revert, "make the VM a snapshot again", changes=True)
    command.add_argument("moment", metavar="M")
    command.add_argument("--take-first", metavar="NAME", help="keep Now as a snapshot first")
    command = add("delete", delete, "delete a snapshot", changes=True)
    command.add_argument("moment", metavar="M")
    command.add_argument("--subtree", action="store_true", help="and everything below it")
    command = add("rename", rename, "rename a snapshot", changes=True)
    command.add_argument("moment", metavar="M")
    command.add_argument("name", metavar="NAME")
    return parser


def open_named(options: argparse.Namespace) -> HostLibrary:
    """The host the options name, asked for everything it has."""
    password = None
    if options.user is not None:
        password = os.environ.get(PASSWORD_VARIABLE)
        if password is None:
            try:
                password = getpass.getpass(
                    visible(f"Password of {options.user} on {options.host}: ")
                )
            except EOFError as error:
                raise HostError(
                    "no password was given",
                    code=ACCESS_DENIED,
                    host=options.host,
                    remedy=f"type it, or set the variable {PASSWORD_VARIABLE}",
                ) from error
    transport = transport_for(
        options.host, user=options.user, password=password, ssl=options.ssl, port=options.port
    )
    try:
        return open_host(options.host, transport)
    except BaseException:
        transport.close()
        raise


def look(options: argparse.Namespace, console: Console) -> int:
    """List what the host has."""
    with open_named(options) as library:
        return show(library, options.vm, console)


def plan_lines(plan: HostPlan) -> list[str]:
    """A plan in words."""
    lines = [f"{plan.title} (by the host '{plan.host}')", f"  {plan.consequence}"]
    if not plan.unknown and plan.steps:
        lines.append(f"  frees {size_text(plan.forecast.frees_now_bytes)}")
    for number, step in enumerate(plan.steps, 1):
        size = f" ({size_text(step.size)})" if step.size else ""
        lines.append(f"  {number:3} {step.detail}: {step.file}{size}")
    lines.extend(f"  warning: {text}" for text in plan.warnings)
    lines.extend(f"  refused: {text}" for text in plan.refusals)
    if plan.way_back:
        lines.append(f"  way back: {plan.way_back}")
    return lines


def _carry_out(options: argparse.Namespace, console: Console, planner: Planner) -> int:
    with open_named(options) as library:
        plan = planner(library, library.machine(options.vm))
        document: dict[str, Any] = {"plan": plan.to_json()}
        lines = plan_lines(plan)
        code = not_to_be_done(options, console, plan, document, lines)
        if code is not None:
            return code
        try:
            result = console.run(
                lambda progress: execute_on_host(plan, library.transport, progress)
            )
        except WaitingStoppedError as stop:
            console.note(str(stop))
            document.update(result="not-awaited", message=str(stop))
            if console.json:
                console.result(document, [])
            return EXIT_CANCELLED
        document["result"] = "done"
        if result.snapshot_id is not None:
            document["snapshot"] = result.snapshot_id
        console.result(document, [*(lines if options.yes else []), f"Done: {plan.title}"])
        return EXIT_DONE


def take(options: argparse.Namespace, console: Console) -> int:
    """Take a snapshot."""
    return _carry_out(
        options, console, lambda library, machine: plan_take(library, machine, options.name)
    )


def revert(options: argparse.Namespace, console: Console) -> int:
    """Revert to a snapshot."""
    return _carry_out(
        options,
        console,
        lambda library, machine: plan_revert(
            library, machine, find_moment(machine, options.moment), options.take_first
        ),
    )


def delete(options: argparse.Namespace, console: Console) -> int:
    """Delete a snapshot, or it and everything below."""
    return _carry_out(
        options,
        console,
        lambda library, machine: plan_delete(
            library, machine, find_moment(machine, options.moment), subtree=options.subtree
        ),
    )


def rename(options: argparse.Namespace, console: Console) -> int:
    """Rename a snapshot."""
    return _carry_out(
        options,
        console,
        lambda library, machine: plan_rename(
            library, machine, find_moment(machine, options.moment), options.name
        ),
    )


def window(options: argparse.Namespace, console: Console) -> int:
    """Open the window on the host."""
    try:
        from snapviewer.ui.window.app import run
    except ImportError as error:
        say(f"snapviewer: the window cannot start: {error}", error=True)
        return EXIT_DAMAGED
    with open_named(options) as library:
        return run(None, [], source=library)
