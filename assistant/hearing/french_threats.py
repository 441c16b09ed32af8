"""What people say in French of harm to another, and of a danger that is here; plain words, as in `assistant.hearing.french`."""

from assistant.hearing.phrases import Threats

_ROLE = (
    r"(?:chef(?:fe)?s?|patron(?:ne)?|mentore?|tuteur|tutrice|seniors?|chirurgien(?:ne)?s?|medecins?|docteur|co ?internes?|internes?|externes?|assistante?s?|prof|professeure?|ph|pu ?ph|maitre de stage|collegues?|infirmiere?s?|"
    r"directeur|directrice|superieure?|mari|femme|conjointe?|copain|copine|compagn(?:on|e)|ex|mecs?|types?|homme|connards?|connasse|salope|salaud|batard|encule|voisine?s?|pere|mere|parents|freres?|s(?:oe|œ)urs?|coloc\w*|equipe|"
    r"boss|fellow|attending|residente?|secretaire|cadre|gens|meuf|gars|beau pere|belle mere)"
)
_MY = r"(?:mon|ma|mes|ce|cette|cet|ces|le|la|les|l'|un|une|notre|son|sa|leur|nos)"
_SOMEBODY = rf"(?:quelqu'? ?un|tout le monde|tous les \w+|eux|{_MY} ?(?:(?!patiente?s?)\w+ ){{0,1}}?{_ROLE}\b)"
_PATIENT = r"(?:un|une|mon|ma|mes|les|ce|cette) ?patiente?s?\b"
_CHILD = r"(?:mon|ma|mes|notre|nos) (?:propre )?(?:petite? )?(?:bebes?|enfants?|fils|fille|gosses?|nourrisson|nouveau ne|jumeaux|jumelles|petit|petite|gamine?s?|loulou)\b"
_KILL = r"(?:tuer|assassiner|poignarder|egorger|etrangler|empoisonner|buter|flinguer|cogner|tabasser|frapper|agresser|planter|crever|massacrer|defoncer|blesser|gifler|brûler|bruler|noyer|etouffer)"
_KILLS = r"(?:tue|bute|poignarde|egorge|etrangle|flingue|frappe|cogne|tabasse|defonce|massacre|plante|blesse|gifle|secoue|etouffe|noie)"
_DEED = (
    rf"(?:(?:le|la|les|l') ?(?:tuer|assassiner|buter|poignarder|flinguer|egorger|tabasser|frapper|etrangler|massacrer|defoncer|cogner|planter|crever|blesser|gifler|empoisonner)\b|{_KILL} (?:{_SOMEBODY}|{_PATIENT})|"
    rf"(?:lui |leur )?(?:faire|fasse) (?:du|de) mal (?:a |au |aux )(?:{_SOMEBODY}|{_PATIENT}|{_ROLE})|(?:lui|leur) faire (?:du mal|la peau)\b|tirer sur {_SOMEBODY}|lui tirer dessus|"
    rf"(?:lui|leur) (?:casser|exploser|defoncer|fracasser|peter|eclater) (?:la (?:gueule|tete|tronche|figure)|les dents)|(?:lui|leur) (?:planter|mettre|enfoncer|foutre) (?:un|une|mon|ma|le) (?:couteau|scalpel|lame|balle|coup|poing|gifle|droite|baffe)|lui trancher la gorge|casser la (?:gueule|tete|figure) (?:a|au|aux) (?:{_SOMEBODY}|{_ROLE})|tou(?:s|tes) les (?:tuer|buter|flinguer|descendre)|m'en prendre (?:a|au|aux) \w+ ?physiquement)"
)
_I = r"(?:(?<!\bpas )\b(?:je |j )?(?:vais|vai|veux|vx|voudrais|compte|suis prete? a|pense a|prevois de|suis a deux doigts de|suis sur le point de|ai decide de|dois|jvais|jveux|jvx)(?: (?!pas\b|plus\b)\w+){0,2}? |(?<!\bpas )(?<!\bpas l')\b(?:envie|l'intention|l'idee|besoin|decide) (?:de |d'))"
_WEAPON = r"(?:couteau|arme|pistolet|flingue|fusil|machette|scalpel|ciseaux|marteau|batte|hache|cutter|lame|kalach\w*)"
_THAT = r"(?:(?:de |d'|que |qu'|a )?(?:je |j )?)"
_DOING = rf"(?:{_THAT}(?:{_DEED}|(?:le |la |les |l' ?|lui )?{_KILLS}(?: {_SOMEBODY}| {_CHILD})?\b|(?:plante|mets|enfonce) un (?:couteau|scalpel|coup) \w+|pouss(?:er|e) {_SOMEBODY} (?:dans|contre|par|sous|du|de)\b))"
_BABY_DEED = r"(?:(?:lui )?faire (?:du |de )?mal (?:a )?|(?:secou|etouff|frapp|gifl|etrangl|tu|blaiss|bless|jet)(?:er|e|ais|ant) |noyer |noie |lacher |laisser tomber |faire (?:quelque chose|un truc) a )"
_SAID = r"(?:dit|disait|m'a dit|nous a dit|a dit|raconte|ecrit|a ecrit|m'a ecrit|poste|a poste|menace|a menace|veut|voulait|parle|parlait|jure|a jure|prevoit|repete)"
_FEARED_WHO = (
    r"(?:mon (?:ex(?: (?:mari|copain|conjoint|compagnon))?|mari|copain|conjoint|compagnon|harceleur)|ma (?:ex|copine|conjointe)|un (?:homme|mec|type|inconnu|gars|patient|proche|accompagnant|bonhomme)|quelqu'? ?un|(?:le|la|une|ce|cette|mon|ma) patiente?|des (?:mecs|types|gens|hommes)|l'accompagnant|"
    r"(?:le|la|l'|un|une) ?(?:fils|fille|frere|mari|pere|famille|mere|femme|homme|mec|type|copain|proche|conjoint)(?: (?:d'un|d'une|du|de la|de mon|de ma|de) ?(?:patiente?)?)?)"
)
_HERE = r"(?:dehors|en bas|devant (?:ma|mon|la|le|l'|chez) ?\w+|sur le parking|au parking|dans le (?:parking|hall|couloir|sas|parc)|a la (?:sortie|porte)|a l'(?:accueil|entree)|derriere (?:la|ma) porte|(?:pres|a cote) de (?:ma|la) \w+|dans (?:la rue|mon immeuble|la salle d'attente|l'escalier|le service))"
_SCARED = r"(?:peur|flippe|terrifiee?|au secours|aidez|hurle|crie|ivre|bourree?|saoule?|menac\w+|armee?|angoisse|pars pas|part pas|veut pas partir)"
_MENACED = (
    r"\b(?:maintenant|encore|toujours|et) (?:il|elle|ils|elles) (?:est|sont)(?: \w+)? devant (?:ma (?:voiture|porte|maison|chambre)|mon (?:appart\w*|immeuble|bureau)|chez moi)\b",
    rf"\b{_FEARED_WHO} (?:(?!pas\b)\w+ ){{0,4}}?(?:m'attend|m'attendent|m'attendra|m'attendrait|va m'attendre|me cherche|me cherchent|me guette|me traque)\b(?: \w+){{0,3}}? {_HERE}(?! pour (?:discuter|parler|boire|manger|rentrer|dejeuner))",
    rf"^(?:au secours |aidez moi |help )?(?:il|elle|ils|elles) (?:m'attend|m'attendent|me cherche|me cherchent|est encore|sont) {_HERE}(?: (?:maintenant|encore|et j'ai peur|j'ai peur|et je flippe|au secours|je fais quoi|la))*$",
    rf"\b(?:mon ex(?: \w+)?|mon harceleur|ma ex) (?:est|s'est pointe|s'est pointee|a debarque|debarque|arrive|est venue?|a reussi a entrer|vient d'arriver)(?: \w+){{0,3}}? (?:{_HERE}|ici|a l'hopital|dans le service|chez moi|a mon travail|aux urgences)",
    rf"\b(?:{_FEARED_WHO}|il|elle) (?:est|sont|reste|traine)(?: \w+){{0,2}}? {_HERE}(?=.*\b{_SCARED})",
    rf"\b(?:{_FEARED_WHO}|il|elle|on|ca)(?: \w+){{0,3}}? (?:tape|frappe|cogne|tambourine|donne des coups|essaie|essaye|tente|est en train|defonce|force|veut)(?: (?:de|d'))?(?: ?(?:entrer|forcer|ouvrir|defoncer|casser|enfoncer|rentrer|de))*(?: (?:dans|sur|a|contre|chez))? ?(?:la|ma|les|mon|moi|le|l'|de)? ?(?:porte|fenetre|chambre de garde|chez moi|appart\w*|voiture)\b",
    rf"\b(?:avec|a|ont|sort|a sorti|tient|brandit|pointe) (?:un|une|des|son|sa) (?:\w+ )?{_WEAPON}\b(?!.*\bplaie)(?!.*\b(?:se tuer|se suicider|se couper|s'ouvrir)\b)(?=.*\b(?:me|m'\w+|nous|moi|mon|ma|ici|box|urgences|couloir|salle|service|dehors|secours|cachee?s?)\b)",
    rf"\b(?:me|nous) (?:menace|attend|cherche|poursuit|suit|vise|braque|agresse)(?:nt)?(?: \w+){{0,5}}? avec (?:un|une|son|sa|des) {_WEAPON}\b|\bm'a (?:menacee?|poursuivie?|braquee?) avec (?:un|une|son|sa) {_WEAPON}\b",
    rf"\b(?:y a|il y a|ya|on a) (?:un|une|des) (?:homme|mec|type|patiente?|tireur|individu|gars|personne)s?(?: \w+){{0,2}}? (?:armee?s?|avec (?:un|une|des) {_WEAPON})\b|\b(?:tireur|fusillade) (?:actif|dans|a|aux|en cours)\b|\b(?:homme|type|mec) arme (?:aux|dans|a)\b",
    r"\b(?:me|nous) (?:suit|suivent|poursuit|poursuivent|file) (?:jusqu'? ?a|dans la rue|dans le (?:metro|parking|couloir|bus)|depuis|en voiture|quand je (?:rentre|sors)|a la sortie|partout|encore|chez moi)\b|\b(?:quelqu'? ?un|un (?:homme|mec|type|inconnu|gars|patient)|mon ex) (?:\w+ )?me (?:suit|poursuit)\b(?! (?:sur (?:insta\w*|twitter|les reseaux|facebook|linkedin)))",
    r"\b(?:me|nous) (?:sequestre|sequestrent|bloque|bloquent|retient|retiennent|coince) (?:dans|ici)\b(?! (?:ma|mon|mes|la) (?:progression|carriere|these|discussion|formation|valid\w+))|\b(?:me|nous) laisse(?:nt)? pas (?:sortir|partir|passer)\b(?! (?:plus tot|tot|a l'heure|en vacances|en stage|avant|en conge|de garde|au congres|au bloc))",
    r"\b(?:menace|menacee?|dit|jure|ecrit|hurle|crie|repete)(?: (?!pas\b)\w+){0,3}? (?:(?:qu'il|qu'elle|que je|qu'on) (?:va|allait) me (?:tuer|buter|planter|crever|egorger|retrouver)|de me (?:tuer|buter|planter|egorger|crever)|(?:que )?s(?:i je|i j'|'il) (?:\S+ ){1,4}?(?:il|elle|on) me (?:tue|tuera|bute|butera))\b(?! si (?:je (?:suis|arrive) en retard|j'oublie|je valide pas))|\b(?:je vais|jvais) te (?:tuer|buter|crever)\b(?=.*\b(?:m'a|me|dit|ecrit|sms|message)\b)",
    r"(?:\bje (?:me )?(?:suis |cache |planque )|^(?:au secours |aidez moi )?(?=cachee?|enfermee?|planquee?|barricadee?))(?=.*\b(?:enferm|cach|planqu|barricad)\w*)(?=.*\b(?:il|elle|ex|homme|type|mec|patient|dehors|porte|hurle|crie|arme|couteau)\b)(?!.*\b(?:reviser|bosser|pleurer)\b)",
    r"\b(?:mari|conjoint|copain|compagnon|ex) (?:\w+ )?me (?:frappe|bat|cogne|tape)\b(?: \w+){0,5}? (?:rentre|arrive|revient|est la|vient)\b",
)

FRENCH_THREATS = Threats(
    any=r"\b(?:pouss|tue|tua|assassin|poignard|egorg|etrangl|empoison|but|flingu|cogn|tabass|frapp|agress|plant|crev|massacr|defonc|bless|gifl|brul|noy|noie|etouff|mal\b|peau|tirer|tireur|gueule|casser|couteau|scalpel|lame|balle|gorge|secou|lacher|laisser|jet|arme|pistolet|fusil|machette|ciseaux|marteau|batte|hache|cutter|fusillade|attend|cherche|guette|traque|dehors|ex\b|harceleur|porte|fenetre|chambre|suit|suivent|poursui|file|enferm|sequestr|coinc|bloqu|ret(?:ien|en)|laisse|cach|planqu|barricad|cable|controle|confiance|voix|devant|en bas|rentre)",
    meant=(
        rf"{_I}{_DEED}",
        rf"\b(?:ce soir|demain|je jure que|jure|un jour) je (?:le|la|les) {_KILLS}\b|\bje (?:le|la|les) (?:{_KILLS}|tuerai|buterai)\b(?= (?:ce soir|demain|pour de vrai|vraiment|je te jure|c'est serieux))|\bje (?:le|la|les) (?:tuerai|buterai|planterai)\b",
        r"\b(?:je veux|j'aimerais|jveux) (?:le|la|les) voir (?:morte?s?|souffrir|crever)\b|\bvoix (?:qui )?me (?:dit|disent|ordonne\w*|demande\w*) (?:de |d')(?:\w+ )?(?:tuer|frapper|faire du mal|poignarder|le tuer|la tuer)",
        rf"{_I}(?:foutre le feu|mettre le feu|faire sauter|incendier|bruler) (?:a |au )?(?:l'|le|la|cet?) ?(?:hopital|service|internat|maison|bureau|clinique)|\bj'ai (?:pris|amene|achete|apporte|mis) (?:un|une|mon|ma) {_WEAPON}\b(?: \w+){{0,5}}? (?:pour (?:lui|elle|eux|le|la|les|mon chef)|a l'hopital|au travail|au staff|dans mon (?:sac|casier))",
    ),
    feared=(
        rf"\b(?:pensees?|idees?|images?|impulsions?|pulsions?|fantasmes?|visions?|flashs?)(?: \w+){{0,3}}? (?:ou|de|d'|que|dans lesquelles) ?(?:\w+ ){{0,2}}?{_DOING}",
        rf"\b(?:imagine|imaginer|m'imagine|visualise|reve de|fantasme sur|me vois|je pense a|j'arrete pas de penser a)(?: (?:me |en train |souvent |toujours |parfois ))? ?(?:de |d'|que |qu'|a )?{_DOING}",
        rf"\b(?:peur|crains|angoisse|terrifiee?|trouille|flippe)(?: \w+){{0,3}}? (?:de |d'|que )?(?:\w+ ){{0,2}}?(?:peter un (?:cable|plomb)|perdre le controle|craquer|exploser|disjoncter) (?:et )?(?:de |d')?{_DOING}",
        rf"\b(?:peur|crains|angoisse|terrifiee?|trouille)(?: \w+){{0,2}}? (?:de |d')(?:finir par |vraiment )?(?:{_KILL} (?!quelqu'? ?un){_SOMEBODY}|(?:frapper|gifler|cogner|etrangler|poignarder|tabasser) (?:quelqu'? ?un|{_SOMEBODY})|(?:le|la|les) (?:frapper|tuer|cogner|etrangler|poignarder)|lui (?:faire du mal|casser la gueule))",
        rf"\b(?:je vais )?(?:peter un (?:cable|plomb)|perdre le controle|exploser|craquer|disjoncter) et {_DOING}|\baidez moi a (?:ne )?pas {_DEED}|\barretez moi avant (?:que|de) ",
    ),
    child=(
        rf"\b(?:peur|crains|angoisse|terrifiee?|failli|envie|impulsions?|pulsions?|imagin\w+|pourrais|pensees?|idees?|images?|pense|penser|deux doigts|arrete pas|peux pas m'empecher|vais|veux|reve)(?: \w+){{0,6}}? (?:de |d'|que |qu'|a )?(?:je )?(?:\w+ )?{_BABY_DEED}{_CHILD}",
        rf"\bj'ai (?:failli |presque )?(?:secoue|gifle|frappe|jete|etouffe|secouer|gifler|frapper) {_CHILD}(?! (?:sans faire expres|par accident))",
        rf"\b(?:plus|pas) (?:du tout )?confiance en moi (?:\w+ ){{0,3}}?(?:avec|pres de|seule? avec|quand je suis avec) {_CHILD}|\bpeur de ce que je (?:pourrais|peux|vais) (?:lui )?faire a {_CHILD}",
    ),
    another=(
        rf"\b(?:{_MY} ?(?:\w+ )?{_ROLE}|un de mes \w+|quelqu'? ?un)\b(?: (?!(?:patiente?s?|me|m|je)\b)\S+){{0,8}}? {_SAID}(?: (?!me\b|te\b)\S+){{0,7}}? (?<!\bme )(?<!\bse )(?:(?:{_KILL}) {_SOMEBODY}|(?:le|la|les|l') ?(?:tuer|buter|poignarder|flinguer|planter|egorger)|faire du mal (?:a|au|aux) {_SOMEBODY}|(?:venir|viendra|viendrait|debarquer|revenir|reviendra|entrer|arriver|arrivera) (?:\w+ )?avec (?:un|une|son|sa) {_WEAPON}|(?:apporter|amener|ramener|prendre) (?:un|une|son|sa) {_WEAPON}|tirer sur|(?:foutre|mettre) le feu|tout faire sauter|faire un carnage)",
    ),
    menaced=_MENACED,
    afraid=r"\b(?:peur|crains|angoisse|terrifiee?|trouille|flippe|inquiete)\b",
    figure=r"\b(?:mdr+|ptdr+|lol+|haha\w*|hihi|xd+|(?:c'est|c'etait) (?:une (?:blague|facon de parler|image|metaphore)|pour rire)|facon de parler)\b|(?<!\bpas )\bje (?:rigole|rigolais|plaisante|deconne|blague)\b(?! pas)|\b(?:examens?|ecn|edn|ecos|bacteries?|cellules|virus|moustiques?|cafards?|jeu video|film|serie|roman|simulation|exercice|le temps|presentation)\b",
    pretext=rf"\b(?:s'il|s'ils|si (?:elle|elles|on|ca)) (?:\S+ ){{1,6}}?je (?:vais )?(?:le|la|les) (?:tuer|tue|bute|buter|etrangle|etrangler)\b|\b{_KILL}\b(?: \S+){{0,5}}? (?:s'il|s'ils|si|quand|chaque fois|parce qu\S*|pour (?:avoir|m'avoir|ne pas))\b|\bje (?:le|la|les) (?:tue|bute|etrangle) (?:\S+ ){{0,3}}?(?:s'il|si|quand)\b",
    serious=rf"\b(?:serieux|serieusement|pour de vrai|je te jure|jure|ce soir|demain|{_WEAPON}|ou (?:il|elle) habite|rigole pas|plaisante pas)\b",
    at_work=r"\b(?:erreurs?|trompe\w*|doses?|dosage|sans faire expres|accident|fatigue\w*|crevee?|geste technique|inexperiment\w+|ma premiere (?:garde|nuit|semaine)|supervis\w+|enceinte|grossesse|allait\w+|rayons|chimio|creche|absente?|mes horaires|a force de travailler|sentiments|emotionnel\w*|reputation|carriere)\b",
    over=r"\b(?:l'an (?:dernier|passe)|l'annee (?:derniere|passee)|hier|avant hier|(?:la|le) (?:semaine|mois|annee) (?:derniere?|passee?)|il y a (?:\w+ )?(?:jours?|semaines?|mois|ans?)|cauchemar|j'ai reve|simulation|exercice|film|serie|cours|formation|quand j'etais)\b",
)
