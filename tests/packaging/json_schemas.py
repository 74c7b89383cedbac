# SPDX-License-Identifier: Apache-2.0
"""JSON schemas of what every command prints, inferred from runs on the demos.

`python -m tests.packaging.json_schemas` writes resources/docs/schemas anew; the test in
`test_json_schemas` holds them against runs. A key that no demo shows is added by hand to MORE.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from snapviewer.cli import main as cli
from snapviewer.disks.filesystem.scope import closed

REPO = Path(__file__).resolve().parents[2]
FOLDER = REPO / "resources" / "docs" / "schemas"
GENERATIONS = ("2008", "2012", "2016")
# Objects whose keys are data: slots, hosts.
_DATA = re.compile(r"(?:ide|scsi|floppy|disk)\d*(?::\d+)?|2012r2|20\d\d|win1[01]")
# What is null where nothing of the kind is known, though the demos may always show it, or never.
_NULLABLE = frozenset({
    "age_days", "allocated_bytes", "block_size", "blocks_allocated", "blocks_partial",
    "blocks_total", "bytes_present", "bytes_visible", "bytes_written", "code", "companion_of",
    "config", "consequence", "created", "depth", "error", "exclusive_bytes", "failed", "file",
    "format", "frees_later_bytes", "frees_now_bytes", "hosts", "kind", "meaning", "name", "now",
    "number", "offset", "oldest_snapshot_days", "original", "parent", "peak_extra_bytes", "proof",
    "ready", "reason", "recovered", "remedy", "snapshot_policy", "stands_on", "structure",
    "virtual_size", "vm", "windows_code", "windows_codes", "writes_bytes",
})  # fmt: skip
# What no demo shows, by the object it belongs to.
_MORE: dict[str, dict[str, Any]] = {
    "plan": {"foreign": {"type": "string"}, "host_unseen": {"type": "string"}},
}
Schema = dict[str, Any]


def run(*words: object) -> tuple[int, Any]:
    """A command in this process: its exit code and its document."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()), closed():
        code = cli.main([*map(str, words), "--json"])
    return code, json.loads(out.getvalue())


def documents(folder: Path, generation: str) -> Iterator[tuple[str, Any]]:
    """(name of the schema, document) of every command on a fresh demo in `folder`."""
    _, document = run("demo", folder / "demo", "--generation", generation, "--no-window")
    yield "demo", document
    root = Path(document["path"])
    _, document = run("inspect", root)
    yield "inspect", document
    (machine,) = document["vms"]
    slot = min(machine["now"]["disks"])
    for name, words in (
        ("usage", ("--moment", "now")),
        ("diff", ("Before updates", "After updates")),
        ("files", ("Before updates", "After updates")),
        ("check", ()),
        ("ready", ()),
        ("registration", ()),
        ("repair", ()),
        ("recover", ()),
        ("export", ("now", folder / "out.vhd", "--disk", slot)),
        ("export", ("now", folder / "out.img", "--disk", slot, "--salvage")),
        ("report", ("--out", folder / "report.json")),
        ("report", ("--out", folder / "shown.json", "--anonymous")),
    ):
        yield name, run(name, root, *words)[1]
    for name in ("report.json", "shown.json"):
        yield "report-file", json.loads((folder / name).read_text("utf-8"))
    plan = ("--yes", "--host-is-off")
    for name, words in (
        ("take", ("--name", "New", "--dry-run")),
        ("take", ("--name", "New", *plan)),
        ("undo", plan),
        ("rename", ("Before updates", "Renamed", *plan)),
        ("protect", ("Renamed", *plan)),
        ("delete", ("Renamed", *plan)),  # refused
        ("protect", ("Renamed", "--off", *plan)),
        ("revert", ("Renamed", "--take-first", "Kept", *plan)),
        ("delete", ("Kept", *plan)),
        ("merge", plan),
        ("empty-trash", plan),
        ("recover", ()),
    ):
        yield name, run(name, root, *words)[1]
    disks = sorted((root / "Virtual Hard Disks").glob("*.avhd*"))
    disks = [path for path in disks if path.suffix in (".avhd", ".avhdx")]
    parents = [path for path in (root / "Virtual Hard Disks").iterdir() if path.suffix in (
        ".vhd", ".vhdx")]  # fmt: skip
    yield "reconnect", run("reconnect", disks[0], parents[0], "--dry-run")[1]
    yield "error", run("inspect", folder / "missing")[1]


def schema_of(values: list[Any]) -> Schema:
    """What all these values are."""
    kinds = sorted({_kind(value) for value in values})
    if "number" in kinds and "integer" in kinds:
        kinds.remove("integer")
    schema: Schema = {"type": kinds[0] if len(kinds) == 1 else kinds}
    objects = [value for value in values if isinstance(value, dict)]
    if objects:
        names = sorted({name for value in objects for name in value})
        if names and all(_DATA.fullmatch(name) for name in names):
            schema["additionalProperties"] = schema_of(
                [each for value in objects for each in value.values()]
            )
        else:
            schema["properties"] = {
                name: _widened(
                    name, schema_of([value[name] for value in objects if name in value])
                )
                for name in names
            }
            schema["required"] = [
                name for name in names if all(name in value for value in objects)
            ]
    items = [item for value in values if isinstance(value, list) for item in value]
    if items:
        schema["items"] = schema_of(items)
    return schema


def _widened(name: str, schema: Schema) -> Schema:
    """What a key may be besides: null, or anything where only null was seen."""
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    if kinds == ["null"]:
        del schema["type"]
    elif name in _NULLABLE and "null" not in kinds:
        schema["type"] = sorted([*kinds, "null"])
    if "properties" in schema:
        schema["properties"] |= _MORE.get(name, {})
    return schema


def _kind(value: Any) -> str:
    for kind, name in (
        (bool, "boolean"), (int, "integer"), (float, "number"), (str, "string"), (list, "array"),
        (dict, "object"),
    ):  # fmt: skip
        if isinstance(value, kind):
            return name
    return "null"


def faults(value: Any, schema: Schema, place: str = "") -> list[str]:
    """Where a document does not follow its schema, as far as our schemas go, or has a key that the
    schema does not describe (which a schema allows, as keys may be added, and we do not).
    """
    named = schema.get("type", _kind(value))
    kinds = named if isinstance(named, list) else [named]
    kind = _kind(value)
    if kind not in kinds and not (kind == "integer" and "number" in kinds):
        return [f"{place}: {kind} instead of {kinds}"]
    found = []
    if isinstance(value, dict):
        known = schema.get("properties", {})
        rest = schema.get("additionalProperties", "properties" not in schema)
        found += [
            f"{place}: '{name}' is missing" for name in schema.get("required", ())
            if name not in value
        ]  # fmt: skip
        for name, each in value.items():
            below = known.get(name, rest)
            if below is False:
                found.append(f"{place}: '{name}' is not described")
            elif isinstance(below, dict):
                found += faults(each, below, f"{place}/{name}")
    if isinstance(value, list) and "items" in schema:
        for number, each in enumerate(value):
            found += faults(each, schema["items"], f"{place}/{number}")
    return found


def keys_of(schema: Schema) -> Iterator[str]:
    """Every key a schema describes."""
    for name, below in schema.get("properties", {}).items():
        yield name
        yield from keys_of(below)
    for part in ("items", "additionalProperties"):
        if isinstance(schema.get(part), dict):
            yield from keys_of(schema[part])


def write() -> None:
    """Make the schema files anew."""
    samples: dict[str, list[Any]] = {}
    for generation in GENERATIONS:
        folder = Path(tempfile.mkdtemp())
        for name, document in documents(folder, generation):
            if "error" in document and name != "error" and len(document) == 1:
                sys.stderr.write(f"{generation} {name}: {document['error']['message']}\n")
            samples.setdefault(name, []).append(document)
        shutil.rmtree(folder)
    FOLDER.mkdir(exist_ok=True)
    for name, documents_ in samples.items():
        head = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": f"snapviewer {name}",
        }
        text = json.dumps({**head, **schema_of(documents_)}, indent=1, ensure_ascii=False)
        (FOLDER / f"{name}.schema.json").write_text(text + "\n", "utf-8")


if __name__ == "__main__":
    write()
