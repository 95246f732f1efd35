/** What is said of one rule of the linter; figures stand in `{braces}`, `{figure:form}` when the form is not its own. */
export interface PhraseConstat {
  /** Name of the rule, for lists and documentation. */
  readonly titre: string
  readonly message: string
  /** Message when the figure of that name is unknown. */
  readonly sans?: Readonly<Record<string, string>>
  readonly faire: string
}

/** Every finding of the readers and of the linter, in French. */
export const CONSTATS_FR = {
  'code.double': {
    titre: 'Code utilisé deux fois',
    message: 'Le code {code} désigne déjà « {premier} » ; il désigne ici « {libelle} ».',
    faire: 'Donner à l’un des deux un code libre ({libre}), ou supprimer la ligne répétée.',
  },
  'activite.titre-double': {
    titre: 'Deux activités sous un même numéro',
    message: 'L’activité {code} est déjà « {premier} » ; une seconde porte ce numéro : « {libelle} ».',
    faire: 'Réunir les deux, ou numéroter la seconde {libre}.',
  },
  'code.notation': {
    titre: 'Code noté autrement que les autres',
    message: 'Le code {code} ne suit pas la notation des autres codes du document.',
    faire: 'Écrire {regulier}.',
  },
  'code.saut': {
    titre: 'Numérotation interrompue',
    message: 'La numérotation passe à {code} : {manquant} manque.',
    faire: 'Rétablir la ligne manquante, ou renuméroter.',
  },
  'code.bloc-etranger': {
    titre: 'Code de bloc irrégulier',
    message: 'Le code de bloc {code} ne se rattache pas à la fiche {numero}.',
    faire: 'Vérifier le code ; la forme attendue est {regulier}.',
  },
  'activite.sans-competence': {
    titre: 'Activité sans compétence',
    message: 'Aucune compétence ne correspond à l’activité {nom}.',
    faire: 'Rattacher les compétences que l’activité demande, ou retirer l’activité.',
  },
  'competence.jamais-evaluee': {
    titre: 'Compétence jamais évaluée',
    message: 'Aucune évaluation ne porte sur la compétence {nom}.',
    faire: 'Rattacher la compétence à une évaluation.',
  },
  'competence.sans-critere': {
    titre: 'Compétence sans critère',
    message: 'La compétence {nom} est évaluée, mais son activité ne donne aucun critère.',
    faire: 'Écrire au moins un critère par lequel la compétence se juge.',
  },
  'competence.sans-critere-propre': {
    titre: 'Compétence qu’aucun critère ne reprend',
    message: 'Aucun critère de {cadre} ne reprend les mots de la compétence {nom}.',
    sans: { cadre: 'Aucun critère ne reprend les mots de la compétence {nom}.' },
    faire: 'Dire quel critère la juge, ou lui en écrire un.',
  },
  'critere.orphelin': {
    titre: 'Critère orphelin',
    message: 'Le critère « {libelle} » ne dépend d’aucune évaluation, activité ni compétence.',
    faire: 'Placer le critère sous l’évaluation dont il dépend.',
  },
  'bloc.sans-evaluation': {
    titre: 'Bloc sans évaluation',
    message: 'Le bloc {nom} ne dit pas comment il est évalué.',
    faire: 'Donner les modalités d’évaluation du bloc.',
  },
  'bloc.sans-competence': {
    titre: 'Bloc sans compétence',
    message: 'Le bloc {nom} ne contient aucune compétence.',
    faire: 'Donner les compétences du bloc.',
  },
  'evaluation.sans-consigne': {
    titre: 'Évaluation sans consigne',
    message: 'L’évaluation « {libelle} » ne dit pas ce que le candidat doit faire.',
    faire: 'Écrire la consigne donnée au candidat.',
  },
  'evaluation.sans-critere': {
    titre: 'Évaluation sans critère',
    message: 'L’évaluation « {libelle} » n’a aucun critère.',
    faire: 'Écrire les critères de cette évaluation.',
  },
  'competence.verbe-non-observable': {
    titre: 'Verbe qui ne s’observe pas',
    message:
      'Dans {nom}, une compétence commence par un verbe que personne ne peut voir faire (occurrences : {nombre}) : « {libelle} ».',
    sans: { nom: 'Cette compétence commence par un verbe que personne ne peut voir faire : « {libelle} ».' },
    faire: 'Employer un verbe d’action : expliquer, choisir, régler, rédiger…',
  },
  'heures.somme': {
    titre: 'Heures qui ne font pas le total',
    message: '{annoncees} heures sont annoncées en centre ; {detail} font {somme} heures (écart : {ecart}).',
    faire: 'Corriger le total ({somme} heures) ou les heures du groupe en cause.',
  },
  'heures.groupe': {
    titre: 'Heures d’un groupe qui ne font pas son total',
    message: '« {libelle} » annonce {annoncees} heures ; ses matières font {somme} heures.',
    faire: 'Corriger le total ({somme} heures) ou la matière en cause.',
  },
  'heures.par-an': {
    titre: 'Heures par an et durée totale en désaccord',
    message: '{parAn} heures par an sur {annees} ans font {attendues} heures ; {annoncees} sont annoncées.',
    faire: 'Corriger l’un des deux nombres.',
  },
  'date.contradictoire': {
    titre: 'Dates contradictoires',
    message: 'La {champAvant:nom} ({avant}) vient après la {champApres:nom} ({apres}).',
    faire: 'Corriger l’une des deux dates.',
  },
  'date.passee': {
    titre: 'Entrée annoncée à une date passée',
    message: 'Au {jour}, la date d’entrée annoncée est passée : {date}.',
    faire: 'Mettre à jour la date d’entrée.',
  },
  'cle.siret': {
    titre: 'SIRET faux',
    message: 'La clé du SIRET {valeur} est fausse.',
    faire: 'Recopier le SIRET depuis le répertoire Sirene.',
  },
  'cle.code-diplome': {
    titre: 'Code diplôme mal formé',
    message: 'Le code diplôme {valeur} n’a pas la forme attendue (huit caractères).',
    faire: 'Recopier le code depuis la nomenclature des diplômes.',
  },
  'cle.numero-fiche': {
    titre: 'Numéro de fiche mal formé',
    message: '{valeur} n’est pas un numéro de fiche (RNCP ou RS suivi de chiffres).',
    faire: 'Recopier le numéro depuis le registre.',
  },
  'cle.nomenclature': {
    titre: 'Code de nomenclature irrégulier ou répété',
    message: 'Le code {valeur} n’a pas la forme de sa nomenclature, ou il est répété.',
    faire: 'Vérifier le code dans la nomenclature (NSF, Formacode, ROME).',
  },
  'cle.telephone': {
    titre: 'Numéro de téléphone mal formé',
    message: '{valeur} n’est pas un numéro de téléphone à dix chiffres.',
    faire: 'Vérifier le numéro.',
  },
  'cle.code-postal': {
    titre: 'Code postal impossible',
    message: '{valeur} n’est pas un code postal.',
    faire: 'Vérifier le code postal.',
  },
  'registre.echeance': {
    titre: 'Enregistrement échu',
    message: 'L’enregistrement de {numero} a pris fin le {fin} : au {jour}, plus personne ne peut entrer en formation.',
    faire: 'Chercher ce qui la remplace ; qui est entré à temps garde ses droits.',
  },
  'registre.active-echue': {
    titre: 'Fiche dite active après son échéance',
    message: 'La fiche se dit active, mais au {jour} son échéance est passée ({fin}).',
    faire: 'Vérifier l’état de la fiche sur la page officielle.',
  },
  'registre.remplacee': {
    titre: 'Certification remplacée',
    message: 'Le registre donne à {numero} une suite : {nouvelles}.',
    faire: 'Proposer la nouvelle certification aux nouveaux entrants.',
  },
  'registre.inactive': {
    titre: 'Fiche inactive',
    message: 'Le registre dit la fiche {numero} inactive, sans date de fin.',
    faire: 'Vérifier sur la page officielle avant toute inscription.',
  },
  'correspondance.contradiction': {
    titre: '« Aucune correspondance » contredite',
    message: 'La fiche dit « Aucune correspondance » et cite des certifications antérieures : {anciennes}.',
    faire: 'Demander au certificateur si des blocs des anciennes certifications sont reconnus.',
  },
  'registre.titre': {
    titre: 'Intitulé différent du registre',
    message: 'L’intitulé « {lu} » n’est pas celui de {numero} : « {attendu} ».',
    faire: 'Reprendre l’intitulé du registre, ou vérifier le numéro de fiche.',
  },
  'registre.niveau': {
    titre: 'Niveau différent du registre',
    message: 'Le niveau {lu} est annoncé ; le registre donne à {numero} le niveau {attendu}.',
    faire: 'Reprendre le niveau du registre.',
  },
  'registre.date': {
    titre: 'Date différente du registre',
    message: 'La {champ:nom} est {lu} dans le document et {attendu} dans le registre ({numero}).',
    sans: { lu: 'La {champ:nom} manque dans le document ; le registre donne {attendu} ({numero}).' },
    faire: 'Reprendre la date du registre.',
  },
  'registre.code-diplome': {
    titre: 'Code diplôme différent',
    message: 'Le code diplôme {lu} n’est pas celui de {numero} : {attendu}.',
    faire: 'Vérifier le code diplôme et le numéro de fiche.',
  },
  'registre.certificateur': {
    titre: 'Certificateur différent du registre',
    message: 'Le certificateur « {lu} » n’est pas celui de {numero} : {attendu}.',
    faire: 'Reprendre le certificateur du registre.',
  },
  'registre.codes': {
    titre: 'Codes différents du registre',
    message: '{champ:nom} : {lu} dans le document, {attendu} dans le registre ({numero}).',
    faire: 'Reprendre les codes du registre.',
  },
  'registre.anciennes': {
    titre: 'Certifications antérieures différentes du registre',
    message: 'Certifications antérieures : {lu} dans le document, {attendu} dans le registre ({numero}).',
    faire: 'Reprendre les certifications antérieures du registre.',
  },
  'registre.bloc-numero': {
    titre: 'Bloc numéroté autrement que dans le registre',
    message: 'Le bloc numéroté {numero} est le bloc {code} du registre : « {attendu} ».',
    faire: 'Citer le code du registre ({code}) à côté du numéro.',
  },
  'registre.bloc': {
    titre: 'Bloc inconnu du registre, ou autrement nommé',
    message: 'Le bloc « {libelle} » est « {attendu} » dans le registre ({numero}).',
    sans: { attendu: 'Le registre ne donne à {numero} aucun bloc qui ressemble à « {libelle} ».' },
    faire: 'Reprendre le bloc du registre, ou vérifier le numéro de fiche.',
  },
  'registre.blocs-absents': {
    titre: 'Blocs du registre absents du document',
    message: 'Blocs du registre que le document ne cite pas : {nombre} sur {total} ({codes}).',
    faire: 'Citer tous les blocs, ou dire pourquoi certains n’y sont pas.',
  },
  'registre.competence': {
    titre: 'Compétence différente du registre',
    message: 'Compétence du bloc {bloc} : « {lu} » ; le registre dit « {attendu} ».',
    sans: {
      attendu: 'Compétence que le bloc {bloc} du registre ne contient pas : « {lu} ».',
      lu: 'Compétence du bloc {bloc} du registre absente du document : « {attendu} ».',
    },
    faire: 'Reprendre les mots du registre.',
  },
  'registre.unite': {
    titre: 'Unité différente de la certification',
    message: 'L’unité {code} est « {lu} » ; la certification dit « {attendu} ».',
    sans: {
      attendu: 'L’unité {code} (« {lu} ») n’est pas une unité de la certification.',
      lu: 'L’unité obligatoire {code} (« {attendu} ») manque.',
    },
    faire: 'Reprendre les unités de la certification.',
  },
  'registre.resume': {
    titre: 'Le bloc et le résumé de la fiche se contredisent',
    message: 'Le bloc {bloc} dit « {lu} » ; le résumé de la fiche du registre dit « {resume} ».',
    faire: 'S’en tenir au bloc ; signaler l’écart au certificateur.',
  },
  'voie.texte-contradictoire': {
    titre: 'Candidats désignés au contraire des autres blocs',
    message: 'Le bloc {bloc} écrit « {voie} » là où les autres ({autre}…) écrivent « {modele} ».',
    faire: 'Lire ce passage comme celui des autres blocs ; signaler l’erreur au certificateur.',
  },
  'voie.manquante': {
    titre: 'Candidats oubliés par un bloc',
    message:
      'Le bloc {bloc} ne dit rien des candidats des établissements privés hors contrat ou non habilités, que les autres blocs nomment.',
    faire: 'Chercher la modalité dans l’arrêté, ou la demander au certificateur.',
  },
  'seuil.deux-formes': {
    titre: 'Seuil écrit de deux façons',
    message:
      'La moyenne est dite « {strict} » alors que la note de l’unité est dite « {inclus} » : 10 suffit aux deux.',
    sans: { inclus: 'La moyenne est dite « {strict} » : le texte demande 10 au moins.' },
    faire: 'Écrire « égale ou supérieure à 10 ».',
  },
  'seuil.faux': {
    titre: 'Seuil qui n’est pas celui du texte',
    message: 'La note demandée est de {note} ; le texte demande {attendue}.',
    faire: 'Écrire « égale ou supérieure à {attendue} ».',
  },
  'attestation.limitee': {
    titre: 'Attestation de blocs réservée à quelques candidats',
    message:
      'L’attestation de blocs n’est donnée ici qu’à la formation continue et à la VAE : depuis la session 2020, elle concerne tous les candidats.',
    faire: 'Ne pas refuser l’attestation aux élèves et aux apprentis ; signaler le texte dépassé au certificateur.',
  },
  'remuneration.smic-perime': {
    titre: 'SMIC dépassé',
    message:
      'La grille est calculée sur un SMIC de {smic:euros} (du {depuis} au {jusque}) ; au {entree}, il est de {alors:euros}, et de {dernier:euros} depuis le {dernierDepuis} (table vérifiée le {verifieLe}).',
    faire: 'Recalculer la grille sur le SMIC du jour d’entrée.',
  },
  'remuneration.smic-inconnu': {
    titre: 'SMIC qui n’a jamais existé',
    message: '{smic:euros} n’a été le SMIC mensuel d’aucune période depuis 2019.',
    faire: 'Vérifier le montant ; le dernier connu est {dernier:euros}, depuis le {dernierDepuis}.',
  },
  'remuneration.annee-inapplicable': {
    titre: 'Année de rémunération qui ne peut pas servir',
    message:
      'Un contrat de {mois} mois sur un cycle de {cycle} mois commence à l’année {premiere} : la ligne de l’année {annee} ne peut s’appliquer.',
    faire: 'Retirer cette ligne, ou dire à quel contrat elle s’applique.',
  },
  'remuneration.grille-fausse': {
    titre: 'Montant qui n’est pas le pourcentage annoncé',
    message: 'Année {annee} : {taux} % de {smic:euros} font {attendu:euros}, et non {montant:euros}.',
    faire: 'Corriger le montant ({attendu:euros}) ou le pourcentage.',
  },
  'remuneration.taux-faux': {
    titre: 'Taux inférieur au minimum légal',
    message: 'Année {annee}, à partir de {age} ans : {taux} % du SMIC ; le minimum est de {minimum} %.',
    faire: 'Corriger le taux ({minimum} %).',
  },
  'information.prerequis': {
    titre: 'Prérequis non dits',
    message: 'La fiche ne dit ni les prérequis ni le public visé.',
    faire: 'Dire à qui la formation s’adresse et ce qu’il faut pour entrer, ou « aucun prérequis ».',
  },
  'information.objectifs': {
    titre: 'Objectifs non dits',
    message: 'La fiche ne dit ni les objectifs ni le contenu de la formation.',
    faire: 'Dire ce que la personne saura faire.',
  },
  'information.duree': {
    titre: 'Durée non dite',
    message: 'La fiche ne dit pas la durée de la formation.',
    faire: 'Donner la durée en mois et en heures.',
  },
  'information.delais': {
    titre: 'Délais d’accès non dits',
    message: 'La fiche ne dit pas quand on peut entrer en formation.',
    faire: 'Donner les délais et les modalités d’accès.',
  },
  'information.tarif': {
    titre: 'Tarif non dit',
    message: 'La fiche ne donne pas de prix et ne dit pas que la formation est gratuite.',
    faire: 'Écrire le prix, ou « gratuit pour l’apprenti ».',
  },
  'information.contact': {
    titre: 'Contact absent',
    message: 'La fiche ne donne ni téléphone, ni courriel, ni site.',
    faire: 'Donner un contact.',
  },
  'information.methodes': {
    titre: 'Méthodes non dites',
    message: 'La fiche ne dit rien des méthodes ni des moyens de la formation.',
    faire: 'Décrire les méthodes mobilisées.',
  },
  'information.evaluation': {
    titre: 'Évaluation non dite',
    message: 'La fiche ne dit pas comment la formation est évaluée et validée.',
    faire: 'Donner les modalités d’évaluation.',
  },
  'information.accessibilite': {
    titre: 'Accessibilité non dite',
    message: 'La fiche ne dit rien de l’accueil des personnes en situation de handicap.',
    faire: 'Décrire l’accessibilité et nommer le référent handicap.',
  },
  'information.mise-a-jour': {
    titre: 'Fiche sans date',
    message: 'La fiche ne dit pas quand elle a été mise à jour.',
    faire: 'Écrire la date de la dernière mise à jour.',
  },
  'information.reussite': {
    titre: 'Taux de réussite absent',
    message: 'La fiche ne donne pas de taux de réussite.',
    faire: 'Publier le taux avec son année, ou dire pourquoi il n’y en a pas encore.',
  },
  'information.insertion': {
    titre: 'Taux d’insertion absent',
    message: 'La fiche ne donne pas de taux d’insertion dans l’emploi.',
    faire: 'Publier le taux avec son année, ou dire pourquoi il n’y en a pas encore.',
  },
  'information.certification': {
    titre: 'Certification non identifiée',
    message: 'La fiche ne donne pas le numéro de la certification au registre.',
    faire: 'Écrire le numéro RNCP ou RS.',
  },
  'information.blocs': {
    titre: 'Blocs non dits',
    message: 'La fiche ne dit ni les blocs ni s’ils peuvent être validés séparément.',
    faire: 'Citer les blocs et dire s’ils se valident séparément.',
  },
  'information.debouches': {
    titre: 'Suites non dites',
    message: 'La fiche ne dit ni les métiers ni les poursuites d’études.',
    faire: 'Citer les métiers et les suites de parcours.',
  },
  'information.indicateur-sans-annee': {
    titre: 'Indicateur sans année',
    message: 'Le taux de {nature:nom} ({valeur} %) n’est rattaché à aucune année.',
    faire: 'Dire l’année et l’effectif.',
  },
  'information.mise-a-jour-ancienne': {
    titre: 'Fiche ancienne',
    message: 'Au {jour}, la dernière mise à jour ({miseAJour}) a plus de {mois} mois.',
    faire: 'Relire la fiche et la dater.',
  },
  'modalite.non-precisee': {
    titre: 'Contrôle en cours de formation « et/ou » épreuves terminales',
    message:
      'La fiche annonce le contrôle en cours de formation et/ou des épreuves terminales, sans dire lequel : cela dépend de l’habilitation du centre.',
    faire: 'Dire lequel s’applique ici, et depuis quand le centre est habilité.',
  },
  'commune.graphies': {
    titre: 'Commune écrite de plusieurs façons',
    message: 'La même commune est écrite de plusieurs façons : {formes}.',
    faire: 'Choisir la graphie officielle de la commune.',
  },
  'coefficient.absent': {
    titre: 'Coefficient absent',
    message: 'L’unité {unite} n’a pas de coefficient.',
    faire: 'Lire le coefficient dans l’arrêté ; sans lui, aucune moyenne n’est possible.',
  },
  'coefficient.irregulier': {
    titre: 'Coefficient impossible',
    message: 'Le coefficient {coefficient} de l’unité {unite} n’est pas un nombre positif au quart près.',
    faire: 'Vérifier le coefficient dans l’arrêté.',
  },
  'coefficient.somme': {
    titre: 'Coefficients qui ne font pas celui de l’épreuve',
    message: 'L’épreuve {epreuve} porte le coefficient {annonce} ; ses unités font {somme}.',
    faire: 'Corriger le coefficient en cause.',
  },
  'categorie.sans-modalite': {
    titre: 'Candidats sans modalité',
    message: 'L’unité {unite} ne dit pas comment sont évalués les candidats « {categorie} ».',
    faire: 'Lire la modalité dans l’arrêté.',
  },
  'duree.douteuse': {
    titre: 'Durée d’épreuve douteuse',
    message: 'La durée lue pour l’unité {unite} surprend : « {brut} ».',
    faire: 'Vérifier la durée dans l’arrêté.',
  },
  'version.ecart': {
    titre: 'Écart avec une autre version',
    message: '{champ:nom} : « {apres} » ; « {document} » dit « {avant} ».',
    sans: {
      champ: 'Le document diffère de « {document} » en {nombre} endroits.',
      avant: '{champ:nom} : « {apres} » ne se trouve pas dans « {document} ».',
      apres: '{champ:nom} : « {avant} », qui se trouve dans « {document} », manque.',
    },
    faire: 'Vérifier que le changement est voulu.',
  },
  'lecture.critere-coupe': {
    titre: 'Critère coupé par un saut de page',
    message: 'Ce critère est coupé par un saut de page ; ses deux morceaux ont été réunis.',
    faire: 'Vérifier que les deux morceaux vont bien ensemble.',
  },
  'lecture.cellule-coupee': {
    titre: 'Cellule coupée par un saut de page',
    message: 'Cette cellule est coupée par un saut de page ; ses morceaux ont été réunis.',
    faire: 'Vérifier que les morceaux vont bien ensemble.',
  },
  'lecture.ordre-incertain': {
    titre: 'Place déduite de l’ordre seul',
    message: 'Ce passage a été placé d’après le seul ordre des lignes.',
    faire: 'Vérifier à quelle activité il se rattache.',
  },
  'lecture.lien-inconnu': {
    titre: 'Lien vers un élément introuvable',
    message: 'Aucun élément, ou plusieurs, se nomment « {nom} » : le lien n’a pas été posé.',
    faire: 'Écrire l’identifiant de l’élément voulu, ou poser le lien à la main.',
  },
  'lecture.colonnes-entrelacees': {
    titre: 'Colonnes entrelacées',
    message: 'Ce paragraphe est coupé par une autre colonne ; sa suite a été retrouvée plus loin.',
    faire: 'Vérifier que la suite est la bonne.',
  },
  'lecture.duree-ambigue': {
    titre: 'Durée ambiguë',
    message: 'Cette durée peut se lire de plusieurs façons.',
    faire: 'Vérifier la durée.',
  },
  'lecture.dates-differentes': {
    titre: 'Une date écrite deux fois, différemment',
    message: 'Le document donne deux fois cette date, et pas la même.',
    faire: 'Vérifier laquelle est la bonne.',
  },
} as const satisfies Readonly<Record<string, PhraseConstat>>

/** Id of a rule that has its sentences. */
export type CodeConstat = keyof typeof CONSTATS_FR

/** What is said of a finding whose rule has no sentence here. */
export const CONSTAT_INCONNU_FR: PhraseConstat = {
  titre: 'Constat {regle}',
  message: 'Règle {regle}.',
  faire: 'Regarder le passage.',
}

/** Names of data, by the last word of their path. */
export const NOMS_FR = {
  effet: 'date de début',
  decision: 'date de décision',
  fin: 'date d’échéance',
  limiteDelivrance: 'date limite de délivrance',
  publication: 'date de publication',
  enregistreeLe: 'date d’enregistrement',
  miseAJour: 'date de mise à jour',
  aujourdhui: 'date du jour',
  entreeDe: 'date de première entrée',
  entreeA: 'date de dernière entrée',
  ouvertesDepuis: 'date d’ouverture des inscriptions',
  nsf: 'codes NSF',
  formacodes: 'Formacodes',
  rome: 'codes ROME',
  intitule: 'intitulé',
  niveau: 'niveau',
  niveauSortie: 'niveau de sortie',
  libelle: 'libellé',
  code: 'code',
  codeNormalise: 'code du bloc',
  numero: 'numéro',
  numeroFiche: 'numéro de fiche',
  siret: 'SIRET',
  heures: 'heures',
  heuresCentre: 'heures en centre',
  heuresParAn: 'heures par an',
  annoncees: 'heures annoncées',
  mois: 'mois',
  montant: 'montant',
  pourcentage: 'pourcentage',
  smic: 'SMIC',
  valeur: 'valeur',
  annee: 'année',
  coefficient: 'coefficient',
  competences: 'compétences',
  evaluation: 'évaluation',
  blocs: 'blocs',
  unites: 'unités',
  elements: 'éléments',
  contacts: 'contacts',
  telephone: 'téléphone',
  courriel: 'courriel',
  site: 'site',
  adresse: 'adresse',
  codePostal: 'code postal',
  commune: 'commune',
  ageMin: 'âge minimal',
  ageMax: 'âge maximal',
  tarif: 'tarif',
  consigne: 'consigne',
  dureeMin: 'durée',
  dureeMax: 'durée',
  brut: 'modalité',
  jury: 'jury',
  ouverte: 'voie ouverte',
  capitalisation: 'capitalisation',
  reussite: 'réussite',
  insertion: 'insertion',
  poursuite: 'poursuite d’études',
  rupture: 'rupture',
  satisfaction: 'satisfaction',
} as const

/** How each kind of source is cited. */
export const APPUIS_FR = {
  'code-du-travail': 'code du travail, article {article}',
  'code-de-l-education': 'code de l’éducation, article {article}',
  qualiopi: 'référentiel national qualité, indicateur {article}',
  registre: 'registre national, fiche {numero}',
  document: '« {document} »',
  smic: 'SMIC en vigueur depuis le {depuis}',
  apprentissage: 'grille de l’apprentissage en vigueur depuis le {depuis}',
} as const
