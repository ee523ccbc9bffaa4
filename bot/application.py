"""python-telegram-bot's Application with Waymark's dispatch: a handler per feature, each in its own savepoint."""

from __future__ import annotations

import asyncio
from typing import Any

import structlog
from telegram import Update
from telegram.ext import Application, BaseHandler, ContextTypes, ExtBot

from domain.errors import StorageUnavailableError, UsageError
from handlers.kit.context import Context, Moment, Program
from handlers.kit.feature import Feature, Handler

log = structlog.get_logger()
FEATURE_SECONDS = 1.5  # a handler only reads, decides and writes; what takes longer hangs


class WaymarkApplication(Application[Any, Any, Any, Any, Any, Any]):
    """Dispatches one update at a time; what fails is noted on the unit and never stops the features behind it."""

    program: Program
    moment: Moment

    async def process_error(self, update: object, error: Exception, *_: Any, **__: Any) -> bool:
        """Note a failure outside a feature's own guard: a broken test on the update, for instance."""
        self.moment.unit.failures.setdefault("dispatch", error)
        return False

    def context_for(self, moment: Moment) -> Context:
        """A context for something that no update started."""
        self.moment = moment
        context = Context(self)
        context.program = self.program
        context.moment = moment
        return context


class FeatureHandler(BaseHandler[Update, Context, None]):
    """One feature's place in the dispatch."""

    def __init__(self, feature: Feature, application: WaymarkApplication) -> None:
        super().__init__(self._run)
        self._feature = feature
        self._application = application

    def check_update(self, update: object) -> Handler | None:
        moment = self._application.moment
        if moment.only and self._feature.name not in moment.only:
            return None
        program = self._application.program
        try:
            return program.registry.entry(self._feature, moment.raw, moment.unit.caches)
        except Exception as error:  # noqa: BLE001 - named, so that a replay runs this feature and no other
            moment.unit.failures[self._feature.name] = error
            return None

    def collect_additional_context(self, context: Context, update: Update, application: Any, check_result: Any) -> None:
        context.program = self._application.program
        context.moment = self._application.moment
        context.chosen = check_result

    async def _run(self, update: Update, context: Context) -> None:
        await run_guarded(self._feature.name, context, context.chosen(update, context))


async def run_guarded(name: str, context: Context, work: Any) -> None:
    """Run a feature's work in a savepoint; a failure is noted on the unit and undone, and the rest goes on.

    Raises StorageUnavailableError, because then nothing of this unit can be kept.
    """
    unit = context.unit
    try:
        async with asyncio.timeout(FEATURE_SECONDS), unit.savepoint():
            await work
    except UsageError as error:
        explain(context, error)
    except StorageUnavailableError as error:
        unit.failures["storage"] = error
    except Exception as error:  # noqa: BLE001 - the edge that keeps one feature's bug from the others
        unit.failures[name] = error


def explain(context: Context, error: UsageError) -> None:
    """Tell the person who typed something that can't be done what it was, privately where that is possible."""
    text = context.t(error.key, **error.values)
    if "callback_query" in context.raw:
        context.toast(context.label(error.key, **error.values), alert=True)
    elif context.in_private:
        context.reply(text, context.private_keyboard())
    elif context.person is not None and context.person.reachable:
        context.whisper(context.user_id, text, context.private_keyboard())
    else:
        where = context.raw.get("message") or {}
        context.reply(text, reply_to=where.get("message_id"), silent=True)


def build(bot: ExtBot[Any], program: Program) -> WaymarkApplication:
    """The application with every feature of the registry in its order."""
    builder = (
        Application.builder()
        .application_class(WaymarkApplication)
        .bot(bot)
        .updater(None)
        .job_queue(None)
        .context_types(ContextTypes(context=Context))
    )
    application: WaymarkApplication = builder.build()  # type: ignore[assignment]
    application.program = program
    for group, feature in enumerate(program.registry.features):
        application.add_handler(FeatureHandler(feature, application), group=group)
    return application
