# SPDX-License-Identifier: Apache-2.0
"""Every target by name."""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from unittest import mock

from snapviewer.disks.filesystem.scope import unconfined
from snapviewer.machines.holders import Programs
from tests.fuzz import disks, folders, machines, work
from tests.fuzz.engine import Target

_ALL = [*disks.TARGETS, *machines.TARGETS, *work.TARGETS, *folders.TARGETS]
TARGETS: dict[str, Target] = {target.name: target for target in _ALL}


@contextlib.contextmanager
def surroundings() -> Iterator[None]:
    """As `tests/conftest.py` has it: a state folder of its own, and folders may be built."""
    with (
        tempfile.TemporaryDirectory(prefix="fuzz-state-") as folder,
        mock.patch.dict(os.environ, {"SNAPVIEWER_STATE_DIR": folder}),
        mock.patch("snapviewer.machines.holds.read_programs", Programs),  # a look at all of /proc
        mock.patch("snapviewer.machines.holds.Look.unseen", lambda *_: ""),
        unconfined(),
    ):
        key = Path(folder) / "journal.key"
        key.write_bytes(b"a key of tests, of 32 bytes long")
        key.chmod(0o600)
        logging.disable(logging.CRITICAL)
        try:
            yield
        finally:
            logging.disable(logging.NOTSET)
