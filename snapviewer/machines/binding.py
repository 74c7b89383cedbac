# SPDX-License-Identifier: Apache-2.0
"""Which file a stored path means: one mechanism, and every binding keeps its proof.

People copy VM folders beside each other, keep disks on other drives, rename and flatten folders.
So a stored path is never opened; it is compared with the files of the opened folders:

1. in the machine's own folder, by the longest agreeing tail of the path, one component being
   enough (the layout of an export);
2. where the machine's other files were found at such places: its learnt map of stored folder to
   local folder;
3. elsewhere in the opened folders, by the longest tail, the drive or volume counted; here a name
   alone is no proof, and neither is a file that lies in the folder of another machine that has it.

In one configuration two stored paths are two files. Ids and chains outrank names. Of files that
fit equally none is taken: the slot is ambiguous.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from snapviewer.base.words import mark, tr
from snapviewer.machines.claimants import Claimant, Folders, Want
from snapviewer.machines.names import Name, NameTable, StoredPath
from snapviewer.machines.upcase import fold

HOW_OWN = mark("the VM's own folder")
HOW_MAP = mark("the folder that the VM's other files were found in")
HOW_PATH = mark("its path in the opened folders")
HOW_FORM = mark("another form of its name")
HOW_CHAIN = mark("the chain of disks it belongs to")

_GUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")

_OWN, _ELSEWHERE = 0, 1
_MANY = 16  # files of one name, from which on those at home are looked at alone

# Folders that every host has: that one of them agrees says nothing.
_PLAIN_FOLDERS = frozenset(
    fold(name)
    for name in (
        "Virtual Hard Disks", "Virtual Machines", "Snapshots", "Hyper-V", "Disks", "VHD", "VHDs",
        "VHDX", "VMs",
    )
)

Related = Callable[[Path, Path], bool]
"""Whether one of two disk files stands on the other."""


@dataclass(frozen=True)
class Binding:
    """What a stored path means here. `ambiguous`: the files that fit equally (then `path` is
    None); `candidates`: files of that name which nothing else speaks for.
    """

    stored: str
    path: Path | None
    how: str = ""
    seen: Path | None = None  # the name it was found under, a link's own path included
    proof: str = ""
    ambiguous: tuple[Path, ...] = ()
    candidates: tuple[Path, ...] = ()


@dataclass(frozen=True, order=True)
class _Rank:
    contradicted: bool
    tier: int
    shorter: int  # minus the number of agreeing components
    other_form: bool
    inexact: bool
    volume: int  # minus the agreement of the volume


@dataclass(frozen=True)
class _Fit:
    file: Path
    seen: Path
    rank: _Rank
    length: int
    proved: bool  # more than a name speaks for it
    only: bool = False  # no other file fits


class Binder:
    """Binds the stored paths of all machines, judged together.

    `names` holds the disks of the opened folders, `related` the chains among them; `denies` says
    whether a disk (or one below it) misses a parent of a file's name whose id the file has not.
    """

    def __init__(
        self,
        names: NameTable,
        roots: Sequence[Path],
        machines: Sequence[Claimant],
        related: Related,
        denies: Related = lambda _child, _parent: False,
    ) -> None:
        self._names = names
        self._denies = denies
        self._letters = True
        self._roots = tuple(roots)
        self._machines = list(machines)
        self._related = related
        self._folders = Folders(machines)
        self._maps: dict[str, dict[tuple[str, ...], Path]] = defaultdict(dict)
        self._homes: dict[str, dict[Path | None, list[Name]]] = {}
        self._claims: dict[Path, dict[str, tuple[str, ...]]] = defaultdict(dict)

    def bind(self) -> dict[str, dict[Want, Binding]]:
        """Every want's binding, by machine key."""
        fits = {
            machine.key: {want: self._fits(machine, want) for want in machine.wants}
            for machine in self._machines
        }
        # Where no folder is named after a drive that it is, one of another letter is no drive.
        self._letters = any(
            fit.rank.volume < 0
            for wants in fits.values() for each in wants.values() for fit in each
        )
        self._yield_to_better(fits)
        found: dict[str, dict[Want, Binding]] = {}
        for machine in self._machines:  # first what lies at home, for all of them
            found[machine.key] = self._assign(machine, fits[machine.key], at_home=True)
            self._learn(machine, found[machine.key])
        for machine in self._machines:
            found[machine.key].update(
                self._assign(
                    machine,
                    {
                        want: each
                        for want, each in fits[machine.key].items()
                        if want not in found[machine.key]
                    },
                    at_home=False,
                    taken=found[machine.key],
                )
            )
            self._by_chain(machine, fits[machine.key], found[machine.key])
            self._impostors(machine, fits[machine.key], found[machine.key])
        return found

    # -- what fits --------------------------------------------------------------------------

    def _fits(self, machine: Claimant, want: Want) -> list[_Fit]:
        path = StoredPath.parse(want.stored)
        if not path.name:
            return []
        best: dict[Path, _Fit] = {}
        named = self._names.named(path.name)
        if len(named) > _MANY:
            # Copies of one VM in great number: with a file at home the others' are not asked.
            named = self._at_home(machine, path.name, named) or named
        for name in named:
            fit = self._fit(machine, path, name)
            if fit.file not in best or fit.rank < best[fit.file].rank:
                best[fit.file] = fit
        for name in self._names.in_another_form(path.name) if not best else ():
            best[name.file] = self._other_form(machine, path, name)
        found = sorted(best.values(), key=lambda fit: (fit.rank, str(fit.file)))
        return [replace(found[0], only=True)] if len(found) == 1 else found

    def _at_home(self, machine: Claimant, name: str, named: list[Name]) -> list[Name]:
        """Those of the files of one name that lie in the machine's own folder."""
        if name not in self._homes:
            homes = self._homes[name] = defaultdict(list)
            for each in named:
                homes[self._folders.root_of(each.seen)].append(each)
        return self._homes[name].get(machine.root, [])

    def _fit(self, machine: Claimant, path: StoredPath, name: Name) -> _Fit:
        length = path.suffix_length(name.seen)
        volume = path.agreement(name.seen, length)
        own = self._folders.owns(machine, name.seen) or self._folders.owns(machine, name.file)
        whole = length >= len(path.parts) and (
            volume > 0 or length > 1 or name.seen.parent in self._roots
        )
        guid = bool(_GUID.search(path.name))
        if own:
            proved = length > 1 or guid or whole or self._folders.is_alone(machine)
        else:
            telling = length - sum(
                fold(part) in _PLAIN_FOLDERS for part in path.parts[-length:-1]
            )
            proved = telling > 1 or guid or whole
        rank = _Rank(
            volume < 0, _OWN if own else _ELSEWHERE, -length, False,
            name.seen.name != path.name, -volume,
        )
        return _Fit(name.file, name.seen, rank, length, proved)

    def _other_form(self, machine: Claimant, path: StoredPath, name: Name) -> _Fit:
        """A name that is the same text in another form: only with a GUID, at home, it is one."""
        folder = StoredPath(path.text, path.parts[:-1], path.drive, path.absolute)
        length = 1 + folder.suffix_length(name.seen.parent)
        own = self._folders.owns(machine, name.seen)
        rank = _Rank(False, _OWN if own else _ELSEWHERE, -length, True, True, 0)
        return _Fit(name.file, name.seen, rank, length, own and bool(_GUID.search(path.name)))

    def _yield_to_better(self, fits: dict[str, dict[Want, list[_Fit]]]) -> None:
        """In a folder that several machines share, a name alone counts only for a file that no
        other machine names by more of its path.
        """
        longest: dict[Path, tuple[int, str]] = {}
        for key, wants in fits.items():
            for each in wants.values():
                for fit in each:
                    if fit.length > longest.get(fit.file, (0, ""))[0]:
                        longest[fit.file] = (fit.length, key)
        for key, wants in fits.items():
            for want, each in wants.items():
                wants[want] = [
                    replace(fit, proved=True)
                    if not fit.proved
                    and fit.rank.tier == _OWN
                    and not fit.rank.other_form
                    and (fit.length >= longest[fit.file][0] or longest[fit.file][1] == key)
                    else fit
                    for fit in each
                ]

    # -- choosing ---------------------------------------------------------------------------

    def _assign(
        self,
        machine: Claimant,
        fits: dict[Want, list[_Fit]],
        *,
        at_home: bool,
        taken: dict[Want, Binding] | None = None,
    ) -> dict[Want, Binding]:
        found: dict[Want, Binding] = {}
        used: dict[Path, dict[Path, tuple[str, ...]]] = defaultdict(dict)
        for want, binding in (taken or {}).items():
            if binding.path is not None:
                used[want.config][binding.path] = StoredPath.parse(want.stored).key
        allowed = {
            want: [fit for fit in each if self._may(machine, want, fit, at_home)]
            for want, each in fits.items()
        }
        order = sorted(
            (want for want, each in allowed.items() if each),
            key=lambda want: (allowed[want][0].rank, want.slot, str(want.config)),
        )
        for want in order:
            key = StoredPath.parse(want.stored).key
            left = [
                fit
                for fit in allowed[want]
                if _same_place(used[want.config].get(fit.file, key), key)
            ]
            if not left:
                continue
            best = [fit for fit in left if fit.rank == left[0].rank]
            rivals = self._rivals(want, best, order, allowed, found)
            if len(best) > 1 or rivals:
                chained = self._chained(machine, best, found, taken or {})
                if len(chained) != 1:
                    files = tuple(sorted(fit.file for fit in best))
                    found[want] = Binding(
                        want.stored, None, proof=self._unclear(best), ambiguous=files
                    )
                    continue
                best = chained
            found[want] = self._binding(machine, want, best[0], self._candidates(fits[want]))
            used[want.config][best[0].file] = key
            self._claims[best[0].file][machine.key] = key
        if not at_home:
            for want, each in fits.items():
                if want not in found:
                    found[want] = Binding(
                        want.stored, None, candidates=self._candidates(each)
                    )
        return found

    def _rivals(
        self,
        want: Want,
        best: list[_Fit],
        order: list[Want],
        allowed: dict[Want, list[_Fit]],
        found: dict[Want, Binding],
    ) -> bool:
        """Whether another drive of the same configuration wants the very same file as much, and
        has no other to choose from.
        """
        if len(best) != 1:
            return False
        mine = StoredPath.parse(want.stored).key
        return any(
            other != want
            and other.config == want.config
            and (other not in found or found[other].ambiguous)
            and not _same_place(StoredPath.parse(other.stored).key, mine)
            and allowed[other][0].file == best[0].file
            and allowed[other][0].rank == best[0].rank
            for other in order
        )

    def _may(self, machine: Claimant, want: Want, fit: _Fit, at_home: bool) -> bool:
        own = fit.rank.tier == _OWN
        if at_home:
            # Only where folders are named after drives does a letter speak against one's own.
            refuted = fit.rank.contradicted and (
                self._letters or fit.length < len(StoredPath.parse(want.stored).parts)
            )
            return own and fit.proved and not refuted
        if own:
            return fit.proved
        path = StoredPath.parse(want.stored)
        if not fit.proved or (
            fit.rank.contradicted
            and (self._letters or fit.length < len(path.parts) or not fit.only)
        ):
            return False
        owner = self._folders.owner_ids(fit.file)
        if machine.id in owner:
            return False  # the same VM once more: each has the files of its own folder
        home = self._expected(machine, want)
        if home is not None and home != fit.file and fit.length < len(
            StoredPath.parse(want.stored).parts
        ):
            return False  # its folder is known and the file is not in it
        whole = fit.length >= len(path.parts)
        if owner and not whole and self._is_at_home(machine, path):
            return False  # its stored folder is the machine's own one, and the file is not there
        claims = self._claims.get(fit.file, {})
        others = [key for claimant, key in claims.items() if claimant != machine.key]
        return not (
            others and owner and fit.length < len(path.parts) and path.key not in others
        )

    def _is_at_home(self, machine: Claimant, path: StoredPath) -> bool:
        """Whether a stored path leads through a folder of the name of the machine's own."""
        home = fold(machine.root.name)
        return home not in _PLAIN_FOLDERS and home in {fold(part) for part in path.parts[:-1]}

    def _chained(
        self,
        machine: Claimant,
        fits: list[_Fit],
        found: dict[Want, Binding],
        taken: dict[Want, Binding],
    ) -> list[_Fit]:
        """Those that stand in one chain with a file this machine surely has."""
        anchors = {
            binding.path
            for binding in (*found.values(), *taken.values())
            if binding.path is not None
        }
        return [
            fit
            for fit in fits
            if any(self._related(fit.file, anchor) for anchor in anchors if anchor != fit.file)
        ]

    def _by_chain(
        self,
        machine: Claimant,
        fits: dict[Want, list[_Fit]],
        found: dict[Want, Binding],
    ) -> None:
        """A file that stands in no chain with what the other moments read at the slot gives way
        to the only one that does. What was ambiguous before is asked again, now that more is known.
        """
        for want in machine.wants:
            binding = found[want]
            others = {
                other.path
                for each, other in found.items()
                if each.slot == want.slot and each.config != want.config and other.path is not None
            }
            if binding.path is not None and (
                not others
                or binding.path in others
                or any(self._related(binding.path, other) for other in others)
            ):
                continue
            options = {
                fit.file: fit
                for fit in fits[want]
                if any(self._related(fit.file, other) for other in others)
                and not self._of_a_twin(machine, fit.file)
            }
            if len(options) == 1:
                fit = next(iter(options.values()))
                found[want] = Binding(
                    want.stored,
                    fit.file,
                    HOW_FORM if fit.rank.other_form else HOW_CHAIN,
                    fit.seen,
                    tr("its chain is the one that the VM's other moments read at {slot}",
                       slot=want.slot),
                    candidates=self._candidates(fits[want], fit.file),
                )

    def _impostors(
        self,
        machine: Claimant,
        fits: dict[Want, list[_Fit]],
        found: dict[Want, Binding],
    ) -> None:
        """A file that only has the name of a missing parent: the disk of another moment at the
        slot was made over a file of this name with another id.
        """
        for want in machine.wants:
            binding = found[want]
            fit = next((each for each in fits[want] if each.file == binding.path), None)
            if fit is None or fit.length > 1 or fit.rank.other_form:
                continue
            for each, other in found.items():
                if each.slot == want.slot and other.path is not None and self._denies(
                    other.path, fit.file
                ):
                    found[want] = Binding(
                        want.stored, None, candidates=self._candidates(fits[want])
                    )
                    break

    def _of_a_twin(self, machine: Claimant, file: Path) -> bool:
        return machine.id in self._folders.owner_ids(file) and not self._folders.owns(
            machine, file
        )

    # -- the learnt map -----------------------------------------------------------------------

    def _learn(self, machine: Claimant, found: dict[Want, Binding]) -> None:
        known = self._maps[machine.key]
        for want, binding in found.items():
            if binding.path is not None:
                key = StoredPath.parse(want.stored).key
                known.setdefault(key[:-1], binding.path.parent)

    def _expected(self, machine: Claimant, want: Want) -> Path | None:
        """Where a file should lie by the folder its neighbours of the stored folder were found
        in; None where that folder is not known.
        """
        path = StoredPath.parse(want.stored)
        folder = self._maps[machine.key].get(path.key[:-1])
        if folder is None:
            return None
        return self._names.at(folder / path.name) or folder / path.name

    def local_folder(self, machine_key: str, stored: str) -> Path | None:
        """The local folder that a stored folder stands for, by the machine's map; None where
        nothing of that folder, of one in it or of one above it was found.
        """
        wanted = StoredPath.parse(stored).key
        best: tuple[int, Path] | None = None
        for key, folder in self._maps[machine_key].items():
            common = 0
            while common < min(len(key), len(wanted)) and key[common] == wanted[common]:
                common += 1
            up = len(key) - common
            if common < 2 or up >= len(folder.parts):
                continue
            base = folder.parents[up - 1] if up else folder
            local = base.joinpath(*StoredPath.parse(stored).parts[common - 1 :])
            if best is None or common > best[0]:
                best = (common, local)
        return best[1] if best is not None else None

    # -- words --------------------------------------------------------------------------------

    def _binding(
        self, machine: Claimant, want: Want, fit: _Fit, candidates: tuple[Path, ...]
    ) -> Binding:
        own = fit.rank.tier == _OWN
        how = HOW_OWN if own else HOW_PATH
        if not own and self._expected(machine, want) == fit.file:
            how = HOW_MAP
        if fit.rank.other_form:
            how = HOW_FORM
        proof = tr(
            "the last {count} components of {stored} are those of {path}",
            count=fit.length,
            stored=want.stored,
            path=fit.file,
        )
        others = tuple(path for path in candidates if path != fit.file)
        return Binding(want.stored, fit.file, how, fit.seen, proof, candidates=others)

    @staticmethod
    def _unclear(fits: Iterable[_Fit]) -> str:
        return tr("equally good: {files}", files=", ".join(sorted(str(f.file) for f in fits)))

    @staticmethod
    def _candidates(fits: Iterable[_Fit], but: Path | None = None) -> tuple[Path, ...]:
        return tuple(fit.file for fit in fits if fit.file != but)


def _same_place(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two stored paths may mean one file: equal, or one of them without a drive."""
    return one == other or (one[1:] == other[1:] and "" in (one[0], other[0]))
