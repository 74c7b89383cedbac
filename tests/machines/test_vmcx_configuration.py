# SPDX-License-Identifier: Apache-2.0
"""The configuration interface over VMCX: real sample, stored kinds, text no file can hold."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapviewer.base.errors import ConfigurationError, RefusedError
from snapviewer.demo.configuration import demo_configuration
from snapviewer.demo.runtime import demo_vmcx
from snapviewer.formats.config_tree import ConfigNode, ValueKind
from snapviewer.formats.configuration import load_document
from snapviewer.formats.hyperv_storage.container import StorageDocument
from snapviewer.formats.hyperv_storage.keys import StorageNode
from snapviewer.machines.configuration import VmConfiguration

SAMPLES = Path(__file__).parents[3] / "shared/samples/configs"
VMCX = SAMPLES / "EC04F346-DB96-4700-AF5B-77B3C56C38BD.vmcx"
needs_sample = pytest.mark.skipif(not VMCX.exists(), reason="no real sample here")
VM_ID = "5E8B1C34-7A2D-4F90-B6C1-09D3E2F4A875"
SNAPSHOT_ID = "0C7B2D11-9A3E-4E55-8D21-6F00C1A2B3C4"
NOTES = "/configuration/properties/notes"
CREATED = "/configuration/properties/creation_time"
LIST = "/configuration/global_settings/snapshots/list"


def made(name: str = "VM", **options: str) -> VmConfiguration:
    disks = {"ide0:0": r"C:\a.vhdx", "scsi0:3": r"C:\b.vhdx"}
    created = datetime(2020, 1, 2, 3, 4, 5, 678901, tzinfo=UTC)
    data = demo_vmcx(VM_ID, name, disks, created=created, **options)
    return VmConfiguration(load_document(data), Path(f"{VM_ID}.vmcx"))


def in_xml() -> VmConfiguration:
    data = demo_configuration(VM_ID, "VM", {"ide0:0": r"C:\a.vhdx"})
    return VmConfiguration(load_document(data), Path(f"{VM_ID}.xml"))


def replaced(config: VmConfiguration, key: str, value: object, kind: ValueKind) -> None:
    config.document.remove(key)
    config.document.set_value(key, value, kind)  # type: ignore[arg-type]


def facts(config: VmConfiguration) -> dict[str, tuple[object, ...]]:
    """Everything that must survive in a key no action touches."""
    found = {}
    for number, (path, node) in enumerate(config.document.root.walk()):
        assert isinstance(node, StorageNode)
        found[f"{number} {path}"] = (
            node.kind, node.value, node.flags, node.type_code, node.insertion, node.word,
            node.tracking,
        )
    return found


def again(config: VmConfiguration) -> VmConfiguration:
    return VmConfiguration(load_document(config.to_bytes(), config.path), config.path)


@needs_sample
def test_the_real_file() -> None:
    config = VmConfiguration(load_document(VMCX.read_bytes(), VMCX), VMCX)
    assert config.id == config.logical_id == "EC04F346-DB96-4700-AF5B-77B3C56C38BD"
    assert (config.name, config.notes, config.type_id) == (
        "Default Generation 1", "", "Virtual Machines",
    )
    assert config.created == datetime(2023, 2, 17, 17, 3, 6, 232140, tzinfo=UTC)
    assert (config.version, config.generation) == ("9.0", 1)
    assert (config.memory_mib, config.processors) == (1024, 1)
    assert (config.secure_boot, config.merge_pending) == (False, False)
    assert config.guest_state.endswith(r"\EC04F346-DB96-4700-AF5B-77B3C56C38BD.vmgs")
    policy = config.snapshot_policy
    assert (policy.automatic, policy.user_type) == (False, 3)
    assert policy.text.startswith("production")
    assert {slot: drive.stored for slot, drive in config.drives.items()} == {
        "ide0:0": r"C:\Disks\Default Generation 1.vhdx"
    }


@needs_sample
def test_a_change_of_the_real_file_touches_nothing_else() -> None:
    hyperv = pytest.importorskip("dissect.hypervisor.descriptor.hyperv")
    config = VmConfiguration(load_document(VMCX.read_bytes(), VMCX), VMCX)
    before = facts(config)
    changed = config.copy(config.path)
    changed.make_snapshot_of(config.id, SNAPSHOT_ID)
    changed.set_name("Before the update")
    changed.set_drive("ide0:0", r"C:\Disks\x_1.avhdx")
    after = facts(again(changed))
    differing = {key.split(" ", 1)[1] for key in before if before[key] != after[key]}
    assert list(before) == list(after)
    assert {path.rsplit("/", 1)[1] for path in differing} == {
        "global_id", "type_id", "name", "pathname",
    }
    ours = {p: n.value for p, n in again(changed).document.root.walk() if n.kind != "node"}
    tree = hyperv.HyperVFile(io.BytesIO(changed.to_bytes())).as_dict()
    theirs: dict[str, object] = {}

    def flatten(prefix: str, branch: dict[str, object]) -> None:
        for name, value in branch.items():
            if isinstance(value, dict):
                flatten(f"{prefix}/{name}", value)
            else:
                theirs[f"{prefix}/{name}"] = value

    flatten("", tree)
    assert theirs == ours
    # Back again: the VM keeps what is its own, to the last 100 ns of its creation time.
    back = changed.copy(config.path)
    back.make_now_of(config)
    back.set_drive("ide0:0", r"C:\Disks\Default Generation 1.vhdx")
    restored = facts(again(back))
    differing = {key.split(" ", 1)[1] for key in before if before[key] != restored[key]}
    assert differing == {"/configuration/global_settings/devices/generation_id"}


@pytest.mark.parametrize("config", [made(), in_xml()], ids=["vmcx", "xml"])
def test_text_that_no_configuration_holds_is_refused(config: VmConfiguration) -> None:
    before = config.to_bytes()
    for text in ("bell\x07", "nul\x00", "lone\ud800", "low\udc80", "\ufffe"):
        for change in (config.set_name, config.set_notes):
            with pytest.raises(RefusedError) as caught:
                change(text)
            assert caught.value.code == "bad-text"
        with pytest.raises(RefusedError):
            config.set_drive("ide0:0", text)
    assert config.to_bytes() == before


@given(st.text(), st.sampled_from(["vmcx", "xml"]))
def test_any_text_is_kept_or_refused(text: str, container: str) -> None:
    config = made() if container == "vmcx" else in_xml()
    try:
        config.set_notes(text)
        config.set_name(text)
    except RefusedError:
        return
    read = again(config)
    assert read.name.split() == text.split()
    assert read.notes.replace("\r\n", "\n") == text.replace("\r\n", "\n") or "\r" in text


def test_kinds_that_a_file_has_are_kept() -> None:
    config = made()
    moment = datetime(2021, 2, 3, 4, 5, 6, tzinfo=UTC)
    for kind in (ValueKind.INTEGER, ValueKind.UNSIGNED, ValueKind.BYTES):
        replaced(config, CREATED, bytes(8) if kind is ValueKind.BYTES else 1, kind)
        config.set_created(moment)
        node = again(config).document.find(CREATED)
        assert node is not None and node.kind is kind
        assert again(config).created == moment
    replaced(config, "/configuration/global_settings/disk_merge_pending", 0, ValueKind.UNSIGNED)
    config.set_merge_pending(True)
    assert again(config).merge_pending
    replaced(config, CREATED, "a text", ValueKind.STRING)
    assert config.created is None
    with pytest.raises(ConfigurationError) as caught:
        config.set_created(moment)
    assert caught.value.code == "cannot-change-key"


def test_keys_of_another_kind_end_in_the_documented_error() -> None:
    for key in ("name", "global_id", "type_id"):
        config = made()
        replaced(config, f"/configuration/properties/{key}", 5, ValueKind.INTEGER)
        with pytest.raises(ConfigurationError):
            config.set_name("x")
            config.make_snapshot_of(VM_ID, SNAPSHOT_ID)
    config = made()
    config.document.remove("/configuration/properties")
    config.document.set_value("/configuration/properties", "leaf")
    with pytest.raises(ConfigurationError):
        config.set_name("x")


def test_notes_as_a_list() -> None:
    config = made()
    config.document.remove(NOTES)
    config.document.set_value(NOTES + "/item0", "first")
    config.document.set_value(NOTES + "/item1", "second")
    assert config.notes == "first\nsecond"
    config.set_notes("first\nsecond")
    assert config.document.find(NOTES + "/item1") is not None  # nothing to change
    copy = made()
    copy.make_now_of(config)
    assert again(copy).notes == "first\nsecond"
    config.set_notes("one")
    assert again(config).notes == "one"


def test_several_scsi_controllers_count_by_the_manifest() -> None:
    config = made()
    manifest = "/configuration/manifest/vdev099"
    instance = "AAAAAAAA-9C1D-4E7B-8F3C-1D2E5A6B7C80"
    config.document.set_value(f"{manifest}/device", "D422512D-2bf2-4752-809d-7b82b5fcb1b4")
    config.document.set_value(f"{manifest}/instance", instance)
    drive = f"/configuration/_{instance.lower()}_/controller0/drive12"
    config.document.set_value(f"{drive}/type", "VHD")
    config.document.set_value(f"{drive}/pathname", r"C:\c.vhdx")
    assert list(again(config).drives) == ["ide0:0", "scsi0:3", "scsi1:12"]
    config.set_drive("scsi1:12", r"C:\d.vhdx")
    assert again(config).drives["scsi1:12"].stored == r"C:\d.vhdx"


def test_going_back_keeps_what_belongs_to_the_vm() -> None:
    vm = made(guest_state=r"C:\VM.vmgs")
    vm.document.set_value(f"{LIST}/size", 2)
    vm.document.set_value(f"{LIST}/snap001", SNAPSHOT_ID)
    vm.set_merge_pending(True)
    snapshot = made(guest_state=r"C:\snapshot.vmgs")
    snapshot.make_snapshot_of(VM_ID, SNAPSHOT_ID)
    snapshot.set_name("S")
    snapshot.document.set_value("/configuration/settings/memory/bank/size", 512)
    snapshot.make_now_of(vm)
    read = again(snapshot)
    assert (read.id, read.name, read.type_id) == (VM_ID, "VM", "Virtual Machines")
    assert read.document.value(f"{LIST}/snap001") == SNAPSHOT_ID
    assert read.merge_pending
    assert read.guest_state == r"C:\VM.vmgs"
    assert read.memory_mib == 512
    key = "/configuration/global_settings/devices/generation_id"
    fresh = read.document.value(key)
    assert isinstance(fresh, str) and len(bytes.fromhex(fresh)) == 16
    assert fresh != vm.document.value(key)


@pytest.mark.parametrize("make", [made, in_xml])
def test_going_back_keeps_the_global_settings_whole(make: Callable[[], VmConfiguration]) -> None:
    """Everything in them but the generation id, unknown keys included; nothing else stays."""
    vm, snapshot = make(), make()
    settings = "/configuration/global_settings"
    vm.document.set_value(f"{settings}/snapshots/data_root", r"E:\New")
    vm.document.set_value(f"{settings}/unknown/deep/key", 5)
    vm.document.set_value(f"{settings}/power/host_shutdown/action", 3)
    vm.document.remove(f"{settings}/owner")
    vm.document.set_value("/configuration/settings/processors/count", 8)
    snapshot.document.set_value(f"{settings}/only/then", "x")
    snapshot.document.set_value("/configuration/settings/processors/count", 1)
    snapshot.make_snapshot_of(VM_ID, SNAPSHOT_ID)
    snapshot.make_now_of(vm)
    read = again(snapshot)
    mine, theirs = read.document.find(settings), vm.document.find(settings)
    assert mine is not None and theirs is not None

    def leaves(top: ConfigNode) -> list[tuple[str, ValueKind, object]]:
        return [
            (path, node.kind, node.value)
            for path, node in top.walk()
            if not path.endswith("generation_id")
        ]

    assert leaves(mine) == leaves(theirs)
    assert read.processors == 1
    if make is in_xml:  # no generation id there, so none is added
        assert "generation_id" not in read.to_bytes().decode("utf-16")


def test_going_back_keeps_siblings_of_one_name() -> None:
    """`metrics/devicetype` is there twice in a real file."""
    vm, snapshot = made(), made()
    settings = vm.document.find("/configuration/global_settings")
    assert isinstance(settings, StorageNode)
    metrics = StorageNode("metrics", insertion=settings.next_free())
    for number in (1, 2):
        child = StorageNode("devicetype", insertion=number)
        child.children.append(
            StorageNode(
                "guid", ValueKind.STRING, f"g{number}", type_code=6, flags=2, insertion=1
            )
        )
        metrics.children.append(child)
    settings.children.append(metrics)
    vm.document.set_value("/configuration/properties/name", "changed")  # to be written
    snapshot.make_now_of(vm)
    found = again(snapshot).document.find("/configuration/global_settings/metrics")
    assert found is not None
    read = [child.child("guid") for child in found.children]
    assert [node.value for node in read if isinstance(node, StorageNode)] == ["g1", "g2"]
    assert [node.flags for node in read if isinstance(node, StorageNode)] == [2, 2]


@needs_sample
@pytest.mark.parametrize("name", ["vm.XML", "B90AC31B-C6F8-479F-9B91-07B894A6A3F6.xml"])
def test_going_back_to_its_own_copy_changes_one_value_of_a_real_file(name: str) -> None:
    path = SAMPLES / name
    config = VmConfiguration(load_document(path.read_bytes(), path), path)
    copy = config.copy(path)
    copy.make_snapshot_of(config.id, SNAPSHOT_ID)
    copy.set_name("S")
    copy.make_now_of(config)
    before, after = path.read_bytes(), copy.to_bytes()
    differing = [i for i, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]
    key = "/configuration/global_settings/devices/generation_id"
    old, new = config.document.value(key), copy.document.value(key)
    assert isinstance(old, str) and isinstance(new, str) and old != new
    assert re.fullmatch("[0-9a-f]{32}", new)
    assert differing[-1] - differing[0] < 2 * len(old)


@pytest.mark.parametrize(
    ("old", "pattern"),
    [
        ("0edcff9e2d4a44dcccac76759d8e37bc", "[0-9a-f]{32}"),
        ("0EDCFF9E2D4A44DCCCAC76759D8E37BC", "[0-9A-F]{32}"),
        ("{0edcff9e-2d4a-44dc-ccac-76759d8e37bc}", r"\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}"),
    ],
)
def test_a_generation_id_keeps_its_form(old: str, pattern: str) -> None:
    config = in_xml()
    key = "/configuration/global_settings/devices/other/generation_id"
    config.document.set_value(key, old)
    config.renew_generation_id()
    new = config.document.value(key)
    assert isinstance(new, str) and re.fullmatch(pattern, new) and new != old
    config.document.set_value(key, "what else")
    config.renew_generation_id()
    assert config.document.value(key) == "what else"


def test_a_generation_id_of_bytes() -> None:
    config = made()
    key = "/configuration/global_settings/devices/generation_id"
    replaced(config, key, b"0123456789abcdef", ValueKind.BYTES)
    config.renew_generation_id()
    new = config.document.value(key)
    assert isinstance(new, bytes) and len(new) == 16 and new != b"0123456789abcdef"


def test_hostile_names_are_shown_without_harm() -> None:
    config = made()
    key = "/configuration/properties/name"
    config.document.set_value(key, "a\ud800b")
    assert config.name == "a\ufffdb"
    document = config.document
    assert isinstance(document, StorageDocument)
    root = document.find("/configuration/_83f8638b-8dca-4152-9eda-2ca8b33039b4_/controller0")
    assert root is not None
    for name in ("drive" + "9" * 5000, "drive\u0663", "drive-1"):
        node = StorageNode(name)
        node.children = [
            ConfigNode("type", ValueKind.STRING, "VHD"),
            ConfigNode("pathname", ValueKind.STRING, "C:\\x.vhd"),
        ]
        root.children.append(node)
    assert list(config.drives) == ["ide0:0", "scsi0:3"]
