"""Cases in the moderators' chat, as one feature: its buttons, what falls due, what is kept; no right is needed."""

from __future__ import annotations

from datetime import timedelta

from handlers import (
    case_calls,
    case_debrief,
    case_followup,
    case_lease,
    case_notes,
    case_steps,
    case_team,
    case_upkeep,
    case_views,
)
from handlers.kit.feature import Audience, Button, Command, Due, Feature, Listener, Owned
from storage import care_counts, case_erasure, case_texts

WATCHED_FOR = timedelta(days=30)

FEATURE = Feature(
    name="cases",
    commands=(Command("modnote", case_notes.write, audience=Audience.MODERATORS),),
    buttons=(
        Button("claim", case_steps.claim),
        Button("decline", case_steps.decline),
        Button("false", case_views.ask_misread),
        Button("dismiss", case_steps.dismiss),
        Button("reopen", case_steps.reopen),
        Button("primer", case_views.primer),
        Button("back", case_views.back),
        Button("note", case_notes.explain),
        Button("backup", case_team.want_backup),
        Button("with", case_team.stand_by),
        Button("hand", case_team.ask_whom),
        Button("give", case_team.give),
        Button("accept", case_team.accept),
        Button("pass", case_team.pass_on),
        Button("still", case_lease.still),
        Button("close", case_views.ask_outcome),
        Button("end", case_followup.close),
        Button("when", case_followup.plan),
        Button("write", case_followup.write),
        Button("resolve", case_followup.resolve),
        Button("yes", case_followup.say_yes),
        Button("no", case_followup.say_no),
        Button("stop", case_followup.stop),
        Button("talk", case_debrief.talk),
        Button("rest", case_debrief.rest),
        Button("fine", case_debrief.be_fine),
    ),
    listeners=(
        Listener(case_upkeep.comes_or_goes, case_upkeep.follow_member),
        Listener(case_notes.answers_waymark, case_notes.hear_answer),
    ),
    due=(
        Due("reping", case_calls.call_again, case_calls.STILL_WORTH_CALLING),
        Due("lease", case_lease.look, WATCHED_FOR, case_lease.look),
        Due("remind", case_followup.remind, case_followup.WORTH_REMINDING, case_followup.remind),
        Due("check_in", case_followup.check_in, case_followup.WORTH_ASKING),
        Due("refresh", case_upkeep.refresh, case_upkeep.STILL_WORTH_SHOWING),
        Due("forget_message", case_upkeep.forget_message, case_upkeep.STILL_WORTH_FORGETTING),
        Due("forget", case_upkeep.forget, case_upkeep.STILL_WORTH_FORGETTING),
    ),
    tables=(
        # Words go first: whose they are is known as long as the case names its member.
        Owned("case_text", "mydata-case-text", case_texts.erase, export=case_texts.of_person),
        Owned("distress_case", "mydata-distress-case", case_erasure.erase_from_cases),
        Owned("case_event", "mydata-case-event", case_erasure.erase_from_events),
        Owned("care_count", "mydata-care-count", care_counts.erase_nothing, exported=False),
    ),
    changed=case_upkeep.follow_chat,
)
