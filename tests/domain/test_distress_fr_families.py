"""One serious and one harmless French sentence for every important family of frames."""

import pytest

from content.lexicon import build_detector
from domain.distress import Detector, Tier

CRISIS, DISTRESS, OTHER, NONE = Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER, Tier.NONE


@pytest.fixture(scope="module")
def detector() -> Detector:
    return build_detector()


PAIRS = {
    "to kill oneself": ("jvais me buter, j'ai plus la force", CRISIS, "ce partiel va me tuer"),
    "quebec": ("chu tanné, à soir j'en finis", CRISIS, "chu tanné de la neige, vivement l'été"),
    "text-speak": ("jveu en finir avc la vie ce soir", CRISIS, "jveu finir mon taf avant ce soir"),
    "with the car": ("j'ai envie de foncer dans un arbre avec la bagnole", CRISIS, "j'ai garé la bagnole sous un arbre"),
    "decided": ("ma décision est prise, personne pourra m'en empêcher", CRISIS, "ma décision est prise, je démissionne en juin"),
    "letters": ("les lettres sont sur la table, une pour chacun de mes enfants", CRISIS, "la lettre de motivation est sur la table"),
    "preparing": ("j'ai acheté une corde et choisi l'arbre", CRISIS, "j'ai acheté une corde à linge"),
    "giving away": ("j'ai donné mon chien à ma cousine, j'en aurai plus besoin après vendredi", CRISIS, "j'ai donné mon chat à garder à ma cousine pour les vacances"),
    "hints that add up": ("ne me cherchez pas, le portable restera à la maison", CRISIS, "le portable restera au bureau, je suis en congés"),
    "goodbye": ("adieu à tous, ne m'en voulez pas", CRISIS, "adieu les sucres, bonjour les brocolis"),
    "joining somebody who died": ("je m'en vais rejoindre mon petit gars, un an sans lui c'est trop", CRISIS, "je m'en vais rejoindre mes copains au parc"),
    "means at hand": ("le fusil est sur la table et je suis seul", CRISIS, "le fusil de chasse du grand-père est à vendre"),
    "a high place": ("je suis sur le pont depuis une heure, j'arrive pas à redescendre", CRISIS, "on fait le pont vendredi, qui vient en rando ?"),
    "taken": ("j'ai avalé toute la boîte de somnifères", CRISIS, "j'ai avalé la moitié de la boîte de chocolats"),
    "bleeding": ("je me suis ouvert le bras, ça s'arrête pas de saigner", CRISIS, "je saigne du nez, ça coule partout"),
    "attempt just now": ("j'ai tenté de me pendre hier, la branche a cassé", CRISIS, "la branche a cassé sous la neige"),
    "not safe": ("retenez-moi, je vais faire une bêtise cette nuit", CRISIS, "le chat va faire une bêtise, je le sens"),
    "looking for a method": ("combien de lexomil pour ne pas se réveiller", CRISIS, "combien de sucres dans ton café ?"),
    "danger at the door": ("mon ex défonce ma porte, il a un couteau, appelez la police", CRISIS, "mon ex est en bas avec les cartons"),
    "wish to be dead": ("j'aimerais m'endormir et ne plus me réveiller", DISTRESS, "j'aimerais dormir jusqu'à lundi"),
    "not wanting to live": ("j'ai plus envie de vivre", DISTRESS, "j'ai plus envie de bosser"),
    "burden": ("tout le monde serait plus heureux sans moi", DISTRESS, "tout le monde serait plus heureux avec une pizza"),
    "hopeless": ("je suis au bout du rouleau", DISTRESS, "je suis au bout du rouleau de papier cadeau"),
    "relapse": ("je me suis scarifiée ce matin", DISTRESS, "je me suis coupée en cuisinant"),
    "panic": ("crise d'angoisse là, j'arrive plus à respirer", DISTRESS, "j'arrive plus à respirer tellement j'ai ri"),
    "eating": ("je me fais vomir après chaque repas", DISTRESS, "mon chien vomit après chaque repas"),
    "abuse": ("mon mari me frappe quand il a bu", DISTRESS, "mon frère me tape sur les nerfs"),
    "voices": ("j'entends des voix qui me disent que je suis nulle", DISTRESS, "j'entends des voix dans le couloir, ils font la fête"),
    "another wants to die": ("mon petit frère dit qu'il veut mourir", OTHER, "mon petit frère dit qu'il veut un scooter"),
    "another says goodbye": ("son dernier message ressemblait à un adieu", OTHER, "son dernier message était drôle"),
    "another has taken something": ("ma mère a pris toute sa boîte de somnifères", OTHER, "ma mère a pris toute sa retraite au portugal"),
    "another is hurt": ("ma voisine a des bleus, son mari hurle toutes les nuits", OTHER, "ma voisine hurle devant le foot"),
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
        "j'en peux plus de cette pluie",
        "j'ai jeté les médicaments périmés",
        "je serai plus là demain, je suis en congé",
        "j'ai tout préparé pour l'anniversaire de ma mère ce soir",
    ],
)
def test_everyday_words_are_not_mended_into_words_of_danger(detector: Detector, text: str) -> None:
    assert detector.assess(text).tier is NONE


@pytest.mark.parametrize(
    "text",
    ["j'ai avalé toute la boîte de xanax", "je suis sur le rebord de la fenêtre, les pieds dans le vide"],
)
def test_what_is_happening_now_is_imminent(detector: Detector, text: str) -> None:
    assert "imminent" in detector.assess(text).flags


@pytest.mark.parametrize(
    "text",
    ["mon oncle s'est suicidé l'an dernier", "mon chat est mort hier, il avait 17 ans"],
)
def test_grief_is_not_a_crisis(detector: Detector, text: str) -> None:
    assessment = detector.assess(text)
    assert assessment.tier is NONE
    assert "grief" in assessment.flags


def test_pushing_somebody_is_goading(detector: Detector) -> None:
    assert "goading" in detector.assess("suicide toi, personne te regrettera").flags
