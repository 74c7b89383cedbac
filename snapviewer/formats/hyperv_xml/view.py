# SPDX-License-Identifier: Apache-2.0
"""Reading a typed XML configuration without its raw text: a thin look over parsed elements.

Most configurations are only read (two hundred VMs have thousands), and building the byte-faithful
tree costs ten times as much as parsing. Only documents of the plain shape every writer of
configurations produces are looked at this way; anything else takes the byte-faithful road at once.
"""

from __future__ import annotations

import codecs
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from xml.sax.saxutils import unescape

from snapviewer.formats.config_tree import ConfigNode, ConfigValue, ValueKind

_LAST_ZEROS = re.compile(rb"(?<=>)[\0\t\n\r ]*\Z")
_TEXT_ZEROS = re.compile(rb"(?<!\0)\0+(?=<)")
_STAND_IN = "\x7f"  # stands for a zero that ends a text

Typed = Callable[[str, str | None], tuple[ValueKind, ConfigValue]]


class ElementView(ConfigNode):
    """A parsed element seen as a `ConfigNode`; computed on asking, never to be changed."""

    def __init__(self, element: ElementTree.Element, typed: Typed) -> None:
        self._element = element
        self._typed = typed

    @property
    def name(self) -> str:  # type: ignore[override]
        return self._element.tag

    def _content(self) -> tuple[ValueKind, ConfigValue]:
        element = self._element
        declared = element.get("type")
        text = element.text or ""
        if len(element) or (declared is None and not text.strip("\t\n\r ")):
            return ValueKind.NODE, None
        return self._typed(text, declared)

    @property
    def kind(self) -> ValueKind:  # type: ignore[override]
        return self._content()[0]

    @property
    def value(self) -> ConfigValue:  # type: ignore[override]
        return self._content()[1]

    @property
    def children(self) -> list[ConfigNode]:  # type: ignore[override]
        return [ElementView(element, self._typed) for element in self._element]

    def child(self, name: str) -> ConfigNode | None:
        wanted = name.casefold()
        for element in self._element:
            if element.tag == name or element.tag.casefold() == wanted:
                return ElementView(element, self._typed)
        return None


def look(text: str, max_nodes: int, max_depth: int) -> ElementTree.Element | None:
    """The virtual root over the parsed text, or None where the byte-faithful parser must decide:
    comments, document types, instructions, too many or too deep elements, text that is no XML.
    """
    if "<!" in text or text.count("<?") > 1 or text.count("<") > max_nodes:
        return None
    try:
        top = ElementTree.fromstring(text)
    except (ElementTree.ParseError, ValueError):
        return None
    depth, level = 0, [top]
    while level:
        depth += 1
        if depth > max_depth:
            return None
        level = [child for element in level for child in element]
    root = ElementTree.Element("")
    root.append(top)
    return root


def over_zeros(data: bytes) -> bytes:
    """UTF-8 text with other characters of one byte for the zeros that end a text or the file. All
    other zeros stay, and no parser takes them."""
    if b"\0" not in data:
        return data
    data = _LAST_ZEROS.sub(lambda found: b" " * len(found[0]), data)
    return _TEXT_ZEROS.sub(lambda found: _STAND_IN.encode() * len(found[0]), data)


def without_zeros(text: str) -> str:
    """A text of what `over_zeros` gave, without the zeros it ended with."""
    return text.rstrip(_STAND_IN)


def texts_ending(text: str, suffixes: tuple[str, ...]) -> list[str]:
    """Every run of text between tags that ends (without case, trailing blanks aside) in one of
    `suffixes`, unescaped, without the zeros it ends with.
    """
    ending = "|".join(re.escape(suffix) for suffix in suffixes)
    found = re.findall(rf">([^<>]*(?:{ending})[\0 ]*)<", text, re.IGNORECASE)
    return [unescape(item.rstrip("\0"), {"&quot;": '"', "&apos;": "'"}) for item in found]


def detect_encoding(data: bytes) -> tuple[str, bytes]:
    """(codec, BOM) from the first bytes; markup starts with an ASCII character."""
    for bom, codec in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if data.startswith(bom):
            return codec, bom
    if len(data) > 1 and data[0] and not data[1]:
        return "utf-16-le", b""
    if len(data) > 1 and not data[0] and data[1]:
        return "utf-16-be", b""
    return "utf-8", b""
