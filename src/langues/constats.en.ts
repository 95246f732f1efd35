import type { APPUIS_FR, CodeConstat, NOMS_FR, PhraseConstat } from './constats.fr.ts'

/** The same findings, in English. */
export const CONSTATS_EN: Readonly<Record<CodeConstat, PhraseConstat>> = {
  'code.double': {
    titre: 'Code used twice',
    message: 'The code {code} already names “{premier}”; here it names “{libelle}”.',
    faire: 'Give one of the two a free code ({libre}), or drop the repeated line.',
  },
  'activite.titre-double': {
    titre: 'Two activities under one number',
    message: 'Activity {code} is already “{premier}”; a second one bears this number: “{libelle}”.',
    faire: 'Join the two, or number the second {libre}.',
  },
  'code.notation': {
    titre: 'Code written unlike the others',
    message: 'The code {code} does not follow the notation of the other codes of the document.',
    faire: 'Write {regulier}.',
  },
  'code.saut': {
    titre: 'Broken numbering',
    message: 'The numbering goes to {code}: {manquant} is missing.',
    faire: 'Restore the missing line, or number again.',
  },
  'code.bloc-etranger': {
    titre: 'Irregular bloc code',
    message: 'The bloc code {code} does not belong to record {numero}.',
    faire: 'Check the code; the form expected is {regulier}.',
  },
  'activite.sans-competence': {
    titre: 'Activity without competence',
    message: 'No competence answers to activity {nom}.',
    faire: 'Attach the competences that the activity asks for, or drop the activity.',
  },
  'competence.jamais-evaluee': {
    titre: 'Competence never assessed',
    message: 'No assessment bears on competence {nom}.',
    faire: 'Attach the competence to an assessment.',
  },
  'competence.sans-critere': {
    titre: 'Competence without criterion',
    message: 'Competence {nom} is assessed, but its activity gives no criterion.',
    faire: 'Write at least one criterion by which the competence is judged.',
  },
  'competence.sans-critere-propre': {
    titre: 'Competence that no criterion takes up',
    message: 'No criterion of {cadre} takes up the words of competence {nom}.',
    sans: { cadre: 'No criterion takes up the words of competence {nom}.' },
    faire: 'Say which criterion judges it, or write one for it.',
  },
  'critere.orphelin': {
    titre: 'Orphan criterion',
    message: 'The criterion “{libelle}” hangs on no assessment, activity or competence.',
    faire: 'Place the criterion under the assessment it belongs to.',
  },
  'bloc.sans-evaluation': {
    titre: 'Bloc without assessment',
    message: 'Bloc {nom} does not say how it is assessed.',
    faire: 'Give the assessment of the bloc.',
  },
  'bloc.sans-competence': {
    titre: 'Bloc without competence',
    message: 'Bloc {nom} holds no competence.',
    faire: 'Give the competences of the bloc.',
  },
  'evaluation.sans-consigne': {
    titre: 'Assessment without instruction',
    message: 'The assessment “{libelle}” does not say what the candidate has to do.',
    faire: 'Write the instruction given to the candidate.',
  },
  'evaluation.sans-critere': {
    titre: 'Assessment without criterion',
    message: 'The assessment “{libelle}” has no criterion.',
    faire: 'Write the criteria of this assessment.',
  },
  'competence.verbe-non-observable': {
    titre: 'Verb that cannot be observed',
    message: 'In {nom}, a competence begins with a verb that nobody can see done (times: {nombre}): “{libelle}”.',
    sans: { nom: 'This competence begins with a verb that nobody can see done: “{libelle}”.' },
    faire: 'Use a verb of action: explain, choose, set, write…',
  },
  'heures.somme': {
    titre: 'Hours that do not make the total',
    message: '{annoncees} hours are announced in the centre; {detail} make {somme} hours (gap: {ecart}).',
    faire: 'Mend the total ({somme} hours) or the hours of the group at fault.',
  },
  'heures.groupe': {
    titre: 'Hours of a group that do not make its total',
    message: '“{libelle}” announces {annoncees} hours; its subjects make {somme} hours.',
    faire: 'Mend the total ({somme} hours) or the subject at fault.',
  },
  'heures.par-an': {
    titre: 'Hours a year against the whole length',
    message: '{parAn} hours a year over {annees} years make {attendues} hours; {annoncees} are announced.',
    faire: 'Mend one of the two figures.',
  },
  'date.contradictoire': {
    titre: 'Contradictory dates',
    message: 'The {champAvant:nom} ({avant}) comes after the {champApres:nom} ({apres}).',
    faire: 'Mend one of the two dates.',
  },
  'date.passee': {
    titre: 'Entry announced on a past date',
    message: 'On {jour}, the entry date announced is over: {date}.',
    faire: 'Update the entry date.',
  },
  'cle.siret': {
    titre: 'Wrong SIRET',
    message: 'The key of SIRET {valeur} is wrong.',
    faire: 'Copy the SIRET from the Sirene directory.',
  },
  'cle.code-diplome': {
    titre: 'Malformed diploma code',
    message: 'The diploma code {valeur} does not have the form expected (eight characters).',
    faire: 'Copy the code from the list of diplomas.',
  },
  'cle.numero-fiche': {
    titre: 'Malformed record number',
    message: '{valeur} is no record number (RNCP or RS followed by digits).',
    faire: 'Copy the number from the register.',
  },
  'cle.nomenclature': {
    titre: 'Irregular or repeated code of a nomenclature',
    message: 'The code {valeur} does not have the form of its nomenclature, or is repeated.',
    faire: 'Check the code in the nomenclature (NSF, Formacode, ROME).',
  },
  'cle.telephone': {
    titre: 'Malformed telephone number',
    message: '{valeur} is not a ten-digit telephone number.',
    faire: 'Check the number.',
  },
  'cle.code-postal': {
    titre: 'Impossible postal code',
    message: '{valeur} is no postal code.',
    faire: 'Check the postal code.',
  },
  'registre.echeance': {
    titre: 'Registration over',
    message: 'The registration of {numero} ended on {fin}: on {jour}, nobody may enter training any more.',
    faire: 'Look for what replaces it; whoever entered in time keeps their rights.',
  },
  'registre.active-echue': {
    titre: 'Sheet called active after its end',
    message: 'The sheet calls itself active, but on {jour} its end date is past ({fin}).',
    faire: 'Check the state of the record on the official page.',
  },
  'registre.remplacee': {
    titre: 'Certification replaced',
    message: 'The register gives {numero} a successor: {nouvelles}.',
    faire: 'Offer the new certification to newcomers.',
  },
  'registre.inactive': {
    titre: 'Inactive record',
    message: 'The register calls record {numero} inactive, without an end date.',
    faire: 'Check on the official page before any enrolment.',
  },
  'correspondance.contradiction': {
    titre: '“Aucune correspondance” contradicted',
    message: 'The sheet says “Aucune correspondance” and lists former certifications: {anciennes}.',
    faire: 'Ask the certifier whether blocs of the former certifications are recognised.',
  },
  'registre.titre': {
    titre: 'Title unlike the register’s',
    message: 'The title “{lu}” is not that of {numero}: “{attendu}”.',
    faire: 'Take the title of the register, or check the record number.',
  },
  'registre.niveau': {
    titre: 'Level unlike the register’s',
    message: 'Level {lu} is announced; the register gives {numero} level {attendu}.',
    faire: 'Take the level of the register.',
  },
  'registre.date': {
    titre: 'Date unlike the register’s',
    message: 'The {champ:nom} is {lu} in the document and {attendu} in the register ({numero}).',
    sans: { lu: 'The {champ:nom} is missing in the document; the register gives {attendu} ({numero}).' },
    faire: 'Take the date of the register.',
  },
  'registre.code-diplome': {
    titre: 'Other diploma code',
    message: 'The diploma code {lu} is not that of {numero}: {attendu}.',
    faire: 'Check the diploma code and the record number.',
  },
  'registre.certificateur': {
    titre: 'Certifier unlike the register’s',
    message: 'The certifier “{lu}” is not that of {numero}: {attendu}.',
    faire: 'Take the certifier of the register.',
  },
  'registre.codes': {
    titre: 'Codes unlike the register’s',
    message: '{champ:nom}: {lu} in the document, {attendu} in the register ({numero}).',
    faire: 'Take the codes of the register.',
  },
  'registre.anciennes': {
    titre: 'Former certifications unlike the register’s',
    message: 'Former certifications: {lu} in the document, {attendu} in the register ({numero}).',
    faire: 'Take the former certifications of the register.',
  },
  'registre.bloc-numero': {
    titre: 'Bloc numbered unlike the register',
    message: 'The bloc numbered {numero} is bloc {code} of the register: “{attendu}”.',
    faire: 'Cite the code of the register ({code}) beside the number.',
  },
  'registre.bloc': {
    titre: 'Bloc unknown to the register, or named otherwise',
    message: 'The bloc “{libelle}” is “{attendu}” in the register ({numero}).',
    sans: { attendu: 'The register gives {numero} no bloc like “{libelle}”.' },
    faire: 'Take the bloc of the register, or check the record number.',
  },
  'registre.blocs-absents': {
    titre: 'Blocs of the register missing in the document',
    message: 'Blocs of the register that the document does not name: {nombre} of {total} ({codes}).',
    faire: 'Name every bloc, or say why some are left out.',
  },
  'registre.competence': {
    titre: 'Competence unlike the register’s',
    message: 'Competence of bloc {bloc}: “{lu}”; the register says “{attendu}”.',
    sans: {
      attendu: 'Competence that bloc {bloc} of the register does not hold: “{lu}”.',
      lu: 'Competence of bloc {bloc} of the register missing in the document: “{attendu}”.',
    },
    faire: 'Take the words of the register.',
  },
  'registre.unite': {
    titre: 'Unit unlike the certification’s',
    message: 'Unit {code} is “{lu}”; the certification says “{attendu}”.',
    sans: {
      attendu: 'Unit {code} (“{lu}”) is not a unit of the certification.',
      lu: 'The compulsory unit {code} (“{attendu}”) is missing.',
    },
    faire: 'Take the units of the certification.',
  },
  'registre.resume': {
    titre: 'Bloc and summary of the sheet disagree',
    message: 'Bloc {bloc} says “{lu}”; the summary of the register’s sheet says “{resume}”.',
    faire: 'Keep to the bloc; report the gap to the certifier.',
  },
  'voie.texte-contradictoire': {
    titre: 'Candidates named contrary to the other blocs',
    message: 'Bloc {bloc} writes “{voie}” where the others ({autre}…) write “{modele}”.',
    faire: 'Read this passage as that of the other blocs; report the slip to the certifier.',
  },
  'voie.manquante': {
    titre: 'Candidates forgotten by a bloc',
    message:
      'Bloc {bloc} says nothing of candidates from private schools without contract or centres not authorised, whom the other blocs name.',
    faire: 'Look for the mode in the order, or ask the certifier.',
  },
  'seuil.deux-formes': {
    titre: 'Threshold written in two ways',
    message: 'The average is said “{strict}” while the mark of the unit is said “{inclus}”: 10 is enough for both.',
    sans: { inclus: 'The average is said “{strict}”: the text asks for 10 at least.' },
    faire: 'Write “égale ou supérieure à 10”.',
  },
  'seuil.faux': {
    titre: 'Threshold that is not the text’s',
    message: 'The mark asked for is {note}; the text asks for {attendue}.',
    faire: 'Write “égale ou supérieure à {attendue}”.',
  },
  'attestation.limitee': {
    titre: 'Attestation of blocs kept for some candidates',
    message:
      'The attestation of blocs is given here to continuing training and VAE only: since the session of 2020 it concerns every candidate.',
    faire: 'Do not refuse the attestation to pupils and apprentices; report the outdated text to the certifier.',
  },
  'remuneration.smic-perime': {
    titre: 'Outdated SMIC',
    message:
      'The grid rests on a SMIC of {smic:euros} ({depuis} to {jusque}); on {entree} it is {alors:euros}, and {dernier:euros} since {dernierDepuis} (table checked on {verifieLe}).',
    faire: 'Compute the grid again on the SMIC of the day of entry.',
  },
  'remuneration.smic-inconnu': {
    titre: 'SMIC that never was',
    message: '{smic:euros} has been the monthly SMIC of no period since 2019.',
    faire: 'Check the amount; the last one known is {dernier:euros}, since {dernierDepuis}.',
  },
  'remuneration.annee-inapplicable': {
    titre: 'Year of pay that cannot apply',
    message:
      'A contract of {mois} months on a cycle of {cycle} months begins in year {premiere}: the row of year {annee} cannot apply.',
    faire: 'Drop this row, or say to which contract it applies.',
  },
  'remuneration.grille-fausse': {
    titre: 'Amount that is not the percentage announced',
    message: 'Year {annee}: {taux}% of {smic:euros} make {attendu:euros}, not {montant:euros}.',
    faire: 'Mend the amount ({attendu:euros}) or the percentage.',
  },
  'remuneration.taux-faux': {
    titre: 'Rate under the legal minimum',
    message: 'Year {annee}, from {age} years of age: {taux}% of the SMIC; the minimum is {minimum}%.',
    faire: 'Mend the rate ({minimum}%).',
  },
  'information.prerequis': {
    titre: 'Prerequisites not said',
    message: 'The sheet says neither the prerequisites nor whom it is for.',
    faire: 'Say whom the training is for and what is needed to enter, or “no prerequisite”.',
  },
  'information.objectifs': {
    titre: 'Aims not said',
    message: 'The sheet says neither the aims nor the content of the training.',
    faire: 'Say what the person will be able to do.',
  },
  'information.duree': {
    titre: 'Length not said',
    message: 'The sheet does not say how long the training lasts.',
    faire: 'Give the length in months and in hours.',
  },
  'information.delais': {
    titre: 'Delays of access not said',
    message: 'The sheet does not say when one may enter.',
    faire: 'Give the delays and the ways of access.',
  },
  'information.tarif': {
    titre: 'Price not said',
    message: 'The sheet gives no price and does not say that the training is free.',
    faire: 'Write the price, or “free for the apprentice”.',
  },
  'information.contact': {
    titre: 'No contact',
    message: 'The sheet gives no telephone, e-mail or site.',
    faire: 'Give a contact.',
  },
  'information.methodes': {
    titre: 'Methods not said',
    message: 'The sheet says nothing of the methods or means of the training.',
    faire: 'Describe the methods.',
  },
  'information.evaluation': {
    titre: 'Assessment not said',
    message: 'The sheet does not say how the training is assessed and validated.',
    faire: 'Give the ways of assessment.',
  },
  'information.accessibilite': {
    titre: 'Accessibility not said',
    message: 'The sheet says nothing of how disabled people are received.',
    faire: 'Describe accessibility and name the person in charge.',
  },
  'information.mise-a-jour': {
    titre: 'Sheet without a date',
    message: 'The sheet does not say when it was updated.',
    faire: 'Write the date of the last update.',
  },
  'information.reussite': {
    titre: 'No success rate',
    message: 'The sheet gives no success rate.',
    faire: 'Publish the rate with its year, or say why there is none yet.',
  },
  'information.insertion': {
    titre: 'No employment rate',
    message: 'The sheet gives no rate of entry into work.',
    faire: 'Publish the rate with its year, or say why there is none yet.',
  },
  'information.certification': {
    titre: 'Certification not identified',
    message: 'The sheet does not give the number of the certification in the register.',
    faire: 'Write the RNCP or RS number.',
  },
  'information.blocs': {
    titre: 'Blocs not said',
    message: 'The sheet says neither the blocs nor whether they can be validated apart.',
    faire: 'Name the blocs and say whether they are validated apart.',
  },
  'information.debouches': {
    titre: 'What comes next is not said',
    message: 'The sheet says neither the jobs nor the further studies.',
    faire: 'Name the jobs and the further studies.',
  },
  'information.indicateur-sans-annee': {
    titre: 'Indicator without a year',
    message: 'The rate of {nature:nom} ({valeur}%) belongs to no year.',
    faire: 'Say the year and the number of people.',
  },
  'information.mise-a-jour-ancienne': {
    titre: 'Old sheet',
    message: 'On {jour}, the last update ({miseAJour}) is more than {mois} months old.',
    faire: 'Read the sheet again and date it.',
  },
  'modalite.non-precisee': {
    titre: 'Assessment during training “and/or” final exams',
    message:
      'The sheet announces assessment during training and/or final exams, without saying which: it depends on the centre’s authorisation.',
    faire: 'Say which applies here, and since when the centre is authorised.',
  },
  'commune.graphies': {
    titre: 'Commune written in several ways',
    message: 'The same commune is written in several ways: {formes}.',
    faire: 'Choose the official spelling of the commune.',
  },
  'coefficient.absent': {
    titre: 'No coefficient',
    message: 'Unit {unite} has no coefficient.',
    faire: 'Read the coefficient in the order; without it no average is possible.',
  },
  'coefficient.irregulier': {
    titre: 'Impossible coefficient',
    message: 'The coefficient {coefficient} of unit {unite} is not a positive number to the quarter.',
    faire: 'Check the coefficient in the order.',
  },
  'coefficient.somme': {
    titre: 'Coefficients that do not make that of the épreuve',
    message: 'Épreuve {epreuve} bears coefficient {annonce}; its units make {somme}.',
    faire: 'Mend the coefficient at fault.',
  },
  'categorie.sans-modalite': {
    titre: 'Candidates without a mode',
    message: 'Unit {unite} does not say how the candidates “{categorie}” are assessed.',
    faire: 'Read the mode in the order.',
  },
  'duree.douteuse': {
    titre: 'Doubtful length of an exam',
    message: 'The length read for unit {unite} is surprising: “{brut}”.',
    faire: 'Check the length in the order.',
  },
  'version.ecart': {
    titre: 'Difference from another version',
    message: '{champ:nom}: “{apres}”; “{document}” says “{avant}”.',
    sans: {
      champ: 'The document differs from “{document}” in {nombre} places.',
      avant: '{champ:nom}: “{apres}” is not in “{document}”.',
      apres: '{champ:nom}: “{avant}”, which is in “{document}”, is missing.',
    },
    faire: 'Check that the change is meant.',
  },
  'lecture.critere-coupe': {
    titre: 'Criterion cut by a page break',
    message: 'This criterion is cut by a page break; its two parts were joined.',
    faire: 'Check that the two parts go together.',
  },
  'lecture.cellule-coupee': {
    titre: 'Cell cut by a page break',
    message: 'This cell is cut by a page break; its parts were joined.',
    faire: 'Check that the parts go together.',
  },
  'lecture.ordre-incertain': {
    titre: 'Place told by the order alone',
    message: 'This passage was placed by the order of the lines alone.',
    faire: 'Check to which activity it belongs.',
  },
  'lecture.lien-inconnu': {
    titre: 'Link to an element that cannot be found',
    message: 'No element, or several, bear the name “{nom}”: the link was not made.',
    faire: 'Write the identifier of the element meant, or make the link by hand.',
  },
  'lecture.colonnes-entrelacees': {
    titre: 'Interleaved columns',
    message: 'This paragraph is cut by another column; what follows was found further on.',
    faire: 'Check that what follows is the right one.',
  },
  'lecture.duree-ambigue': {
    titre: 'Ambiguous length',
    message: 'This length may be read in several ways.',
    faire: 'Check the length.',
  },
  'lecture.dates-differentes': {
    titre: 'A date written twice, differently',
    message: 'The document gives this date twice, and not the same.',
    faire: 'Check which one is right.',
  },
}

/** What is said of a finding whose rule has no sentence here. */
export const CONSTAT_INCONNU_EN: PhraseConstat = {
  titre: 'Finding {regle}',
  message: 'Rule {regle}.',
  faire: 'Look at the passage.',
}

/** Names of data, in English. */
export const NOMS_EN: Readonly<Record<keyof typeof NOMS_FR, string>> = {
  effet: 'first day',
  decision: 'day of decision',
  fin: 'end date',
  limiteDelivrance: 'last day of delivery',
  publication: 'day of publication',
  enregistreeLe: 'day of registration',
  miseAJour: 'day of update',
  aujourdhui: 'present day',
  entreeDe: 'first day of entry',
  entreeA: 'last day of entry',
  ouvertesDepuis: 'opening of enrolment',
  nsf: 'NSF codes',
  formacodes: 'Formacodes',
  rome: 'ROME codes',
  intitule: 'title',
  niveau: 'level',
  niveauSortie: 'exit level',
  libelle: 'label',
  code: 'code',
  codeNormalise: 'code of the bloc',
  numero: 'number',
  numeroFiche: 'record number',
  siret: 'SIRET',
  heures: 'hours',
  heuresCentre: 'hours in the centre',
  heuresParAn: 'hours a year',
  annoncees: 'hours announced',
  mois: 'months',
  montant: 'amount',
  pourcentage: 'percentage',
  smic: 'SMIC',
  valeur: 'value',
  annee: 'year',
  coefficient: 'coefficient',
  competences: 'competences',
  evaluation: 'assessment',
  blocs: 'blocs',
  unites: 'units',
  elements: 'elements',
  contacts: 'contacts',
  telephone: 'telephone',
  courriel: 'e-mail',
  site: 'site',
  adresse: 'address',
  codePostal: 'postal code',
  commune: 'commune',
  ageMin: 'least age',
  ageMax: 'greatest age',
  tarif: 'price',
  consigne: 'instruction',
  dureeMin: 'length',
  dureeMax: 'length',
  brut: 'mode',
  jury: 'jury',
  ouverte: 'route open',
  capitalisation: 'how blocs are won',
  reussite: 'success',
  insertion: 'entry into work',
  poursuite: 'further studies',
  rupture: 'breach of contract',
  satisfaction: 'satisfaction',
}

/** How each kind of source is cited, in English. */
export const APPUIS_EN: Readonly<Record<keyof typeof APPUIS_FR, string>> = {
  'code-du-travail': 'Code du travail, article {article}',
  'code-de-l-education': 'Code de l’éducation, article {article}',
  qualiopi: 'Référentiel national qualité, indicator {article}',
  registre: 'national register, record {numero}',
  document: '“{document}”',
  smic: 'SMIC in force since {depuis}',
  apprentissage: 'apprenticeship grid in force since {depuis}',
}
