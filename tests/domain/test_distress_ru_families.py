"""One serious sentence and its harmless partner for every family of the Russian lexicon."""

import pytest

from content.lexicon import build_detector
from domain.distress import Detector, Tier

CRISIS, DISTRESS, OTHER, NONE = Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER, Tier.NONE


@pytest.fixture(scope="module")
def detector() -> Detector:
    return build_detector()


PAIRS = {
    "act": [("собираюсь наложить на себя руки", CRISIS), ("убила в себе перфекциониста", NONE)],
    "act, slang": [("я щас реально выпилюсь", CRISIS), ("роскомнадзор опять замедлил ютуб", NONE)],
    "act, the window": [("думаю шагнуть в окно, девятый этаж", CRISIS), ("выйти в окно от этого созвона", NONE)],
    "act, other word order": [("зарезаться хочу, сил моих нет", CRISIS), ("зарезала торт на двенадцать кусков", NONE)],
    "act, tried last night": [
        ("вчера пробовала повеситься, опять хочу", CRISIS),
        ("три года назад пыталась покончить с собой, а теперь учусь и радуюсь", NONE),
    ],
    "plan, a date": [("дата назначена, осталось дождаться и умереть", CRISIS), ("дата свадьбы назначена, ура", NONE)],
    "plan, tonight": [("сегодня ночью поставлю точку", CRISIS), ("сегодня закончу отчёт и домой", NONE)],
    "plan, a note": [("дописываю предсмертную записку", CRISIS), ("мама оставила записку на холодильнике", NONE)],
    "plan, giving away": [
        ("раздала все вещи, больше не понадобятся", CRISIS),
        ("раздаю вещи перед переездом, самовывоз", NONE),
    ],
    "plan, who takes the dog": [
        ("кто возьмёт мою собаку когда меня не будет", CRISIS),
        ("кто присмотрит за котом пока я в отпуске", NONE),
    ],
    "bye": [("Прощайте. Не вините себя.", CRISIS), ("прощайте мои нервы, завтра переезд", NONE)],
    "bye, pass it on": [("скажите маме что я её люблю, домой не вернусь", CRISIS), ("скажи маме что борщ огонь", NONE)],
    "bye, for good": [("ухожу навсегда, не ищите меня", CRISIS), ("ухожу навсегда из этого чата, много спама", NONE)],
    "bye, two hints": [("никто не виноват. простите меня", CRISIS), ("простите за голосовое на пять минут", NONE)],
    "means at hand": [
        ("лезвие лежит передо мной и рядом никого", CRISIS),
        ("нож в руке, лук на доске, слёзы ручьём", NONE),
    ],
    "means, the place": [("сижу на перилах, внизу вода", CRISIS), ("сижу на крыше дачи, смотрю звёзды с другом", NONE)],
    "means, rope": [("верёвка куплена, жду пока все уснут", CRISIS), ("купил верёвку для качелей", NONE)],
    "taken": [("выпила сорок таблеток снотворного", CRISIS), ("выпила таблетку от головы и легла", NONE)],
    "bleeding": [("вскрыла вены, кровь не останавливается", CRISIS), ("порезался бумагой, щиплет", NONE)],
    "unsafe": [("боюсь себя, не ручаюсь за себя этой ночью", CRISIS), ("боюсь идти к стоматологу один", NONE)],
    "voices that command": [("голоса велят мне прыгнуть", CRISIS), ("голоса за стеной, соседи празднуют", NONE)],
    "seek": [("ищу самый безболезненный способ умереть", CRISIS), ("ищу безболезненный способ выучить немецкий", NONE)],
    "wish to be dead": [("лучше бы я не рождалась", DISTRESS), ("лучше бы я не начинала этот ремонт", NONE)],
    "wish not to wake": [
        ("хочется уснуть и больше не проснуться", DISTRESS),
        ("не проснулась по будильнику, проспала", NONE),
    ],
    "wish to disappear": [("хочу исчезнуть чтобы никто не помнил", DISTRESS), ("хочу исчезнуть от стыда", NONE)],
    "no wish to live": [("жить не хочется, совсем", DISTRESS), ("не хочу жить в этом городе, хочу к морю", NONE)],
    "weary, with mat": [("заебался жить эту жизнь", DISTRESS), ("заебался собирать шкаф", NONE)],
    "burden": [("я обуза для всех", DISTRESS), ("ты не обуза, мы рядом", NONE)],
    "missed by nobody": [
        ("никто и не заметит если я пропаду", DISTRESS),
        ("никто не заметил мою новую стрижку", NONE),
    ],
    "hopeless": [("не вижу никакого выхода, всё бессмысленно", DISTRESS), ("не могу больше ждать новый сезон", NONE)],
    "asking for company": [
        ("поговорите со мной кто нибудь, мне страшно", DISTRESS),
        ("кто нибудь играет в доту вечером?", NONE),
    ],
    "urge": [("руки чешутся взять лезвие, отвлеките", DISTRESS), ("хочется обрезать волосы", NONE)],
    "relapse": [("опять режу руки и прячу под рукавами", DISTRESS), ("год без селфхарма сегодня", NONE)],
    "panic": [
        ("паническая атака прямо сейчас, не могу дышать", DISTRESS),
        ("панические атаки прошли, делюсь упражнением", NONE),
    ],
    "eating": [("четыре раза сегодня вызывала рвоту", DISTRESS), ("отравилась шавермой, вырвало", NONE)],
    "abuse": [("отчим заходит ко мне в комнату ночью", DISTRESS), ("муж бил баклуши все выходные", NONE)],
    "danger": [
        ("он ломает дверь и кричит что убьёт меня, я заперлась в ванной", CRISIS),
        ("мама меня убьёт за разбитую вазу", NONE),
    ],
    "voices": [("голоса в голове не замолкают", DISTRESS), ("голоса соседей слышно через стену", NONE)],
    "worry": [("сестра говорит что хочет умереть", OTHER), ("сестра говорит что хочет собаку", NONE)],
    "worry, a goodbye": [
        ("подруга написала прощай и не отвечает", OTHER),
        ("подруга не отвечает третий час, наверное спит", NONE),
    ],
    "worry, found": [("нашла у дочки лезвие под матрасом", OTHER), ("дочь прячет конфеты под подушкой", NONE)],
    "worry, beaten": [("соседа слышно, он бьёт жену каждый вечер", OTHER), ("он бьёт рекорды на тренировках", NONE)],
    "resolved, and a verb of ending": [
        ("выход один – броситься под поезд", CRISIS),
        ("решено, в субботу маникюр", NONE),
    ],
    "resolved to die": [("решила умереть в субботу", CRISIS), ("умру, если не съем этот торт", NONE)],
    "going to do it, and when": [
        ("решилась. сделаю это, пока дети у свекрови", CRISIS),
        ("сделаю это в субботу, список длинный", NONE),
    ],
    "the date is set": [("дата назначена, двадцатое", CRISIS), ("дата свадьбы назначена, двадцатое", NONE)],
    "worked out": [("всё продумала: где, чем и когда", CRISIS), ("продумала маршрут: где, как и когда едем", NONE)],
    "again, properly": [
        ("в этот раз сделаю нормально, чтобы не откачали", CRISIS),
        ("в этот раз сдам на права наверняка", NONE),
    ],
    "a place, and the body": [
        ("окно открыто, одна нога уже снаружи", CRISIS),
        ("кот сидит на подоконнике и смотрит вниз на голубей", NONE),
    ],
    "taken, told by what it does": [
        ("проглотила всё что было в аптечке, перед глазами плывёт", CRISIS),
        ("перебрала вчера на корпоративе, голова трещит", NONE),
    ],
    "things sorted": [
        ("коту насыпала корма на три дня, ключ под ковриком", CRISIS),
        ("раздала вещи перед переездом, кошку временно у мамы оставила", NONE),
    ],
    "gas": [("газ открыл. пишу пока могу", CRISIS), ("открыл газ, варю суп", NONE)],
    "if I were gone": [("если пропаду, хватятся через месяц", DISTRESS), ("у меня пропал ключ, не хватились бы", NONE)],
    "worry, signs": [
        ("бывший прислал фото своих запястий и отключил телефон", OTHER),
        ("брат отключил телефон, спит наверное", NONE),
    ],
    "worry, a railing": [
        ("девушка перелезла через ограждение, что делать", OTHER),
        ("рабочий залез на крышу, чистит снег", NONE),
    ],
    "plan, ending and a time": [
        ("после новогодних закончу это всё", CRISIS),
        ("после новогодних закончу ремонт на кухне", NONE),
    ],
    "place, in any order": [
        ("ветер, внизу огни. перелез через перила", CRISIS),
        ("стою на мосту, фоткаю салют", NONE),
    ],
    "plan, decided and quiet": [
        ("решение принято, и в голове стало тихо", CRISIS),
        ("решила уволиться, и сразу стало легко", NONE),
    ],
    "plan, all sorted": [
        ("ключи отдала соседке, бумаги разложила, мне больше не понадобятся", CRISIS),
        ("ключи отдала хозяйке, бумаги разложила, завтра переезд", NONE),
    ],
    "abuse, money and food": [
        ("свекровь запирает холодильник и забирает мою зарплату", DISTRESS),
        ("муж забирает меня с работы", NONE),
    ],
    "voices, the wiring": [
        ("они шепчут мне из розетки, третью ночь не сплю", DISTRESS),
        ("за стеной сверлят, третью ночь не сплю", NONE),
    ],
    "worry, pills counted": [
        ("сестра копит таблетки, куда звонить", OTHER),
        ("сестра копит на отпуск, куда поехать", NONE),
    ],
    "transliteration": [("hochu pokonchit s soboy", CRISIS), ("ne hochu v shkolu", NONE)],
    "transliteration, a wish": [("ne hochu zhit", DISTRESS), ("hochu spat", NONE)],
    "Ukrainian forms": [("не хочу більше жити", DISTRESS), ("не хочу більше їсти", NONE)],
}


@pytest.mark.parametrize(
    ("family", "text", "tier"), [(family, text, tier) for family, pair in PAIRS.items() for text, tier in pair]
)
def test_the_serious_sentence_is_told_from_its_harmless_partner(
    detector: Detector, family: str, text: str, tier: Tier
) -> None:
    assert detector.assess(text).tier is tier, family


IMMINENT = [
    "проглотила все таблетки что были, руки немеют",
    "порезала слишком глубоко, кровь везде",
    "стою на краю крыши, смотрю вниз",
    "заперлась в ванной, муж с ножом ломает дверь",
]


@pytest.mark.parametrize("text", IMMINENT)
def test_what_has_happened_or_is_about_to_is_imminent(detector: Detector, text: str) -> None:
    found = detector.assess(text)
    assert found.tier is CRISIS
    assert "imminent" in found.flags


URGENT = ["брат наглотался таблеток, скорая едет", "мой бывший стоит на карнизе и звонит мне по видео"]


@pytest.mark.parametrize("text", URGENT)
def test_the_same_for_somebody_else_is_urgent(detector: Detector, text: str) -> None:
    found = detector.assess(text)
    assert found.tier is OTHER
    assert "urgent_other" in found.flags


@pytest.mark.parametrize(
    "text", ["бабушка умерла в субботу", "мой брат покончил с собой два года назад", "сегодня похороны папы"]
)
def test_bereavement_is_grief_and_never_an_alarm(detector: Detector, text: str) -> None:
    found = detector.assess(text)
    assert found.tier is NONE
    assert "grief" in found.flags


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("сколько таблеток надо чтобы умереть", "method_detail"),
        ("иди убейся, никто не заплачет", "goading"),
        ("отец избил меня ремнём", "abuse"),
    ],
)
def test_flags_are_raised(detector: Detector, text: str, flag: str) -> None:
    assert flag in detector.assess(text).flags
