# SPDX-License-Identifier: Apache-2.0
"""The tree both containers decode to, and what they promise alike."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from snapviewer.formats.config_tree import ConfigDocument, ConfigNode, ValueKind
from snapviewer.formats.hyperv_storage.container import parse_storage
from snapviewer.formats.hyperv_xml.document import parse_xml
from tests.builders_hyperv_storage import (
    INTEGER,
    NODE,
    STRING,
    container,
    entry,
    key_table,
    node_data,
    string,
)


def xml() -> ConfigDocument:
    return parse_xml(
        b"<configuration>\n  <properties>\n"
        b'    <name type="string">VM</name>\n    <version type="integer">1280</version>\n'
        b"  </properties>\n</configuration>\n"
    )


def vmcx() -> ConfigDocument:
    top = entry(NODE, "configuration", node_data(2), slack=0)
    at = 10 + len(top)
    return parse_storage(
        container(
            [
                key_table(
                    1,
                    [
                        top,
                        entry(NODE, "properties", node_data(3), (1, 10), slack=0),
                        entry(STRING, "name", string("VM"), (1, at), 1),
                        entry(INTEGER, "version", (1280).to_bytes(8, "little"), (1, at), 2),
                    ],
                )
            ]
        )
    )


def reread(document: ConfigDocument) -> ConfigDocument:
    parse = parse_xml if document.container == "xml" else parse_storage
    return parse(document.to_bytes())


@pytest.mark.parametrize("make", [xml, vmcx])
def test_put_copy_keeps_a_node_as_it_is_stored(make: Callable[[], ConfigDocument]) -> None:
    source, target = make(), make()
    source.set_value("/configuration/properties/name", "other & more")
    source.set_value("/configuration/properties/deep/er", True)
    node = source.node("/configuration/properties")
    assert node is not None
    target.put_copy("/configuration/properties", node)
    assert reread(target).to_bytes() == reread(source).to_bytes()
    # Elsewhere, under another name, with what is missing above.
    target.put_copy("/configuration/a/b", node)
    target.set_value("/configuration/a/b/name", "changed")
    again = reread(target)
    assert again.value("/configuration/a/b/deep/er") is True
    assert again.value("/configuration/a/b/name") == "changed"
    assert again.value("/configuration/properties/name") == "other & more"
    assert source.value("/configuration/properties/name") == "other & more"  # a copy
    leaf = source.node("/configuration/properties/version")
    assert leaf is not None
    target.put_copy("/configuration/properties/name", leaf)  # of another kind
    assert reread(target).value("/configuration/properties/name") == 1280


def test_put_copy_refuses_nodes_of_another_container() -> None:
    for source, target in ((xml(), vmcx()), (vmcx(), xml())):
        before, node = target.to_bytes(), source.node("/configuration/properties")
        assert node is not None
        with pytest.raises(ValueError):
            target.put_copy("/configuration/properties", node)
        assert target.to_bytes() == before
    document = xml()
    node = document.node("/configuration/properties")
    assert node is not None
    for bad in ("/configuration", "/other/x", "/configuration/properties/name/x"):
        with pytest.raises(ValueError):
            document.put_copy(bad, node)


def test_put_copy_takes_siblings_of_one_name_in_xml() -> None:
    twice = b"<configuration><m><x a='1'>1</x><x>2</x>  <!-- kept --></m></configuration>"
    source = parse_xml(twice)
    target = parse_xml(b"<configuration>\n  <m>\n    <y/>\n  </m>\n</configuration>")
    node = source.node("/configuration/m")
    assert node is not None
    target.put_copy("/configuration/m", node)
    assert b"\n  <m><x a='1'>1</x><x>2</x>  <!-- kept --></m>\n" in target.to_bytes()
    target.put_copy("/configuration/named", node)
    assert b"<named><x a='1'>1</x><x>2</x>  <!-- kept --></named>" in target.to_bytes()


@pytest.mark.parametrize("make", [xml, vmcx])
def test_guids(make: Callable[[], ConfigDocument]) -> None:
    document = make()
    assert document.guids() == set()
    document.set_value("/configuration/_83f8638b-8dca-4152-9eda-2ca8b33039b4_/x", "no-guid")
    path = "C:\\0C7B2D11-9a3e-4e55-8d21-6f00c1a2b3c4.xml"
    document.set_value("/configuration/y", path)
    wanted = {"83F8638B-8DCA-4152-9EDA-2CA8B33039B4", "0C7B2D11-9A3E-4E55-8D21-6F00C1A2B3C4"}
    assert document.guids() == wanted
    assert reread(document).guids() == wanted


def test_finding_and_walking() -> None:
    first, second = ConfigNode("x", ValueKind.INTEGER, 1), ConfigNode("X", ValueKind.INTEGER, 2)
    middle = ConfigNode("Middle", children=[first, second])
    root = ConfigNode("", children=[ConfigNode("a"), middle, ConfigNode("z")])
    assert root.find("/middle/X") is first  # the first of a name, without case
    assert root.find("middle/x/") is first
    assert root.find("/middle/y") is None and root.find("/no/such") is None
    assert [path for path, _ in root.walk()] == ["/a", "/Middle", "/Middle/x", "/Middle/X", "/z"]
    assert [path for path, _ in middle.walk("/Middle")] == ["/Middle/x", "/Middle/X"]


def test_walking_is_not_bound_by_recursion() -> None:
    root = node = ConfigNode("")
    for _ in range(5000):
        node.children.append(ConfigNode("n"))
        node = node.children[0]
    assert sum(1 for _ in root.walk()) == 5000


@pytest.mark.parametrize("make", [xml, vmcx])
class TestBothContainers:
    def test_reading(self, make: type[ConfigDocument]) -> None:
        document = make()
        assert document.value("/configuration/properties/name") == "VM"
        assert document.value("/Configuration/Properties/VERSION") == 1280
        assert document.value("/configuration/properties") is None
        assert document.value("/configuration/properties/absent") is None

    def test_setting_and_removing(self, make: type[ConfigDocument]) -> None:
        document = make()
        original = document.to_bytes()
        document.set_value("/configuration/PROPERTIES/Name", "other")
        document.set_value("/configuration/properties/notes", "a\r\nb <&> \u00fc")
        document.set_value("/configuration/global_settings/list/_1/id", b"\0\1")
        document.set_value("/configuration/global_settings/list/_1/on", True)
        document.set_value("/configuration/global_settings/list/_2", None, ValueKind.NODE)
        document.set_value("/configuration/properties/big", 1 << 60, ValueKind.UNSIGNED)
        again = reread(document)
        assert again.value("/configuration/properties/name") == "other"
        assert again.value("/configuration/properties/notes") == "a\r\nb <&> \u00fc"
        assert again.value("/configuration/global_settings/list/_1/id") == b"\0\1"
        assert again.value("/configuration/global_settings/list/_1/on") is True
        assert again.value("/configuration/properties/big") == 1 << 60
        listed = again.find("/configuration/global_settings/list")
        assert listed is not None and [node.name for node in listed.children] == ["_1", "_2"]
        assert again.remove("/configuration/global_settings")
        assert not again.remove("/configuration/global_settings/list")
        assert reread(again).find("/configuration/global_settings") is None
        assert make().to_bytes() == original

    def test_a_leaf_keeps_its_kind(self, make: type[ConfigDocument]) -> None:
        document = make()
        original = document.to_bytes()
        for path, value, kind in (
            ("version", "x", None),
            ("version", 5, ValueKind.STRING),
            ("name", 5, None),
            ("name", None, None),
            ("name", None, ValueKind.NODE),
            ("name/below", 5, None),
            ("", 5, None),
        ):
            with pytest.raises(ValueError):
                document.set_value(f"/configuration/properties/{path}", value, kind)
        with pytest.raises(ValueError):
            document.set_value("/", 5)
        with pytest.raises(ValueError):
            document.remove("")
        assert document.to_bytes() == original

    def test_copies_are_independent(self, make: type[ConfigDocument]) -> None:
        document = make()
        original = document.to_bytes()
        document.set_value("/configuration/properties/name", "changed")
        twin = document.copy()
        assert twin.to_bytes() == document.to_bytes() != original
        twin.set_value("/configuration/properties/name", "twin")
        twin.remove("/configuration/properties/version")
        assert document.value("/configuration/properties/name") == "changed"
        assert document.value("/configuration/properties/version") == 1280
        assert type(twin) is type(document)
