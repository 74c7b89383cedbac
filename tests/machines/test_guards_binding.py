# SPDX-License-Identifier: Apache-2.0
"""Which file a stored path means, sign by sign: each rule with the case just inside it and the one
just outside. The binder does no I/O, so the files here are names only.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from snapviewer.machines.binding import (
    HOW_CHAIN,
    HOW_FORM,
    HOW_MAP,
    HOW_OWN,
    HOW_PATH,
    Binder,
    Binding,
    Claimant,
    Want,
)
from snapviewer.machines.names import NameTable
from tests.builders_layout import guid

Wants = Mapping[str, str]  # "slot" or "configuration slot" to the stored path
Vm = tuple[str, Wants]  # the machine's root and its wants

SNAP = "Disk_6F1DD2A6-3DD3-4A44-9F13-5A6B3A0B6A6F.avhdx"


class Bound:
    """Bind and look: `vms` by key; machines whose keys end with the same digit are twins."""

    def __init__(
        self, files: Iterable[str], vms: Mapping[str, Vm], *, roots: Sequence[str] = ("/top",),
        chains: Sequence[Sequence[str]] = (), denied: Sequence[tuple[str, str]] = (),
    ) -> None:
        names = NameTable()
        for file in files:
            names.add(Path(file))
        family = {Path(file): n for n, chain in enumerate(chains) for file in chain}
        machines = []
        self.wants: dict[tuple[str, str], Want] = {}
        for key, (root, wants) in vms.items():
            claimant = Claimant(key, f"id {key[-1]}" if key[-1].isdigit() else key, Path(root))
            for name, stored in wants.items():
                config, _, slot = name.rpartition(" ")
                want = Want(Path(root, "Virtual Machines", config or key), slot, stored)
                claimant.wants.append(want)
                self.wants[key, name] = want
            machines.append(claimant)
        self.binder = Binder(
            names, [Path(root) for root in roots], machines,
            lambda a, b: a == b or (a in family and family.get(a) == family.get(b)),
            lambda a, b: (str(a), str(b)) in denied,
        )
        self.found = self.binder.bind()

    def binding(self, key: str, name: str = "a") -> Binding:
        return self.found[key][self.wants[key, name]]

    def file(self, key: str, name: str = "a") -> str:
        """The file, "" for none, "?" where several fit equally."""
        binding = self.binding(key, name)
        return "?" if binding.ambiguous else str(binding.path or "")


def one(files: Iterable[str], stored: str, root: str = "/top/VM", **more: object) -> Bound:
    return Bound(files, {"vm": (root, {"a": stored})}, **more)  # type: ignore[arg-type]


# -- the VM's own folder first ---------------------------------------------------------------------


def test_the_own_folder_comes_before_a_longer_tail_elsewhere() -> None:
    stored = "D:\\Hyper-V\\VM\\Disks\\d.vhdx"
    here, there = "/top/Copy/d.vhdx", "/top/Hyper-V/VM/Disks/d.vhdx"
    bound = one([here, there], stored, "/top/Copy")
    assert bound.file("vm") == here and bound.binding("vm").how == HOW_OWN
    bound = one([there], stored, "/top/Copy")
    assert bound.file("vm") == there and bound.binding("vm").how == HOW_PATH


def test_at_home_one_component_is_enough_and_the_longest_tail_counts() -> None:
    assert one(["/top/VM/flat.vhdx"], "D:\\aye\\bee\\flat.vhdx").file("vm") == "/top/VM/flat.vhdx"
    files = ["/top/VM/bee/d.vhdx", "/top/VM/sea/d.vhdx"]
    assert one(files, "D:\\aye\\bee\\d.vhdx").file("vm") == files[0]
    assert one(files, "D:\\aye\\sea\\d.vhdx").file("vm") == files[1]
    bound = one(files, "D:\\aye\\ease\\d.vhdx")  # neither more than the other
    assert bound.file("vm") == "?"
    assert set(bound.binding("vm").ambiguous) == {Path(file) for file in files}


def test_the_innermost_machine_owns_a_file() -> None:
    """A copy nested in the original: each has its own."""
    stored = "D:\\VM\\d.vhdx"
    vms = {"outer 1": ("/top/VM", {"a": stored}), "inner 1": ("/top/VM/copy", {"a": stored})}
    bound = Bound(["/top/VM/d.vhdx", "/top/VM/copy/d.vhdx"], vms)
    assert bound.file("outer 1") == "/top/VM/d.vhdx"
    assert bound.file("inner 1") == "/top/VM/copy/d.vhdx"
    bound = Bound(["/top/VM/copy/d.vhdx"], vms)
    assert bound.file("inner 1") == "/top/VM/copy/d.vhdx"
    assert bound.file("outer 1") == ""  # never the twin's


@pytest.mark.parametrize("twin", [True, False])
def test_a_twin_never_gets_the_others_file(twin: bool) -> None:
    """The file lies in the folder of the VM that has it; another VM may name it by its path."""
    stored = "D:\\Hyper-V\\One\\Disks\\d.vhdx"
    keys = ("one 1", "two 1") if twin else ("one 1", "two 2")
    bound = Bound(
        ["/top/Hyper-V/One/Disks/d.vhdx"],
        {keys[0]: ("/top/Hyper-V/One", {"a": stored}), keys[1]: ("/top/Two", {"a": stored})},
    )
    assert bound.file(keys[0]) == "/top/Hyper-V/One/Disks/d.vhdx"
    assert bound.file(keys[1]) == ("" if twin else "/top/Hyper-V/One/Disks/d.vhdx")


# -- a shared folder -------------------------------------------------------------------------------


def test_in_a_shared_folder_a_name_alone_yields_to_a_longer_path() -> None:
    files = ["/top/Virtual Hard Disks/d.vhdx", "/top/other/d.vhdx"]
    bound = Bound(files[:1], {
        "one": ("/top", {"a": "D:\\Virtual Hard Disks\\d.vhdx"}),
        "two": ("/top", {"a": "E:\\elsewhere\\d.vhdx"}),
    })
    assert bound.file("one") == files[0]
    assert bound.file("two") == ""
    assert bound.binding("two").candidates == (Path(files[0]),)
    bound = Bound(files[:1], {"two": ("/top", {"a": "E:\\elsewhere\\d.vhdx"})})
    assert bound.file("two") == files[0]  # alone it is enough


def test_a_name_with_a_guid_counts_in_a_shared_folder() -> None:
    vms = {"one": ("/top", {"a": f"D:\\quux\\{SNAP}"}),
           "two": ("/top", {"a": "D:\\quux\\other.vhdx"})}
    assert Bound([f"/top/flat/{SNAP}"], vms).file("one") == f"/top/flat/{SNAP}"


def test_a_guid_counts_though_another_names_the_file_by_more_of_its_path() -> None:
    file = f"/top/flat/{SNAP}"
    vms = {"one": ("/top", {"a": f"D:\\quux\\{SNAP}"}), "two": ("/top", {"a": f"D:\\flat\\{SNAP}"})}
    bound = Bound([file], vms)
    assert bound.file("one") == bound.file("two") == file
    plain = "/top/flat/d.vhdx"
    vms = {"one": ("/top", {"a": "D:\\quux\\d.vhdx"}), "two": ("/top", {"a": "D:\\flat\\d.vhdx"})}
    bound = Bound([plain], vms)
    assert bound.file("one") == "" and bound.file("two") == plain


# -- elsewhere -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("file", "stored", "bound"),
    [
        ("/top/Store/d.vhdx", "D:\\Store\\d.vhdx", True),
        ("/top/Store/d.vhdx", "D:\\Other\\d.vhdx", False),  # its name alone
        (f"/top/Store/{SNAP}", f"D:\\Other\\{SNAP}", True),  # a name that is a GUID
        # Folders that every host has prove nothing.
        ("/top/Virtual Hard Disks/d.vhdx", "D:\\Virtual Hard Disks\\d.vhdx", True),  # whole
        ("/top/quux/Virtual Hard Disks/d.vhdx", "D:\\zoo\\Virtual Hard Disks\\d.vhdx", False),
        ("/top/quux/VHDs/d.vhdx", "D:\\zoo\\VHDs\\d.vhdx", False),
        ("/top/quux/vhds/d.vhdx", "D:\\zoo\\VHDs\\d.vhdx", False),
        ("/top/quux/Hyper-V/Disks/d.vhdx", "D:\\zoo\\Hyper-V\\Disks\\d.vhdx", False),
        ("/top/quux/Sales/VHDs/d.vhdx", "D:\\zoo\\Sales\\VHDs\\d.vhdx", True),
        ("/top/quux/Sales/d.vhdx", "D:\\zoo\\Sales\\d.vhdx", True),
        ("/top/quux/d.vhdx", "D:\\d.vhdx", False),  # whole, but not at an opened folder
        ("/top/d.vhdx", "D:\\d.vhdx", True),
        ("/top/D/d.vhdx", "D:\\d.vhdx", True),
        ("/top/D/d.vhdx", "E:\\d.vhdx", False),
    ],
)
def test_elsewhere_a_name_needs_a_second_sign(file: str, stored: str, bound: bool) -> None:
    found = one([file], stored, "/top/VM")
    assert found.file("vm") == (file if bound else "")
    if not bound:
        assert found.binding("vm").candidates == (Path(file),)


@pytest.mark.parametrize(("letter", "of"), [("D", 0), ("E", 1), ("F", None)])
def test_the_drive_decides_between_equal_paths(letter: str, of: int | None) -> None:
    files = ["/top/D/Store/d.vhdx", "/top/E/Store/d.vhdx"]
    bound = one(files, f"{letter}:\\Store\\d.vhdx")
    assert bound.file("vm") == ("" if of is None else files[of])


def test_an_agreeing_drive_counts_more_than_no_drive_at_all() -> None:
    files = ["/top/D/Store/d.vhdx", "/top/quux/Store/d.vhdx"]
    assert one(files, "D:\\Store\\d.vhdx").file("vm") == files[0]
    assert one(files, "E:\\Store\\d.vhdx").file("vm") == files[1]
    assert one([files[1], "/top/zoo/Store/d.vhdx"], "E:\\Store\\d.vhdx").file("vm") == "?"


@pytest.mark.parametrize(("stored", "file"), [
    ("C:\\ClusterStorage\\Volume1\\VM\\d.vhdx", "/top/Volume1/VM/d.vhdx"),
    ("C:\\ClusterStorage\\Volume2\\VM\\d.vhdx", "/top/Volume2/VM/d.vhdx"),
    ("C:\\ClusterStorage\\Volume3\\VM\\d.vhdx", ""),
])
def test_volumes_count_like_drives(stored: str, file: str) -> None:
    files = ["/top/Volume1/VM/d.vhdx", "/top/Volume2/VM/d.vhdx"]
    assert one(files, stored, "/top/cfg").file("vm") == file


@pytest.mark.parametrize("folder", ["D", "E"])
def test_a_contradicting_drive_at_home_binds_only_where_nothing_better_is(folder: str) -> None:
    """The VM's folder is a copy whose disks lie below a folder named like a drive."""
    bound = one([f"/top/VM/{folder}/d.vhdx"], "D:\\d.vhdx")
    assert bound.file("vm") == f"/top/VM/{folder}/d.vhdx"
    bound = one([f"/top/VM/{folder}/d.vhdx", "/top/VM/quux/d.vhdx"], "D:\\d.vhdx")
    assert bound.file("vm") == ("/top/VM/D/d.vhdx" if folder == "D" else "/top/VM/quux/d.vhdx")


@pytest.mark.parametrize("drive", ["D", "E", "quux"])
def test_a_file_of_another_drive_at_home_yields_to_the_right_one_elsewhere(drive: str) -> None:
    files = [f"/top/VM/{drive}/Store/d.vhdx", "/top/D/Store/d.vhdx"]
    assert one(files, "D:\\Store\\d.vhdx").file("vm") == files[drive == "E"]


# -- the learnt map --------------------------------------------------------------------------------


@pytest.mark.parametrize("there", [True, False])
def test_a_folder_that_is_known_is_not_guessed_again(there: bool) -> None:
    """One disk of the stored folder lies at home, so another one of it would, too."""
    files = ["/top/VM/one.vhdx", "/top/quux/Data/two.vhdx", "/top/VM/two.vhdx"][: 2 + there]
    wants = {"a": "D:\\Data\\one.vhdx", "b": "D:\\zoo\\Data\\two.vhdx"}
    bound = Bound(files, {"vm": ("/top/VM", wants)})
    assert bound.file("vm", "b") == ("/top/VM/two.vhdx" if there else "/top/quux/Data/two.vhdx")
    wants = {"a": "D:\\zoo\\Data\\one.vhdx", "b": "D:\\zoo\\Data\\two.vhdx"}
    bound = Bound(files, {"vm": ("/top/VM", wants)})
    assert bound.file("vm", "b") == ("/top/VM/two.vhdx" if there else "")


def test_the_local_folder_of_a_stored_one() -> None:
    bound = one(["/top/VM/Virtual Hard Disks/d.vhdx"], "D:\\VMs\\Alpha\\Virtual Hard Disks\\d.vhdx")
    local = bound.binder.local_folder
    assert local("vm", "D:\\VMs\\Alpha\\Virtual Hard Disks") == Path("/top/VM/Virtual Hard Disks")
    assert local("vm", "D:\\VMs\\Alpha\\Snapshots") == Path("/top/VM/Snapshots")
    assert local("vm", "D:\\VMs\\Beta") == Path("/top/Beta")
    assert local("vm", "E:\\VMs\\Alpha\\Snapshots") is None
    assert local("vm", "D:\\Other") is None
    assert HOW_MAP != HOW_PATH


# -- one configuration: one stored path, one file --------------------------------------------------


def test_two_paths_of_one_configuration_are_two_files() -> None:
    files = ["/top/VM/Data/d.vhdx"]
    wants = {"a": "D:\\Data\\d.vhdx", "b": "E:\\Other\\d.vhdx"}
    bound = Bound(files, {"vm": ("/top/VM", wants)})
    assert (bound.file("vm", "a"), bound.file("vm", "b")) == (files[0], "")
    # The same file at two slots is one path twice.
    wants = {"a": "D:\\Data\\d.vhdx", "b": "D:\\Data\\d.vhdx"}
    bound = Bound(files, {"vm": ("/top/VM", wants)})
    assert bound.file("vm", "a") == bound.file("vm", "b") == files[0]
    # Two configurations of one VM may name it by two paths (one was moved meanwhile).
    wants = {"now a": "D:\\Data\\d.vhdx", "snap a": "E:\\Other\\d.vhdx"}
    bound = Bound(files, {"vm": ("/top/VM", wants)})
    assert bound.file("vm", "now a") == bound.file("vm", "snap a") == files[0]


def test_rivals_for_one_file_make_both_unclear() -> None:
    """Two drives with a disk of that name each, and one file that says nothing of either."""
    wants = {"a": "D:\\Data\\d.vhdx", "b": "E:\\Data\\d.vhdx"}
    bound = Bound(["/top/VM/Data/d.vhdx"], {"vm": ("/top/VM", wants)})
    assert bound.file("vm", "a") == bound.file("vm", "b") == "?"
    bound = Bound(["/top/VM/D/Data/d.vhdx", "/top/VM/E/Data/d.vhdx"], {"vm": ("/top/VM", wants)})
    assert bound.file("vm", "a") == "/top/VM/D/Data/d.vhdx"
    assert bound.file("vm", "b") == "/top/VM/E/Data/d.vhdx"


# -- chains outrank names --------------------------------------------------------------------------


def test_of_equals_the_one_in_the_chain_is_taken() -> None:
    files = ["/top/VM/pile/d.vhdx", "/top/VM/quux/d.vhdx", f"/top/VM/quux/{SNAP}"]
    wants = {"snap a": "D:\\zoo\\d.vhdx", "now a": f"D:\\zoo\\{SNAP}"}
    bound = Bound(files, {"vm": ("/top/VM", wants)}, chains=[files[1:]])
    assert bound.file("vm", "snap a") == files[1]
    bound = Bound(files, {"vm": ("/top/VM", wants)})
    assert bound.file("vm", "snap a") == "?"
    bound = Bound(files, {"vm": ("/top/VM", wants)}, chains=[files])
    assert bound.file("vm", "snap a") == "?"  # both are in it


def test_a_file_in_no_chain_gives_way_to_the_only_one_that_is() -> None:
    files = ["/top/VM/zoo/d.vhdx", "/top/VM/quux/d.vhdx", f"/top/VM/quux/{SNAP}"]
    wants = {"snap a": "D:\\zoo\\d.vhdx", "now a": f"D:\\zoo\\{SNAP}"}
    by_name = Bound(files, {"vm": ("/top/VM", wants)})
    assert by_name.file("vm", "snap a") == files[0]
    by_chain = Bound(files, {"vm": ("/top/VM", wants)}, chains=[files[1:]])
    assert by_chain.file("vm", "snap a") == files[1]
    assert by_chain.binding("vm", "snap a").how == HOW_CHAIN
    # Of another slot nothing follows.
    wants = {"snap a": "D:\\zoo\\d.vhdx", "now b": f"D:\\zoo\\{SNAP}"}
    other = Bound(files, {"vm": ("/top/VM", wants)}, chains=[files[1:]])
    assert other.file("vm", "snap a") == files[0]


def test_a_twin_s_chain_is_no_sign() -> None:
    files = ["/top/Alpha/quux/d.vhdx", "/top/Beta/quux/d.vhdx", f"/top/Alpha/quux/{SNAP}"]
    wants = {"snap a": "D:\\zoo\\d.vhdx", "now a": f"D:\\zoo\\{SNAP}"}
    vms = {"one 1": ("/top/Alpha", wants), "two 1": ("/top/Beta", {"a": "D:\\zoo\\d.vhdx"})}
    bound = Bound(files[1:], vms, chains=[files[1:]])
    assert bound.file("one 1", "snap a") == ""
    assert bound.file("two 1") == files[1]


@pytest.mark.parametrize("denied", [True, False])
def test_an_impostor_of_a_missing_parent(denied: bool) -> None:
    """The chain of Now ends at a missing base: a file of that name with another id is not it."""
    base, leaf = "/top/VM/d.vhdx", f"/top/VM/{SNAP}"
    wants = {"snap a": "D:\\zoo\\d.vhdx", "now a": f"D:\\zoo\\{SNAP}"}
    pairs = [(leaf, base)] if denied else []
    bound = Bound([base, leaf], {"vm": ("/top/VM", wants)}, denied=pairs)
    assert bound.file("vm", "snap a") == ("" if denied else base)
    assert bound.file("vm", "now a") == leaf


# -- names -----------------------------------------------------------------------------------------


def test_names_are_compared_exactly_first() -> None:
    files = ["/top/VM/quux/D.vhdx", "/top/VM/quux/d.vhdx"]
    assert one(files, "D:\\zoo\\d.vhdx").file("vm") == files[1]
    assert one(files, "D:\\zoo\\D.VHDX").file("vm") == "?"
    assert one(files[:1], "D:\\zoo\\d.vhdx").file("vm") == files[0]


@pytest.mark.parametrize("inside", [True, False])
@pytest.mark.parametrize("with_guid", [True, False])
def test_another_form_of_a_name_needs_a_guid_and_the_own_folder(
    inside: bool, with_guid: bool
) -> None:
    tail = f"_{guid('u')}.avhdx" if with_guid else ".vhdx"
    folder = "/top/VM" if inside else "/top/quux/zoo"
    decomposed = f"{folder}/u\u0308ber{tail}"
    bound = one([decomposed], f"D:\\zoo\\\u00fcber{tail}")
    assert bound.file("vm") == (decomposed if inside and with_guid else "")
    if inside and with_guid:
        assert bound.binding("vm").how == HOW_FORM
    # The exact name comes first.
    exact = f"{folder}/\u00fcber{tail}"
    if inside:
        assert one([decomposed, exact], f"D:\\zoo\\\u00fcber{tail}").file("vm") == exact


# -- what others have ------------------------------------------------------------------------------


def test_a_path_through_the_own_folder_s_name_is_not_another_vm_s_file() -> None:
    """VM "Beta" lost its disk; Alpha keeps one at the same tail. That is Alpha's."""
    stored = "D:\\VMs\\Beta\\data\\d.vhdx"
    vms = {"a": ("/top/Alpha", {"a": "D:\\VMs\\Alpha\\data\\d.vhdx"}),
           "b": ("/top/Beta", {"a": stored})}
    bound = Bound(["/top/Alpha/data/d.vhdx"], vms)
    assert bound.file("a") == "/top/Alpha/data/d.vhdx" and bound.file("b") == ""
    # Nor where Alpha does not name it; one whose path leads elsewhere may have it.
    others = {"a": ("/top/Alpha", {"b": "D:\\VMs\\Alpha\\data\\other.vhdx"})}
    for folder, file in (("Beta", ""), ("Gamma", "/top/Alpha/data/d.vhdx")):
        path = f"D:\\VMs\\{folder}\\data\\d.vhdx"
        bound = Bound(["/top/Alpha/data/d.vhdx"], {**others, "b": ("/top/Beta", {"a": path})})
        assert bound.file("b") == file
    # A VM that says that its disk lies in Alpha's folder may have it.
    vms = {"a": ("/top/Alpha", {"b": "D:\\VMs\\Alpha\\data\\other.vhdx"}),
           "b": ("/top/Beta", {"a": "D:\\VMs\\Alpha\\data\\d.vhdx"})}
    assert Bound(["/top/Alpha/data/d.vhdx"], vms).file("b") == "/top/Alpha/data/d.vhdx"


def test_what_another_vm_surely_has_is_not_taken_by_a_shorter_tail() -> None:
    files = ["/top/Alpha/sales/d.vhdx"]
    vms = {"a": ("/top/Alpha", {"a": "D:\\sales\\d.vhdx"}),
           "b": ("/top/Beta", {"a": "D:\\quux\\sales\\d.vhdx"})}
    bound = Bound(files, vms)
    assert bound.file("a") == files[0] and bound.file("b") == ""
    vms["a"] = ("/top/Alpha", {"a": "D:\\sales\\another.vhdx"})
    assert Bound(files, vms).file("b") == files[0]


def test_text_that_is_no_path_binds_nothing() -> None:
    assert one(["/top/VM/d.vhdx"], "").file("vm") == ""
    assert one(["/top/VM/d.vhdx"], "..").file("vm") == ""
