"""Gives memory back to the system once everything is loaded; what is loaded is not its concern."""

from __future__ import annotations

import ctypes
import gc
import sys


def give_back() -> None:
    """What is alive now is taken to stay: it is not looked through again for what may go."""
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # the GNU library has it, others have no need of it
        if trim is not None:
            trim(0)
