"""The tables of chats, people and how they came in; no queries here."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, Index, String, Table, Text

from storage.tables.columns import chat_column, metadata, moment, person_column

chat = Table(
    "chat",
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("kind", String(12), nullable=False),  # group | supergroup
    Column("role", String(12), nullable=False, default="group"),  # group | moderators
    Column("title", Text, nullable=False),
    Column("language", String(8), nullable=False, default="en"),
    Column("time_zone", String(60), nullable=False, default="UTC"),
    Column("countries", JSON, nullable=False),  # ISO 3166-1 alpha-2, the first is the default
    chat_column("moderators_chat_id", nullable=True),
    Column("bot_status", String(16), nullable=False),  # administrator | member | restricted | left | kicked
    Column("bot_rights", JSON, nullable=False),  # names of the rights Waymark holds there
    person_column("added_by", nullable=True),
    Column("set_up", Boolean, nullable=False, default=False),
    moment("created_at"),
)

chat_option = Table(
    "chat_option",
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("feature", String(60), primary_key=True),
    Column("options", JSON, nullable=False),
)

person = Table(
    "person",
    metadata,
    person_column(primary_key=True, autoincrement=False),
    Column("name", String(64), nullable=False),
    Column("username", String(64)),
    Column("language", String(8)),
    Column("country", String(2)),
    Column("reachable", Boolean, nullable=False, default=False),  # pressed Start and has not blocked Waymark
    Column("automatic_replies", Boolean, nullable=False, default=True),
    Column("help_cards", Boolean, nullable=False, default=True),  # cards that others ask Waymark to leave
    moment("seen_at"),
    Index("ix_person_username", "username"),
)

membership = Table(
    "membership",
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    person_column(primary_key=True, autoincrement=False),
    Column("status", String(16), nullable=False),
    moment("joined_at", nullable=True),
    Index("ix_membership_user_id", "user_id"),
)

setup_step = Table(
    "setup_step",
    metadata,
    person_column(primary_key=True, autoincrement=False),
    chat_column(primary_key=True, autoincrement=False),
    Column("step", String(40), nullable=False),
    Column("answers", JSON, nullable=False),
    moment("changed_at"),
)

conversation = Table(
    "conversation",  # what a person was asked in private and has not answered yet
    metadata,
    person_column(primary_key=True, autoincrement=False),
    Column("feature", String(60), nullable=False),
    Column("question", String(60), nullable=False),
    Column("payload", JSON, nullable=False),
    moment("expires_at"),
)

join_request = Table(
    "join_request",
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    person_column(primary_key=True, autoincrement=False),
    Column("user_chat_id", BigInteger, nullable=False, info={"ref": "user"}),
    Column("by_request", Boolean, nullable=False, default=True),  # False: came into an open group
    Column("held", Boolean, nullable=False, default=False),  # Waymark itself keeps them from writing until they agree
    Column("state", String(12), nullable=False),  # asked | agreed | approved | lapsed
    moment("requested_at"),
)

wave = Table(
    "wave",  # who waved to a newcomer, until the waves are passed on
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    person_column("newcomer", primary_key=True, autoincrement=False),
    person_column(primary_key=True, autoincrement=False),
)
