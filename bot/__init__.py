"""The running program: wiring, receiving, sending, time."""

import sys

if "telegram" not in sys.modules and "cryptography" not in sys.modules:
    # The library loads eight megabytes of it where it is installed, to open passports, which nobody sends to Waymark.
    sys.modules["cryptography"] = None  # type: ignore[assignment]
    try:
        import telegram  # noqa: F401
    finally:
        del sys.modules["cryptography"]
