# SPDX-License-Identifier: Apache-2.0
"""What plans say about the host: Replica, a cluster, its running service, what it will refuse.

Asked once, where a plan is finished, so that every action and every repair says it.
"""

from __future__ import annotations

from pathlib import Path

from snapviewer.base.words import listed, sentences, tr
from snapviewer.machines import host_facts
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.findings.host import (
    IN_PLANS,
    host_findings,
    image_text,
    import_texts,
    registered_remedy,
)
from snapviewer.machines.findings.sharing import replica_logs
from snapviewer.machines.host_paths import LONGEST, HostPaths
from snapviewer.machines.local_host import registers
from snapviewer.machines.model import Machine, Moment
from snapviewer.machines.readiness.seen import host_accounts
from snapviewer.plans.draft import PlanDraft
from snapviewer.plans.held import note_host
from snapviewer.plans.steps import StepKind

_ON_DISKS = (
    StepKind.CREATE_DISK,
    StepKind.MERGE,
    StepKind.RELINK,
    StepKind.FOOTER,
    StepKind.REPLAY,
    StepKind.WRITE_DISK,
    StepKind.RENAME_FILE,
    StepKind.TRASH,
    StepKind.REMOVE,
)
_NAMES = (
    StepKind.CREATE_DISK,
    StepKind.COPY_FILE,
    StepKind.WRITE_FILE,
    StepKind.WRITE_DISK,
    StepKind.RENAME_FILE,
)


def note_host_facts(draft: PlanDraft) -> None:
    """Add what the plan's steps mean to a host; nothing for a plan without steps."""
    machine, plan = draft.machine, draft.plan
    if machine.config is None or not plan.steps or plan.host:
        return
    if any(step.kind in _ON_DISKS for step in plan.steps):
        _replica(draft)
        for finding in host_findings(draft.library, machine):
            if finding.code in IN_PLANS:
                draft.warn(sentences(finding.message, finding.consequence))
    _cluster(draft)
    _long_paths(draft)
    for step in plan.steps:
        if step.kind is StepKind.WRITE_FILE and registers(step.file):
            draft.refuse(
                sentences(
                    tr(
                        "The management service of this computer registers {name} and runs: it "
                        "would lose or write over the change.",
                        name=step.file.name,
                    ),
                    registered_remedy(),
                )
            )
            break


def _long_paths(draft: PlanDraft) -> None:
    paths = HostPaths(draft.machine)
    for step in draft.plan.steps:
        if step.kind not in _NAMES:
            continue
        stored = paths.of(step.file)
        if len(stored) > LONGEST:
            draft.warn(
                tr(
                    "{name} has a path of {count} characters on the host, more than the {most} "
                    "that every program of Windows takes: {path}.",
                    name=step.file.name,
                    count=len(stored),
                    most=LONGEST,
                    path=stored,
                )
            )


def _cluster(draft: PlanDraft) -> None:
    proof = host_facts.cluster_proof(draft.machine)
    if not proof:
        return
    if host_facts.is_cluster_role(draft.machine):
        note_host(
            draft.plan,
            tr(
                "the VM is a role of a cluster ({proof}), and any node may run it; take the role "
                "offline first (Stop-ClusterGroup)",
                proof=proof,
            ),
        )
    else:
        draft.warn(
            tr(
                "The VM lies on a volume of a cluster ({proof}). Where it is a role of that "
                "cluster, take the role offline first (Stop-ClusterGroup).",
                proof=proof,
            )
        )


def _replica(draft: PlanDraft) -> None:
    proof = host_facts.replica_proof(draft.machine)
    if proof:
        draft.refuse(
            tr(
                "The VM lies where a replica server keeps what it receives ({proof}). It is not "
                "changed here: the replica would no longer fit its source. Change it on the "
                "primary side; after a failover that is to stay, remove the replication and move "
                "it to a folder of its own first.",
                proof=proof,
            )
        )
    logs = replica_logs(draft.machine)
    if logs:
        draft.warn(
            tr(
                "The VM seems to be replicated (beside its disks: {logs}). What is changed here is "
                "not in the replica's log, so Hyper-V asks for a resynchronization afterwards. On "
                "the replica's side change nothing.",
                logs=listed(path.name for path in logs),
            )
        )


def note_images(draft: PlanDraft, moment: Moment) -> None:
    """Of a revert: the images that the VM will have again and that were not found."""
    if moment.config is None:
        return
    wanted = set(moment.config.images.values())
    for image in host_facts.missing_images(draft.machine):
        if image.stored in wanted:
            draft.warn(image_text(image))


def refuse_mixed_guest_state(
    draft: PlanDraft,
    own: Path | None,
    source: Path | None,
    snapshot: VmConfiguration,
    new_now: VmConfiguration,
) -> None:
    """Of a revert: guest state and key protector must come from one moment, or a virtual TPM does
    not open any more. `own` and `source` are the VM's and the snapshot's guest state."""
    if not host_facts.has_tpm(snapshot) and not host_facts.has_tpm(new_now):
        return
    if source is None and own is not None:
        draft.refuse(
            tr(
                "The snapshot has a virtual TPM but no guest state (.vmgs). With the VM's present "
                "one it would not open, and a guest with BitLocker stays locked. Bring the "
                "snapshot's file back first."
            )
        )
    elif host_facts.security_values(snapshot) != host_facts.security_values(new_now):
        draft.refuse(
            tr(
                "The VM has a virtual TPM, and its guest state (.vmgs) and its key protector would "
                "come from different moments: it would not open, and a guest with BitLocker stays "
                "locked. Revert on the host."
            )
        )


def export_notes(machine: Machine, moment: Moment) -> list[str]:
    """What whoever imports an exported VM should know, a sentence each."""
    notes = import_texts(machine)
    if moment.has_memory:
        notes.append(
            tr(
                "It goes with its saved state, which resumes only on a processor like the one it "
                "was saved on; elsewhere discard the saved state (Remove-VMSavedState), and the "
                "guest starts as after a power loss."
            )
        )
    accounts = host_accounts(moment.config) if moment.config is not None else []
    if accounts:
        notes.append(
            tr(
                "The accounts of the old host ({accounts}) are left out, or the new one could say "
                "0x80070539; who is to connect is allowed there (Grant-VMConnectAccess).",
                accounts=listed(accounts),
            )
        )
    images = moment.config.images if moment.config is not None else {}
    for slot, stored in images.items():
        notes.append(
            tr(
                "The drive at {slot} still holds the image {stored}; where the host does not find "
                "it, the VM does not start (0x80070002). Eject it there.",
                slot=slot,
                stored=stored,
            )
        )
    return notes
