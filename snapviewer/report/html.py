# SPDX-License-Identifier: Apache-2.0
"""The report as one page that needs nothing else: no script, no font, no picture from elsewhere.

Every text from the files goes through `_text` or `_attribute`, which escape markup and show what
a page may not hold or would hide; the page also forbids itself to load or run anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path

from snapviewer import __version__
from snapviewer.base.shown import visible
from snapviewer.base.words import language_code, listed, mark, number_text, sentences, tr, trn
from snapviewer.figures.roles import role_text
from snapviewer.figures.text import NONE, elapsed_text, exact_text, size_text, utc_minute
from snapviewer.machines.disk_graph import FileRole
from snapviewer.machines.model import Finding, Severity, state_word
from snapviewer.machines.readiness.checks import Answer
from snapviewer.machines.readiness.records import Line, Readiness
from snapviewer.machines.readiness.words import (
    certainty_text,
    host_names,
    line_detail,
    snapshot_verdict,
    verdict,
)
from snapviewer.machines.shown import not_all_found
from snapviewer.report.collect import FileRow, MachineReport, MomentRow, Report
from snapviewer.report.readiness import own_lines
from snapviewer.report.tree_svg import tree_svg

_SEVERITIES = {
    Severity.ERROR: mark("error"),
    Severity.WARNING: mark("warning"),
    Severity.INFO: mark("info"),
}
_STYLE = """
:root { color-scheme: light dark; --page: #ffffff; --ink: #1d2228; --faint: #5b6470;
  --line: #d5d9de; --band: #f3f4f6; --error: #b3261e; --warning: #8a5a00; --info: #0b63a5; }
@media (prefers-color-scheme: dark) { :root { --page: #1a1d21; --ink: #e6e9ec; --faint: #a3acb6;
  --line: #3d444b; --band: #23272c; --error: #ff8a80; --warning: #f0b840; --info: #6db9f2; } }
body { background: var(--page); color: var(--ink); margin: 2rem auto; max-width: 76rem;
  padding: 0 1.2rem; font: 15px/1.45 "Segoe UI", system-ui, sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.25rem; margin: 2.4rem 0 .3rem;
  border-top: 1px solid var(--line); padding-top: 1.2rem; } h3 { font-size: 1rem;
  margin: 1.4rem 0 .4rem; }
p { margin: .3rem 0; } .faint { color: var(--faint); } svg .faint { opacity: .75; }
.tiles { display: flex; flex-wrap: wrap; gap: .8rem; margin: 1.2rem 0; }
.tile { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .9rem; }
.tile b { display: block; font-size: 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line);
  vertical-align: top; }
th { background: var(--band); white-space: nowrap; }
td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
td.path { overflow-wrap: anywhere; min-width: 12rem; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.findings li { margin: .5rem 0; } .findings b { text-transform: capitalize; }
@media print { .scroll { overflow: visible; } h2 { break-before: page; } }
"""


def to_html(report: Report) -> str:
    """The page's text."""
    title = tr("Snapshots below {root}", root=listed(str(root) for root in report.roots))
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{language_code()}">',
        "<head>",
        '<meta charset="utf-8">',
        '<meta http-equiv="Content-Security-Policy" '
        "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(title)}</title>",
        f"<style>{_STYLE}</style>",
        "</head>",
        "<body>",
        f"<h1>{_text(title)}</h1>",
        f'<p class="faint">{_text(utc_minute(report.made))}, snapviewer {__version__}</p>',
        _paragraph(_sentence(report.judged), "faint"),
        _paragraph(tr("Names, ids and paths in this report are pseudonyms."), "faint")
        if report.anonymous
        else "",
        _tiles(report),
    ]
    if not report.machines:
        parts.append(_paragraph(tr("No virtual machine was found here.")))
    for item in report.machines:
        parts.extend(_machine(report, item))
    if report.loose:
        parts.append(_head(tr("Files of no virtual machine"), 2))
        parts.append(_file_table(report.base, report.loose))
    shown = {finding for item in report.machines for finding in item.findings}
    rest = [finding for finding in report.findings if finding not in shown]
    if rest:
        parts.append(_head(tr("Other findings"), 2))
        parts.append(_findings(report.base, rest))
    if report.notes:
        parts.append(_head(tr("Not counted"), 2))
        parts.append("<ul>" + "".join(f"<li>{_text(note)}</li>" for note in report.notes) + "</ul>")
    parts.extend(("</body>", "</html>", ""))
    return "\n".join(parts)


def _head(text: str, level: int) -> str:
    return f"<h{level}>{_text(text)}</h{level}>"


def _paragraph(text: str, kind: str = "") -> str:
    return f'<p class="{kind}">{_text(text)}</p>' if kind else f"<p>{_text(text)}</p>"


def _text(value: object) -> str:
    return escape(visible(str(value)), quote=False)


def _attribute(value: object) -> str:
    return escape(visible(str(value)), quote=True)


def _size(count: int | None) -> str:
    exact = exact_text(count, tr("not known"))
    return f'<span title="{exact}">{size_text(count, NONE)}</span>'


def _old(days: float | None) -> str:
    return NONE if days is None else elapsed_text(days * 86_400)


def _tiles(report: Report) -> str:
    bad = [finding for finding in report.findings if finding.severity != "info"]
    tiles = [
        (str(len(report.machines)), tr("virtual machines")),
        (
            str(sum(len(item.machine.snapshots) for item in report.machines)),
            tr("snapshots found")
            if any(not_all_found(item.machine) for item in report.machines)
            else tr("snapshots"),
        ),
        (_size(report.total_of()), tr("in files")),
        (_size(report.total_of(FileRole.SUPERSEDED)), tr("superseded, to be merged")),
        (_size(report.total_of(FileRole.ORPHAN)), tr("in orphans")),
        (_size(report.total_of(FileRole.NOT_PLACED)), tr("not placed")),
        (str(len(bad)), tr("errors and warnings")),
    ]
    return (
        '<div class="tiles">'
        + "".join(f'<div class="tile"><b>{value}</b>{_text(label)}</div>' for value, label in tiles)
        + "</div>"
    )


def _machine(report: Report, item: MachineReport) -> list[str]:
    machine = item.machine
    facts = [
        tr("generation {number}", number=machine.generation)
        if machine.generation
        else tr("no configuration")
    ]
    if machine.config_version:
        facts.append(tr("configuration version {version}", version=machine.config_version))
    facts.append(f"{state_word(machine.state)}: {machine.state_reason}")
    facts.append(trn("longest chain {n} file", "longest chain {n} files", item.deepest))
    if item.oldest_days is not None:
        facts.append(tr("oldest snapshot {age}", age=_old(item.oldest_days)))
    unreadable = [row.moment.id for row in item.moments if row.failed]
    written = {row.moment.id: row.written_bytes for row in item.moments}
    parts = [
        f"<h2>{_text(item.shown)}</h2>",
        f'<p class="faint">{_text(machine.id)}, {_text(machine.root)}</p>',
        f"<p>{_text('; '.join(facts))}</p>",
        _head(tr("Tree"), 3),
        f'<div class="scroll">{tree_svg(machine, written, unreadable)}</div>',
        _paragraph(
            tr(
                "Circle: snapshot. Square: snapshot with memory. Double circle: Now. Diamond: "
                "cannot be read."
            ),
            "faint",
        ),
    ]
    unseen = not_all_found(machine)
    if unseen:
        parts.append(f'<p><b class="warning">{_text(unseen)}</b></p>')
    if machine.now is None:
        parts.append(
            _paragraph(tr("Now is not known: the VM's configuration could not be read."))
        )
    if item.findings:
        parts.append(_head(tr("Findings"), 3))
        parts.append(_findings(report.base, item.findings))
    if item.ready is not None:
        parts.append(_head(tr("Would it start?"), 3))
        parts += _readiness(report.base, item.ready)
    if item.moments:
        parts.append(_head(tr("Moments and disks"), 3))
        parts.append(_moment_table(report.base, item.moments))
    if item.files:
        parts.append(_head(tr("Files"), 3))
        parts.append(_file_table(report.base, item.files))
    return parts


def _table(heads: Sequence[tuple[str, str]], rows: Iterable[str]) -> str:
    """`heads` are (class, text) pairs; `rows` ready `<tr>` elements."""
    head = "".join(
        f'<th class="{kind}">{_text(text)}</th>' if kind else f"<th>{_text(text)}</th>"
        for kind, text in heads
    )
    return (
        f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>\n'
        + "\n".join(rows)
        + "\n</tbody></table></div>"
    )


def _cell(html: str, kind: str = "") -> str:
    return f'<td class="{kind}">{html}</td>' if kind else f"<td>{html}</td>"


def _moment_table(root: Path, moments: Sequence[MomentRow]) -> str:
    rows = []
    for row in moments:
        moment = row.moment
        for number, disk in enumerate(row.disks or [None]):
            name = f'<span title="{_attribute(moment.id)}">{_text(moment.name)}</span>'
            first = number == 0
            cells = [
                _cell(name if first else ""),
                _cell(_text(utc_minute(moment.created)) if first and not moment.is_now else ""),
                _cell(_old(row.age_days) if first and not moment.is_now else "", "n"),
                _cell(_size(row.state_bytes) if first and moment.has_memory else "", "n"),
            ]
            if disk is None:
                cells.append(f'<td colspan="7" class="faint">{_text(tr("no disks"))}</td>')
            else:
                problem = f'<br><span class="error">{_text(disk.failed)}</span>'
                cells += [
                    _cell(_text(disk.slot)),
                    _cell(_path(root, disk.file) + (problem if disk.failed else ""), "path"),
                    _cell(str(disk.depth or NONE), "n"),
                    _cell(_size(disk.virtual_size), "n"),
                    _cell(_size(disk.written_bytes), "n"),
                    _cell(_size(disk.visible_bytes), "n"),
                    _cell(_size(disk.exclusive_bytes), "n"),
                ]
            rows.append(f"<tr>{''.join(cells)}</tr>")
    heads = [
        ("", tr("Moment")), ("", tr("Taken")), ("n", tr("Age")), ("n", tr("Saved state")),
        ("", tr("Disk")), ("", tr("File it reads")), ("n", tr("Files in chain")),
        ("n", tr("Virtual size")), ("n", tr("Written since parent")),
        ("n", tr("Visible")), ("n", tr("Exclusive")),
    ]  # fmt: skip
    return _table(heads, rows)


def _file_table(root: Path, files: Sequence[FileRow]) -> str:
    rows = []
    for file in files:
        usage = file.usage
        blocks = NONE
        if usage is not None:
            held, total = number_text(usage.blocks_allocated), number_text(usage.blocks_total)
            blocks = (
                tr(
                    "{held} of {all}, {part} in part",
                    held=held,
                    all=total,
                    part=number_text(usage.blocks_partial),
                )
                if usage.blocks_partial
                else tr("{held} of {all}", held=held, all=total)
            )
        below = file.parent or file.companion_of
        problem = f'<br><span class="error">{_text(file.error)}</span>' if file.error else ""
        cells = [
            _cell(_path(root, file.path) + problem, "path"),
            _cell(_role(file)),
            _cell(_text(f"{file.format} {file.kind}".strip() or NONE)),
            _cell(_size(file.size), "n"),
            _cell(_size(file.allocated), "n"),
            _cell(blocks, "n"),
            _cell(_size(usage.bytes_present if usage is not None else None), "n"),
            _cell(_path(root, below) if below is not None else NONE, "path"),
            _cell(_text(listed(file.used_by)) or NONE),
        ]
        rows.append(f"<tr>{''.join(cells)}</tr>")
    heads = [
        ("", tr("File")), ("", tr("Role")), ("", tr("Format")), ("n", tr("Size")),
        ("n", tr("On the volume")),
        ("n", tr("Blocks")), ("n", tr("Holds")), ("", tr("Parent or disk")), ("", tr("Named by")),
    ]  # fmt: skip
    return _table(heads, rows)


def _role(file: FileRow) -> str:
    """The role, and below it why the file has it."""
    why = f'<br><span class="faint">{_text(file.reason)}</span>' if file.reason else ""
    return _text(_role_word(file.role)) + why


def _role_word(role: str) -> str:
    return role_text(FileRole(role)) if role in set(FileRole) else tr(role)


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text else ""


def _path(root: Path, path: Path | str) -> str:
    """The path below the root, the whole of it on hover; a stored Windows path stays as it is."""
    local = Path(path)
    shown = local.relative_to(root) if local.is_relative_to(root) else path
    return f'<span title="{_attribute(path)}">{_text(shown)}</span>'


def _readiness(root: Path, ready: Readiness) -> list[str]:
    """The verdict, what was found, and each snapshot's verdict."""
    items = [_answer(root, line) for line in ready.now.lines if line.code]
    for each in ready.snapshots:
        if each.moment is not None:
            said = tr("'{snapshot}': {verdict}", snapshot=each.moment.name,
                      verdict=snapshot_verdict(ready, each))
            items.append(f"<li>{_text(said)}</li>")
            items += [_answer(root, line) for line in own_lines(ready, each)]
    unseen = [line.text for line in ready.now.lines if not line.code and line.answer != "yes"]
    return [
        _paragraph(verdict(ready)),
        f'<ul class="findings">{"".join(items)}</ul>' if items else "",
        _paragraph(sentences(*unseen), "faint"),
    ]


def _answer(root: Path, line: Line) -> str:
    kind = "error" if line.answer is Answer.NO else "info"
    where = "" if line.everywhere else f" ({host_names(line.hosts)})"
    first = (
        f'<b class="{kind}">{_text(tr(line.answer))}</b>{_text(where)} '
        f"<code>{_text(line.code)}</code>: {_text(line.text)} "
        f'<span class="faint">({_text(certainty_text(line))})</span>'
    )
    lines = [first, *([_path(root, line.file)] if line.file is not None else [])]
    lines += [
        tr("{label}: {text}", label=_text(name), text=_text(text))
        for name, text in (
            (tr("Windows reports"), line_detail(line)), (tr("What to do"), line.remedy),
        )
        if text
    ]  # fmt: skip
    return f"<li>{'<br>'.join(lines)}</li>"


def _findings(root: Path, findings: Sequence[Finding]) -> str:
    items = []
    for finding in findings:
        windows = f"{finding.windows_code:#010x}" if finding.windows_code else ""
        lines = [
            f'<b class="{finding.severity}">{_text(tr(_SEVERITIES[finding.severity]))}</b> '
            f"<code>{_text(finding.code)}</code>: {_text(finding.message)}"
        ]
        if finding.file is not None:
            lines.append(_path(root, finding.file))
        lines.extend(
            tr("{label}: {text}", label=_text(label), text=_text(value))
            for label, value in (
                (tr("Consequence"), finding.consequence),
                (tr("Proof"), finding.proof),
                (tr("What to do"), finding.remedy),
                (tr("Windows reports"), windows),
            )
            if value
        )
        items.append(f"<li>{'<br>'.join(lines)}</li>")
    return f'<ul class="findings">{"".join(items)}</ul>'
