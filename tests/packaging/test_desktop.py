# SPDX-License-Identifier: Apache-2.0
"""The files a desktop needs: entry, metainfo and icon agree with the project."""

from __future__ import annotations

import configparser
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import snapviewer

ROOT = Path(__file__).resolve().parents[2]
DESKTOP = ROOT / "resources" / "desktop"


def test_the_desktop_entry_names_the_command_and_the_icon() -> None:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(DESKTOP / "snapviewer.desktop", encoding="utf-8")
    entry = parser["Desktop Entry"]
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["scripts"]
    assert entry["Exec"].split()[0] in scripts
    assert (ROOT / "resources" / "icons" / f"{entry['Icon']}.svg").is_file()
    assert entry["Type"] == "Application" and entry["Categories"].endswith(";")


def test_the_metainfo_names_this_version_and_licence() -> None:
    tree = ElementTree.parse(DESKTOP / "snapviewer.metainfo.xml")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert tree.findtext("project_license") == project["license"]
    release = tree.find("releases/release")
    assert release is not None
    assert release.get("version") == project["version"] == snapviewer.__version__
    launchable = tree.findtext("launchable")
    assert launchable is not None and (DESKTOP / launchable).is_file()
