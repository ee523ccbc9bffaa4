"""One serious and one harmless German sentence for every important family of frames."""

import pytest

from content.lexicon import build_detector
from domain.distress import Detector, Tier

CRISIS, DISTRESS, OTHER, NONE = Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER, Tier.NONE


@pytest.fixture(scope="module")
def detector() -> Detector:
    return build_detector()


PAIRS = {
    "an ending and an occasion": ("wenn die ernte drin ist mach ich dem ein ende", CRISIS, "wenn die ernte drin ist fahren wir ans meer"),
    "a place and an unease": ("sitze am bahndamm, der nächste kommt in sieben minuten", CRISIS, "sitze am bahndamm und fotografiere züge"),
    "means laid ready": ("die schlaftabletten hab ich schon hingelegt, sie liegen vor mir", CRISIS, "die tabletten liegen auf dem tisch, papa vergisst sie sonst"),
    "a whole packet": ("eine ganze packung doxepin intus, muss ich ins krankenhaus", CRISIS, "eine ganze packung chips gegessen, mir ist schlecht"),
    "sorted for afterwards": ("hab alle passwörter aufgeschrieben, mama kommt dann ohne mich klar", CRISIS, "hab alle passwörter aufgeschrieben, der neue laptop ist da"),
    "calm since the decision": ("seit ich mich entschieden hab ist alles so leicht", CRISIS, "seit der entscheidung für die op bin ich ganz ruhig"),
    "voices in things": ("aus der heizung kommen stimmen und ich hab angst", DISTRESS, "aus der heizung kommt ein rauschen, der installateur ist da"),
    "to kill oneself": ("ich habe vor mich morgen zu erschießen", CRISIS, "ich will mich nicht umbringen, ich will nur schlafen"),
    "austrian": ("mir is alles wurscht i bring mi um", CRISIS, "mir is alles wurscht, i geh heim"),
    "swiss": ("ich wott nüm läbe, ich ha alles parat", CRISIS, "ich ha alles parat für d ferie"),
    "with the car": ("ich fahr heute gegen einen brückenpfeiler", CRISIS, "ich fahr heute gegen sechs los"),
    "decided": ("hab einen plan und keiner kann mich davon abbringen", CRISIS, "die entscheidung ist gefallen, wir nehmen den welpen"),
    "thinking of how": ("denk nur noch daran wie ich sterben könnte", CRISIS, "denk nur noch daran wie ich die prüfung schaffe"),
    "letters": ("die briefe liegen auf dem küchentisch, einer für jeden", CRISIS, "der notar hat das testament fertig, endlich erledigt"),
    "preparing": ("hab mir im baumarkt einen strick geholt", CRISIS, "seil und karabiner gekauft, klettern am wochenende"),
    "goodbye": ("wenn ihr das lest hab ich es hinter mir", CRISIS, "das ist meine letzte nachricht für heute, gute nacht"),
    "hints that add up": ("katze ist bei meiner mutter untergebracht, das konto aufgelöst", CRISIS, "hab meinen hund zu meiner mutter gebracht, fliege morgen nach kreta"),
    "means at hand": ("ich sitze in der badewanne mit der klinge und weine", CRISIS, "klinge vom hobel ist stumpf"),
    "a high place": ("steh grad auf der brücke und trau mich nicht zurück", CRISIS, "ich steh auf der brücke und schau den booten zu"),
    "taken": ("habe gerade eine ganze packung genommen und jetzt hab ich angst", CRISIS, "hab die ganze packung kekse gegessen"),
    "bleeding": ("hab mir die arme aufgeschnitten und es ist überall blut", CRISIS, "beim rasieren geschnitten, blut überall"),
    "attempt just now": ("habs versucht heute morgen, seil ist gerissen", CRISIS, "habs versucht, level 4 ist unmöglich"),
    "not safe": ("kann nicht garantieren dass ich mir heute nichts antue", CRISIS, "ich bin mir nicht sicher ob ich morgen komme"),
    "wish to be dead": ("hoffe jeden abend dass ich nicht mehr aufwache", DISTRESS, "todmüde nach der nachtschicht"),
    "not wanting to live": ("i mog nimma leben", DISTRESS, "i mog nimma warten, der bus kommt eh nie"),
    "burden": ("ich bin nur eine belastung für meine familie", DISTRESS, "ohne mich läuft das team besser haha"),
    "hopeless": ("ich kann einfach nicht mehr so weiterleben", DISTRESS, "ich geb auf, der ikea schrank hat gewonnen"),
    "urge": ("der drang mich zu verletzen ist heute unerträglich", DISTRESS, "klingt gut, ich könnt grad schokolade essen"),
    "relapse": ("ich hab mir mit dem feuerzeug den arm verbrannt, absichtlich", DISTRESS, "hab mich am ofen verbrannt"),
    "panic": ("mein herz rast und ich denk ich sterbe, bin in der u-bahn", DISTRESS, "mein herz rast noch, bin die treppen hoch gerannt"),
    "eating": ("jedes mal nach dem essen steck ich mir den finger in den hals", DISTRESS, "esse seit tagen nur noch erdbeeren, saison!"),
    "abuse": ("mein mann lässt mich nicht alleine raus und kontrolliert mein handy", DISTRESS, "er kontrolliert die fahrkarten"),
    "danger at the door": ("mein mann hat die tür eingetreten und will mich umbringen bitte hilfe", CRISIS, "jemand hat an die tür gehämmert, war nur der paketbote"),
    "another wants to die": ("meine oma sagt sie will endlich sterben und isst nichts mehr", OTHER, "meine tochter isst kein gemüse"),
    "another says goodbye": ("kann bitte ein mod nach lena schauen? ihre nachricht klang wie ein abschied", OTHER, "hat jemand was von tim gehört? er bringt den grill mit"),
    "another is hurt": ("meine schülerin hat blaue flecken und will nicht nach hause", OTHER, "mein sohn will nicht nach hause, die rutsche ist zu toll"),
    "decided to do it": ("ich bin fest entschlossen es durchzuziehen", CRISIS, "ich bin fest entschlossen, mit dem rauchen aufzuhören"),
    "a time and an end": ("am freitag beende ich alles", CRISIS, "am freitag ziehen wir um"),
    "all of them": ("ich werde sie alle schlucken", CRISIS, "ich nehm meine tabletten jetzt abends"),
    "two hints": ("ich ruf da nicht an, ich hab mich entschieden", CRISIS, "ich hab mich entschieden, ich nehm den job in köln"),
    "verb at the end": ("ich merk dass ich nicht mehr leben will", DISTRESS, "ich merk dass ich nicht mehr rauchen will"),
    "a carer at the end": ("ich pflege meinen mann rund um die uhr und breche bald zusammen", DISTRESS, "ich pflege meine rosen"),
    "drinking again": ("hab nach einem jahr wieder getrunken und schäme mich", DISTRESS, "ich trinke jeden abend einen tee"),
    "followed": ("die nachbarn verfolgen mich und haben kameras in der wohnung", DISTRESS, "die werbung verfolgt mich auf instagram"),
    "another is silent": ("jonas antwortet nicht mehr seit der nachricht, ich hab angst um ihn", OTHER, "mein bruder antwortet nie auf whatsapp, typisch"),
    "another gave things away": ("meine freundin hat mir ihre kette geschenkt, sie braucht sie nicht mehr, mir ist mulmig", OTHER, "die oma hat uns ihr altes geschirr geschenkt"),
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
        "hab die tabletten mit schnaps runtergespült",
        "es blutet durch den verband und ich sags niemandem",
        "der gürtel liegt neben mir, die klinge ist an meinem handgelenk",
        "er steht mit einem messer vor der tür, ich hab mich im schlafzimmer eingesperrt",
    ],
)
def test_what_is_happening_now_is_imminent(detector: Detector, text: str) -> None:
    assert "imminent" in detector.assess(text).flags


@pytest.mark.parametrize(
    "text",
    [
        "mein bruder hat sich im bad eingeschlossen und sagt er macht schluss",
        "mein mitbewohner liegt bewusstlos im zimmer, leere tablettenpackung daneben",
        "ein mitglied hier hat geschrieben es will heute nacht sterben",
    ],
)
def test_what_another_is_doing_now_is_urgent(detector: Detector, text: str) -> None:
    assert "urgent_other" in detector.assess(text).flags


@pytest.mark.parametrize(
    "text",
    [
        "mein opa ist letztes jahr gestorben, ich vermisse ihn",
        "mein onkel hat sich vor zwei jahren das leben genommen",
        "meine mama ist seit einem jahr tot",
    ],
)
def test_grief_is_no_alarm(detector: Detector, text: str) -> None:
    assessment = detector.assess(text)
    assert assessment.tier is NONE
    assert "grief" in assessment.flags
