"""Alembic's migrations; they run inside the transaction storage.schema opens."""
