# SPDX-License-Identifier: Apache-2.0
"""The configuration tree both containers (typed XML and VMCX/VMRS) decode to.

A document has one virtual root without a name; `/configuration/properties/name` is found under
it. Children are an ordered list: siblings may share a name (seen in real files). Whatever a codec
must keep byte-faithful hangs on its own subclass of `ConfigNode`.
"""

from __future__ import annotations

import enum
import re
from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass, field

ConfigValue = str | int | float | bool | bytes | None


_GUID = re.compile("[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}")


def guids_in(text: str) -> set[str]:
    """Every GUID inside a text, in upper case."""
    return set(_GUID.findall(text.upper()))


class ValueKind(enum.StrEnum):
    """The type of a leaf, or NODE. XML has string, integer, bool and bytes only."""

    NODE = "node"
    STRING = "string"
    INTEGER = "integer"  # signed
    UNSIGNED = "unsigned"
    DOUBLE = "double"
    BOOL = "bool"
    BYTES = "bytes"


@dataclass(eq=False)
class ConfigNode:
    """One key. `value` is None for NODE; assign through `set_value` to keep the kind."""

    name: str
    kind: ValueKind = ValueKind.NODE
    value: ConfigValue = None
    children: list[ConfigNode] = field(default_factory=list)

    def child(self, name: str) -> ConfigNode | None:
        """The first child of that name, compared without case; None where absent."""
        wanted = name.casefold()
        for node in self.children:
            if node.name.casefold() == wanted:
                return node
        return None

    def find(self, path: str) -> ConfigNode | None:
        """The node at a `/`-separated path below this one; None where absent."""
        node: ConfigNode | None = self
        for part in path.strip("/").split("/"):
            if node is None:
                return None
            node = node.child(part)
        return node

    def walk(self, prefix: str = "") -> Iterator[tuple[str, ConfigNode]]:
        """(path, node) for every node below this one, in document order, without recursion."""
        stack = [(prefix, node) for node in reversed(self.children)]
        while stack:
            above, node = stack.pop()
            path = f"{above}/{node.name}"
            yield path, node
            stack.extend((path, child) for child in reversed(node.children))


class ConfigDocument(ABC):
    """A parsed configuration file that can be changed and written back."""

    container: str  # "xml" or "vmcx"
    root: ConfigNode  # virtual

    def find(self, path: str) -> ConfigNode | None:
        """The node at an absolute path such as ``/configuration/properties/name``."""
        return self.root.find(path)

    def value(self, path: str) -> ConfigValue:
        """The leaf's value, or None where the path is absent or a node."""
        node = self.find(path)
        return None if node is None else node.value

    def guids(self) -> set[str]:
        """Every GUID that is a string value or a part of a name or value, in upper case."""
        found: set[str] = set()
        for _path, node in self.root.walk():
            found.update(guids_in(node.name))
            if isinstance(node.value, str):
                found.update(guids_in(node.value))
        return found

    def node(self, path: str) -> ConfigNode | None:
        """The node at an absolute path in the form `put_copy` takes; None where absent."""
        return self.root.find(path)

    def may_name(self, part: str) -> bool:
        """False where surely no key's name holds `part` (without case); a cheap first question."""
        return bool(part)

    def texts_ending(self, suffixes: tuple[str, ...]) -> list[str]:
        """Every string value that ends, without case, zeros and blanks aside, in one of them."""
        return [
            node.value
            for _path, node in self.root.walk()
            if isinstance(node.value, str)
            and node.value.casefold().rstrip("\0 ").endswith(suffixes)
        ]

    def rest(self) -> None:
        """Let go of what can be made again quickly; called when many documents are kept."""
        return

    @abstractmethod
    def set_value(self, path: str, value: ConfigValue, kind: ValueKind | None = None) -> None:
        """Set a leaf, creating it and missing nodes above in the container's sibling order.

        An existing leaf keeps its kind (`kind` must then be None or equal). Raises `ValueError`
        where the value does not fit the kind.
        """

    @abstractmethod
    def remove(self, path: str) -> bool:
        """Remove the node at `path` with everything below; False where absent."""

    @abstractmethod
    def put_copy(self, path: str, node: ConfigNode) -> None:
        """Put a copy of `node`, with all that is below it and as it is stored, at `path`.

        `node` is of a document of the same container. It takes the place of the first node there
        and its place in the order, or becomes a new one with missing nodes above it; its name
        becomes the last part of `path`. Raises `ValueError` where it cannot be there.
        """

    @abstractmethod
    def to_bytes(self) -> bytes:
        """The file's bytes: XML identical to the input where nothing was changed; VMCX a fresh,
        valid file with every unknown key, flag, type and order kept."""

    @abstractmethod
    def copy(self) -> ConfigDocument:
        """An independent copy; changing one leaves the other alone."""
