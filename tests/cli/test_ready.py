# SPDX-License-Identifier: Apache-2.0
"""`ready`: the verdict, the exit code and the document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from snapviewer.cli.main import main
from snapviewer.demo.build import build_demo
from snapviewer.machines.host_versions import HOSTS
from tests.builders_vm import ModelVm


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_demo(tmp_path_factory.mktemp("ready"), generation="2016")


def test_a_sound_vm(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ready", str(demo)]) == 0
    said = capsys.readouterr().out
    assert "would start on 2016, 2019" in said and "Not on 2012 R2: configuration version" in said
    assert "resumes only on a like processor" in said
    assert "Whether virtual machines may log on as a service" in said


@pytest.mark.parametrize(("host", "code"), [("2012r2", 1), ("2016", 0), ("2025", 0)])
def test_one_host(
    demo: Path, capsys: pytest.CaptureFixture[str], host: str, code: int
) -> None:
    assert main(["ready", str(demo), "--host", host, "--json"]) == code
    document = json.loads(capsys.readouterr().out)
    (vm,) = document["vms"]
    assert document["hosts"] == [host] == list(vm["hosts"])
    assert vm["answer"] == ("no" if code else "yes")
    assert vm["hosts"][host]["no"] == (["version-too-new"] if code else [])


def test_the_document(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["ready", str(demo), "--json"])
    document = json.loads(capsys.readouterr().out)
    (vm,) = document["vms"]
    assert set(vm["hosts"]) == {host.key for host in HOSTS}
    for line in vm["lines"]:
        assert line["answer"] in ("yes", "no", "unseen")
        assert line["certainty"] in ("fact", "inferred", "unknown")
        assert line["answer"] != "no" or line["code"]
    assert [each["resumes"] for each in vm["snapshots"]].count(True) == 1


def test_an_obstacle_is_exit_1_with_windows_number(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    vm = ModelVm(tmp_path)
    next((vm.root / "Virtual Hard Disks").iterdir()).unlink()
    assert main(["ready", str(vm.root), "--json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)["vms"]
    (line,) = [each for each in found["lines"] if each["code"] == "disk-missing"]
    assert line["answer"] == "no" and line["certainty"] == "fact"
    (number,) = line["windows_codes"]
    assert (number["number"], number["name"]) == ("0x80070002", "ERROR_FILE_NOT_FOUND")
    assert main(["ready", str(vm.root)]) == 1
    said = capsys.readouterr().out
    assert "It would not start" in said and "0x80070002" in said and "what to do:" in said


def test_several_paths_and_one_vm(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, two = ModelVm(tmp_path / "a", name="One"), ModelVm(tmp_path / "b", name="Two")
    assert main(["ready", str(one.root), str(two.root), "--json"]) == 0
    names = [vm["name"] for vm in json.loads(capsys.readouterr().out)["vms"]]
    assert sorted(names) == ["One", "Two"]
    assert main(["ready", str(one.root), str(two.root), "--vm", "Two", "--json"]) == 0
    assert [vm["name"] for vm in json.loads(capsys.readouterr().out)["vms"]] == ["Two"]
    assert main(["ready", str(one.root), "--host", "2003"]) == 2
