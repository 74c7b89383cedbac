# SPDX-License-Identifier: Apache-2.0
"""The commands that change something: each prints its plan, asks, then carries it out."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snapviewer.actions import recover as recovery
from snapviewer.actions.delete import plan_delete
from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.merge import plan_merge
from snapviewer.actions.protect import plan_protect
from snapviewer.actions.reconnect import plan_reconnect
from snapviewer.actions.rename import plan_rename
from snapviewer.actions.repairs.merge_into_parent import plan_merge_file
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import EXIT_CANCELLED, EXIT_DONE, EXIT_INTERRUPTED, EXIT_REFUSED
from snapviewer.cli.output import Console, size_text
from snapviewer.cli.place import opened
from snapviewer.cli.window import open_window
from snapviewer.cli.work import find_place
from snapviewer.engine import execute as executor
from snapviewer.engine.trash import finished, trashed
from snapviewer.machines.journal_state import has_journal, is_interrupted
from snapviewer.machines.library import Library
from snapviewer.machines.lookup import find_moment
from snapviewer.machines.model import Machine
from snapviewer.machines.opening import open_library
from snapviewer.machines.work_fault import work_fault
from snapviewer.plans.plan import ActionResult, Plan

Planner = Callable[[Library, Machine], Plan]


def plan_lines(plan: Plan) -> list[str]:
    """A plan in words."""
    forecast = plan.forecast
    lines = [plan.title, f"  {plan.consequence}", f"  works in {plan.root}"]
    if plan.judged:
        lines.append(f"  {plan.judged}")
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
    if plan.registration:
        command = f'snapviewer registration "{plan.root}" --vm {plan.machine_id}'
        lines.append(f"  registration: lines for a host are printed by {command}")
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
        if plan.host_unseen and not options.host_is_off:
            lines = [*lines, "To carry it out, --host-is-off is wanted: whether a host runs this "
                     f"VM cannot be seen ({plan.host_unseen})."]
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
    refused = EXIT_INTERRUPTED if is_interrupted(plan.place) else EXIT_REFUSED
    code = not_to_be_done(options, console, plan, document, lines, refused)
    if code is not None:
        return code
    accepted = accepted_foreign(options, console, plan)
    result = console.run(
        lambda progress: executor.execute(plan, progress, accept_foreign=accepted)
    )
    document["result"] = "done"
    document.update(extra or {})
    if result.snapshot_id is not None:
        document["snapshot"] = result.snapshot_id
    shown = [] if not options.yes else lines
    console.result(document, [*shown, *plan.hints, *_came_between(document, result),
                              f"Done: {plan.title}"])
    return EXIT_DONE


def _came_between(document: dict[str, Any], result: ActionResult) -> list[str]:
    """Lines for what came in between; the document gets it as well, as `warnings`."""
    if result.warnings:
        document["warnings"] = list(result.warnings)
    return [f"Warning: {text}" for text in result.warnings]


def _on_machine(options: argparse.Namespace, console: Console, planner: Planner) -> int:
    with open_library(opened(options)) as library:
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
            library, machine, find_moment(machine, options.moment), options.take_first
        ),
    )


def protect(options: argparse.Namespace, console: Console) -> int:
    """Protect a snapshot against deletion, or stop to."""
    return _on_machine(
        options,
        console,
        lambda library, machine: plan_protect(
            library, machine, find_moment(machine, options.moment), on=not options.off
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
            find_moment(machine, options.moment),
            subtree=options.subtree,
            merge_now=merge_now,
        ),
    )


def merge(options: argparse.Namespace, console: Console) -> int:
    """Run pending merges, or merge one disk file into its parent."""
    if options.into_parent:
        return carry_out(options, console, plan_merge_file(Path(options.path)))
    return _on_machine(options, console, plan_merge)


def rename(options: argparse.Namespace, console: Console) -> int:
    """Rename a snapshot."""
    return _on_machine(
        options,
        console,
        lambda library, machine: plan_rename(
            library, machine, find_moment(machine, options.moment), options.name
        ),
    )


def reconnect(options: argparse.Namespace, console: Console) -> int:
    """Point a differencing disk at a parent."""
    plan = plan_reconnect(
        Path(options.child),
        Path(options.parent),
        ignore_mismatch=options.ignore_mismatch,
        windows_folder=options.windows_folder,
    )
    return carry_out(options, console, plan)


def undo(options: argparse.Namespace, console: Console) -> int:
    """Undo the last finished action of a VM."""
    place, own = find_place(opened(options), options.vm, lambda place: bool(finished(place)))
    return carry_out(options, console, plan_undo(place, own))


def empty_trash(options: argparse.Namespace, console: Console) -> int:
    """Remove what lies in a VM's trash for good."""
    place, _own = find_place(opened(options), options.vm, lambda place: bool(trashed(place)))
    return carry_out(options, console, plan_empty_trash(place))


def recover(options: argparse.Namespace, console: Console) -> int:
    """Finish a VM's interrupted action, or undo it."""
    place, own = find_place(opened(options), options.vm, has_journal)
    fault = work_fault(place)
    if fault is not None:
        raise fault.error()
    if not has_journal(place):
        console.result({"result": "done", "recovered": None}, ["No action was interrupted here."])
        return EXIT_DONE
    plan = recovery.recovery_plan(place, back=options.back, own=own)
    document: dict[str, Any] = {"plan": plan.to_json()}
    if plan.refusals or options.dry_run:
        document["result"] = "refused" if plan.refusals else "dry-run"
        console.result(document, plan_lines(plan))
        return EXIT_REFUSED if plan.refusals else EXIT_DONE
    if (answer := host_is_off(options, console, plan)) is not None:
        document["result"] = "refused"
        console.result(document, [*plan_lines(plan), answer])
        return EXIT_REFUSED
    accepted = accepted_foreign(options, console, plan)
    if not options.yes:
        for line in plan_lines(plan):
            console.note(line)
        if not console.ask("Undo it?" if options.back else "Continue it?"):
            console.note("Nothing was changed.")
            document["result"] = "refused"
            if console.json:
                console.result(document, [])
            return EXIT_CANCELLED
    result = console.run(
        lambda progress: recovery.recover(
            place,
            progress,
            back=options.back,
            accept_foreign=accepted,
            own=own,
            seen=plan.seen,
        )
    )
    document.update(result="done", recovered=result.title)
    if result.snapshot_id is not None:
        document["snapshot"] = result.snapshot_id
    console.result(document, [*plan.hints, *_came_between(document, result),
                              f"Done: {result.title}"])
    return EXIT_DONE


def accepted_foreign(options: argparse.Namespace, console: Console, plan: Plan) -> bool:
    """Whether a plan by a record of others was agreed to: `--yes` alone is not enough, and its
    steps are printed whole before. Raises `RefusedError` where it was not."""
    if not plan.foreign:
        return False
    accepted = bool(getattr(options, "accept_foreign", False))
    if options.yes or not accepted:
        for line in plan_lines(plan):
            console.note(line)
    executor.require_accepted(plan.foreign, accepted, plan.root)
    return True


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
