# SPDX-License-Identifier: Apache-2.0
"""One element of a typed XML configuration with its raw text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from snapviewer.formats.config_tree import ConfigNode, ConfigValue, ValueKind


@dataclass(eq=False)
class XmlNode(ConfigNode):
    """An element with its raw text: ``lead + open_tag + children + tail + close_tag``.

    `lead` is everything between the previous sibling (or the parent's open tag) and this element;
    `tail` is everything between the last child (or the open tag) and the close tag, which for a
    leaf is its raw text. `declared` is the text of the ``type`` attribute.
    """

    lead: str = ""
    open_tag: str = ""
    tail: str = ""
    close_tag: str = ""
    declared: str | None = None
    original: tuple[ValueKind, ConfigValue, str, str, str, str | None] | None = None
    empty_form: tuple[str, str, str] | None = None  # before the first child was inserted

    def raw(self) -> tuple[ValueKind, ConfigValue, str, str, str, str | None]:
        """What `original` remembers: kind, value, open tag, tail, close tag, declared type."""
        return (self.kind, self.value, self.open_tag, self.tail, self.close_tag, self.declared)

    def serialise(self, out: list[str]) -> None:
        """Append this element's raw text and everything below it."""
        out.append(self.lead)
        out.append(self.open_tag)
        for node in children_of(self):
            node.serialise(out)
        out.append(self.tail)
        out.append(self.close_tag)

    def rename(self, name: str) -> None:
        """Another name, in the raw tags too."""
        if name != self.name:
            self.open_tag = f"<{name}{self.open_tag[1 + len(self.name) :]}"
            if self.close_tag:
                self.close_tag = f"</{name}{self.close_tag[2 + len(self.name) :]}"
            self.name, self.original, self.empty_form = name, None, None

    def clone(self) -> XmlNode:
        """A deep copy."""
        return XmlNode(
            name=self.name,
            kind=self.kind,
            value=self.value,
            children=[node.clone() for node in children_of(self)],
            lead=self.lead,
            open_tag=self.open_tag,
            tail=self.tail,
            close_tag=self.close_tag,
            declared=self.declared,
            original=self.original,
            empty_form=self.empty_form,
        )


def children_of(node: XmlNode) -> list[XmlNode]:
    """The children, as their own class."""
    return cast("list[XmlNode]", node.children)
