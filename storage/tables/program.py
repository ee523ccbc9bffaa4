"""The tables of the program's own memory: what came in, what goes out, what is due; no queries here."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Column, Index, Integer, String, Table, Text, UniqueConstraint

from storage.tables.columns import Identity, chat_column, metadata, moment, person_column

inbox = Table(
    "inbox",
    metadata,
    Column("seq", Identity, primary_key=True, autoincrement=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("lane", BigInteger, nullable=False, info={"ref": "chat"}),
    person_column(nullable=True),
    Column("body", Text),
    Column("state", String(8), nullable=False),  # todo | done | parked
    Column("attempts", Integer, nullable=False, default=0),
    Column("failed", Text),  # the features that failed, for `waymark replay`
    moment("received_at"),
    UniqueConstraint("bot_id", "update_id"),
    Index("ix_inbox_state_seq", "state", "seq"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

offset = Table(
    "offset",
    metadata,
    Column("bot_id", BigInteger, primary_key=True, autoincrement=False),
    Column("next_offset", BigInteger, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    Column("key", String(200), unique=True),
    Column("urgency", Integer, nullable=False),
    chat_column(nullable=True),
    person_column("about", nullable=True),
    Column("wish", JSON),  # erased once the wish is settled
    Column("state", String(8), nullable=False),  # waiting | sending | sent | unknown | dead
    Column("attempts", Integer, nullable=False, default=0),
    Column("reason", Text),
    moment("not_before", nullable=True),
    moment("created_at"),
    moment("settled_at", nullable=True),
    Index("ix_outbox_state", "state"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

kept_message = Table(
    "kept_message",
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("name", String(120), primary_key=True),
    Column("message_id", BigInteger, nullable=False),
    person_column("about", nullable=True),
    moment("kept_at"),
)

schedule = Table(
    "schedule",
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    Column("feature", String(60), nullable=False),
    chat_column(),
    person_column(nullable=True),
    Column("occurrence", String(120), nullable=False),
    moment("due_at"),
    Column("payload", JSON, nullable=False),
    Column("state", String(8), nullable=False),  # waiting | done | skipped | failed
    Column("attempts", Integer, nullable=False, default=0),
    UniqueConstraint("feature", "chat_id", "occurrence"),
    Index("ix_schedule_state_due_at", "state", "due_at"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

deep_link = Table(
    "deep_link",
    metadata,
    Column("token", String(40), primary_key=True),
    Column("kind", String(40), nullable=False),
    chat_column(nullable=True),
    person_column(nullable=True),
    Column("payload", JSON, nullable=False),
    moment("expires_at"),
)
