# SPDX-License-Identifier: Apache-2.0
"""The JSON of every command follows the schemas that ship, and the page names every key."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from snapviewer.cli.main import COMMANDS
from tests.packaging.json_schemas import FOLDER, GENERATIONS, documents, faults, keys_of

SCHEMAS = {
    path.name.removesuffix(".schema.json"): json.loads(path.read_text("utf-8"))
    for path in sorted(FOLDER.glob("*.schema.json"))
}
PAGE = (FOLDER.parent / "json.md").read_text("utf-8")


def test_every_command_has_a_schema() -> None:
    without = {"shot"}  # needs Qt; one key
    assert set(COMMANDS) - without <= set(SCHEMAS)
    assert set(SCHEMAS) - set(COMMANDS) == {"error", "report-file"}


@pytest.mark.parametrize("generation", GENERATIONS)
def test_what_commands_print_is_described(tmp_path: Path, generation: str) -> None:
    seen = set()
    for name, document in documents(tmp_path, generation):
        if "error" in document and name != "error":
            assert set(document) == {"error"}, name
            pytest.fail(f"{name}: {document['error']}")
        assert faults(document, SCHEMAS[name]) == [], name
        seen.add(name)
    assert seen == set(SCHEMAS)


def test_the_page_names_every_key() -> None:
    named = set(re.findall(r"`([a-z_]+)`", PAGE))
    missing = {
        (name, key) for name, schema in SCHEMAS.items() for key in keys_of(schema)
    }
    assert {key for _, key in missing} - named == set()


def test_faults_are_found() -> None:
    schema = SCHEMAS["demo"]
    assert faults({"path": "x"}, schema) == []
    assert faults({}, schema) and faults({"path": 1}, schema)
    assert faults({"path": "x", "more": 1}, schema)
    plan = SCHEMAS["take"]["properties"]["plan"]["properties"]
    assert "foreign" in plan and "null" in plan["writes_bytes"]["type"]
    assert faults(None, plan["title"])
