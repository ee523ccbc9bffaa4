"""The kinds of columns the tables are made of; the tables themselves stand in the modules beside this one.

A column that names a chat or a person says so in `info["ref"]`: re-keying a migrated chat, erasing a member and the
tests that hold both to every table are derived from that.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Column, DateTime, Dialect, Integer, MetaData, TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Identity = BigInteger().with_variant(Integer, "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """Aware UTC in Python, whatever the database keeps."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without a zone never reaches the database")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


def chat_column(name: str = "chat_id", **options: Any) -> Column[int]:
    return Column(name, BigInteger, info={"ref": "chat"}, **{"nullable": False, **options})


def person_column(name: str = "user_id", **options: Any) -> Column[int]:
    return Column(name, BigInteger, info={"ref": "user"}, **{"nullable": False, **options})


def moment(name: str, **options: Any) -> Column[datetime]:
    return Column(name, UtcDateTime, **{"nullable": False, **options})
