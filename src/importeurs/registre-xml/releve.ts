import type { Anomalie } from '#domaine/certification/index.ts'
import { parseJour } from '#socle/date-civile.ts'

const NOTES_MAXIMALES = 500
const BRUT_MAXIMAL = 300

/** Reads the plain values of one record and notes what could not be taken as it stands. */
export class Releve {
  readonly #fiche: string | null
  readonly #vues = new Set<string>()
  readonly anomalies: Anomalie[] = []

  constructor(fiche: string | null) {
    this.#fiche = fiche
  }

  /** Notes a datum; a record notes 500 of them at most, whatever it holds. */
  noter(code: string, lieu: string, brut: string): void {
    if (this.anomalies.length >= NOTES_MAXIMALES) return
    this.anomalies.push({ code, fiche: this.#fiche, lieu, brut: brut.slice(0, BRUT_MAXIMAL) })
  }

  /** Notes a quirk of the format once for the record: its first place stands for all. */
  noterUneFois(code: string, lieu: string, brut: string): void {
    if (this.#vues.has(code)) return
    this.#vues.add(code)
    this.noter(code, lieu, brut)
  }

  /** A short fact, trimmed; null when absent or blank. */
  mot(brut: string | undefined): string | null {
    const mot = brut?.trim() ?? ''
    return mot === '' ? null : mot
  }

  /** A rich text, raw; null when absent or blank. Notes once that paragraphs are runs of spaces (Q10). */
  texte(brut: string | undefined, lieu: string): string | null {
    if (brut === undefined || brut.trim() === '') return null
    if (brut.includes('  ')) this.noterUneFois('Q10', lieu, brut.slice(0, 80))
    return brut
  }

  /** A civil day `AAAA-MM-JJ`; null, noted, when it is no day. */
  jour(brut: string | undefined, lieu: string): string | null {
    const mot = this.mot(brut)
    if (mot === null) return null
    const jour = parseJour(mot)
    if (jour === null) this.noter('registre.date-illisible', lieu, mot)
    return jour
  }

  ouiNon(brut: string | undefined, lieu: string): boolean | null {
    return this.choix(brut, OUI_NON, lieu)
  }

  /** The typed value of a code list; null, noted, when the list does not know it. */
  choix<T>(brut: string | undefined, liste: ReadonlyMap<string, T>, lieu: string): T | null {
    const mot = this.mot(brut)
    if (mot === null) return null
    const valeur = liste.get(mot)
    if (valeur !== undefined) return valeur
    this.noter('registre.valeur-inconnue', lieu, mot)
    return null
  }

  /** A whole number from 0 to `maximum`; null, noted, otherwise. */
  entier(brut: string | undefined, lieu: string, maximum = 2_147_483_647): number | null {
    const mot = this.mot(brut)
    if (mot === null) return null
    const nombre = /^\d{1,10}$/.test(mot) ? Number(mot) : Number.NaN
    if (nombre <= maximum) return nombre
    this.noter('registre.nombre-illisible', lieu, mot)
    return null
  }

  /** Fourteen digits, spaces and tabs dropped (Q20); null, noted, otherwise. */
  siret(brut: string | undefined, lieu: string): string | null {
    const mot = this.mot(brut)
    if (mot === null || SIRET.test(mot)) return mot
    const chiffres = mot.replace(/\s/g, '')
    if (SIRET.test(chiffres)) return chiffres
    this.noter('registre.siret-illisible', lieu, mot)
    return null
  }
}

const SIRET = /^\d{14}$/
const OUI_NON: ReadonlyMap<string, boolean> = new Map([
  ['Oui', true],
  ['Non', false],
  ['oui', true],
  ['non', false],
])
