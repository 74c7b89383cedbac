# SPDX-License-Identifier: Apache-2.0
"""The commands that change something: each prints its plan, asks, then carries it out."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snapviewer.actions import execute as executor
from snapviewer.actions import recover as recovery
from snapviewer.actions.delete import plan_delete
from snapviewer.actions.merge import plan_merge
from snapviewer.actions.plan import Plan
from snapviewer.actions.protect import plan_protect
from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.actions.rename import plan_rename
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.actions.trash import plan_empty_trash, plan_undo
from snapviewer.cli_output import Console, size_text
from snapviewer.cli_window import open_window
from snapviewer.errors import (
    EXIT_CANCELLED,
    EXIT_DONE,
    EXIT_INTERRUPTED,
    EXIT_REFUSED,
    NotFoundError,
)
from snapviewer.machines.journal_state import journal_path
from snapviewer.machines.library import Library, open_library
from snapviewer.machines.model import Machine
from snapviewer.machines.scan import WORK_FOLDER

Planner = Callable[[Library, Machine], Plan]


def plan_lines(plan: Plan) -> list[str]:
    """A plan in words."""
    forecast = plan.forecast
    lines = [plan.title, f"  {plan.consequence}"]
    lines.append(
        f"  writes {size_text(forecast.writes_bytes)}, needs {size_text(forecast.peak_extra_bytes)}"
        f" meanwhile, frees {size_text(forecast.frees_now_bytes)} now"
        f" and {size_text(forecast.frees_later_bytes)} later"
    )
    for number, step in enumerate(plan.steps, 1):
        lines.append(f"  {number:3} {step.detail}: {step.file} ({size_text(step.size)})")
    if not plan.steps and not plan.refusals:
        lines.append("  There is nothing to do.")
    lines.extend(f"  warning: {text}" for text in plan.warnings)
    lines.extend(f"  refused: {text}" for text in plan.refusals)
    if plan.way_back:
        lines.append(f"  way back: {plan.way_back}")
    return lines


def not_to_be_done(
    options: argparse.Namespace,
    console: Console,
    plan: Plan,
    document: dict[str, Any],
    lines: list[str],
    refused: int = EXIT_REFUSED,
) -> int | None:
    """Show the plan and ask. The exit code where it is refused, a dry run or declined, with the
    result printed; None where it is to be carried out.
    """
    if plan.refusals:
        document["result"] = "refused"
        console.result(document, [*lines, "Refused; nothing was changed."])
        return refused
    if options.dry_run:
        document["result"] = "dry-run"
        console.result(document, [*lines, "Dry run; nothing was changed."])
        return EXIT_DONE
    if (answer := host_is_off(options, console, plan)) is not None:
        document["result"] = "refused"
        console.result(document, [*lines, answer])
        return refused
    if options.yes:
        return None
    for line in lines:
        console.note(line)
    if console.ask(f"{plan.button or 'Do it'}?"):
        return None
    console.note("Nothing was changed.")
    document["result"] = "refused"
    if console.json:
        console.result(document, [])
    return EXIT_CANCELLED


def host_is_off(options: argparse.Namespace, console: Console, plan: Plan) -> str | None:
    """Where a host's hold cannot be seen, ask whether the VM is off; None where it is or can be
    seen, else the words to refuse with. `--yes` answers other questions.
    """
    if not plan.host_unseen:
        return None
    plan.host_is_off = options.host_is_off
    if not plan.host_is_off and not options.yes:
        console.note(f"Whether a host runs this VM cannot be seen: {plan.host_unseen}.")
        plan.host_is_off = console.ask("Is the VM off on every host?")
    if plan.host_is_off:
        return None
    return (
        f"Refused; nothing was changed: whether a host runs this VM cannot be seen "
        f"({plan.host_unseen}). Where it is certain that the VM is off, say --host-is-off."
    )


def carry_out(
    options: argparse.Namespace,
    console: Console,
    plan: Plan,
    extra: dict[str, Any] | None = None,
) -> int:
    """Show the plan, ask, execute; prints the result document."""
    document: dict[str, Any] = {"plan": plan.to_json()}
    lines = plan_lines(plan)
    refused = EXIT_INTERRUPTED if journal_path(plan.root).exists() else EXIT_REFUSED
    code = not_to_be_done(options, console, plan, document, lines, refused)
    if code is not None:
        return code
    result = console.run(lambda progress: executor.execute(plan, progress))
    document["result"] = "done"
    document.update(extra or {})
    if result.snapshot_id is not None:
        document["snapshot"] = result.snapshot_id
    shown = [] if not options.yes else lines
    console.result(document, [*shown, *plan.hints, f"Done: {plan.title}"])
    return EXIT_DONE


def _on_machine(options: argparse.Namespace, console: Console, planner: Planner) -> int:
    with open_library(options.path) as library:
        plan = planner(library, library.machine(options.vm))
    return carry_out(options, console, plan)


def take(options: argparse.Namespace, console: Console) -> int:
    """Take a snapshot."""
    return _on_machine(
        options,
        console,
        lambda library, machine: plan_take(library, machine, options.name, options.notes),
    )


def revert(options: argparse.Namespace, console: Console) -> int:
    """Revert to a snapshot."""
    return _on_machine(
        options,
        console,
        lambda library, machine: plan_revert(
            library, machine, machine.find_moment(options.moment), options.take_first
        ),
    )


def protect(options: argparse.Namespace, console: Console) -> int:
    """Protect a snapshot against deletion, or stop to."""
    return _on_machine(
        options,
        console,
        lambda library, machine: plan_protect(
            library, machine, machine.find_moment(options.moment), on=not options.off
        ),
    )


def delete(options: argparse.Namespace, console: Console) -> int:
    """Delete a snapshot, or it and everything below."""
    merge_now = None if options.merge is None else options.merge == "now"
    return _on_machine(
        options,
        console,
        lambda library, machine: plan_delete(
            library,
            machine,
            machine.find_moment(options.moment),
            subtree=options.subtree,
            merge_now=merge_now,
        ),
    )


def merge(options: argparse.Namespace, console: Console) -> int:
    """Run pending merges."""
    return _on_machine(options, console, plan_merge)


def rename(options: argparse.Namespace, console: Console) -> int:
    """Rename a snapshot."""
    return _on_machine(
        options,
        console,
        lambda library, machine: plan_rename(
            library, machine, machine.find_moment(options.moment), options.name
        ),
    )


def reconnect(options: argparse.Namespace, console: Console) -> int:
    """Point a differencing disk at a parent."""
    plan = plan_reconnect(
        Path(options.child), Path(options.parent), ignore_mismatch=options.ignore_mismatch
    )
    return carry_out(options, console, plan)


def _work_root(options: argparse.Namespace, wanted: str) -> Path:
    """The VM root below PATH whose `.snapviewer` folder holds `wanted`.

    Found by looking, not through the configurations: an interrupted action may have left them
    half way.
    """
    path = Path(options.path).expanduser().resolve()
    if not path.exists():
        raise NotFoundError("the path does not exist", file=path, remedy="check the path")
    if path.is_file():
        path = path.parent
    if options.vm is not None:
        with open_library(path) as library:
            return library.machine(options.vm).root
    for folder in (path, *path.parents[:2]):
        if (folder / WORK_FOLDER / wanted).exists():
            return folder
    below = sorted(
        found.parent
        for found in path.rglob(WORK_FOLDER)
        if found.is_dir() and (found / wanted).exists()
    )
    if len(below) > 1:
        raise NotFoundError(
            "several VMs below have one: " + ", ".join(str(item) for item in below),
            file=path,
            remedy="name the VM's own folder",
            code="ambiguous",
        )
    return below[0] if below else path


def undo(options: argparse.Namespace, console: Console) -> int:
    """Undo the last finished action."""
    return carry_out(options, console, plan_undo(_work_root(options, "trash")))


def empty_trash(options: argparse.Namespace, console: Console) -> int:
    """Remove what lies in the trash for good."""
    return carry_out(options, console, plan_empty_trash(_work_root(options, "trash")))


def recover(options: argparse.Namespace, console: Console) -> int:
    """Finish an interrupted action, or undo it."""
    root = _work_root(options, "journal.json")
    if not journal_path(root).exists():
        console.result({"result": "done", "recovered": None}, ["No action was interrupted here."])
        return EXIT_DONE
    plan = recovery.recovery_plan(root, back=options.back)
    document: dict[str, Any] = {"plan": plan.to_json()}
    if plan.refusals or options.dry_run:
        document["result"] = "refused" if plan.refusals else "dry-run"
        console.result(document, plan_lines(plan))
        return EXIT_REFUSED if plan.refusals else EXIT_DONE
    if (answer := host_is_off(options, console, plan)) is not None:
        document["result"] = "refused"
        console.result(document, [*plan_lines(plan), answer])
        return EXIT_REFUSED
    if not options.yes:
        for line in plan_lines(plan):
            console.note(line)
        if not console.ask("Undo it?" if options.back else "Continue it?"):
            console.note("Nothing was changed.")
            document["result"] = "refused"
            if console.json:
                console.result(document, [])
            return EXIT_CANCELLED
    result = console.run(lambda progress: recovery.recover(root, progress, back=options.back))
    document.update(result="done", recovered=result.title)
    if result.snapshot_id is not None:
        document["snapshot"] = result.snapshot_id
    console.result(document, [f"Done: {result.title}"])
    return EXIT_DONE


def demo(options: argparse.Namespace, console: Console) -> int:
    """Build the demo VM, print its folder, open the window."""
    from snapviewer.demo.build import build_demo

    folder = Path(options.dir) if options.dir else Path(tempfile.mkdtemp(prefix="snapviewer-demo-"))
    root = console.run(
        lambda progress: build_demo(folder, generation=options.generation, progress=progress)
    )
    console.result({"path": str(root)}, [str(root)])
    if options.no_window:
        return EXIT_DONE
    return open_window([str(root.resolve())])
