"""Everything durable: SQL lives here and only here."""

from __future__ import annotations

import sys
from importlib.machinery import PathFinder
from types import ModuleType

import sqlalchemy.ext

_ASYNCIO = "sqlalchemy.ext.asyncio"


def _only_the_engine() -> None:
    """Load SQLAlchemy's asyncio package without its sessions: they bring the ORM, six megabytes nobody uses here."""
    spec = PathFinder.find_spec(_ASYNCIO, sqlalchemy.ext.__path__)
    if spec is None or spec.submodule_search_locations is None:
        return
    package = ModuleType(_ASYNCIO)
    package.__path__, package.__spec__ = list(spec.submodule_search_locations), spec
    sys.modules[_ASYNCIO] = package
    try:
        from sqlalchemy.ext.asyncio import engine
    except ImportError:  # another version is put together otherwise: then all of it is loaded, as ever
        del sys.modules[_ASYNCIO]
        return
    for name in ("AsyncConnection", "AsyncEngine", "AsyncTransaction", "create_async_engine"):
        setattr(package, name, getattr(engine, name))


if _ASYNCIO not in sys.modules:
    _only_the_engine()
