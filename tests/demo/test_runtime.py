# SPDX-License-Identifier: Apache-2.0
"""The demo's VMCX and VMRS, read by the product and by an independent reader."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest

from snapviewer.demo.runtime import demo_vmcx, demo_vmrs
from snapviewer.formats.hyperv_storage.container import parse_storage
from snapviewer.machines.configuration import VmConfiguration

VM_ID = "5E8B1C34-7A2D-4F90-B6C1-09D3E2F4A875"
DISKS = {"ide0:0": r"C:\Hyper-V\System.vhdx", "scsi0:0": r"C:\Hyper-V\Data.vhdx"}
CREATED = datetime(2017, 3, 14, 8, 0, 0, 123456, tzinfo=UTC)


def test_the_vmcx_reads_back() -> None:
    data = demo_vmcx(VM_ID, "Web server", DISKS, created=CREATED, notes="n")
    configuration = VmConfiguration(parse_storage(data), Path("x.vmcx"))
    assert configuration.id == configuration.logical_id == VM_ID
    assert (configuration.name, configuration.notes) == ("Web server", "n")
    assert configuration.created == CREATED
    assert (configuration.version, configuration.generation) == ("8.0", 1)
    assert {slot: drive.stored for slot, drive in configuration.drives.items()} == DISKS


def test_the_vmrs_holds_the_memory_only_when_saved() -> None:
    memory = bytes(range(256)) * 4096 * 2
    saved = parse_storage(demo_vmrs(memory, b"devices"))
    assert saved.value("/savedstate/savedVM/partition_state") == b"devices"
    blocks = [saved.value(f"/savedstate/RamBlock{number}") for number in range(2)]
    assert blocks == [memory[: 1 << 20], memory[1 << 20 :]]
    assert saved.find("/savedstate/RamBlock2") is None
    assert parse_storage(demo_vmrs()).find("/savedstate") is None


def test_another_reader_agrees() -> None:
    hyperv = pytest.importorskip("dissect.hypervisor.descriptor.hyperv")
    data = demo_vmcx(VM_ID, "Web server", DISKS, created=CREATED)
    tree = hyperv.HyperVFile(io.BytesIO(data)).as_dict()["configuration"]
    assert tree["properties"]["name"] == "Web server"
    drive = tree["_83f8638b-8dca-4152-9eda-2ca8b33039b4_"]["controller0"]["drive0"]
    assert drive["pathname"] == DISKS["ide0:0"]
    state = hyperv.HyperVFile(io.BytesIO(demo_vmrs(bytes(1 << 20), b"d"))).as_dict()
    assert state["savedstate"]["savedVM"]["partition_state"] == b"d"
