# SPDX-License-Identifier: Apache-2.0
"""What goes over the wire: a script, its arguments as data, and one JSON answer.

Arguments never become part of a script's text: they travel as base64 of UTF-8 JSON and are decoded
by `ConvertFrom-Json` into the variable `$arguments`. The answer comes back the same way between two
marks, so that code pages, line wrapping, banners and characters XML cannot hold do no harm.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from typing import Any

from snapviewer.base.words import tr
from snapviewer.host.errors import BAD_ANSWER, HostError, from_record

Arguments = dict[str, Any]
"""JSON-able: strings, numbers, booleans and None by name."""

ANSWER_LIMIT = 64 << 20  # bytes of JSON; thousands of VMs need some megabytes
_ANSWER = re.compile(r"SNAPVIEWER<([A-Za-z0-9+/=\s]*)>SNAPVIEWER")

_BEFORE = """param([string]$Request)
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$WarningPreference = 'SilentlyContinue'
$answer = @{}
try {
  $utf8 = New-Object System.Text.UTF8Encoding $false
  $arguments = $utf8.GetString([Convert]::FromBase64String($Request)) | ConvertFrom-Json
  Import-Module -Name Hyper-V
  $answer['result'] = & {
"""
_AFTER = """
  }
} catch {
  $answer['error'] = @{
    message = [string]$_.Exception.Message
    category = [string]$_.CategoryInfo.Category
    activity = [string]$_.CategoryInfo.Activity
    id = [string]$_.FullyQualifiedErrorId
    hresult = [int]$_.Exception.HResult
  }
}
$json = ConvertTo-Json -InputObject $answer -Depth 12 -Compress
'SNAPVIEWER<' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($json)) + '>SNAPVIEWER'
"""


def wrapped(script: str) -> str:
    """The script with what decodes `$arguments` before it and encodes its answer after it; takes
    one parameter, `Request`, made by `encode`.
    """
    return f"{_BEFORE}{script.strip()}{_AFTER}"


def encode(arguments: Arguments) -> str:
    """Arguments as one word of the base64 alphabet."""
    # ASCII JSON: a lone surrogate stays an escape instead of failing to encode.
    return base64.b64encode(json.dumps(arguments).encode("ascii")).decode("ascii")


def decode_request(request: str) -> Arguments:
    """The inverse of `encode`, for scripted ends."""
    arguments: Arguments = json.loads(base64.b64decode(request))
    return arguments


def encode_answer(result: Any = None, error: dict[str, Any] | None = None) -> str:
    """An answer as a host prints it, for scripted ends."""
    answer = {"result": result} if error is None else {"error": error}
    packed = base64.b64encode(json.dumps(answer).encode("utf-8")).decode("ascii")
    return f"SNAPVIEWER<{packed}>SNAPVIEWER"


def decode_answer(text: str, host: str = "", noise: str = "") -> Any:
    """The result in what a host printed. `noise` is what it wrote as error text, if anything.

    Raises `HostError`: bad-host-answer where there is no whole answer, else what the host's own
    error record says.
    """
    found = _ANSWER.search(text)
    if found is None:
        said = " ".join((text.strip() or noise.strip()).split())[:300]
        raise HostError(
            tr("the host sent no answer; it said: {said}", said=said)
            if said
            else tr("the host sent no answer"),
            code=BAD_ANSWER,
            host=host,
        )
    try:
        packed = "".join(found[1].split())
        if len(packed) // 4 * 3 > ANSWER_LIMIT:
            raise ValueError(f"more than {ANSWER_LIMIT} bytes")
        answer = json.loads(base64.b64decode(packed, validate=True).decode("utf-8"))
    except (ValueError, binascii.Error, RecursionError) as error:
        raise HostError(
            tr("the host's answer cannot be read: {error}", error=error), code=BAD_ANSWER, host=host
        ) from error
    if not isinstance(answer, dict):
        raise HostError(tr("the host's answer is no object"), code=BAD_ANSWER, host=host)
    if isinstance(answer.get("error"), dict):
        raise from_record(answer["error"], host)
    if "result" not in answer:
        raise HostError(tr("the host's answer holds no result"), code=BAD_ANSWER, host=host)
    return answer["result"]
