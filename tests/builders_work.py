# SPDX-License-Identifier: Apache-2.0
"""Work folders as others leave them: interrupted actions, several VMs in one root, journals that
were made up.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from snapviewer.actions.take import plan_take
from snapviewer.disks.filesystem.storage import mutation_hook
from snapviewer.engine.execute import execute
from snapviewer.machines.journal_state import encode_slot
from snapviewer.machines.opening import open_library
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.plan import Plan
from tests.builders_vm import ModelVm


class Killed(BaseException):
    """The process died here."""


@contextmanager
def killed_at(change: int) -> Iterator[None]:
    """Die before the change of that number (0 the first)."""
    left = [change]

    def hook(*_: object) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise Killed

    with mutation_hook(hook):
        yield


def count_changes(act: Callable[[], object]) -> int:
    """How many changes something makes."""
    count = [0]

    def hook(*_: object) -> None:
        count[0] += 1

    with mutation_hook(hook):
        act()
    return count[0]


def points(total: int, seed: str, most: int = 12) -> list[int]:
    """Which changes to die before; all of them with SNAPVIEWER_FULL_TESTS set."""
    if os.environ.get("SNAPVIEWER_FULL_TESTS"):
        return list(range(total))
    return sorted(random.Random(seed).sample(range(total), min(most, total)))


def shared_root(folder: Path, *names: str) -> dict[str, WorkPlace]:
    """VMs in the host's default layout: one root with one Virtual Machines for all of them."""
    root = folder / "Hyper-V"
    places = {}
    for name in names:
        vm = ModelVm(folder / "made", size=128 * 1024, name=name)
        vm.scribble(len(name))
        for part in ("Virtual Machines", "Virtual Hard Disks"):
            (root / part).mkdir(parents=True, exist_ok=True)
            for path in (vm.root / part).iterdir():
                shutil.move(path, root / part / path.name)
        places[name] = WorkPlace(root, vm.id)
    shutil.rmtree(folder / "made")
    return places


def plan_on(place: WorkPlace, make: Callable[..., Plan], *more: object) -> Plan:
    """A plan on one VM of a root."""
    with open_library(place.root) as library:
        return make(library, library.machine(place.machine_id), *more)


def take_on(place: WorkPlace, name: str) -> str:
    """Take a snapshot of one VM of a root; its id."""
    plan = plan_on(place, plan_take, name)
    assert not plan.refusals, plan.refusals
    return execute(plan).snapshot_id or ""


def interrupt(vm: ModelVm, plan: Plan, change: int) -> None:
    """Leave an action half way."""
    try:
        with killed_at(change):
            execute(plan)
    except Killed:
        return
    raise AssertionError("the action ended before")


def slot_of(body: dict[str, Any], **document: Any) -> bytes:
    """A slot's file around a journal's body, signed by nobody."""
    whole = {"version": 2, "serial": 1, "number": 900, "key": "", "signature": "", "body": body}
    return encode_slot({**whole, **document})


def crafted(place: WorkPlace, steps: list[dict[str, Any]], **changes: Any) -> dict[str, Any]:
    """The body of a journal of any steps."""
    body = {
        "action": "take",
        "title": "Take",
        "machine_id": place.machine_id,
        "machine_name": "VM",
        "home": os.path.realpath(place.root),
        "home_number": place.root.stat().st_ino,
        "old_place": False,
        "trash": f".snapviewer/{place.name}/trash/00000900-x-take",
        "started": "2026-01-01T00:00:00+00:00",
        "done": 0,
        "backwards": False,
        "committed": False,
        "snapshot_id": None,
        "source": None,
        "guards": [],
        "stamps": [],
        "before": [],
        "steps": steps,
    }
    return {**body, **changes}


def step(kind: str, file: Path | str, **more: Any) -> dict[str, Any]:
    """A step's record."""
    record = {"kind": kind, "file": str(file), "size": 0, "detail": "x", "data": {}, "saved": {}}
    return {**record, **more}


def old_record(place: WorkPlace, steps: list[dict[str, Any]], **changes: Any) -> bytes:
    """A journal of version 1."""
    body = crafted(place, steps)
    for key in ("home", "home_number", "old_place", "before"):
        del body[key]
    body |= {"version": 1, "root": str(place.root), "trash": str(place.old_trash / "1-take")}
    return json.dumps({**body, **changes}).encode()


def everything(folder: Path) -> dict[str, bytes | str]:
    """Every file and link below a folder."""
    found: dict[str, bytes | str] = {}
    for base, names, files in os.walk(folder):
        for name in [*names, *files]:
            path = Path(base) / name
            key = str(path.relative_to(folder))
            if path.is_symlink():
                found[key] = str(path.readlink())
            elif path.is_file():
                found[key] = path.read_bytes()
    return found


def new_id() -> str:
    return str(uuid.uuid4()).upper()
