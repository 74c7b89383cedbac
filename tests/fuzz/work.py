# SPDX-License-Identifier: Apache-2.0
"""Target: the program's own files in a VM's folder and in the user's state folder.

Whatever they hold, nothing outside the VM's folder changes, and nobody asks for a file's bytes in
vain: looking never raises, acting refuses with a documented error.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from snapviewer.actions.empty_trash import plan_empty_trash
from snapviewer.actions.recover import interrupted, recover, recovery_plan
from snapviewer.actions.undo import plan_undo
from snapviewer.base.errors import SnapviewerError
from snapviewer.base.paths import state_dir
from snapviewer.base.settings import load_settings
from snapviewer.disks.filesystem.scope import closed
from snapviewer.engine import journal as journals
from snapviewer.engine.counter import read_counter
from snapviewer.engine.execute import execute
from snapviewer.engine.journal import Journal, document_of
from snapviewer.engine.journal_key import own_key, signed
from snapviewer.engine.trash import finished, trash_size
from snapviewer.engine.work_lock import another_works
from snapviewer.figures.past_actions import past_actions
from snapviewer.machines.journal_state import encode_slot, journal_names, waiting_in
from snapviewer.machines.protection import protection_bytes, read_protection
from snapviewer.machines.shared_lock import lock_record
from snapviewer.machines.work_place import WorkPlace
from tests.builders_vm import ModelVm
from tests.builders_work import crafted, everything, old_record, step
from tests.fuzz.engine import Feed, Target, lasting_folder

CANARY = b"nobody may touch this"


class _Vm:
    """A VM with a snapshot, its taking to undo; put back where a run changed it."""

    def __init__(self) -> None:
        self.folder = lasting_folder("work")
        (self.folder / "outside").write_bytes(CANARY)
        vm_id = "11111111-2222-3333-4444-555555555555"
        self.vm = ModelVm(self.folder, size=64 * 1024, vm_id=vm_id)
        first = self.vm.take("one")
        self.place = self.vm.place
        plan = self.vm.plan_take("two")
        self.journal = Journal.of(plan, 900)
        self.body = json.loads(json.dumps(self.journal.to_json()))
        (self.manifest,) = self.place.trash.rglob("manifest.json")
        self.bodies = [self.body, *self._of_all_kinds()]
        self.finished = json.loads(self.manifest.read_bytes())
        self.old = json.loads(old_record(self.place, [step("write-file", self.vm.config)]))
        self.old_manifest = self.place.old_trash / "1-take" / "manifest.json"
        self.log = self.place.log.read_bytes()
        self.protection = json.loads(protection_bytes({vm_id: frozenset({first})}))
        self.sound = everything(self.folder)

    @staticmethod
    def _payload(path: Path) -> dict[str, Any]:
        size, front = path.stat().st_size, path.read_bytes()[:4].hex()
        return {"patches": [[0, front, front]], "before": size, "after": size}

    def _of_all_kinds(self) -> list[dict[str, Any]]:
        """Journals of one step each, begun and not, on the way there and on the way back."""
        disks = (self.vm.root / "Virtual Hard Disks").iterdir()
        child, base = sorted(disks, key=lambda path: path.suffix)
        new = child.with_name("new.vhd")
        kept = str(self.place.trash / "00000900-x-take" / "1-x")
        link = {"parent": str(base), "absolute": "C:\\a.vhd", "relative": ".\\a.vhd"}
        relink = {"format": "vhd", "payload": self._payload(child)}
        foot = {"footer": self._payload(child)}
        written = {"source": str(base), "id": "00" * 16, "stamp": 1, "geometry": [1, 2, 3]}
        steps = [
            step("reconnect", child, data=link, saved={"relink": relink}),
            step("reconnect", child, data=link),
            step("rewrite-footer", child, data={"virtual_size": 65536}, saved=foot),
            step("rewrite-footer", child, data={"virtual_size": 65536}),
            step("replay-log", child, saved={"trash": kept}),
            step("rename-file", new, data={"source": str(child)}, saved={"begun": True}),
            step("write-disk", new, data=written),
            step("create-disk", new, data={**link, "id": "11" * 16, "block_size": 65536}),
            step("merge", child, data={"run": [str(base), str(child)]}),
            step("move-to-trash", child, saved={"trash": kept}),
            step("make-folder", child.parent / "new", saved={"existed": False}),
            step("copy-file", new, data={"source": str(child)}),
        ]
        return [
            crafted(self.place, [each], done=done, backwards=bool(done)) for each in steps
            for done in (0, 1)
        ]  # fmt: skip

    def put_back(self) -> None:
        now = everything(self.folder)
        assert now.get("outside") == CANARY
        assert not [name for name in now if "/" not in name and name not in self.sound]
        if now == self.sound and not self.place.old_trash.exists():
            return
        for name in now.keys() - self.sound.keys():
            path = self.folder / name
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        shutil.rmtree(self.place.old_trash, ignore_errors=True)
        shutil.rmtree(self.place.stage, ignore_errors=True)
        for name, content in self.sound.items():
            path = self.folder / name
            if now.get(name) != content and isinstance(content, bytes):
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)


@functools.cache
def vm() -> _Vm:
    return _Vm()


def edited(record: Any, feed: Feed) -> Any:
    """A JSON document with a few of its values exchanged, left out, or doubled."""
    record = copy.deepcopy(record)
    for _ in range(1 + feed.below(4)):
        places: list[tuple[Any, Any]] = []
        waiting = [record]
        while waiting:
            node = waiting.pop()
            for key in list(node) if isinstance(node, dict) else range(len(node)):
                places.append((node, key))
                if isinstance(node[key], dict | list):
                    waiting.append(node[key])
        if not places:
            break
        node, key = places[feed.below(len(places))]
        how = feed.below(8)
        if how == 0:
            del node[key]
        elif how == 1:
            other, name = places[feed.below(len(places))]
            node[key] = copy.deepcopy(other[name]) if _reaches(other, name) else None
        elif how == 2:
            node[key] = feed.pick(WORDS_JSON)
        else:
            node[key] = feed.value()
    return record


def _reaches(node: Any, key: Any) -> bool:
    return key in node if isinstance(node, dict) else key < len(node)


WORDS_JSON: list[object] = [
    "..", "../outside", "/etc/passwd", "/dev/zero", "/dev/tty", ".", "", "a\0b", "\ud800",
    "make-folder", "create-disk", "copy-file", "write-file", "move-to-trash", "merge", "reconnect",
    "remove", "rewrite-footer", "replay-log", "rename-file", "write-disk", "run-on-host",
    "Virtual Machines", ".snapviewer", "NaN", "\\\\server\\share\\x", "C:\\a.vhd", 1e308,
    float("inf"), float("nan"), -1, 2**63, 2**64, 10**400, True, [[]], [{}], {"text": 1},
    {"text": "{a.b}"}, {"text": "{n}", "many": "{n}", "count": 10**30, "values": {}},
]  # fmt: skip


def _document(feed: Feed, body: Any, number: int) -> bytes:
    """A slot's or manifest's JSON around a body, signed by us, by nobody, or wrongly."""
    how = feed.below(4)
    document = {"version": 2, "serial": 1, "number": number, "key": "", "signature": ""}
    document["body"] = body
    if how == 1:
        data = json.dumps(
            [2, vm().place.name, 1, number, body], ensure_ascii=True, sort_keys=True
        ).encode("ascii")
        document["key"], document["signature"] = signed(data)
    elif how == 2:
        document = edited(document, feed)
    elif how == 3:
        document = edited(document_of(vm().journal, 3), feed)
    return document  # type: ignore[return-value]


def _lay(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _dumped(record: object, feed: Feed) -> bytes:
    text = json.dumps(record, ensure_ascii=True).encode("ascii")
    if feed.left and feed.below(8) == 0:  # torn, or with foreign bytes in it
        at = feed.below(len(text) + 1)
        text = text[:at] + feed.take(4) + text[at + feed.below(5) :]
    return text


def lay(feed: Feed) -> None:
    """Put one work file there."""
    here = vm()
    kind = feed.below(12)
    number = [900, 0, 1, 2, 2**63][feed.below(5)]
    if kind <= 2:
        slot = here.place.slots[feed.below(2)]
        if kind == 0:
            _lay(slot, feed.take(1 << 16))
            return
        body = here.bodies[feed.below(len(here.bodies))]
        document = _document(feed, edited(body, feed) if kind == 1 else body, number)
        try:
            _lay(slot, encode_slot(document))  # type: ignore[arg-type]
        except TypeError:
            return
    elif kind == 3:
        record = edited(here.old, feed)
        _lay(here.place.old_journal, _dumped(record, feed))
    elif kind == 4:
        document = _document(feed, edited(here.finished["body"], feed), here.finished["number"])
        _lay(here.manifest, _dumped(document, feed))
    elif kind == 5:
        _lay(here.old_manifest, _dumped(edited(here.old, feed), feed))
    elif kind == 6:
        lines = [edited(json.loads(line), feed) for line in here.log.splitlines()]
        raw = b"\n".join(_dumped(line, feed) for line in lines)
        _lay([here.place.log, here.place.old_log][feed.below(2)], raw + b"\n" + feed.take(99))
    elif kind == 7:
        places = [here.place.protection, here.place.old_protection]
        _lay(places[feed.below(2)], _dumped(edited(here.protection, feed), feed))
    elif kind == 8:
        _lay(here.place.counter, feed.take(80))
    elif kind == 9:
        record = edited({"host": "x", "pid": 1, "time": "now"}, feed)
        _lay([here.place.lock, here.place.folder / "lock-file"][feed.below(2)],
             _dumped(record, feed))
    elif kind == 10:
        record = edited({"version": 1, "recent": ["a"], "language": "de", "fold_runs": False}, feed)
        _lay(state_dir() / "settings.json", _dumped(record, feed))
    else:
        names = [*here.place.slots, here.place.old_journal, here.manifest, here.place.log,
                 here.place.protection, here.place.lock, here.place.counter,
                 state_dir() / "settings.json"]
        path = names[feed.below(len(names))]
        _lay(path, feed.take(1 << 16))


def look(place: WorkPlace) -> None:
    """What opening a folder and showing its past asks; none of it raises."""
    for waiting in waiting_in(place.root):
        assert waiting.title is not None and str(waiting.fault) is not None
    journal_names(place.root)
    read_protection(place).covers("a", "b")
    read_counter(place)
    assert len(past_actions(place)) <= 200 and len(past_actions(place.root)) <= 200
    for path in (place.lock, place.folder / "lock-file"):
        str(another_works(place, lock_record(place, path.name)))
    load_settings()
    own_key()
    finished(place)
    trash_size(place)
    interrupted(place)


def run_work(data: bytes) -> None:
    here, feed = vm(), Feed(data)
    act, two = feed.number(1), feed.below(4)
    try:
        for _ in range(1 if two else 2):
            lay(feed)
        look(here.place)
        acts: list[Callable[[], object]] = [
            lambda: journals.load_active(here.place),
            lambda: recovery_plan(here.place).to_json(),
            lambda: recovery_plan(here.place, back=True).to_json(),
            lambda: plan_undo(here.place).to_json(),
            lambda: plan_empty_trash(here.place).to_json(),
            lambda: recover(here.place, accept_foreign=True),
            lambda: recover(here.place, back=True, accept_foreign=True),
            lambda: execute(plan_undo(here.place), accept_foreign=True),
            lambda: execute(plan_empty_trash(here.place), accept_foreign=True),
        ]
        with closed(), contextlib.suppress(SnapviewerError):
            acts[act % len(acts)]()
    finally:
        here.put_back()
        with contextlib.suppress(FileNotFoundError):
            (state_dir() / "settings.json").unlink()


def _seeds() -> list[bytes]:
    import random

    rng = random.Random(3)
    made = [bytes([act, 1, kind]) + rng.randbytes(40) for act in range(9) for kind in range(12)]
    text = json.dumps(vm().old).encode()
    return [*made, bytes([0, 1, 11, 0, 2]) + text]


WORDS = (
    b"snapviewer-journal 2 ", b'{"', b'":', b"[[", b"]]", b"1e999", b"NaN", b"Infinity", b"null",
    b'"version"', b'"machine_id"', b'"steps"', b'"time"', b'"title"', b'"protected"', b"\\ud800",
)  # fmt: skip
TARGETS = [Target("work", run_work, _seeds, WORDS, 4096)]
