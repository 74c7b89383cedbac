# SPDX-License-Identifier: Apache-2.0
"""`snapviewer --host NAME ...` on the scripted host."""

from __future__ import annotations

import builtins
import json
import sys
from typing import Any

import pytest

from snapviewer.cli import host as cli_host
from snapviewer.cli import main as cli
from snapviewer.host import cmdlets
from snapviewer.host import execute as executor
from tests.builders_cli import FINDING_KEYS, PLAN_KEYS, Ran
from tests.builders_host import FakeHost, FakeSnapshot, FakeVm, failure


@pytest.fixture
def run(host: FakeHost, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Any:
    """Run `snapviewer --host HV01 WORDS` against the scripted host."""
    asked: list[dict[str, Any]] = []

    def reach(name: str, **options: Any) -> Any:
        asked.append({"name": name, **options})
        return host.transport

    monkeypatch.setattr(cli_host, "transport_for", reach)
    monkeypatch.setattr(executor, "INTERVAL", 0.0)
    monkeypatch.setattr(executor.execute_on_host, "__kwdefaults__", {"interval": 0.0})

    def call(*words: str, front: tuple[str, ...] = (), as_json: bool = True) -> Ran:
        capsys.readouterr()
        arguments = ["--host", "HV01", *front, *words, *(["--json"] if as_json else [])]
        code = cli.main(arguments)
        out, err = capsys.readouterr()
        assert "Traceback" not in out + err
        return Ran(code, out, err)

    call.asked = asked  # type: ignore[attr-defined]
    return call


def test_inspect(run: Any, web: FakeVm, snaps: dict[str, FakeSnapshot], host: FakeHost) -> None:
    ran = run("inspect")
    assert ran.code == 0
    (vm,) = ran.document["vms"]
    assert ran.document["root"] == "HV01"
    assert (vm["name"], vm["state"], vm["generation"]) == ("WEB01", "running", 2)
    first = vm["snapshots"][0]
    assert first["parent"] is None
    assert first["created"].endswith("Z")
    assert first["disks"]["scsi0:0"] == snaps["First"].disks["SCSI 0 0"]
    assert vm["now"]["parent"] == snaps["Second"].id.upper()
    assert vm["orphans"] == vm["superseded"] == vm["unknown"] == []
    assert host.transport.closed


def test_inspect_has_the_folders_keys(run: Any, web: FakeVm, tmp_path: Any, capsys: Any) -> None:
    from tests.builders_cli import build

    built = build(tmp_path)
    assert cli.main(["inspect", str(built.root), "--json"]) == 0
    folder = json.loads(capsys.readouterr().out)
    host_document = run("inspect").document
    assert host_document.keys() == folder.keys()
    assert host_document["vms"][0].keys() == folder["vms"][0].keys()
    assert host_document["vms"][0]["snapshots"][0].keys() == folder["vms"][0]["snapshots"][0].keys()


def test_inspect_in_words(run: Any, web: FakeVm, host: FakeHost) -> None:
    host.add_vm("DB01")
    ran = run("inspect", as_json=False)
    assert "WEB01" in ran.out
    assert "DB01" in ran.out
    only = run("inspect", "--vm", "DB01", as_json=False)
    assert "WEB01" not in only.out
    assert run("inspect", "--vm", "none").code == 2


def test_findings(run: Any, web: FakeVm, host: FakeHost) -> None:
    host.files[next(iter(web.disks.values()))] = {"error": "in use", "size": 0, "parent": ""}
    (finding,) = run("inspect").document["findings"]
    assert finding.keys() >= FINDING_KEYS


def test_take(run: Any, web: FakeVm) -> None:
    ran = run("take", "--name", "it's 名前", "--yes")
    assert ran.code == 0
    assert ran.document["result"] == "done"
    assert ran.document["plan"].keys() >= PLAN_KEYS
    assert ran.document["plan"]["writes_bytes"] is None
    assert ran.document["snapshot"] == web.snapshots[-1].id.upper()
    assert web.snapshots[-1].name == "it's 名前"


def test_revert_delete_rename(run: Any, web: FakeVm) -> None:
    assert run("revert", "First", "--take-first", "Before", "--yes").code == 0
    assert run("rename", "Side", "Branch", "--yes").code == 0
    assert run("delete", "Branch", "--yes").code == 0
    assert {item.name for item in web.snapshots} == {"First", "Second", "Before"}
    ran = run("delete", "First", "--subtree", "--yes")
    assert len(ran.document["plan"]["loses"]) == 3
    assert web.snapshots == []


def test_dry_run_and_refusal_change_nothing(run: Any, web: FakeVm, host: FakeHost) -> None:
    ran = run("delete", "Side", "--dry-run")
    assert (ran.code, ran.document["result"]) == (0, "dry-run")
    ran = run("take", "--name", " ", "--yes")
    assert (ran.code, ran.document["result"]) == (3, "refused")
    assert not {script for script, _ in host.transport.calls} & set(cmdlets.SCRIPTS.values())


def test_it_asks(run: Any, web: FakeVm, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    monkeypatch.setattr(sys, "stdin", io.StringIO("n\n"))
    ran = run("delete", "Side", as_json=False)
    assert ran.code == 130
    assert "by the host 'HV01'" in ran.err
    assert "Nothing was changed" in ran.err
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))
    assert run("delete", "Side", as_json=False).code == 0
    assert "Side" not in {item.name for item in web.snapshots}


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (failure("no", "PermissionDenied"), "access-denied"),
        (failure("no module", id="Modules_ModuleNotFound,x"), "module-missing"),
        (failure("broken", "NotSpecified"), "cmdlet-failed"),
    ],
)
def test_errors(run: Any, web: FakeVm, host: FakeHost, record: Any, code: str) -> None:
    host.fail[cmdlets.INVENTORY] = [record]
    ran = run("inspect")
    assert ran.code == 4
    assert ran.document["error"]["code"] == code
    assert ran.document["error"]["remedy"]
    assert host.transport.closed


def test_a_stopped_wait(run: Any, web: FakeVm, host: FakeHost, monkeypatch: Any) -> None:
    real = cli_host.execute_on_host

    def impatient(plan: Any, transport: Any, progress: Any) -> Any:
        host.merge_looks = 10_000
        inner = host.status

        def status(arguments: Any) -> Any:
            progress.cancel()
            return inner(arguments)

        host.transport._answers[cmdlets.STATUS] = status
        return real(plan, transport, progress)

    monkeypatch.setattr(cli_host, "execute_on_host", impatient)
    ran = run("delete", "Second", "--yes")
    assert ran.code == 130
    assert ran.document["result"] == "not-awaited"
    assert "The host carries on" in ran.err


def test_login(run: Any, web: FakeVm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(cli_host.PASSWORD_VARIABLE, "s'cret")
    ran = run("inspect", front=("--user", "CORP\\a", "--ssl", "--port", "15986"))
    assert ran.code == 0
    assert run.asked == [
        {"name": "HV01", "user": "CORP\\a", "password": "s'cret", "ssl": True, "port": 15986}
    ]
    assert "s'cret" not in ran.out + ran.err
    monkeypatch.delenv(cli_host.PASSWORD_VARIABLE)

    def nobody(_prompt: str) -> str:
        raise EOFError

    monkeypatch.setattr(cli_host.getpass, "getpass", nobody)
    ran = run("inspect", front=("--user", "a"))
    assert ran.document["error"]["code"] == "access-denied"


@pytest.mark.parametrize(
    "words",
    [["--host"], ["--host", "x", "nonsense"], ["--host", "x", "take"], ["--host=", "inspect"],
     ["--host", "x", "usage"], ["--host", "a b", "inspect"], ["--host", "x", "--port", "y"]],
)  # fmt: skip
def test_wrong_usage(words: list[str], capsys: Any) -> None:
    assert cli.main(words) == 2
    assert "Traceback" not in capsys.readouterr().err


def test_help(capsys: Any) -> None:
    assert cli.main(["--host", "x", "--help"]) == 0
    assert "take" in capsys.readouterr().out
    assert cli.main(["--help"]) == 0
    assert "--host" in capsys.readouterr().out


class Hooked:
    """A window that takes a source."""

    def __init__(self) -> None:
        self.seen: list[Any] = []

    def run(self, path: Any, argv: list[str], source: Any = None) -> int:
        self.seen.append((path, argv, [machine.name for machine in source.machines]))
        return 0


def test_the_window(run: Any, web: FakeVm, monkeypatch: pytest.MonkeyPatch) -> None:
    """The window gets the host and no path."""
    import types

    module = types.ModuleType("snapviewer.ui.window.app")
    monkeypatch.setitem(sys.modules, "snapviewer.ui.window.app", module)
    hooked = Hooked()
    module.run = hooked.run  # type: ignore[attr-defined]
    assert run(as_json=False).code == 0
    assert hooked.seen == [(None, [], ["WEB01"])]


def test_no_window_library(run: Any, web: FakeVm, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name.startswith("snapviewer.ui"):
            raise ImportError("libGL.so.1")
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    assert run(as_json=False).code == 4
