"""One serious and one harmless Danish sentence for every important family of frames."""

import pytest

from content.lexicon import build_detector
from domain.distress import Detector, Tier

CRISIS, DISTRESS, OTHER, NONE = Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER, Tier.NONE


@pytest.fixture(scope="module")
def detector() -> Detector:
    return build_detector()


PAIRS = {
    "an ending and an occasion": ("når høsten er i hus gør jeg en ende på det", CRISIS, "når høsten er i hus tager vi på ferie"),
    "a place and an unease": ("sidder ved sporet, næste tog kommer om fire minutter", CRISIS, "sidder ved sporet og fotograferer tog"),
    "means laid ready": ("sovepillerne ligger foran mig, alle sammen", CRISIS, "pillerne ligger på bordet, far glemmer dem ellers"),
    "a whole packet": ("en hel pakke oxazepam indenbords, skal jeg på hospitalet", CRISIS, "en hel pakke kiks spist, har kvalme"),
    "sorted for afterwards": ("jeg har skrevet alle koder ned, så klarer mor sig uden mig", CRISIS, "har skrevet alle koder ned, den nye computer er her"),
    "calm since the decision": ("siden jeg besluttede mig er alt så let", CRISIS, "siden beslutningen om operationen er jeg helt rolig"),
    "voices in things": ("nogen hvisker i væggen, de taler om mig", DISTRESS, "radiatoren hvisker igen, vvs kommer i morgen"),
    "to kill oneself": ("jeg hænger mig i morgen når de er på arbejde", CRISIS, "jeg skal hænge gardiner op i morgen"),
    "spelt without danish letters": ("goer en ende paa det hele i aften", CRISIS, "goer rent i aften, det hele"),
    "in front of a train": ("har lagt mig på skinnerne", CRISIS, "står på perronen og venter på toget mod Odense"),
    "decided": ("jeg har planlagt det og ingen kan stoppe mig nu", CRISIS, "ingen kan stoppe mig nu, jeg har fundet slikskålen"),
    "letters": ("mit afskedsbrev ligger på skrivebordet", CRISIS, "har skrevet et brev til borgmesteren"),
    "preparing": ("giv min computer til min bror når jeg er væk", CRISIS, "kan I passe min kat i uge 7"),
    "a date": ("bliver nok ikke 30. har sat datoen til fredag den 13", CRISIS, "har valgt stedet til brylluppet"),
    "goodbye": ("tak fordi i lyttede. i morgen er jeg væk", CRISIS, "tak for denne gang, vi ses til næste løbetur"),
    "hints that add up": ("farvel. jeg har betalt alle regninger og givet hunden til naboen", CRISIS, "farvel til min gamle cykel"),
    "means at hand": ("min hånd ryster, bladet ligger mod huden", CRISIS, "sidder med en saks og klipper julestjerner"),
    "a high place": ("skriver fra toppen af siloen", CRISIS, "er på toppen af himmelbjerget, flot udsigt"),
    "taken": ("har slugt mors hjertepiller", CRISIS, "har taget to panodiler mod hovedpinen"),
    "bleeding": ("har skåret mig i håndleddet og det er dybt", CRISIS, "har skåret lagkagen"),
    "attempt just now": ("prøvede at hænge mig i går og det lykkedes ikke", CRISIS, "det lykkedes ikke i dag, men jeg prøver at bage den igen"),
    "not safe": ("kan ikke stole paa mig selv i nat", CRISIS, "er bange for højder"),
    "wish to be dead": ("gid jeg bare kunne sove ind i nat", DISTRESS, "min mobil er lige ved at dø, skriver senere"),
    "not wanting to live": ("gider ikke det her liv længere", DISTRESS, "gider ikke i skole i morgen, det regner"),
    "burden": ("jeg er kun til besvær for min familie", DISTRESS, "er jeg til besvær hvis jeg spørger om regnearket igen"),
    "hopeless": ("jeg føler mig fuldstændig fortabt og kan ikke se en vej ud", DISTRESS, "kan ikke overskue opvasken"),
    "urge": ("trangen til at skære er så stor i dag", DISTRESS, "trangen til chokolade er stor i dag"),
    "relapse": ("har brændt mig med en lighter igen", DISTRESS, "brændte mig på bagepladen igen"),
    "panic": ("kan ikke få luft og alt sortner, tror jeg dør", DISTRESS, "er forkølet og kan ikke få luft gennem næsen"),
    "eating": ("jeg kaster op efter jeg har spist, hver dag", DISTRESS, "har kastet op hele natten, roskildesyge"),
    "abuse": ("min mand slår mig foran børnene", DISTRESS, "min mand slår mig i skak hver gang"),
    "danger at the door": ("han har en økse og han smadrer døren", CRISIS, "han banker på døren, det er bare postbuddet"),
    "another wants to die": ("min søn på 9 siger at han ikke vil leve", OTHER, "min søn har taget kørekort, jeg er bange når han kører"),
    "another says goodbye": ("har nogen set Emil? han skrev farvel og nu svarer han ikke", OTHER, "har nogen hørt fra Peter, han skulle tage kagen med"),
    "another is hurt": ("min veninde bor med en mand der slår hende", OTHER, "naboen slår græs klokken 7 om søndagen"),
    "decided to do it": ("jeg har taget beslutningen om at gennemføre det", CRISIS, "jeg er fast besluttet på at holde op med at ryge"),
    "a time and an end": ("på fredag afslutter jeg det hele", CRISIS, "på fredag flytter vi"),
    "all of them": ("jeg vil tage dem alle sammen", CRISIS, "jeg tager mine piller om aftenen nu"),
    "two hints": ("lad være med at sende mig numre, jeg har valgt", CRISIS, "jeg har valgt den blå sofa"),
    "verb at the end": ("jeg tænker på at jeg ikke vil leve mere", DISTRESS, "jeg tænker på at jeg ikke vil ryge mere"),
    "a carer at the end": ("jeg er pårørende til min søn, og jeg bryder sammen", DISTRESS, "nøglen passer ikke mere"),
    "drinking again": ("har drukket igen efter et år, skammer mig", DISTRESS, "jeg drikker te hver aften"),
    "followed": ("naboerne overvåger mig, der er kameraer i lejligheden", DISTRESS, "den sang forfølger mig"),
    "another is silent": ("mikkel svarer ikke efter den besked, jeg er bange for at han gør noget", OTHER, "min bror svarer aldrig på messenger, typisk"),
    "another gave things away": ("min veninde gav mig sin halskæde, hun har ikke brug for den mere, jeg er urolig", OTHER, "mormor har givet os sit gamle stel"),
}  # fmt: skip


@pytest.mark.parametrize(("family", "pair"), PAIRS.items())
def test_a_serious_sentence_is_told_from_its_harmless_partner(
    detector: Detector, family: str, pair: tuple[str, Tier, str]
) -> None:
    serious, tier, harmless = pair
    assert detector.assess(serious).tier is tier, family
    assert detector.assess(harmless).tier is NONE, family


@pytest.mark.parametrize(
    "text",
    [
        "har slugt mors hjertepiller",
        "sidder ude på togbroen med benene ud over kanten",
        "jeg kan ikke stoppe blødningen",
        "min eks er brudt ind, jeg gemmer mig i skabet",
    ],
)
def test_what_is_happening_now_is_imminent(detector: Detector, text: str) -> None:
    assert "imminent" in detector.assess(text).flags


@pytest.mark.parametrize(
    "text",
    [
        "min ven siger han hopper i nat, han står på broen",
        "min roommate har låst sig inde med sine piller og siger hun er færdig",
        "en bruger skrev lige at hun har taget en overdosis",
    ],
)
def test_what_another_is_doing_now_is_urgent(detector: Detector, text: str) -> None:
    assert "urgent_other" in detector.assess(text).flags


@pytest.mark.parametrize(
    "text",
    ["min far døde i foråret", "min farmor døde i går, jeg er så ked af det", "min onkel tog sit eget liv i 2009"],
)
def test_grief_is_no_alarm(detector: Detector, text: str) -> None:
    assessment = detector.assess(text)
    assert assessment.tier is NONE
    assert "grief" in assessment.flags
