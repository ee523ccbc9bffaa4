"""The settings of an installation, from the environment and `.env`; read once, when a command starts."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What an operator can set. Each name stands in `.env.example` with its meaning."""

    model_config = SettingsConfigDict(
        env_prefix="WAYMARK_", env_file=".env", env_file_encoding="utf-8", extra="ignore", hide_input_in_errors=True
    )

    token: SecretStr | None = Field(None, description="The bot's token from @BotFather.")
    api_base_url: str = Field(
        "https://api.telegram.org", description="The Bot API server: Telegram's own, or one you run."
    )
    database_url: str = Field(
        "sqlite+aiosqlite:///data/waymark.db",
        description="Where everything durable is kept: sqlite+aiosqlite:///… or postgresql+asyncpg://….",
    )
    secret_key: SecretStr | None = Field(
        None,
        description="A secret that seals the words of cases and makes the fingerprints of bans that outlive a member's "
        "erasure. Without it one is made from the token.",
    )
    log_level: str = Field("INFO", description="DEBUG, INFO, WARNING or ERROR. Messages never appear at any level.")
    webhook_url: str | None = Field(
        None, description="The public https address Telegram shall call instead of being polled."
    )
    webhook_listen: str = Field("127.0.0.1:8080", description="Where the webhook listens, behind your TLS proxy.")
    paced: bool = Field(True, description="Keep to Telegram's sending limits. Switch off only against your own server.")

    @field_validator("api_base_url")
    @classmethod
    def _no_slash(cls, value: str) -> str:
        if not value.startswith(("http://", "https://")):
            raise ValueError("must begin with https:// (or http:// for a server of your own)")
        return value.rstrip("/")

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        if value.upper() not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
        return value.upper()

    @property
    def database_path(self) -> Path | None:
        """The file of an SQLite database; None for PostgreSQL and for memory."""
        _, found, path = self.database_url.partition("sqlite+aiosqlite:///")
        return Path(path) if found and path and path != ":memory:" else None
