"""Hear questions of law, licences and visas that are asked outright, and those of pay that only look like one.

The classifier takes "my J-1 runs out in June, what do I do about the gap" for planning, and a fair rate per shift for a contract.
A mentor who knows visas, and whom to tell, are asked of the guidance.
"""

from corpus.plain import plain_words
from corpus.sought import Sought

# In plain words "J1" is "ji".
_VISA = r"(?:j ?[12i]|h ?[1i] ?b?|h ?4|o ?[1i]|f ?[1i]|opt|ead|ds ?2019|i ?94|i ?20|i ?140|i ?485|green card|visas?|work (?:permit|authori[sz]ation)|skilled worker(?: visa)?|tier ?2(?: visa)?|student visa)"
_WHAT = r"(?:what (?:do|can|should|are|happens|now)|can i|may i|could i|do i|will i|am i|how (?:long|do i|can i|soon|many)|is (?:it|there|that)|options|grace|gap|when (?:do|must|should))"
_ENDS = r"(?:expires?|expiring|expired|runs? out|ran out|lapses?|lapsed|ends|is (?:up|over|ending|expiring|pending|stuck|delayed|denied|late)|(?:was|got|has been|been|is being) (?:denied|refused|rejected|delayed|revoked|canceled|cancelled)|stamp(?:ing)?|(?:is )?tied to)"
_MAY = r"(?:moonlight\w*|locums?|work (?:at|for|part|extra|outside|elsewhere|a second|another|overseas|abroad|while|before|during)|take (?:\w+ )?(?:a second job|side (?:jobs?|gigs?)|extra shifts)|get paid|be paid|accept (?:pay|money|payment|an honorarium)|do (?:paid|side|uber|survey)|travel|leave the (?:us|usa|country|states|uk)|go home (?:for|before|while)|stay in the (?:us|usa|country|states|uk)|extend|transfer (?:to|my|between|programs?(?= *$| with))|change (?:my )?(?:status|employers?|sponsors?)|switch (?:my )?(?:status|employers?|sponsors?|to (?:an? )?(?:h ?1 ?b|j ?1|o ?1))|apply for (?:a |an |the )?(?:green card|waiver|extension|h ?1 ?b|o ?1|niw|eb ?2)|start (?:\w+ ){0,3}(?:before|without|early|while)|start (?:residency|work|fellowship))"
_OFFICE = r"(?:gmc|mpts|(?:state |medical |licensing |the )board(?: of medicine)?|board of medicine|licensing board|nmc|ahpra|medical council|cpso|uscis|immigration|ice|eeoc|dea|lawyers?|attorneys?|solicitors?|court|the police|insurer|malpractice carrier)"
_PAPER = r"(?:demand letter|cease and desist(?: letter)?|legal (?:letter|notice|brief|complaint|threat|document|memo|response|opinion|contract)|legally binding|lawsuit|law suit|affidavit|settlement (?:offer|letter|agreement)|power of attorney|notice of (?:breach|claim|appeal)|liability waiver|release of liability|nda|non ?disclosure agreement|eeoc (?:charge|complaint)|grievance citing|complaint citing|letter (?:\w+ ){0,5}?(?:citing|quoting|invoking|threatening) (?:\w+ ){0,4}?(?:ada|fmla|title (?:vii|7|ix|9)|law|lawsuit|act|legal action|to sue))"
_ASKED = Sought(
    # What one may do on a visa.
    rf"\b(?:on|with|have|hold|under) (?:an? |my |the )?{_VISA}\b(?: \S+){{0,12}}? (?:can|may|could|am|allowed|is it|do|will) (?:\S+ ){{0,4}}?{_MAY}\b",
    rf"\b(?:can|may|could|am) (?:i|an? (?:resident|intern|fellow|img))(?: allowed to| able to)? (?:\S+ )?{_MAY}(?: \S+){{0,6}}? (?:on|with|under) (?:an? |my |the )?{_VISA}\b",
    # A visa that ends, and what then.
    rf"\bmy (?:\w+ )?{_VISA} (?:\w+ ){{0,2}}?{_ENDS}\b(?=.*\b{_WHAT}\b)",
    # A letter of theirs, and what to answer.
    rf"\b(?:letter|notice|summons|subpoena|email|inquiry|enquiry|complaint) from (?:the |my |a )?(?:\w+ )?{_OFFICE}\b(?: \S+){{0,8}}? (?:what|how) (?:do|should|can|must|to) (?:i )?(?:\w+ )?(?:write|say|answer|reply|respond)\b",
    rf"\b{_OFFICE}\b(?: \S+){{0,8}}? (?:letter|notice|complaint|inquiry|enquiry|investigation|summons|subpoena|email|request)\b(?: \S+){{0,12}}? (?:what|how) (?:do|should|can|must|to) (?:i )?(?:\w+ )?(?:write|say|answer|reply|respond|tell them)\b",
    # What to put on a form of theirs.
    r"\b(?:how|what) (?:do|should|can|must) i (?:\w+ )?(?:word|answer|phrase|put|write|say|check|tick|disclose)\b(?: \S+){0,14}? (?:licen[sc]\w+|(?:state|medical) board|credentialing|dea|gmc|visa|ds ?160|green card) (?:form|application|app|question\w*|renewal|paperwork)\b",
    rf"\b(?:what|how) (?:do|should|can|must|to) (?:i )?(?:\w+ )?(?:write|say|answer|reply|respond)(?: back)?(?: to)? (?:the |my |a )?(?:\w+ )?{_OFFICE}\b(?! (?:certification|exams?|prep|review|meeting|member))",
    rf"\b(?:write|draft|prepare|generate|make|compose|give|send|type|word)(?: up)?(?: (?:me|us|him|her|them|(?:my|the|our) \w+))?(?: (?:an?|the|my))? (?:\w+ )?{_PAPER}\b",
)
# Asked of a mentor, or whom to tell: that is of the field.
_OF_MENTORS = Sought(
    r"\bmentor\w*|\badvis(?:o|e)rs?\b|\bwho(?:m)? (?:can|do|should|at|in|else|to)\b|\bhow (?:do|can|should) i (?:tell|ask|talk|bring|explain|find)\b|\bshould i tell\b|\bpatients?\b"
)
_ALSO = Sought(r"\b(?:and|but|also|or) (?:also )?(?:should|how|is it|do i|does|what|can|may|must|whether)\b")
_FIGURE = Sought(
    r"\b(?:fair|going|average|avg|typical|usual|normal|reasonable|market|starting|base|median|decent|good|current) (?:\w+ )?(?:pay|salar(?:y|ies)|rates?|wages?|comp(?:ensation)?|hourly|price|sign(?:ing)? ?on)\b",
    r"\bhow (?:much|well) (?:do|does|should|can|will|would|is|are|did) (?:\S+ ){1,6}?(?:make|makes|earn|earns|paid|pay|pays|charge|ask for|get (?:paid )?per)\b",
    r"\bwhat(?:'s| is| are| do| does| should) (?:\S+ ){0,7}?(?:salar(?:y|ies)|hourly rate|pay per (?:shift|hour)|rvu rate|per shift|per rvu|an hour)\b",
)
_CLAUSE = Sought(
    r"\b(?:contract\w*|clauses?|legal\w*|illegal|law\w*|su(?:e|ing)|owe[sd]?|enforce\w*|binding|breach|pay(?:ing)? (?:it |them |me )?back|repay|visas?|j ?[1i]|h ?[1i] ?b|deduct\w*|docked?|withhold\w*|withheld|overtime|union|unpaid|refus\w*|entitled|rights?|tail|tax\w*)\b"
)


def asks_of_law(text: str) -> bool:
    """Say whether it is asked outright what a visa allows, what to answer an authority, or for a paper of law to be written."""
    words = plain_words(text)
    return _ASKED.search(words) is not None and _OF_MENTORS.search(words) is None


def asks_for_figure(text: str) -> bool:
    """Say whether it is asked what somebody earns, and no mentor is to help with it; with no word of law beside it."""
    words = plain_words(text)
    return _FIGURE.search(words) is not None and not any(said.search(words) for said in (_CLAUSE, _OF_MENTORS, _ALSO))
