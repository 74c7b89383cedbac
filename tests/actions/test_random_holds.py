# SPDX-License-Identifier: Apache-2.0
"""Random holds on a share: any set of files, from any moment on, for good or for a while.

No action is done on a VM of which a file is held, what is refused has changed nothing, and what
stopped half way reads right and ends, forward or back, once the hold is gone.
`SNAPVIEWER_HOLDS=400` runs so many cases.
"""

from __future__ import annotations

import contextlib
import os
import random
import sys
import tempfile
from pathlib import Path

import pytest

from snapviewer.actions.delete import plan_delete
from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.actions.revert import plan_revert
from snapviewer.actions.take import plan_take
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import SnapviewerError
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.disks.image import DiskFormat
from snapviewer.engine import journal as journals
from snapviewer.engine.execute import execute
from snapviewer.machines.held_files import files_of_machine
from snapviewer.machines.journal_state import has_journal
from snapviewer.machines.library import Library
from snapviewer.machines.model import Machine
from snapviewer.machines.opening import open_library
from snapviewer.machines.own_files import OwnFiles, own_files
from snapviewer.machines.scan import WORK_FOLDER
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm
from tests.held_share import Share, mounted
from tests.plans.test_held import PLANNERS, Planner, contents
from tests.tree_of_files import Tree

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux' shares")

CASES = int(os.environ.get("SNAPVIEWER_HOLDS", "8"))
FAST = "/dev/shm" if Path("/dev/shm").is_dir() else None
VHDX = {"format": DiskFormat.VHDX, "size": 4 << 20, "block_size": 1 << 20}
GENERATIONS: dict[str, dict[str, object]] = {
    "2008": {}, "2012": VHDX, "2016": {"container": "vmcx", **VHDX},
}


def _undo(library: Library, machine: Machine) -> Plan:
    return plan_undo(WorkPlace.of(machine), own_files(library, machine.id, machine.root))


ACTIONS: dict[str, Planner] = {
    **PLANNERS,
    "undo": _undo,
    "revert-keeping": lambda library, machine: plan_revert(
        library, machine, machine.snapshots[0], "kept"
    ),
    "delete-later": lambda library, machine: plan_delete(
        library, machine, machine.snapshots[0], merge_now=False
    ),
    "subtree": lambda library, machine: plan_delete(
        library, machine, machine.snapshots[0], subtree=True
    ),
}


class Case:
    """One VM on a share, one action, one set of files that the host takes at one moment."""

    def __init__(self, seed: int, share: Share, vm: ModelVm, source: random.Random) -> None:
        self.share, self.source = share, source
        names = list(ACTIONS)
        self.action = names[seed % len(names)]
        self.when = ("before", "between", "amid", "amid")[seed // len(names) % 4]
        if self.action == "merge":
            with vm.open() as library:
                machine = library.machine()
                plan = plan_delete(library, machine, machine.snapshots[1], merge_now=False)
            execute(plan)
        if self.action == "undo":  # what was done at another place is not undone here
            with open_library(share.root) as library:
                plan = plan_take(library, library.machine(), "third")
            execute(plan)
        with open_library(share.root) as library:
            machine = library.machine()
            self.place = WorkPlace.of(machine)
            self.own: OwnFiles = own_files(library, machine.id, machine.root)
            files = [path.name for path in files_of_machine(library.graph, machine)]
        self.names = source.sample(files, source.choice([1, 1, 2, len(files)]))
        self.before = contents(share.root)

    def plan(self) -> Plan:
        with open_library(self.share.root) as library:
            return ACTIONS[self.action](library, library.machine())

    def files(self) -> dict[str, object]:
        """What lies there, without this program's own."""
        entries = Tree.of(self.share.source).entries
        return {str(key): value for key, value in entries.items() if WORK_FOLDER not in str(key)}

    def run(self) -> str:
        if self.when == "amid":
            return self._amid()
        before = self.files()
        if self.when == "before":
            self.share.hold(*self.names)
            plan = None
            with contextlib.suppress(SnapviewerError, LookupError):  # it cannot even be read
                plan = self.plan()
            assert plan is None or plan.refusals or not plan.steps
        else:
            plan = self.plan()
            assert not plan.refusals, plan.refusals
            self.share.hold(*self.names)
            with pytest.raises(SnapviewerError):
                execute(plan)
        assert self.files() == before
        self.share.release()
        assert not has_journal(self.place)
        assert contents(self.share.root) == self.before
        return "refused"

    def _amid(self) -> str:
        plan = self.plan()
        assert not plan.refusals, plan.refusals
        before = self.files()
        at = self.source.randrange(60)
        until = at + self.source.choice([1, 5, 10**6, 10**6])
        count, late = 0, True

        def change(*_: object) -> None:
            nonlocal count, late
            if count == at:
                journal = journals.load_active(self.place)
                late = journal is not None and (
                    journal.done + journal.committed >= len(journal.steps)
                )
                self.share.hold(*self.names)
            elif count == until:
                self.share.release()
            count += 1

        with mutation_hook(change):
            try:
                execute(plan)
            except SnapviewerError:
                done = False
            else:
                done = True
        if done:
            assert late or count > until, "done, while a file was held"
            self.share.release()
            self._same()
            return "done"
        if not has_journal(self.place):
            self.share.release()
            assert self.files() == before
            assert contents(self.share.root) == self.before
            return "taken back"
        if at < count <= until:
            with pytest.raises(SnapviewerError):
                recover(self.place, own=self.own)
        self.share.release()
        self._same()
        back = self.source.random() < 0.5
        back = back and not recovery_plan(self.place, back=True, own=self.own).refusals
        recover(self.place, back=back, own=self.own)
        assert not has_journal(self.place)
        self._same()
        if back and self.action != "undo":  # that has one way only: to its end
            assert self.files() == before
        return "recovered"

    def _same(self) -> None:
        """Every moment that was there and is, reads as before."""
        now = contents(self.share.root)
        for key in self.before.keys() & now.keys():
            if not (key.startswith("now") and self.action.startswith(("revert", "undo"))):
                assert now[key] == self.before[key], key


def run_case(seed: int) -> str:
    source = random.Random(seed)
    generation = source.choice(list(GENERATIONS))
    mode = source.choice(["read", "none"])
    with tempfile.TemporaryDirectory(dir=FAST) as folder:
        vm = ModelVm(Path(folder) / "vm", **GENERATIONS[generation])  # type: ignore[arg-type]
        for number in (1, 2):
            vm.scribble(seed + number)
            vm.take(f"S{number}")
        with mounted(Path(folder) / "vm", mode) as share:
            case = Case(seed, share, vm, source)
            try:
                return f"{case.when}: {case.run()}"
            except BaseException as fault:
                fault.add_note(
                    f"{seed=} {generation} {mode} {case.action} {case.when} {case.names}"
                )
                raise


# Coprime to the number of actions and of moments: the few cases of a run differ in both.
@pytest.mark.parametrize("seed", [number * 7 for number in range(CASES)])
def test_random_holds(seed: int) -> None:
    run_case(seed)


if __name__ == "__main__":  # pragma: no cover
    print(*(run_case(int(seed)) for seed in sys.argv[1:]), sep="\n")  # noqa: T201
