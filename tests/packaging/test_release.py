# SPDX-License-Identifier: Apache-2.0
"""The release script, the oldest versions, the workflows and forms, and what a wheel holds."""

from __future__ import annotations

import importlib.machinery
import importlib.util
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

import snapviewer

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


@pytest.fixture(scope="module")
def release() -> ModuleType:
    loader = importlib.machinery.SourceFileLoader("release", str(ROOT / ".ci" / "release"))
    spec = importlib.util.spec_from_loader("release", loader)
    assert spec is not None
    module = importlib.util.module_from_spec(spec)
    loader.exec_module(module)
    return module


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """What the script reads, with a section of the version that has a date."""
    for name in ("pyproject.toml", "snapviewer/__init__.py",
                 "resources/desktop/snapviewer.metainfo.xml"):  # fmt: skip
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    text = f"# Changelog\n\n## 9.9.9\n\n- later\n\n## {snapviewer.__version__}, 2026-12-01\n\n- all"
    (tmp_path / "CHANGELOG.md").write_text(f"{text}\n- more\n\n## 0.0.1\n\n- old\n", "utf-8")
    return tmp_path


def test_a_release_wants_one_version_everywhere(release: ModuleType, tree: Path) -> None:
    assert release.faults(tree) == []
    assert release.main(["--check"], tree) == 0
    package = tree / "snapviewer" / "__init__.py"
    package.write_text(package.read_text("utf-8").replace(snapviewer.__version__, "7.7.7"), "utf-8")
    (fault,) = release.faults(tree)
    assert "7.7.7" in fault
    assert release.main(["--check"], tree) == 1


def test_notes_are_the_section_of_the_version(release: ModuleType, tree: Path) -> None:
    text = (tree / "CHANGELOG.md").read_text("utf-8")
    assert release.section(text, snapviewer.__version__) == ("2026-12-01", "- all\n- more")
    assert release.section(text, "9.9.9") == ("", "- later")
    assert release.section(text, "1.0") == ("", "")
    # This tree's own version is a section, dated or not.
    assert release.section((ROOT / "CHANGELOG.md").read_text("utf-8"), snapviewer.__version__)[1]


@pytest.mark.parametrize("date", ["", ", not yet released", ", 1 May"])
def test_a_version_that_is_not_dated_is_no_release(
    release: ModuleType, tree: Path, date: str
) -> None:
    path = tree / "CHANGELOG.md"
    path.write_text(path.read_text("utf-8").replace(", 2026-12-01", date), "utf-8")
    assert len(release.faults(tree)) == 1


def test_the_oldest_versions_are_the_lower_bounds() -> None:
    text = (ROOT / ".ci" / "constraints-min.txt").read_text("utf-8")
    oldest = dict(line.split("==") for line in text.splitlines() if "==" in line)
    extras = PROJECT["optional-dependencies"]
    bounds = dict(
        re.match(r"([\w.-]+)>=([\d.]+)", line).groups()  # type: ignore[union-attr]
        for line in [*PROJECT["dependencies"], *extras["files"], *extras["host"], *extras["test"]]
    )
    for name in (*PROJECT["dependencies"], *extras["files"], *extras["host"]):
        assert re.match(r"[\w.-]+", name)[0] in oldest, name  # type: ignore[index]
    for name, version in oldest.items():
        if name == "shiboken6":  # comes with PySide6
            continue
        known = bounds[name]
        assert version == known or version.removesuffix(".0") == known or (
            version.removesuffix(".0.0") == known
        ), name


def test_forms_ask_for_the_anonymous_report() -> None:
    text = (ROOT / ".github" / "ISSUE_TEMPLATE" / "bug.yml").read_text("utf-8")
    assert "snapviewer report FOLDER --out report.json --anonymous" in text


def test_workflows_run_every_python_that_is_named() -> None:
    text = (ROOT / ".github" / "workflows" / "checks.yml").read_text("utf-8")
    named = {item.rsplit(" ", 1)[1] for item in PROJECT["classifiers"] if ":: 3." in item}
    assert named == {"3.11", "3.12", "3.13", "3.14"}
    for version in named:
        assert f'"{version}"' in text
    for system in ("ubuntu-", "windows-", "macos-"):
        assert system in text


def test_a_wheel_holds_translations_documents_and_no_tests(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT, check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    inside = {name for name in names if name.startswith("snapviewer/resources/")}
    for each in ("icons/open.svg", "docs/tour.md", "docs/architecture.svg", "screenshots/main.png",
                 "docs/schemas/inspect.schema.json", "translations/compiled/snapviewer_de.qm",
                 "translations/compiled/snapviewer_ja.qm"):  # fmt: skip
        assert f"snapviewer/resources/{each}" in inside
    assert "snapviewer/py.typed" in names
    assert not any(name.endswith(".ts") or name.startswith("tests/") for name in names)
