# SPDX-License-Identifier: Apache-2.0
"""What plans say about a saved state of which a file is missing."""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.words import listed, tr
from snapviewer.machines.model import Moment
from snapviewer.plans.building import PlanBuilder


def missing_parts(moment: Moment) -> list[str]:
    """The kinds of file (".bin", ".vsv") of the moment's saved state that are missing or empty;
    nothing where it is whole or where there is none.
    """
    state = moment.saved_state
    if state is None or (state.memory is None and state.complete):
        return []  # one file alone (`.vmrs`) is read where it is used
    parts = ((".bin", state.memory), (".vsv", state.devices))
    return [suffix for suffix, path in parts if path is None or _is_empty(path)]


def _is_empty(path: Path) -> bool:
    try:
        return path.stat().st_size == 0
    except OSError:
        return False  # the copy of it will say why


def warn_state_taken(builder: PlanBuilder, now: Moment, name: str) -> None:
    """Of a snapshot that is being taken: Now's saved state comes with it only as far as it is
    there.
    """
    missing = missing_parts(now)
    if not missing or now.saved_state is None:
        return
    if now.saved_state.files:
        builder.warn(
            tr(
                "The VM's saved state is not whole ({missing}: missing or empty), so '{name}' gets "
                "half a saved state and cannot resume in it. Bring the file back first, or discard "
                "the saved state in Hyper-V Manager.",
                missing=listed(missing),
                name=name,
            )
        )
        return
    builder.warn(
        tr(
            "The files of the VM's saved state are missing ({missing}), so '{name}' gets no "
            "memory: after reverting to it the guest starts as after a power loss.",
            missing=listed(missing),
            name=name,
        )
    )


def warn_state_restored(builder: PlanBuilder, moment: Moment) -> None:
    """Of a revert: what the VM can do with what is left of the snapshot's memory."""
    missing = missing_parts(moment)
    if not missing or moment.saved_state is None:
        return
    if moment.saved_state.files:
        builder.warn(
            tr(
                "Half of the memory of '{moment}' is gone ({missing}: missing or empty). The VM "
                "will have a saved state that it cannot resume in: discard it in Hyper-V Manager, "
                "and the guest starts as after a power loss.",
                moment=moment.name,
                missing=listed(missing),
            )
        )
        return
    builder.warn(
        tr(
            "The memory of '{moment}' is gone ({missing}), so the VM will be off and the guest "
            "starts as after a power loss.",
            moment=moment.name,
            missing=listed(missing),
        )
    )
