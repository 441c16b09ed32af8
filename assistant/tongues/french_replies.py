"""Short French replies to a card, each with the English words that it is heard as (`assistant.tongues.replies_by_tongue`)."""

_PERSON = r"(?:(?:ma|mon|une?|la|le|l'|des|mes) ?(?:femme|mari|conjointe?|compagn(?:on|e)|copain|copine|mere|pere|maman|papa|parents|s(?:oe|œ)ur|frere|amie?s?|collegues?|co ?interne|coloc\w*|chef(?:fe)?|voisine?|medecin|psy|psychologue|psychiatre|famille|interne|senior|fille|fils|tuteur|tutrice|pote|cousine?|directeur|directrice|superieure?|vigile|police|securite|secu)|(?:a )?(?:la |les )?(?:securite|secu|police|flics|vigiles?|gardiens?))"
_LINE = r"(?:(?:le|la|au|les|l') ?)?(?:988|911|999|112|000|111|15|3114|9 8 8|116 123|ligne|numero|secours|urgences|samu|ambulance|quelqu'un|eux)(?: (?:d'ecoute|d'urgence|de crise|d'aide))?"
FRENCH_REPLIES: tuple[tuple[str, str], ...] = (
    (r"(?:non|nan|nope|pas du tout|absolument pas|bien sur que non|surtout pas)", "no"),
    (r"(?:pas vraiment|pas trop|pas tout a fait|pas exactement|plus ou moins|pas tellement|bof)", "not really"),
    (
        r"(?:(?:je |j )?(?:ne )?sais (?:plus|pas)|jsp|j'?sais pas|chais pas|chaipas|aucune idee|(?:je )?(?:ne )?suis pas sure?|pas sure?)(?: (?:trop|du tout|vraiment|quoi dire))?",
        "I don't know",
    ),
    (
        r"(?:oui|ouais|ui|wi|si|je crois(?: que oui)?|je pense(?: que oui)?|un peu|parfois|des fois|quelquefois|peut etre|ca se peut|c'est vrai|les deux|tout le temps|tous les (?:jours|soirs)|toutes les nuits|j'y pense|j'y ai pense|c'est le cas|probablement|sans doute)",
        "yes",
    ),
    (
        r"(?:(?:je (?:ne )?(?:vais|suis) pas (?:bien|en securite|ok))|(?:ca )?(?:ne )?va pas(?: bien)?(?: du tout)?|(?:je vais|ca va) (?:tres )?mal|toujours pareil)",
        "I'm not ok",
    ),
    (
        r"(?:(?:ca|je) (?:va|vais)(?: (?:bien|mieux|aller))?|je (?:suis|me sens) (?:ok|en securite|mieux|bien|en surete)|tout va bien)(?: (?:maintenant|ici))?",
        "I'm fine",
    ),
    (
        r"je (?:ne )?(?:veux|vais) pas (?:mourir|me tuer|me suicider|me faire de mal|le faire|en finir)",
        "I don't want to kill myself",
    ),
    (r"je (?:ne )?suis pas en danger|pas en danger", "I'm not in danger"),
    (r"(?:plus maintenant|plus la|maintenant non|pas maintenant|c'est passe)", "not anymore"),
    (
        r"(?:(?:c'est|c'etait|je disais ca pour) )?(?:juste )?(?:une (?:blague|expression|facon de parler|maniere de parler)|rire|plaisanter|une plaisanterie)|je (?:rigole|rigolais|plaisante|plaisantais|blague|deconne|deconnais)",
        "just kidding",
    ),
    (
        r"(?:je (?:ne )?(?:rigole|plaisante|deconne|blague) pas|(?:c'est|je suis) (?:tres )?serieux|c'est pas (?:une )?(?:blague|pour rire))",
        "I'm not joking",
    ),
    (
        rf"(?:je |j |j'?(?:ai|viens) |jai |viens |d'|de )*(?:les |l')?(?:ai |viens d')?(?:deja )?(?:appelee?s?|appeler|telephone|contactee?s?|ecrit)(?: (?:a|avec|au))?(?: {_LINE})?(?: la bas)?",
        "I called 988",
    ),
    (
        rf"(?:je |j'?ai |jai |l'|lui |leur |en |ai |viens d'|viens de |d'en |l'ai |j'en )*(?:deja )?(?:appelee?|appeler|parlee?|parler|prevenue?|prevenir|dit|dire|racontee?|reveillee?|reveiller|ecrit|texte)(?: (?:tout|a|avec|au))*(?: {_PERSON})",
        "I told my friend",
    ),
    (
        r"(?:je |j'?en ai |j'?ai |je l'ai |jai |j'en )(?:deja )?(?:dit|parle) a (?:quelqu'un|eux)|(?:j'?en ai|je lui en ai) parle|je (?:lui|leur|l') ?ai (?:tout )?dit",
        "I told someone",
    ),
    (
        rf"(?:je suis |suis |on est )?(?:en train de (?:leur |lui )?(?:parler|appeler)|au telephone|en ligne|en contact|en communication|je leur parle|je lui parle)(?: (?:avec|a))?(?: (?:{_LINE}|{_PERSON}|elle|lui))?",
        "I'm talking to them",
    ),
    (
        rf"(?:je |j )?(?:vais|veux bien) (?:les |l'|le |la |leur )?(?:appeler|telephoner|faire|contacter|parler)(?: (?:a|avec|au))?(?: (?:{_LINE}|{_PERSON}))?|j'appelle(?: (?:{_LINE}|{_PERSON}))?",
        "I'm going to call 988",
    ),
    (
        rf"(?:(?:je |on )?(?:suis|est) (?:la )?avec (?:{_PERSON}|quelqu'un)|{_PERSON} (?:est|arrive|vient|reste|est arrivee?|va venir)(?: (?:la|ici|avec moi|en route|a la maison|a cote|pres de moi|bientot))*|(?:je )?(?:ne )?suis (?:pas|plus) seule?|quelqu'un (?:est|vient|arrive)(?: (?:la|avec moi))*|(?:il|elle|ils|elles) (?:est|sont|arrive|arrivent|vient) (?:la|avec moi|en route|ici|bientot))",
        "someone is with me",
    ),
    (
        r"(?:je |on )?(?:suis|vais|va|est) (?:aux?|en route (?:pour|vers) les|a l') ?(?:urgences|hopital)",
        "I'm going to the emergency room",
    ),
    (
        r"(?:personne|ca|ils|la secu|la securite|la police|le samu|la ligne|le \d+) (?:ne )?(?:repond|repondent|decroche|decrochent)(?: pas)?|(?:c'est|ca sonne|la ligne est) occupee?|(?:on m'a|ils m'ont|je suis) (?:mis|mise )?(?:en attente)",
        "nobody is picking up",
    ),
    (r"je (?:ne )?peux pas (?:appeler|telephoner|parler)(?: maintenant)?", "I can't call"),
    (r"je (?:ne )?(?:veux|vais) pas (?:appeler|les appeler|parler a quelqu'un)", "I don't want to call"),
    (
        r"(?:merci|mrc|mci)(?: (?:beaucoup|bien|infiniment|a vous|a toi|pour (?:tout|votre aide|ton aide|votre reponse|votre ecoute|l'aide|ca|cela)|de (?:votre \w+|m'avoir \w+|m'\w+)))*|je (?:vous|te) remercie",
        "thank you",
    ),
    (
        r"(?:(?:on|nous|vous|tu|je|j)? ?(?:peut|pouvons|peux|pourrait|pouvez|voudrais|veux|aimerais)? ?(?:continuer|continue|continuons|poursuivre|poursuivons|reprendre|reprenons|reprend|revenir|revenons|passer|retourner)(?: (?:avec|a|sur))?(?: (?:ma|la|mon|notre|autre))?(?: (?:question|demande|sujet|chose|autre chose|de depart|d'avant|precedente|initiale))*)",
        "let's go on with my question",
    ),
    (r"(?:aidez moi|aide moi|au secours|a l'aide|j'?ai besoin d'aide|help|besoin d'aide)", "help me"),
    (
        r"(?:et )?(?:maintenant )?(?:je fais quoi|que (?:dois je )?faire|qu'est ce que je (?:fais|dois faire|peux faire)|que puis je faire|quoi faire|on fait quoi)(?: (?:maintenant|alors))?",
        "what should I do?",
    ),
    (r"j'?ai (?:tres |trop )?peur (?:d'|de )(?:les )?(?:appeler|telephoner|parler a quelqu'un|y aller)", "I'm scared to call"),
    (
        r"(?:j'appelle qui|qui (?:est ce que )?(?:j'|je (?:dois )?)?(?:appelle|appeler)|j'appelle ou|(?:c'est )?quel numero|je dois appeler qui)",
        "who do i call",
    ),
    (r"(?:je suis (?:partie?|loin(?: de (?:lui|elle))?|rentree?|chez moi)|je me suis eloignee?)", "I'm safe now"),
    (
        r"(?:j'?ai (?:tres |trop )?peur|je crains) (?:de |d'|que |qu'|pour )(?:me faire (?:virer|renvoyer|griller)|perdre (?:mon|ma|mes) \w+|(?:mon|ma) (?:stage|poste|place|carriere|validation|evaluation)|represailles|(?:des|les) represailles|(?:il|elle|on|ils) (?:me )?(?:le sache(?:nt)?|l'apprenne(?:nt)?|vire(?:nt)?|valide pas|se venge(?:nt)?)|(?:ne )?pas (?:etre crue?|valider)|(?:le )?(?:signaler|denoncer|dire|parler))|(?:personne|on) (?:ne )?(?:va me croire|me croira)(?: pas)?",
        "I'm scared they will fire me",
    ),
    (r"(?:j'?ai (?:tres |trop )?peur|ca me fait peur|jai peur)", "I'm scared"),
    (
        r"(?:qui (?:etes vous|es tu)|(?:vous etes|tu es|t'es|es tu|etes vous) (?:qui|une (?:vraie )?personne|un (?:robot|bot|humain)|humaine?|une machine))",
        "who are you?",
    ),
    (
        r"(?:vous allez|tu vas|allez vous|vas tu) (?:le |en |l')?(?:dire|parler|prevenir|signaler)(?: (?:ca|cela))? ?(?:a )?(?:quelqu'un|mon chef|mon service|la fac)|qui (?:va )?(?:lire|lit|le saura|peut lire|voit)(?: (?:ca|cela))?",
        "will you tell anyone?",
    ),
    (
        r"(?:c'est|est ce que c'est|vous gardez|tu gardes|vous enregistrez|tu enregistres) (?:enregistre|garde|stocke|ca|cela|tout ca|ce que j'ecris)",
        "is this stored?",
    ),
    (r"(?:(?:il|elle|mon ex) est (?:partie?|plus la)|(?:ils|elles) sont parti\w*)", "he left"),
    (r"(?:il|elle) (?:est|va) (?:bien|en securite|mieux)(?: maintenant)?", "she is safe now"),
    (r"(?:il|elle) (?:ne )?(?:me )?(?:repond|decroche) (?:pas|plus)(?: au telephone)?", "she won't answer"),
    (
        r"(?:(?:tu peux|vous pouvez|pouvez vous|peux tu|est ce que (?:tu peux|vous pouvez)) (?:appeler|prevenir|alerter|contacter) (?:quelqu'un|une ambulance|la police|le samu|les secours|la securite|le \d+|m[ao]n? \w+)(?: (?:pour moi|a ma place|svp|stp|maintenant))*)",
        "can you call someone for me",
    ),
    (r"(?:bonjour|salut|bonsoir|coucou|hello)", "hello"),
    (
        r"(?:ok|okay|d'accord|dac|bon|bah|ben|alors|bien|maintenant|s'il (?:vous|te) plait|svp|stp|voila|c'est bon|c'est fait|entendu|compris|et|mais|encore|vraiment|je vois|parfait|tres bien|desolee?|pardon|donc)",
        "",
    ),
)
