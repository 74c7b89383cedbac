# SPDX-License-Identifier: Apache-2.0
"""A real PowerShell, where there is one: `pwsh` on PATH, or the archive beside the checkout."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

UNPACK = Path(__file__).resolve().parents[2] / "shared" / "pwsh" / "unpack"


def find_pwsh(folder: Path) -> list[str]:
    """The command in front of a script's arguments; an archive is unpacked into `folder`. Skips
    the test where there is no PowerShell.
    """
    program = shutil.which("pwsh")
    if program is None and UNPACK.exists():
        try:
            done = subprocess.run(
                [str(UNPACK), str(folder)], capture_output=True, check=True, timeout=300, text=True
            )
            program = done.stdout.strip()
        except (OSError, subprocess.SubprocessError) as error:
            pytest.skip(f"the packed PowerShell does not unpack here: {error}")
    if program is None:
        pytest.skip("no PowerShell is at hand")
    return [program, "-NoProfile", "-NonInteractive"]


def run_pwsh(pwsh: list[str], source: str, folder: Path, *arguments: str) -> str:
    """Run a script with arguments; what it printed. Fails the test where the script fails."""
    file = folder / "script.ps1"
    file.write_text(source, "utf-8")
    env = {**os.environ, "HOME": str(folder), "POWERSHELL_TELEMETRY_OPTOUT": "1"}
    done = subprocess.run(
        [*pwsh, "-File", str(file), *arguments],
        capture_output=True, timeout=120, env=env, check=False,
    )  # fmt: skip
    assert done.returncode == 0 and not done.stderr, done.stderr.decode("utf-8", "replace")
    return done.stdout.decode("utf-8")


_COMMANDS = r"""
param($From, $To)
$out = foreach ($text in ([IO.File]::ReadAllText($From) | ConvertFrom-Json)) {
  $tokens = $errors = $null
  $tree = [Management.Automation.Language.Parser]::ParseInput($text, [ref]$tokens, [ref]$errors)
  $commands = $tree.FindAll({
    $args[0] -is [Management.Automation.Language.CommandAst] }, $true)
  @{
    errors = @($errors | ForEach-Object { $_.Message })
    commands = @($commands | ForEach-Object { $_.GetCommandName() })
    expands = @($tokens | Where-Object {
      $_.NestedTokens -or "$($_.Kind)" -match 'DollarParen|Generic.*Expandable' }).Count
  }
}
[IO.File]::WriteAllText($To, (ConvertTo-Json @($out) -Depth 5 -Compress))
"""


def commands_of(pwsh: list[str], folder: Path, scripts: list[str]) -> list[list[str]]:
    """The commands in each script, by PowerShell's own parser; fails where one does not parse or
    holds something that expands.
    """
    source, answers = folder / "scripts.json", folder / "commands.json"
    source.write_text(json.dumps(scripts), "utf-8")
    run_pwsh(pwsh, _COMMANDS, folder, str(source), str(answers))
    found = json.loads(answers.read_text("utf-8"))
    for text, answer in zip(scripts, found, strict=True):
        assert answer["errors"] == [] and answer["expands"] == 0, (text, answer)
    return [answer["commands"] for answer in found]
