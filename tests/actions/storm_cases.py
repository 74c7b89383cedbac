# SPDX-License-Identifier: Apache-2.0
"""One case of the storm: an action on a world, killed or failed, recovered, and looked at."""

from __future__ import annotations

import contextlib
import errno
import io
import random
import signal
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from snapviewer.actions.recover import recover
from snapviewer.actions.repairs.by_finding import repairs_for
from snapviewer.base.errors import RefusedError, SnapviewerError
from snapviewer.cli import actions as cli_actions
from snapviewer.cli.main import main
from snapviewer.engine.execute import execute
from snapviewer.machines.journal_state import has_journal, newest_slot
from snapviewer.machines.opening import open_library
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.plan import Plan
from tests.actions.storm_calls import Counter as Counting
from tests.actions.storm_calls import Failer, Killer
from tests.actions.storm_look import (
    Ended,
    Look,
    exported,
    further,
    in_child,
    look,
    same_moments,
    same_outside,
    same_sizes,
    tree,
    untouched,
)
from tests.builders_storm import World

ERRORS = (errno.EIO, errno.ENOSPC, errno.EACCES, errno.ESTALE, errno.EROFS, errno.EDQUOT)
KINDS = {
    errno.ENOSPC: "growing", errno.EDQUOT: "growing", errno.EROFS: "changes", errno.EIO: "all",
    errno.EACCES: "all", errno.ESTALE: "all",
}  # fmt: skip


@dataclass(frozen=True)
class Act:
    """Something to do: `words` for the command line, or the repair of a finding by number."""

    name: str
    words: tuple[str, ...] = ()
    repair: tuple[str, str, int] | None = None
    out: Path | None = None


@dataclass
class Expected:
    before: Look
    after: Look
    ended: Ended
    tree: dict[str, str]
    place: WorkPlace  # where the action is kept: of the VM it is about, which need not be `vm`
    planned: Callable[[], int] | None = None
    exported: list[str] = field(default_factory=list)


@dataclass
class Case:
    """What came of a case; `kills` and `faults` count those that struck, by direction."""

    act: str
    hits: Counter[str] = field(default_factory=Counter)
    end: str = ""


# -- doing ----------------------------------------------------------------------------------------


def run(world: World, act: Act) -> Callable[[], int]:
    """The action as a command, or by its plan."""
    if act.repair is None:
        return lambda: main(list(act.words))

    def mend() -> int:
        code, name, number = act.repair or ("", "", 0)

        def mended() -> None:
            with open_library([world.opened]) as library:
                item = next(
                    item for item in library.findings
                    if item.code == code and (item.file.name if item.file else "") == name
                )
                plan = repairs_for(library, item)[number].plan()
            execute(plan)

        return documented(mended)

    return mend


def plan_of(world: World, act: Act) -> Plan | None:
    """The plan that the action makes; None where it makes none."""
    found: list[Plan] = []

    def keep(plan: Plan, *_more: object, **_named: object) -> None:
        found.append(plan)
        raise RefusedError("planned")

    real, cli_actions.executor.execute = cli_actions.executor.execute, keep  # type: ignore
    mine = globals()["execute"]
    globals()["execute"] = keep
    try:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            run(world, act)()
    finally:
        cli_actions.executor.execute = real
        globals()["execute"] = mine
    return found[0] if found else None


def documented(act: Callable[[], object]) -> int:
    """Do something; its exit code as the command line gives it."""
    try:
        act()
    except SnapviewerError as error:
        sys.stdout.write(str(error))
        return error.exit_code
    return 0


# -- acts -----------------------------------------------------------------------------------------


def acts(world: World) -> list[Act]:
    """Everything that might be done to a world, in an order that does not depend on ids."""
    vm, path = world.vm, str(world.opened)
    rest = ("--vm", vm.id, "--yes")
    found = [Act("take", ("take", path, "--name", "new é", "--notes", "n", *rest))]
    for one in vm.content:
        found += [
            Act("revert", ("revert", path, one, *rest)),
            Act("revert, keeping", ("revert", path, one, "--take-first", "kept", *rest)),
            Act("delete, now", ("delete", path, one, "--merge", "now", *rest)),
            Act("delete, later", ("delete", path, one, "--merge", "later", *rest)),
            Act("delete subtree", ("delete", path, one, "--subtree", "--merge", "now", *rest)),
            Act("rename", ("rename", path, one, "Ünnamed 'x'", *rest)),
            Act("protect", ("protect", path, one, *rest)),
        ]
    found += [
        Act("merge", ("merge", path, *rest)),
        Act("undo", ("undo", path, *rest)),
        Act("empty-trash", ("empty-trash", path, *rest)),
    ]
    for name, form in (("disk.vhd", "vhd"), ("disk.vhdx", "vhdx"), ("disk.raw", "raw")):
        out = world.work / "out" / name
        found.append(Act(f"export {form}", ("export", path, "now", str(out), "--format", form,
                                            "--disk", "ide0:0", "--vm", vm.id), out=out))
    out = world.work / "out" / "machine"
    found.append(Act("export vm", ("export", path, "now", str(out), "--format", "vm",
                                   "--vm", vm.id), out=out))
    if world.spare is not None:
        base, child = map(str, world.spare)
        found.append(Act("merge into parent", ("merge", child, "--into-parent", "--yes")))
        found.append(Act("reconnect", ("reconnect", child, base, "--yes")))
    lost = next(iter(sorted(vm.root.rglob("lost.a*"))), None)
    if lost is not None:
        parent = next(iter(sorted((vm.root / "Virtual Hard Disks").glob("* disk 0.vhd*"))), None)
        found.append(Act("reconnect", ("reconnect", str(lost), str(parent), "--yes")))
    with open_library([world.opened]) as library:
        for item in library.findings:
            for number, _each in enumerate(repairs_for(library, item)):
                name = item.file.name if item.file else ""
                found.append(Act(f"repair {item.code}", repair=(item.code, name, number)))
    return found


def before(world: World) -> tuple[Look, dict[str, str]]:
    """The world as each case finds it."""
    world.restore()
    return look(world), tree(world.work)


def expected(world: World, act: Act, found: tuple[Look, dict[str, str]]) -> Expected | None:
    """What the action makes of the world where nothing stops it; None where it is refused."""
    world.restore()
    watch = Counting()
    ended = in_child(world, run(world, act), watch)
    if ended.code:
        return None
    after = look(world)
    out = exported(act.out) if act.out is not None else []
    world.restore()
    plan = plan_of(world, act) if act.out is None else None
    place = plan.place if plan is not None else world.vm.place
    assert not has_journal(place)
    world.restore()
    planned = None
    if plan is not None:
        def planned() -> int:
            return documented(lambda: execute(plan))

        if in_child(world, planned).code:
            planned = None  # it was made for these very files, and a copy of them is refused
    return Expected(found[0], after, ended, found[1], place, planned, out)


# -- cases ----------------------------------------------------------------------------------------


def struck(ended: Ended) -> bool:
    return ended.code == -signal.SIGKILL


def kill_at(world: World, work: Callable[[], int], source: random.Random, known: Ended) -> Ended:
    """Run and kill: at a change (before, inside, after) or at any time from outside."""
    when = source.choice(("before", "inside", "inside", "after", "any time"))
    if when == "any time":
        return in_child(world, work, Counting(), source.uniform(0, known.seconds / 2))
    return in_child(world, work, Killer(source.randrange(max(1, known.counts[0])), when))


def failing(source: random.Random, known: tuple[int, int]) -> Failer:
    number = source.choice(ERRORS)
    over = source.choice(("changes", "all"))
    most = known[0] if over == "changes" else known[1]
    return Failer(source.randrange(max(1, most)), number, KINDS[number], over,
                  source.random() < 0.5)  # fmt: skip


def run_case(world: World, act: Act, known: Expected, source: random.Random, faults: bool) -> Case:
    """Kill or fail the action, then recover it, killed or failed again; check every end."""
    case = Case(act.name)
    world.restore()
    place = known.place
    outside = untouched(world, place)
    work = run(world, act)
    if known.planned is not None and source.random() < 0.75:
        work = known.planned
    if faults:
        watch = failing(source, known.ended.counts)
        first = in_child(world, work, watch)
        case.hits["fault"] += bool(watch.fired)
        case.hits[f"fault {errno.errorcode[watch.number]}"] += bool(watch.fired)
    else:
        first = kill_at(world, work, source, known.ended)
        case.hits["kill"] += struck(first)
    if act.out is not None:
        return _after_export(world, act, known, case, first, outside)
    waits = has_journal(place)
    # Where nothing can be asked any more, it is not seen that the journal is removed already.
    blind = faults and watch.lasting and watch.kinds == "all" and first.code == 5
    if faults and not blind:
        assert (first.code == 5) == waits, f"exit {first.code}, journal {waits}: {first.text}"
    done: bool | None = None
    if not waits and not struck(first) and not blind:
        done = first.code == 0
    elif not waits:
        done = None
    tries, last = 0, first.text
    back = source.random() < 0.5
    while has_journal(place):
        tries += 1
        assert tries < 60, f"it never ends: {last}"
        if source.random() < 0.2:
            back = not back
        if source.random() < 0.1:
            halfway(world, known, act)
        _path, document = newest_slot(place) or (None, {})
        body = document.get("body", {})
        words = ["recover", str(place.root), "--vm", place.machine_id, "--yes"]
        if not place.machine_id:
            words = ["recover", str(place.root), "--yes"]
        words += ["--back"] if back else []
        command = partial(main, words)
        if source.random() < 0.7:
            command = partial(documented, partial(recover, place, back=back))
        way = "back" if back or body.get("backwards") else "on"
        counts = (3 + 6 * tries, 60 + 100 * tries)  # mostly within what is left to do
        if tries < 9 and source.random() < 0.9:
            if faults:
                watch = failing(source, counts)
                ended = in_child(world, command, watch)
                case.hits[f"fault, recover {way}"] += bool(watch.fired)
            else:
                ended = kill_at(world, command, source, Ended(0, "", 0.1, counts))
                case.hits[f"kill, recover {way}"] += struck(ended)
            hurt = struck(ended) or (faults and bool(watch.fired))
        else:
            ended, hurt = in_child(world, command), False
        last = ended.text
        if ended.code == 3 and back and not hurt:
            assert body.get("committed") or "cannot be taken back" in ended.text, ended.text
            back = False
        elif not hurt:
            assert ended.code == 0, f"exit {ended.code}: {ended.text}"
        if not has_journal(place):
            backwards = body.get("backwards") or (back and ended.code == 0)
            done = bool(body.get("source")) or not backwards
            if struck(ended) and back and not body.get("backwards"):
                done = None
            if ended.code > 0:  # it failed, and went back by itself or was all but through
                done = None
    same_outside(world, place, outside)
    case.end = check_end(world, act, known, done, source.random() < 0.12)
    return case


def halfway(world: World, known: Expected, act: Act) -> None:
    """Every moment that was whole is whole, or is one that goes."""
    if act.name.startswith("repair"):
        return
    found = look(world)
    have = {item[-1] for item in [*known.before.moments, *known.after.moments]}
    for item in found.moments:
        if item[0] == world.vm.id and item[1] == "now" and act.name.startswith("revert"):
            continue
        assert item[-1] in have, f"half way, a moment differs: {item}"


def check_end(
    world: World, act: Act, known: Expected, done: bool | None, more: bool
) -> str:
    """Compare with what should be; with `more` take and delete a further snapshot, too."""
    found = look(world)
    if done is None:
        done = (found.moments, found.trash) == (known.after.moments, known.after.trash) and (
            tree(world.work) != known.tree or found.trash != known.before.trash
        )
    wanted = known.after if done else known.before
    word = "done" if done else "undone"
    same_moments(found, wanted, word)
    if not done:
        now = tree(world.work)
        assert now == known.tree, f"{word}: {set(now.items()) ^ set(known.tree.items())}"
    assert found.states == wanted.states, f"{word}: {found.states} {wanted.states}"
    if not done and not found.codes["dirty-log"]:
        # What was replayed for a frozen disk stays so (`PlanBuilder.replay_log`).
        found.codes["dirty-log"] = wanted.codes["dirty-log"]
    assert found.codes == wanted.codes, (
        f"{word}: findings {found.codes - wanted.codes}, gone {wanted.codes - found.codes}"
    )
    assert found.left == [], f"{word}: {found.left}"
    assert same_sizes(found.sizes, wanted.sizes), (
        f"{word}: sizes {Counter(found.sizes) - Counter(wanted.sizes)} instead of "
        f"{Counter(wanted.sizes) - Counter(found.sizes)}"
    )
    assert found.trash == wanted.trash, f"{word}: trash {found.trash} {wanted.trash}"
    if more:
        outside = untouched(world, world.vm.place)
        takes = further(world)
        same_outside(world, world.vm.place, outside)
        if not takes:
            same_moments(look(world), found, f"{word}: after a further take")
        if takes and wanted.takes < 0:
            world.restore()
            if done:
                in_child(world, run(world, act))
            wanted.takes = further(world)
        assert takes == max(0, wanted.takes), f"{word}: a further take {takes}"
    return word


def _after_export(
    world: World, act: Act, known: Expected, case: Case, first: Ended, outside: dict[str, Any]
) -> Case:
    assert act.out is not None
    left = {key for key in tree(world.work) if not key.startswith("out")}
    assert left == {key for key in known.tree if not key.startswith("out")}, left
    same_outside(world, known.place, outside)
    whole = act.out.exists()
    if not struck(first):
        assert whole == (first.code == 0), f"exit {first.code}, there: {whole}: {first.text}"
    if not whole:
        again = in_child(world, run(world, act))
        assert again.code == 0, again.text
    found = look(world)
    assert found.moments == known.after.moments
    case.end = "done" if whole else "undone"
    content = exported(act.out)
    assert content == known.exported, f"the export reads {content} instead of {known.exported}"
    beside = [path for path in act.out.parent.iterdir() if path != act.out]
    told = in_child(world, lambda: main(["check", str(act.out.parent)])).text if beside else ""
    assert all(path.name in told for path in beside), f"left beside the export: {beside}"
    return case
