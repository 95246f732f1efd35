import { echapper, ecrireModalites, garder } from './modalites-tableur.ts'
import type { Element, GenreLien, Lien, Referentiel } from './referentiel.ts'

/**
 * Headings of the spreadsheet template: one row an element, in reading order. The row of type `referentiel` holds
 * the register number (code), the title (libellé) and the articles it rests on (consigne). `parent` and the links
 * hold identifiers, or codes when unique. Several values in one cell stand on several lines.
 */
export const ENTETES_MODELE = {
  identifiant: 'Identifiant',
  type: 'Type',
  code: 'Code',
  libelle: 'Libellé',
  parent: 'Parent',
  facultatif: 'Facultatif',
  coefficient: 'Coefficient',
  nature: 'Nature',
  consigne: 'Consigne',
  modalites: 'Modalités',
  poids: 'Poids',
  niveaux: 'Niveaux',
  validation: 'Validation',
  evalue: 'Évalue',
  mobilise: 'Mobilise',
  correspond: 'Correspond',
} as const

/** Other sheets of the workbook: they say again what the template says, or how to fill it. */
export const FEUILLES_MODELE = { liens: 'Liens', aide: 'Lisez-moi' } as const

/** Word of the column `type` on the row that speaks of the whole. */
export const TYPE_REFERENTIEL = 'referentiel'

type Rangee = Partial<Record<keyof typeof ENTETES_MODELE, string>>

/** The référentiel as rows of the template, headings first. An empty cell is unknown, or nothing; never a guess. */
export function ecrireTableau(referentiel: Referentiel): string[][] {
  const { intitule, certification, fondements, elements } = referentiel
  const tete: Rangee = {
    type: TYPE_REFERENTIEL,
    code: ecrireTexte(certification),
    libelle: ecrireLibelle(intitule),
    consigne: ecrireListe(fondements),
  }
  const partants = new Map<string, Lien[]>()
  for (const lien of referentiel.liens) {
    const memes = partants.get(lien.de)
    if (memes === undefined) partants.set(lien.de, [lien])
    else memes.push(lien)
  }
  const rangees = elements.map((element) => ({
    ...ecrireElement(element),
    ...ecrireLiens(partants.get(element.id) ?? []),
  }))
  const champs = Object.keys(ENTETES_MODELE).filter(
    (champ): champ is keyof typeof ENTETES_MODELE => champ in ENTETES_MODELE,
  )
  return [
    champs.map((champ) => ENTETES_MODELE[champ]),
    ...[tete, ...rangees].map((rangee) => champs.map((champ) => rangee[champ] ?? '')),
  ]
}

function ecrireElement(element: Element): Rangee {
  const commun: Rangee = {
    identifiant: garder(element.id),
    type: element.genre,
    code: ecrireTexte(element.code),
    libelle: ecrireLibelle(element.libelle),
    parent: ecrireTexte(element.parent),
  }
  switch (element.genre) {
    case 'bloc':
      return { ...commun, facultatif: ecrireOuiNon(element.facultatif), validation: ecrireTexte(element.validation) }
    case 'evaluation':
      return {
        ...commun,
        nature: element.natures.join('\n'),
        consigne: ecrireTexte(element.consigne),
        modalites: ecrireModalites(element.modalites),
      }
    case 'critere':
      return { ...commun, poids: ecrireNombre(element.poids), niveaux: ecrireListe(element.niveaux) }
    case 'unite':
    case 'epreuve':
      return {
        ...commun,
        facultatif: ecrireOuiNon(element.facultatif),
        coefficient: ecrireNombre(element.coefficient),
        modalites: ecrireModalites(element.modalites),
      }
    default:
      return commun
  }
}

function ecrireLiens(liens: readonly Lien[]): Rangee {
  const vers = (genre: GenreLien): string =>
    ecrireListe(liens.filter((lien) => lien.genre === genre).map((lien) => lien.vers))
  return { evalue: vers('evalue'), mobilise: vers('mobilise'), correspond: vers('correspond') }
}

/** null is unknown: an empty cell. An empty text is not. */
const ecrireTexte = (texte: string | null): string => (texte === null ? '' : garder(texte))
/** A label is never unknown. */
const ecrireLibelle = (texte: string): string => (texte === '' ? '' : garder(texte))
const ecrireListe = (textes: readonly string[]): string => textes.map((texte) => garder(echapper(texte))).join('\n')
const ecrireOuiNon = (valeur: boolean | null): string => (valeur === null ? '' : valeur ? 'oui' : 'non')
const ecrireNombre = (valeur: number | null): string => (valeur === null ? '' : String(valeur))
