# SPDX-License-Identifier: Apache-2.0
"""Arguments travel as data, answers come whole or end in a documented error."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from snapviewer.host import cmdlets
from snapviewer.host.errors import (
    ACCESS_DENIED,
    BAD_ANSWER,
    CMDLET_FAILED,
    MODULE_MISSING,
    HostError,
    from_record,
)
from snapviewer.host.records import inventory, status
from snapviewer.host.wire import (
    decode_answer,
    decode_request,
    encode,
    encode_answer,
    wrapped,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)
NASTY = ["'; Remove-Item C:\\ -Recurse; '", "$(Stop-VM *)", '"', "`n", "\n", "\u2019; x", "名前 😀"]


@given(st.dictionaries(st.text(), st.text() | st.none() | st.booleans(), max_size=4))
def test_arguments_come_round(arguments: dict[str, Any]) -> None:
    request = encode(arguments)
    assert re.fullmatch(r"[A-Za-z0-9+/=]*", request)
    assert decode_request(request) == arguments


@pytest.mark.parametrize("name", NASTY)
def test_no_argument_is_ever_part_of_a_script(name: str) -> None:
    """A script's text is the same whatever the arguments are."""
    for script in cmdlets.SCRIPTS.values():
        assert name not in wrapped(script) or name in ("\n", '"')
        assert "{0}" not in script
        assert " -f " not in script


def test_every_script_finds_by_id_and_asks_no_question() -> None:
    for script in cmdlets.SCRIPTS.values():
        assert "-Id ([guid]$arguments.vm)" in script
        assert "Confirm" in script
        assert "Invoke-Expression" not in script
        assert "-VMName" not in script


def test_scripts_use_only_the_modules_cmdlets() -> None:
    """Every Hyper-V cmdlet is called by its module's name; the only others are PowerShell's own."""
    own = {"New-Object", "Where-Object", "ConvertTo-Drive", "ConvertTo-Utc", "ConvertTo-Parent",
           "Add-Disk"}  # fmt: skip
    known = {"Get-VM", "Get-VMSnapshot", "Get-VMHardDiskDrive", "Get-VHD", "Checkpoint-VM",
             "Restore-VMSnapshot", "Remove-VMSnapshot", "Rename-VMSnapshot"}  # fmt: skip
    for script in (cmdlets.INVENTORY, cmdlets.STATUS, *cmdlets.SCRIPTS.values()):
        bare = set(re.findall(r"(?<![\\$\w.-])([A-Z][a-z]+-[A-Z]\w+)", script))
        assert bare <= own
        assert set(re.findall(r"Hyper-V\\([A-Z][a-z]+-\w+)", script)) <= known
        for left, right in ("{}", "()", "[]"):
            assert script.count(left) == script.count(right)


@given(JSON)
def test_results_come_round(result: Any) -> None:
    text = f"A banner\r\n{encode_answer(result)}\r\n#< CLIXML"
    assert decode_answer(text) == result


def test_wrapped_lines_do_no_harm() -> None:
    whole = encode_answer({"name": "é" * 400})
    broken = "\r\n".join(whole[index : index + 79] for index in range(0, len(whole), 79))
    inside = broken.replace("SNAPVIEWER<", "\nSNAPVIEWER<")
    assert decode_answer(inside) == {"name": "é" * 400}


@given(st.text())
def test_any_text_is_an_answer_or_a_documented_error(text: str) -> None:
    for said in (text, f"SNAPVIEWER<{text}>SNAPVIEWER"):
        with pytest.raises(HostError) as caught:
            decode_answer(said, "HV01")
        assert caught.value.code == BAD_ANSWER
        assert caught.value.file == "HV01"


@given(st.binary())
def test_any_bytes_in_the_frame_are_a_documented_error(data: bytes) -> None:
    packed = base64.b64encode(data).decode()
    try:
        decode_answer(f"SNAPVIEWER<{packed}>SNAPVIEWER")
    except HostError:
        return
    assert "result" in json.loads(data)


def test_deep_nesting_is_a_documented_error() -> None:
    packed = base64.b64encode(b"[" * 200_000).decode()
    with pytest.raises(HostError) as caught:
        decode_answer(f"SNAPVIEWER<{packed}>SNAPVIEWER")
    assert caught.value.code == BAD_ANSWER


def test_what_was_said_instead_is_shown() -> None:
    with pytest.raises(HostError, match="running scripts is disabled"):
        decode_answer("", noise="running scripts is disabled on this system")


# Written by hand after the error texts in the public PowerShell and Hyper-V documentation.
RECORDS = [
    (
        {
            "message": "You do not have the required permission to complete this task. Contact the "
            "administrator of the authorization policy for the computer 'HV01'.",
            "category": "PermissionDenied",
            "id": "AccessDenied,Microsoft.HyperV.PowerShell.Commands.GetVM",
            "activity": "Get-VM",
        },
        ACCESS_DENIED,
    ),
    (
        {
            "message": "The specified module 'Hyper-V' was not loaded because no valid module file "
            "was found in any module directory.",
            "category": "ResourceUnavailable",
            "id": "Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand",
            "activity": "Import-Module",
        },
        MODULE_MISSING,
    ),
    (
        {
            "message": "The term 'Hyper-V\\Get-VM' is not recognized as the name of a cmdlet.",
            "category": "ObjectNotFound",
            "id": "CommandNotFoundException",
            "activity": "",
        },
        MODULE_MISSING,
    ),
    (
        {
            "message": "The operation failed.\r\nThe process cannot access the file because it is "
            "being used by another process. (0x80070020).",
            "category": "NotSpecified",
            "id": "OperationFailed,Microsoft.HyperV.PowerShell.Commands.CheckpointVM",
            "activity": "Checkpoint-VM",
            "hresult": -2147024864,
        },
        CMDLET_FAILED,
    ),
]


@pytest.mark.parametrize(("record", "code"), RECORDS)
def test_error_records(record: dict[str, Any], code: str) -> None:
    with pytest.raises(HostError) as caught:
        decode_answer(encode_answer(error=record), "HV01")
    error = caught.value
    assert error.code == code
    assert (error.category, error.error_id) == (record["category"], record["id"])
    assert error.cmdlet == record["activity"]
    assert " ".join(record["message"].split()) in error.message
    assert error.windows_code == (0x80070020 if "hresult" in record else None)
    assert error.remedy


@given(st.dictionaries(st.sampled_from(["message", "category", "id", "hresult"]), JSON))
def test_odd_error_records(record: dict[str, Any]) -> None:
    assert from_record(record, "HV01").message


@given(JSON)
def test_odd_answers(answer: Any) -> None:
    for read in (inventory, status):
        try:
            read(answer, "HV01")
        except HostError as error:
            assert error.code == BAD_ANSWER


KEYS = st.sampled_from(
    ["id", "name", "state", "drives", "snapshots", "created", "parent", "system_size", "path"]
)


@given(st.lists(st.dictionaries(KEYS, JSON | st.just("0" * 8 + "-0000-0000-0000-" + "0" * 12))))
def test_odd_machines(vms: list[Any]) -> None:
    try:
        inventory({"vms": vms, "disks": vms}, "HV01")
    except HostError as error:
        assert error.code == BAD_ANSWER
