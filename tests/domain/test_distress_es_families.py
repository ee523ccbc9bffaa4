"""For every family of the Spanish lexicon a serious sentence and a harmless one that looks like it."""

import pytest

from content.lexicon import build_detector
from domain.distress import Detector, Tier

CRISIS, DISTRESS, OTHER, NONE = Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER, Tier.NONE


@pytest.fixture(scope="module")
def detector() -> Detector:
    return build_detector()


PAIRS = {
    "killing oneself": [("me kiero matar wey, ya no es broma", CRISIS), ("me mato de risa con tus audios", NONE)],
    "clitic first or last": [("quiero suicidarme", CRISIS), ("me quiero suicidar", CRISIS), ("no me quiero matar, solo necesito vacaciones", NONE)],
    "jumping": [("tengo ganas de tirarme al metro", CRISIS), ("quiero tirarme en paracaídas", NONE)],
    "a car": [("voy manejando y quiero soltar el volante", CRISIS), ("casi choco el carro contra un poste", NONE)],
    "decided": [("ya decidí que el viernes me voy de este mundo", CRISIS), ("ya está decidido, nos mudamos a córdoba", NONE)],
    "a day": [("esta noche lo hago y nadie lo sabe", CRISIS), ("esta noche lo hago, le pido matrimonio", NONE)],
    "prepared": [("vengo juntando pastillas hace meses", CRISIS), ("tengo fecha para la operación de rodilla", NONE)],
    "letters": [("dejé cartas para mis hijos y para mi mamá", CRISIS), ("escribí una carta para mi hija por su graduación", NONE)],
    "arrangements": [("alguien puede quedarse con mi gata desde mañana? después no voy a estar para cuidarla", CRISIS), ("mi vecina cuida al gato mientras estoy de viaje", NONE)],
    "being found": [("solo espero que no me encuentre mi hija", CRISIS), ("no encuentro mis llaves", NONE)],
    "goodbye": [("esto es una despedida, los quise mucho", CRISIS), ("mañana es la despedida de soltera de mi prima", NONE)],
    "nobody's fault": [("no me busquen mañana. no es culpa de nadie", CRISIS), ("no es culpa de nadie que llueva", NONE)],
    "means at hand": [("tengo la navaja en la mano y no paro de temblar", CRISIS), ("tengo el cuchillo en la mano, estoy picando cebolla", NONE)],
    "the place": [("estoy sentada en la cornisa", CRISIS), ("estoy en el puente sacando fotos del atardecer", NONE)],
    "taken": [("acabo de tragarme todo el frasco", CRISIS), ("me tomé dos paracetamol para el dolor de cabeza", NONE)],
    "bleeding": [("me corté hondo y no para de sangrar", CRISIS), ("me corté el dedo pelando papas", NONE)],
    "not safe": [("tengo miedo de hacerme algo esta noche", CRISIS), ("me da miedo manejar de noche", NONE)],
    "voices": [("las voces me dicen que salte", CRISIS), ("se oyen voces del coro de la iglesia", NONE)],
    "a recent attempt": [("anoche intenté ahorcarme", CRISIS), ("hace diez años intenté matarme, hoy soy feliz", NONE)],
    "wish to be dead": [("ojalá me muriera mientras duermo", DISTRESS), ("me muero de sueño", NONE)],
    "not waking": [("quisiera dormirme y no despertar nunca", DISTRESS), ("quiero dormir tres días seguidos", NONE)],
    "not living": [("ya no tengo ganas de vivir", DISTRESS), ("ya no quiero vivir con mis suegros", NONE)],
    "vanishing": [("solo quiero desaparecer y que nadie se acuerde de mí", DISTRESS), ("quiero desaparecer una semana en la playa", NONE)],
    "a burden": [("soy una carga para mi familia", DISTRESS), ("se me acabó la batería, dejé el móvil en carga", NONE)],
    "without me": [("todos estarían más tranquilos si yo no estuviera", DISTRESS), ("la fiesta estaría mejor con más hielo", NONE)],
    "no strength": [("no doy más, en serio", DISTRESS), ("no puedo más, estoy llenísima de tanto comer", NONE)],
    "no way out": [("no le veo salida a mi vida", DISTRESS), ("no encuentro la salida del centro comercial", NONE)],
    "no meaning": [("para qué seguir si nada tiene sentido", DISTRESS), ("este argumento de la serie no tiene sentido", NONE)],
    "asking for somebody": [("no tengo a nadie con quien hablar", DISTRESS), ("necesito ayuda con la tarea de química", NONE)],
    "urge": [("tengo unas ganas horribles de cortarme", DISTRESS), ("tengo ganas de cortarme el pelo", NONE)],
    "relapse": [("recaí, anoche me volví a cortar", DISTRESS), ("hoy cumplo un año sin cortarme", NONE)],
    "panic": [("me está dando un ataque de pánico en el bondi", DISTRESS), ("no tengo ataques de pánico desde enero", NONE)],
    "eating": [("vomito después de cada comida y nadie lo sabe", DISTRESS), ("vomité toda la noche, algo me cayó mal", NONE)],
    "abuse": [("mi marido me pega cuando toma", DISTRESS), ("el sol me pega en la cara", NONE)],
    "coming at night": [("mi padrastro entra a mi cuarto por las noches", DISTRESS), ("el gato entra a mi cuarto por las noches", NONE)],
    "danger at the door": [("mi ex está pateando la puerta y dice que me mata", CRISIS), ("mi mamá me va a matar cuando vea las notas", NONE)],
    "another's wish": [("mi hermana dice que se quiere morir", OTHER), ("mi hermana se muere de ganas de verte", NONE)],
    "another's cuts": [("le encontré cortes en los brazos a mi hijo", OTHER), ("mi hermana se corta el pelo sola", NONE)],
    "another's goodbye": [("mi amigo se despidió de todos y apagó el celular", OTHER), ("mi amigo se despidió de la empresa", NONE)],
    "another has taken something": [("mi prima se tragó un montón de pastillas", OTHER), ("el niño se tomó toda la leche", NONE)],
    "another on a roof": [("mi vecino está en la azotea y dice que va a saltar, ayuda", OTHER), ("mi marido está en el techo arreglando las tejas", NONE)],
    "another is beaten": [("a mi vecina le pega el marido, se oye por la pared", OTHER), ("mi vecina le pega fuerte al tambor", NONE)],
    "helper talk": [("si piensas en matarte llama a la línea, a mí me ayudó", NONE), ("llamé a la línea y no contestan, igual voy a matarme", CRISIS)],
    "fiction": [("en la película ella se tira del puente", NONE), ("vi una película y lloré. quiero morirme", DISTRESS)],
    "resolved, and a verb of ending": [("solo me queda tirarme del balcón", CRISIS), ("solo me queda una materia", NONE)],
    "resolved to die": [("mi plan es morir el sábado", CRISIS), ("este calor, me voy a morir de sed", NONE)],
    "going to do it": [("me animé a hacerlo, esta noche, perdón", CRISIS), ("me animé a hacerlo, mañana me tatúo", NONE)],
    "the date is set": [("la fecha está decidida, el catorce", CRISIS), ("la fecha de la boda está decidida", NONE)],
    "again, properly": [("esta vez no va a fallar, nadie me va a encontrar", CRISIS), ("esta vez no falla la receta del pan", NONE)],
    "a place, and the body": [("el balcón abierto y yo con un pie fuera", CRISIS), ("mi gato está asomado a la ventana mirando pájaros", NONE)],
    "taken, told by what it does": [("me tragué lo que había en el botiquín, veo borroso", CRISIS), ("qué sueño me da esta pastilla para la alergia", NONE)],
    "the garage": [("estoy en el garaje, la manguera ya está puesta", CRISIS), ("compré una manguera para el jardín", NONE)],
    "no trace": [("borré todo, que no quede rastro. esta madrugada", CRISIS), ("borré todo porque no tenía espacio", NONE)],
    "to the dead": [("me voy a reunir con mi marido, lo tengo claro desde el entierro", CRISIS), ("me voy con mi abuela al pueblo este finde", NONE)],
    "if I were gone": [("si desapareciera tardarían semanas en darse cuenta", DISTRESS), ("si falto a clase me avisan por correo", NONE)],
    "another's signs": [("mi ex me mandó una foto de sus muñecas y apagó el teléfono", OTHER), ("mi hermano apagó el teléfono, se quedó dormido", NONE)],
    "text speak": [("ya no kiero estar aki", DISTRESS), ("xq no viniste? t estuve esperando", NONE)],
}  # fmt: skip


@pytest.mark.parametrize(
    ("family", "text", "tier"), [(family, text, tier) for family, pair in PAIRS.items() for text, tier in pair]
)
def test_family(detector: Detector, family: str, text: str, tier: Tier) -> None:
    assert detector.assess(text).tier is tier, family


@pytest.mark.parametrize(
    "text", ["me tragué todas las pastillas", "estoy en la cornisa", "mi ex está pateando la puerta con un cuchillo"]
)
def test_danger_now_is_imminent(detector: Detector, text: str) -> None:
    assert "imminent" in detector.assess(text).flags


@pytest.mark.parametrize(
    ("text", "flag"),
    [
        ("cuántas pastillas hacen falta para no despertar", "method_detail"),
        ("mátate de una vez, nadie te quiere aquí", "goading"),
        ("mi abuela murió ayer", "grief"),
        ("mi novio me pega", "abuse"),
        ("mi hermano se tomó un frasco entero de pastillas", "urgent_other"),
    ],
)
def test_flags(detector: Detector, text: str, flag: str) -> None:
    assert flag in detector.assess(text).flags
