# SPDX-License-Identifier: Apache-2.0
"""Fixtures of the command line's tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.cli import main as cli
from tests.builders_cli import (
    Built,
    Ran,
    Run,
    build,
    copy_of,
)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process; `json=True` adds --json and checks stdout."""

    def call(*words: object, json: bool = False) -> Ran:
        capsys.readouterr()
        arguments = [str(word) for word in words]
        code = cli.main([*arguments, "--json"] if json else arguments)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        ran = Ran(code, out, err)
        if json:
            assert isinstance(ran.document, dict)
        return ran

    return call


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Built once; commands that only look use it as it is."""
    return build(tmp_path_factory.mktemp("template"))


@pytest.fixture
def built(template: Built, tmp_path: Path) -> Built:
    """A copy that may be changed."""
    return copy_of(template, tmp_path)
