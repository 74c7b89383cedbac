# SPDX-License-Identifier: Apache-2.0
"""The command as a process of its own: streams, encodings, signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.builders_cli import (
    REPO,
    Built,
    Run,
    snapshot_of,
)


def process(*words: object, **options: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(REPO), **options.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "snapviewer", *map(str, words)],
        capture_output=True, timeout=60, env=environment, check=False, **options,
    )  # fmt: skip


def test_process_prints_one_document(template: Built) -> None:
    ran = process("inspect", template.root, "--json")
    assert ran.returncode == 0
    assert json.loads(ran.stdout)["vms"][0]["id"] == template.vm.id
    assert ran.stderr == b""


def test_process_without_an_answer(built: Built) -> None:
    before = snapshot_of(built.root)
    ran = process("delete", built.root, "Side", "--json", stdin=subprocess.DEVNULL)
    assert ran.returncode == 130
    assert json.loads(ran.stdout)["result"] == "refused"
    assert b"Traceback" not in ran.stderr
    ran = process("delete", built.root, "Side", input=b"\xff\xfe\n")
    assert ran.returncode == 130
    assert b"Traceback" not in ran.stderr
    assert snapshot_of(built.root) == before


def test_process_in_a_narrow_encoding(run: Run, built: Built) -> None:
    assert run("rename", built.root, "Side", "Prüfung 日本 😀", "--yes").code == 0
    for words in (("inspect", built.root), ("inspect", built.root, "--json")):
        ran = process(*words, env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
        assert ran.returncode == 0
        assert ran.stderr == b""
    names = [item["name"] for item in json.loads(ran.stdout)["vms"][0]["snapshots"]]
    assert "Prüfung 日本 😀" in names


@pytest.mark.skipif(os.name == "nt", reason="names are text on Windows")
def test_process_on_a_name_that_is_no_text(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"bad\xff")
    try:
        folder.mkdir()
    except OSError:
        pytest.skip("this file system takes only text as names")
    (folder / "x.vhd").write_bytes(b"")
    for words in (["inspect"], ["inspect", "--json"], ["check"], ["report", "--out", "r.html"]):
        ran = process(*words, folder, cwd=tmp_path)
        assert ran.returncode in (0, 1, 4)
        assert b"Traceback" not in ran.stderr
        if "--json" in words:
            assert "\udcff" in json.loads(ran.stdout)["root"]


@pytest.mark.skipif(os.name == "nt", reason="pipes and signals of POSIX")
def test_process_whose_reader_leaves(template: Built) -> None:
    read, write = os.pipe()
    os.close(read)
    with subprocess.Popen(
        [sys.executable, "-m", "snapviewer", "inspect", str(template.root), "--json"],
        stdout=write, stderr=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(REPO)},
        preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN),
    ) as child:  # fmt: skip
        os.close(write)
        _, err = child.communicate(timeout=60)
    assert child.returncode == 4
    assert err == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_process_onto_a_full_volume(template: Built) -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "snapviewer", "inspect", str(template.root)],
            stdout=full, stderr=subprocess.PIPE, check=False, timeout=60,
            env={**os.environ, "PYTHONPATH": str(REPO)},
        )  # fmt: skip
    assert ran.returncode == 4
    assert b"Traceback" not in ran.stderr
    assert b"standard output" in ran.stderr
