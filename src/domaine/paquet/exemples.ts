import { type DossierCandidat, REGIMES, type ResultatUnite } from '../deliberation/index.ts'
import { REGLEMENTS, type Reglement } from '../evaluation/index.ts'
import type { Paquet } from './paquet.ts'
import type { CandidatRepete } from './repeter.ts'
import { seuilsAEnoncer } from './seuils.ts'

/** Coefficients of a test, not those of an order: nobody read the ones of the professional units. */
const COEFFICIENTS: Readonly<Record<string, number>> = { U2: 400, U31: 400, U32: 400, U33: 300 }

/** The regulation of MSPC, its unknown coefficients filled in for a test. */
function reglementEssai(): Reglement {
  const mspc = REGLEMENTS.find(({ id }) => id === 'mspc')
  if (mspc === undefined) throw new Error('no regulation mspc')
  const unites = mspc.unites.map((unite) => ({
    ...unite,
    coefficient: unite.coefficient ?? COEFFICIENTS[unite.code] ?? 100,
  }))
  return { ...mspc, unites }
}

/** A whole package for session 2026, whose coefficients are those of a test. */
export function paquetExemple(): Paquet {
  const regime = REGIMES.find(({ id }) => id === 'bac-pro.2022')
  if (regime === undefined) throw new Error('no regime bac-pro.2022')
  return {
    certification: 'RNCP35698',
    intitule: 'Maintenance des systèmes de production connectés',
    session: { annee: 2026, jour: '2026-07-03' },
    reglement: reglementEssai(),
    regime: regime.id,
    seuils: seuilsAEnoncer(regime),
    interrupteurs: {},
    exceptions: [],
    grilles: [],
  }
}

/** A past cohort, always the same: levels from 6 to 15 by unit, some absences, dispenses, projects and orals. */
export function cohorteExemple(nombre: number): readonly CandidatRepete[] {
  const { unites } = reglementEssai()
  let etat = 20260703
  const tirer = (borne: number): number => {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0
    return Math.floor((etat / 2 ** 32) * borne)
  }
  const resultat = (niveau: number): ResultatUnite => {
    const sort = tirer(100)
    if (sort === 0) return { genre: 'absence', justifiee: tirer(2) === 0 }
    if (sort === 1) return { genre: 'dispense', motif: 'diplome' }
    return { genre: 'note', note: Math.max(0, Math.min(2000, niveau + (tirer(9) - 4) * 75)) }
  }
  return Array.from({ length: nombre }, (_, rang): CandidatRepete => {
    const niveau = 750 + tirer(10) * 75
    const notes = unites.flatMap(({ code, facultative }) =>
      facultative && tirer(2) === 0 ? [] : [[code, resultat(niveau)] as const],
    )
    const dossier: DossierCandidat = {
      session: { annee: 2026, jour: '2026-07-03' },
      statut: tirer(2) === 0 ? 'apprenti' : 'scolaire',
      forme: 'globale',
      unites: Object.fromEntries(notes),
      projet: { genre: 'note', note: niveau },
      controle: {
        genre: 'oraux',
        oraux: [
          { unite: 'U11', note: niveau + 200 },
          { unite: 'FR', note: niveau + 150 },
        ],
      },
      entretien: null,
      remplacementAutorise: null,
      pfmpValidees: null,
      decisionJury: null,
    }
    return { numero: `C${String(rang + 1).padStart(4, '0')}`, dossier }
  })
}
