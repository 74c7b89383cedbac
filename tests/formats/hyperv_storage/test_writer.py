# SPDX-License-Identifier: Apache-2.0
"""VMCX and VMRS: rewriting, changing, and what another reader makes of the result."""

from __future__ import annotations

import io
import random
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import FormatError
from snapviewer.formats.config_tree import ConfigValue, ValueKind
from snapviewer.formats.hyperv_storage.container import (
    StorageDocument,
    open_storage_document,
    parse_storage,
)
from snapviewer.formats.hyperv_storage.keys import (
    TYPE_OF_KIND,
    FileReference,
    StorageNode,
    fitting_kind,
)
from snapviewer.formats.hyperv_storage.structs import BytesSource, StorageHeader
from snapviewer.formats.hyperv_storage.writer import write_storage
from tests.builders_hyperv_storage import reseal

SAMPLES = Path(__file__).resolve().parents[3].parent / "shared" / "samples" / "configs"
NAMES = ["EC04F346-DB96-4700-AF5B-77B3C56C38BD.vmcx", "88D07DD7-705E-4A4F-BDAF-3418782784ED.VMRS"]
HEADER = StorageHeader(7, 0x400, 5, 6, 4096, 0x3000, 0x3000, 0x1000)

Row = tuple[str, int, ConfigValue, int, int, int, int]


def rows(root: StorageNode) -> list[Row]:
    """Everything of every key that a rewrite must keep."""
    found: list[Row] = []
    for path, node in root.walk():
        assert isinstance(node, StorageNode)
        value = repr(node.value) if node.kind is ValueKind.DOUBLE else node.value
        found.append(
            (path, node.type_code, value, node.flags, node.insertion, node.tracking,
             node.next_insertion)
        )  # fmt: skip
    return found


class Sink:
    """A file in memory that records its writes."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.writes: list[tuple[int, int]] = []

    def pwrite(self, offset: int, data: bytes | memoryview) -> None:
        self.writes.append((offset, len(data)))
        self.data.extend(bytes(max(0, offset + len(data) - len(self.data))))
        self.data[offset : offset + len(data)] = data


def written(root: StorageNode) -> bytes:
    sink = Sink()
    length = write_storage(root, HEADER, BytesSource(b""), sink, "test")
    assert length == len(sink.data) and length % 4096 == 0
    return bytes(sink.data)


def foreign(data: bytes) -> list[tuple[str, object, int]]:
    """(name, value, insertion sequence) of every key, as an independent reader sees them."""
    hyperv = pytest.importorskip("dissect.hypervisor.descriptor.hyperv")
    opened = hyperv.HyperVFile(io.BytesIO(data))
    return [
        (entry.key, None if entry.type.value == 9 else entry.value, entry.header.insertion_sequence)
        for tables in opened.key_tables.values()
        for entry in tables[0].entries
        if entry.type.value != 1
    ]


def same_as_foreign(document: StorageDocument, data: bytes) -> None:
    mine = []
    for _, node in document.root.walk():
        assert isinstance(node, StorageNode)
        value = document.read_value(node)
        mine.append((node.name, value, node.insertion))
    assert sorted(map(repr, foreign(data))) == sorted(map(repr, mine))


def sample(name: str) -> bytes:
    path = SAMPLES / name
    if not path.exists():
        pytest.skip("the real samples are not here")
    return path.read_bytes()


@pytest.mark.parametrize("name", NAMES)
def test_rewritten_real_files_read_back_the_same(name: str) -> None:
    data = sample(name)
    document = parse_storage(data)
    fresh = document.rewritten()
    again = parse_storage(fresh)
    assert rows(again.root) == rows(document.root)
    assert again.header.format_version == document.header.format_version
    assert again.header.data_version == document.header.data_version
    assert again.header.flags == document.header.flags
    assert again.header.sequence == document.header.sequence + 1
    assert again.rewritten()[0x2000:] == fresh[0x2000:]
    same_as_foreign(document, fresh)
    hyperv = pytest.importorskip("dissect.hypervisor.descriptor.hyperv")
    old, new = (hyperv.HyperVFile(io.BytesIO(raw)).as_dict() for raw in (data, fresh))
    assert old == new
    assert reseal(fresh) == fresh


@pytest.mark.parametrize("name", NAMES)
def test_changing_real_files(name: str) -> None:
    document = parse_storage(sample(name))
    before = rows(document.root)
    twin = document.copy()
    assert twin.to_bytes() == sample(name)
    properties = document.find("/configuration/properties")
    assert isinstance(properties, StorageNode)
    following = properties.next_insertion
    document.set_value("/configuration/properties/version", 2560)
    document.set_value("/configuration/properties/zz_new", "x" * 5000)
    document.set_value("/configuration/properties/zz_later/below", True)
    again = parse_storage(document.to_bytes())
    assert again.value("/configuration/properties/version") == 2560
    assert again.value("/configuration/properties/zz_new") == "x" * 5000
    assert again.value("/configuration/properties/zz_later/below") is True
    new = again.find("/configuration/properties/zz_new")
    later = again.find("/configuration/properties/zz_later")
    parent = again.find("/configuration/properties")
    assert isinstance(new, StorageNode) and isinstance(later, StorageNode)
    assert isinstance(parent, StorageNode)
    assert (new.insertion, later.insertion) == (following, following + 1)
    assert parent.next_insertion == following + 2
    assert (new.flags, later.next_insertion) == (1, 2)
    same_as_foreign(document, document.to_bytes())
    assert again.remove("/configuration/properties/zz_new")
    assert again.remove("/configuration/properties/zz_later")
    assert not again.remove("/configuration/properties/zz_later")
    old = twin.value("/configuration/properties/version")
    again.set_value("/configuration/properties/version", old)
    assert rows(parse_storage(again.to_bytes()).root) == before == rows(twin.root)


def test_values_that_change_nothing_keep_the_bytes() -> None:
    root = StorageNode("")
    data = written(root)
    document = parse_storage(data)
    assert document.to_bytes() is data
    document.set_value("/a/b", 5)
    changed = document.to_bytes()
    document = parse_storage(changed)
    document.set_value("/a/b", 5)
    document.set_value("/a", None, ValueKind.NODE)
    assert document.remove("/a/c") is False
    assert document.to_bytes() is changed


@pytest.mark.parametrize(
    ("path", "value", "kind"),
    [
        ("/n", "x", None),
        ("/n/int", "x", None),
        ("/n/int", 1, ValueKind.UNSIGNED),
        ("/n/int", True, None),
        ("/n/int", 1 << 63, None),
        ("/n/int", -(1 << 63) - 1, None),
        ("/n/int/below", 1, None),
        ("/n/new", None, None),
        ("/n/new", -1, ValueKind.UNSIGNED),
        ("/n/new", 1 << 64, None),
        ("/n/new", 1, ValueKind.NODE),
        ("/n/new", 1, ValueKind.BOOL),
        ("/n//new", 1, None),
        ("/n/" + "x" * 255, 1, None),
        ("/n/\0", 1, None),
        ("/n/\ud800", 1, None),
        ("/n/" + "x/" * 100, 1, None),
        ("/full/x", 1, None),
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(
    path: str, value: ConfigValue, kind: ValueKind | None
) -> None:
    root = StorageNode("")
    full = StorageNode("full", next_insertion=0xFFFFFFFF)
    document = StorageDocument(root, HEADER, BytesSource(b""), BytesSource(b""), None)
    document.set_value("/n/int", 5)
    root.children.append(full)
    before = rows(root)
    with pytest.raises(ValueError):
        document.set_value(path, value, kind)
    assert rows(root) == before


def tree(items: list[tuple[int, str, ConfigValue, int]]) -> StorageNode:
    """A tree from (which node above, name, value or None for a node, noise)."""
    root = StorageNode("")
    nodes, depth = [root], {id(root): 0}
    for above, name, value, noise in items:
        parent = nodes[above % len(nodes)]
        kind = ValueKind.NODE
        if value is not None:
            kind, value = fitting_kind(value, None)
        node = StorageNode(name, kind, value, type_code=TYPE_OF_KIND[kind])
        node.flags = noise & 6
        node.insertion = parent.next_free() + (noise & 8)
        parent.next_insertion = node.insertion + 1
        parent.children.append(node)
        if kind is ValueKind.NODE:
            node.tracking = noise << 50
            if depth[id(parent)] < 60:
                depth[id(node)] = depth[id(parent)] + 1
                nodes.append(node)
    for _, node in root.walk():
        assert isinstance(node, StorageNode)
        if node.kind in (ValueKind.STRING, ValueKind.BYTES) and len(node.payload()) >= 2048:
            node.flags |= 1
    root.next_insertion = root.next_free() if root.children else 0
    return root


TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=[]), max_size=20),
    st.integers(1000, 1050).map(lambda n: "\u00e9" * n),
    st.integers(509, 515).map(lambda n: "\U0001f600" * n),
)
VALUES = st.one_of(
    st.none(),
    TEXTS,
    st.integers(-(1 << 63), (1 << 64) - 1),
    st.booleans(),
    st.floats(),
    st.binary(max_size=40),
    st.integers(2030, 2060).map(bytes),
)
NAMED = st.one_of(
    st.sampled_from(["a", "A", "size", "x" * 254]),
    st.text(st.characters(codec="utf-8", exclude_characters="\0/"), min_size=1, max_size=30),
)
ITEMS = st.lists(st.tuples(st.integers(0, 1000), NAMED, VALUES, st.integers(0, 15)), max_size=60)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ITEMS)
def test_any_tree_reads_back_the_same(items: list[tuple[int, str, ConfigValue, int]]) -> None:
    root = tree(items)
    data = written(root)
    assert reseal(data) == data
    document = parse_storage(data)
    assert rows(document.root) == rows(root)
    assert (document.header.data_version, document.header.flags) == (5, 6)
    lazy = open_storage_document(BytesSource(data), keep_below=2050)
    lazy.set_value("/!new", 1)
    lazy.remove("/!new")
    assert rows(parse_storage(lazy.to_bytes()).root) == rows(root)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32))
def test_another_reader_sees_the_same_values(seed: int) -> None:
    noise = random.Random(seed)
    values: list[ConfigValue] = [None, None, "", "text", "\u4e2d" * 2000, -5, 1 << 63, True]
    values += [b"", bytes(2047), bytes(2048), noise.randbytes(9000)]
    items = [
        (noise.randrange(99), f"k{noise.randrange(40)}", noise.choice(values), noise.randrange(16))
        for _ in range(300)
    ]
    root = tree(items)
    data = written(root)
    document = parse_storage(data)
    assert rows(document.root) == rows(root)
    same_as_foreign(document, data)


@pytest.mark.parametrize("extra", range(-30, 31))
def test_every_rest_at_the_end_of_a_table(extra: int) -> None:
    root = StorageNode("")
    # Entry: 21 + 2 + 4 + n + 12; three of them come near the 4086 bytes of a table.
    for name, size in (("a", 1300), ("b", 1300), ("c", 4086 - 3 * 39 - 2600 + extra)):
        root.children.append(
            StorageNode(name, ValueKind.BYTES, bytes(size), type_code=7,
                        insertion=len(root.children) + 1)
        )  # fmt: skip
    root.next_insertion = 4
    data = written(root)
    assert rows(parse_storage(data).root) == rows(root)
    assert len(foreign(data)) == 3


def test_many_objects_chain_object_tables() -> None:
    items: list[tuple[int, str, ConfigValue, int]] = [(0, "top", None, 0)]
    items += [(1, f"RamBlock{n}", n.to_bytes(4, "little") * 512, 0) for n in range(700)]
    root = tree(items)
    data = written(root)
    document = parse_storage(data)
    assert rows(document.root) == rows(root)
    assert document.value("/top/ramblock699") == (699).to_bytes(4, "little") * 512
    same_as_foreign(document, data)


class Huge:
    """Several GB that exist only as a function of the offset; counts what is read."""

    def __init__(self, head: bytes, size: int) -> None:
        self.head, self.length, self.read, self.largest = head, size, 0, 0

    def size(self) -> int:
        return self.length

    def pread(self, offset: int, length: int) -> bytes:
        length = max(0, min(length, self.length - offset))
        self.read += length
        self.largest = max(self.largest, length)
        data = self.head[offset : offset + length]
        return data + bytes(length - len(data))


def test_a_saved_state_of_many_gigabytes_streams() -> None:
    # The writer itself makes the source: its values are references into nothing but zeros.
    blocks, size = 4096, 1 << 20
    root = tree([(0, "savedstate", None, 0)])
    saved = root.kids()[0]
    for number in range(blocks):
        saved.children.append(
            StorageNode(f"RamBlock{number}", ValueKind.BYTES, type_code=7, flags=1,
                        insertion=number + 1, reference=FileReference(0, size))
        )  # fmt: skip
    saved.next_insertion = blocks + 1

    class Head(Sink):
        def __init__(self) -> None:
            super().__init__()
            self.end, self.total, self.sum = 0, 0, 0

        def pwrite(self, offset: int, data: bytes | memoryview) -> None:
            self.end = max(self.end, offset + len(data))
            self.total += len(data)
            assert len(data) <= 8 << 20
            if offset < 2 << 20 and len(data) < size:
                super().pwrite(offset, data)
            elif len(data) == 5000:
                self.sum = zlib.crc32(data)

    first = Head()
    length = write_storage(root, HEADER, Huge(b"", 2 * size), first, None)
    assert first.end == length > blocks * size
    source = Huge(bytes(first.data), length)
    document = open_storage_document(source)
    assert source.read < 4 << 20  # tables only
    node = document.find("/savedstate/RamBlock4000")
    assert node is not None and node.value is None
    assert document.read_range(node, size - 10, 100) == bytes(10)
    document.set_value("/savedstate/RamBlock5", b"\7" * 5000)
    assert document.remove("/savedstate/RamBlock6")
    with pytest.raises(FormatError, match="too large"):
        document.to_bytes()
    second = Head()
    seen: list[int] = []
    assert document.write_to(second, seen.append) == length - 2 * size + 8192
    assert seen == sorted(seen) and seen[-1] == (blocks - 2) * size + 5000
    assert source.largest <= 8 << 20
    assert second.sum == zlib.crc32(b"\7" * 5000)
    again = open_storage_document(Huge(bytes(second.data), second.end))
    assert again.find("/savedstate/RamBlock6") is None
    first_left = again.root.children[0].children[0]
    assert isinstance(first_left, StorageNode) and first_left.reference is not None


def test_an_unchanged_file_is_copied_and_headers_come_last() -> None:
    noise = random.Random(5)
    root = tree([(0, "a", None, 0), (1, "big", noise.randbytes(20 << 20), 0)])
    data = written(root)
    document = open_storage_document(BytesSource(data))
    sink = Sink()
    assert document.write_to(sink) == len(data)
    assert sink.data == data
    assert sink.writes[-1][0] == 0
    document.set_value("/a/b", 1)
    sink = Sink()
    document.write_to(sink)
    assert [offset for offset, _ in sink.writes[-2:]] == [0, 0x1000]
    assert parse_storage(bytes(sink.data)).value("/a/big") == root.find("a/big").value  # type: ignore[union-attr]


PATHS = st.lists(st.sampled_from(["a", "b", "Zed", "9"]), min_size=1, max_size=4)
LEAVES = st.one_of(
    st.text(max_size=5).map(lambda text: text.rstrip("\0")),  # zeros at the end are not text
    st.integers(-5, 1 << 64),
    st.booleans(),
    st.binary(max_size=5),
    st.just(b"x" * 2048),
    st.just(0.5),
)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.booleans(), PATHS, LEAVES), max_size=14))
def test_any_changes_against_a_model(steps: list[tuple[bool, list[str], ConfigValue]]) -> None:
    document = parse_storage(written(StorageNode("")))
    model: dict[str, ConfigValue] = {}
    kinds: dict[str, ValueKind] = {}
    for removes, parts, value in steps:
        path = "/" + "/".join(parts)
        below = [known for known in model if known.startswith(path + "/")]
        if removes:
            gone = [*below, path] if path in model else below
            assert document.remove(path) or not gone
            for known in gone:
                del model[known]
            continue
        above = any("/" + "/".join(parts[:n]) in model for n in range(1, len(parts)))
        is_node = path not in model and document.find(path) is not None
        wrong = False
        if path in model:
            try:
                fitting_kind(value, kinds[path])
            except ValueError:
                wrong = True
        else:
            wrong = isinstance(value, int) and value >= 1 << 64
        if above or is_node or wrong:
            with pytest.raises(ValueError):
                document.set_value(path, value)
            continue
        if path not in model:
            kinds[path] = fitting_kind(value, None)[0]
        document.set_value(path, value)
        model[path] = value
        if len(model) % 3 == 0:
            document = parse_storage(document.to_bytes())
    again = parse_storage(document.to_bytes())
    assert [row[:3] + row[4:] for row in rows(again.root)] == [
        row[:3] + row[4:]
        for row in rows(document.root)  # all but the flags, which follow the size
    ]
    found = {p: n.value for p, n in again.root.walk() if n.kind is not ValueKind.NODE}
    assert found == model
    for _, node in again.root.walk():
        assert isinstance(node, StorageNode)
        order = [kid.insertion for kid in node.kids()]
        assert order == sorted(set(order))
        assert not order or node.next_insertion == order[-1] + 1


def test_headers_alternate_at_the_end_of_the_sequence() -> None:
    sink = Sink()
    last = StorageHeader(0xFFFF, 0x400, 0, 0, 4096, 0x3000, 0x3000, 0x1000)
    write_storage(StorageNode(""), last, BytesSource(b""), sink, None)
    sequences = [struct.unpack_from("<H", sink.data, at + 8)[0] for at in (0, 0x1000)]
    assert sequences == [2, 1]
    assert parse_storage(bytes(sink.data)).root.children == []


@pytest.mark.parametrize("alignment", [512, 4096, 0x10000])
def test_the_alignment_of_the_source_is_kept(alignment: int) -> None:
    items: list[tuple[int, str, ConfigValue, int]] = [(0, "top", None, 0)]
    items += [(1, f"k{n}", bytes([n]) * (500 + 300 * n), 0) for n in range(40)]
    root = tree(items)
    header = StorageHeader(7, 0x400, 0, 0, alignment, 0x3000, 0x3000, 0x1000)
    sink = Sink()
    write_storage(root, header, BytesSource(b""), sink, None)
    document = parse_storage(bytes(sink.data))
    assert rows(document.root) == rows(root)
    assert document.header.alignment == max(alignment, 4096)
    assert document.header.log_offset % alignment == 0
    for _, node in open_storage_document(BytesSource(bytes(sink.data)), keep_below=0).root.walk():
        assert isinstance(node, StorageNode)
        assert node.reference is None or node.reference.offset % alignment == 0
    same_as_foreign(document, bytes(sink.data))


def test_a_value_that_became_small_moves_into_the_key_table() -> None:
    document = parse_storage(written(tree([(0, "a", None, 0), (1, "b", bytes(3000), 2)])))
    node = document.find("/a/b")
    assert isinstance(node, StorageNode) and node.flags == 3
    document.set_value("/a/b", b"small")
    again = parse_storage(document.to_bytes())
    node = again.find("/a/b")
    assert isinstance(node, StorageNode)
    assert (node.value, node.flags) == (b"small", 2)
    assert len(again.to_bytes()) == 4096 * 7  # headers, object table, log of 3, one key table


@pytest.mark.parametrize(("keys", "tables"), [(1, 1), (120, 3), (800, 17)])
def test_the_log_has_room_for_every_table(keys: int, tables: int) -> None:
    root = tree([(0, "a", None, 0)] + [(1, f"k{n}", "x" * 20, 0) for n in range(keys)])
    data = written(root)
    header = parse_storage(data).header
    # Hyper-V's next commit logs whole pages: one for each key table and for the object table.
    assert header.log_size >= header.log_header_size + 4096 * (tables + 1)
    assert header.log_offset + header.log_size <= len(data)
    assert data[header.log_offset + 34 : header.log_offset + header.log_size].strip(b"\0") == b""
