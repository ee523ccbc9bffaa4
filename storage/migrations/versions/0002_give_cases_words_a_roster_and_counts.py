"""Give cases words sealed, a roster, follow-ups and counts."""

import sqlalchemy as sa
from alembic import op

import storage.tables

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('care_count',
    sa.Column('chat_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('week', sa.Date(), nullable=False),
    sa.Column('name', sa.String(length=80), nullable=False),
    sa.Column('count', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('chat_id', 'week', 'name', name=op.f('pk_care_count'))
    )
    op.create_table('case_text',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('case_number', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('author', sa.BigInteger(), nullable=True),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('at', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_case_text')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('case_text', schema=None) as batch_op:
        batch_op.create_index('ix_case_text_case_number', ['case_number'], unique=False)

    op.create_table('donated_sentence',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('rules', sa.JSON(), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=False),
    sa.Column('week', sa.Date(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_donated_sentence')),
    sqlite_autoincrement=True
    )
    op.create_table('duty',
    sa.Column('chat_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('user_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('state', sa.String(length=4), nullable=False),
    sa.Column('until', storage.tables.UtcDateTime(timezone=True), nullable=True),
    sa.Column('changed_at', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('chat_id', 'user_id', name=op.f('pk_duty'))
    )
    op.create_table('duty_shift',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('user_id', sa.BigInteger(), nullable=False),
    sa.Column('weekday', sa.Integer(), nullable=False),
    sa.Column('starts', sa.Integer(), nullable=False),
    sa.Column('ends', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_duty_shift')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('duty_shift', schema=None) as batch_op:
        batch_op.create_index('ix_duty_shift_chat_id', ['chat_id'], unique=False)

    op.create_table('held_message',
    sa.Column('number', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('user_id', sa.BigInteger(), nullable=True),
    sa.Column('message_id', sa.BigInteger(), nullable=True),
    sa.Column('kind', sa.String(length=16), nullable=False),
    sa.Column('sealed', sa.LargeBinary(), nullable=True),
    sa.Column('moderators_chat_id', sa.BigInteger(), nullable=True),
    sa.Column('state', sa.String(length=12), nullable=False),
    sa.Column('decided_by', sa.BigInteger(), nullable=True),
    sa.Column('held_at', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.Column('decided_at', storage.tables.UtcDateTime(timezone=True), nullable=True),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_held_message')),
    sqlite_autoincrement=True
    )
    op.create_table('postvention',
    sa.Column('chat_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('started_by', sa.BigInteger(), nullable=True),
    sa.Column('started_at', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.Column('until', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('chat_id', name=op.f('pk_postvention'))
    )
    op.create_table('relay',
    sa.Column('case_number', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('member', sa.BigInteger(), nullable=False),
    sa.Column('moderator', sa.BigInteger(), nullable=False),
    sa.Column('started_at', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.Column('active_at', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('case_number', name=op.f('pk_relay'))
    )
    with op.batch_alter_table('relay', schema=None) as batch_op:
        batch_op.create_index('ix_relay_member', ['member'], unique=False)
        batch_op.create_index('ix_relay_moderator', ['moderator'], unique=False)

    op.create_table('thread_line',
    sa.Column('chat_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('thread', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('kind', sa.String(length=12), nullable=False),
    sa.Column('said_at', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('chat_id', 'thread', 'kind', name=op.f('pk_thread_line'))
    )
    op.create_table('worry',
    sa.Column('number', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('worried', sa.BigInteger(), nullable=False),
    sa.Column('about', sa.BigInteger(), nullable=True),
    sa.Column('message_id', sa.BigInteger(), nullable=True),
    sa.Column('case_number', sa.BigInteger(), nullable=True),
    sa.Column('began_at', storage.tables.UtcDateTime(timezone=True), nullable=False),
    sa.Column('told_at', storage.tables.UtcDateTime(timezone=True), nullable=True),
    sa.Column('card_at', storage.tables.UtcDateTime(timezone=True), nullable=True),
    sa.Column('verdict', sa.String(length=12), nullable=True),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_worry')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('worry', schema=None) as batch_op:
        batch_op.create_index('ix_worry_about', ['about'], unique=False)
        batch_op.create_index('ix_worry_worried', ['worried'], unique=False)

    with op.batch_alter_table('case_event', schema=None) as batch_op:
        batch_op.add_column(sa.Column('detail', sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column('whom', sa.BigInteger(), nullable=True))

    with op.batch_alter_table('distress_case', schema=None) as batch_op:
        batch_op.add_column(sa.Column('outcome', sa.String(length=20), nullable=True))
        batch_op.add_column(sa.Column('active_at', storage.tables.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('follow_up_at', storage.tables.UtcDateTime(timezone=True), nullable=True))
        batch_op.add_column(sa.Column('wants_follow_up', sa.Boolean(), nullable=True))
        batch_op.add_column(sa.Column('left_group', sa.Boolean(), server_default=sa.false(), nullable=False))
        batch_op.add_column(sa.Column('drill', sa.Boolean(), server_default=sa.false(), nullable=False))

    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.add_column(sa.Column('help_cards', sa.Boolean(), server_default=sa.true(), nullable=False))

    # A false alarm is an outcome of a case that is over, no state beside it.
    op.execute("UPDATE distress_case SET state = 'resolved', outcome = 'false_alarm' WHERE state = 'false_alarm'")


def downgrade() -> None:
    op.execute("UPDATE distress_case SET state = 'false_alarm' WHERE outcome = 'false_alarm'")
    op.execute("UPDATE distress_case SET state = 'open' WHERE state = 'follow_up'")
    with op.batch_alter_table('person', schema=None) as batch_op:
        batch_op.drop_column('help_cards')

    with op.batch_alter_table('distress_case', schema=None) as batch_op:
        batch_op.drop_column('drill')
        batch_op.drop_column('left_group')
        batch_op.drop_column('wants_follow_up')
        batch_op.drop_column('follow_up_at')
        batch_op.drop_column('active_at')
        batch_op.drop_column('outcome')

    with op.batch_alter_table('case_event', schema=None) as batch_op:
        batch_op.drop_column('whom')
        batch_op.drop_column('detail')

    with op.batch_alter_table('worry', schema=None) as batch_op:
        batch_op.drop_index('ix_worry_worried')
        batch_op.drop_index('ix_worry_about')

    op.drop_table('worry')
    op.drop_table('thread_line')
    with op.batch_alter_table('relay', schema=None) as batch_op:
        batch_op.drop_index('ix_relay_moderator')
        batch_op.drop_index('ix_relay_member')

    op.drop_table('relay')
    op.drop_table('postvention')
    op.drop_table('held_message')
    with op.batch_alter_table('duty_shift', schema=None) as batch_op:
        batch_op.drop_index('ix_duty_shift_chat_id')

    op.drop_table('duty_shift')
    op.drop_table('duty')
    op.drop_table('donated_sentence')
    with op.batch_alter_table('case_text', schema=None) as batch_op:
        batch_op.drop_index('ix_case_text_case_number')

    op.drop_table('case_text')
    op.drop_table('care_count')
