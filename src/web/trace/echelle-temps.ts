import { diffJours } from '#socle/date-civile.ts'

/** A time axis drawn to scale; positions are percentages of its width. */
export interface EchelleTemps {
  readonly debut: string
  readonly fin: string
  readonly graduations: readonly { readonly annee: number; readonly position: number }[]
}

const PAS = [1, 2, 5, 10, 20] as const
const GRADUATIONS_MAX = 9

const premierJanvier = (annee: number): string => `${String(annee).padStart(4, '0')}-01-01`

/** An axis of whole years around the given days; null without any day. */
export function buildEchelle(jours: readonly string[]): EchelleTemps | null {
  const tries = [...jours].sort()
  const premier = tries[0]
  const dernier = tries.at(-1)
  if (premier === undefined || dernier === undefined) return null
  const de = Number(premier.slice(0, 4))
  const a = Number(dernier.slice(0, 4)) + 1
  const debut = premierJanvier(de)
  const fin = premierJanvier(a)
  const pas = PAS.find((un) => (a - de) / un <= GRADUATIONS_MAX) ?? 50
  const graduations = []
  for (let annee = Math.ceil(de / pas) * pas; annee <= a; annee += pas) {
    graduations.push({ annee, position: locateJour({ debut, fin }, premierJanvier(annee)) })
  }
  return { debut, fin, graduations }
}

/** Where a day stands on the axis: 0 to 100, clamped to its ends, one decimal. */
export function locateJour(echelle: Pick<EchelleTemps, 'debut' | 'fin'>, jour: string): number {
  const part = diffJours(echelle.debut, jour) / diffJours(echelle.debut, echelle.fin)
  return Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10
}
