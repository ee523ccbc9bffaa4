"""For every family of the English lexicon a serious sentence and the harmless one that looks like it."""

import pytest

from content.lexicon import build_detector
from domain.distress import Detector, Tier

CRISIS, DISTRESS, OTHER = Tier.CRISIS, Tier.DISTRESS, Tier.CONCERN_OTHER


@pytest.fixture(scope="module")
def detector() -> Detector:
    return build_detector()


PAIRS = {
    "killing oneself": (CRISIS, "might top myself tonight, no point dragging it out", "can't top myself, that was the best cake i ever made"),
    "told as a joke": (CRISIS, "plot twist: i'll be dead by saturday lol. not a bit", "plot twist: i'll be home by saturday lol"),
    "a bequest": (CRISIS, "my bike goes to jo, the records to my nephew. i won't need them", "my bike goes to the shop on monday"),
    "things sorted": (CRISIS, "cancelled my phone, posted the letters. one thing left to do", "cancelled my phone, flight's on friday"),
    "what a fall leaves": (CRISIS, "the belt snapped. neck hurts, still here", "the guitar strap snapped. neck hurts after the gig"),
    "a mood in a check-in": (CRISIS, "mood 3/10, slept ok. i'm going to end my life on friday", "mood 3/10, slept ok. tea on friday?"),
    "a life to be finished": (CRISIS, "after the wedding i will finish my life", "i want to finish my degree before the wedding"),
    "worked out": (CRISIS, "i know exactly where and when, as soon as everybody is asleep", "do you know where and when the choir meets?"),
    "waiting for the house to sleep": (CRISIS, "just waiting for my parents to fall asleep, everything's ready", "just waiting for the kids to fall asleep, then netflix"),
    "letters": (CRISIS, "wrote my kids a letter each, they're on the kitchen table", "wrote my mum a letter for mother's day"),
    "pets and keys": (CRISIS, "took the dog to my sister's, dropped the keys in the letterbox, it's all quiet now", "gave my sister the spare key so she can feed the cat while we're in Spain"),
    "goodbye": (CRISIS, "just came to say goodbye to you all, no need to reply", "goodbye everyone, see you on the 14th"),
    "words for the family": (CRISIS, "tell my daughter it wasn't anything she said. sorry for everything", "tell my daughter dinner is ready"),
    "last time": (CRISIS, "hugged my mum one last time, it's time now", "last time i hugged my mum was at the airport"),
    "means at hand": (CRISIS, "the tablets are lined up in front of me", "the tablets are lined up in the organiser for the week"),
    "saved up": (CRISIS, "i've been saving my tablets up and i think it's enough now", "i've been saving up for a tablet"),
    "taken": (CRISIS, "swallowed the whole box and i'm getting drowsy", "took two paracetamol for my headache and went to bed"),
    "bleeding": (CRISIS, "i cut my arm and it won't stop bleeding", "cut my thumb slicing bread, needed a plaster"),
    "a place": (CRISIS, "got off the bus and walked to the bridge instead. nobody knows i'm here", "walked to the bridge and back, 8k steps done"),
    "rails": (CRISIS, "standing at the platform, the fast train comes in ten minutes, sorry everyone", "standing at the platform, the train is delayed again"),
    "not safe": (CRISIS, "i can't be trusted with the kitchen knives tonight", "i can't be trusted with a box of biscuits"),
    "a try again": (CRISIS, "i tried an hour ago and it didn't work, trying again later", "tried the sourdough an hour ago and it didn't work, trying again later"),
    "danger at the door": (CRISIS, "he's outside banging on the door and he says he'll kill me", "he's outside with the takeaway, gotta go"),
    "fire": (CRISIS, "my husband has poured petrol by the front door", "the mower is out of petrol again"),
    "not to exist": (DISTRESS, "if there was a button to stop existing i'd have pressed it", "if there was a button to skip monday i'd press it"),
    "relief": (DISTRESS, "if it was terminal i'd be relieved", "the cancer scan came back clear and i'm so relieved"),
    "born": (DISTRESS, "it would be easier if i'd never been born", "my niece was born this morning"),
    "burden": (DISTRESS, "my kids would be better off without me", "the game runs better without the mod"),
    "no future": (DISTRESS, "i can't do another winter like this", "can't wait for another winter on skis"),
    "numb": (DISTRESS, "everything is dead inside and i see no light", "i'm dead inside until the second coffee"),
    "urge": (DISTRESS, "the blades are calling again, trying to stay clean", "my bed is calling, trying to stay awake"),
    "relapse": (DISTRESS, "four months clean and i threw it away last night", "four months clean and i'm so proud"),
    "panic": (DISTRESS, "hyperventilating on the bus and i can't feel my face", "my hands are shaking, third espresso"),
    "eating": (DISTRESS, "sick after every meal again and nobody knows", "threw up twice on the ferry, never again"),
    "abuse told": (DISTRESS, "my uncle used to come into my room at night", "my cat used to come into my room at night"),
    "losing touch": (DISTRESS, "the walls are listening again", "the walls are painted again"),
    "Hindi mixed in": (DISTRESS, "yaar jeene ka mann nahi karta", "yaar exam khatam, party chalo"),
    "someone who speaks of it": (OTHER, "my wife keeps saying we'd be happier with her gone", "my wife keeps saying we'd be happier with a dog"),
    "someone who says goodbye": (OTHER, "he said bye to everyone and left all the servers", "he said hi to everyone and muted himself"),
    "someone who is silent": (OTHER, "she wrote 'sorry for everything' and now her phone is off", "she hasn't replied since friday, i think she's mad at me"),
    "someone on a roof": (OTHER, "my dad is on the roof and won't come down, who do i call", "my dad is on the roof fixing the tiles"),
    "someone who saves tablets": (OTHER, "found the tablets my husband has been hiding", "found the biscuits my husband has been hiding"),
    "someone who is hit": (OTHER, "her boyfriend put her in hospital and she is going back to him", "her boyfriend put the kettle on"),
    "decided": (CRISIS, "my lease ends in march and so do i, i've decided to die", "my lease ends in march and i've decided to move"),
    "after something everyday": (CRISIS, "gonna kill myself after the exam on friday", "gonna kill my brother after the exam for hiding my notes"),
    "worked out to the end": (CRISIS, "i keep going over how i'd kill myself and it's all worked out", "i keep going over the seating plan and it's all worked out"),
    "going through with it": (CRISIS, "gonna go through with it this time", "gonna go through with the haircut this time"),
    "a date and a calm": (CRISIS, "picked the date and i feel calm for the first time in months", "picked the date for the wedding and i feel calm about it"),
    "tried before": (CRISIS, "i tried in march and tonight i'm going to try again, properly", "i tried the driving test in march and i'm going to try again, properly"),
    "off a balcony": (CRISIS, "if one more person laughs at me i'm going off the balcony", "if one more sock blows off the balcony i'm buying a dryer"),
    "on the way there": (CRISIS, "note's on the bed. walking to the tracks now", "list's on the fridge. walking to the shop now"),
    "taken and felt": (CRISIS, "had way too much, can't feel my face and my chest is weird", "had way too much coffee, can't feel my face, dentist says that's normal"),
    "a tomorrow without me": (CRISIS, "tomorrow won't have me in it", "tomorrow won't have rain in it"),
    "denied before": (CRISIS, "i said i wasn't suicidal yesterday, that was a lie", "i said i wasn't hungry yesterday, that was a lie"),
    "how others do it": (CRISIS, "how do people do it without anyone finding them too soon", "how do people do it without a dishwasher"),
    "in the house": (CRISIS, "my ex got in, he's downstairs, he said i won't walk away this time", "my ex came over, he's downstairs playing with the kids"),
    "words run together": (CRISIS, "iwanttodie and imgoingto do it", "iwanttosleep and imgoingto bed"),
    "an insurance": (CRISIS, "they'd get the insurance and not have to look after me, it's time", "they'd get the insurance to pay for the boiler"),
    "a negation beside it": (CRISIS, "if i don't get the kids back i'm ending my life", "if i don't get the kids to bed i'm ending my evening here"),
    "a wish with a day": (CRISIS, "i want to be dead by the weekend", "i want to be done by the weekend"),
    "scars": (DISTRESS, "can't stop looking at my scars and wanting new ones", "can't stop looking at my shoes and wanting new ones"),
    "a relapse told with a smile": (DISTRESS, "love that for me, relapsed on a monday like a pro", "nearly relapsed on monday but rang my sister instead"),
    "pain without end": (DISTRESS, "ten years of pain and nothing more can be done, i can't face another ten", "ten years of pain and the physio sorted it in a month"),
    "caring to the end": (DISTRESS, "looking after mum day and night, nothing left of me, i just scream in the car", "looking after mum today, we made jam"),
    "a newborn": (DISTRESS, "i look at my baby and feel nothing", "i look at my baby and feel tired but happy"),
    "not deserving": (DISTRESS, "i'm poison, even my own kids flinch", "the mushrooms are poison, even for dogs"),
    "kept from others": (DISTRESS, "my husband takes my wages and checks my phone", "my husband takes my side and checks my homework"),
    "someone with a plan": (OTHER, "should i tell her parents? my mate has a date to kill herself", "should i tell her parents? my mate has a date on friday"),
    "someone hurt": (OTHER, "found blood on my sister's sheets and she won't talk to me", "found glitter on my sister's sheets and she won't stop laughing"),
    "someone told me": (OTHER, "last week he told me he had nothing left to live for", "last week he told me he had nothing left to pack"),
    "locked in and blood": (OTHER, "my uncle locked himself in the loft and there's blood under the door", "my uncle locked himself out and there's ketchup on the door"),
    "something round a neck": (OTHER, "my cousin has a cord round his neck and won't let me near", "my cousin has a medal round his neck and won't take it off"),
    "tools given away": (OTHER, "a guy on my shift handed out his tools, said he won't be needing them", "a guy on my shift handed out flyers for his band"),
    "no way that can be seen": (DISTRESS, "there's no future that i can see, i've nothing left in the tank", "there's no parking that i can see, i've nothing left in the fridge"),
    "disgust at oneself": (DISTRESS, "saw the photos and thought, i disgust me", "saw the photos and thought, that curry looks great"),
    "nobody speaks": (DISTRESS, "the only person who spoke to me this month was the bus driver", "the bus driver spoke to me about the football"),
    "papers taken": (DISTRESS, "my husband keeps my passport and locks me inside when he goes out", "my husband keeps the passports in the drawer with the euros"),
    "over for long": (DISTRESS, "i can't picture one good day ahead", "twenty years ago i took an overdose, today i'm a nurse and so glad they found me"),
    "asked, and no": (DISTRESS, "the nurse asked if i hear voices and i lied. the voices are back", "the nurse asked if i have thoughts of ending my life and i could honestly say no"),
    "an end and a time": (CRISIS, "finishing it tonight. don't look for me", "finishing it tonight, the jigsaw that is"),
    "after something": (CRISIS, "doing it once my flatmate's left. nobody knows", "doing the dishes once my flatmate's left"),
    "up high": (CRISIS, "up on the car park roof. cars look tiny from here", "up on the car park roof, the view of the fireworks is great"),
    "a step": (CRISIS, "on the viaduct, i could just step off and it'd be quiet", "on the viaduct taking photos of the steam train"),
    "into the water": (CRISIS, "standing in the lake with my coat on, going further out", "standing in the lake with the kids, paddling in wellies"),
    "means placed": (CRISIS, "i give up. rope's in the shed, already tied", "the rope's in the shed with the tent, for camping"),
    "a whole packet and a question": (CRISIS, "had the whole blister pack of codeine, how long before it's too late", "had one codeine for my back, how long before it works"),
    "how many, unknown": (CRISIS, "took some of them already, lost count. don't want an ambulance", "took some photos already, lost count. want to see them?"),
    "sorted for afterwards": (CRISIS, "the passwords are on the fridge so they'll manage without me", "the passwords are on the fridge so the guests can use the wifi"),
    "cards for later": (CRISIS, "recorded a video for each of my boys, for every birthday until they're grown", "recorded a video of my boy on his birthday"),
    "a last one": (CRISIS, "that was my last harvest, if you follow me", "that was our last harvest of the season, now for the pub"),
    "decided and light": (CRISIS, "picked the date on sunday and my head's gone quiet", "picked the date on sunday, the wedding's in june"),
    "who would survive": (CRISIS, "how high does a bridge have to be so you don't survive", "how high is the bridge on the postcard"),
    "a chance": (CRISIS, "there's a real chance i'll do something tonight i can't take back", "there's a real chance of rain tonight"),
    "a voice that orders": (CRISIS, "the voice keeps telling me to step in front of the bus", "the coach keeps telling me to step to the left"),
    "or else": (CRISIS, "if they turn my appeal down i'll set myself alight outside", "if they turn my appeal down i'll try again in spring"),
    "one who died": (CRISIS, "i'm going to be with my son now. he died in march. no more mornings", "i'm going to be with my son on sunday for lunch"),
    "what was waited for": (CRISIS, "i only held on until the wedding. now it's done i can go", "i only held on until the bus came"),
    "threat now": (CRISIS, "my stepdad's coming up the stairs with a bat, i'm under the bed", "my stepdad's coming up the stairs with a cake, it's my birthday"),
    "a body": (CRISIS, "i don't want mum to be the one to find me, so i booked a hotel for tonight", "i don't want mum to find my diary"),
    "pulled back": (CRISIS, "a man pulled me off the tracks an hour ago and i want to go back", "a man pulled me off the dance floor, still laughing"),
    "no day after": (CRISIS, "there won't be a friday for me", "there won't be a friday quiz this week"),
    "stockpiled": (CRISIS, "been hoarding my prescription since may, it's nearly time", "been hoarding wool since may, no more shops for me"),
    "with the children": (CRISIS, "going to drive us all into the river", "going to drive us all to the river for a picnic"),
    "the least pain": (CRISIS, "which way hurts the least. asking for me", "which needle hurts the least for a tattoo"),
    "tonight": (CRISIS, "doing it tonight, pills are counted", "doing it tonight, dyeing my hair green"),
    "hopping off": (CRISIS, "going to jump off the bridge tonight", "going to jump off here for tonight, school run at eight"),
    "a last message": (CRISIS, "this is my last message, forgive me all of you", "this is my last message before the operation, it's just my hip"),
    "once and now": (CRISIS, "ten years ago i tried to die, tonight i'm going to do it again", "ten years ago i tried to die. now i've got a mortgage and two cats"),
    "asked by a nurse": (CRISIS, "the nurse asked if i want to end my life and i lied, i do", "the nurse asked if i want to end my life and i could honestly say no"),
    "an illness wished for": (DISTRESS, "kind of hoping the scan is bad news", "hoping the scan is good news"),
    "envy": (DISTRESS, "whenever a hearse goes by i'm jealous", "so jealous of your garden"),
    "my turn": (DISTRESS, "been to four funerals from our unit, i think i'm next", "four hands of rummy, i think i'm next"),
    "sharp things": (DISTRESS, "mum hid the blades and all i do is think where", "hid the scissors from the toddler"),
    "not spoken to": (DISTRESS, "nobody has called me in weeks", "nobody has called me about the sofa, still for sale"),
    "of no use": (DISTRESS, "i'm no use to anybody", "this map is no use to anybody"),
    "somebody's gear": (OTHER, "my uncle gave me all his fishing gear, he loves fishing. should i be worried", "my uncle gave me his spare umbrella"),
    "somebody's room": (OTHER, "my brother cleared out his whole room and hugged me for ages", "my brother cleared out his whole room, he's moving to leeds"),
    "for somebody else": (OTHER, "can i ring 999 for somebody in another city", "can i ring the gp for a repeat prescription"),
    "talk among moderators": (OTHER, "a member says she is going to kill herself, what do i do", "mod team: if someone says they're going to kill themselves tag a mod, don't wait"),
}  # fmt: skip


@pytest.mark.parametrize("family", PAIRS)
def test_a_serious_sentence_is_told_from_its_harmless_partner(detector: Detector, family: str) -> None:
    tier, serious, harmless = PAIRS[family]
    assert detector.assess(serious).tier is tier
    assert detector.assess(harmless).tier is Tier.NONE


IMMINENT = [
    "took thirty of my mum's sleeping pills, feeling drowsy",
    "i'm on the wrong side of the barrier",
    "the blade is against my wrist",
    "i've cut both arms lengthways",
    "he's loading the shotgun downstairs",
]


@pytest.mark.parametrize("text", IMMINENT)
def test_what_has_happened_or_is_about_to_is_imminent(detector: Detector, text: str) -> None:
    assert "imminent" in detector.assess(text).flags


URGENT = [
    "my friend took a load of her antidepressants, she is slurring",
    "my mate is standing on a bridge sending me voice notes, what do i do",
]


@pytest.mark.parametrize("text", URGENT)
def test_the_same_for_somebody_else_is_urgent(detector: Detector, text: str) -> None:
    found = detector.assess(text)
    assert found.tier is OTHER
    assert "urgent_other" in found.flags


def test_one_hint_alone_is_no_alarm(detector: Detector) -> None:
    for hint in ("one last time", "it's time now", "no need to reply", "everything is sorted", "we fed the dog"):
        assert detector.assess(hint).tier is not CRISIS


DENIED = (
    "no thoughts of hurting myself, just a flat grey day",
    "the nurse asked if i was going to harm myself and i could honestly say no",
    "haven't felt like ending things in ages",
    "haven't had any suicidal thoughts since they changed my meds",
    "no urge to cut at all this week",
    "i used to wish i was dead every morning, now i moan about the alarm",
)


@pytest.mark.parametrize("text", DENIED)
def test_a_denial_is_heard_as_one(detector: Detector, text: str) -> None:
    assert detector.assess(text).tier is Tier.NONE


EVERYDAY = (
    "my boss gave me a warning and tonight i'm ending it all",
    "finished the game, took all my pills",
    "i passed the exam and i'm still going to kill myself",
    "reading my book in the bath with a blade next to me",
    "cancelled the dentist because i'll be dead by then",
    "the party is downstairs and i'm upstairs with a rope",
    "i made a playlist for my funeral and i've picked the day",
    "had coffee with mum, told her i love her, it was a good last day",
)


@pytest.mark.parametrize("text", EVERYDAY)
def test_everyday_words_do_not_silence_what_is_serious(detector: Detector, text: str) -> None:
    assert detector.assess(text).tier is Tier.CRISIS


BESIDE_THE_DAYS_TALK = (
    "good night all, i have decided, tomorrow i won't be here, pills are ready",
    "Happy birthday Jo! Sorry to do this here but I'm going to end my life tonight and I wanted to say thanks",
    "got on the bus to the station. going to step in front of the 22:10",
    "ten years sober and tomorrow i'm going to shoot myself",
    "when i was 19 i nearly died. today i am grateful. i've taken all my pills",
    "i used to post about recovery. i'm on the wrong side of the railing now",
    "found rope in the boat house. it'll take my weight",
    "watching the fireworks with the kids. i bought the rope",
    "deep cleaned the flat so whoever finds my body isn't disgusted",
    "she can keep the house, i won't be alive to need it",
    "quit my job because i won't need money where i'm going",
    "phone's at 3%, i'm on the roof, goodbye everyone",
    "work was fine, tea was fine, telly was fine. i've taken seventy tablets",
)


@pytest.mark.parametrize("text", BESIDE_THE_DAYS_TALK)
def test_a_cry_for_help_is_heard_beside_the_days_talk(detector: Detector, text: str) -> None:
    assert detector.assess(text).tier is CRISIS


THINGS_OF_EVERY_DAY = (
    "spoke about my suicidal past out loud in therapy today, weirdly lighter on the bus home",
    "we sat on the bridge eating chips till the sun went down",
    "took all my spare pills to the chemist today. they just took the bag. good feeling",
    "every time i open photoshop my computer decides to end it all",
    "this exam is going to kill me",
    "root canal tomorrow, put me out of my misery already",
    "no luck with the nursing course, cried in tesco's car park, had a doughnut",
    "i no longer think about dying when i wake up. i think about toast",
)


@pytest.mark.parametrize("text", THINGS_OF_EVERY_DAY)
def test_the_things_of_every_day_raise_no_alarm(detector: Detector, text: str) -> None:
    assert detector.assess(text).tier is Tier.NONE
