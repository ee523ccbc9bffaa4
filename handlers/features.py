"""The features in the order they see an update: care first. The order is policy and has a test."""

from __future__ import annotations

from domain.distress import Detector
from handlers import (
    breathe,
    care,
    care_threads,
    cases,
    challenges,
    drill,
    duty,
    groups,
    helplines,
    home,
    joining,
    moderation,
    moderation_anonymous,
    moderation_by_hand,
    moderation_records,
    moderation_replies,
    mydata,
    postvention,
    preferences,
    presence,
    privacy,
    prompts,
    relay,
    setup,
    shield,
    undo,
    watch,
    worry,
)
from handlers.kit.feature import Feature


def features(detector: Detector) -> tuple[Feature, ...]:
    """Every feature, screening with this detector."""
    cared = care.feature(detector)
    return (
        cared,
        care_threads.FEATURE,
        cases.FEATURE,
        relay.FEATURE,
        duty.FEATURE,
        drill.FEATURE,
        watch.FEATURE,
        helplines.FEATURE,
        worry.FEATURE,
        groups.FEATURE,
        presence.FEATURE,
        joining.FEATURE,
        shield.feature(detector, cared.listeners[0].concerns),
        postvention.FEATURE,
        moderation.FEATURE,
        undo.FEATURE,
        moderation_records.FEATURE,
        moderation_replies.FEATURE,
        moderation_anonymous.FEATURE,
        moderation_by_hand.FEATURE,
        prompts.FEATURE,
        challenges.FEATURE,
        setup.FEATURE,
        preferences.FEATURE,
        privacy.FEATURE,
        mydata.FEATURE,
        breathe.FEATURE,
        home.FEATURE,
    )
