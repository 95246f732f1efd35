import type { DossierCandidat, OralControle, ResultatUnite } from '../deliberation/index.ts'
import type { Paquet } from './paquet.ts'
import type { CandidatRepete } from './repeter.ts'

const GRAINE = 20_260_703
const PAS = 75

/**
 * An invented cohort for a package, always the same: levels from 7.5 to 14.25 by candidate, some absences, dispenses,
 * projects and orals of the contrôle. It tries the rules; it stands for no real session.
 */
export function inventerCohorte(
  { reglement: { unites }, session }: Pick<Paquet, 'reglement' | 'session'>,
  nombre: number,
): readonly CandidatRepete[] {
  const tirer = creerTirage(GRAINE)
  const resultat = (niveau: number): ResultatUnite => {
    const sort = tirer(100)
    if (sort === 0) return { genre: 'absence', justifiee: tirer(2) === 0 }
    if (sort === 1) return { genre: 'dispense', motif: 'diplome' }
    return { genre: 'note', note: Math.max(0, Math.min(2000, niveau + (tirer(9) - 4) * PAS)) }
  }
  const oraux = (niveau: number): OralControle[] => {
    const groupes = new Map(unites.toReversed().map(({ code, controle }) => [controle, code]))
    return [...groupes]
      .filter(([groupe]) => groupe !== null)
      .toReversed()
      .slice(0, 2)
      .map(([, unite], rang) => ({ unite, note: niveau + 200 - 50 * rang }))
  }
  return Array.from({ length: nombre }, (_, rang): CandidatRepete => {
    const niveau = 750 + tirer(10) * PAS
    const notes = unites.flatMap(({ code, facultative }) =>
      facultative && tirer(2) === 0 ? [] : [[code, resultat(niveau)] as const],
    )
    const dossier: DossierCandidat = {
      session,
      statut: tirer(2) === 0 ? 'apprenti' : 'scolaire',
      forme: 'globale',
      unites: Object.fromEntries(notes),
      projet: { genre: 'note', note: niveau },
      controle: { genre: 'oraux', oraux: oraux(niveau) },
      entretien: null,
      remplacementAutorise: null,
      pfmpValidees: null,
      decisionJury: null,
    }
    return { numero: `C${String(rang + 1).padStart(4, '0')}`, dossier }
  })
}

/** Whole numbers under a bound, always the same series: no randomness in the domain. */
function creerTirage(graine: number): (borne: number) => number {
  let etat = graine
  return (borne) => {
    etat = (Math.imul(etat, 1664525) + 1013904223) >>> 0
    return Math.floor((etat / 2 ** 32) * borne)
  }
}
