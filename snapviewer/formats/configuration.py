# SPDX-License-Identifier: Apache-2.0
"""Open a configuration of any generation: the signature decides, never the file's name."""

from __future__ import annotations

from pathlib import Path

from snapviewer.formats.config_tree import ConfigDocument
from snapviewer.formats.hyperv_storage.container import is_storage, parse_storage
from snapviewer.formats.hyperv_xml.document import parse_xml

_STORAGE_SUFFIXES = (".vmcx", ".vmrs")


def load_document(data: bytes, file: Path | str | None = None) -> ConfigDocument:
    """The parsed VMCX/VMRS where either header carries its signature, else the parsed XML.

    Raises `FormatError` as `parse_storage` and `parse_xml` do. The name of `file` only chooses
    which of the two describes what is wrong with bytes that are neither.
    """
    if is_storage(data):
        return parse_storage(data, file)
    named = str(file or "").lower().endswith(_STORAGE_SUFFIXES)
    if named and b"<" not in data[:8]:
        return parse_storage(data, file)
    return parse_xml(data, file)
