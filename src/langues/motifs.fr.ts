/** What is said of one reason of an answer, and what to do about it; figures stand in `{braces}`. */
export interface PhraseMotif {
  readonly phrase: string
  readonly faire?: string
}

/** Every reason that the domain gives, in French. */
export const MOTIFS_FR = {
  'certification.debut-inconnu': { phrase: 'Le registre ne dit pas quand les parcours ont commencé.' },
  'certification.fin-inconnue': {
    phrase: 'Le registre ne dit pas quand l’enregistrement finit.',
    faire: 'Demander la date au certificateur : une date absente ne veut pas dire « sans fin ».',
  },
  'certification.limite-delivrance-inconnue': {
    phrase: 'Le registre ne donne pas de date limite de délivrance.',
    faire: 'Demander au certificateur jusqu’à quand il délivre : le registre ne le dit pas, nous ne le supposons pas.',
  },
  'certification.pas-commencee': { phrase: 'L’enregistrement commence le {debut}.' },
  'certification.entrees-ouvertes': { phrase: 'Les entrées sont ouvertes jusqu’au {fin} inclus.' },
  'certification.entrees-closes': {
    phrase: 'Les entrées sont closes depuis le {fin} au soir (code du travail, article L6113-9).',
    faire: 'Chercher ce qui la remplace dans la continuité, plus bas.',
  },
  'certification.entrees-closes-date-inconnue': {
    phrase: 'La fiche est inactive dans l’export, sans date de fin.',
    faire: 'Chercher ce qui la remplace dans la continuité, plus bas.',
  },
  'certification.entrees-inconnues': {
    phrase: 'Les dates du registre ne suffisent pas pour dire si les entrées sont ouvertes.',
    faire: 'Vérifier sur la page officielle, ou auprès du certificateur.',
  },
  'certification.engages-a-temps': {
    phrase:
      'Qui a commencé sa formation pendant l’enregistrement peut, après réussite, s’en prévaloir (code du travail, article L6113-9).',
  },
  'certification.encore-delivree': {
    phrase: 'Qui s’est engagé à temps peut encore être certifié jusqu’au {limite} inclus.',
  },
  'certification.plus-delivree': { phrase: 'La délivrance a pris fin le {limite}.' },
  'certification.statut-contredit-par-export': {
    phrase: 'Les dates de la fiche et son état dans l’export (active : {actif}) se contredisent au {jour}.',
    faire: 'Vérifier sur la page officielle avant de signer quoi que ce soit.',
  },
  'apprentissage.repertoire-rncp': {
    phrase: 'La certification est inscrite au RNCP (code du travail, article L6211-1).',
  },
  'apprentissage.repertoire-specifique': {
    phrase: 'Une certification du répertoire spécifique ne se prépare jamais par l’apprentissage (article L6211-1).',
  },
  'apprentissage.voie-ouverte': { phrase: 'La voie « contrat d’apprentissage » est ouverte.' },
  'apprentissage.voie-fermee': {
    phrase: 'La voie « contrat d’apprentissage » est fermée.',
    faire: 'Le certificateur peut demander l’ouverture de la voie à France compétences.',
  },
  'apprentissage.voie-inconnue': {
    phrase: 'La fiche ne dit pas si la voie « contrat d’apprentissage » est ouverte.',
    faire: 'Demander au certificateur.',
  },
  'habilitation.fiche-inactive': {
    phrase: 'La fiche est inactive : personne ne forme ni n’évalue plus pour de nouvelles entrées.',
  },
  'habilitation.activite-inconnue': { phrase: 'L’export ne dit pas si la fiche est active.' },
  'habilitation.certificateur-actif': { phrase: 'Cet organisme est certificateur (SIRET {siret}).' },
  'habilitation.certificateur-inactif': {
    phrase: 'Cet organisme a été certificateur et ne l’est plus (SIRET {siret}).',
  },
  'habilitation.certificateur-etat-inconnu': {
    phrase: 'L’export ne dit pas si ce certificateur est encore actif (SIRET {siret}).',
  },
  'habilitation.partenaire-actif': { phrase: 'L’habilitation de cet organisme est active (SIRET {siret}).' },
  'habilitation.partenaire-inactif': { phrase: 'L’habilitation de cet organisme est inactive (SIRET {siret}).' },
  'habilitation.partenaire-supprime': {
    phrase: 'L’habilitation de cet organisme a été retirée (SIRET {siret}).',
    faire: 'Demander au certificateur si une nouvelle habilitation est en cours.',
  },
  'habilitation.partenaire-etat-inconnu': { phrase: 'L’état de l’habilitation n’est pas donné (SIRET {siret}).' },
  'habilitation.partenaire-autre-acte': { phrase: 'L’organisme est habilité, mais pas pour cela (SIRET {siret}).' },
  'habilitation.aucun-partenaire-de-droit': {
    phrase:
      'Pour ce diplôme de droit, le certificateur ne déclare aucun partenaire : ne pas figurer dans la liste ne vaut pas refus.',
    faire: 'S’adresser à l’autorité académique ou au ministère certificateur.',
  },
  'habilitation.enregistrement-inconnu': {
    phrase: 'L’export ne dit pas si l’enregistrement est de droit : ne pas figurer dans la liste ne vaut pas refus.',
    faire: 'Demander la liste au certificateur.',
  },
  'habilitation.ligne-sans-siret': {
    phrase: 'Des organismes sont nommés sans SIRET : celui-ci peut en être.',
    faire: 'Demander la liste au certificateur.',
  },
  'habilitation.absent': {
    phrase: 'Cet organisme ne figure pas parmi les partenaires.',
    faire: 'Demander l’habilitation au certificateur.',
  },
} as const satisfies Readonly<Record<string, PhraseMotif>>

/** Code of a reason that has its sentence. */
export type CodeMotif = keyof typeof MOTIFS_FR
