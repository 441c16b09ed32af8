"""Hear discrimination told outright: what a group cannot do, a secret made known, an accent mocked, a post lost for what one is.

No model, no disk, as for danger to life. What is only hinted at, and what hurts without naming a group, is left to the classifier
(`index.routes`), which takes half of these for a question about feedback or careers.
"""

import re

from corpus.plain import plain_words

_DOER = (
    r"(?:he|she|they|(?:(?:my|our|the|an?|one of (?:my|our|the)) )?(?:\w+ ){0,2}?(?:mentors?|attendings?|consultants?|surgeons?|registrars?|fellows?|boss(?:es)?|chiefs?|seniors?|"
    r"directors?|pd|apd|supervisors?|faculty|chair(?:man|woman)?|professors?|co ?residents?|co ?interns?|colleagues?|nurses?|residents?|coordinator)|"
    r"(?:dr|prof|professor) \w+|faculty|people|someone|somebody|everyone)"
)
_SAYS = r"(?:says?|said|thinks?|believes?|told (?:me|us|everyone)|tells (?:me|us)|keeps saying|joke[sd]?|jokes|announced|insists?|wrote|hinted|implied|implies)"
_GROUP = (
    r"(?:women|girls|females|men|moms|mums|mothers|pregnant (?:women|residents|people)|black (?:people|women|men|residents|doctors)|asians?|indians|africans|arabs|muslims|"
    r"jews|jewish people|hindus|hispanics|latin(?:os?|as?|x)|mexicans|immigrants|foreigners|foreign doctors|imgs?|fmgs?|gays?|gay (?:people|men|doctors)|lesbians|queer people|trans (?:people|women|men)|"
    r"disabled (?:people|doctors)|people (?:like (?:me|you|us)|with (?:kids|children|accents|disabilities|my (?:accent|background|skin colou?r)|an accent)|of colou?r|from (?:my|your) country))"
)
_CANNOT = (
    r"(?:should ?n'?t|should not|should (?:stay|go back|stick|leave|quit|know)|(?:ca ?n'?t|cannot|can not) (?:be|do|handle|lead|operate|think|cut|hack|take|cope|keep|drive|make|run|focus|commit|have)\b|do ?n'?t (?:belong|have what)|do not (?:belong|have what)|have no (?:place|business)|are ?n'?t (?:cut out|made|meant|fit|good|suited)|"
    r"are (?:not (?:cut out|made|meant|fit|good|suited)|too (?:\w+ )?(?:emotional|weak|soft|aggressive|lazy|sensitive|hormonal|distracted)|(?:less|worse|lazy|dirty|inferior|stupid|dumb|terrorists)|all the same)|make (?:bad|poor|terrible|worse|weak)|just (?:get|quit|leave)|never make|only get)"
)
_MINE = (
    r"(?:i'?m|im|i am|i was|i wear|i have (?:an accent|a disability|kids|a visa)|i got pregnant|i had a baby|i took (?:maternity|parental|family|pregnancy) leave|of my|my) (?:an? |the only |openly |still )?"
    r"(?:pregnan(?:t|cy)|black|brown|asian|african|arab|muslim|jewish|hindu|sikh|hispanic|latin[oax]|mexican|indian|nigerian|pakistani|foreign\w*|immigrant|woman|female|girl|mother|mom|mum|"
    r"gay|lesbian|bi|bisexual|queer|trans\w*|non ?binary|disab\w+|deaf|blind|autistic|hijab|turban|headscarf|race|ethnicity|religion|faith|gender|sex|sexuality|skin(?: colou?r)?|accent|nationality|maternity|age|old)"
)
_LOST = (
    r"(?:(?:i )?(?:was|were|got|am being|have been|'ve been|being|been) (?:\w+ )?(?:passed over|fired|let go|demoted|taken off|removed|excluded|rejected|denied|turned down|sidelined|dropped|kicked off|not (?:chosen|picked|selected|promoted|renewed|considered|allowed))|"
    r"(?:gave|took|takes|taken|giving) (?:\w+ ){0,3}(?:case|cases|spot|job|position|role|project|rotation|chief|promotion) (?:\w+ ){0,4}(?:from me|to (?:a|the|someone)\b)|"
    r"(?:did ?n'?t|did not|wo ?n'?t|will not|refuse[sd]? to) (?:hire|promote|pick|choose|select|renew|consider|mentor|teach|rank) me|treat(?:s|ed)? (?:me )?(?:worse|differently|badly))"
)
_OUT = r"(?:gay|lesbian|bi|bisexual|queer|trans(?:gender)?|non ?binary|hiv positive|positive for hiv|undocumented|pregnant)"
_PATTERNS = (
    rf"\b{_DOER} (?:\w+ )?{_SAYS} (?:\w+ ){{0,4}}?{_GROUP} (?:\w+ )?{_CANNOT}",
    rf"\b{_DOER} (?:\w+ )?(?:has |had )?(?:told|tells|announced to) (?:everyone|everybody|people|the (?:whole |entire )?(?:team|program(?:me)?|ward|residency|class|group|department|or|unit)|my (?:co ?residents|colleagues|class|attending|pd|program director|family)|others|all (?:of )?(?:my|the) \w+) (?:\w+ ){{0,2}}?(?:that )?(?:i'?m|im|i am) (?:\w+ )?{_OUT}\b",
    r"\bouted (?:me|us)\b",
    r"\bmy (?:\w+ )?accent (?:\w+ )?(?:makes? me (?:sound|seem|look) (?:\w+ )?(?:stupid|dumb|unprofessional|uneducated|slow|unintelligent|less|like an idiot)|is (?:\w+ )?(?:embarrassing|disgusting|ugly|offensive|a joke))\b",
    r"\b(?:mock(?:s|ed|ing)?|mimic(?:s|ked|king)?|imitat(?:es|ed|ing)|ridicul(?:es|ed|ing)|mak(?:es|ing) fun of|made fun of|laugh(?:s|ed|ing)? at|impersonat(?:es|ed|ing)) (?:at )?my (?:\w+ )?(?:accent|hijab|turban|headscarf|religion|prayers?|skin(?: colou?r)?|race|english|disability|stutter|wheelchair)\b(?!.{0,20} so did i)",
    rf"\b{_LOST}(?: \S+){{0,6}} because (?:of )?(?:\w+ )?{_MINE}\b",
)
_TOLD = re.compile("|".join(_PATTERNS))
# Taught, written or asked about in general, or done by somebody who is treated: other guidance is meant.
_WORK = re.compile(
    r"\b(?:curriculum|workshop|lecture|simulation|vignettes?|journal club|research (?:on|about|project)|my talk|panel|grand rounds|station|course|osce|role ?play\w*)\b"
)


def discrimination(text: str) -> bool:
    """Say whether somebody tells outright that they are treated as less for what they are; text is read as for danger to life."""
    words = plain_words(text)
    return _TOLD.search(words) is not None and _WORK.search(words) is None
