import type { Element, ElementUnite, Referentiel } from '#domaine/referentiel/index.ts'
import { remplir, typographier } from '#langues/typographie.ts'
import { literal } from '../typst/compiler.ts'
import { FAMILLES } from '../typst/polices.ts'
import {
  disposer,
  type GroupeAce,
  type LigneEvaluation,
  type Place,
  type RangeeAce,
  type SectionAce,
} from './disposer.ts'
import { type Langue, Phrases, type VersionImprimee } from './phrases.ts'

/**
 * The table of activities, competences and assessment as a Typst source: A4 landscape, a band for each bloc, headings
 * printed again on each page, every cell tagged. Texts are literals: none of them is read as Typst.
 */
export function referentielEnTypst(referentiel: Referentiel, version: VersionImprimee, langue: Langue): string {
  const composeur = new Composeur(new Phrases(langue))
  const { sections, unites } = disposer(referentiel)
  const seule = sections.length === 1 && sections[0]?.tete === null
  return [
    composeur.page(referentiel, version),
    composeur.entete(referentiel, version),
    ...(sections.length === 0 ? [] : [composeur.tableau(sections, seule)]),
    ...(unites.length === 0 ? [] : [composeur.unites(unites)]),
  ].join('\n')
}

/** Styles shared by every page: colours of the house, bands, codes in figures of one width. */
const STYLES = `
#let encre = rgb("#1D1B17")
#let gris = rgb("#5B564C")
#let filet = rgb("#B9B2A3")
#let bande = rgb("#EFEBE1")
#let sceau = rgb("#8C2F1B")
#let code(c) = text(weight: 700, number-width: "tabular", c)
#let titre-bloc(corps) = text(10.5pt, weight: 700, corps)
#let dit(corps) = text(fill: gris, corps)
#set par(justify: false, leading: 0.48em, spacing: 0.82em)
#set list(marker: [–], indent: 0pt, body-indent: 0.45em, spacing: 0.62em, tight: false)
#let tete(..options, corps) = table.cell(..options, stroke: (bottom: 1.2pt + encre), strong(corps))
#let titre(niveau, taille, corps) = {
  show heading: set text(taille, weight: 700)
  show heading: set block(above: if niveau == 1 { 0pt } else { 1.8em }, below: 0.65em, sticky: true)
  heading(level: niveau, corps)
}
`

const COLONNES = ['activites', 'competences', 'modalites', 'criteres'] as const
type Colonne = (typeof COLONNES)[number]
type Colonnes = ReadonlySet<Colonne>
const LARGEURS: Readonly<Record<Colonne, string>> = {
  activites: '24fr',
  competences: '27fr',
  modalites: '24fr',
  criteres: '25fr',
}
const SANS_EVALUATION: LigneEvaluation = { evaluation: null, criteres: [], juge: [] }

/** The columns that some row fills; that of competences always stands. */
function choisirColonnes(rangees: readonly RangeeAce[]): Colonnes {
  const lignes = rangees.flatMap(({ groupes }) => groupes.flatMap((groupe) => groupe.lignes))
  const vues: Readonly<Record<Colonne, boolean>> = {
    activites: rangees.some(({ activites }) => activites.length > 0),
    competences: true,
    modalites: lignes.some(({ evaluation }) => evaluation !== null),
    criteres: lignes.some(({ criteres }) => criteres.length > 0),
  }
  return new Set(COLONNES.filter((colonne) => vues[colonne]))
}

class Composeur {
  readonly #phrases: Phrases

  constructor(phrases: Phrases) {
    this.#phrases = phrases
  }

  /** A text as a literal, with the spaces that French asks for. */
  #mot(texte: string): string {
    return literal(this.#phrases.langue === 'fr' ? typographier(texte) : texte)
  }

  page({ intitule, certification }: Referentiel, version: VersionImprimee): string {
    const { mots, langue } = this.#phrases
    const titre = intitule.trim() || mots.sansTitre
    const courant = certification === null ? titre : `${certification} – ${titre}`
    const [avant = '', apres = ''] = remplir(mots.page, { page: '|', total: '' }).split('|')
    const familles = FAMILLES.map((famille) => literal(famille)).join(', ')
    const pied = `${courant} · ${version.organisme} · ${this.#phrases.mots.version.toLowerCase()} ${this.#phrases.version(version)}`
    return [
      `#set document(title: ${this.#mot(courant)}, author: ${this.#mot(version.organisme)})`,
      `#set text(lang: ${literal(langue)}, size: 9pt, fill: rgb("#1D1B17"), font: (${familles}), hyphenate: false)`,
      STYLES,
      '#set page(paper: "a4", flipped: true, margin: (x: 1.5cm, top: 1.4cm, bottom: 1.6cm), footer-descent: 35%,',
      `  footer: { set text(7.8pt, fill: gris); grid(columns: (1fr, auto), ${this.#mot(pied)},`,
      `    context ${literal(avant)} + str(counter(page).get().first()) + ${literal(apres)} + str(counter(page).final().first())) })`,
    ].join('\n')
  }

  entete({ intitule, certification, fondements }: Referentiel, version: VersionImprimee): string {
    const { mots, deuxPoints } = this.#phrases
    const titre = intitule.trim() || mots.sansTitre
    const faits = [
      ...(certification === null ? [`${mots.certification}${deuxPoints} ${mots.inconnu}`] : []),
      `${mots.source}${deuxPoints} ${version.organisme}`,
      `${mots.version}${deuxPoints} ${this.#phrases.version(version)}`,
      ...fondements.map((article) => remplir(mots.fondement, { article })),
    ]
    return [
      `#block(below: 0.6em, text(8.6pt, fill: sceau, weight: 600, ${this.#mot(mots.sousTitre)}))`,
      `#titre(1, 17pt, ${this.#mot(certification === null ? titre : `${certification} – ${titre}`)})`,
      `#block(below: 1.2em, text(8.6pt, fill: gris, { ${faits.map((fait) => this.#mot(fait)).join('; linebreak(); ')} }))`,
    ].join('\n')
  }

  tableau(sections: readonly SectionAce[], seule: boolean): string {
    const colonnes = choisirColonnes(sections.flatMap(({ rangees }) => rangees))
    const largeurs = COLONNES.filter((colonne) => colonnes.has(colonne)).map((colonne) => LARGEURS[colonne])
    return [
      `#table(columns: (${largeurs.join(', ')},), inset: (x: 6pt, y: 6pt), align: left + top, stroke: 0.5pt + filet,`,
      `table.header(${this.#tetes(colonnes).join(', ')}),`,
      ...sections.flatMap((section) => this.#section(section, { colonnes, seule })),
      ')',
    ].join('\n')
  }

  /** Two rows of headings when assessment has both its columns. */
  #tetes(colonnes: Colonnes): string[] {
    const { mots } = this.#phrases
    const double = colonnes.has('modalites') && colonnes.has('criteres')
    const simples = COLONNES.filter((colonne) => colonnes.has(colonne))
    if (!double) return simples.map((colonne) => `tete(${this.#mot(mots.colonnes[colonne])})`)
    const hautes = simples.filter((colonne) => colonne !== 'modalites' && colonne !== 'criteres')
    return [
      ...hautes.map((colonne) => `tete(rowspan: 2, ${this.#mot(mots.colonnes[colonne])})`),
      `table.cell(colspan: 2, strong(${this.#mot(mots.colonnes.evaluation)}))`,
      `tete(${this.#mot(mots.colonnes.modalites)})`,
      `tete(${this.#mot(mots.colonnes.criteres)})`,
    ]
  }

  #section({ tete, rangees }: SectionAce, { colonnes, seule }: { colonnes: Colonnes; seule: boolean }): string[] {
    const corps = `table.cell(colspan: ${colonnes.size}, fill: bande, breakable: false, ${this.#bande(tete)})`
    // A heading with no row under it makes the engine panic: it is a plain row then.
    const tetiere = rangees.length === 0 ? `${corps},` : `table.header(level: 2, repeat: false, ${corps}),`
    const bande = seule ? [] : [tetiere]
    return [...bande, ...rangees.flatMap((rangee) => this.#rangee(rangee, colonnes)).map((cellule) => `${cellule},`)]
  }

  #bande(tete: Element | null): string {
    const { mots } = this.#phrases
    if (tete === null) return `titre-bloc(${this.#mot(mots.horsBloc)})`
    const facultatif =
      'facultatif' in tete && tete.facultatif === true ? ` + dit(${literal(` (${mots.facultatif})`)})` : ''
    const validation =
      tete.genre === 'bloc' && tete.validation !== null && tete.validation !== '' ? tete.validation : null
    const suite = validation === null ? '' : ` + parbreak() + dit(${this.#mot(validation)})`
    return `{ titre-bloc(${this.#coder(tete)})${facultatif}${suite} }`
  }

  #coder(element: Element): string {
    const { code, libelle } = element
    if (code === null || code === '') return this.#mot(this.#phrases.titre(element))
    return [`code(${this.#mot(code)})`, ...(libelle === '' ? [] : [this.#mot(` – ${libelle}`)])].join(' + ')
  }

  #rangee({ activites, groupes }: RangeeAce, colonnes: Colonnes): string[] {
    const hauteur = groupes.reduce((total, { lignes }) => total + Math.max(1, lignes.length), 0)
    const tete = colonnes.has('activites') ? [haute(hauteur, this.#cellule(activites))] : []
    const suite = groupes.length === 0 ? [{ competences: [], lignes: [] }] : groupes
    return [...tete, ...suite.flatMap((groupe) => this.#groupe(groupe, colonnes))]
  }

  #groupe({ competences, lignes }: GroupeAce, colonnes: Colonnes): string[] {
    const suites = lignes.length === 0 ? [SANS_EVALUATION] : lignes
    return [
      haute(lignes.length, this.#cellule(competences)),
      ...suites.flatMap((ligne) => this.#ligne(ligne, colonnes)),
    ]
  }

  #ligne({ evaluation, criteres, juge }: LigneEvaluation, colonnes: Colonnes): string[] {
    const modalite = evaluation === null ? [] : this.#modalite(evaluation, juge)
    const dite = modalite.length === 0 ? '[]' : `{ ${modalite.map((corps) => `par(${corps})`).join('; ')} }`
    return [
      ...(colonnes.has('modalites') ? [dite] : []),
      ...(colonnes.has('criteres') ? [this.#cellule(criteres)] : []),
    ]
  }

  /** Elements one under the other; tasks, knowledge and criteria as lists. */
  #cellule(places: readonly Place[]): string {
    const parties: string[] = []
    let puces: string[] = []
    const clore = (): void => {
      if (puces.length > 0) parties.push(`list(${puces.join(', ')})`)
      puces = []
    }
    for (const { element, profondeur } of places) {
      const { genre } = element
      const corps = this.#corps(element)
      const retrait = Math.min(Math.max(0, profondeur - 1), 6)
      if (genre === 'tache' || genre === 'critere' || genre === 'connaissance') {
        puces.push(retrait === 0 ? corps : `pad(left: ${retrait}em, ${corps})`)
        continue
      }
      clore()
      const place = profondeur === 0 ? corps : `pad(left: 0.8em, ${corps})`
      parties.push(`par(${genre === 'activite' ? `text(weight: 600, ${place})` : place})`)
    }
    clore()
    return parties.length === 0 ? '[]' : `{ ${parties.join('; ')} }`
  }

  #corps(element: Element): string {
    const bareme = this.#phrases.bareme(element)
    return `{ ${this.#coder(element)}${bareme === '' ? '' : ` + dit(${this.#mot(` (${bareme})`)})`} }`
  }

  #modalite(element: Element, juge: readonly string[]): string[] {
    const { deuxPoints, mots } = this.#phrases
    const natures = this.#phrases.natures(element)
    const { code, libelle } = element
    const consigne = 'consigne' in element ? (element.consigne ?? '') : ''
    const modalites = 'modalites' in element ? element.modalites : []
    return [
      ...(natures === '' ? [] : [`text(weight: 600, ${this.#mot(`${natures}${deuxPoints}`)})`]),
      ...(code === null || code === '' ? [] : [`code(${this.#mot(code)})`]),
      ...(libelle === '' ? [] : [`text(style: "italic", ${this.#mot(remplir(mots.guillemets, { titre: libelle }))})`]),
      ...(consigne === '' ? [] : [this.#mot(consigne)]),
      ...modalites.map((modalite) => `dit(${this.#mot(this.#phrases.modalite(modalite))})`),
      ...(juge.length === 0
        ? []
        : [`dit(${this.#mot(`${mots.competencesEvaluees}${deuxPoints} ${juge.join(', ')}`)})`]),
    ]
  }

  unites(unites: readonly ElementUnite[]): string {
    const { mots } = this.#phrases
    const tetes = [mots.code, mots.libelle, mots.caractere, mots.coefficient, mots.modalites]
    const cellules = unites.flatMap((unite) => [
      `code(${this.#mot(unite.code ?? '')})`,
      this.#mot(unite.libelle),
      this.#mot(this.#phrases.facultatif(unite.facultatif)),
      this.#mot(unite.coefficient === null ? mots.inconnu : this.#phrases.nombre(unite.coefficient)),
      unite.modalites.length === 0
        ? `dit(${this.#mot(mots.inconnu)})`
        : `{ ${unite.modalites.map((une) => `par(${this.#mot(this.#phrases.modalite(une))})`).join('; ')} }`,
    ])
    return [
      `#titre(2, 12pt, ${this.#mot(mots.unites)})`,
      '#table(columns: (auto, 30fr, auto, auto, 45fr), inset: (x: 6pt, y: 5pt), align: (left, left, left, right, left), stroke: 0.5pt + filet,',
      `table.header(${tetes.map((tete) => `tete(${this.#mot(tete)})`).join(', ')}),`,
      ...cellules.map((cellule) => `${cellule},`),
      ')',
    ].join('\n')
  }
}

/** A cell that stands beside several lines. */
const haute = (lignes: number, corps: string): string =>
  lignes > 1 ? `table.cell(rowspan: ${lignes}, ${corps})` : corps
