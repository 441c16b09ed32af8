"""What people say in French of danger to life and of harm, as `corpus.plain` leaves it: without case, accents and stops.

Spelled as on a phone, too ("jveux", "g envie"). Figures of speech ("mort de fatigue", "ça me touche") are kept out by what follows.
"""

from assistant.hearing.french_threats import FRENCH_THREATS
from assistant.hearing.phrases import Phrases

_I = r"(?:je |j ?|j')"
_WANT = (
    rf"(?:{_I}(?:veux|veut|vx|voudrais|vais|vai|prefere|prefererais|aimerais|compte|pense a|pensais a|songe a|songeais a|envisage de|risque de)|"
    r"(?:envie|besoin|decide|l'?intention|l'?idee|essaye|essayer|tente|tenter|peur|pres|fini|point) (?:de |d |d')|(?:suis|etais) (?:prete? a|en train de)|pour|recommence a|je pourrais|si je pouvais|je pouvais|(?:pense[rs]?|pensees?|songer?|idees?) (?:a |de |d')|pensent a|commence a)"
)
_NOT_MEANT = r"(?! (?:de|d)(?:e l)? ?'?(?:rire|faim|soif|honte|froid|chaud|fatigue|ennui|sommeil|peur|trouille|jalousie|envie)| a la tache| au (?:travail|boulot)| pour (?:un|une|ce|cette) (?:cafe|cigarette|poste)| au moins)"
_JUMP = r"(?:me jeter|(?:me )?sauter|passer|me lancer|me balancer) (?:par|sous|du|de la|dans|d'?un|d'?une|sur|devant)(?: \w+){0,3}? ?(?:fenetre|balcon|pont|toit|metro|train|tram|bus|voiture|camion|rails?|vide|seine|fleuve|etage|quai)"
_DIE = (
    rf"(?:mourir\b{_NOT_MEANT}|crever\b{_NOT_MEANT}|me (?:tuer|butter|buter|flinguer|pendre|noyer|suicider|supprimer)\b{_NOT_MEANT}|en finir\b(?! (?:avec|de) (?!la vie|tout|ma vie|cette vie|moi|l'?existence))|"
    r"m'? ?ouvrir les veines|me tailler les veines|me faire du mal|me scarifier|me couper\b(?! les? (?:cheveux|ongles?|doigts?)| la | un )|me foutre en l'?air|me mutiler|disparaitre (?:pour toujours|de bon|pour de bon|a jamais|de ce monde)|"
    r"(?:ne |n')?(?:plus|pas|jamais) (?:jamais )?(?:exister|vivre|me reveiller|etre la|etre en vie|etre de ce monde)|etre morte?\b(?! de)|m'? ?endormir (?:pour toujours|et (?:ne |n')?(?:plus|jamais|pas))|dormir et (?:ne )?(?:plus|jamais)|"
    rf"avaler (?:tous|toute|une boite)|mettre fin a (?:mes jours|ma vie|tout)|passer a l'? ?acte|{_JUMP})"
)
_PILLS = r"(?:cachets?|comprimes?|medicaments?|medocs?|pilules?|somniferes?|doliprane|paracetamol|ibuprofene|tramadol|xanax|lexomil|insuline|morphine|potassium|anxiolytiques?|benzos?|boites?|plaquettes?)"
_MANY = r"(?:trop de|tou(?:s|t|te|tes)(?: (?:mes|les|la|ma|mon|le|ses|des))?|(?:une|la|ma|sa) (?:boite|plaquette)(?: entiere)?(?: (?:de|d'))?|plein de|un tas de|beaucoup de|enormement de|\d{2,}|vingt|trente|quarante|cinquante|cent)"
_PERSON = (
    r"(?:amie?s?|copain|copine|pote|collegue|internes?|externe|co ?internes?|coloc\w*|frere|s(?:oe|œ)ur|femme|mari|conjointe?|compagn(?:on|e)|residente?|chef(?:fe)?|etudiante?|binome|camarade|mentore?|tuteur|tutrice|mere|pere|fils|fille|cousine?|"
    r"quelqu'? ?un|il|elle|friend|resident|intern|mentee)"
)
_THEIRS = (
    r"(?:(?:veut|voudrait|voulait|va|parle de|parlait de|menace de|pense a|pensait a|songe a|envisage de|essaye de|a (?:essaye|tente) de|compte|envie de|risque de|dit vouloir) (?:mourir|crever|se (?:tuer|suicider|pendre|foutre en l'?air|jeter (?:sous|par|du|dans)|faire du mal|supprimer|scarifier)|en finir(?! (?:avec|de) (?!la vie|tout|sa vie))|mettre fin a (?:ses jours|sa vie)|sauter (?:par|du)|disparaitre\b(?! (?:du|de la|des|de l|un|une|quelques|pendant)\b))|"
    r"(?<!que )se (?:suicide|tue|pende|scarifie|mutile|taillade)(?! a | au | pour)|(?:ne |n')?veut plus (?:vivre|etre la|exister|etre en vie|se reveiller)|(?:plus )?envie de (?:ne plus )?(?:mourir|vivre)|"
    rf"(?:au|de|du|le) suicide|suicidaire|(?:idees|pensees) (?:noires|suicidaires)|tentative|(?:a|vient d'?|vient de) ?(?:pris|avale|gobe|avaler|prendre) {_MANY}(?: \w+){{0,2}}? ?{_PILLS}|"
    r"s'? ?est (?:ouvert|taillade|coupe) les veines|(?:message|lettre|mot|sms|texto) d'? ?adieu|m'? ?a dit adieu|(?:serait|est) mieux morte?|va sauter|mieux sans (?:lui|elle)\b|est sur le (?:toit|pont|rebord))"
)
_DOER = r"(?:il|elle|on|ils|chef(?:fe)?(?: de clinique| de service)?|patron(?:ne)?|mentore?|tuteur|tutrice|senior|chirurgien(?:ne)?|medecin|docteur|dr|interne|assistante?|professeure?|pu ?ph|ph|maitre de stage|collegue|infirmiere?|directeur|directrice|superieure?|patiente?|mari|conjointe?|copain|copine|compagnon|ex|homme|mec|type|attending|fellow|boss)"
_BODY = r"(?:seins?|fesses?|cuisses?|cul|poitrine|jambes?|entrejambes?|taille|hanches?|sexe|genoux?|bassin|corps|chatte|vagin)"
_TOUCHED = (
    rf"\b(?:m'? ?a|m'? ?ont|me|l'? ?a|nous a) (?:encore |deja |souvent )?(?:touche|tripote|pelote|caresse|pince|attrape|agrippe|empoigne|frole|palpe|malaxe)(?:e|es|r|nt)? (?:les|le|la|l'?|mes|ma|mon) ?(?:\w+ )?{_BODY}\b",
    r"\b(?:me|m'? ?a) (?:tripote|pelote)(?:e|nt)?\b|\bmains? (?:aux|sur (?:les|ma|mes|la)|entre (?:les|mes)|sous (?:ma|la)|dans (?:ma|mon)) (?:\w+ )?(?:"
    + _BODY
    + r"|jupe|blouse|pantalon|culotte|pyjama)\b|\bm'? ?a embrassee? (?:de force|sans|malgre|sur la bouche)\b",
    rf"\b{_DOER} (?:(?!qui\b|ce\b|ca\b|cela\b)\w+ )?me touche(?=$| (?:sans|tout le temps|souvent|quand|au bloc|pendant|et)\b)",
)
_ATTACKED = (
    r"(?<!commentaire )(?<!remarque )(?<!phrase )(?<!histoire )(?<!\bca )(?<!cela )(?<!ce qui )\b(?:ai ete|j'? ?etais|suis|m'? ?a|m'? ?ont|me suis fait|s'? ?est fait)(?: \w+ment)? (?:viole|agresse|drogue|etrangle|gifle|frappe|tabasse|violente|seqestre|violer|agresser|droguer|frapper|gifler|tabasser)(?:e|r|er)?\b(?! (?:par (?:la|le|les|ce|cette) (?:qualite|gentillesse|beaute|niveau|phrase|mots?)|de voir|que|c'?est))",
    rf"\b{_DOER} (?:(?!qui\b|ce\b)\w+ )?me (?:frappe|gifle|cogne|bat|tabasse|brutalise|tape)\b(?! (?:que|de|par|sur|dans|la discut|l'? ?oeil|toujours par))|\bm'? ?a (?:tapee?|cognee?|bousculee?)\b(?! (?:sur|dans))|\bm'? ?a (?:poussee?|plaquee?|jetee?|projetee?|coincee?) (?:contre|dans|par terre)\b",
    r"\b(?:m'? ?a|m'? ?ont|me) (?:\w+ )?(?:donnee?s?|donnent?|mis|mise|flanque|colle) (?:un|une|des) (?:\w+ )?(?:coups?|gifles?|claques?|baffes?|tapes?)\b(?! (?:de main|de pouce|de fil|de fouet|d'? ?oeil|d'? ?(?:accelerateur|essai)|de (?:vieux|blues|stress)))|\bm'? ?a (?:tire|attrape|tiree) (?:par )?(?:les cheveux|l'? ?oreille|le bras)\b|\b(?:m'? ?a|m'? ?ont) (?:forcee?|obligee?) a (?:coucher|avoir (?:un rapport|des rapports)|le toucher|l'? ?embrasser|me deshabiller|faire une fellation)\b",
    r"\b(?:me |m'? ?a )?menacee? de (?:me )?(?:frapper|tuer|casser|violer|gifler|cogner|tabasser)\b",
    # What is announced or tried; "il va me tuer si j'arrive en retard" is a way of speaking.
    r"\b(?:veut|voulait|veulent|va|allait|essaye de|essaie de|a essaye de|a voulu|a failli|a tente de) (?:encore )?(?:me|nous) (?:frapper|gifler|cogner|taper|violer|toucher|tabasser|casser la gueule|embrasser de force|embrasser|faire du mal)\b(?! (?:sur|la discut|un mot))(?!.*\bsi (?:j'arrive|j'oublie|je (?:suis en retard|valide pas|rate))\b)|\b(?:a essaye de|essaie de|essaye de|veut|voulait|a voulu|a tente de) m'? ?(?:embrasser|agresser|etrangler)\b|\bme (?:bloque|coince|plaque|pousse) contre (?:la|le|un|une|lui)\b|\bm'? ?a (?:enfermee?|sequestree?|coincee?|bloquee?) (?:dans|contre) (?:un|une|le|la|son|sa|l') ?(?:\w+ )?(?:bureau|couloir|chambre|salle|vestiaire|reserve|ascenseur|voiture|toilettes|escalier|cuisine|coin|mur|porte|placard|office)",
)
_HARASSED = (
    r"\b(?:me |m'? ?a |m'? ?ont |nous )?menace(?:e|nt)? (?:de|d') ?(?:me |nous )?(?:virer|renvoyer|saquer|griller|pourrir|detruire|casser (?:ma|mon)|faire sauter|invalider|(?:ne )?pas (?:me )?valider|(?:me )?faire redoubler|ruiner|briser)\b|\b(?:sms|messages?|texto\w*|ecri\w+|appel\w*|di[st]\w*|menac\w+)(?: \S+){0,8}? (?:qu'? ?(?:il|elle|on|ils) )?(?:sait|savent) ou (?:j'habite|je vis|je dors)\b",
    r"\b(?:me|m'? ?a|m'? ?ont|nous) (?:sexuellement )?harcel(?:e|ent|ait|aient|ee)\b(?! de questions)|\b(?:ai ete|suis|etais|me fais|me sens|etre) (?:sexuellement )?harcelee?r?\b|\b(?:victime|subis) (?:de |d'?|du |un |le )?(?:harcelement|abus|viol|agression)",
    r"\b(?:m'? ?humili|m'? ?insult)(?:e|ent|ait|aient)\b|\bm'? ?a (?:humilie|insulte)e?\b|\bme (?:crie|hurle) dessus\b|\bme (?:rabaisse|traite de)\b|\bm'? ?(?:envoie|a envoye|ecrit) des (?:photos|videos|messages|sms) (?:\w+ )?(?:de son (?:sexe|penis)|sexuels?|nue?s?|de lui nu|obscenes|porno\w*)\b|\bchantage sexuel\b|\bme fait des (?:avances|attouchements)\b",
)

FRENCH = Phrases(
    own=(
        rf"(?<!\bpas )(?<!\baucune )(?<!\bjamais )\b{_WANT} ?(?:encore |juste |vraiment |souvent |parfois )?{_DIE}",
        rf"\b{_I}(?:ne )?(?:veux|peux|veut|vx) (?:vraiment )?plus (?:vivre\b(?! (?:avec|a |en |dans|chez|seule?))|etre (?:en vie|la$|de ce monde)|exister|continuer a vivre|me reveiller)|\b(?:plus|pas|aucune) envie de (?:vivre\b(?! (?:avec|a |en |dans|chez))|me reveiller|continuer a vivre)\b|\bplus (?:gout|de gout|le gout) (?:a|de) (?:la vie|vivre)\b|\bplus la force de (?:vivre|continuer a vivre)\b",
        r"\b(?:idees|pensees) (?:suicidaires|noires)\b|\b(?:pense|penser|pensais|songe|songer|pensees?|idees?) (?:\w+ ){0,2}?(?:au|de|du) suicide\b|\bmettre fin a (?:mes jours|ma vie)\b|\bje (?:me sens|suis) suicidaire\b",
        r"\b(?:seraient|serait|serez|irait|iraient) mieux (?:sans moi|si je (?:n'?etais plus|mourais|disparaissais|n'?existais))|\b(?:la|ma) vie ne vaut (?:plus|pas)\b|\b(?:la|ma) vie (?:n'? ?a|a) (?:plus|pas) (?:de|aucun) sens\b|\b(?:ne )?plus me reveiller\b|\bne jamais me reveiller\b|\bne pas me reveiller(?= demain| un matin| du tout|$)|\bje ne serai plus la\b(?! (?:pour|a|en|la semaine|le))|\b(?:tout est|j'?ai tout) (?:pret|prepare) pour ce soir\b|\b(?:plus )?(?:aucune|plus de|pas de) raisons? de (?:vivre|continuer a vivre|rester en vie)\b|\ba quoi bon (?:vivre|continuer a vivre|rester en vie)\b",
        r"\bje (?:me suis (?:encore |re)?fait|me fais|me refais) (?:encore )?du mal\b(?! (?:au|a la|aux|en))|\b(?:je )?(?:me scarifie|me mutile|me taillade|me suis (?:scarifie|mutile|taillade)e?)\b|\bje me coupe(?=$| (?:encore|les (?:bras|veines|poignets|cuisses)|le soir|pour (?:sentir|tenir|me calmer|oublier)|apres|quand|a nouveau)\b)|\bje me suis (?:encore |re)?(?:ouvert|taille|coupee?) (?:les (?:veines|bras|poignets|cuisses)|expres|a nouveau)\b",
        r"\b(?:ecrit|ecris|laisse|redige) (?:\w+ )?(?:lettre|mot|message)s? d'? ?adieux?\b|\bje (?:suis|ne suis) (?:qu'? ?)?un (?:poids|fardeau) pour (?:tout le monde|ma|mes|les autres|tous|mon)|\b(?:aimerais|voudrais|prefererais|espere|si seulement) (?:qu'? ?|que )(?:un|une|le|la) (?:voiture|camion|bus|train|metro) (?:me |m'? ?)(?:renvers|ecras|percut|fauch)\w+|\bj'? ?aurais (?:prefere|aime|du) (?:ne (?:jamais|pas) (?:etre nee?|naitre)|mourir)\b(?! de)",
        r"\b(?:fatiguee?|lasse?|marre|epuisee?) (?:de |d'? ?)(?:vivre|exister|etre (?:en vie|vivante?))\b|\bje (?:ne )?merite (?:pas|plus) de vivre\b|\b(?:devrais|aurais du|serais mieux) (?:etre )?morte?\b|\bje prefererais (?:ne pas|ne plus) (?:me reveiller|vivre|exister)\b|\bpeur de me faire (?:quelque chose|du mal)\b|\b(?:ce soir|demain) je passe a l'? ?acte\b",
        r"\b(?:suis|monte|montee) sur le (?:toit|pont|rebord|parapet)\b|\b(?:n'? ?ai|ai|j'? ?ai) plus envie d'? ?etre (?:en vie|la)\b|\b(?:rate|loupe) (?:mon suicide|ma tentative)\b|\b(?:ma|ce sera ma) mort est prevue\b|\b(?:ne )?plus ouvrir les yeux\b|\bque (?:ca|tout) s'? ?arrete pour toujours\b",
        # The act itself, in the first person, whatever stands before it but a no.
        r"(?<!\bpas )(?<!\bpas de )\b(?:me suicider|me pendre|mon suicide|(?:mettre|mis|mets) fin a (?:mes jours|ma vie|tout ca))\b|\bj(?:e |'| )?me (?:tue|tuerai|suicide|suiciderai|pends|pendrai|flingue|flinguerai)\b(?! a | au | pour| en )|\bj(?:e |'| )?(?:re)?(?:pense|songe|reve|fantasme)s? (?:\w+ ){0,2}?(?:au suicide|a (?:me tuer|ma mort|la mort|mourir|en finir)|de (?:mourir|ma mort|me tuer|ne plus me reveiller|disparaitre))\b",
        r"\b(?:mieux|bien|preferable|soulagement|plus (?:simple|facile)) si (?:j'? ?etais morte?|je (?:mourais|n'? ?existais (?:pas|plus)|n'? ?etais (?:plus|pas) la|disparaissais)|j'? ?etais plus la(?! (?:pour|en|demain|a)\b)|j'? ?existais (?:pas|plus))\b|\b(?:seule|unique|meilleure) (?:solution|issue|sortie|option|facon) (?:\w+ ){0,3}?(?:c'? ?est|est|serait|reste) (?:de |la |le |d')?(?:mourir|mort|suicide|me tuer|en finir|disparaitre)\b|\b(?:ne )?supporte plus (?:de vivre|la vie|d'? ?etre (?:en vie|la))\b|\bj'? ?ai (?:deja |refait |encore )?(?:fait|refait|rate) (?:une|ma) (?:nouvelle )?(?:tentative|ts)\b|\bj'? ?ai (?:deja )?dit adieu a (?:tout le monde|tous|ma famille|mes (?:parents|enfants|amis))",
        r"\b(?:envie de|vais|veux|voudrais|failli|pense a) (?:foncer|rouler|aller droit|lacher le volant|me planter|me jeter en voiture)(?: (?:dans|contre|sur) (?:un|le|une|la) (?:arbre|mur|poteau|camion|platane|glissiere|ravin|falaise))?\b(?! (?:dans|sur) (?:ce|mon|le|la) (?:projet|these|stage))|\bj'? ?ai (?:deja |achete |trouve )*(?:une|la|un|le|mon) (?:corde|fusil|pistolet|flingue|arme)\b(?! (?:secrete|a sauter|de guitare|sensible))",
    ),
    done=(
        rf"\b(?:j'? ?ai|jai|g|viens d'? ?e?) ?(?:deja |juste |tout )?(?:pris|avale|gobe|bu|avaler|prendre|gober|de prendre) {_MANY}(?: \w+){{0,2}}? ?{_PILLS}\b|\bj'? ?ai (?:tout )?(?:avale|gobe) (?:la|toute la|une|les|mes) (?:boites?|plaquettes?)\b|\bj'? ?ai (?:pris|fait) une (?:overdose|surdose)\b|\bje me suis injectee? (?:\w+ ){{0,3}}?(?:insuline|potassium|propofol|morphine)\b",
    ),
    possible=(
        r"\bplutot (?:mourir|crever) que (?:de )?(?:continuer|vivre|retourner|rester|revivre)\b",
        r"\b(?:je |j )?(?:n'? ?en|nen|jen|j'? ?en) peux (?:vraiment )?plus\b(?! (?:de|d'|des|du|avec|que)\b)|\b(?:je |j ?)?(?:veux|voudrais|aimerais|envie de) disparaitre\b(?! (?:une semaine|deux|quelques|en vacances|du planning|du groupe))",
        r"\bpersonne ne (?:le )?(?:remarquerait|verrait|s'? ?en rendrait compte|me (?:regretter|pleurer)(?:ait|a))\b|\b(?:plus )?rien n'? ?a (?:plus )?de sens\b|\ba quoi bon (?:continuer|tout ca)$",
        r"\b(?:mon|ma|notre|une?) (?:\w+ )?(?:amie?|collegue|interne|co ?interne|residente?|frere|s(?:oe|œ)ur|copain|copine|chef|externe) (?:\w+ ){0,2}?s'? ?est (?:suicidee?|tuee?|pendue?|donne la mort)\b(?! au| a la)",
    ),
    another=(rf"\b{_PERSON}\b(?: (?!(?:je|j|jai|jveux|jvx|moi|g|patiente?s?)\b)\S+){{0,8}}? {_THEIRS}(?![a-z])" + _NOT_MEANT,),
    topic=r"\b(?:patiente?s?|atelier|cours|projet|recherche|prevention|conference|protocole|etude|these|memoire|article|poster|formation|seminaire|malades?)\b",
    long_ago=r"\ba \d\d ans\b|\b(?:en|depuis) (?:19|20)\d\d\b|\b(?:il y a|ca fait) (?:\w+ )?(?:ans|annees|longtemps)\b|\b\w+ ans que\b|\b(?:pendant (?:mes etudes|l'? ?externat)|a la fac|au lycee|quand j'? ?etais (?:ado|adolescente?|jeune|enfant|etudiante?))\b",
    touched=_TOUCHED,
    attacked=_ATTACKED,
    harassed=_HARASSED,
    at_home=r"\b(?:patiente?s?|mari|conjointe?|copain|copine|compagn(?:on|e)|ex|famille|inconnu|femme)\b",
    threats=FRENCH_THREATS,
)
