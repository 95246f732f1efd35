import { addAnnees, addJours, addMois, diffJours } from '#socle/date-civile.ts'
import { Hasard, repartir } from './hasard.ts'

export interface OptionsRegistre {
  /** Records in all, RNCP and RS together; 30,475 is the size of August 2026. */
  readonly fiches: number
  readonly graine?: number
  /** Day of the export, `AAAA-MM-JJ`. */
  readonly date?: string
}

/** What is decided for a record before any is written: figures that must agree across the register. */
export interface PlanFiche {
  readonly numero: string
  readonly idFiche: number
  readonly repertoire: 'RNCP' | 'RS'
  readonly actif: boolean
  readonly deDroit: boolean
  readonly niveau: number | null
  readonly blocs: number
  readonly partenaires: number
  readonly certificateurs: number
  readonly dates: PlanDates
  readonly anciennes: string[]
  readonly nouvelles: string[]
}

export interface PlanDates {
  readonly effet: string | null
  readonly decision: string | null
  readonly duree: number | null
  readonly fin: string | null
  readonly limite: string | null
}

export interface Organisme {
  readonly nom: string
  readonly siret: string | null
}

export interface PlanRegistre {
  readonly date: string
  readonly graine: number
  readonly fiches: readonly PlanFiche[]
}

/** Figures of the export of 16 August 2026 (registre §1), shared out in proportion. */
const REEL = { fiches: 30_475, rncp: 25_638, rncpActives: 5_518, rsActives: 1_471, blocs: 55_761 }
const LIENS = { certificateurs: 65_867, partenaires: 397_774, partenairesParFiche: 500 }
/** Active RNCP records by level. */
const NIVEAUX = [
  [3, 636],
  [4, 790],
  [5, 683],
  [6, 1349],
  [7, 2059],
  [8, 1],
] as const

/** Decides the whole register: numbers, statuses, dates, sizes, links. Same options, same plan. */
export function planifierRegistre(options: OptionsRegistre): PlanRegistre {
  const graine = options.graine ?? 1
  const date = options.date ?? '2026-08-16'
  const hasard = new Hasard(graine)
  const rncp = Math.round((options.fiches * REEL.rncp) / REEL.fiches)
  const fiches = [
    ...planifierRepertoire(hasard, { repertoire: 'RNCP', nombre: rncp, date, dernier: 42_000 }),
    ...planifierRepertoire(hasard, { repertoire: 'RS', nombre: options.fiches - rncp, date, dernier: 7_600 }),
  ]
  relier(hasard, fiches)
  return { date, graine, fiches: repartirListes(hasard, fiches) }
}

interface Repertoire {
  readonly repertoire: 'RNCP' | 'RS'
  readonly nombre: number
  readonly date: string
  readonly dernier: number
}

function planifierRepertoire(hasard: Hasard, { repertoire, nombre, date, dernier }: Repertoire): PlanFiche[] {
  const part = repertoire === 'RNCP' ? REEL.rncpActives / REEL.rncp : REEL.rsActives / (REEL.fiches - REEL.rncp)
  // Recent records are the ones still active.
  const recence = Array.from({ length: nombre }, (_, i) => (i > nombre * 0.6 ? 0.2 + hasard.reel() : 0.02))
  const actives = repartir(recence, Math.round(nombre * part), 1)
  const pas = Math.max(1, (dernier - 1) / nombre)
  return actives.map((active, i) => {
    const actif = active === 1
    const deDroit = repertoire === 'RNCP' && hasard.chance(actif ? 0.6 : 0.7)
    // Less than one step of chance each: numbers rise and never repeat.
    const chiffres = 1 + Math.floor(i * pas + hasard.reel() * (pas - 1))
    return {
      numero: `${repertoire}${chiffres}`,
      idFiche: (repertoire === 'RNCP' ? 0 : 50_000) + chiffres,
      repertoire,
      actif,
      deDroit,
      niveau: repertoire === 'RS' || (!actif && hasard.chance(0.06)) ? null : hasard.pese(NIVEAUX),
      blocs: 0,
      partenaires: 0,
      certificateurs: 0,
      dates: deDroit ? datesDroit(hasard, actif, date) : datesDemande(hasard, { actif, date, repertoire }),
      anciennes: [],
      nouvelles: [],
    }
  })
}

function datesDroit(hasard: Hasard, actif: boolean, date: string): PlanDates {
  const annee = Number(date.slice(0, 4)) + (actif ? hasard.entier(1, 5) : -hasard.entier(1, 14))
  const fin = hasard.chance(0.7) ? `${annee}-08-31` : `${annee}-01-01`
  // Records closed before 2019 often state no end (Q15).
  if (!actif && hasard.chance(0.33)) return { effet: null, decision: null, duree: null, fin: null, limite: null }
  const effet = `${annee - hasard.entier(3, 6)}-09-01`
  return { effet, decision: null, duree: null, fin, limite: actif ? addAnnees(fin, hasard.entier(0, 4)) : null }
}

function datesDemande(
  hasard: Hasard,
  { actif, date, repertoire }: { actif: boolean; date: string; repertoire: string },
): PlanDates {
  const duree = hasard.pese([
    [3, 582],
    [5, 579],
    [2, 216],
    [1, 44],
    [4, 34],
  ])
  const debut = addAnnees(date, -duree)
  const ouverte = diffJours(debut, date)
  const decision = addJours(debut, actif ? hasard.entier(1, ouverte - 1) : -hasard.entier(1, 4000))
  const fin = addAnnees(decision, duree)
  const recente = actif || hasard.chance(0.1)
  const limite = repertoire === 'RS' ? addMois(fin, 6) : addAnnees(fin, hasard.parmi([4, 4, 4, 3, 1, 0]))
  return { effet: null, decision, duree, fin, limite: recente ? limite : null }
}

/** Old → new links with merges, splits, one-sided and dangling ones. */
function relier(hasard: Hasard, fiches: readonly PlanFiche[]): void {
  for (const [rang, fiche] of fiches.entries()) {
    if (!hasard.chance(0.28)) continue
    const combien = hasard.pese([
      [1, 95],
      [2, 4],
      [4, 1],
    ])
    for (let k = 0; k < combien; k++) {
      const ancienne = fiches[rang - hasard.entier(1, 400)]
      if (ancienne === undefined || ancienne.actif || fiche.anciennes.includes(ancienne.numero)) continue
      const sens = hasard.reel()
      if (sens > 0.005) fiche.anciennes.push(ancienne.numero)
      if (sens < 0.985) ancienne.nouvelles.push(fiche.numero)
    }
    if (hasard.chance(0.015)) fiche.anciennes.push(`RNCP${hasard.entier(90_000, 99_999)}`)
  }
}

/** Lengths of the long lists: exact totals, heavy tails. */
function repartirListes(hasard: Hasard, fiches: readonly PlanFiche[]): PlanFiche[] {
  const echelle = fiches.length / REEL.fiches
  const poidsBlocs = fiches.map((f) =>
    f.repertoire === 'RNCP' ? (f.actif ? 3 : 1) * Math.exp(hasard.normal() * 0.6) : 0,
  )
  const poidsPartenaires = fiches.map((f) => (f.deDroit || hasard.chance(0.35) ? 0 : Math.exp(hasard.normal() * 1.7)))
  const blocs = repartir(poidsBlocs, Math.round(REEL.blocs * echelle), 50)
  const partenaires = repartir(poidsPartenaires, Math.round(LIENS.partenaires * echelle), LIENS.partenairesParFiche)
  const poidsCertificateurs = fiches.map(() => Math.exp(hasard.normal() * 1.2))
  const supplement = Math.max(0, Math.round(LIENS.certificateurs * echelle) - fiches.length)
  const certificateurs = repartir(poidsCertificateurs, supplement, 120)
  return fiches.map((fiche, i) => ({
    ...fiche,
    blocs: blocs[i] ?? 0,
    partenaires: partenaires[i] ?? 0,
    certificateurs: 1 + (certificateurs[i] ?? 0),
  }))
}
