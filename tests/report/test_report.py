# SPDX-License-Identifier: Apache-2.0
"""Reports: the numbers in them, the same in every format, safe against hostile names."""

from __future__ import annotations

import csv
import io
import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from snapviewer.actions.rename import plan_rename
from snapviewer.base.errors import Cancelled, NotFoundError, StorageError
from snapviewer.base.progress import Progress
from snapviewer.base.shown import hidden, visible
from snapviewer.disks.filesystem import storage
from snapviewer.engine.execute import execute
from snapviewer.figures.text import size_text
from snapviewer.machines.opening import open_library
from snapviewer.report.collect import collect
from snapviewer.report.csv import COLUMNS
from snapviewer.report.text import cell
from snapviewer.report.write import write_report
from tests.builders_cli import SLOT, Built, build, disks_of
from tests.builders_hostile import NAME, NOTES, rename_all

MADE = datetime(2031, 1, 1, tzinfo=UTC)
HOSTILE = "=1+1|<script>alert(1)</script>\"'&\x07"


@pytest.fixture
def built(tmp_path: Path) -> Built:
    return build(tmp_path)


def report_json(root: Path, out: Path) -> Any:
    with open_library(root) as library:
        count = write_report(library, out / "r.json", Progress(), MADE)
    data = (out / "r.json").read_bytes()
    assert count == len(data)
    return json.loads(data)


def report_csv(root: Path, out: Path) -> list[dict[str, str]]:
    with open_library(root) as library:
        write_report(library, out / "r.csv", Progress(), MADE)
    text = (out / "r.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def report_html(root: Path, out: Path) -> str:
    with open_library(root) as library:
        write_report(library, out / "r.html", Progress(), MADE)
    return (out / "r.html").read_text(encoding="utf-8")


class _Page(HTMLParser):
    """Collects tags, attributes and titles, and checks that tags are balanced."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.text: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_numbers_of_moments(built: Built, tmp_path: Path) -> None:
    document = report_json(built.root, tmp_path)
    (vm,) = document["vms"]
    rows = {item["name"]: item for item in vm["snapshots"]}
    rows["Now"] = vm["now"]
    written = {name: row["disks"][0]["bytes_written"] for name, row in rows.items()}
    # What ModelVm wrote between the snapshots: 8 KiB in one block of the dynamic base, then
    # 512, 1024 and 512 bytes by sector.
    assert written == {"First": 64 * 1024, "Side": 512, "Second": 1024, "Now": 512}
    exclusive = {name: row["disks"][0]["exclusive_bytes"] for name, row in rows.items()}
    assert exclusive == {"First": 0, "Side": 512, "Second": 0, "Now": 512}
    assert {name: len(row["disks"][0]["chain"]) for name, row in rows.items()} == {
        "First": 1, "Side": 2, "Second": 2, "Now": 3,
    }  # fmt: skip
    assert vm["deepest_chain"] == 3
    assert rows["Now"]["age_days"] is None
    created = datetime.fromisoformat(rows["First"]["created"])
    assert rows["First"]["age_days"] == pytest.approx((MADE - created) / timedelta(days=1))
    assert rows["Side"]["parent"] == built.first
    assert document["made"] == "2031-01-01T00:00:00Z"
    assert document["notes"] == []


def test_files_are_those_on_disk(built: Built, tmp_path: Path) -> None:
    document = report_json(built.root, tmp_path)
    files = {Path(row["file"]): row for row in document["vms"][0]["files"]}
    assert set(files) == set(disks_of(built.root).iterdir())
    for path, row in files.items():
        assert row["file_size"] == path.stat().st_size
        if hasattr(path.stat(), "st_blocks"):
            assert row["allocated_bytes"] == path.stat().st_blocks * 512
        assert row["role"] == "used"
        assert row["used_by"]
        assert (row["parent"] is None) == (path.suffix == ".vhd")
    assert document["totals"]["file_bytes"] == sum(path.stat().st_size for path in files)
    assert document["totals"]["snapshots"] == 3


def test_companions_state_and_orphans(built: Built, tmp_path: Path) -> None:
    base = next(disks_of(built.root).glob("*.vhd"))
    (base.parent / (base.name + ".rct")).write_bytes(b"x" * 100)
    (base.parent / (base.name + ".mrt")).write_bytes(b"y" * 50)
    (disks_of(built.root) / "lost.vhd").write_bytes(base.read_bytes())
    stray = built.root / "Snapshots" / "stray.vsv"
    stray.write_bytes(b"z" * 7)
    built.vm.add_saved_state(b"m" * 4096, b"d" * 512)
    document = report_json(built.root, tmp_path)
    (vm,) = document["vms"]
    assert vm["state"] == "saved"
    assert (vm["now"]["has_memory"], vm["now"]["state_bytes"]) == (True, 4608)
    by_role: dict[str, list[dict[str, Any]]] = {}
    for row in [*vm["files"], *document["files"]]:
        by_role.setdefault(row["role"], []).append(row)
    assert sorted(row["file_size"] for row in by_role["companion"]) == [50, 100]
    assert {row["companion_of"] for row in by_role["companion"]} == {str(base)}
    assert sorted(row["file_size"] for row in by_role["saved state"]) == [7, 512, 4096]
    assert [Path(row["file"]).name for row in by_role["orphan"]] == ["lost.vhd"]
    assert document["totals"]["orphan_bytes"] == base.stat().st_size
    assert [row["file"] for row in document["files"]] == [str(stray)]


def test_csv_has_a_row_per_moment_disk_and_file(built: Built, tmp_path: Path) -> None:
    rows = report_csv(built.root, tmp_path)
    document = report_json(built.root, tmp_path)
    assert tuple(rows[0]) == COLUMNS
    disks = [row for row in rows if row["row"] == "disk"]
    files = [row for row in rows if row["row"] == "file"]
    assert [row["moment"] for row in disks] == ["First", "Side", "Second", "Now"]
    assert len(files) == len(document["vms"][0]["files"])
    for row in disks:
        moments = [*document["vms"][0]["snapshots"], document["vms"][0]["now"]]
        (moment,) = [item for item in moments if item["id"] == row["moment_id"]]
        assert int(row["bytes_written"]) == moment["disks"][0]["bytes_written"]
        assert int(row["exclusive_bytes"]) == moment["disks"][0]["exclusive_bytes"]
        assert row["slot"] == SLOT


def test_page_is_whole_and_needs_nothing_else(built: Built, tmp_path: Path) -> None:
    text = report_html(built.root, tmp_path)
    page = _Page(text)
    names = [tag for tag, _ in page.tags]
    assert not {"script", "link", "img", "iframe", "object"} & set(names)
    attributes = {key for _, attrs in page.tags for key in attrs}
    assert not {"src", "href", "onload", "onclick"} & attributes
    assert not re.findall(r"https?://(?!www\.w3\.org/2000/svg)", text)
    assert "url(" not in text
    assert "prefers-color-scheme: dark" in text
    titles = [attrs.get("title") for _, attrs in page.tags if "title" in attrs]
    size = next(disks_of(built.root).glob("*.vhd")).stat().st_size
    assert f"{size:,} bytes" in titles
    assert size_text(size) in page.text


def test_tree_is_a_drawing(built: Built, tmp_path: Path) -> None:
    text = report_html(built.root, tmp_path)
    found = re.search(r"<svg.*?</svg>", text, re.DOTALL)
    assert found is not None
    svg = ElementTree.fromstring(found[0])
    space = "{http://www.w3.org/2000/svg}"
    nodes = [group for group in svg.iter(space + "g") if "node" in group.attrib["class"]]
    edges = [path for path in svg.iter(space + "path") if path.attrib.get("class") == "edge"]
    assert len(nodes) == 4
    assert len(edges) == 3
    (now,) = [group for group in nodes if "now" in group.attrib["class"]]
    assert len(list(now.iter(space + "circle"))) == 2
    # The branch differs by colour and by dash.
    assert len({path.attrib["stroke"] for path in edges}) == 2
    assert len({path.attrib.get("stroke-dasharray") for path in edges}) == 2


def test_hostile_names(built: Built, tmp_path: Path) -> None:
    with built.vm.open() as library:
        machine = library.machine()
        plan = plan_rename(library, machine, machine.snapshot(built.side), HOSTILE[:-1])
    execute(plan)
    text = report_html(built.root, tmp_path)
    page = _Page(text)
    assert "script" not in {tag for tag, _ in page.tags}
    assert HOSTILE[:-1] in "".join(page.text)
    moments = [row["moment"] for row in report_csv(built.root, tmp_path) if row["row"] == "disk"]
    assert "'" + HOSTILE[:-1] in moments
    names = {item["name"] for item in report_json(built.root, tmp_path)["vms"][0]["snapshots"]}
    assert HOSTILE[:-1] in names


def test_a_broken_chain_becomes_a_note(built: Built, tmp_path: Path) -> None:
    lost = next(disks_of(built.root).glob(f"*{built.first}.avhd"))
    lost.write_bytes(b"")
    document = report_json(built.root, tmp_path)
    assert document["notes"]
    (vm,) = document["vms"]
    failed = {item["name"] for item in [*vm["snapshots"], vm["now"]] if item["disks"][0]["failed"]}
    assert failed
    assert "First" not in failed
    assert len(failed) < 4
    broken = [row for row in vm["files"] if row["error"]]
    assert [row["file"] for row in broken] == [str(lost)]
    text = report_html(built.root, tmp_path)
    assert "Not counted" in text
    assert text.count('class="node unreadable"') == len(failed)
    assert {row["moment"] for row in report_csv(built.root, tmp_path) if row["problem"]} >= failed


def test_no_configuration_and_empty(built: Built, tmp_path: Path) -> None:
    for path in built.root.rglob("*.xml"):
        path.unlink()
    document = report_json(built.root, tmp_path)
    assert "no-configuration" in {item["code"] for item in document["findings"]}
    rows = [*document["files"], *(row for vm in document["vms"] for row in vm["files"])]
    assert {Path(row["file"]) for row in rows} == set(disks_of(built.root).iterdir())
    assert not {row["role"] for row in rows} & {"orphan", "superseded"}
    empty = tmp_path / "empty"
    empty.mkdir()
    assert "No virtual machine was found" in report_html(empty, tmp_path)
    assert report_json(empty, tmp_path)["totals"]["files"] == 0
    assert report_csv(empty, tmp_path) == []


def test_shared_files_count_once(built: Built, tmp_path: Path) -> None:
    with built.vm.open() as library:
        report = collect(library, Progress(), MADE)
    twice = replace(report, machines=[report.machines[0], report.machines[0]])
    assert twice.total_of() == report.total_of()


def test_one_disk_file(built: Built, tmp_path: Path) -> None:
    path = next(disks_of(built.root).glob("*.avhd"))
    document = report_json(path, tmp_path)
    assert document["vms"][0]["now"]["disks"][0]["file"] == str(path)


@pytest.mark.parametrize("name", ["r.pdf", "r", ".html", "r.htm", "r.vhd"])
def test_other_suffixes_are_wrong_usage(built: Built, tmp_path: Path, name: str) -> None:
    with built.vm.open() as library, pytest.raises(NotFoundError) as caught:
        write_report(library, tmp_path / name, Progress())
    assert caught.value.exit_code == 2
    assert not (tmp_path / name).exists()


def test_a_failed_write_leaves_the_old_report(
    built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "r.html"
    out.write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise storage.storage_error(OSError(28, "No space left on device"), out, "flushing")

    with built.vm.open() as library:
        with monkeypatch.context() as patch:
            patch.setattr(storage.FileStorage, "flush", fail)
            with pytest.raises(StorageError):
                write_report(library, out, Progress())
        assert out.read_text(encoding="utf-8") == "old"
        assert [path.name for path in tmp_path.glob("r.*")] == ["r.html"]
        (tmp_path / "folder.html").mkdir()
        with pytest.raises(StorageError):
            write_report(library, tmp_path / "folder.html", Progress())
        with pytest.raises(StorageError):
            write_report(library, tmp_path / "missing" / "r.html", Progress())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["Test VM", "folder.html", "r.html"]


def test_cancel(built: Built, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with built.vm.open() as library, pytest.raises(Cancelled):
        write_report(library, tmp_path / "r.html", progress)
    assert not (tmp_path / "r.html").exists()


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, None), (-5, -5), (1.5, 1.5), ("a-b", "a-b"), ("a; b", "a; b"), ("'=1", "'=1"),
        ("=1", "'=1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"), ("\t=1", "\\t=1"),
        ("\r=1", "\\r=1"), ("\n=1", "\\n=1"), (" =1", " '=1"), ('"=1', "\"'=1"),
        ("a;=1", "a;'=1"), ("a; =1;-2", "a; '=1;'-2"), ("\uff1dSUM(1)", "'\uff1dSUM(1)"),
        ("\x1b[2J", "\\x1b[2J"), ("\udcff", "\\udcff"), (Path("=x"), "'=x"),
    ],
)  # fmt: skip
def test_cells(value: object, shown: object) -> None:
    assert cell(value) == shown


@pytest.mark.parametrize("suffix", [".html", ".csv", ".json"])
def test_nothing_in_a_report_is_obeyed(built: Built, tmp_path: Path, suffix: str) -> None:
    rename_all(built.vm)
    with built.vm.open() as library:
        write_report(library, tmp_path / f"r{suffix}", Progress(), MADE)
    text = (tmp_path / f"r{suffix}").read_bytes().decode("utf-8")
    assert not any(hidden(line) for line in text.replace("\r\n", "\n").split("\n"))
    if suffix == ".json":
        document = json.loads(text)
        assert {vm["name"] for vm in document["vms"]} == {NAME}
        assert {item["notes"] for item in document["vms"][0]["snapshots"]} == {NOTES}
    if suffix == ".csv":
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        assert {row["vm"] for row in rows if row["row"] == "disk"} == {visible(NAME)}
        assert all(int(row["file_size"]) > 0 for row in rows if row["row"] == "file")
    if suffix == ".html":
        page = _Page(text)
        assert not {tag for tag, _ in page.tags} & {"img", "script"}
        shown = "".join(page.text)
        assert visible(NAME) in shown and "<b>bold</b>" in shown
