# SPDX-License-Identifier: Apache-2.0
"""The live host bridge: VMs and snapshots through the Hyper-V cmdlets, changed by Hyper-V itself.

No Hyper-V host was at hand while this was written. It follows the public cmdlet reference and is
tested against answers written by hand from it, and against a scripted remote end.
"""

from __future__ import annotations
