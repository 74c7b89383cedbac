# SPDX-License-Identifier: Apache-2.0
"""Typed XML configurations of Server 2008 to 2012 R2, byte-faithful.

Every element keeps its raw text in four slices (what precedes it, open tag, what precedes the
close tag, close tag), so unchanged input serialises to the same bytes and a change touches the
changed element alone. Real files are UTF-16LE with BOM and CRLF; files that went through tools
are often UTF-8 under a UTF-16 declaration, so the encoding is taken from the bytes, never from
the declaration. Source: files written by Windows 8.1 and Server 2012 R2; there is no public
specification.
"""

from __future__ import annotations

import base64
import binascii
import copy
import re
from pathlib import Path
from typing import NoReturn, cast
from xml.parsers import expat

from snapviewer.base.errors import FormatError
from snapviewer.base.words import mark, tr
from snapviewer.formats.config_tree import (
    ConfigDocument,
    ConfigNode,
    ConfigValue,
    ValueKind,
    guids_in,
)
from snapviewer.formats.hyperv_xml import view as xml_view
from snapviewer.formats.hyperv_xml.node import XmlNode, children_of
from snapviewer.formats.hyperv_xml.view import ElementView, detect_encoding, look, texts_ending

MAX_FILE_BYTES = 4 << 20  # real ones are below 100 KB
MAX_NODES = 100_000
MAX_DEPTH = 100
BASE64_COLUMNS = 76

_REMEDY = mark("Restore the file from a backup, or re-create the configuration.")
_TAG = re.compile(rb"""<(?:[^>"']|"[^"]*"|'[^']*')*>""")
_TYPE_ATTRIBUTE = {
    ValueKind.STRING: "string",
    ValueKind.INTEGER: "integer",
    ValueKind.BOOL: "bool",
    ValueKind.BYTES: "bytes",
}
_KIND_OF_TYPE = {text: kind for kind, text in _TYPE_ATTRIBUTE.items()}
_INTEGER = re.compile(r"[+-]?[0-9]{1,4000}", re.ASCII)
_NEW_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*", re.ASCII)
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_WHITESPACE = "\t\n\r "


class XmlDocument(ConfigDocument):
    """A typed XML configuration; unchanged parts keep their bytes."""

    container = "xml"

    def __init__(
        self, text: str, encoding: str, bom: bytes, file: Path | str | None = None
    ) -> None:
        self.encoding = encoding
        self.bom = bom
        self.newline = "\r\n" if "\r\n" in text else "\n"
        self._text_read = text
        self._file = file
        self._nodes: XmlNode | None = None  # the byte-faithful tree, built before a change
        self._seen = look(text, MAX_NODES, MAX_DEPTH)
        self._indented, self._unit = True, "  "
        self._plain = self._seen is not None
        if not self._plain:
            self._build()

    def rest(self) -> None:
        """Forget the parsed elements; the next reader parses the text again."""
        self._seen = None

    def _build(self) -> XmlNode:
        """Build the byte-faithful tree. Raises `FormatError` for what no configuration holds."""
        root = _Builder(self._text_read, self.encoding, len(self.bom), self._file).build()
        self._nodes = root
        if self._serialised() != self._text_read:  # never seen; better refused than changed
            self._nodes = None
            _refuse(tr("the file cannot be kept byte for byte"), self._file, 0)
        top = root.children[0]
        first = cast(XmlNode, top.children[0]) if top.children else None
        self._indented = first is None or "\n" in first.lead
        self._unit = (_indent_of(first) or "  ") if first is not None else "  "
        return root

    @property
    def _tree(self) -> XmlNode:
        return self._nodes if self._nodes is not None else self._build()

    @property
    def root(self) -> ConfigNode:  # type: ignore[override]
        """The virtual root: for reading only; changes go through `set_value` and `remove`."""
        if self._nodes is None and self._plain:
            if self._seen is None:
                self._seen = look(self._text_read, MAX_NODES, MAX_DEPTH)
            if self._seen is not None:
                return ElementView(self._seen, _typed)
        return self._tree

    def may_name(self, part: str) -> bool:
        """Whether the text holds `part` at all."""
        if self._nodes is not None:
            return True
        return re.search(re.escape(part), self._text_read, re.IGNORECASE) is not None

    def guids(self) -> set[str]:
        """From the text itself as long as nothing was changed."""
        return guids_in(self._text_read) if self._nodes is None else super().guids()

    def texts_ending(self, suffixes: tuple[str, ...]) -> list[str]:
        """From the text itself as long as nothing was changed."""
        if self._nodes is None:
            return texts_ending(self._text_read, suffixes)
        return super().texts_ending(suffixes)

    def set_value(self, path: str, value: ConfigValue, kind: ValueKind | None = None) -> None:
        """Set a leaf, creating it and missing nodes above in ASCII order of the names.

        UNSIGNED is stored as ``integer``, the only integer type XML has; ``kind=NODE`` with None
        makes sure an empty node exists. Raises `ValueError` where the value, the kind or a name
        does not fit.
        """
        wanted = _wanted_kind(value, kind)
        parts = _split(path)
        node, missing = self._tree, 0
        for missing in range(len(parts), 0, -1):
            below = node.child(parts[len(parts) - missing])
            if below is None:
                break
            node = cast(XmlNode, below)
        else:
            missing = 0
        if missing:
            self._check_new(node, parts[len(parts) - missing :], len(parts))
            text = self._text(value, wanted)
            for name in parts[len(parts) - missing : -1]:
                node = self._insert(node, name, ValueKind.NODE)
            node = self._insert(node, parts[-1], wanted)
            node.value, node.tail = value, text
            return
        self._change(node, value, wanted, path)

    def remove(self, path: str) -> bool:
        """Remove the element with the whitespace before it; a comment before it stays."""
        parts = _split(path)
        if len(parts) == 1:
            raise ValueError("the top element of an XML configuration cannot be removed")
        parent = self._tree.find("/".join(parts[:-1]))
        node = None if parent is None else parent.child(parts[-1])
        if parent is None or node is None:
            return False
        above, gone = cast(XmlNode, parent), cast(XmlNode, node)
        at = next(i for i, child in enumerate(above.children) if child is gone)
        del above.children[at]
        kept = gone.lead.rstrip(_WHITESPACE)
        if at < len(above.children):
            following = cast(XmlNode, above.children[at])
            following.lead = kept + following.lead
        else:
            above.tail = kept + above.tail
        if not above.children and above.empty_form is not None:
            above.open_tag, above.tail, above.close_tag = above.empty_form
            above.empty_form = None
        return True

    def put_copy(self, path: str, node: ConfigNode) -> None:
        """Keeps the raw text of `node`; only its indentation follows the place it comes to."""
        if not isinstance(node, XmlNode):
            raise ValueError("the node is not of a byte-faithful XML tree")
        parts = _split(path)
        new = node.clone()
        here = self._tree.find(path)
        if here is None:
            above = self._tree
            for known, part in enumerate(parts[:-1]):
                below = above.child(part)
                if below is None:
                    self._check_new(above, parts[known:], len(parts))
                    below = self._insert(above, part, ValueKind.NODE)
                above = cast(XmlNode, below)
            self._check_new(above, parts[-1:], len(parts))
            here = self._insert(above, parts[-1], ValueKind.NODE)
        elif len(parts) == 1:
            raise ValueError("the top element of an XML configuration cannot be replaced")
        old = cast(XmlNode, here)
        parent = cast(XmlNode, self._tree.find("/".join(parts[:-1])))
        new.lead = old.lead
        new.rename(old.name)
        at = next(i for i, child in enumerate(parent.children) if child is old)
        parent.children[at] = new

    def node(self, path: str) -> ConfigNode | None:
        """As it is stored, with its raw text; what `put_copy` of another document takes."""
        return self._tree.find(path)

    def to_bytes(self) -> bytes:
        """The file's bytes in the encoding, with the BOM, it was read in."""
        text = self._text_read if self._nodes is None else self._serialised()
        return self.bom + text.encode(self.encoding)

    def copy(self) -> XmlDocument:
        """An independent copy."""
        twin = copy.copy(self)
        if self._nodes is not None:
            twin._nodes = self._nodes.clone()
        return twin

    def _serialised(self) -> str:
        out: list[str] = []
        self._tree.serialise(out)
        return "".join(out)

    def _check_new(self, parent: XmlNode, names: list[str], depth: int) -> None:
        if parent is self._tree:
            raise ValueError(f"an XML configuration has one top element; {names[0]!r} is another")
        if parent.kind is not ValueKind.NODE:
            raise ValueError(f"{parent.name!r} is a value, not a node")
        if depth > MAX_DEPTH:
            raise ValueError(f"more than {MAX_DEPTH} levels")
        for name in names:
            if not _NEW_NAME.fullmatch(name):
                raise ValueError(f"{name!r} is not an element name")

    def _change(self, node: XmlNode, value: ConfigValue, kind: ValueKind, path: str) -> None:
        if kind is ValueKind.NODE:
            if node.kind is not ValueKind.NODE:
                raise ValueError(f"{path} is a value, not a node")
            return
        if node.kind is ValueKind.NODE and (node.children or node.tail.strip(_WHITESPACE)):
            raise ValueError(f"{path} is a node")
        if node.original is not None and node.original[:2] == (kind, value):
            node.kind, node.value, node.open_tag, node.tail, node.close_tag, node.declared = (
                node.original
            )
            return
        # Text that does not fit its declared type was read as a string; it may be mended.
        mends = node.kind is ValueKind.STRING and _KIND_OF_TYPE.get(node.declared or "") is kind
        if node.kind not in (kind, ValueKind.NODE) and not mends:
            raise ValueError(f"{path} is {node.kind}, not {kind}")
        if node.kind is kind and node.value == value:
            return
        text = self._text(value, kind)
        if node.original is None:
            node.original = node.raw()
        if not node.close_tag:
            node.open_tag, node.close_tag = _opened(node.open_tag), f"</{node.name}>"
        if node.kind is ValueKind.NODE and node.declared is None:
            node.declared = _TYPE_ATTRIBUTE[kind]
            node.open_tag = f'{node.open_tag[:-1]} type="{node.declared}">'
        node.kind, node.value, node.tail = kind, value, text

    def _insert(self, parent: XmlNode, name: str, kind: ValueKind) -> XmlNode:
        """A new element among `parent`'s children, before the first greater name."""
        siblings = children_of(parent)
        at = next((i for i, node in enumerate(siblings) if node.name > name), len(siblings))
        if siblings:
            lead = _own_line(siblings[min(at, len(siblings) - 1)].lead, self.newline)
        elif self._indented:
            lead = self.newline + _indent_of(parent) + self._unit
        else:
            lead = ""
        if not siblings:
            parent.empty_form = (parent.open_tag, parent.tail, parent.close_tag)
            if not parent.close_tag:
                parent.open_tag, parent.close_tag = _opened(parent.open_tag), f"</{parent.name}>"
            if not parent.tail and self._indented:
                parent.tail = self.newline + _indent_of(parent)
        declared = _TYPE_ATTRIBUTE.get(kind)
        attribute = f' type="{declared}"' if declared else ""
        node = XmlNode(
            name,
            kind,
            lead=lead,
            open_tag=f"<{name}{attribute}>",
            close_tag=f"</{name}>",
            declared=declared,
        )
        parent.children.insert(at, node)
        return node

    def _text(self, value: ConfigValue, kind: ValueKind) -> str:
        """The escaped text of a leaf; raises `ValueError` where XML cannot hold it."""
        if kind is ValueKind.BYTES:
            coded = base64.b64encode(cast(bytes, value)).decode("ascii")
            return "".join(
                coded[at : at + BASE64_COLUMNS] + self.newline
                for at in range(0, len(coded), BASE64_COLUMNS)
            )
        if kind is ValueKind.STRING:
            text = cast(str, value)
            bad = _NOT_XML.search(text)
            if bad:
                raise ValueError(f"XML cannot hold the character U+{ord(bad.group()):04X}")
            text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
            # A bare CR would come back as LF.
            return text.replace("\r", "&#13;").replace("\n", self.newline)
        return "" if kind is ValueKind.NODE else str(value)  # True, False and integers


def parse_xml(data: bytes, file: Path | str | None = None) -> XmlDocument:
    """Parse a typed XML configuration.

    Accepts UTF-16 of either order and UTF-8, with or without BOM, whatever is declared. Text that
    does not fit its ``type`` and unknown types are kept as strings. Raises `FormatError`
    ("empty-file", "bad-xml"), also for document types and entities, for more than `MAX_DEPTH`
    levels, `MAX_NODES` elements or `MAX_FILE_BYTES` bytes.
    """
    if not data:
        raise FormatError(
            tr("the configuration is an empty file (0 bytes)"),
            file=file,
            structure="XML",
            offset=0,
            code="empty-file",
            remedy=tr(
                "It is often a link that was copied without its target: copy the "
                "file it points to, usually below the folder of the virtual machine."
            ),
        )
    if len(data) > MAX_FILE_BYTES:
        _refuse(tr("{count} bytes are too many for a configuration", count=len(data)), file, 0)
    if not data.strip(b"\0"):
        _refuse(tr("the file holds zero bytes only"), file, 0)
    encoding, bom = detect_encoding(data)
    try:
        text = data[len(bom) :].decode(encoding)
    except UnicodeDecodeError as error:
        offset = len(bom) + error.start
        message = tr(
            "the text is not valid {encoding}: {reason}",
            encoding=encoding.upper(),
            reason=error.reason,
        )
        _refuse(
            message, file, offset, tr("Save it as UTF-16 or UTF-8, or restore it from a backup.")
        )
    document = XmlDocument(text, encoding, bom, file)
    if bom + text.encode(encoding) != data:  # never seen; better refused than rewritten wrongly
        _refuse(tr("the file cannot be kept byte for byte"), file, 0)
    return document


class _Builder:
    """One run of expat over the text; slices are cut at its byte offsets."""

    def __init__(self, text: str, encoding: str, bom: int, file: Path | str | None) -> None:
        self._data = text.encode("utf-8")
        self._zeros = b"\0" in self._data
        self._encoding, self._bom, self._file = encoding, bom, file
        self._root = XmlNode("")
        self._stack: list[tuple[XmlNode, list[str]]] = [(self._root, [])]
        self._at = 0  # end of what is already in a slice
        self._nodes = 0
        # An explicit encoding overrides the declared one.
        self._parser = parser = expat.ParserCreate("utf-8")
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.StartDoctypeDeclHandler = self._doctype

    def build(self) -> XmlNode:
        try:
            self._parser.Parse(xml_view.over_zeros(self._data), True)
        except expat.ExpatError as error:
            self._fail(
                tr(
                    "line {lineno}, column {offset}: {expat}",
                    lineno=error.lineno,
                    offset=error.offset,
                    expat=expat.ErrorString(error.code),
                ),
                self._parser.ErrorByteIndex,
            )
        except RecursionError:  # pragma: no cover - depth is bounded above
            self._fail(tr("too deeply nested"), self._at)
        self._root.tail = self._slice(len(self._data))
        return self._root

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        at = self._parser.CurrentByteIndex
        self._nodes += 1
        if len(self._stack) > MAX_DEPTH:
            self._fail(tr("more than {most} levels of elements", most=MAX_DEPTH), at)
        if self._nodes > MAX_NODES:
            self._fail(tr("more than {most} elements", most=MAX_NODES), at)
        tag = _TAG.match(self._data, at)
        if tag is None:
            self._fail(tr("an element without end"), at)
        node = XmlNode(name, lead=self._slice(at), declared=attributes.get("type"))
        node.open_tag = self._slice(tag.end())
        self._stack[-1][0].children.append(node)
        self._stack.append((node, []))

    def _end(self, _name: str) -> None:
        node, pieces = self._stack.pop()
        if not node.open_tag.endswith("/>"):
            at = self._parser.CurrentByteIndex
            tag = _TAG.match(self._data, at)
            if tag is None:
                self._fail(tr("a close tag without end"), at)
            node.tail = self._slice(at)
            node.close_tag = self._slice(tag.end())
        text = xml_view.without_zeros("".join(pieces)) if self._zeros else "".join(pieces)
        if node.children or (node.declared is None and not text.strip(_WHITESPACE)):
            return
        node.kind, node.value = _typed(text, node.declared)

    def _characters(self, text: str) -> None:
        self._stack[-1][1].append(text)

    def _doctype(self, *_what: object) -> None:
        self._fail(
            tr("a document type declaration, which no configuration has, is refused"),
            self._parser.CurrentByteIndex,
        )

    def _slice(self, end: int) -> str:
        begin, self._at = self._at, end
        return self._data[begin:end].decode("utf-8")

    def _fail(self, message: str, at: int) -> NoReturn:
        before = self._data[: max(at, 0)].decode("utf-8", "ignore")
        line = before.count("\n") + 1
        if not message.startswith("line "):
            message = tr("line {line}: {message}", line=line, message=message)
        _refuse(message, self._file, self._bom + len(before.encode(self._encoding)))


def _refuse(message: str, file: Path | str | None, offset: int, remedy: str = "") -> NoReturn:
    raise FormatError(
        message, file=file, structure="XML", offset=offset, code="bad-xml",
        remedy=remedy or tr(_REMEDY),
    ) from None


def _typed(text: str, declared: str | None) -> tuple[ValueKind, ConfigValue]:
    """Kind and value of a leaf's text; what does not fit its type stays a string."""
    kind = _KIND_OF_TYPE.get(declared or "", ValueKind.STRING)
    word = text.strip(_WHITESPACE)
    if kind is ValueKind.INTEGER and _INTEGER.fullmatch(word):
        return kind, int(word)
    if kind is ValueKind.BOOL and word.lower() in ("true", "false"):
        return kind, word.lower() == "true"
    if kind is ValueKind.BYTES:
        try:
            coded = "".join(text.split()).encode("ascii")
            return kind, base64.b64decode(coded, validate=True)
        except (binascii.Error, UnicodeEncodeError):
            pass
    return ValueKind.STRING, text


def _wanted_kind(value: ConfigValue, kind: ValueKind | None) -> ValueKind:
    """The kind `value` is stored as; raises `ValueError` where value and kind disagree."""
    if isinstance(value, bool):
        fits = ValueKind.BOOL
    elif isinstance(value, int):
        fits = ValueKind.INTEGER
        if value.bit_length() > 13_000:
            raise ValueError("the integer is too long")
    elif isinstance(value, str):
        fits = ValueKind.STRING
    elif isinstance(value, bytes):
        fits = ValueKind.BYTES
    elif value is None and kind is ValueKind.NODE:
        return kind
    else:
        raise ValueError(f"XML has no type for {type(value).__name__}")
    if kind is ValueKind.UNSIGNED and fits is ValueKind.INTEGER and cast(int, value) >= 0:
        return fits
    if kind is not None and kind is not fits:
        raise ValueError(f"{value!r} is not {kind}")
    return fits


def _split(path: str) -> list[str]:
    parts = path.strip("/").split("/")
    if not all(parts):
        raise ValueError(f"{path!r} is not a path")
    return parts


def _own_line(lead: str, newline: str) -> str:
    """The whitespace that would put an element on the line after, as deep as the one at `lead`."""
    space = lead[len(lead.rstrip(_WHITESPACE)) :]
    at = space.rfind("\n")
    return newline + space[at + 1 :] if at >= 0 else space


def _indent_of(node: XmlNode) -> str:
    return _own_line(node.lead, "")


def _opened(tag: str) -> str:
    """``<a x="1" />`` as ``<a x="1">``."""
    return tag[:-2].rstrip(_WHITESPACE) + ">" if tag.endswith("/>") else tag
