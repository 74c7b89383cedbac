# SPDX-License-Identifier: Apache-2.0
"""Disks of which something is damaged or missing, for the commands that look: `usage` shows the
files there are, `export --salvage` writes what is left. Both say what is not.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from snapviewer.base.errors import (
    EXIT_DAMAGED,
    EXIT_DIFFERENT,
    EXIT_DONE,
    ChainError,
    FormatError,
    SnapviewerError,
)
from snapviewer.chains.chain import Chain
from snapviewer.chains.export import export
from snapviewer.chains.salvage import SalvageChain
from snapviewer.chains.usage import LayerUsage, layer_usage
from snapviewer.cli.output import Console, size_text
from snapviewer.figures.text import NONE
from snapviewer.machines.disk_file import DISK_SLOT
from snapviewer.machines.model import NOW_ID
from snapviewer.machines.sides import Side

_SHOWN = 50  # lost ranges printed; --json lists all


def whole_or_left(side: Side, slot: str) -> tuple[Chain, SnapviewerError | None]:
    """The chain of a disk; where it cannot be opened what is left of it, and why. Raises what
    `Library.chain` does where nothing is left.
    """
    try:
        return side.chain(slot), None
    except (ChainError, FormatError) as error:
        path = side.moment.disks[slot].path if slot in side.moment.disks else None
        if path is None:
            raise
        try:
            return _left(side, path), error
        except SnapviewerError:
            raise error from None


def salvage_chain(side: Side, slot: str) -> SalvageChain:
    """What is left of a disk, also where it is whole. Raises `SnapviewerError`."""
    path = side.moment.disks[slot].path
    if path is None:
        side.chain(slot)  # says what is missing
        raise AssertionError("a disk without file has no chain")
    return _left(side, path)


def _left(side: Side, path: Path) -> SalvageChain:
    graph = side.library.graph
    return SalvageChain.open_what_is_left(path, graph.index, find=graph.match_of)


def exit_code(chain: Chain, error: SnapviewerError | None) -> int:
    """1 where only a parent is missing, 4 for damage, 0 where the chain is whole."""
    if error is None:
        return EXIT_DONE
    only_missing = (
        error.code == "parent-missing"
        and isinstance(chain, SalvageChain)
        and not chain.is_damaged
    )
    return EXIT_DIFFERENT if only_missing else EXIT_DAMAGED


def chain_json(chain: Chain, error: SnapviewerError | None) -> dict[str, Any]:
    """How whole a disk's chain is, for JSON documents."""
    document: dict[str, Any] = {
        "complete": error is None,
        "missing_parent": None,
        "warnings": [{"code": note.code, "message": note.message} for note in chain.notes],
    }
    if isinstance(chain, SalvageChain) and error is not None:
        document["missing_parent"] = chain.missing_parent
        document["lost_bytes"] = sum(int(part["length"].sum()) for part in chain.iter_lost())
    return document


def chain_lines(document: dict[str, Any]) -> list[str]:
    """The same as lines."""
    lines = [f"    WARNING: {warning['message']}" for warning in document["warnings"]]
    if not document["complete"]:
        lines.append(
            f"    INCOMPLETE: {size_text(document.get('lost_bytes', 0))} of this disk cannot be "
            "read; 'export --salvage' writes the rest"
        )
    return lines


def lost_json(chain: SalvageChain) -> dict[str, Any]:
    """What a salvage export wrote as zeros because it is lost."""
    ranges = chain.lost()
    return {
        "complete": ranges.shape[0] == 0,
        "missing_parent": chain.missing_parent,
        "lost_bytes": int(ranges["length"].sum()),
        "lost": [
            {"offset": offset, "length": length}
            for offset, length in zip(
                ranges["start"].tolist(), ranges["length"].tolist(), strict=True
            )
        ],
    }


def lost_lines(document: dict[str, Any]) -> list[str]:
    """The same as lines."""
    lost = document["lost"]
    if not lost:
        return ["Nothing is lost: the disk is complete."]
    why = document["missing_parent"]
    ranges = "1 range is" if len(lost) == 1 else f"{len(lost)} ranges are"
    need = f" (they need the parent {why})" if why else ""
    lines = [
        f"INCOMPLETE: {size_text(document['lost_bytes'])} in {ranges} lost, written as zeros{need}:"
    ]
    lines.extend(f"  {item['offset']:#014x}  {item['length']:>14}" for item in lost[:_SHOWN])
    if len(lost) > _SHOWN:
        lines.append(f"  ... {len(lost) - _SHOWN} more ranges (--json lists all)")
    return lines


def open_damaged(path: str, error: FormatError) -> SalvageChain:
    """What is left of a disk file that was named itself and that no folder could be opened for.
    Raises `error` again where that is nothing."""
    file = Path(path).expanduser()
    if not file.is_file():
        raise error
    try:
        return SalvageChain.open_what_is_left(file.resolve())
    except SnapviewerError:
        raise error from None


def usage_record(
    slot: str,
    chain: Chain,
    layers: list[LayerUsage],
    fault: SnapviewerError | None,
    *,
    exclusive_known: bool = True,
) -> tuple[dict[str, Any], list[str]]:
    """A disk as `usage` prints it, as JSON and as lines."""
    unknown = {} if exclusive_known else {"exclusive_bytes": None}
    state = chain_json(chain, fault)
    record = {
        "slot": slot,
        "virtual_size": chain.virtual_size,
        **state,
        "chain": [{**layer_json(layer), **unknown} for layer in layers],
    }
    lines = [f"  {slot}: {size_text(chain.virtual_size)}", *chain_lines(state)]
    lines.extend(
        f"    {layer.path.name}: file {size_text(layer.file_size)}, "
        f"{layer.blocks_allocated} of {layer.blocks_total} blocks, "
        f"written {size_text(layer.bytes_present)}, "
        f"visible {size_text(layer.bytes_visible)}, "
        f"exclusive {size_text(layer.exclusive_bytes) if exclusive_known else NONE}"
        for layer in layers
    )
    return record, lines


def layer_json(layer: LayerUsage) -> dict[str, Any]:
    """One file of a chain as `usage --json` prints it."""
    return {
        "file": str(layer.path),
        "format": str(layer.format),
        "kind": str(layer.kind),
        "block_size": layer.block_size,
        "file_size": layer.file_size,
        "blocks_total": layer.blocks_total,
        "blocks_allocated": layer.blocks_allocated,
        "blocks_partial": layer.blocks_partial,
        "bytes_present": layer.bytes_present,
        "bytes_visible": layer.bytes_visible,
        "exclusive_bytes": layer.exclusive_bytes,
    }


def usage_of_damaged(path: str, error: FormatError, console: Console) -> int:
    """`usage` of a disk file that no folder could be opened for."""
    with open_damaged(path, error) as chain:
        record, lines = usage_record(DISK_SLOT, chain, layer_usage(chain), error)
        document = {"vm": chain.path.name, "moment": NOW_ID, "disks": [record]}
        console.result(document, [chain.path.name, *lines])
        return exit_code(chain, error)


def export_chain_to(
    chain: Chain,
    out: Path,
    form: str,
    console: Console,
    marks: dict[str, Any] | None = None,
    *,
    dense: bool = False,
    blocks: int | None = None,
) -> int:
    """Export a chain; one of what is left says what is lost, and the exit code is 1 then. `marks`
    go into the document too; `blocks` is in MiB.
    """
    size = None if blocks is None else blocks << 20
    written = console.write(
        lambda progress: export(chain, out, form, progress, dense=dense, block_size=size)
    )
    document = {
        "file": str(out.resolve()), "bytes_written": written, "format": form,
        **chain_json(chain, None), **(marks or {}),
    }
    lines = [f"{out}: {size_text(written)} written", *chain_lines(document)]
    if isinstance(chain, SalvageChain):
        document |= lost_json(chain)
        lines.extend(lost_lines(document))
    console.result(document, lines)
    return EXIT_DIFFERENT if document.get("lost") else EXIT_DONE
