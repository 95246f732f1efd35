import type { Anomalie, FicheRegistre } from '#domaine/certification/index.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { parseTable } from '../csv.ts'

/** A diploma code of the ministry linked to a record, over a period (Q23); null bounds are unknown. */
export interface LienDiplome {
  /** CFD, 8 characters. */
  readonly cfd: string
  readonly numero: string
  readonly du: string | null
  readonly au: string | null
}

const CFD = /^[A-Z0-9]{3}\d{3}[A-Z0-9]{2}$/

/** CFD padded to 8 characters: spreadsheets eat its leading zero. null when it is no CFD. */
export function normaliserCfd(brut: string): string | null {
  const mot = brut.trim().toUpperCase()
  const cfd = mot.padStart(8, '0')
  return mot.length >= 7 && CFD.test(cfd) ? cfd : null
}

/** Couples (CFD, record) of a kit table, doubtful lines left out and noted (Q21): `NR`, `SQWQ`, `RNCP12803?`, six digits. */
export function lireKit(texte: string): Resultat<{ readonly liens: LienDiplome[]; readonly anomalies: Anomalie[] }> {
  const lignes = parseTable(texte)
  if (!lignes.ok) return lignes
  const liens: LienDiplome[] = []
  const anomalies: Anomalie[] = []
  for (const ligne of lignes.valeur) {
    const code = ligne.get('codediplome') ?? ''
    const fiche = (ligne.get('ficherncp') ?? ligne.get('coderncp') ?? '').trim()
    const cfd = normaliserCfd(code)
    if (cfd === null || !/^RNCP\d{1,5}$/.test(fiche)) {
      anomalies.push({
        code: 'Q21',
        fiche: null,
        lieu: cfd === null ? 'Code Diplôme' : 'FicheRNCP',
        brut: `${code} ; ${fiche}`,
      })
    } else liens.push({ cfd, numero: fiche, du: null, au: null })
  }
  return reussir({ liens, anomalies })
}

/** Former levels I to V, first figure of a CFD, on the framework of 2019. */
const NIVEAUX: Readonly<Record<string, number>> = { 1: 7, 2: 6, 3: 5, 4: 4, 5: 3 }

/**
 * Whether a link is plausible (Q22: 56E33001 was linked to 34656 for 34565): level of the CFD against the level of the
 * record, NSF domain (two figures) against its NSF codes. Gives the reasons against; a fact unknown on either side
 * says nothing.
 */
export function douterDuLien(lien: LienDiplome, fiche: Pick<FicheRegistre, 'niveau' | 'nsf'>): ('niveau' | 'nsf')[] {
  const raisons: ('niveau' | 'nsf')[] = []
  const niveau = NIVEAUX[lien.cfd.charAt(0)]
  if (niveau !== undefined && fiche.niveau !== null && niveau !== fiche.niveau) raisons.push('niveau')
  const domaine = lien.cfd.slice(3, 5)
  if (fiche.nsf.length > 0 && !fiche.nsf.some(({ code }) => code.startsWith(domaine))) raisons.push('nsf')
  return raisons
}

interface Periode {
  readonly du: string | null
  readonly au: string | null
}

/**
 * The link limited to the days when both the diploma and the record live (Q23): latest start, earliest end.
 * null when the two never met.
 */
export function daterLien(lien: LienDiplome, diplome: Periode, fiche: Periode): LienDiplome | null {
  const du = [lien.du, diplome.du, fiche.du].reduce((a, b) => (a === null || (b !== null && b > a) ? b : a))
  const au = [lien.au, diplome.au, fiche.au].reduce((a, b) => (a === null || (b !== null && b < a) ? b : a))
  return du !== null && au !== null && du > au ? null : { ...lien, du, au }
}

/** Whether the link holds on a day, both bounds included; an unknown bound does not limit. */
export const lienValide = (lien: Periode, jour: string): boolean =>
  (lien.du === null || lien.du <= jour) && (lien.au === null || jour <= lien.au)
