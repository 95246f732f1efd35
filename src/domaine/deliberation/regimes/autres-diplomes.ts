import { constante } from '#droit/trace.ts'
import type { AdmissionMoyenne, Regime } from '../regime.ts'
import { anneesConservation, motsDecision, nombreFacultatives, noteAbsence, seuil } from './feuilles.ts'

const D337_16 = { texte: 'code-de-l-education.D337-16' } as const
const D337_17 = { texte: 'code-de-l-education.D337-17' } as const
const D337_21 = 'code-de-l-education.D337-21'

/** CAP: both the mean of all units and that of the professional units; any mark may be kept; half points, upwards. */
const ADMISSION_CAP: AdmissionMoyenne = {
  genre: 'moyenne',
  moyenneMin: seuil('seuil-admission', 10, { ...D337_16, paragraphe: 'al. 1' }),
  professionnelMin: seuil('seuil-professionnel', 10, { ...D337_16, paragraphe: 'al. 1' }),
  controle: null,
  conservation: {
    noteMin: seuil('note-conservable-min', 0, D337_17),
    noteMinProgressive: seuil('note-conservable-min', 0, D337_17),
    annees: anneesConservation(5, D337_17),
    texte: D337_17.texte,
  },
  facultatives: {
    neutre: seuil('neutre-facultatif', 10, { ...D337_16, paragraphe: 'al. 2' }),
    nombreMax: nombreFacultatives(2, { texte: 'code-de-l-education.D337-3', paragraphe: 'al. 2' }),
    texte: D337_16.texte,
  },
  arrondi: 'demi-point-superieur',
  projet: {
    genre: 'coefficient',
    neutre: seuil('neutre-projet', 10, { texte: 'arrete.2020-10-20' }),
    facteur: constante('deliberation.coefficient-projet', null, 'coefficient', { texte: 'arrete.2020-10-20' }),
    statuts: null,
    texte: 'arrete.2020-10-20',
  },
  mentions: [],
  certificatMin: null,
  attestationMin: seuil('seuil-attestation', 10, { texte: 'code-de-l-education.D337-8', paragraphe: 'al. 2' }),
  absence: { note: noteAbsence(D337_16), texte: D337_16.texte, remplacement: D337_21 },
  pfmp: null,
  presentation: D337_16.texte,
  dispense: 'code-de-l-education.D337-18',
  discipline: null,
  sessionsAgricoles: null,
  mots: motsDecision(D337_16, { remplacement: { texte: D337_21 } }),
}

const D337_107 = { texte: 'code-de-l-education.D337-107' } as const
const D337_114 = { texte: 'code-de-l-education.D337-114' } as const
const D337_115 = { texte: 'code-de-l-education.D337-115' } as const
const D337_116 = { texte: 'code-de-l-education.D337-116' } as const

/** BP: the mean alone. */
const ADMISSION_BP: AdmissionMoyenne = {
  genre: 'moyenne',
  moyenneMin: seuil('seuil-admission', 10, D337_114),
  professionnelMin: null,
  controle: null,
  conservation: {
    noteMin: seuil('note-conservable-min', 10, D337_107),
    noteMinProgressive: seuil('note-conservable-min', 0, D337_115),
    annees: anneesConservation(5, D337_107),
    texte: D337_107.texte,
  },
  facultatives: {
    neutre: seuil('neutre-facultatif', 10, D337_114),
    nombreMax: nombreFacultatives(null, D337_114),
    texte: D337_114.texte,
  },
  arrondi: null,
  projet: null,
  mentions: [],
  certificatMin: null,
  attestationMin: seuil('seuil-attestation', 10, D337_107),
  absence: { note: noteAbsence(D337_116), texte: D337_116.texte, remplacement: D337_116.texte },
  pfmp: null,
  presentation: D337_114.texte,
  dispense: D337_107.texte,
  discipline: null,
  sessionsAgricoles: null,
  mots: motsDecision(D337_114, { absence: D337_116, remplacement: { ...D337_116, paragraphe: 'al. 3' } }),
}

const CS = { texte: 'decret.2023-824' } as const

/** CS (mention complémentaire before): the mean; marks of 10 or more are kept, whatever the form. */
const ADMISSION_CS: AdmissionMoyenne = {
  ...ADMISSION_BP,
  moyenneMin: seuil('seuil-admission', 10, CS),
  conservation: {
    noteMin: seuil('note-conservable-min', 10, CS),
    noteMinProgressive: seuil('note-conservable-min', 10, CS),
    annees: anneesConservation(5, CS),
    texte: CS.texte,
  },
  facultatives: {
    neutre: seuil('neutre-facultatif', 10, CS),
    nombreMax: nombreFacultatives(null, CS),
    texte: CS.texte,
  },
  attestationMin: null,
  absence: { note: noteAbsence(CS), texte: CS.texte, remplacement: null },
  presentation: CS.texte,
  dispense: CS.texte,
  discipline: null,
  sessionsAgricoles: null,
  mots: motsDecision(CS),
}

const D643_15 = { texte: 'code-de-l-education.D643-15' } as const
const D643_22 = 'code-de-l-education.D643-22'
const AL_4 = { texte: D643_22, paragraphe: 'al. 4' } as const
const AL_5 = { texte: D643_22, paragraphe: 'al. 5' } as const
const D643_23 = { texte: 'code-de-l-education.D643-23' } as const

/** BTS: two orals on general knowledge between 8 and 10; the best mark counts. */
const ADMISSION_BTS: AdmissionMoyenne = {
  genre: 'moyenne',
  moyenneMin: seuil('seuil-admission', 10, AL_4),
  professionnelMin: null,
  controle: {
    moyenneMin: seuil('seuil-controle', 8, AL_5),
    professionnelMin: seuil('seuil-professionnel', 10, AL_5),
    ouvertAuxDispenses: true,
    genre: 'meilleure-note',
    oraux: constante('deliberation.nombre-oraux', 2, 'nombre', { ...D643_15, paragraphe: '2°' }),
    groupes: null,
    texte: D643_22,
  },
  conservation: {
    noteMin: seuil('note-conservable-min', 10, D643_15),
    noteMinProgressive: seuil('note-conservable-min', 0, D643_23),
    annees: anneesConservation(5, D643_15),
    texte: D643_15.texte,
  },
  facultatives: {
    neutre: seuil('neutre-facultatif', 10, { texte: D643_22, paragraphe: 'al. 3' }),
    nombreMax: nombreFacultatives(3, { ...D643_15, paragraphe: '1°' }),
    texte: D643_22,
  },
  arrondi: null,
  projet: null,
  mentions: [],
  certificatMin: null,
  attestationMin: seuil('seuil-attestation', 10, D643_15),
  absence: {
    note: noteAbsence({ texte: 'code-de-l-education.D643-24' }),
    texte: 'code-de-l-education.D643-24',
    remplacement: null,
  },
  pfmp: null,
  presentation: D643_23.texte,
  dispense: D643_15.texte,
  discipline: null,
  sessionsAgricoles: null,
  mots: motsDecision(AL_4, {
    controle: AL_5,
    ajourne: AL_5,
    absence: { texte: 'code-de-l-education.D643-24' },
    enCours: D643_23,
  }),
}

/** Blocs and their attestations came with session 2020: what governed earlier sessions was not read. */
const DEPUIS_2020 = { du: '2020-01-01', au: null } as const

/** Diplomas of which one version was read. */
export const REGIMES_AUTRES: readonly Regime[] = [
  { ...DEPUIS_2020, id: 'cap', diplome: 'cap', texte: D337_16.texte, confiance: 'lue', admission: ADMISSION_CAP },
  { ...DEPUIS_2020, id: 'bp', diplome: 'bp', texte: D337_114.texte, confiance: 'lue', admission: ADMISSION_BP },
  { ...DEPUIS_2020, id: 'cs', diplome: 'cs', texte: CS.texte, confiance: 'seconde-main', admission: ADMISSION_CS },
  { ...DEPUIS_2020, id: 'bts', diplome: 'bts', texte: D643_22, confiance: 'lue', admission: ADMISSION_BTS },
]
