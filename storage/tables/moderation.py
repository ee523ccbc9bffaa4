"""The tables of sanctions; no queries here."""

from __future__ import annotations

from sqlalchemy import JSON, Column, Index, String, Table, Text

from storage.tables.columns import Identity, chat_column, metadata, moment, person_column

sanction = Table(
    "sanction",
    metadata,
    Column("number", Identity, primary_key=True, autoincrement=True),
    chat_column(),
    person_column(),
    Column("kind", String(12), nullable=False),  # warn | mute | ban | kick
    Column("reason", Text, nullable=False),
    Column("origin", String(12), nullable=False),  # command | warnings | hand
    person_column("issued_by", nullable=True),
    moment("issued_at"),
    moment("until", nullable=True),
    Column("state", String(12), nullable=False),  # active | undone | ended | refused
    person_column("undone_by", nullable=True),
    moment("undone_at", nullable=True),
    moment("answered_at", nullable=True),  # when the member sent the moderators their one answer
    Index("ix_sanction_chat_id_user_id", "chat_id", "user_id"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

ban_fingerprint = Table(
    "ban_fingerprint",  # what stays of a ban when the member is erased: a keyed hash, no id
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("fingerprint", String(64), primary_key=True),
)

confirmation = Table(
    "confirmation",  # a command that waits for one more press of a button
    metadata,
    Column("token", String(24), primary_key=True),
    chat_column(),
    person_column("asked_of", nullable=True),  # null: whoever holds the right
    person_column("about", nullable=True),
    Column("wanted", JSON, nullable=False),
    moment("expires_at"),
)
