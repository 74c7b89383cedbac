# SPDX-License-Identifier: Apache-2.0
"""Texts that end with zero characters: read without them, kept with them."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from snapviewer.base.errors import FormatError
from snapviewer.disks.image import ParentPaths
from snapviewer.disks.open import apply_relink, open_image, prepare_relink
from snapviewer.formats.configuration import load_document
from snapviewer.formats.hyperv_storage.container import (
    StorageDocument,
    open_storage_document,
    parse_storage,
)
from snapviewer.formats.hyperv_storage.keys import StorageNode
from snapviewer.formats.hyperv_storage.structs import FORMAT_VERSION, BytesSource, StorageHeader
from snapviewer.formats.hyperv_xml.document import parse_xml
from snapviewer.formats.vhd.headers import decode_locator
from snapviewer.formats.vhdx.metadata import ParentLocator, build_locator, parse_locator
from tests.builders_vhdx import MIB, Vhdx

NAME = "/configuration/properties/name"
DISK = "/configuration/disk"
LONG = "C:\\" + "long" * 600 + ".vhdx"


def _document(zeros: int) -> bytes:
    """A VMCX whose texts end with so many zeros, one of them a file object."""
    header = StorageHeader(1, FORMAT_VERSION, 0, 0, 4096, 8192, 4096, 4096)
    empty = BytesSource(b"")
    document = StorageDocument(StorageNode(""), header, empty, empty, None)
    document.set_value(NAME, "SRV01" + "\0" * zeros)
    document.set_value(DISK, "C:\\a.vhdx" + "\0" * zeros)
    document.set_value("/configuration/long", LONG + "\0" * zeros)
    document.set_value("/configuration/nothing", "\0" * zeros)
    document.set_value("/configuration/inside", "a\0b" + "\0" * zeros)
    document.set_value("/configuration/number", 5)
    return document.to_bytes()


@pytest.mark.parametrize("zeros", [0, 1, 3, 300])
def test_storage(zeros: int) -> None:
    raw = _document(zeros)
    document = load_document(raw, "a.vmcx")
    assert isinstance(document, StorageDocument)
    assert document.value(NAME) == "SRV01"
    assert document.value(DISK) == "C:\\a.vhdx"
    assert document.value("/configuration/long") == LONG
    assert document.value("/configuration/nothing") == ""
    assert document.value("/configuration/inside") == "a\0b"
    assert document.texts_ending((".vhdx",)) == ["C:\\a.vhdx", LONG]
    assert document.to_bytes() == raw
    lazy = open_storage_document(BytesSource(raw), None, 16)
    assert lazy.value("/configuration/long") == LONG
    # Changing one text leaves the others' bytes as they are.
    document.set_value(NAME, "SRV01")
    assert not document.changed
    document.set_value("/configuration/number", 6)
    for changed in (document, document.copy()):
        again = changed.to_bytes()
        ended = ("SRV01" + "\0" * zeros).encode("utf-16-le")
        assert struct.pack("<I", len(ended)) + ended in again
        ended = ("a\0b" + "\0" * zeros).encode("utf-16-le")
        assert struct.pack("<I", len(ended)) + ended in again
        read = parse_storage(again)
        assert read.value("/configuration/long") == LONG
        assert read.value("/configuration/number") == 6
        assert len(read.rewritten()) == len(again)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    ("name", "end"), [("SRV\0", ""), ("SRV\0\0", "\r\n"), ("SRV", "\0"), ("SRV\0", "\r\n\0\0\n")]
)
def test_xml(encoding: str, name: str, end: str) -> None:
    bom = {"utf-8": b"", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}[encoding]
    text = (
        '<configuration>\r\n  <path type="string">C:\\ü.vhd\0</path>\r\n  <properties>\r\n    '
        f'<name type="string">{name}</name>\r\n    <count type="integer">7\0</count>\r\n  '
        f"</properties>\r\n</configuration>{end}"
    )
    raw = bom + text.encode(encoding)
    document = parse_xml(raw)
    assert document.value(NAME) == "SRV"
    assert document.value("/configuration/properties/count") == 7
    assert document.value("/configuration/path") == "C:\\ü.vhd"
    assert document.texts_ending((".vhd",)) == ["C:\\ü.vhd"]
    assert document.to_bytes() == raw
    document.set_value("/configuration/properties/count", 8)
    expected = text.replace('"integer">7\0', '"integer">8')
    assert document.to_bytes() == bom + expected.encode(encoding)


@pytest.mark.parametrize(
    "text",
    [
        '<a><b type="string">x\0y</b></a>', "<a\0><b/></a>", '<a><b type="str\0ing">x</b></a>',
        "\0<a><b/></a>", "<a><b/></a>\0x", "<a>\0x<b/></a>",
    ],
)
def test_xml_with_zeros_elsewhere_is_refused(text: str) -> None:
    with pytest.raises(FormatError):
        parse_xml(text.encode())


def test_xml_with_very_many_zeros_is_refused_at_once() -> None:
    with pytest.raises(FormatError):
        parse_xml(b"<a><b>" + bytes(3 << 20) + b"x</b></a>")


def test_vhdx_locators() -> None:
    entries = (("parent_linkage\0", "{A}\0\0"), ("relative_path", ".\\p.vhdx\0"), ("own", "x\0"))
    raw = build_locator(ParentLocator(entries))
    locator = parse_locator(raw)
    assert locator.entries == (
        ("parent_linkage", "{A}"), ("relative_path", ".\\p.vhdx"), ("own", "x"),
    )
    assert build_locator(locator) == raw
    changed = locator.with_values({"relative_path": ".\\q.vhdx", "own": "x"})
    again = parse_locator(build_locator(changed))
    assert again.entries == changed.entries
    assert again.zeros == {"parent_linkage": (1, 2), "own": (0, 1)}


def test_vhd_locators() -> None:
    assert decode_locator(b"W2ku", "C:\\p.vhd\0\0".encode("utf-16-le")) == "C:\\p.vhd"


def test_an_image_whose_locator_ends_with_zeros(tmp_path: Path) -> None:
    parent = Vhdx(4 * MIB)
    parent.build().save(tmp_path / "parent.vhdx")
    child = Vhdx(
        4 * MIB, kind="differencing", parent_linkage=parent.data_guid,
        paths=(("relative_path", ".\\parent.vhdx\0"), ("someone's own", "kept\0\0")),
    )
    path = child.build().save(tmp_path / "child.avhdx")
    with open_image(path) as image, open_image(tmp_path / "parent.vhdx") as below:
        assert image.parent is not None and image.parent.relative_path == ".\\parent.vhdx"
        relink = prepare_relink(image, below, ParentPaths("D:\\parent.vhdx", ".\\parent.vhdx"))
    apply_relink(path, relink)
    assert "kept\0\0".encode("utf-16-le") in path.read_bytes()
    with open_image(path) as image:
        assert image.parent is not None and image.parent.absolute_path == "D:\\parent.vhdx"
