"""The tables of prompts, challenges and exercises; no queries here."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, Date, Index, Integer, String, Table

from storage.tables.columns import Identity, chat_column, metadata, moment, person_column

prompt_post = Table(
    "prompt_post",
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("local_date", Date, primary_key=True),
    Column("slot", String(20), primary_key=True),
    Column("item_id", String(60), nullable=False),
    Column("language", String(8), nullable=False),
    Column("taps", Integer, nullable=False, default=0),
    Column("not_for_me", Integer, nullable=False, default=0),
    moment("chosen_at"),
    moment("closed_at", nullable=True),
)

prompt_change = Table(
    "prompt_change",  # what moderators changed about a coming day
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("local_date", Date, primary_key=True),
    Column("skipped", Boolean, nullable=False, default=False),
    Column("without", JSON, nullable=False),  # ids of items swapped away
)

prompt_notice = Table(
    "prompt_notice",  # what the moderators were told while posting is not possible, so that they hear it once
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("about", String(20), primary_key=True),
    moment("told_at"),
)

prompt_tap = Table(
    "prompt_tap",  # who pressed, so that nobody counts twice; erased when the post is closed
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("local_date", Date, primary_key=True),
    Column("slot", String(20), primary_key=True),
    person_column(primary_key=True, autoincrement=False),
)

prompt_block = Table(
    "prompt_block",
    metadata,
    person_column(primary_key=True, autoincrement=False),
    Column("family", String(60), primary_key=True),
    moment("blocked_at"),
)

challenge_run = Table(
    "challenge_run",
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    chat_column(),
    Column("challenge_id", String(60), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("state", String(12), nullable=False),  # open | finished | stopped
    person_column("started_by", nullable=True),
    Column("done_together", Integer, nullable=False, default=0),  # only ever grows
    Index("ix_challenge_run_chat_id_state", "chat_id", "state"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

enrolment = Table(
    "enrolment",
    metadata,
    Column("run_id", BigInteger, primary_key=True, autoincrement=False),
    person_column(primary_key=True, autoincrement=False),
    Column("state", String(12), nullable=False),  # active | paused | held | finished | left
    Column("starts_on", Date, nullable=False),  # the person's own first day
    Column("next_day", Integer, nullable=False),  # the first task that was not sent yet, and its date
    Column("next_on", Date, nullable=False),
    Column("minute_of_day", Integer, nullable=False),
    Column("counted", Boolean, nullable=False),  # part of the group's number
    moment("paused_at", nullable=True),
    Column("paused_until", Date),
    moment("joined_at"),
    Index("ix_enrolment_user_id", "user_id"),
)

task_mark = Table(
    "task_mark",  # the tasks a person was sent, and what they pressed under them
    metadata,
    Column("run_id", BigInteger, primary_key=True, autoincrement=False),
    person_column(primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True),
    Column("kind", String(8)),  # done | smaller | rest; null: nothing yet
    moment("sent_at"),
    moment("marked_at", nullable=True),
)

breathing = Table(
    "breathing",
    metadata,
    person_column(primary_key=True, autoincrement=False),
    Column("exercise_id", String(60), nullable=False),
    Column("session", String(40), nullable=False),
    Column("message_id", BigInteger),
    Column("cautions", JSON, nullable=False),  # ids of the exercises whose caution was read
    moment("started_at"),
    moment("ends_at"),
)
