# SPDX-License-Identifier: Apache-2.0
"""Names in PowerShell texts are data: to rules written down here, and to PowerShell itself."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from snapviewer.base.powershell import comment, find_snapshot, find_vm, grant_line, quote, script
from snapviewer.base.shown import hidden
from tests.builders_hostile import CURLY, HARMLESS, TEXTS
from tests.builders_pwsh import commands_of, run_pwsh

ID = "6F9619FF-8B86-D011-B42D-00C04FC964FF"
QUOTES = "['\u2018\u2019\u201a\u201b]"
STRING = re.compile(f"{QUOTES}(?:[^'\u2018\u2019\u201a\u201b]|{QUOTES}{QUOTES})*{QUOTES}")
NUMBER = re.compile(r"\[char\](?:0x([0-9a-f]{2,4})|::ConvertFromUtf32\(0x([0-9a-f]+)\))")


def value_of(text: str) -> str:
    """What PowerShell makes of a quoted text, read by its rules; fails on anything else in it."""
    parts, at = [], 0
    inner = text[1:-1] if text.startswith("(") else text
    while at < len(inner):
        if found := STRING.match(inner, at):
            parts.append(re.sub(f"({QUOTES}){QUOTES}", r"\1", found[0][1:-1]))
        elif found := NUMBER.match(inner, at):
            parts.append(chr(int(found[1] or found[2], 16)))
        else:
            pytest.fail(f"{inner[at:]!r} is neither a string nor a character")
        at = found.end()
        if at < len(inner):
            assert inner[at : at + 3] == " + "
            at += 3
    return "".join(parts)


@pytest.mark.parametrize("text", [*TEXTS, *HARMLESS])
def test_quoted_texts_come_back(text: str) -> None:
    quoted = quote(text)
    assert not hidden(quoted)
    assert value_of(quoted) == text


def test_quotes() -> None:
    assert quote("a'b") == "'a''b'"
    assert quote("\u2019; Stop-VM") == "'\u2019\u2019; Stop-VM'"
    assert quote("a\nb\U000e0041") == "('a' + [char]0x0a + 'b' + [char]::ConvertFromUtf32(0xe0041))"
    assert quote("") == "''"


SIGNATURE = "SIG # Begin signature block"


def test_no_name_ends_a_script(pwsh: list[str], tmp_path: Path) -> None:
    """PowerShell takes a comment for the begin of a signature that only looks like it."""
    names = [SIGNATURE, *(SIGNATURE[at:] for at in range(1, len(SIGNATURE), 3)), "SIG#", "requires"]
    scripts = ["\n".join([*find_vm(ID, name), *find_snapshot(ID, name)]) for name in names]
    assert commands_of(pwsh, tmp_path, scripts) == [
        ["Get-VM", "Get-VMSnapshot", "Where-Object"]
    ] * len(names)  # fmt: skip
    with pytest.raises(AssertionError, match="signature"):
        commands_of(pwsh, tmp_path, [f"# VM {SIGNATURE}\nGet-VM"])


@pytest.mark.parametrize("text", [*TEXTS, *HARMLESS])
def test_comments_are_one_line(text: str) -> None:
    line = comment(text)
    assert line.startswith("#") and not hidden(line) and not line.startswith("<#")


def scripts(text: str) -> dict[str, str]:
    return {
        "quote": quote(text),
        "script": script(
            find_vm(text, text), find_snapshot(text, text),
            [f"Rename-VMSnapshot -VMSnapshot $snapshot -NewName {quote(text)}"],
        ),
        "grant": grant_line(text, ID),
    }  # fmt: skip


# Reads the texts with PowerShell's own parser: the commands in them, and what a value is.
READER = r"""
param($From, $To)
$items = [IO.File]::ReadAllText($From) | ConvertFrom-Json
$out = foreach ($item in $items) {
  $answer = @{}
  foreach ($key in 'quote', 'script', 'grant') {
    $tokens = $errors = $null
    $tree = [Management.Automation.Language.Parser]::ParseInput(
      $item.$key, [ref]$tokens, [ref]$errors)
    $commands = $tree.FindAll({
      $args[0] -is [Management.Automation.Language.CommandAst] }, $true)
    $answer[$key] = @{
      errors = @($errors | ForEach-Object { $_.Message })
      commands = @($commands | ForEach-Object { $_.GetCommandName() })
      expands = @($tokens | Where-Object { "$($_.Kind)" -match 'Expandable|DollarParen' }).Count
    }
  }
  if (-not $answer.quote.errors -and -not $answer.quote.commands) {
    $value = Invoke-Expression $item.quote
    $answer.value = @($value.ToCharArray() | ForEach-Object { [int]$_ })
    $answer.type = $value.GetType().Name
  }
  function icacls { @($args | ForEach-Object { [string]$_ }) }
  if ($answer.grant.commands.Count -eq 1) {
    $answer.words = @(Invoke-Expression $item.grant | ForEach-Object {
      , @($_.ToCharArray() | ForEach-Object { [int]$_ }) })
  }
  $answer
}
[IO.File]::WriteAllText($To, (ConvertTo-Json @($out) -Depth 8 -Compress))
"""


def units(text: str) -> list[int]:
    data = text.encode("utf-16-le", "surrogatepass")
    return [int.from_bytes(data[at : at + 2], "little") for at in range(0, len(data), 2)]


def test_powershell_reads_them_as_data(pwsh: list[str], tmp_path: Path) -> None:
    texts = [*TEXTS, *HARMLESS]
    source, answers = tmp_path / "texts.json", tmp_path / "answers.json"
    source.write_text(json.dumps([scripts(text) for text in texts]), "utf-8")
    run_pwsh(pwsh, READER, tmp_path, str(source), str(answers))
    found = json.loads(answers.read_text("utf-8"))
    assert len(found) == len(texts)
    for text, answer in zip(texts, found, strict=True):
        for key in ("quote", "script", "grant"):
            assert answer[key]["errors"] == [], (text, answer[key])
        assert answer["quote"]["commands"] == []
        assert answer["type"] == "String" and answer["value"] == units(text), text
        assert answer["script"]["commands"] == [
            "Get-VM", "Get-VMSnapshot", "Where-Object", "Rename-VMSnapshot",
        ]  # fmt: skip
        assert answer["script"]["expands"] == answer["quote"]["expands"] == 0
        assert answer["grant"]["commands"] == ["icacls"]
        assert answer["words"] == [
            units(text), units("/grant"), units(f"NT VIRTUAL MACHINE\\{ID}:(F)"),
        ]  # fmt: skip


def test_the_reader_notices(pwsh: list[str], tmp_path: Path) -> None:
    """Quoting that knows only the straight quote, as it was, is found out."""
    source, answers = tmp_path / "texts.json", tmp_path / "answers.json"
    careless = {"quote": f"'{CURLY}'", "script": 'Get-VM "$(Stop-VM)"', "grant": "icacls a"}
    source.write_text(json.dumps([careless]), "utf-8")
    run_pwsh(pwsh, READER, tmp_path, str(source), str(answers))
    (found,) = json.loads(answers.read_text("utf-8"))
    assert found["quote"]["commands"] or found["quote"]["errors"]
    assert found["script"]["commands"] == ["Get-VM", "Stop-VM"]
    assert found["script"]["expands"]


@pytest.mark.parametrize("text", [*TEXTS, *HARMLESS])
def test_the_grant_line_runs_nothing_in_cmd(text: str) -> None:
    line = grant_line(text, ID)
    assert not hidden(line)
    outside = re.sub('"[^"]*"', "", line)
    assert not set("&|<>^%!\"").intersection(outside)
    assert "%" not in line
