# SPDX-License-Identifier: Apache-2.0
"""The rules of the architecture, checked over the source itself."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[1]
PACKAGE = REPO / "snapviewer"
LINE_LIMIT = 520
SPDX = "# SPDX-License-Identifier: Apache-2.0"
QT_PLACES = ("models", "ui")
# Spelled in halves, so that this file does not find itself.
HOSTS = (
    "py" + "pi.org",
    "pythonhosted" + ".org",
    "npm" + "js.org",
    "crates" + ".io",
    "conda" + ".io",
)
TEXT_SUFFIXES = {
    "", ".cfg", ".css", ".desktop", ".in", ".ini", ".json", ".lock", ".md", ".py", ".qss", ".sh",
    ".svg", ".toml", ".ts", ".txt", ".yaml", ".yml",
}  # fmt: skip

MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted((REPO / "tests").rglob("*.py"))


def name_of(path: Path) -> str:
    return str(path.relative_to(REPO))


def tracked() -> Iterator[Path]:
    """Every text file that git knows; where this is no checkout, those that an sdist holds."""
    try:
        listed = subprocess.run(
            ["git", "-C", str(REPO), "ls-files", "-z"], capture_output=True, check=True, timeout=30
        ).stdout.decode()
        files = [REPO / name for name in listed.split("\0") if name]
    except (OSError, subprocess.SubprocessError):
        files = [*MODULES, *TESTS, *REPO.glob("*.*")]
    return (path for path in files if path.suffix in TEXT_SUFFIXES and path.is_file())


def test_there_is_something_to_check() -> None:
    assert len(MODULES) > 50
    assert len(TESTS) > 20


def test_imports_point_downward() -> None:
    script = Path(sys.executable).parent / "lint-imports"
    if not script.exists():
        pytest.skip("import-linter is not installed")
    ran = subprocess.run(
        [str(script), "--no-cache", "--config", "pyproject.toml"],
        cwd=REPO, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert "kept" in ran.stdout


def test_the_contracts_cover_every_package() -> None:
    """A package that no layer names could import anything."""
    text = (REPO / "pyproject.toml").read_text(encoding="utf-8")
    for folder in sorted(path.parent for path in PACKAGE.glob("*/__init__.py")):
        assert f'"snapviewer.{folder.name}"' in text, folder.name


@pytest.mark.parametrize("path", [*MODULES, *TESTS], ids=name_of)
def test_module(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = text.splitlines()
    assert lines[0] == SPDX
    assert len(lines) <= LINE_LIMIT
    tree = ast.parse(text)
    assert (ast.get_docstring(tree) or "").strip(), "no docstring"
    assert "from __future__ import annotations" in lines


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module


def module_of(path: Path) -> str:
    parts = path.relative_to(REPO).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def import_graph() -> dict[str, set[str]]:
    """Which of our modules each module names, inside functions and under TYPE_CHECKING too."""
    names = {module_of(path) for path in MODULES}
    graph: dict[str, set[str]] = {}
    for path in MODULES:
        found: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module is not None:
                for alias in node.names:
                    inner = f"{node.module}.{alias.name}"
                    found.add(inner if inner in names else node.module)
            elif isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
        graph[module_of(path)] = {name for name in found if name in names} - {module_of(path)}
    return graph


def circles(graph: dict[str, set[str]]) -> list[str]:
    """The nodes that lie on a circle: what is left once all that nothing leads to, or that leads
    nowhere, is taken away again and again."""
    left = {name: set(targets) for name, targets in graph.items()}
    while True:
        ends = {name for name, targets in left.items() if not targets & left.keys()}
        used = {target for targets in left.values() for target in targets}
        gone = ends | (left.keys() - used)
        if not gone:
            return sorted(left)
        left = {name: targets - gone for name, targets in left.items() if name not in gone}


def test_circles_are_found() -> None:
    assert circles({"a": {"b"}, "b": {"c"}, "c": set()}) == []
    assert circles({"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}) == ["b", "c"]


def test_no_circle_of_files() -> None:
    assert circles(import_graph()) == []


def test_no_circle_of_rooms() -> None:
    """Folders one below the package and the rooms of the window, disks and formats import each
    other in one direction only. A package's own files beside its folders count each for itself."""
    def room(module: str) -> str:
        parts = module.split(".")
        if len(parts) == 3 and parts[1] in ("disks", "formats", "machines", "ui"):
            return module
        return ".".join(parts[:3 if parts[1:2] and parts[1] in ("disks", "formats", "ui") else 2])

    rooms: dict[str, set[str]] = {}
    for module, targets in import_graph().items():
        if module.count(".") == 0:
            continue
        mine = room(module)
        if mine.startswith("snapviewer.machines."):
            mine = "snapviewer.machines"
        for target in targets:
            other = room(target)
            if other.startswith("snapviewer.machines."):
                other = "snapviewer.machines"
            if other != mine and target.count("."):
                rooms.setdefault(mine, set()).add(other)
    assert circles(rooms) == []


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_qt_and_construct_stay_in_their_places(path: Path) -> None:
    """Also inside functions and under TYPE_CHECKING."""
    parts = path.relative_to(PACKAGE).parts
    roots = {name.split(".")[0] for name in imported(ast.parse(path.read_text(encoding="utf-8")))}
    if parts[0] not in QT_PLACES:
        assert not roots & {"PySide6", "shiboken6"}
    if parts[0] != "formats":
        assert "construct" not in roots
    if parts[0] != "guest":
        assert "pytsk3" not in roots
    assert not roots & {"tests", "hypothesis", "pytest", "dissect", "pyvhdi"}


def test_commands_need_no_qt() -> None:
    """The command line works on a server without Qt's system packages."""
    code = (
        "import sys\n"
        "sys.modules['PySide6'] = None\n"
        "from snapviewer.cli.main import build_parser, main\n"
        "import snapviewer.report.write, snapviewer.demo.build\n"
        "build_parser()\n"
        "sys.exit(main(['--version']))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=REPO, capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr


def test_no_registry_hosts() -> None:
    """The tree names no package registry; installers choose their own."""
    hosts = re.compile("|".join(re.escape(host) for host in HOSTS), re.IGNORECASE)
    found = [
        f"{name_of(path)}: {match[0]}"
        for path in tracked()
        for match in [hosts.search(path.read_text(encoding="utf-8", errors="replace"))]
        if match is not None
    ]
    assert found == []


def test_licence_and_documents() -> None:
    licence = (REPO / "LICENSE").read_text(encoding="utf-8")
    assert "Apache License" in licence
    assert "Version 2.0, January 2004" in licence
    assert "The snapviewer authors" in licence
    readme = (REPO / "README.md").read_text(encoding="utf-8")
    from snapviewer.cli.main import COMMANDS

    for command in COMMANDS:
        assert f"snapviewer {command}" in readme or f"`{command} " in readme, command
    for document in ("CHANGELOG.md", "CONTRIBUTING.md"):
        assert (REPO / document).read_text(encoding="utf-8").startswith("# ")
