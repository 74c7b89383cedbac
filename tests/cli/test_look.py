# SPDX-License-Identifier: Apache-2.0
"""Commands that only look: their documents and exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from snapviewer.cli.window import split_words
from tests.builders_cli import (
    FINDING_KEYS,
    SLOT,
    Built,
    Run,
    disks_of,
)


def test_inspect(run: Run, template: Built) -> None:
    ran = run("inspect", template.root, json=True)
    assert ran.code == 0
    (vm,) = ran.document["vms"]
    assert {
        "id", "name", "generation", "config_version", "state", "root", "snapshots", "now",
        "superseded", "orphans", "unknown", "findings",
    } <= set(vm)  # fmt: skip
    assert vm["id"] == template.vm.id
    assert vm["state"] == "off"
    assert vm["root"] == str(template.root)
    by_name = {snapshot["name"]: snapshot for snapshot in vm["snapshots"]}
    for snapshot in vm["snapshots"]:
        assert {"id", "name", "parent", "created", "has_memory", "disks"} <= set(snapshot)
        assert snapshot["created"].endswith("Z")
        assert snapshot["has_memory"] is False
        assert Path(snapshot["disks"][SLOT]).is_file()
    assert by_name["First"]["parent"] is None
    assert by_name["Side"]["parent"] == template.first
    assert by_name["Second"]["parent"] == template.first
    assert vm["now"]["parent"] == template.second
    assert set(vm["now"]) == {"parent", "disks", "memory", "other_drives"}


def test_inspect_as_text_shows_the_tree(run: Run, template: Built) -> None:
    ran = run("inspect", template.root)
    assert ran.code == 0
    for name in ("First", "Second", "Side", "Now"):
        assert name in ran.out
    assert template.side in ran.out


def test_inspect_one_disk_file(run: Run, template: Built) -> None:
    path = next(disks_of(template.root).glob("*.avhd"))
    ran = run("inspect", path, json=True)
    (vm,) = ran.document["vms"]
    assert vm["now"]["disks"] == {"disk": str(path)}
    assert vm["state"] == "unknown"


def test_usage(run: Run, template: Built) -> None:
    ran = run("usage", template.root, "--moment", "Second", "--disk", SLOT, json=True)
    assert ran.code == 0
    (disk,) = ran.document["disks"]
    assert set(disk) == {
        "slot", "virtual_size", "chain", "complete", "missing_parent", "warnings",
    }  # fmt: skip
    assert (disk["complete"], disk["missing_parent"], disk["warnings"]) == (True, None, [])
    assert disk["virtual_size"] == 256 * 1024
    top, base = disk["chain"]
    for layer in disk["chain"]:
        assert {
            "file", "format", "block_size", "file_size", "blocks_total", "blocks_allocated",
            "blocks_partial", "bytes_present", "bytes_visible", "exclusive_bytes",
        } <= set(layer)  # fmt: skip
        assert layer["file_size"] == Path(layer["file"]).stat().st_size
    assert top["format"] == "vhd"
    # Now stands on Second, so what Second reads is shared with it.
    assert (top["bytes_present"], top["bytes_visible"], top["exclusive_bytes"]) == (1024, 1024, 0)
    assert base["blocks_total"] == 4
    ran = run("usage", template.root, json=True)
    assert ran.document["disks"][0]["chain"][0]["exclusive_bytes"] == 512
    assert "written" in run("usage", template.root).out


def test_diff(run: Run, template: Built) -> None:
    ran = run("diff", template.root, "Second", "now", json=True)
    assert ran.code == 1
    (disk,) = ran.document["disks"]
    assert {"slot", "bytes_changed", "bytes_compared", "ranges"} <= set(disk)
    assert disk["ranges"] == [{"offset": 512, "length": 512}]
    assert disk["bytes_changed"] == 512
    same = run("diff", template.root, "now", "now", json=True)
    assert (same.code, same.document["disks"][0]["ranges"]) == (0, [])
    ran = run("diff", template.root, template.side[:8], template.second, json=True)
    assert ran.document["disks"][0]["ranges"] == [
        {"offset": 64 * 1024, "length": 512},
        {"offset": 128 * 1024, "length": 1024},
    ]
    assert run("diff", template.root, "First", "Side").code == 1


def test_check(run: Run, built: Built) -> None:
    ran = run("check", built.root, json=True)
    assert (ran.code, ran.document) == (0, {"findings": []})
    assert run("check", built.root).out.strip() == "Nothing is wrong."
    next(disks_of(built.root).glob("*.vhd")).unlink()
    ran = run("check", built.root, json=True)
    assert ran.code == 1
    assert all(set(item) >= FINDING_KEYS for item in ran.document["findings"])
    assert "parent-missing" in {item["code"] for item in ran.document["findings"]}


@pytest.mark.parametrize("form", ["raw", "vhd", "vhdx"])
def test_export_a_disk(run: Run, template: Built, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"out.{form}"
    ran = run("export", template.root, "Side", out, "--format", form, json=True)
    assert ran.code == 0
    assert ran.document["file"] == str(out)
    expected = bytes(template.vm.content[template.side][SLOT])
    if form == "raw":
        assert out.read_bytes() == expected
        assert ran.document["bytes_written"] >= 8192 + 512
    else:
        again = run("export", out, "now", tmp_path / "flat.raw", json=True)
        assert again.code == 0
        assert (tmp_path / "flat.raw").read_bytes() == expected


def test_export_a_vm(run: Run, template: Built, tmp_path: Path) -> None:
    out = tmp_path / "copy"
    words = ("export", template.root, "First", out, "--format", "vm")
    refused = run(*words)  # elsewhere: how the host will see it does not follow
    assert refused.code == 3 and "--windows-folder" in refused.err and not out.exists()
    words = (*words, "--windows-folder", "D:\\VMs\\copy")
    ran = run(*words, json=True)
    assert ran.code == 0
    assert ran.document["bytes_written"] > 0
    (vm,) = run("inspect", out, json=True).document["vms"]
    assert vm["snapshots"] == []
    assert vm["id"] != template.vm.id
    assert run("export", out, "now", tmp_path / "flat.raw").code == 0
    expected = bytes(template.vm.content[template.first][SLOT])
    assert (tmp_path / "flat.raw").read_bytes() == expected
    assert run(*words).code == 3


@pytest.mark.parametrize("form", ["html", "csv", "json"])
def test_report(run: Run, template: Built, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"report.{form}"
    ran = run("report", template.root, "--out", out, json=True)
    assert ran.code == 0
    assert ran.document == {"file": str(out), "bytes_written": out.stat().st_size}
    assert "Second" in out.read_text(encoding="utf-8")


def test_report_of_an_unknown_format(run: Run, template: Built, tmp_path: Path) -> None:
    ran = run("report", template.root, "--out", tmp_path / "report.pdf", json=True)
    assert ran.code == 2
    assert ran.document["error"]["code"] == "unknown-format"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("generation", ["2008", "2012", "2016"])
def test_demo_files(run: Run, tmp_path: Path, generation: str) -> None:
    words = ("demo", tmp_path, "--no-window", "--generation", generation)
    ran = run(*words, json=True)
    assert ran.code == 0
    root = Path(ran.document["path"])
    (vm,) = run("inspect", root, json=True).document["vms"]
    assert len(vm["snapshots"]) == 4
    assert run(*words).code == 4  # it is there already
    if generation == "2008":
        pytest.importorskip("pytsk3")
        ran = run("files", root, "Before updates", "After updates", json=True)
        assert ran.code == 1
        volumes = [item for disk in ran.document["disks"] for item in disk["volumes"]]
        changes = [change for volume in volumes for change in volume["changes"]]
        assert changes
        assert all({"path", "change", "size_a", "size_b"} <= set(change) for change in changes)
        assert {change["change"] for change in changes} <= {"added", "removed", "changed", "moved"}


@pytest.mark.parametrize(
    ("words", "paths", "for_qt"),
    [
        ([], [], []),
        (["/vm"], ["/vm"], []),
        (["-platform", "offscreen", "/vm"], ["/vm"], ["-platform", "offscreen"]),
        (["/vm", "-style"], ["/vm"], ["-style"]),
        (["-reverse", "/vm"], ["/vm"], ["-reverse"]),
        (["--", "-odd name"], ["-odd name"], []),
    ],
)
def test_words_for_the_window(words: list[str], paths: list[str], for_qt: list[str]) -> None:
    assert split_words(words) == (paths, for_qt)
