import type { Element, EtatVersion, Modalite } from '#domaine/referentiel/index.ts'
import { DOCUMENT_REFERENTIEL, type MotsReferentiel } from '#langues/document-referentiel.ts'
import { remplir } from '#langues/typographie.ts'
import { formatJour } from '#socle/date-civile.ts'
import { fold } from '#socle/texte.ts'

/** What is printed of a version beside its content. */
export interface VersionImprimee {
  readonly numero: number
  readonly etat: EtatVersion
  /** Day of the last change, AAAA-MM-JJ. */
  readonly jour: string
  /** Organisation that keeps it. */
  readonly organisme: string
}

export type Langue = 'fr' | 'en'

/** Words and forms of one language, for every printed form of a référentiel. */
export class Phrases {
  readonly mots: MotsReferentiel
  readonly langue: Langue

  constructor(langue: Langue) {
    this.langue = langue
    this.mots = DOCUMENT_REFERENTIEL[langue]
  }

  get deuxPoints(): string {
    return this.langue === 'fr' ? '\u00a0:' : ':'
  }

  nombre(valeur: number): string {
    return this.langue === 'fr' ? String(valeur).replace('.', ',') : String(valeur)
  }

  jour(jour: string): string {
    return formatJour(jour, this.langue)
  }

  version({ numero, etat, jour }: VersionImprimee): string {
    return remplir(this.mots.pied, { numero, etat: this.mots.etats[etat], jour: this.jour(jour) })
  }

  /** `C1.1 – Nettoyer les prismes`; the kind stands for a code and a label that are both missing. */
  titre({ genre, code, libelle }: Element): string {
    return [code, libelle].filter((texte) => texte !== null && texte !== '').join(' – ') || this.mots.genres[genre]
  }

  facultatif(facultatif: boolean | null): string {
    if (facultatif === null) return this.mots.inconnu
    return facultatif ? this.mots.facultatif : this.mots.obligatoire
  }

  /** `Voie scolaire : CCF, 20 min (oral)`: what the words of the source, in brackets, do not say already, then them. */
  modalite({ candidats, forme, natures, dureeMin, dureeMax, brut }: Modalite): string {
    const { formes, voies } = this.mots
    const duree = dureeMin === dureeMax ? this.#duree(dureeMin) : this.#duree(dureeMin, dureeMax)
    const [tete, reste] = [candidats.trim(), brut.trim()]
    const source = reste.startsWith(tete) ? reste.slice(tete.length).replace(/^[\s:–—-]+/u, '') : reste
    const dits = [forme === null ? '' : formes[forme], ...natures.map((nature) => voies[nature]), duree]
    const compris = dits.filter((dit) => dit !== '' && !fold(source).includes(fold(dit))).join(', ')
    const corps = source === '' || compris === '' ? `${compris}${source}` : `${compris} (${source})`
    return [tete, corps].filter((partie) => partie !== '').join(`${this.deuxPoints} `)
  }

  #duree(min: number | null, max: number | null = min): string {
    const connues = [min, max === min ? null : max].filter((minutes) => minutes !== null)
    return connues.length === 0
      ? ''
      : remplir(this.mots.minutes, { duree: connues.map((m) => this.nombre(m)).join('–') })
  }

  /** Weight and levels of a criterion; empty when both are unknown. */
  bareme(element: Element): string {
    if (element.genre !== 'critere') return ''
    const poids = element.poids === null ? [] : [remplir(this.mots.poids, { poids: this.nombre(element.poids) })]
    const niveaux =
      element.niveaux.length === 0 ? [] : [`${this.mots.niveaux}${this.deuxPoints} ${element.niveaux.join(' / ')}`]
    return [...poids, ...niveaux].join(this.langue === 'fr' ? '\u202f; ' : '; ')
  }

  natures(element: Element): string {
    const noms = element.genre === 'evaluation' ? element.natures.map((nature) => this.mots.natures[nature]) : []
    return noms.map((nom, rang) => (rang === 0 ? nom : `${nom.charAt(0).toLowerCase()}${nom.slice(1)}`)).join(', ')
  }
}

/** Words of a CASE package, in one language; what CASE has no field for is told as Markdown. */
export const motsCase = (phrases: Phrases) => ({
  cadre: phrases.mots.cadre,
  genres: phrases.mots.genres,
  liens: phrases.mots.liens,
  notes: (element: Element): string | null => ecrireNotes(phrases, element),
})

/** null: nothing to say. */
function ecrireNotes(phrases: Phrases, element: Element): string | null {
  const { mots, deuxPoints } = phrases
  const dire = (nom: string, texte: string | null): string[] =>
    texte === null || texte === '' ? [] : [`**${nom}**${deuxPoints} ${texte}`]
  const modalites =
    'modalites' in element ? element.modalites.map((une) => `- ${phrases.modalite(une)}`).join('\n') : ''
  const parties = [
    ...dire(mots.genres.evaluation, phrases.natures(element)),
    ...('consigne' in element ? dire(mots.consigne, element.consigne) : []),
    ...('validation' in element ? dire(mots.validation, element.validation) : []),
    ...('facultatif' in element && element.facultatif !== null
      ? dire(mots.caractere, phrases.facultatif(element.facultatif))
      : []),
    ...('coefficient' in element && element.coefficient !== null
      ? dire(mots.coefficient, phrases.nombre(element.coefficient))
      : []),
    ...(modalites === '' ? [] : [modalites]),
  ]
  return parties.length === 0 ? null : parties.join('\n\n')
}
