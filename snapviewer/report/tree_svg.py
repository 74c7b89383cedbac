# SPDX-License-Identifier: Apache-2.0
"""The tree of snapshots as one SVG drawing: moments are nodes, files are edges.

Every moment has a row, parents above children, in the lanes of `figures.lanes`; the line to Now
keeps its lane. Branches differ by colour (Okabe and Ito's) and by dash; kinds of
moments by shape: circle a snapshot, square one with memory, double circle Now, diamond one that
cannot be read.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from html import escape

from snapviewer.base.shown import visible
from snapviewer.base.words import tr
from snapviewer.figures.lanes import layout
from snapviewer.figures.text import exact_text, size_text, utc_minute
from snapviewer.machines.model import Machine, Moment

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9", "#E69F00")
DASHES = ("", "7 4", "2 4", "10 3 2 3", "4 2", "12 5")
ROW, LANE, LEFT, TOP, RADIUS = 46, 26, 22, 26, 7
LABEL_LIMIT = 56


@dataclass(frozen=True)
class Node:
    """A moment's place: `lane` and `row` count from 0; `branch` numbers its line; `parent_row` is
    None for a root.
    """

    moment: Moment
    row: int
    lane: int
    branch: int
    parent_row: int | None


def place(machine: Machine) -> list[Node]:
    """Every moment once, in rows. Linear; a moment whose parent is not there is a root."""
    moments = {moment.id: moment for moment in machine.moments}
    trunk: set[str] = set()
    if machine.now is not None:
        trunk = {machine.now.id, *(moment.id for moment in machine.ancestors(machine.now))}
    parents = {key: moment.parent for key, moment in moments.items()}
    lanes = layout(list(moments), parents, trunk)
    rows = {lane.key: row for row, lane in enumerate(lanes)}
    return [
        Node(
            moments[lane.key],
            row,
            lane.lane,
            lane.branches[lane.lane],
            rows.get(parents[lane.key] or "") if lane.above or lane.joins else None,
        )
        for row, lane in enumerate(lanes)
    ]


def tree_svg(
    machine: Machine, written: Mapping[str, int | None], unreadable: Collection[str] = ()
) -> str:
    """The drawing as an `<svg>` element for use inside a page; text takes the page's colour.

    `written` has by moment id the bytes written since the moment above; `unreadable` are the ids
    of moments that cannot be read.
    """
    nodes = place(machine)
    lanes = max((node.lane for node in nodes), default=0) + 1
    text_at = LEFT + lanes * LANE
    width, height = text_at + 620, max(1, len(nodes)) * ROW + 8
    title = visible(tr("Snapshots of {machine}", machine=machine.name))
    parts = [
        f'<svg class="tree" xmlns="http://www.w3.org/2000/svg" role="img" '
        f'viewBox="0 0 {width} {height}" width="{width}" height="{height}">',
        f"<title>{escape(title)}</title>",
    ]
    parts.extend(_edge(node, nodes) for node in nodes if node.parent_row is not None)
    for node in nodes:
        parts.append(_node(node, node.moment.id in unreadable))
        parts.append(_label(node, text_at, written.get(node.moment.id)))
    parts.append("</svg>")
    return "\n".join(parts)


def _at(node: Node) -> tuple[int, int]:
    return LEFT + node.lane * LANE, TOP + node.row * ROW


def _colour(node: Node) -> str:
    return COLOURS[node.branch % len(COLOURS)]


def _edge(node: Node, nodes: list[Node]) -> str:
    """The files frozen in this moment: the line from the moment above."""
    assert node.parent_row is not None
    x, y = _at(node)
    from_x, from_y = _at(nodes[node.parent_row])
    if x == from_x:
        path = f"M{from_x} {from_y}V{y}"
    else:
        # A branch hangs on its parent's line, which the main child below continues past this row.
        path = f"M{from_x} {y - 14}Q{from_x} {y} {from_x + 12} {y}H{x}"
    dash = DASHES[node.branch % len(DASHES)]
    style = f' stroke-dasharray="{dash}"' if dash else ""
    disks = node.moment.disks.items()
    files = "\n".join(visible(f"{slot}: {disk.shown}") for slot, disk in disks)
    return (
        f'<path class="edge" d="{path}" fill="none" stroke="{_colour(node)}" stroke-width="2.5"'
        f"{style}><title>{escape(files)}</title></path>"
    )


def _node(node: Node, unreadable: bool) -> str:
    x, y = _at(node)
    colour, r = _colour(node), RADIUS
    moment = node.moment
    if unreadable:
        kind = "unreadable"
        shape = (
            f'<path d="M{x} {y - r - 2}L{x + r + 2} {y}L{x} {y + r + 2}L{x - r - 2} {y}Z" '
            f'fill="var(--page)" stroke="{colour}" stroke-width="2.5"/>'
        )
    elif moment.is_now:
        kind = "now"
        shape = (
            f'<circle cx="{x}" cy="{y}" r="{r + 2}" fill="var(--page)" stroke="{colour}" '
            f'stroke-width="2"/><circle cx="{x}" cy="{y}" r="{r - 2}" fill="{colour}"/>'
        )
    elif moment.has_memory:
        kind = "memory"
        shape = (
            f'<rect x="{x - r}" y="{y - r}" width="{2 * r}" height="{2 * r}" rx="2" '
            f'fill="{colour}"/>'
        )
    else:
        kind = "snapshot"
        shape = f'<circle cx="{x}" cy="{y}" r="{r}" fill="{colour}"/>'
    return f'<g class="node {kind}" data-moment="{escape(visible(moment.id))}">{shape}</g>'


def _label(node: Node, text_at: int, written: int | None) -> str:
    moment = node.moment
    _, y = _at(node)
    name = visible(moment.name) or tr("(no name)")
    shown = name if len(name) <= LABEL_LIMIT else name[: LABEL_LIMIT - 1] + "…"
    facts = [] if moment.is_now else [utc_minute(moment.created)]
    if moment.has_memory:
        facts.append(tr("with memory"))
    size = size_text(written)
    if written is None:
        facts.append(tr("not counted"))
    elif node.parent_row is not None:
        facts.append(tr("{size} written since the snapshot above", size=size))
    else:
        facts.append(tr("{size} written", size=size))
    exact = exact_text(written, tr("not known"))
    hover = f"{name}\n{visible(moment.id)}\n{exact}"
    weight = ' font-weight="700"' if moment.is_now else ""
    return (
        f'<text x="{text_at}" y="{y - 2}" fill="currentColor" font-size="14"{weight}>'
        f"<title>{escape(hover)}</title>{escape(shown)}</text>"
        f'<text class="faint" x="{text_at}" y="{y + 14}" fill="currentColor" font-size="12">'
        f"{escape(', '.join(facts))}</text>"
    )
