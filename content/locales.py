"""Gives back what Babel keeps of each language that no text needs, which is most of it; it formats nothing itself."""

from __future__ import annotations

from babel import localedata

UNNEEDED = (
    "compact_currency_formats",
    "compact_decimal_formats",
    "compound_unit_patterns",
    "currency_formats",
    "currency_names",
    "currency_names_plural",
    "currency_symbols",
    "currency_unit_patterns",
    "interval_formats",
    "meta_zones",
    "scripts",
    "time_zones",
    "unit_display_names",
    "unit_patterns",
    "variants",
)


def forget_unneeded() -> None:
    """Names of currencies, units and time zones: of six languages they take five megabytes."""
    for data in localedata._cache.values():  # noqa: SLF001 (Babel offers no way to load less)
        for name in UNNEEDED:
            data.pop(name, None)
