"""The fixture that opens a Waymark with a test's own features."""

from conftest_bot import open_with

__all__ = ["open_with"]
