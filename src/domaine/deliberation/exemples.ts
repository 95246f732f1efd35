import type { Reglement, UniteEvaluee } from '../evaluation/index.ts'
import type { DossierCandidat, ResultatUnite } from './dossier.ts'

type Ligne = readonly [code: string, coefficient: number | null, options?: Partial<UniteEvaluee>]

const unite = ([code, coefficient, options]: Ligne): UniteEvaluee => ({
  code,
  libelle: code,
  epreuve: null,
  bloc: null,
  facultative: false,
  coefficient,
  professionnelle: false,
  controle: null,
  arrondi: null,
  modes: {},
  ...options,
})

/** A regulation out of lines: code, coefficient in hundredths, what differs. */
export const reglement = (id: string, lignes: readonly Ligne[]): Reglement => ({
  id,
  certification: null,
  intitule: id,
  texte: null,
  premiereSession: null,
  derniereSession: null,
  unites: lignes.map(unite),
})

const PRO = { professionnelle: true }
const SCIENCES = { controle: 'sciences' }
const LETTRES = { controle: 'lettres' }

/** Test profile: only U11, U12 and the general units have verified coefficients; it is no official regulation. */
export const PROFIL_T = reglement('profil-t', [
  ['U11', 150, SCIENCES],
  ['U12', 150, SCIENCES],
  ['U2', 400, PRO],
  ['U31', 400, PRO],
  ['U32', 400, PRO],
  ['U33', 300, PRO],
  ['ECO', 100, SCIENCES],
  ['PSE', 100, SCIENCES],
  ['LV', 200],
  ['FR', 250, LETTRES],
  ['HG', 250, LETTRES],
  ['AA', 100],
  ['EPS', 100, { libelle: 'Éducation physique et sportive' }],
  ['LVF', null, { facultative: true, libelle: 'Langue vivante facultative' }],
])

/** Coefficients of the bac pro SEN (arrêté of 28 April 2005, annexe II b); its professional épreuve is the practical E3. */
export const REGLEMENT_SEN = reglement('bac-pro-sen', [
  ['U11', 200, { epreuve: 'E1', libelle: 'Mathématiques' }],
  ['U12', 200, { epreuve: 'E1', libelle: 'Sciences physiques' }],
  ['U2', 500, { epreuve: 'E2' }],
  ['U31', 300, { epreuve: 'E3', ...PRO }],
  ['U32', 600, { epreuve: 'E3', ...PRO }],
  ['U4', 200, { epreuve: 'E4', libelle: 'Langue vivante' }],
  ['U51', 300, { epreuve: 'E5', libelle: 'Français' }],
  ['U52', 200, { epreuve: 'E5', libelle: 'Histoire et géographie' }],
  ['U6', 100, { epreuve: 'E6', libelle: 'Arts appliqués' }],
  ['U7', 100, { epreuve: 'E7', libelle: 'Éducation physique et sportive' }],
  ['UF', null, { facultative: true, libelle: 'Langue vivante facultative' }],
])

/** CAP of the worked examples: test coefficients. */
export const REGLEMENT_CAP = reglement('cap-essai', [
  ['EP1', 400, PRO],
  ['EP2', 800, PRO],
  ['PSE', 100],
  ['FR-HG', 300],
  ['MS', 200],
  ['EPS', 100],
  ['LV', 100],
])

/** BTS of the worked examples: test coefficients. */
export const REGLEMENT_BTS = reglement('bts-essai', [
  ['E1', 300, { controle: 'general' }],
  ['E2', 200, { controle: 'general' }],
  ['E3', 300, { controle: 'general' }],
  ['E4', 400, PRO],
  ['E5', 500, PRO],
  ['E6', 400, PRO],
])

/** Marks in the order of the compulsory units of a regulation, as people write them: `9`, `10.5`; null: not stated. */
export function noter(
  { unites }: Reglement,
  notes: readonly (number | ResultatUnite | null)[],
): Record<string, ResultatUnite> {
  const ecrites: Record<string, ResultatUnite> = {}
  for (const [rang, { code }] of unites.filter(({ facultative }) => !facultative).entries()) {
    const note = notes[rang] ?? null
    if (note !== null) ecrites[code] = typeof note === 'number' ? { genre: 'note', note: Math.round(note * 100) } : note
  }
  return ecrites
}

/** An apprentice of session 2026, global form, no project, nothing else stated. */
export const dossier = (
  unites: Readonly<Record<string, ResultatUnite>>,
  autre: Partial<DossierCandidat> = {},
): DossierCandidat => ({
  session: { annee: 2026, jour: '2026-07-03' },
  statut: 'apprenti',
  forme: 'globale',
  unites,
  projet: 'aucun',
  controle: null,
  entretien: null,
  remplacementAutorise: null,
  pfmpValidees: null,
  decisionJury: null,
  ...autre,
})
