import { constante } from '#droit/trace.ts'
import type { AdmissionMoyenne, Regime } from '../regime.ts'
import { anneesConservation, motsDecision, nombreFacultatives, noteAbsence, seuil } from './feuilles.ts'

const D337_69 = { texte: 'code-de-l-education.D337-69' } as const
const D337_78 = 'code-de-l-education.D337-78'
const D337_81 = { texte: 'code-de-l-education.D337-81' } as const
const AL_3 = { texte: D337_78, paragraphe: 'al. 3' } as const
const AL_4 = { texte: D337_78, paragraphe: 'al. 4' } as const
const AL_6 = { texte: D337_78, paragraphe: 'al. 6' } as const
const D337_86 = { texte: 'code-de-l-education.D337-86' } as const
const ARRETE_PROJET = 'arrete.2020-10-20'

const mention = (code: 'AUCUNE' | 'ASSEZ_BIEN' | 'BIEN' | 'TRES_BIEN', note: number) => ({
  seuil: seuil('seuil-mention', note, D337_86),
  mention: constante('deliberation.mot-mention', code, 'mot', D337_86),
})

/** Sessions 2020 and 2021: one control mark averaged with the mean; no project yet. */
const ADMISSION_2020: AdmissionMoyenne = {
  genre: 'moyenne',
  moyenneMin: seuil('seuil-admission', 10, AL_3),
  professionnelMin: null,
  controle: {
    moyenneMin: seuil('seuil-controle', 8, AL_4),
    professionnelMin: seuil('seuil-professionnel', 10, AL_4),
    ouvertAuxDispenses: true,
    genre: 'moyenne',
    oraux: constante('deliberation.nombre-oraux', 1, 'nombre', D337_69),
    groupes: null,
    texte: D337_78,
  },
  conservation: {
    noteMin: seuil('note-conservable-min', 10, D337_69),
    noteMinProgressive: seuil('note-conservable-min', 0, { texte: 'code-de-l-education.D337-79' }),
    annees: anneesConservation(5, D337_69),
    texte: D337_69.texte,
  },
  facultatives: {
    neutre: seuil('neutre-facultatif', 10, { texte: D337_78, paragraphe: 'al. 2' }),
    nombreMax: nombreFacultatives(2, D337_69),
    texte: D337_78,
  },
  arrondi: null,
  projet: null,
  mentions: [mention('AUCUNE', 0), mention('ASSEZ_BIEN', 12), mention('BIEN', 14), mention('TRES_BIEN', 16)],
  certificatMin: seuil('seuil-certificat', 8, { texte: 'code-de-l-education.D337-87' }),
  attestationMin: seuil('seuil-attestation', 10, D337_69),
  absence: { note: noteAbsence(D337_81), texte: D337_81.texte, remplacement: 'code-de-l-education.D337-92' },
  pfmp: D337_81.texte,
  presentation: 'code-de-l-education.D337-80',
  dispense: 'code-de-l-education.D337-71',
  discipline: 'code-de-l-education.D337-94-1',
  sessionsAgricoles: constante('deliberation.sessions-agricoles', 5, 'nombre', { texte: D337_78, paragraphe: 'al. 8' }),
  mots: motsDecision(AL_3, {
    admisApresControle: AL_6,
    controle: AL_4,
    ajourne: AL_4,
    absence: D337_81,
    pfmp: D337_81,
    remplacement: D337_81,
    enCours: { texte: 'code-de-l-education.D337-80' },
  }),
}

/** Sessions from 2022: two orals replace the marks they better; project; repeal of the bar of practical training. */
const ADMISSION_2022: AdmissionMoyenne = {
  ...ADMISSION_2020,
  controle: {
    moyenneMin: seuil('seuil-controle', 8, AL_4),
    professionnelMin: seuil('seuil-professionnel', 10, AL_4),
    ouvertAuxDispenses: true,
    genre: 'meilleure-note',
    oraux: constante('deliberation.nombre-oraux', 2, 'nombre', { texte: 'decret.2021-1524' }),
    groupes: ['sciences', 'lettres'],
    texte: 'decret.2021-1524',
  },
  projet: {
    genre: 'ajustement',
    neutre: seuil('neutre-projet', 10, { texte: ARRETE_PROJET, paragraphe: 'art. 4' }),
    facteur: constante('deliberation.facteur-projet', 200, 'coefficient', {
      texte: ARRETE_PROJET,
      paragraphe: 'art. 4',
    }),
    statuts: ['scolaire', 'apprenti'],
    texte: 'code-de-l-education.D337-66-1',
  },
  pfmp: null,
}

/** Health crisis. Only the derogations of session 2021 were read, and neither year's are applied. */
const CRISE_SANITAIRE = constante('deliberation.reserve-crise-sanitaire', true, 'oui-non', {
  texte: 'decret.2021-727',
  paragraphe: 'art. 3',
})

const BAC_PRO = { diplome: 'bac-pro', texte: D337_78 } as const

/**
 * Versions of the baccalauréat professionnel, by day of session. D337-78 and D337-81 were read for the sessions from
 * 2009; D337-69 was not before 2020: how many optional units it allowed, and what attested the blocs, are unknown. The
 * health-crisis derogations of sessions 2020 and 2021 (décret 2021-727 among them) are not applied.
 */
export const REGIMES_BAC_PRO: readonly Regime[] = [
  {
    ...BAC_PRO,
    id: 'bac-pro.2009',
    du: '2009-01-01',
    au: '2019-12-31',
    confiance: 'interpretation',
    admission: {
      ...ADMISSION_2020,
      attestationMin: null,
      facultatives: { ...ADMISSION_2020.facultatives, nombreMax: nombreFacultatives(null, D337_69) },
    },
  },
  {
    ...BAC_PRO,
    id: 'bac-pro.2020',
    du: '2020-01-01',
    au: '2021-12-31',
    confiance: 'interpretation',
    reserves: [CRISE_SANITAIRE],
    admission: ADMISSION_2020,
  },
  { ...BAC_PRO, id: 'bac-pro.2022', du: '2022-01-01', au: null, confiance: 'lue', admission: ADMISSION_2022 },
]
