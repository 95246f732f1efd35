import type { Hasard } from './hasard.ts'
import { ADJECTIFS, DOMAINES, NOMS, VERBES } from './vocabulaire.ts'

const VOYELLE = /^[aeiouyâàéèêëîïôœûhæ]/i
const majuscule = (mot: string): string => mot.charAt(0).toUpperCase() + mot.slice(1)
const FINS = [', dans le respect des délais', ' en lien avec les équipes', ' selon les consignes reçues', '', '', '']
const PUCES = ['- ', '* ', '• ', '']
const PREFIXES = ['', '', '', 'A1C1. ', 'C1.1 ', 'A1.C2 – ', 'C2. ']

/** Sentences built once and drawn again: texts come at the speed of joining strings. Already escaped for XML. */
export class Phrases {
  readonly #hasard: Hasard
  readonly #phrases: readonly string[]

  constructor(hasard: Hasard, nombre = 12_000) {
    this.#hasard = hasard
    this.#phrases = Array.from({ length: nombre }, () => this.#phrase())
  }

  /** A text of about `longueur` characters: sentences, list marks, runs of spaces, no newline (registre §4). */
  texte(longueur: number): string {
    const hasard = this.#hasard
    const separateur = hasard.pese([
      ['. ', 5],
      [`.${' '.repeat(hasard.entier(2, 10))}${hasard.parmi(PUCES)}`, 3],
      [`    ${hasard.parmi(PUCES)}`, 2],
    ])
    let texte = hasard.parmi(PREFIXES) + hasard.parmi(this.#phrases)
    while (texte.length < longueur) texte += separateur + hasard.parmi(this.#phrases)
    return `${texte}.`
  }

  /** A short list of nouns, separated by commas. */
  liste(nombre: number): string {
    return Array.from({ length: nombre }, () => this.#hasard.frequent(DOMAINES)).join(', ')
  }

  /** "de la qualité" would ask for genders: titles and labels keep to "de qualité", "d’eau". */
  de(mot: string): string {
    const apostrophe = this.#hasard.chance(0.5) ? "'" : '’'
    return VOYELLE.test(mot) ? `d${apostrophe}${mot}` : `de ${mot}`
  }

  libelle(): string {
    const hasard = this.#hasard
    const suite = hasard.chance(0.5) ? ` et ${hasard.parmi(VERBES)} ${this.#objet()}` : ''
    return `${majuscule(hasard.parmi(VERBES))} ${this.#objet()}${suite}`
  }

  #objet(): string {
    const hasard = this.#hasard
    const nom = hasard.frequent(NOMS)
    const apostrophe = hasard.chance(0.5) ? "'" : '’'
    const article = VOYELLE.test(nom) ? `l${apostrophe}` : hasard.chance(0.5) ? 'le ' : 'la '
    const complement = hasard.chance(0.5) ? ` ${this.de(hasard.frequent(NOMS))}` : ` ${hasard.frequent(ADJECTIFS)}`
    return `${article}${nom}${complement}`
  }

  #phrase(): string {
    const hasard = this.#hasard
    const debut = `${majuscule(hasard.frequent(VERBES))} ${this.#objet()}`
    const fin = hasard.chance(0.03) ? ' (R&amp;D…)' : hasard.parmi(FINS)
    return hasard.chance(0.4) ? `${debut} afin ${this.de(hasard.parmi(VERBES))} ${this.#objet()}${fin}` : debut + fin
  }
}
