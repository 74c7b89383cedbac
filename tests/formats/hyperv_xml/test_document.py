# SPDX-License-Identifier: Apache-2.0
"""XML configurations: byte faithfulness, typed leaves, refusals, fuzzing."""

from __future__ import annotations

import codecs
import contextlib
import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from snapviewer.base.errors import FormatError
from snapviewer.formats.config_tree import ConfigValue, ValueKind
from snapviewer.formats.hyperv_xml.document import MAX_DEPTH, XmlDocument, parse_xml

SAMPLES = Path(__file__).resolve().parents[3].parent / "shared" / "samples" / "configs"
WINDOWS = "B90AC31B-C6F8-479F-9B91-07B894A6A3F6.xml"
TOOLED = "vm.XML"  # UTF-8 and LF under a UTF-16 declaration

TEXT = (
    '<?xml version="1.0" encoding="UTF-16" standalone="yes"?>\r\n'
    "<configuration>\r\n"
    "  <global_settings>\r\n"
    "    <snapshots>\r\n"
    "      <list>\r\n"
    '        <size type="integer">0</size>\r\n'
    "      </list>\r\n"
    "    </snapshots>\r\n"
    "  </global_settings>\r\n"
    "  <properties>\r\n"
    '    <creation_time type="bytes">j3iz2977zwE=\r\n</creation_time>\r\n'
    '    <enabled type="bool">False</enabled>\r\n'
    '    <name type="string">A &amp; B</name>\r\n'
    '    <notes type="string"></notes>\r\n'
    '    <version type="integer">1280</version>\r\n'
    "  </properties>\r\n"
    "</configuration>"
)
ENCODINGS = [
    ("utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be", codecs.BOM_UTF16_BE),
    ("utf-16-le", b""),
    ("utf-16-be", b""),
    ("utf-8", codecs.BOM_UTF8),
    ("utf-8", b""),
]


def encoded(text: str, encoding: str = "utf-16-le", bom: bytes = codecs.BOM_UTF16_LE) -> bytes:
    return bom + text.encode(encoding)


def decoded(document: XmlDocument) -> str:
    return document.to_bytes()[len(document.bom) :].decode(document.encoding)


def leaves(document: XmlDocument) -> list[tuple[str, ValueKind, ConfigValue]]:
    return [(path, node.kind, node.value) for path, node in document.root.walk()]


def sample(name: str) -> bytes:
    path = SAMPLES / name
    if not path.exists():
        pytest.skip("the real samples are not here")
    return path.read_bytes()


@pytest.mark.parametrize(
    ("name", "encoding", "vm", "version"),
    [
        (WINDOWS, "utf-16-le", "Default Generation 1", 1280),
        (TOOLED, "utf-8", "2012R2", 1280),
    ],
)
def test_real_files_keep_their_bytes(name: str, encoding: str, vm: str, version: int) -> None:
    data = sample(name)
    document = parse_xml(data, name)
    assert document.to_bytes() == data
    assert document.encoding == encoding
    assert document.value("/configuration/properties/name") == vm
    assert document.value("/Configuration/PROPERTIES/version") == version
    assert document.value("/configuration/global_settings/disk_merge_pending") is False
    for path, node in list(document.root.walk()):
        if node.kind is ValueKind.NODE:
            continue
        other: dict[ValueKind, ConfigValue] = {
            ValueKind.STRING: f"<{node.value}>",
            ValueKind.INTEGER: -7,
            ValueKind.BOOL: not node.value,
            ValueKind.BYTES: bytes(100),
        }
        # Same-named siblings: only the first is reachable by path.
        if document.find(path) is not node:
            continue
        before, old = document.to_bytes(), node.value
        document.set_value(path, other[node.kind])
        changed = document.to_bytes()
        assert changed != before
        assert parse_xml(changed).value(path) == other[node.kind]
        document.set_value(path, old)
        assert document.to_bytes() == before == data


@pytest.mark.parametrize("name", [WINDOWS, TOOLED])
def test_new_nodes_leave_no_trace_when_removed(name: str) -> None:
    data = sample(name)
    document = parse_xml(data, name)
    document.set_value("/configuration/properties/parent_id", "x")
    document.set_value("/configuration/zz/below/value", 5)
    document.set_value("/configuration/_000_/value", True)
    document.set_value("/configuration/global_settings/snapshots/list/_1/blob", bytes(300))
    text = decoded(parse_xml(document.to_bytes()))
    newline = document.newline
    assert f'    <parent_id type="string">x</parent_id>{newline}' in text
    assert f"{newline}  <zz>{newline}    <below>{newline}      <value" in text
    assert f"<configuration>{newline}  <_000_>{newline}    <value" in text
    assert f"{'A' * 76}{newline}{'A' * 76}{newline}" in text
    for path in ("properties/parent_id", "zz", "_000_", "global_settings/snapshots/list/_1"):
        assert document.remove(f"/configuration/{path}")
    assert document.to_bytes() == data


@pytest.mark.parametrize(("encoding", "bom"), ENCODINGS)
def test_every_encoding_round_trips(encoding: str, bom: bytes) -> None:
    data = encoded(TEXT, encoding, bom)
    document = parse_xml(data)
    assert (document.encoding, document.bom) == (encoding, bom)
    assert document.to_bytes() == data
    document.set_value("/configuration/properties/name", "\u00fc\U0001f600\u4e2d")
    again = parse_xml(document.to_bytes())
    assert again.value("/configuration/properties/name") == "\u00fc\U0001f600\u4e2d"
    assert document.to_bytes() == encoded(
        TEXT.replace("A &amp; B", "\u00fc\U0001f600\u4e2d"), encoding, bom
    )


def test_typed_leaves() -> None:
    document = parse_xml(
        b'<c><a type="integer"> -12 </a><b type="integer">123456789012345678901234567890</b>'
        b'<d type="bool">true</d><e type="bytes">AQI=\r\n</e><f>plain</f><g type="uuid">x</g>'
        b'<h type="integer">twelve</h><i type="bytes">!</i><j type="string"> a\r\nb </j>'
        b'<k/><l type="string"/><m type="string"><![CDATA[<>]]>&#65;</m><n>\n</n></c>'
    )
    values = {node.name: (node.kind, node.value) for node in document.root.children[0].children}
    assert values == {
        "a": (ValueKind.INTEGER, -12),
        "b": (ValueKind.INTEGER, 123456789012345678901234567890),
        "d": (ValueKind.BOOL, True),
        "e": (ValueKind.BYTES, b"\1\2"),
        "f": (ValueKind.STRING, "plain"),
        "g": (ValueKind.STRING, "x"),
        "h": (ValueKind.STRING, "twelve"),
        "i": (ValueKind.STRING, "!"),
        "j": (ValueKind.STRING, " a\nb "),
        "k": (ValueKind.NODE, None),
        "l": (ValueKind.STRING, ""),
        "m": (ValueKind.STRING, "<>A"),
        "n": (ValueKind.NODE, None),
    }
    document.set_value("/c/h", 12)  # text that did not fit its type can be mended
    document.set_value("/c/k", "now")
    document.set_value("/c/l", "open")
    document.set_value("/c/n/o", False)
    text = decoded(document)
    assert '<h type="integer">12</h>' in text
    assert '<k type="string">now</k><l type="string">open</l>' in text
    assert '<n><o type="bool">False</o>\n</n>' in text
    document.set_value("/c/h", "twelve")
    document.set_value("/c/l", "")
    assert '<h type="integer">twelve</h>' in decoded(document)
    assert '<l type="string"/>' in decoded(document)


def test_sorted_position_and_comments() -> None:
    data = b'<c>\n\t<a type="integer">1</a>\n\t<!-- about m -->\n\t<m type="integer">2</m>\n</c>\n'
    document = parse_xml(data)
    document.set_value("/c/b", 5)
    assert b'1</a>\n\t<b type="integer">5</b>\n\t<!-- about m -->\n\t<m' in document.to_bytes()
    assert document.remove("/c/b")
    assert document.to_bytes() == data
    assert document.remove("/c/m")
    assert document.to_bytes() == data.replace(b'\n\t<m type="integer">2</m>', b"")
    document.set_value("/c/z/y", "x")
    expected = b'</a>\n\t<z>\n\t\t<y type="string">x</y>\n\t</z>\n\t<!-- about m -->\n</c>\n'
    assert document.to_bytes().endswith(expected)
    assert document.remove("/c/nothing") is False


def test_empty_nodes_regain_their_form() -> None:
    data = b"<c>\n  <list/>\n  <other></other>\n</c>"
    document = parse_xml(data)
    document.set_value("/c/list/a", 1)
    document.set_value("/c/list/b", 2)
    document.set_value("/c/other/x/y", 2)
    assert b"<list>\n    <a type" in document.to_bytes()
    assert b"</b>\n  </list>" in document.to_bytes()
    assert document.remove("/c/other/x")
    assert document.remove("/c/list/a") and document.remove("/c/list/b")
    assert document.to_bytes() == data


@pytest.mark.parametrize(
    ("path", "value", "kind"),
    [
        ("/configuration", "x", None),
        ("/other", "x", None),
        ("/configuration/properties", "x", None),
        ("/configuration/properties/name", 1, None),
        ("/configuration/properties/name", "x", ValueKind.INTEGER),
        ("/configuration/properties/version", True, None),
        ("/configuration/properties/version", -1, ValueKind.UNSIGNED),
        ("/configuration/properties/version", None, None),
        ("/configuration/properties/name/below", "x", None),
        ("/configuration/properties/name", "a\0b", None),
        ("/configuration/properties/name", "\ud800", None),
        ("/configuration/properties/x", 1.5, None),
        ("/configuration/properties/x", 1 << 13_001, None),
        ("/configuration/properties/x y", 1, None),
        ("/configuration/properties/<x", 1, None),
        ("/configuration//x", 1, None),
        ("/configuration/" + "x/" * MAX_DEPTH + "x", 1, None),
    ],
)
def test_what_does_not_fit_is_refused_and_changes_nothing(
    path: str, value: ConfigValue, kind: ValueKind | None
) -> None:
    document = parse_xml(encoded(TEXT))
    with pytest.raises(ValueError):
        document.set_value(path, value, kind)
    assert document.to_bytes() == encoded(TEXT)


def test_the_top_element_stays() -> None:
    document = parse_xml(encoded(TEXT))
    with pytest.raises(ValueError):
        document.remove("/configuration")


def test_copies_are_independent() -> None:
    document = parse_xml(encoded(TEXT))
    twin = document.copy()
    twin.set_value("/configuration/properties/name", "twin")
    twin.set_value("/configuration/a", 1)
    twin.remove("/configuration/global_settings")
    assert document.to_bytes() == encoded(TEXT)
    document.set_value("/configuration/properties/name", "original")
    document.copy().set_value("/configuration/properties/name", "A & B")
    assert twin.value("/configuration/properties/name") == "twin"


@pytest.mark.parametrize(
    ("data", "code", "offset"),
    [
        (b"", "empty-file", 0),
        (b"\0" * 4096, "bad-xml", 0),
        (b"garbage", "bad-xml", 0),
        (b"<a><b></a>", "bad-xml", 8),
        (b"<a>", "bad-xml", 3),
        (b"<a>&b;</a>", "bad-xml", 3),
        (b"<a>\xff</a>", "bad-xml", 3),
        (codecs.BOM_UTF16_LE + "<a/>".encode("utf-16-le") + b"\0", "bad-xml", 10),
        (encoded(TEXT)[:777], "bad-xml", 776),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "bad-xml", None),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "bad-xml", None),
        (b"<a>" * 500, "bad-xml", 3 * MAX_DEPTH),
        (b"<a/><a/>", "bad-xml", 4),
        (b"<a>" + b"<b/>" * 250_000 + b"</a>", "bad-xml", None),
        (b" " * (17 << 20), "bad-xml", 0),
        ("\ufeff<a>\ud800</a>".encode("utf-16-le", "surrogatepass"), "bad-xml", 8),
    ],
)
def test_bad_input_ends_in_one_error(data: bytes, code: str, offset: int | None) -> None:
    with pytest.raises(FormatError) as caught:
        parse_xml(data, "vm.xml")
    assert caught.value.code == code
    assert caught.value.file == "vm.xml"
    assert caught.value.remedy
    if offset is not None:
        assert caught.value.offset == offset


def test_entity_bombs_are_refused_before_they_expand() -> None:
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 20}">' for i in range(1, 20))
    with pytest.raises(FormatError, match="document type"):
        parse_xml(f'<!DOCTYPE a [<!ENTITY e0 "x">{entities}]><a>&e19;</a>'.encode())


NAMES = st.sampled_from(["a", "b", "c1", "Zed", "_9_", "size"])
VALUES = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"]), max_size=12),
    st.sampled_from(["", " ", "\n", "\r\n", "<&>\"']]>", "a\tb"]),
    st.integers(-(2**80), 2**80),
    st.booleans(),
    st.binary(max_size=130),
)
PATHS = st.lists(NAMES, min_size=1, max_size=4)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(ENCODINGS),
    st.sampled_from(["\r\n", "\n", ""]),
    st.lists(st.tuples(PATHS, VALUES), max_size=8),
    st.lists(st.tuples(PATHS, VALUES), max_size=8),
    st.lists(PATHS, max_size=4),
)
def test_any_changes_against_a_model(
    form: tuple[str, bytes],
    newline: str,
    first: list[tuple[list[str], ConfigValue]],
    then: list[tuple[list[str], ConfigValue]],
    removed: list[list[str]],
) -> None:
    document = parse_xml(encoded(f"<top>{newline}</top>", *form))
    model: dict[str, ConfigValue] = {}

    def apply(parts: list[str], value: ConfigValue) -> str | None:
        """Set in both; the highest node this created, or None where refused."""
        path = "/top/" + "/".join(parts)
        missing = next(
            (
                prefix
                for prefix in ("/top/" + "/".join(parts[: n + 1]) for n in range(len(parts)))
                if document.find(prefix) is None
            ),
            "",
        )
        above = any("/top/" + "/".join(parts[:n]) in model for n in range(1, len(parts)))
        below = any(known.startswith(path + "/") for known in model)
        other_type = path in model and type(model[path]) is not type(value)
        if above or below or other_type:
            with pytest.raises(ValueError):
                document.set_value(path, value)
            return None
        document.set_value(path, value)
        model[path] = value
        return missing

    for parts, value in first:
        apply(parts, value)
    start, at_start = document.to_bytes(), dict(model)
    document = parse_xml(start)
    undo: list[tuple[str, ConfigValue, bool]] = []
    for parts, value in then:
        path = "/top/" + "/".join(parts)
        old = model.get(path)
        made = apply(parts, value)
        if made is not None:
            undo.append((made or path, old, bool(made)))
    parsed = parse_xml(document.to_bytes())
    assert {p: v for p, k, v in leaves(parsed) if k is not ValueKind.NODE} == model
    assert leaves(parsed) == leaves(document)
    changed = document.copy()
    for path, old, created in reversed(undo):
        if created:
            assert document.remove(path)
        else:
            document.set_value(path, old)
    assert document.to_bytes() == start
    assert {p: v for p, k, v in leaves(document) if k is not ValueKind.NODE} == at_start
    for parts in removed:
        path = "/top/" + "/".join(parts)
        gone = [known for known in model if known == path or known.startswith(path + "/")]
        existed = changed.find(path) is not None
        assert changed.remove(path) is existed
        assert existed or not gone
        for known in gone:
            del model[known]
    final = parse_xml(changed.to_bytes())
    assert {p: v for p, k, v in leaves(final) if k is not ValueKind.NODE} == model


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_end_well(data: bytes) -> None:
    with contextlib.suppress(FormatError):
        assert parse_xml(data).to_bytes() == data


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(ENCODINGS), st.integers(1, 4))
def test_damaged_files_end_well(seed: int, form: tuple[str, bytes], times: int) -> None:
    data = bytearray(encoded(TEXT, *form))
    noise = random.Random(seed)
    for _ in range(times):
        at = noise.randrange(len(data) + 1)
        match noise.randrange(4):
            case 0:
                data[at : at + 1] = bytes([noise.randrange(256)])
            case 1:
                del data[at : at + noise.randrange(1, 40)]
            case 2:
                other = noise.randrange(len(data) + 1)
                data[at:at] = data[other : other + noise.randrange(60)]
            case _:
                markup = ["<a>", "</a>", "<!--", "]]>", "<![CDATA[", "&#0;", "<?x ", '"', "\0"]
                data[at:at] = noise.choice(markup).encode(form[0])
    try:
        document = parse_xml(bytes(data))
    except FormatError:
        return
    assert document.to_bytes() == data
    for path, node in list(document.root.walk()):
        found = document.find(path)
        if found is None or (found.kind, found.value) != (node.kind, node.value):
            continue  # a namesake stands before it
        if node.kind is not ValueKind.NODE:
            document.set_value(path, node.value)
    assert document.to_bytes() == data


def test_a_copy_remembers_the_original_form() -> None:
    data = b'<c><a type="integer"> 007 </a><b/></c>'
    document = parse_xml(data)
    document.set_value("/c/a", 8)
    document.set_value("/c/b/d", 1)
    twin = document.copy()
    twin.set_value("/c/a", 7)
    twin.remove("/c/b/d")
    assert twin.to_bytes() == data
    assert document.value("/c/a") == 8
