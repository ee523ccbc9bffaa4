"""The `waymark` command: what an operator types, and one clear sentence with the right exit status when it can't be."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, Field, ValidationError
from pydantic_settings import (
    BaseSettings,
    CliApp,
    CliImplicitFlag,
    CliPositionalArg,
    CliSubCommand,
    SettingsConfigDict,
    SettingsError,
)

from domain.errors import (
    AlreadyRunningError,
    ConfigurationError,
    InputError,
    NewerSchemaError,
    StorageUnavailableError,
    UnreachableError,
    WaymarkError,
)

# The statuses of sysexits.h, so that a supervisor can tell what waiting may mend from what only a person can.
STATUS: dict[type[WaymarkError], int] = {
    ConfigurationError: os.EX_CONFIG,
    NewerSchemaError: os.EX_CONFIG,
    AlreadyRunningError: os.EX_TEMPFAIL,
    StorageUnavailableError: os.EX_IOERR,
    UnreachableError: os.EX_UNAVAILABLE,
    InputError: os.EX_DATAERR,
}


class Run(BaseModel):
    """Run Waymark against Telegram with the settings of the environment and `.env`."""

    async def cli_cmd(self) -> None:
        settings = _settings()
        if settings.token:
            from bot.content import load_content

            load_content()  # leaves gaps in the memory, which the imports then fill
        from bot.run import run

        await run(settings)


class Demo(BaseModel):
    """Show Waymark on a Telegram that lives on this machine: no token, no account, nothing leaves it."""

    port: int = Field(8700, description="Port of the page; 0 takes any free one.")
    open_browser: CliImplicitFlag[bool] = Field(True, description="Open the page where there is a desktop.")

    async def cli_cmd(self) -> None:
        from bot.demo import demo

        await demo(self.port, self.open_browser)


class Doctor(BaseModel):
    """Check token, rights, privacy mode, database, clock and content, and say what will not work."""

    as_json: CliImplicitFlag[bool] = Field(False, description="Write the findings as JSON.")

    async def cli_cmd(self) -> None:
        from bot.doctor import doctor

        sys.exit(await doctor(_settings(), as_json=self.as_json))


class Screen(BaseModel):
    """Try the distress detector: reads {"text": …, "lang": …?} lines, writes {"tier", "flags", "rules"} lines."""

    jsonl: CliImplicitFlag[bool] = Field(False, description="Lines of JSON in and out. The only form there is.")
    explain: CliImplicitFlag[bool] = Field(False, description="Say also which rules counted, why, and where.")

    def cli_cmd(self) -> None:
        from bot.screen import screen

        if not self.jsonl:
            raise ConfigurationError('Say `waymark screen --jsonl` and give {"text": "…"} lines on standard input.')
        sys.exit(screen(sys.stdin.buffer, sys.stdout, explained=self.explain))


class Rehearse(BaseModel):
    """Show what Waymark would have done in a group: reads a Telegram Desktop export, sends and stores nothing."""

    export: CliPositionalArg[Path] = Field(description="The result.json of Telegram Desktop, in the format JSON.")
    chat: str | None = Field(None, description="Which chat of an account's export: its id or name.")
    sensitivity: Literal["gentle", "balanced", "alert"] = Field("balanced", description="The group's setting.")
    time_zone: str | None = Field(None, description="Such as Europe/Copenhagen. Otherwise that of the export.")
    html: Path | None = Field(None, description="Write a page with charts to this file, too.")
    show_text: CliImplicitFlag[bool] = Field(False, description="Show messages and names. Otherwise none appear.")
    leave_out: list[str] = Field(
        [], description="A sender's name or id (user123) to leave out, such as a bot; again for more."
    )

    def cli_cmd(self) -> None:
        from bot.rehearse import Orders, rehearse
        from domain.distress import Sensitivity

        wanted = self.model_dump() | {"sensitivity": Sensitivity(self.sensitivity), "leave_out": tuple(self.leave_out)}
        sys.exit(rehearse(Orders(**wanted)))


class Replay(BaseModel):
    """Try again the updates that were set aside because a feature failed on them. Stop the running Waymark first."""

    async def cli_cmd(self) -> None:
        from bot.upkeep import replay

        await replay(_settings())


class Donated(BaseModel):
    """Print the sentences members gave for better rules, opened, as lines of JSON. Stop the running Waymark first."""

    async def cli_cmd(self) -> None:
        from bot.upkeep import print_donated

        await print_donated(_settings())


class Backup(BaseModel):
    """Write a consistent copy of the SQLite database. Stop the running Waymark first."""

    to: str = Field(description="The file to write; it must not exist.")

    async def cli_cmd(self) -> None:
        from bot.upkeep import back_up

        await back_up(_settings(), self.to)


class WaymarkCli(BaseSettings):
    """Waymark: a self-hosted Telegram bot for peer-support groups. A signpost, never a therapist."""

    model_config = SettingsConfigDict(
        cli_prog_name="waymark",
        cli_kebab_case=True,
        cli_hide_none_type=True,
        cli_avoid_json=True,
        env_prefix="WAYMARK_COMMAND_",  # subcommands never come from the environment
    )

    run: CliSubCommand[Run] = Field(description=Run.__doc__)
    demo: CliSubCommand[Demo] = Field(description=Demo.__doc__)
    doctor: CliSubCommand[Doctor] = Field(description=Doctor.__doc__)
    screen: CliSubCommand[Screen] = Field(description=Screen.__doc__)
    rehearse: CliSubCommand[Rehearse] = Field(description=Rehearse.__doc__)
    replay: CliSubCommand[Replay] = Field(description=Replay.__doc__)
    donated: CliSubCommand[Donated] = Field(description=Donated.__doc__)
    backup: CliSubCommand[Backup] = Field(description=Backup.__doc__)

    def cli_cmd(self) -> None:
        CliApp.run_subcommand(self)


def main(arguments: list[str] | None = None) -> None:
    """The entry point of the `waymark` script."""
    given = sys.argv[1:] if arguments is None else arguments
    try:
        CliApp.run(WaymarkCli, cli_args=given or ["--help"])
    except WaymarkError as error:
        print(f"waymark: {error}", file=sys.stderr)  # noqa: T201 - this is what a command line is for
        sys.exit(STATUS.get(type(error), os.EX_SOFTWARE))
    except (ValidationError, SettingsError) as error:
        for line in _name_settings(error):
            print(f"waymark: {line}", file=sys.stderr)  # noqa: T201
        sys.exit(os.EX_CONFIG)
    except KeyboardInterrupt:
        sys.exit(130)
    except Exception as error:  # noqa: BLE001 - a traceback would print the error's words, which may be a member's
        from bot.logs import where_it_failed

        print(f"waymark: a bug ended this: {type(error).__name__} at {where_it_failed(error)}", file=sys.stderr)  # noqa: T201
        sys.exit(os.EX_SOFTWARE)


def _settings() -> Any:
    from bot.settings import Settings

    return Settings()


def _name_settings(error: ValidationError | SettingsError) -> list[str]:
    if isinstance(error, SettingsError):
        return [str(error)]
    return [
        f"{_name_place([str(part) for part in each['loc']])}: {each['msg'].removeprefix('Value error, ')}"
        for each in error.errors(include_input=False)
    ]


def _name_place(parts: list[str]) -> str:
    """An option of a command as it is typed, or a setting as the environment has it."""
    if len(parts) > 1 and parts[0] in WaymarkCli.model_fields:
        return f"{parts[0]} --{parts[1].replace('_', '-')}"
    return f"WAYMARK_{'_'.join(parts).upper()}"
