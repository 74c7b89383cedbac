# SPDX-License-Identifier: Apache-2.0
"""What fuzzing found, each as the few lines that make it again; all fail without their mend."""

from __future__ import annotations

import json
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from snapviewer.actions.recover import recover, recovery_plan
from snapviewer.base.errors import FormatError
from snapviewer.base.settings import Settings, load_settings, settings_file
from snapviewer.disks.in_place import restore_log
from snapviewer.disks.open import open_image
from snapviewer.disks.salvage import open_salvage, read_identity
from snapviewer.machines.opening import open_library
from tests.builders_vhd import footer_bytes, header_bytes
from tests.builders_vm import ModelVm
from tests.builders_work import crafted, slot_of, step
from tests.fuzz.engine import MEMORY, SECONDS


def _holes(path: Path, fill: bytes) -> None:
    """A VHD of 2 TiB in blocks of 64 KiB; but for `fill` its table is a hole of the file."""
    entries = 1 << 25
    with path.open("wb") as file:
        file.write(footer_bytes(entries << 16, 3))
        file.write(header_bytes(0x600, entries, 1 << 16))
        file.write(fill)
        file.truncate((1 << 28) - 512)
        file.seek(0, 2)
        file.write(footer_bytes(entries << 16, 3))


def _opened(path: Path) -> None:
    with pytest.raises(FormatError) as raised, open_image(path):
        pass
    assert raised.value.code == "bad-bat" and "footer copy" in raised.value.message


def _salvaged(path: Path) -> None:
    with open_salvage(path) as image:
        assert image.usage().blocks_allocated == 0


def _in_a_folder(path: Path) -> None:
    with open_library(path.parent) as library:
        assert library.findings


@pytest.mark.parametrize("use", [_opened, _salvaged, read_identity, _in_a_folder])
@pytest.mark.parametrize("fill", [b"", b"\xff" * 4096], ids=["hole", "begun"])
def test_a_block_table_of_holes(tmp_path: Path, use: Callable[[Path], object], fill: bytes) -> None:
    """Some KiB of disk made the reader of a folder take 4.7 GiB and half a minute."""
    path = tmp_path / "a.vhd"
    _holes(path, fill)
    tracemalloc.start()
    try:
        began = time.process_time()
        use(path)
        assert time.process_time() - began < SECONDS
        assert tracemalloc.get_traced_memory()[1] < MEMORY
    finally:
        tracemalloc.stop()


LINK = {"absolute": "C:\\a.vhd", "relative": ".\\a.vhd"}
STEPS: dict[str, tuple[str, dict[str, Any]]] = {
    "id of one byte": ("write-disk", {"id": "00", "stamp": 1}),
    "stamp below zero": ("write-disk", {"id": "00" * 16, "stamp": -1}),
    "stamp of 33 bits": ("write-disk", {"id": "00" * 16, "stamp": 1 << 32}),
    "geometry of one": ("write-disk", {"id": "00" * 16, "stamp": 1, "geometry": [1]}),
    "geometry of text": ("write-disk", {"id": "00" * 16, "stamp": 1, "geometry": ["a", 1, 1]}),
    "geometry too large": ("write-disk", {"id": "00" * 16, "stamp": 1, "geometry": [1, 256, 1]}),
    "no id": ("create-disk", {**LINK, "id": ""}),
    "a merge of nothing": ("merge", {"run": []}),
    "a merge of one": ("merge", {"run": ["*"]}),
}


@pytest.mark.parametrize("name", list(STEPS))
def test_a_step_whose_values_fit_no_disk(tmp_path: Path, name: str) -> None:
    """Carried out, they ended in tracebacks of other kinds."""
    vm = ModelVm(tmp_path, size=64 * 1024)
    vm.take("one")
    base = next((vm.root / "Virtual Hard Disks").glob("*.vhd"))
    kind, data = STEPS[name]
    data = {"source": str(base), "parent": str(base), **data}
    if data.get("run"):
        data["run"] = [str(base)]
    body = crafted(vm.place, [step(kind, base.with_name("new.vhd"), data=data)])
    vm.place.slots[0].write_bytes(slot_of(body))
    for ask in (recovery_plan, lambda place: recover(place, accept_foreign=True)):
        with pytest.raises(FormatError) as raised:
            ask(vm.place)
        assert raised.value.code == "bad-journal"


@pytest.mark.parametrize(
    "record",
    ['{"size": 1e999, "parts": []}', '{"size": 90, "parts": [[0, "00"], [-1, "00"]]}',
     '{"size": -5, "parts": [[0, "00"]]}', '{"size": 90, "parts": [[0, "00"], [90, "00"]]}'],
)  # fmt: skip
def test_bytes_from_before_that_fit_no_file(tmp_path: Path, record: str) -> None:
    """One ended in a traceback, the others in a disk of which a part was already written."""
    disk, keep = tmp_path / "a.vhdx", tmp_path / "kept"
    disk.write_bytes(b"x" * 100)
    keep.write_text(record)
    with pytest.raises(FormatError) as raised:
        restore_log(disk, {"trash": str(keep)})
    assert raised.value.code == "bad-journal"
    assert disk.read_bytes() == b"x" * 100


def test_settings_of_brackets(caplog: pytest.LogCaptureFixture) -> None:
    """They kept the window shut."""
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text("[" * 200_000)
    assert load_settings() == Settings()
    assert "could not be read" in caplog.text
    settings_file().write_text(json.dumps({"language": "de"}))
    assert load_settings().language == "de"
