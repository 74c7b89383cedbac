# SPDX-License-Identifier: Apache-2.0
"""`report --anonymous`: no word and no number of the VM's own is in it, and the rest still is.

The oracle is an allow-list: every word of a report is a word of the program's sources, or a
pseudonym. The names are chosen so that they are none.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from snapviewer.base.progress import Progress
from snapviewer.base.words import tr
from snapviewer.cli import main as cli
from snapviewer.machines.opening import open_library
from snapviewer.report.anonymous import anonymity, anonymized
from snapviewer.report.collect import Report, collect
from snapviewer.report.pseudonyms import Pseudonyms
from snapviewer.report.write import WRITERS
from tests.builders_cli import REPO
from tests.builders_hostile import rename_all
from tests.builders_obstacles import OBSTACLES, Made, Obstacle, healthy
from tests.report.test_report import MADE

FOLDER = "Wombatshare"
NAME = "Quokkapayroll"
SNAPSHOT = "Kiwimerger"
NOTES = "Zanzibarbudget for ozelot@kraken.example, 192.168.77.13, S-1-5-21-4711-815-99-500"
HOST = "KRAKEN01"
TELLING = (FOLDER, NAME, SNAPSHOT, "Zanzibarbudget", "ozelot", "kraken", "192.168", "4711")
GUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", re.IGNORECASE)
PSEUDONYM = re.compile(r"name-\d+|00000000-0000-0000-0000-\d{12}")
WORD = re.compile(r"[^\W\d_]{3,}")
ADDRESS = re.compile(r"S-1-\d|\b[0-9A-F]{12}\b|(?:[0-9A-F]{2}[-:]){5}[0-9A-F]{2}|\d+\.\d+\.\d+\.\d")

NUMBER = re.compile(r"\b\d{1,5}\.\d{6,}\b|\b0x[0-9a-f]+\b")  # ages in days, offsets


@cache
def vocabulary() -> frozenset[str]:
    words: set[str] = set()
    for path in (REPO / "snapviewer").rglob("*.py"):
        if "demo" not in path.parts:
            words.update(word.casefold() for word in WORD.findall(path.read_text("utf-8")))
    return frozenset(words | {"denied", "directory", "such"})  # the system's own words


def telling(folder: Path, kind: str) -> Made:
    """A VM whose every name tells something."""
    (folder / FOLDER).mkdir()
    made = healthy(folder / FOLDER, kind, NAME)
    made.store(f"\\\\{HOST}\\{FOLDER}$\\{NAME}\\{made.leaf.name}")
    made.set("properties/notes", NOTES)
    made.set("properties/name", SNAPSHOT, made.snapshot)
    made.set("properties/notes", NOTES, made.snapshot)
    return made


def texts_of(*roots: Path) -> tuple[Report, dict[str, str]]:
    with anonymity() as names, open_library(roots) as library:
        report = anonymized(collect(library, Progress(), MADE), library, names)
    return report, {suffix: writer(report) for suffix, writer in WRITERS.items()}


def judge(texts: dict[str, str]) -> None:
    for suffix, text in texts.items():
        for each in TELLING:
            assert each.casefold() not in text.casefold(), (suffix, each)
        own = [found for found in GUID.findall(text) if not PSEUDONYM.fullmatch(found)]
        assert own == [], suffix
        rest = NUMBER.sub(" ", PSEUDONYM.sub(" ", text))
        assert not ADDRESS.search(rest), (suffix, ADDRESS.search(rest))
        strange = {word for word in WORD.findall(rest) if word.casefold() not in vocabulary()}
        assert strange == set(), suffix


def test_the_names_are_no_words_of_ours() -> None:
    for each in TELLING:
        if each.isalpha() and each not in ("kraken",):
            assert each.casefold() not in vocabulary()


@pytest.mark.parametrize("kind", ["xml", "vmcx"])
def test_what_stays_and_what_goes(tmp_path: Path, kind: str) -> None:
    made = telling(tmp_path, kind)
    _, texts = texts_of(made.vm.root)
    judge(texts)
    with open_library(made.vm.root) as library:
        plain = collect(library, Progress(), MADE)
    shown = json.loads(texts[".json"])
    known = json.loads(WRITERS[".json"](plain))
    assert shown["anonymous"] is True and known["anonymous"] is False
    assert shape(shown) == shape(known)
    assert [item["code"] for item in shown["findings"]] == [
        item["code"] for item in known["findings"]
    ]
    assert shown["totals"] == known["totals"]
    assert "pseudonyms" in texts[".html"]
    # The same thing has the same name wherever it stands.
    (vm,) = shown["vms"]
    paths = {row["file"] for row in vm["files"]}
    assert set(vm["snapshots"][0]["disks"][0]["chain"]) <= paths
    assert all(path.startswith(vm["root"]) for path in paths)


def shape(value: Any) -> Any:
    """Keys, lengths, numbers and codes; of other texts only whether there is one."""
    if isinstance(value, dict):
        kept = ("code", "role", "format", "kind", "slot", "severity", "answer", "check", "state")
        return {
            key: each if key in kept and isinstance(each, str) else shape(each)
            for key, each in value.items() if key != "anonymous"
        }  # fmt: skip
    if isinstance(value, list):
        return [shape(each) for each in value]
    return bool(value) if isinstance(value, str) else value


CASES = [(each, each.kinds[number % len(each.kinds)]) for number, each in enumerate(OBSTACLES)]


@pytest.mark.parametrize(
    ("case", "kind"), CASES, ids=[f"{each.name}-{kind}" for each, kind in CASES]
)
def test_no_finding_tells_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, case: Obstacle, kind: str
) -> None:
    made = telling(tmp_path, kind)
    case.spoil(made)
    made.tell(monkeypatch)
    report, texts = texts_of(made.vm.root, *made.vm.beside)
    found = {line.code for item in report.machines if item.ready for line in item.ready.now.lines}
    # Images are looked for by a stored path, which here is another one.
    expected = not case.only and case.key != "image"
    assert not expected or case.code in found | {finding.code for finding in report.findings}
    judge(texts)


def test_hostile_names_are_names_too(tmp_path: Path) -> None:
    made = telling(tmp_path, "xml")
    rename_all(made.vm)
    _, texts = texts_of(made.vm.root)
    for text in texts.values():
        assert "example" not in text and "Forged" not in text and "lost" not in text


def test_damaged_files_are_named_by_pseudonyms(tmp_path: Path) -> None:
    made = telling(tmp_path, "xml")
    made.base.write_bytes(b"no disk" * 900)
    (made.vm.root / "Zanzibarbudget.vhdx").write_bytes(b"vhdxfile" + bytes(70_000))
    (made.vm.root / "Snapshots" / "Zanzibarbudget.xml").write_text("<configuration><ozelot>")
    _, texts = texts_of(made.vm.root)
    judge(texts)
    assert json.loads(texts[".json"])["findings"]


def test_a_text_of_unknown_origin_shows_nothing() -> None:
    names = Pseudonyms({})
    shown = names.text("The file C:\\Users\\ozelot\\Quokkapayroll.vhdx is 17 KiB, said KRAKEN01.")
    for each in ("ozelot", "Quokka", "KRAKEN", "Users"):
        assert each not in shown
    assert ".vhdx" in shown and "17" in shown


def test_what_we_said_is_said_again_with_other_values() -> None:
    with anonymity() as names:
        inner = tr("{name} is missing.", name="off")
        text = tr("not counted: {why}", why=inner)
        joined = f"{inner} {text}"
        names.learn(["off"])
        assert names.text(text) == "not counted: name-1 is missing."
        assert names.text(joined) == "name-1 is missing. not counted: name-1 is missing."
        assert names.text("off") == "name-1"


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = telling(tmp_path, "xml")
    out = tmp_path / "shown.html"
    assert cli.main(["report", str(made.vm.root), "--out", str(out), "--anonymous"]) == 0
    judge({".html": out.read_text("utf-8")})
    assert cli.main(["report", str(made.vm.root), "--out", str(out)]) == 0
    assert NAME in out.read_text("utf-8")
