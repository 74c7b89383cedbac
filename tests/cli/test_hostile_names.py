# SPDX-License-Identifier: Apache-2.0
"""Names and notes that carry escape sequences, line breaks and marks of direction: the terminal
shows them, JSON carries them unchanged.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import threading
from pathlib import Path

import pytest

from snapviewer.__main__ import tell_bug
from snapviewer.base.errors import FormatError
from snapviewer.base.progress import Progress
from snapviewer.base.shown import hidden, visible
from snapviewer.cli.output import Console
from tests.builders_cli import Built, Ran, Run, answer
from tests.builders_hostile import FILE, NAME, NOTES, TERMINAL, TEXTS, TURNED, rename_all


@pytest.fixture
def hostile(built: Built) -> Built:
    rename_all(built.vm)
    return built


def only_shown(ran: Ran, *, named: bool = True) -> None:
    """Nothing printed can be obeyed; and where it names something, the name can be seen."""
    for text in (ran.out, ran.err):
        bad = [line for line in text.split("\n") if hidden(line)]
        assert bad == []
    if named:
        assert "\\x9b2J" in ran.out + ran.err or "\\x1b" in ran.out + ran.err


def words_of(built: Built) -> list[list[str]]:
    root = str(built.root)
    return [
        ["inspect", root], ["check", root], ["usage", root], ["diff", root, built.first, "now"],
        ["take", root, "--name", "n", "--dry-run"], ["revert", root, built.first, "--dry-run"],
        ["delete", root, built.second, "--dry-run"], ["rename", root, built.side, "n", "--dry-run"],
        ["revert", root, built.first, "--take-first", "kept", "--yes"],
        ["undo", root, "--dry-run"], ["repair", root], ["inspect", root, "--vm", NAME],
        ["inspect", root, "--vm", "none\x1b[2J\u202e"], ["usage", root, "--disk", TERMINAL],
    ]  # fmt: skip


@pytest.mark.parametrize("number", range(14))
def test_nothing_in_a_name_is_obeyed(run: Run, hostile: Built, number: int) -> None:
    words = words_of(hostile)[number]
    ran = run(*words)
    only_shown(ran, named=words[0] not in ("diff", "undo"))
    lines = ran.out.split("\n") + ran.err.split("\n")
    assert not any(line.startswith("Forged") for line in lines)


def test_a_plan_that_is_asked_about(
    run: Run, hostile: Built, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "n\n")
    ran = run("delete", hostile.root, hostile.second)
    only_shown(ran)
    assert "Nothing was changed." in ran.err


def test_json_is_exact(run: Run, hostile: Built) -> None:
    ran = run("inspect", hostile.root, json=True)
    (machine,) = ran.document["vms"]
    assert machine["name"] == NAME
    assert all(item["name"].endswith(NAME) for item in machine["snapshots"])
    assert {item["notes"] for item in machine["snapshots"]} == {NOTES}
    if os.name != "nt":
        assert [Path(path).name for path in machine["orphans"]] == [FILE]
    assert not any(hidden(line) for line in ran.out.split("\n"))


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
@pytest.mark.parametrize("name", ["a\x1b[2Jb", "a\nb", os.fsdecode(b"a\xffb"), TURNED])
def test_a_folder_of_that_name(run: Run, built: Built, tmp_path: Path, name: str) -> None:
    root = tmp_path / name
    shutil.move(str(built.root), root)
    for words in (("inspect", root), ("check", root), ("inspect", root / "nothing"),
                  ("take", root, "--name", "x", "--dry-run")):  # fmt: skip
        ran = run(*words)
        assert not any(hidden(line) for line in (ran.out + ran.err).split("\n"))
    document = run("inspect", root, json=True).document
    assert document["root"] == str(root)
    failed = run("inspect", root / "nothing", json=True)
    assert failed.document["error"]["file"] == str(root / "nothing")


@pytest.mark.parametrize("text", TEXTS)
def test_wrong_usage(run: Run, text: str) -> None:
    for words in (["inspect", "x", "--no-such" + text], ["x\u202e" + text]):
        ran = run(*words)
        assert ran.code == 2
        assert not any(hidden(line) for line in ran.err.split("\n"))


@pytest.mark.parametrize("text", TEXTS)
def test_errors_and_questions(
    text: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "y\n")
    error = FormatError(text, file=text, structure=text, remedy=text)
    Console(json=False).fail(error)
    assert Console(json=False).ask(text)
    Console(json=False).note(text)
    out, err = capsys.readouterr()
    assert out == "" and err.count("\n") == 2
    assert err == f"snapviewer: {visible(str(error))}\n{visible(text)} [y/N] {visible(text)}\n"
    Console(json=True).fail(error)
    assert json.loads(capsys.readouterr().out)["error"]["message"] == text


def test_a_bug_of_ours(capsys: pytest.CaptureFixture[str]) -> None:
    error = RuntimeError(NAME)
    tell_bug(type(error), error, None)
    err = capsys.readouterr().err
    assert "RuntimeError" in err and not any(hidden(line) for line in err.split("\n"))


def test_progress(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """What runs is named on a terminal, over and over, in the same line."""
    done = threading.Event()
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    seen: list[str] = []

    def work(progress: Progress) -> None:
        progress.start(NAME, 1000)
        progress.advance(10)
        for _ in range(200):
            seen.append(capsys.readouterr().err)
            if "x9b2J" in seen[-1]:
                return
            done.wait(0.05)

    Console(json=False).run(work)
    text = "".join(seen)
    assert "x9b2J" in text
    assert re.sub(r"\r\x1b\[K", "", text) == visible(re.sub(r"\r\x1b\[K", "", text))
