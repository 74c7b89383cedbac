# SPDX-License-Identifier: Apache-2.0
"""Who in this job wants to know which files a library gives out to be read; see `sessions`."""

from __future__ import annotations

import contextvars
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

# Called with the library, a chain's files, leaf first, and the configuration that names the leaf.
Note = Callable[[Any, Sequence[Path], Path | None], None]

current: contextvars.ContextVar[Note | None] = contextvars.ContextVar("job_reads", default=None)


def note_chain(library: object, paths: Sequence[Path], config: Path | None = None) -> None:
    """Tell this job's session, where there is one, which files are read. Raises what it raises:
    `RefusedError` where the VM is just being changed, `UnansweredError` where a file is not as the
    library read it.
    """
    note = current.get()
    if note is not None:
        note(library, paths, config)
