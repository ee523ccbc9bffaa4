"""The tables of distress: cases, their words, who looks after them, and what is counted; no queries here."""

from __future__ import annotations

from sqlalchemy import JSON, BigInteger, Boolean, Column, Date, Index, Integer, LargeBinary, String, Table

from storage.tables.columns import Identity, chat_column, metadata, moment, person_column

distress_case = Table(
    "distress_case",
    metadata,
    Column("number", Identity, primary_key=True, autoincrement=True),
    chat_column(nullable=True),  # null: written in private
    person_column(nullable=True),  # null: erased
    Column("tier", String(16), nullable=False),
    Column("flags", JSON, nullable=False),
    Column("rules", JSON, nullable=False),
    Column("message_id", BigInteger),
    chat_column("moderators_chat_id", nullable=True),
    Column("state", String(12), nullable=False),  # open | claimed | follow_up | resolved
    Column("outcome", String(20)),  # how it ended, in the moderators' words; a false alarm is one
    person_column("claimed_by", nullable=True),
    moment("opened_at"),
    moment("claimed_at", nullable=True),
    moment("active_at", nullable=True),  # the last sign of whoever took it: the claim lapses in silence
    moment("closed_at", nullable=True),
    moment("follow_up_at", nullable=True),
    Column("wants_follow_up", Boolean),  # null: not asked, or no answer
    Column("left_group", Boolean, nullable=False, default=False),
    Column("drill", Boolean, nullable=False, default=False),  # nobody is in distress: moderators practise
    Column("signals", Integer, nullable=False, default=1),
    Index("ix_distress_case_user_id_state", "user_id", "state"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

case_event = Table(
    "case_event",
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    Column("case_number", BigInteger, nullable=False),
    person_column("actor", nullable=True),
    Column("event", String(20), nullable=False),
    Column("detail", String(40)),  # an outcome, a name of a call; never words of a member
    person_column("whom", nullable=True),  # to whom a case was handed
    moment("at"),
    Index("ix_case_event_case_number", "case_number"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

automatic_reply = Table(
    "automatic_reply",
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    person_column(primary_key=True, autoincrement=False),
    Column("tier", String(16), nullable=False),  # or "imminent", above all tiers
    Column("message_id", BigInteger),  # the newest message answered in public
    moment("replied_at", nullable=True),
    moment("quiet_until", nullable=True),  # after "false alarm"
)

case_text = Table(
    "case_text",  # the words of a case, sealed: nobody reads them without the key
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    Column("case_number", BigInteger, nullable=False),
    Column("kind", String(12), nullable=False),  # signal | note | told | to_member | from_member
    person_column("author", nullable=True),
    Column("sealed", LargeBinary, nullable=False),
    moment("at"),
    Index("ix_case_text_case_number", "case_number"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

relay = Table(
    "relay",  # a moderator and a member who write to each other through Waymark right now
    metadata,
    Column("case_number", BigInteger, primary_key=True, autoincrement=False),
    person_column("member"),
    person_column("moderator"),
    moment("started_at"),
    moment("active_at"),
    Index("ix_relay_member", "member"),
    Index("ix_relay_moderator", "moderator"),
)

worry = Table(
    "worry",  # somebody worried about a member: what they asked for, and whether it was in good faith
    metadata,
    Column("number", Identity, primary_key=True, autoincrement=True),
    chat_column(),
    person_column("worried"),
    person_column("about", nullable=True),
    Column("message_id", BigInteger),
    Column("case_number", BigInteger),
    moment("began_at"),
    moment("told_at", nullable=True),  # the moderators
    moment("card_at", nullable=True),  # the member, with an unsigned card
    Column("verdict", String(12)),  # useful | bad_faith
    Index("ix_worry_about", "about"),
    Index("ix_worry_worried", "worried"),
    sqlite_autoincrement=True,  # a number once given is never given again
)

held_message = Table(
    "held_message",  # a message taken out of a group after the moderators had it; sealed
    metadata,
    Column("number", Identity, primary_key=True, autoincrement=True),
    chat_column(),
    person_column(nullable=True),
    Column("message_id", BigInteger),
    Column("kind", String(16), nullable=False),  # method_detail | goading
    Column("sealed", LargeBinary),  # null: nothing was taken out, or the words are erased
    chat_column("moderators_chat_id", nullable=True),
    Column("state", String(12), nullable=False),  # shown | hidden | restored | confirmed
    person_column("decided_by", nullable=True),
    moment("held_at"),
    moment("decided_at", nullable=True),
    sqlite_autoincrement=True,  # a number once given is never given again
)

thread_line = Table(
    "thread_line",  # when a thread last had a line of this kind, so that a talk is not talked over
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("thread", BigInteger, primary_key=True, autoincrement=False),  # the id of the message it hangs on
    Column("kind", String(12), primary_key=True),  # bystander, or public: and how high its level was
    moment("said_at"),
)

postvention = Table(
    "postvention",  # a group after a death: gentle, more watchful, with the help lines pinned
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    person_column("started_by", nullable=True),
    moment("started_at"),
    moment("until"),
)

care_count = Table(
    "care_count",  # what stays of cases: numbers by group and week, nobody named
    metadata,
    chat_column(primary_key=True, autoincrement=False),
    Column("week", Date, primary_key=True),  # its Monday
    Column("name", String(80), primary_key=True),  # such as "opened:crisis", "outcome:calmer", "rule:en.die.want"
    Column("count", Integer, nullable=False),
)

donated_sentence = Table(
    "donated_sentence",  # a sentence somebody gave, after a second yes, so that the rules get better; nobody named
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    Column("rules", JSON, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("week", Date, nullable=False),
    sqlite_autoincrement=True,  # a number once given is never given again
)

duty = Table(
    "duty",  # who said they are there for cases right now, or are not
    metadata,
    chat_column(primary_key=True, autoincrement=False),  # the moderators' chat
    person_column(primary_key=True, autoincrement=False),
    Column("state", String(4), nullable=False),  # on | off | rest, which is off and no roster
    moment("until", nullable=True),  # null: until they say otherwise
    moment("changed_at"),
)

duty_shift = Table(
    "duty_shift",  # the weekly roster
    metadata,
    Column("id", Identity, primary_key=True, autoincrement=True),
    chat_column(),  # the moderators' chat
    person_column(),
    Column("weekday", Integer, nullable=False),  # 0 is Monday
    Column("starts", Integer, nullable=False),  # minute of the day, in the group's zone
    Column("ends", Integer, nullable=False),  # at most 1440; a night is two shifts
    Index("ix_duty_shift_chat_id", "chat_id"),
    sqlite_autoincrement=True,  # a number once given is never given again
)
