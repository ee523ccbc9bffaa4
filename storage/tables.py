"""Every table of Waymark, in one place; no queries here.

A column that names a chat or a person says so in `info["ref"]`: re-keying a migrated chat, erasing a member and the
tests that hold both to every table are derived from that.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Date,
    DateTime,
    Dialect,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)

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


def _chat(name: str = "chat_id", **options: Any) -> Column[int]:
    return Column(name, BigInteger, info={"ref": "chat"}, **{"nullable": False, **options})


def _person(name: str = "user_id", **options: Any) -> Column[int]:
    return Column(name, BigInteger, info={"ref": "user"}, **{"nullable": False, **options})


def _moment(name: str, **options: Any) -> Column[datetime]:
    return Column(name, UtcDateTime, **{"nullable": False, **options})


# -- the program's own memory ----------------------------------------------------------------------

inbox = Table(
    "inbox",
    metadata,
    Column("seq", Identity, primary_key=True, autoincrement=True),
    Column("bot_id", BigInteger, nullable=False),
    Column("update_id", BigInteger, nullable=False),
    Column("lane", BigInteger, nullable=False, info={"ref": "chat"}),
    _person(nullable=True),
    Column("body", Text),
    Column("state", String(8), nullable=False),  # todo | done | parked
    Column("attempts", Integer, nullable=False, default=0),
    Column("failed", Text),  # the features that failed, for `waymark replay`
    _moment("received_at"),
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
    _chat(nullable=True),
    _person("about", nullable=True),
    Column("wish", JSON),  # erased once the wish is settled
    Column("state", String(8), nullable=False),  # waiting | sending | sent | unknown | dead
    Column("attempts", Integer, nullable=False, default=0),
    Column("reason", Text),
    _moment("not_before", nullable=True),
    _moment("created_at"),
    _moment("settled_at", nullable=True),
    Index("ix_outbox_state", "state"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

kept_message = Table(
    "kept_message",
    metadata,
    _chat(primary_key=True, autoincrement=False),
    Column("name", String(120), primary_key=True),
    Column("message_id", BigInteger, nullable=False),
    _person("about", nullable=True),
    _moment("kept_at"),
)

schedule = Table(
    "schedule",
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    Column("feature", String(60), nullable=False),
    _chat(),
    _person(nullable=True),
    Column("occurrence", String(120), nullable=False),
    _moment("due_at"),
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
    _chat(nullable=True),
    _person(nullable=True),
    Column("payload", JSON, nullable=False),
    _moment("expires_at"),
)

# -- chats and people ------------------------------------------------------------------------------

chat = Table(
    "chat",
    metadata,
    _chat(primary_key=True, autoincrement=False),
    Column("kind", String(12), nullable=False),  # group | supergroup
    Column("role", String(12), nullable=False, default="group"),  # group | moderators
    Column("title", Text, nullable=False),
    Column("language", String(8), nullable=False, default="en"),
    Column("time_zone", String(60), nullable=False, default="UTC"),
    Column("countries", JSON, nullable=False),  # ISO 3166-1 alpha-2, the first is the default
    _chat("moderators_chat_id", nullable=True),
    Column("bot_status", String(16), nullable=False),  # administrator | member | restricted | left | kicked
    Column("bot_rights", JSON, nullable=False),  # names of the rights Waymark holds there
    _person("added_by", nullable=True),
    Column("set_up", Boolean, nullable=False, default=False),
    _moment("created_at"),
)

chat_option = Table(
    "chat_option",
    metadata,
    _chat(primary_key=True, autoincrement=False),
    Column("feature", String(60), primary_key=True),
    Column("options", JSON, nullable=False),
)

person = Table(
    "person",
    metadata,
    _person(primary_key=True, autoincrement=False),
    Column("name", String(64), nullable=False),
    Column("username", String(64)),
    Column("language", String(8)),
    Column("country", String(2)),
    Column("reachable", Boolean, nullable=False, default=False),  # pressed Start and has not blocked Waymark
    Column("automatic_replies", Boolean, nullable=False, default=True),
    _moment("seen_at"),
    Index("ix_person_username", "username"),
)

membership = Table(
    "membership",
    metadata,
    _chat(primary_key=True, autoincrement=False),
    _person(primary_key=True, autoincrement=False),
    Column("status", String(16), nullable=False),
    _moment("joined_at", nullable=True),
    Index("ix_membership_user_id", "user_id"),
)

setup_step = Table(
    "setup_step",
    metadata,
    _person(primary_key=True, autoincrement=False),
    _chat(primary_key=True, autoincrement=False),
    Column("step", String(40), nullable=False),
    Column("answers", JSON, nullable=False),
    _moment("changed_at"),
)

conversation = Table(
    "conversation",  # what a person was asked in private and has not answered yet
    metadata,
    _person(primary_key=True, autoincrement=False),
    Column("feature", String(60), nullable=False),
    Column("question", String(60), nullable=False),
    Column("payload", JSON, nullable=False),
    _moment("expires_at"),
)

join_request = Table(
    "join_request",
    metadata,
    _chat(primary_key=True, autoincrement=False),
    _person(primary_key=True, autoincrement=False),
    Column("user_chat_id", BigInteger, nullable=False, info={"ref": "user"}),
    Column("by_request", Boolean, nullable=False, default=True),  # False: came into an open group
    Column("held", Boolean, nullable=False, default=False),  # Waymark itself keeps them from writing until they agree
    Column("state", String(12), nullable=False),  # asked | agreed | approved | lapsed
    _moment("requested_at"),
)

wave = Table(
    "wave",  # who waved to a newcomer, until the waves are passed on
    metadata,
    _chat(primary_key=True, autoincrement=False),
    _person("newcomer", primary_key=True, autoincrement=False),
    _person(primary_key=True, autoincrement=False),
)

# -- moderation ------------------------------------------------------------------------------------

sanction = Table(
    "sanction",
    metadata,
    Column("number", Identity, primary_key=True, autoincrement=True),
    _chat(),
    _person(),
    Column("kind", String(12), nullable=False),  # warn | mute | ban | kick
    Column("reason", Text, nullable=False),
    Column("origin", String(12), nullable=False),  # command | warnings | hand
    _person("issued_by", nullable=True),
    _moment("issued_at"),
    _moment("until", nullable=True),
    Column("state", String(12), nullable=False),  # active | undone | ended | refused
    _person("undone_by", nullable=True),
    _moment("undone_at", nullable=True),
    _moment("answered_at", nullable=True),  # when the member sent the moderators their one answer
    Index("ix_sanction_chat_id_user_id", "chat_id", "user_id"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

ban_fingerprint = Table(
    "ban_fingerprint",  # what stays of a ban when the member is erased: a keyed hash, no id
    metadata,
    _chat(primary_key=True, autoincrement=False),
    Column("fingerprint", String(64), primary_key=True),
)

confirmation = Table(
    "confirmation",  # a command that waits for one more press of a button
    metadata,
    Column("token", String(24), primary_key=True),
    _chat(),
    _person("asked_of", nullable=True),  # null: whoever holds the right
    _person("about", nullable=True),
    Column("wanted", JSON, nullable=False),
    _moment("expires_at"),
)

# -- care ------------------------------------------------------------------------------------------

distress_case = Table(
    "distress_case",
    metadata,
    Column("number", Identity, primary_key=True, autoincrement=True),
    _chat(nullable=True),  # null: written in private
    _person(nullable=True),  # null: erased
    Column("tier", String(16), nullable=False),
    Column("flags", JSON, nullable=False),
    Column("rules", JSON, nullable=False),
    Column("message_id", BigInteger),
    _chat("moderators_chat_id", nullable=True),
    Column("state", String(12), nullable=False),  # open | claimed | resolved | false_alarm
    _person("claimed_by", nullable=True),
    _moment("opened_at"),
    _moment("claimed_at", nullable=True),
    _moment("closed_at", nullable=True),
    Column("signals", Integer, nullable=False, default=1),
    Index("ix_distress_case_user_id_state", "user_id", "state"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

case_event = Table(
    "case_event",
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    Column("case_number", BigInteger, nullable=False),
    _person("actor", nullable=True),
    Column("event", String(20), nullable=False),
    _moment("at"),
    Index("ix_case_event_case_number", "case_number"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

automatic_reply = Table(
    "automatic_reply",
    metadata,
    _chat(primary_key=True, autoincrement=False),
    _person(primary_key=True, autoincrement=False),
    Column("tier", String(16), nullable=False),  # or "imminent", above all tiers
    Column("message_id", BigInteger),  # the newest message answered in public
    _moment("replied_at", nullable=True),
    _moment("quiet_until", nullable=True),  # after "false alarm"
)

# -- prompts and challenges ------------------------------------------------------------------------

prompt_post = Table(
    "prompt_post",
    metadata,
    _chat(primary_key=True, autoincrement=False),
    Column("local_date", Date, primary_key=True),
    Column("slot", String(20), primary_key=True),
    Column("item_id", String(60), nullable=False),
    Column("language", String(8), nullable=False),
    Column("taps", Integer, nullable=False, default=0),
    Column("not_for_me", Integer, nullable=False, default=0),
    _moment("chosen_at"),
    _moment("closed_at", nullable=True),
)

prompt_change = Table(
    "prompt_change",  # what moderators changed about a coming day
    metadata,
    _chat(primary_key=True, autoincrement=False),
    Column("local_date", Date, primary_key=True),
    Column("skipped", Boolean, nullable=False, default=False),
    Column("without", JSON, nullable=False),  # ids of items swapped away
)

prompt_notice = Table(
    "prompt_notice",  # what the moderators were told while posting is not possible, so that they hear it once
    metadata,
    _chat(primary_key=True, autoincrement=False),
    Column("about", String(20), primary_key=True),
    _moment("told_at"),
)

prompt_tap = Table(
    "prompt_tap",  # who pressed, so that nobody counts twice; erased when the post is closed
    metadata,
    _chat(primary_key=True, autoincrement=False),
    Column("local_date", Date, primary_key=True),
    Column("slot", String(20), primary_key=True),
    _person(primary_key=True, autoincrement=False),
)

prompt_block = Table(
    "prompt_block",
    metadata,
    _person(primary_key=True, autoincrement=False),
    Column("family", String(60), primary_key=True),
    _moment("blocked_at"),
)

challenge_run = Table(
    "challenge_run",
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    _chat(),
    Column("challenge_id", String(60), nullable=False),
    Column("starts_on", Date, nullable=False),
    Column("state", String(12), nullable=False),  # open | finished | stopped
    _person("started_by", nullable=True),
    Column("done_together", Integer, nullable=False, default=0),  # only ever grows
    Index("ix_challenge_run_chat_id_state", "chat_id", "state"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

enrolment = Table(
    "enrolment",
    metadata,
    Column("run_id", BigInteger, primary_key=True, autoincrement=False),
    _person(primary_key=True, autoincrement=False),
    Column("state", String(12), nullable=False),  # active | paused | held | finished | left
    Column("starts_on", Date, nullable=False),  # the person's own first day
    Column("next_day", Integer, nullable=False),  # the first task that was not sent yet, and its date
    Column("next_on", Date, nullable=False),
    Column("minute_of_day", Integer, nullable=False),
    Column("counted", Boolean, nullable=False),  # part of the group's number
    _moment("paused_at", nullable=True),
    Column("paused_until", Date),
    _moment("joined_at"),
    Index("ix_enrolment_user_id", "user_id"),
)

task_mark = Table(
    "task_mark",  # the tasks a person was sent, and what they pressed under them
    metadata,
    Column("run_id", BigInteger, primary_key=True, autoincrement=False),
    _person(primary_key=True, autoincrement=False),
    Column("day", Integer, primary_key=True),
    Column("kind", String(8)),  # done | smaller | rest; null: nothing yet
    _moment("sent_at"),
    _moment("marked_at", nullable=True),
)

breathing = Table(
    "breathing",
    metadata,
    _person(primary_key=True, autoincrement=False),
    Column("exercise_id", String(60), nullable=False),
    Column("session", String(40), nullable=False),
    Column("message_id", BigInteger),
    Column("cautions", JSON, nullable=False),  # ids of the exercises whose caution was read
    _moment("started_at"),
    _moment("ends_at"),
)
