# SPDX-License-Identifier: Apache-2.0
"""Qt's compiled translations (`.qm`) from their sources (`.ts`), byte for byte as ``lrelease``
writes them, as far as this project needs it (no contexts). The standard library only: the build
compiles with this, without Qt.

Layout, as Qt's QTranslator reads it; all numbers big-endian: 16 bytes of signature, then sections
of a tag (1 byte), a length (4 bytes) and content. Language (0xA7), hashes (0x42: pairs of a
source's hash and the offset of its message, ascending), messages (0x69: for each its
translations in UTF-16, comment, source text and context in UTF-8, an end), rules
of the plural (0x88).
"""

from __future__ import annotations

import struct
import sys
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

_SIGNATURE = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
# Which form of the plural a count takes, in Qt's own code: Qt knows it by the language.
_RULES = {"de": b"\x01\x01", "fr": b"\x03\x01", "ja": b""}


@dataclass(frozen=True)
class _Message:
    source: bytes
    comment: bytes
    texts: tuple[str, ...]

    @property
    def key(self) -> tuple[bytes, bytes]:
        return (self.source, self.comment)


def compiled(source: bytes) -> bytes:
    """The content of a `.qm` for that of a `.ts`. What is not translated is left out.

    Raises `ValueError` for what is no `.ts`, or is of a language whose plural is not known here.
    """
    try:
        root = ElementTree.fromstring(source)
    except ElementTree.ParseError as error:
        raise ValueError(f"no translation source: {error}") from error
    language = root.get("language", "")
    rules = _RULES.get(language.split("_")[0])
    if root.tag != "TS" or rules is None:
        raise ValueError(f"no translation source of a language that is known here: '{language}'")
    found = {each.key: each for context in root.iter("context") for each in _messages(context)}
    messages, hashes = bytearray(), []
    for key in sorted(found):
        each = found[key]
        hashes.append((_hash(each.source + each.comment), len(messages)))
        messages += _written(each)
    parts = [
        (0xA7, language.encode()),
        (0x42, b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))),
        (0x69, bytes(messages)),
        (0x88, rules),
    ]
    return _SIGNATURE + b"".join(
        struct.pack(">BI", tag, len(content)) + content for tag, content in parts if content
    )


def _messages(context: ElementTree.Element) -> list[_Message]:
    if context.findtext("name"):
        raise ValueError("no translation source of ours: calls in Python have no context")
    found = []
    for node in context.iter("message"):
        text = node.find("translation")
        if text is None or text.get("type") in ("obsolete", "vanished"):
            continue
        forms = [text] if node.get("numerus") != "yes" else list(text.iter("numerusform"))
        texts = tuple(form.text or "" for form in forms)
        if any(texts):
            source, comment = node.findtext("source") or "", node.findtext("comment") or ""
            found.append(_Message(source.encode(), comment.encode(), texts))
    return found


def _written(message: _Message) -> bytes:
    out = bytearray()
    for text in message.texts:
        raw = text.encode("utf-16-be")
        out += struct.pack(">BI", _TRANSLATION, len(raw)) + raw
    for tag, part in (
        (_COMMENT, message.comment),
        (_SOURCE, message.source),
        (_CONTEXT, b""),
    ):
        out += struct.pack(">BI", tag, len(part)) + part
    out.append(_END)
    return bytes(out)


def _hash(data: bytes) -> int:
    """ELF's hash, never 0."""
    value = 0
    for byte in data:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high
    return value or 1


def compile_folder(sources: Path, target: Path) -> list[Path]:
    """Compile every `.ts` of a folder into another one; returns what was made, by name."""
    target.mkdir(parents=True, exist_ok=True)
    made = []
    for source in sorted(sources.glob("*.ts")):
        out = target / f"{source.stem}.qm"
        out.write_bytes(compiled(source.read_bytes()))
        made.append(out)
    return made


if __name__ == "__main__":
    compile_folder(Path(sys.argv[1]), Path(sys.argv[2]))
