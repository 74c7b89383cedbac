# SPDX-License-Identifier: Apache-2.0
"""Targets: VMCX/VMRS containers, XML, what a configuration's values may be, saved states."""

from __future__ import annotations

import contextlib
import functools
import json
import math
import struct
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from snapviewer.base.errors import SnapviewerError
from snapviewer.demo.configuration import demo_configuration
from snapviewer.demo.runtime import demo_vmcx, demo_vmrs
from snapviewer.formats.config_tree import ConfigDocument, ConfigNode, ValueKind
from snapviewer.formats.configuration import load_document
from snapviewer.formats.hyperv_storage.container import open_storage_document, parse_storage
from snapviewer.machines.compare_settings import compare_settings
from snapviewer.machines.configuration import VmConfiguration
from snapviewer.machines.registry import read_registry
from snapviewer.machines.saved_state import (
    find_saved_state,
    machine_state,
    vmrs_has_saved_state,
    vmrs_without_saved_state,
)
from tests import builders_hyperv_storage as hvs
from tests.builders_vhdx import MemoryStorage
from tests.fuzz.engine import Feed, Target
from tests.fuzz.windows import WRITE, Sound, decoded, seeds_of

VM = "11111111-2222-3333-4444-555555555555"
OTHER = "99999999-2222-3333-4444-555555555555"
LARGEST = 1 << 32


def _shape(node: ConfigNode) -> list[tuple[str, str, object]]:
    """A tree's keys and values, comparable: no number is its own equal, zeros end no text."""

    def plain(value: object) -> object:
        if isinstance(value, str):
            return value.rstrip("\0")
        return "nan" if isinstance(value, float) and math.isnan(value) else value

    return [(path, below.kind, plain(below.value)) for path, below in node.walk()]


def change(document: ConfigDocument) -> None:
    """Change a few keys; what is then written reads as it was meant."""
    keys = [path for path, node in document.root.walk()][:40]
    for key in keys[::7]:
        with contextlib.suppress(ValueError):
            document.set_value(key, "new", ValueKind.STRING)
    if len(keys) > 1:
        document.remove(keys[-1])
    with contextlib.suppress(ValueError):
        document.set_value("/configuration/properties/name", "new name")
    meant = _shape(document.root)
    again = load_document(document.to_bytes())
    assert _shape(again.root) == meant


def use_configuration(document: ConfigDocument, path: Path) -> None:
    """Everything that a configuration is asked for and may be told."""
    config = VmConfiguration(document, path)
    ask(config)
    read_registry(document, path)
    twin = config.copy(path)
    for change in compare_settings(config, VmConfiguration(_documents()[0][0], path)):
        json.dumps([change.label, change.before_text, change.after_text])
    orders = [
        lambda: twin.set_name("new"), lambda: twin.set_notes("a\nb"),
        lambda: twin.set_merge_pending(True), lambda: twin.set_snapshot_count(3),
        lambda: twin.set_created(datetime(2020, 1, 2, tzinfo=UTC)),
        lambda: twin.set_saved_state("C:\\a.bin", "C:\\a.vsv"), twin.clear_saved_state,
        lambda: twin.set_guest_state("C:\\a.vmgs"), lambda: twin.make_snapshot_of(VM, OTHER),
        lambda: twin.make_now_of(config), lambda: twin.make_independent(OTHER, "x"),
        twin.leave_host, twin.renew_generation_id,
        *(functools.partial(twin.set_drive, slot, "C:\\n.vhd") for slot in list(config.drives)),
    ]  # fmt: skip
    for order in orders:
        with contextlib.suppress(SnapviewerError):
            order()
    with contextlib.suppress(SnapviewerError):
        load_document(twin.to_bytes())


def ask(config: VmConfiguration) -> None:
    """Every property."""
    texts = [
        config.id, config.logical_id, config.name, config.notes, config.type_id, config.version,
        config.guest_state, config.snapshot_policy.text, config.container,
        *config.data_roots, *config.images, *config.images.values(), *config.drives,
    ]  # fmt: skip
    assert all(isinstance(text, str) for text in texts)
    assert config.created is None or config.created.isoformat()
    numbers = [config.generation, config.snapshot_count, config.memory_mib, config.processors]
    assert all(number is None or isinstance(number, int) for number in numbers)
    assert config.merge_pending in (True, False) and config.counts_only in (True, False)
    assert config.secure_boot in (True, False, None)
    config.parent_hints({VM, OTHER})
    _ = config.saved_state, config.other_drives, config.document.guids()


# -- containers ---------------------------------------------------------------------------------


def _mend(image: MemoryStorage, flags: int) -> None:
    image.pwrite(0, hvs.reseal(image.pread(0, min(image.length, 64 << 10))))


def _vmcx(disks: dict[str, str]) -> bytes:
    created = datetime(2020, 1, 2, tzinfo=UTC)
    return demo_vmcx(VM, "x", disks, created=created, guest_state="C:\\x.vmgs")


def _sound(data: bytes, windows: list[tuple[int, int]]) -> Sound:
    image = MemoryStorage("memory.vmcx")
    image.pwrite(0, data)
    image.length = len(data)
    return Sound(image, windows, _mend)


_HEAD = [(0, 46), (4096, 46), (0x2000, 8 + 5 * 18), (0x3000, 34 + 2 * 28)]


@functools.cache
def containers() -> list[Sound]:
    """One of every kind of key and a registry's; a file object; a log; real ones of our writer."""
    e = hvs.entry
    root = (1, 10)
    size = len(e(hvs.NODE, "configuration", hvs.node_data()))
    inner = (1, 10 + size)
    entries = [
        e(hvs.NODE, "configuration", hvs.node_data()),
        e(hvs.NODE, "properties", hvs.node_data(), root),
        e(hvs.STRING, "name", hvs.string("vm"), inner),
        e(hvs.INTEGER, "size", struct.pack("<q", -1), inner, 2),
        e(hvs.UNSIGNED, "creation_time", struct.pack("<Q", 133000000000000000), inner, 3),
        e(hvs.DOUBLE, "d", struct.pack("<d", 0.5), inner, 4),
        e(hvs.BYTES, "bytes", struct.pack("<I", 3) + b"abc", inner, 5),
        e(hvs.BOOL, "bool", struct.pack("<I", 1), inner, 6),
        e(12, "odd", b"????", inner, 7),
        e(hvs.STRING, "large", struct.pack("<IQ", 4096, 0x8000), inner, 8, flags=1),
    ]
    tables = [hvs.key_table(1, entries), hvs.key_table(2, entries[:1], sequence=2)]
    objects = ["x".encode("utf-16-le") * 2048]
    plain = hvs.container(tables, objects)
    tail = [(0x6000, 700), (0x7000, 80), (0x8000, 16)]
    logged = hvs.container(tables, objects, [(0x2000, plain[0x2000:0x2040]), (0x7000, b"\2\0")])
    vmrs, vmcx = demo_vmrs(b"m" * 9000, b"d" * 90), _vmcx({"scsi0:0": "C:\\a.vhdx"})
    return [
        _sound(plain, _HEAD + tail),
        _sound(logged, [*_HEAD, (0x4000, 72), *tail]),
        _sound(vmrs, [*_HEAD, *((at, 600) for at in range(0x4000, len(vmrs), 4096))]),
        _sound(vmcx, [*_HEAD, *((at, 600) for at in range(0x4000, len(vmcx), 4096))]),
    ]


def run_hvs(data: bytes) -> None:
    image, flags = decoded(data, containers(), LARGEST)
    with contextlib.suppress(SnapviewerError):
        left = open_storage_document(image, "x.vmrs", keep_below=64)
        for _path, node in left.root.walk():
            with contextlib.suppress(SnapviewerError):
                if getattr(node, "reference", None) is not None:
                    left.read_range(node, 0, 100)
    if image.length > 8 << 20:
        return  # a configuration so large is not read whole
    whole = image.pread(0, image.length)
    with contextlib.suppress(SnapviewerError):
        document = parse_storage(whole, "x.vmcx")
        assert document.to_bytes() == whole
        meant = _shape(document.root)
        assert _shape(parse_storage(document.rewritten()).root) == meant
        if flags & WRITE:
            _use(document)


def _use(document: ConfigDocument) -> None:
    with contextlib.suppress(SnapviewerError):
        use_configuration(document.copy(), Path(f"/nowhere/{VM}.{document.container}"))
    read_registry(document, Path("data.vmcx"))
    with contextlib.suppress(SnapviewerError):
        change(document.copy())


# -- XML ----------------------------------------------------------------------------------------


@functools.cache
def _xml() -> bytes:
    return demo_configuration(VM, "x", {"ide0:0": "C:\\a.vhd", "scsi0:0": "C:\\b.vhd"})


def _xml_seeds() -> list[bytes]:
    small = (
        '<?xml version="1.0" encoding="{}"?>\r\n<configuration>\r\n  <properties>\r\n'
        '    <name type="string">a &amp; b</name>\r\n    <size type="integer">3</size>\r\n'
        '    <x type="bytes">AAEC</x><!-- c --><y type="bool">True</y><z type="double">1.5</z>\r\n'
        '    <q type="string"><![CDATA[<]]></q><empty type="string"/>\r\n'
        "  </properties>\r\n</configuration>\r\n"
    )
    return [
        small.format("UTF-8").encode(), small.format("UTF-16").encode("utf-16"),
        small.format("iso-8859-1").encode("latin-1"), small.format("utf-16").encode("utf-16-be"),
        _xml(), _xml().decode("utf-16").replace("UTF-16", "UTF-8").encode(),
    ]  # fmt: skip


def run_xml(data: bytes) -> None:
    document = load_document(data, "x.xml")
    assert document.to_bytes() == data
    _use(document)


# -- values -------------------------------------------------------------------------------------


@functools.cache
def _documents() -> list[tuple[ConfigDocument, list[str]]]:
    disks = {"ide0:0": "C:\\a.vhd", "scsi0:0": "C:\\b.vhdx"}
    texts = [_xml(), _vmcx(disks)]
    made = [load_document(text) for text in texts]
    return [(each, [path for path, _node in each.root.walk()]) for each in made]


def run_configuration(data: bytes) -> None:
    """Any values, of any type, at any key of a sound configuration."""
    feed = Feed(data)
    document, keys = _documents()[feed.below(2)]
    document = document.copy()
    for _ in range(12):
        if not feed.left:
            break
        key = keys[feed.below(len(keys))]
        how = feed.below(4)
        if how and "/" in key.strip("/"):
            document.remove(key)
        if how == 1:
            continue
        value = feed.take(feed.number(1)) if how == 2 else feed.value()
        with contextlib.suppress(ValueError, TypeError, SnapviewerError):
            document.set_value(key, value)  # type: ignore[arg-type]
    _use(document)


def _configuration_seeds() -> list[bytes]:
    import random

    rng = random.Random(1)
    return [bytes([number & 1]) + rng.randbytes(60) for number in range(6)]


# -- saved states -------------------------------------------------------------------------------


class _Finder:
    """Finds nothing, or the folder's first file."""

    def find(self, stored: str, near: Path) -> tuple[Path | None, str]:
        found = [path for path in sorted(near.iterdir()) if path.suffix == ".bin"]
        return (found[0], "") if found and len(stored) & 1 else (None, "")


def run_saved_state(data: bytes) -> None:
    """Bytes of a runtime file beside a configuration; or keys in an XML one."""
    feed = Feed(data)
    with tempfile.TemporaryDirectory(prefix="fuzz") as folder:
        if feed.below(4):
            path = Path(folder) / f"{VM}.vmcx"
            image, _flags = decoded(feed.take(1 << 20), containers(), LARGEST)
            runtime = image.save(path.with_suffix(".vmrs"))
            config = VmConfiguration(_documents()[1][0], path)
            with contextlib.suppress(SnapviewerError):
                vmrs_has_saved_state(runtime)
            with contextlib.suppress(SnapviewerError):
                parse_storage(vmrs_without_saved_state(runtime))
        else:
            path = Path(folder) / f"{VM}.xml"
            document = _documents()[0][0].copy()
            folder_ = "/configuration/savedstate"
            for name in ("memlocation", "vsvlocation", "in-progress", "type"):
                with contextlib.suppress(ValueError, TypeError, SnapviewerError):
                    document.set_value(f"{folder_}/{name}", feed.value())  # type: ignore[arg-type]
            if feed.below(2):
                (Path(folder) / VM).mkdir()
                (Path(folder) / VM / f"{VM}.bin").write_bytes(feed.take(9))
            config = VmConfiguration(document, path)
        saved, findings = find_saved_state(config, path.parent, _Finder(), "key")
        assert all(finding.code and finding.message for finding in findings)
        machine_state(config, saved, findings)


def _saved_seeds() -> list[bytes]:
    return [bytes([1]) + raw for raw in seeds_of(containers())] + [bytes([0]) + b"\x08\x06abc" * 9]


HVS_WORDS = (
    b"\x14\x20\x28\x01", b"\x01\x00\x11\x01", b"\x03\x00\x11\x01", b"\x02\x00",
    b"configuration\0", b"savedstate\0", b"savedVM\0", b"properties\0", b"VirtualMachines\0",
)  # fmt: skip
XML_WORDS = (
    b"<!DOCTYPE a [", b'<!ENTITY b "c">', b"]>", b'<?xml version="1.0"?>', b"<![CDATA[", b"]]>",
    b"<!--", b"-->", b"&#0;", b"&#xD800;", b"&amp;", b"&lt;", b"&b;", b' type="', b'string"',
    b'integer"', b'bytes"', b'bool"', b'double"', b'xmlns:a="b"', b"</configuration>",
    b"<configuration>", b"<properties>", b"</properties>", b"/>", b'encoding="utf-16"',
    b'encoding="utf-7"', b"\0", b"\xff\xfe",
)  # fmt: skip
TARGETS = [
    Target("hvs", run_hvs, lambda: seeds_of(containers()), HVS_WORDS, 16384),
    Target("xml", run_xml, _xml_seeds, XML_WORDS, 32768),
    Target("configuration", run_configuration, _configuration_seeds, largest=512),
    Target("saved-state", run_saved_state, _saved_seeds, HVS_WORDS, 16384),
]
