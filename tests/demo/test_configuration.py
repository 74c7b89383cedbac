# SPDX-License-Identifier: Apache-2.0
"""The demo's configuration text, read back by the product's own parser."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from pathlib import Path

import pytest

from snapviewer.demo.configuration import demo_configuration
from snapviewer.formats.hyperv_xml.document import parse_xml
from snapviewer.machines.configuration import VmConfiguration
from tests.builders_fs import SAMPLES

VM_ID = "5E8B1C34-7A2D-4F90-B6C1-09D3E2F4A875"
DISKS = {"ide0:0": r"C:\Hyper-V\A & B\System.vhd", "scsi0:0": r"C:\Hyper-V\A & B\Data.vhd"}


def test_it_reads_back() -> None:
    created = datetime(2011, 3, 14, 8, 0, 0, 123456, tzinfo=UTC)
    data = demo_configuration(VM_ID.lower(), "Web server", DISKS, created=created, notes="<n>")
    document = parse_xml(data)
    configuration = VmConfiguration(document, Path("x.xml"))
    assert configuration.id == configuration.logical_id == VM_ID
    assert (configuration.name, configuration.notes) == ("Web server", "<n>")
    assert configuration.created == created
    assert {slot: drive.stored for slot, drive in configuration.drives.items()} == DISKS
    assert (configuration.memory_mib, configuration.processors) == (2048, 2)
    assert configuration.type_id == "Virtual Machines"
    assert configuration.saved_state is None
    assert not configuration.merge_pending
    assert document.value("/configuration/_83f8638b-8dca-4152-9eda-2ca8b33039b4_/controller1"
                          "/drive0/type") == "ISO"


def test_the_text_has_the_form_windows_writes() -> None:
    data = demo_configuration(VM_ID, "Web server", DISKS)
    assert data.startswith(b"\xff\xfe<\0?\0x\0")
    text = data.decode("utf-16")
    assert text.endswith("</configuration>")
    assert "\n" not in text.replace("\r\n", "")
    names = [line.strip("<>") for line in (part for part in text.split("\r\n"))
             if line.startswith("  <") and not line.startswith(("   ", "  </"))]
    assert names == sorted(names)
    value = text.split('<creation_time type="bytes">')[1].split("</")[0]
    assert value.endswith("\r\n") and len(base64.b64decode(value)) == 8


def test_its_keys_are_keys_of_a_real_file() -> None:
    sample = SAMPLES / "configs" / "B90AC31B-C6F8-479F-9B91-07B894A6A3F6.xml"
    if not sample.exists():
        pytest.skip("the samples are not here")
    real = {path.split("/")[2] for path, _ in parse_xml(sample.read_bytes()).root.walk()
            if path.count("/") > 1}
    ours = parse_xml(demo_configuration(VM_ID, "x", DISKS))
    top = {path.split("/")[2] for path, _ in ours.root.walk() if path.count("/") > 1}
    # The instances of network adapter, SCSI controller and two synthetic devices are per VM.
    assert {"global_settings", "manifest", "properties", "settings"} <= top & real
    assert "_83f8638b-8dca-4152-9eda-2ca8b33039b4_" in top & real


@pytest.mark.parametrize("slot", ["ide2:0", "scsi1:0", "scsi0:64", "x"])
def test_other_slots_are_refused(slot: str) -> None:
    with pytest.raises(ValueError, match="slot"):
        demo_configuration(VM_ID, "x", {slot: "C:\\x.vhd"})
