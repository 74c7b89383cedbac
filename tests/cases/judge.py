# SPDX-License-Identifier: Apache-2.0
"""What the tests of situations ask of an answer: who is shown, which file has which role, what is
found, and above all that every byte is where it was.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from snapviewer.base.errors import SnapviewerError
from snapviewer.machines.opening import open_library
from tests.builders_cli import Ran, Run
from tests.builders_layout import Layout, tree_bytes

BAD = {"error", "warning"}
RUBBISH = ("superseded", "orphans")  # the roles that lead to a merge or to the trash


def look(run: Run, *where: object) -> Any:
    """What `inspect --json` says; never a traceback, whatever the exit code."""
    return run("inspect", *where, json=True).document


def vm_at(document: Any, root: Path) -> Any:
    """The VM of this folder."""
    found = [vm for vm in document["vms"] if Path(vm["root"]) == root.resolve()]
    assert len(found) == 1, [(vm["name"], vm["root"]) for vm in document["vms"]]
    return found[0]


def listed(document: Any, *roles: str) -> set[Path]:
    """The files that have one of the roles, in any VM or in the folder at large."""
    found = set()
    for holder in (document, *document["vms"]):
        for role in roles:
            for entry in holder.get(role) or ():
                found.add(Path(entry["file"] if isinstance(entry, dict) else entry))
    return found


def told(document: Any, *files: Path) -> None:
    """Each file has a role that asks for nothing, or a finding of its own; none is passed over."""
    known = listed(document, "unknown", "not_placed", "set_aside") | {
        Path(item["file"]) for item in document["findings"] if item["file"]
    }
    missing = set(files) - known
    assert not missing, missing


def no_rubbish(document: Any, *files: Path) -> None:
    """None of the files (or no file at all) is offered to a merge or to the trash."""
    offered = listed(document, *RUBBISH)
    wrong = offered & {path.resolve() for path in files} if files else offered
    assert not wrong, wrong
    accused = {
        item["file"] for item in document["findings"] if item["code"] in ("orphan", "superseded")
    }
    assert not accused & ({str(path) for path in files} or accused), accused


def codes(document: Any, *severities: str) -> list[str]:
    """The codes of all findings (of these severities)."""
    return [
        item["code"] for item in document["findings"]
        if not severities or item["severity"] in severities
    ]


def finding(document: Any, code: str, *words: str) -> Any:
    """The first finding of this code in whose texts all words stand, complete."""
    found = [item for item in document["findings"] if item["code"] == code]
    assert found, f"no {code}: {sorted(set(codes(document)))}"
    for item in found:
        assert item["message"], item
        if all(word.casefold() in text_of(item).casefold() for word in words):
            return item
    raise AssertionError(f"{words} in none of {[text_of(item) for item in found]}")


def text_of(thing: Any) -> str:
    """All texts of an answer."""
    return json.dumps(thing, ensure_ascii=False).replace("\\\\", "\\")


def said(ran: Ran) -> str:
    """What a plan says beside its steps."""
    plan = ran.document["plan"]
    return " ".join([*plan["refusals"], *plan["warnings"], plan["consequence"]])


def repairs(run: Run, *where: object) -> list[Any]:
    """What `repair` offers: dictionaries of code, file, choices."""
    return list(run("repair", *where, json=True).document["repairs"])


def offered(run: Run, *where: object) -> str:
    """All texts of what `repair` offers."""
    return text_of(repairs(run, *where))


def read_moments(where: Path | Iterable[Path], made: Layout) -> dict[str, dict[str, bytes | None]]:
    """What the package reads of each moment of the VM; None where it says that it cannot."""
    found: dict[str, dict[str, bytes | None]] = {}
    with open_library(where) as library:  # type: ignore[arg-type]
        machines = [
            machine for machine in library.machines
            if machine.id == made.id and machine.root == made.root.resolve()
        ]
        assert len(machines) == 1, [(each.name, each.root) for each in library.machines]
        for moment in machines[0].moments:
            name = "now" if moment.is_now else moment.name
            found[name] = {}
            for slot in moment.disks:
                try:
                    with library.chain(moment, slot) as chain:
                        found[name][slot] = chain.read(0, chain.virtual_size)
                except SnapviewerError:
                    found[name][slot] = None
    return found


def unread(where: Path | Iterable[Path], made: Layout) -> set[tuple[str, str]]:
    """The moments and slots of which the package says that they cannot be read."""
    return {
        (name, slot) for name, disks in read_moments(where, made).items()
        for slot, data in disks.items() if data is None
    }


def mend(run: Run, where: object, code: str, *words: str) -> None:
    """Carry out the best repair of the finding; of several, that of a file with such a name."""
    ran = run("repair", where, code, "--yes")
    if ran.code != 0 and words:
        ran = run("repair", where, code, "--file", words[0], "--yes")
    assert ran.code == 0, ran.out + ran.err


def never_wrong(where: Path | Iterable[Path], made: Layout) -> None:
    """Every moment is read as it was built, or not at all."""
    for name, disks in read_moments(where, made).items():
        for slot, data in disks.items():
            known = made.content[name].get(slot)
            assert data is None or data == known, f"{name} {slot} is read wrongly"


def all_right(where: Path | Iterable[Path], made: Layout) -> None:
    """Every moment is there and read as it was built."""
    found = read_moments(where, made)
    assert set(found) == set(made.content)
    for name, disks in found.items():
        assert set(disks) == set(made.content[name])
        for slot, data in disks.items():
            assert data == made.content[name][slot], f"{name} {slot}"


def differing(before: dict[str, bytes], after: dict[str, bytes]) -> set[str]:
    """The names of what differs (so that a failing test prints names, not megabytes)."""
    return {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}


class Untouched:
    """The bytes below folders, to be compared later: `with Untouched(a, b): ...`. Our own work
    folders (a merge of nothing leaves a line in the log) count only with `work`.
    """

    def __init__(self, *roots: Path, work: bool = False) -> None:
        self.roots, self.work = roots, work

    def __enter__(self) -> Untouched:
        self.before = {root: tree_bytes(root, work=self.work) for root in self.roots}
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            for root, before in self.before.items():
                changed = differing(before, tree_bytes(root, work=self.work))
                assert not changed, f"changed below {root}: {sorted(changed)}"
