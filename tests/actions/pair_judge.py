# SPDX-License-Identifier: Apache-2.0
"""What two processes at one place may leave: a place's state by its contents, and the states that
running the same commands one after another would leave.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from snapviewer.cli.main import main
from snapviewer.disks.image import DiskFormat
from snapviewer.machines.model import NOW_ID
from snapviewer.machines.opening import open_library
from tests.builders_vm import ModelVm

NEW = "new"
_PATIENCE = 120.0  # seconds a process may take

CONTENTS: dict[str, bytes] = {}  # every content met, by its digest


@dataclass(frozen=True)
class State:
    """A place by its contents: of every snapshot the VM, id ("new" where it was not there at the
    beginning), name, protection and content; of every VM what Now reads.
    """

    snapshots: tuple[tuple[str, str, str, bool, str], ...]
    nows: tuple[tuple[str, str], ...]

    def moment(self, vm: str, name: str) -> str | None:
        """The content of a moment, by its name or "now"."""
        if name == NOW_ID:
            return dict(self.nows).get(vm)
        return next((each[4] for each in self.snapshots if (each[0], each[2]) == (vm, name)), None)


@dataclass
class Template:
    """A place that is copied for every pair; `ids` are the snapshots it has."""

    root: Path
    vms: tuple[str, ...]
    ids: frozenset[str] = frozenset()
    state: State | None = None
    known: dict[tuple[tuple[str, ...], ...], tuple[State, tuple[int, ...]]] = field(
        default_factory=dict
    )

    def copy(self, folder: Path) -> Path:
        target = folder / self.root.name
        shutil.copytree(self.root, target)
        return target

    def after(
        self, *commands: tuple[str, ...]
    ) -> tuple[State, tuple[int, ...]]:
        """The state that commands leave, one after another, and their exit codes."""
        if commands not in self.known:
            with tempfile.TemporaryDirectory(dir=self.root.parent) as folder:
                root = self.copy(Path(folder))
                codes = tuple(run(root, each, Path(folder) / "told") for each in commands)
                self.known[commands] = state_of(root, self.ids), codes
        return self.known[commands]


def state_of(root: Path, ids: frozenset[str]) -> State:
    """The state of a place. Raises what reading it raises."""
    snapshots, nows = [], []
    with open_library(root) as library:
        for machine in library.machines:
            for moment in machine.moments:
                digest = hashlib.sha256()
                for slot in sorted(moment.disks):
                    with library.chain(moment, slot) as chain:
                        data = chain.read(0, chain.virtual_size)
                    digest.update(data)
                known = digest.hexdigest()
                CONTENTS.setdefault(known, data)
                if moment.is_now:
                    nows.append((machine.id, known))
                else:
                    ident = moment.id if moment.id in ids else NEW
                    snapshots.append(
                        (machine.id, ident, moment.name, moment.protected, known)
                    )
    return State(tuple(sorted(snapshots)), tuple(sorted(nows)))


def digest_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def changed_bytes(one: bytes, other: bytes) -> int:
    """How many bytes the sectors have that differ."""
    a, b = (np.frombuffer(data, np.uint8).reshape(-1, 512) for data in (one, other))
    return int((a != b).any(axis=1).sum()) * 512


def make_templates(folder: Path) -> list[Template]:
    """VMs of all kinds of disks and configurations, alone and two together."""
    made = []
    for number, (container, format) in enumerate(
        [("xml", DiskFormat.VHD), ("xml", DiskFormat.VHDX), ("vmcx", DiskFormat.VHDX)]
    ):
        made.append(make_template(folder / f"alone{number}", ("VM",), container, format))
    return made


def make_neighbours(folder: Path) -> list[Template]:
    """Places of two VMs that have no file in common."""
    return [
        make_template(folder / f"two{number}", ("VM", "Other"), container, format)
        for number, (container, format) in enumerate(
            [("xml", DiskFormat.VHD), ("vmcx", DiskFormat.VHDX)]
        )
    ]


def make_template(
    folder: Path, names: Sequence[str], container: str, format: DiskFormat
) -> Template:
    """A place of these VMs, each with three snapshots and something written since."""
    vhdx = format is DiskFormat.VHDX
    ids: set[str] = set()
    vms = []
    for number, name in enumerate(names):
        vm = ModelVm(
            folder / "place", name=name, format=format, container=container,
            size=4 << 20 if vhdx else 1 << 20, block_size=1 << 20 if vhdx else 64 << 10,
        )
        for seed in (1, 2, 3):
            vm.scribble(10 * number + seed)
            ids.add(vm.take(f"S{seed}"))
        vm.scribble(10 * number + 4)
        vms.append(vm.id)
    template = Template(folder / "place", tuple(vms), frozenset(ids))
    template.state = state_of(template.root, template.ids)
    return template


def run(root: Path, command: Sequence[str], told: Path) -> int:
    """Run a command on a place in a process of its own; returns its exit code. `told` gets what it
    prints. The word ``@`` stands for the place.
    """
    return wait(start(root, command, told))


def start(root: Path, command: Sequence[str], told: Path, delay: float = 0.0) -> int:
    """Begin a command; returns the process."""
    return begin(lambda: main([word.replace("@", str(root)) for word in command]), told, delay)


def begin(work: Callable[[], int], told: Path, delay: float = 0.0) -> int:
    """Begin work in a process forked from this one."""
    sys.stdout.flush()
    sys.stderr.flush()
    pid = os.fork()
    if pid:
        return pid
    code = 99
    try:
        out = os.open(told, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        err = os.open(told.with_suffix(".err"), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        os.dup2(out, 1)
        os.dup2(err, 2)
        sys.stdout, sys.stderr = os.fdopen(1, "w"), os.fdopen(2, "w")
        time.sleep(delay)
        code = work()
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


def wait(pid: int) -> int:
    """The exit code of a process; one that hangs is ended, which fails."""
    ends = time.monotonic() + _PATIENCE
    while True:
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > ends:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            raise AssertionError(f"process {pid} hangs")
        time.sleep(0.005)
