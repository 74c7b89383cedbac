# SPDX-License-Identifier: Apache-2.0
"""How plans about past actions begin: undo and emptying the trash."""

from __future__ import annotations

from snapviewer.base.words import tr
from snapviewer.machines.journal_state import waiting_at
from snapviewer.machines.work_place import WorkPlace
from snapviewer.plans.plan import Plan
from snapviewer.plans.waiting import at_work_text


def begin_on_trash(place: WorkPlace, action: str, title: str, button: str) -> Plan:
    """A plan about a VM's past actions, refused while one is interrupted or at work."""
    plan = Plan(action, title, place.machine_id, "", place.root, button=button)
    waiting = waiting_at(place)
    if waiting is not None and waiting.wrong is not None:
        plan.refusals.append(waiting.wrong.words)
    elif waiting is not None:
        plan.refusals.append(
            at_work_text()
            if waiting.at_work
            else tr("An earlier action was interrupted. Finish it first with 'recover'.")
        )
    return plan
