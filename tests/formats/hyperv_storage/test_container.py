# SPDX-License-Identifier: Apache-2.0
"""VMCX and VMRS: reading, replay of the log, refusals, fuzzing."""

from __future__ import annotations

import random
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import FormatError
from snapviewer.formats.config_tree import ValueKind
from snapviewer.formats.configuration import load_document
from snapviewer.formats.hyperv_storage import reader as hyperv_storage_read
from snapviewer.formats.hyperv_storage.container import (
    StorageDocument,
    is_storage,
    open_storage_document,
    parse_storage,
)
from snapviewer.formats.hyperv_storage.structs import BytesSource
from tests.builders_hyperv_storage import (
    BOOL,
    BYTES,
    DOUBLE,
    FILE_OBJECT,
    INTEGER,
    KEY_TABLE,
    NODE,
    PAGE,
    STRING,
    UNSIGNED,
    container,
    entry,
    file_header,
    key_table,
    log,
    node_data,
    object_entry,
    object_table,
    reseal,
    seal,
    string,
)

SAMPLES = Path(__file__).resolve().parents[3].parent / "shared" / "samples" / "configs"
VMCX = "EC04F346-DB96-4700-AF5B-77B3C56C38BD.vmcx"
VMRS = "88D07DD7-705E-4A4F-BDAF-3418782784ED.VMRS"
ROOT = (1, 10)  # place of the first entry of table 1


def sample(name: str) -> bytes:
    path = SAMPLES / name
    if not path.exists():
        pytest.skip("the real samples are not here")
    return path.read_bytes()


def top(following: int = 9) -> bytes:
    return entry(NODE, "configuration", node_data(following), slack=0)


def small() -> list[bytes]:
    return [
        top(),
        entry(STRING, "name", string("VM \u00fc\U0001f600"), ROOT, 2),
        entry(INTEGER, "int", struct.pack("<q", -5), ROOT, 1),
        entry(UNSIGNED, "uint", struct.pack("<Q", 1 << 63), ROOT, 3, slack=0),
        entry(DOUBLE, "double", struct.pack("<d", 2.5), ROOT, 4),
        entry(BYTES, "blob", struct.pack("<I", 3) + b"abc", ROOT, 5, flags=2),
        entry(BOOL, "yes", struct.pack("<I", 1), ROOT, 6),
        entry(STRING, "e", bytes(4), ROOT, 7),
    ]  # fmt: skip


def simple() -> bytes:
    return container([key_table(1, small())])


def shown(document: StorageDocument) -> list[tuple[str, ValueKind, object]]:
    return [(path, node.kind, node.value) for path, node in document.root.walk()]


def test_real_vmcx() -> None:
    document = parse_storage(sample(VMCX), VMCX)
    assert document.to_bytes() == sample(VMCX)
    assert document.value("/configuration/properties/name") == "Default Generation 1"
    assert document.value("/configuration/properties/version") == 2304
    assert len(shown(document)) == 409
    assert document.header.sequence == 25
    nodes = [node for _, node in document.root.walk() if node.kind is ValueKind.NODE]
    assert len(nodes) > 50
    for node in nodes:
        # What Windows keeps: the next insertion sequence is the highest child's plus one.
        expected = max((kid.insertion for kid in node.children), default=-1) + 1
        assert node.next_insertion == expected


def test_real_vmrs_keeps_siblings_of_one_name() -> None:
    document = parse_storage(sample(VMRS), VMRS)
    assert document.value("/configuration/properties/version") == 3072
    assert document.find("/savedstate") is None
    metrics = document.find("/configuration/global_settings/metrics")
    assert metrics is not None
    assert [kid.name for kid in metrics.children] == ["devicetype", "devicetype"]
    guid = document.find("/configuration/global_settings/metrics/devicetype/guid")
    assert guid is not None and guid.flags == 2


def test_every_type_in_insertion_order() -> None:
    document = parse_storage(simple())
    assert shown(document) == [
        ("/configuration", ValueKind.NODE, None),
        ("/configuration/int", ValueKind.INTEGER, -5),
        ("/configuration/name", ValueKind.STRING, "VM \u00fc\U0001f600"),
        ("/configuration/uint", ValueKind.UNSIGNED, 1 << 63),
        ("/configuration/double", ValueKind.DOUBLE, 2.5),
        ("/configuration/blob", ValueKind.BYTES, b"abc"),
        ("/configuration/yes", ValueKind.BOOL, True),
        ("/configuration/e", ValueKind.STRING, ""),
    ]


def test_newest_table_of_an_index_wins() -> None:
    old = key_table(1, [top(), entry(INTEGER, "a", struct.pack("<q", 1), ROOT)], sequence=3)
    new = key_table(1, [top(), entry(INTEGER, "a", struct.pack("<q", 2), ROOT)], sequence=4)
    for tables in ([old, new], [new, old]):
        assert parse_storage(container(tables)).value("/configuration/a") == 2


def test_either_header_is_enough() -> None:
    data = bytearray(simple())
    data[4] ^= 1
    assert parse_storage(bytes(data)).header.sequence == 7
    data = bytearray(simple())
    data[PAGE : PAGE + 46] = bytes(46)
    assert parse_storage(bytes(data)).header.sequence == 8
    data[0:46] = bytes(46)
    with pytest.raises(FormatError, match="neither copy") as caught:
        parse_storage(bytes(data), "vm.vmcx")
    assert (caught.value.code, caught.value.file) == ("bad-header", "vm.vmcx")


def test_chained_object_tables() -> None:
    table = key_table(1, small())
    first = object_table([object_entry(4, 0x9000, PAGE)] * 226 + [object_entry(1, 0x6000, PAGE)])
    second = object_table([object_entry(KEY_TABLE, 0x7000, PAGE)])
    data = file_header(2, 0x3000) + file_header(1, 0x3000) + first.ljust(PAGE, b"\0") + log([])
    data += second.ljust(PAGE, b"\0") + table
    assert parse_storage(data).value("/configuration/int") == -5
    cycle = object_table([object_entry(1, 0x2000, PAGE)])
    with pytest.raises(FormatError, match="overlaps"):
        parse_storage(data[:0x6000] + cycle.ljust(PAGE, b"\0") + table)


def test_unknown_types_keep_their_data_and_not_the_slack() -> None:
    odd = entry(14, "odd", b"\1\2\3", ROOT, 3, flags=4)
    document = parse_storage(container([key_table(1, [top(), odd])]))
    node = document.find("/configuration/odd")
    assert node is not None and (node.kind, node.value) == (ValueKind.BYTES, b"\1\2\3")
    with pytest.raises(ValueError, match="unknown type"):
        document.set_value("/configuration/odd", b"x")
    again = parse_storage(document.rewritten()).root.children[0].children[0]
    assert (again.type_code, again.flags, again.value) == (14, 4, b"\1\2\3")


@pytest.mark.parametrize("limit", ["MAX_ALL_TABLES_BYTES", "MAX_UNKNOWN_BYTES", "MAX_KEYS"])
def test_limits_against_hostile_files(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = entry(14, "odd", b"\1\2\3", ROOT, 3)
    data = container([key_table(1, [top(), odd]), key_table(2, [odd])])
    assert len(shown(parse_storage(data))) == 3
    bound = {"MAX_ALL_TABLES_BYTES": 2 * PAGE - 1, "MAX_UNKNOWN_BYTES": 2 * len(odd) - 1}
    monkeypatch.setattr(hyperv_storage_read, limit, bound.get(limit, 2))
    with pytest.raises(FormatError) as caught:
        parse_storage(data)
    assert caught.value.code == "bad-key-table"


def pointed(size: int, offset: int, kind: int = BYTES, name: str = "big") -> bytes:
    return entry(kind, name, struct.pack("<IQ", size, offset), ROOT, 1, flags=1)


def test_large_values_are_read_or_left_in_the_file() -> None:
    blob = random.Random(1).randbytes(70_000)
    text = "\u4e2d" * 3000
    keys = [top(), pointed(70_000, 0x7000), pointed(6000, 0x19000, STRING, "text")]
    data = container([key_table(1, keys)], [blob, text.encode("utf-16-le")])
    data = data[: 0x19000 + 6000]  # a file may end inside the last page
    document = parse_storage(data)
    assert document.value("/configuration/big") == blob
    assert document.value("/configuration/text") == text
    for keep, left in ((64 << 10, ["big"]), (0, ["big", "text"]), (1 << 20, [])):
        lazy = open_storage_document(BytesSource(data), keep_below=keep)
        nodes = lazy.root.children[0].children
        assert [node.name for node in nodes if node.reference] == left
        assert all(node.value is None for node in nodes if node.reference)
        assert lazy.value("/configuration/big") == blob
        assert lazy.value("/configuration/text") == text
    lazy = open_storage_document(BytesSource(data))
    node = lazy.find("/configuration/big")
    assert node is not None
    assert lazy.read_range(node, 5, 10) == blob[5:15]
    assert lazy.read_range(node, 69_990, 100) == blob[69_990:]
    assert lazy.read_range(node, 1 << 40, 5) == b""


def test_a_dirty_log_is_replayed_in_order_and_the_file_left_alone() -> None:
    new = key_table(1, [top(), entry(INTEGER, "int", struct.pack("<q", 77), ROOT)], sequence=2)
    clean = simple()
    for patches in (
        [(0x6000, new)],
        [(0x6000, bytes(PAGE)), (0x6000, new[:100]), (0x6064, new[100:])],
        [(0x6000, b"gone"), (0x2008, object_entry(KEY_TABLE, 0x7000, PAGE)), (0x7000, new)],
    ):
        dirty = container([key_table(1, small())], patches=patches)
        document = parse_storage(dirty)
        assert document.value("/configuration/int") == 77
        assert document.to_bytes() == dirty  # nothing was changed
        fresh = document.rewritten()
        assert parse_storage(fresh).value("/configuration/int") == 77
        assert shown(parse_storage(fresh)) == shown(document)
        at = parse_storage(fresh).header.log_offset
        assert struct.unpack_from("<I", fresh, at + 8) == (0,)
        lazy = open_storage_document(BytesSource(dirty), keep_below=0)
        assert shown(lazy) == shown(document)
    # Entries beyond the count are leftovers of an earlier commit.
    stale = clean[:0x3000] + log([(0x6000, new)], count=0) + clean[0x6000:]
    assert parse_storage(stale).value("/configuration/int") == -5


def test_a_replay_reaches_large_values() -> None:
    blob = bytes(70_000)
    data = container(
        [key_table(1, [top(), pointed(70_000, 0x7000)])], [blob], [(0x7FFE, b"\1\2\3\4")]
    )
    lazy = open_storage_document(BytesSource(data))
    expected = blob[:0xFFE] + b"\1\2\3\4" + blob[0x1002:]
    assert lazy.value("/configuration/big") == expected
    lazy.set_value("/configuration/new", 1)
    assert parse_storage(lazy.to_bytes()).value("/configuration/big") == expected


def edited(at: int, new: bytes, data: bytes | None = None) -> bytes:
    data = simple() if data is None else data
    return data[:at] + new + data[at + len(new) :]


def dirty(field: str) -> bytes:
    """A dirty log with one thing wrong."""
    data = container([key_table(1, small())], patches=[(0x6000, key_table(1, small()))])
    match field:
        case "header":
            return edited(0x3004, b"\0\0\0\0", data)
        case "entry":
            return edited(0x3000 + 34 + 20, b"\0\0\0\0", data)
        case "data":
            return edited(0x4000 + 50, b"\0\0\0\0", data)
        case "count":
            return reseal(edited(0x3008, b"\xff\xff\0\0", data))
        case "far":
            return container([key_table(1, small())], patches=[(1 << 60, b"x")])
        case _:
            return reseal(edited(0x3000 + 34 + 12, struct.pack("<Q", 1 << 62), data))


def orphan() -> list[bytes]:
    return [top(), entry(INTEGER, "a", bytes(8), (1, 77), 1)]


def looped() -> list[bytes]:
    size = 21 + 2 + 12
    return [
        top(),
        entry(NODE, "a", node_data(), (1, 10 + 47 + size), 1, slack=0),
        entry(NODE, "b", node_data(), (1, 10 + 47), 1, slack=0),
    ]


def deep() -> list[bytes]:
    return [
        entry(NODE, "n", node_data(), (1, 10 + 35 * (n - 1)) if n else (0, 0), slack=0)
        for n in range(110)
    ]


TABLE = [key_table(1, small())]


@pytest.mark.parametrize(
    ("data", "code", "structure"),
    [
        (b"", "empty-file", "file header"),
        (bytes(PAGE * 20), "bad-header", "file header"),
        (simple()[:40], "bad-header", "file header"),
        (simple()[:0x1800], "bad-header", "file header"),
        (simple()[:0x6800], "bad-key-table", "key table"),
        (edited(PAGE, file_header(8, 0x3000)), "bad-header", "file header"),
        (edited(0, file_header(9, 0x3000, version=0x300)), "not-supported-version", "file header"),
        (edited(0, file_header(9, 1 << 60)), "bad-header", "file header"),
        (edited(0, file_header(9, 0x3000, 1 << 60)), "bad-header", "file header"),
        (edited(0x2000, b"x"), "bad-object-table", "object table"),
        (edited(0x2004, b"\xff\xff\xff\xff"), "bad-object-table", "object table"),
        (edited(0x200A, b"x"), "bad-object-table", "object table"),
        (edited(0x2008 + 18 * 226, b"\4"), "bad-object-table", "object table"),
        (edited(0x2008, object_entry(9, 0, 0)), "bad-object-table", "object table"),
        (edited(0x2008, object_entry(KEY_TABLE, 1 << 63, PAGE)), "bad-key-table", "key table"),
        (edited(0x2008, object_entry(KEY_TABLE, 0x6000, 1 << 31)), "bad-key-table", "key table"),
        (edited(0x201A, object_entry(KEY_TABLE, 0x6000, PAGE)), "bad-key-table", "key table"),
        (edited(0x6000, b"x"), "bad-key-table", "key table"),
        (edited(0x6004, b"x"), "bad-key-table", "key table"),
        (container([TABLE[0], TABLE[0]]), "bad-key-table", "key table"),
        (edited(0x6000 + 10 + 25, b"x"), "bad-key-table", "key table 1"),
        (container([key_table(1, small(), fill=False)]), "bad-key-table", "key table 1"),
        (container([key_table(1, [top(), entry(STRING, "s", b"\xff\0\0\0", ROOT)])]),
         "bad-key-table", "key table 1"),
        (container([key_table(1, [top(), entry(STRING, "s", b"\1\0\0\0x", ROOT)])]),
         "bad-key-table", "key table 1"),
        (container([key_table(1, orphan())]), "bad-key-table", "key table 1"),
        (container([key_table(1, looped())]), "bad-key-table", "key table"),
        (container([key_table(1, deep())]), "bad-key-table", "key table"),
        (container([key_table(1, [top(), pointed(70, 0x8000)])], [b"x"]),
         "bad-file-object", "file object"),
        (container([key_table(1, [top(), pointed(5000, 0x7000)])], [b"x"]),
         "bad-file-object", "file object"),
        (container([key_table(1, [top(), pointed(9, 0x7000), pointed(9, 0x7000)])], [b"x"]),
         "bad-file-object", "file object"),
        (container([key_table(1, [top(), pointed(9, 0x7000)])], [b"x"])[:0x7004],
         "bad-file-object", "file object"),
        (container([key_table(1, [top(), pointed(3, 0x7000, STRING)])], [b"xyz"]),
         "bad-file-object", "file object"),
        (dirty("header"), "bad-log", "replay log"),
        (dirty("entry"), "bad-log", "replay log"),
        (dirty("data"), "bad-log", "replay log"),
        (dirty("count"), "bad-log", "replay log"),
        (dirty("far"), "bad-log", "replay log"),
        (dirty("source"), "bad-log", "replay log"),
    ],
)  # fmt: skip
def test_bad_input_ends_in_one_error(data: bytes, code: str, structure: str) -> None:
    for read in (
        lambda: parse_storage(data, "vm.vmcx"),
        lambda: open_storage_document(BytesSource(data), "vm.vmcx"),
    ):
        try:
            document = read()
        except FormatError as error:
            assert (error.code, error.structure) == (code, structure)
            assert error.file == "vm.vmcx" and error.remedy
        else:
            pytest.fail(f"read as {shown(document)}")


def test_load_document_goes_by_the_signature() -> None:
    assert is_storage(simple()) and is_storage(edited(0, bytes(46)))
    assert load_document(simple(), "wrong.xml").container == "vmcx"
    assert load_document(b"<a/>", "wrong.vmcx").container == "xml"
    with pytest.raises(FormatError, match="neither copy"):
        load_document(b"garbage", "a.VMCX")
    with pytest.raises(FormatError) as caught:
        load_document(b"garbage", "a.xml")
    assert caught.value.code == "bad-xml"
    for name in ("a.xml", "a.vmcx"):
        with pytest.raises(FormatError) as caught:
            load_document(b"", name)
        assert caught.value.code == "empty-file"


def checked(data: bytes) -> None:
    """Either reads, and then survives a rewrite, or ends in the documented error."""
    try:
        document = parse_storage(data)
    except FormatError:
        return
    assert shown(parse_storage(document.rewritten())) == shown(document)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([0, 0x1000, 0x2000, 0x3000, 0x6000, 0x600A]))
def test_any_bytes_end_well(noise: bytes, at: int) -> None:
    checked(noise)
    checked(edited(at, noise))
    checked(reseal(edited(at, noise)))


FULL = container(
    [
        key_table(1, [*small(), pointed(5000, 0x8000), pointed(10, 0xA000, STRING, "t")]),
        key_table(2, [entry(NODE, "n", node_data(), ROOT, 8), entry(BOOL, "b", bytes(4), (2, 10))]),
    ],
    [bytes(5000), "hello".encode("utf-16-le")],
    [(0x7000 + 50, b"\0\0\0")],
)
INTERESTING = [0, 10, 22, 26, 34, 42, 0x1008, 0x2004, 0x2008, 0x200D, 0x2015, 0x201A, 0x301B,
               0x3008, 0x3022, 0x302A, 0x302E]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(st.integers(0, 2**32), st.booleans(), st.integers(1, 4))
def test_damaged_files_end_well(seed: int, with_checksums: bool, times: int) -> None:
    noise = random.Random(seed)
    data = bytearray(FULL)
    for _ in range(times):
        where = noise.random()
        if where < 0.3:
            at = noise.choice(INTERESTING)
        elif where < 0.8:
            at = noise.randrange(0x6000, 0x6200) + noise.choice([0, 0x1000])
        else:
            at = noise.randrange(len(data))
        choices = [noise.randbytes(1), b"\0", b"\xff" * 4, bytes(4), b"\1\0\0\0", b"\x0a\0\0\0"]
        data[at : at + 4] = noise.choice(choices)
    if noise.random() < 0.1:
        del data[noise.randrange(len(data)) :]
    checked(reseal(bytes(data)) if with_checksums else bytes(data))


def test_the_builder_itself_is_right() -> None:
    assert parse_storage(FULL).value("/configuration/t") == "hello"
    assert reseal(FULL) == FULL
    assert seal(seal(b"abcdefgh", 2), 2) == seal(b"abcdefgh", 2)
    assert FILE_OBJECT == 3
