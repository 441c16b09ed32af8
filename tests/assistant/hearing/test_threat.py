"""Harm to others is told from figures of speech, from a beginner's fears and from what hurts feelings."""

import pytest

from assistant.hearing.danger import danger
from assistant.hearing.dangers import Danger, Threat
from assistant.hearing.threat import points_outward, threat

OWN = [
    "i swear i'm going to put a bullet in my program director",
    "i think about stabbing my co-intern every time she talks",
    "every time he yells I see myself grabbing the scalpel and cutting him",
    "i'm afraid i'm going to explode and hit my wife",
    "help me not hurt him",
    "i brought my dad's pistol to work",
    "my fingers are itching to choke her",
    "gonna end him",
    "I plan to poison my roommate",
    "going to poison the coffee in the resident lounge",
    "I want to kill my program director",
    "I will shoot up the residency office",
    "im going to kill him tonight, I know where he lives",
    "I keep picturing stabbing my attending",
    "I have a knife and I'm waiting for him",
    "I keep imagining poisoning my attending's coffee",
    "I might hurt somebody on the ward if this goes on",
    "I'm having thoughts of hurting someone",
    "i have a gun in my bag and im going to the program office",
    "sometimes i really want to hurt my fellow, like physically",
    "I am planning to stab my chief after conference",
    "I can't get the image of strangling my attending out of my head",
    "been fantasizing about pushing my senior down the stairs",
    "I'm going to make sure he's dead by tomorrow",
    "im gonna kill that bastard",
    "I want him dead",
    "I want to see her bleed",
    "I want to beat him until he stops moving",
    "I'm so angry I could really hurt someone tonight",
    "scared I'm going to snap and hurt someone at work",
    "I bought a knife for him",
    "thinking about killing my wife",
    "i want to kill everyone in this hospital",
    "I feel like killing someone",
    "i might do something to him, i have the scalpel in my pocket",
    "I have urges to hurt my patients",
    "i want to stab somebody",
    "I'm going to hunt him down and shoot him",
    "im going to slit his throat",
    "I dream of stabbing him, every day, awake",
    "one more word and I will hurt him, I mean it",
    "im going to get my gun and show them all",
    "I want to shoot my PD",
    "honestly i just want to smash his head in",
    "I keep seeing myself pushing her in front of a train",
    "i have been thinking of ways to kill my husband",
    "the voices tell me to stab the nurse",
    "I've decided to kill my supervisor on friday",
    "tonight I will set his house on fire",
    "If he touches me again I will stab him",
    "i can picture myself choking my co-resident and it calms me",
    "got a knife in my locker for her",
    "I want to blow up the hospital",
    "gonna beat the crap out of my chief after call",
    "I'll shoot up this place",
    "thoughts of killing my mentor won't go away",
]
CHILD = [
    "there are moments on nights i picture dropping my daughter down the stairwell",
    "I'm afraid I will hurt my baby",
    "im scared im going to hurt my newborn when he wont stop crying",
    "i nearly shook my daughter last night",
    "I keep having these thoughts about throwing my baby against the wall",
    "I don't trust myself around my kids anymore",
    "what if i smother my baby",
    "I'm scared of what I'll do to my baby tonight",
    "had an urge to drop my son out of the window",
    "I hit my toddler and i cant calm down",
    "I'm worried I might hurt my son",
]
ANOTHER = [
    "my co-resident says he is going to shoot our program director",
    "my colleague told me he is going to shoot up the hospital",
    "my resident wrote that she will kill our attending",
    "my brother says he is going to kill his boss",
]
HARMLESS = [
    "I want to kill my darlings before I send the paper",
    "my senior would kill for that fellowship",
    "I was this close to throttling my co-resident",
    "mentor says she'll shoot me if I miss one more deadline haha",
    "I'm scared I will hurt somebody with my knife skills in surgery",
    "I could murder a coffee",
    "my wife will kill me if I take another fellowship",
    "I'm going to kill this interview",
    "this pager is going to kill me",
    "I could strangle whoever made this schedule",
    "gonna kill my intern for paging me at 3 lol",
    "I want to kill time before my interview",
    "how do I kill the rumor about me",
    "I'm scared of hurting a patient as an intern",
    "I worry that I will harm someone because I'm so tired",
    "terrified I'll kill someone on my first icu night",
    "I don't want to hurt her feelings",
    "if I switch mentors I will hurt him",
    "I want to hit the ground running",
    "I will punch above my weight",
    "how do I beat the other applicants",
    "I'm going to shoot for cardiology",
    "I'm going to shoot him a quick email",
    "my attending attacks me in conference",
    "he wants to kill my paper",
    "I feel like I'm killing my family by working so much",
    "I'm going to push my mentor for a first author paper",
    "I want to burn my bridges with this program",
    "she's a killer surgeon and I want her as mentor",
    "I want to hit my milestones",
    "would it hurt my mentor if I changed labs",
    "I am afraid of hurting my mentor by leaving",
    "my baby hurt himself and I need to leave early",
    "I will attack this paper tonight",
    "I want to hit my attending with a question",
    "I'm choking on rounds every time",
    "I keep choking when my attending pimps me",
    "how do I harm my chances the least",
    "I'm going to throw my hat in the ring for chief",
    "I'm thinking of dropping my research baby",
    "my mentor wants to shoot a video with me",
    "I'll kill it tomorrow",
    "they're going to kill me at morning report",
    "my co-resident jokes about killing the program director in our musical",
    "my patient wants to kill his wife, do I warn her",
    "I need to kill my darlings in this manuscript",
    "a patient said he will kill me next time",
    "I'm teaching a class on how to prevent homicide",
    "my feet are killing me",
    "I want to kill it on my audition rotation",
    "I could slap myself for missing that email",
    "my chief will have my head",
    "I'm afraid of killing my chances",
    "I want to crush the boards",
    "my fellow shoots down every idea",
    "he'd murder me if he knew I asked",
    "I will attack the problem with my mentor",
    "my wife wants to kill my pager",
    "I'd like to strangle the scheduling software",
    "I have to shoot my chief a message about leave",
    "I'm worried about hurting people with my lack of knowledge",
    "what if i hurt someone on my first central line",
    "scared to harm a patient on nights",
    "my intern nearly killed a patient and I feel responsible",
    "I want to hit him up for a letter",
    "my mentor punched holes in my argument",
    "can I burn a bridge with my old program",
    "I was going to kill the project but my mentor saved it",
    "how do I stop my co-resident from stabbing me in the back",
    "I'd kill to have her as a mentor",
    "our PD threatened to kill the moonlighting program",
    "I need to beat him in the match",
    "I'm going to drop my kids at daycare before rounds",
    "throwing my baby shower, how do I ask for a day off",
    "I feel like hitting a wall",
    "I want to shake up the curriculum",
    "he bombed his presentation and blamed me",
    "my mentor is dead set on surgery",
    "I want him to suffer through one of my calls lol",
    "my mentor is toxic and i want to strangle him",
    "i could kill my attending lol",
    "gonna murder my co-resident if he steals my cases again lol",
    "I'm going to murder this presentation",
    "my senior threatened to kill me",
    "this place will kill somebody",
    "am I going to kill someone?",
    "will suicide hurt my parents",
    "I'm not going to hurt him",
]


@pytest.mark.parametrize("text", OWN)
def test_harm_that_the_writer_may_do_is_heard_as_danger_to_another(text: str) -> None:
    assert threat(text) in (Threat.MEANT, Threat.FEARED)
    assert danger(text) is Danger.OTHER


@pytest.mark.parametrize("text", CHILD)
def test_fear_for_a_child_is_told_apart(text: str) -> None:
    assert threat(text) is Threat.CHILD
    assert danger(text) is Danger.OTHER


@pytest.mark.parametrize("text", ANOTHER)
def test_what_somebody_else_says_to_mean_is_told_apart(text: str) -> None:
    assert threat(text) is Threat.ANOTHER


@pytest.mark.parametrize("text", HARMLESS)
def test_figures_of_speech_and_the_fears_of_beginners_are_none(text: str) -> None:
    assert threat(text) is None


@pytest.mark.parametrize(
    ("text", "is_outward"),
    [
        ("I would kill him if I had the chance, I mean it", True),
        ("it scares me how much i like the idea that I hit him until he begs", True),
        ("I want to hurt myself", False),
        ("my attending hit me", False),
        ("I could strangle him lol", False),
        ("I will hurt my mentor if I leave", False),
    ],
)
def test_where_danger_is_heard_already_the_words_tell_against_whom_it_is_turned(text: str, is_outward: bool) -> None:
    assert points_outward(text) is is_outward


def test_a_joke_that_is_none_is_heard() -> None:
    assert threat("I'm going to kill my chief lol") is None
    assert threat("I'm going to kill my chief, not joking") is Threat.MEANT
