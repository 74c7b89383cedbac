# SPDX-License-Identifier: Apache-2.0
"""`repair` and `check --deep` from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from snapviewer.base.errors import EXIT_DIFFERENT, EXIT_DONE, EXIT_USAGE
from snapviewer.cli.main import main
from tests.builders_vm import ModelVm


@pytest.fixture
def vm(tmp_path: Path) -> ModelVm:
    made = ModelVm(tmp_path, size=64 * 1024)
    made.scribble(1)
    made.take("one")
    made.scribble(2)
    return made


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, dict[str, Any]]:
    code = main([*words, "--json"])
    text = capsys.readouterr().out
    return code, json.loads(text) if text else {}


def test_list_and_mend(vm: ModelVm, capsys: pytest.CaptureFixture[str]) -> None:
    paths = sorted(vm.root.rglob("*vhd"))
    for path in paths:
        path.write_bytes(path.read_bytes()[:-512])
    assert len(paths) == 2
    code, document = run(capsys, "repair", str(vm.root))
    assert code == EXIT_DONE
    assert [item["code"] for item in document["repairs"]] == ["footer-only-at-front"] * 2
    assert document["repairs"][0]["choices"] == ["Rewrite the footer"]
    code, _ = run(capsys, "repair", str(vm.root), "footer-only-at-front", "--yes")
    assert code == EXIT_USAGE  # two files fit
    for path in paths:
        words = ["repair", str(vm.root), "footer-only-at-front", "--file", path.name]
        code, document = run(capsys, *words, "--dry-run")
        assert (code, document["result"]) == (EXIT_DONE, "dry-run")
        code, document = run(capsys, *words, "--yes")
        assert (code, document["result"]) == (EXIT_DONE, "done")
        assert document["plan"]["steps"][0]["do"] == "rewrite-footer"
    assert run(capsys, "check", str(vm.root))[0] == EXIT_DONE
    vm.check()
    assert run(capsys, "repair", str(vm.root), "orphan", "--yes")[0] == EXIT_USAGE


def test_the_deeper_check(vm: ModelVm, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "check", str(vm.root), "--deep") == (EXIT_DONE, {"findings": []})
    next(vm.root.rglob("*.avhd")).unlink()
    assert run(capsys, "check", str(vm.root), "--deep")[0] == EXIT_DIFFERENT
