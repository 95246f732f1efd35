import {
  type DossierCandidat,
  preparerDeliberation,
  type ResultatUnite,
  regimeAuJour,
} from '#domaine/deliberation/index.ts'
import type { Reglement, UniteEvaluee } from '#domaine/evaluation/index.ts'
import { ecrireTrace } from '#droit/rejouer.ts'

/** Candidates of one national session of the bac pro. */
export const CANDIDATS = 184_795

const UNITES: readonly (readonly [code: string, coefficient: number, role: 'pro' | 'sciences' | 'lettres' | null])[] = [
  ['U11', 150, 'sciences'],
  ['U12', 150, 'sciences'],
  ['U2', 400, 'pro'],
  ['U31', 400, 'pro'],
  ['U32', 400, 'pro'],
  ['U33', 300, 'pro'],
  ['ECO', 100, 'sciences'],
  ['PSE', 100, 'sciences'],
  ['LV', 200, null],
  ['FR', 250, 'lettres'],
  ['HG', 250, 'lettres'],
  ['AA', 100, null],
  ['EPS', 100, null],
]

const unite = (code: string, autre: Partial<UniteEvaluee>): UniteEvaluee => ({
  code,
  libelle: code,
  epreuve: null,
  bloc: null,
  facultative: false,
  coefficient: 100,
  professionnelle: false,
  controle: null,
  arrondi: null,
  modes: {},
  ...autre,
})

/** Thirteen compulsory units and two optional ones, as on a real sheet of fifteen blocs; coefficients of a test. */
export const REGLEMENT_COHORTE: Reglement = {
  id: 'cohorte',
  certification: null,
  intitule: 'cohorte',
  texte: null,
  premiereSession: null,
  derniereSession: null,
  unites: [
    ...UNITES.map(([code, coefficient, role]) =>
      unite(code, {
        coefficient,
        professionnelle: role === 'pro',
        controle: role === 'pro' ? null : role,
      }),
    ),
    unite('LVF', { facultative: true, coefficient: null }),
    unite('MOB', { facultative: true, coefficient: null }),
  ],
}

/** Pseudo-random integers under a bound, the same at each run. */
function tirage(graine: number): (borne: number) => number {
  let etat = graine
  return (borne) => {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0
    return Math.floor((etat / 2 ** 32) * borne)
  }
}

/** Half points around a level of the candidate; absences, dispenses and kept marks at about their usual rates. */
function resultat(tirer: (borne: number) => number, niveau: number): ResultatUnite {
  const sort = tirer(1000)
  if (sort < 4) return { genre: 'absence', justifiee: sort > 0 }
  if (sort < 8) return { genre: 'dispense', motif: 'diplome' }
  const note = Math.max(0, Math.min(2000, niveau + (tirer(13) - 6) * 50))
  return sort < 20
    ? { genre: 'conservee', note: Math.max(note, 1000), obtenueLe: '2024-07-05' }
    : { genre: 'note', note }
}

/** A made-up session: candidates one at a time, always the same ones; some have a project, some optional units. */
export function* cohorte(nombre: number): Generator<DossierCandidat> {
  const tirer = tirage(20260703)
  for (let rang = 0; rang < nombre; rang += 1) {
    const niveau = 900 + tirer(11) * 50
    const unites: Record<string, ResultatUnite> = {}
    for (const { code, facultative } of REGLEMENT_COHORTE.unites) {
      if (!facultative || tirer(4) === 0) unites[code] = resultat(tirer, niveau)
    }
    const note = niveau + tirer(400)
    yield {
      session: { annee: 2026, jour: '2026-07-03' },
      statut: tirer(3) === 0 ? 'apprenti' : 'scolaire',
      forme: 'globale',
      unites,
      projet: { genre: 'note', note },
      controle: null,
      entretien: null,
      remplacementAutorise: null,
      pfmpValidees: null,
      decisionJury: null,
    }
  }
}

/** Seconds to decide a session, and how many candidates got each decision; `octets` counts the written traces. */
export interface MesureDeliberation {
  readonly secondes: number
  readonly decisions: Readonly<Record<string, number>>
  readonly octets: number
}

/**
 * Decides a whole session one candidate after the other, with or without writing each trace to JSON. The candidates of
 * a run are made beforehand by slices, out of the time that is counted.
 */
export function mesurerDeliberation(nombre: number, ecrire: boolean): MesureDeliberation {
  const regime = regimeAuJour('bac-pro', { annee: 2026 })
  if (regime === null) throw new Error('no regime for the session')
  const deliberer = preparerDeliberation(REGLEMENT_COHORTE, regime)
  const decisions: Record<string, number> = {}
  let [secondes, octets] = [0, 0]
  for (const tranche of parTranches(cohorte(nombre), 5000)) {
    const debut = performance.now()
    for (const dossier of tranche) {
      const { resultat: rendu, trace } = deliberer(dossier)
      const decision = rendu.decision ?? 'INDETERMINE'
      decisions[decision] = (decisions[decision] ?? 0) + 1
      if (ecrire) octets += JSON.stringify(ecrireTrace(trace)).length
    }
    secondes += (performance.now() - debut) / 1000
  }
  return { secondes, decisions, octets }
}

function* parTranches<T>(suite: Iterable<T>, taille: number): Generator<T[]> {
  let tranche: T[] = []
  for (const un of suite) {
    tranche.push(un)
    if (tranche.length < taille) continue
    yield tranche
    tranche = []
  }
  if (tranche.length > 0) yield tranche
}
