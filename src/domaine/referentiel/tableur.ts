import { echapper, ecrireModalites } from './modalites-tableur.ts'
import type { Element, GenreLien, Referentiel } from './referentiel.ts'

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

/** Word of the column `type` on the row that speaks of the whole. */
export const TYPE_REFERENTIEL = 'referentiel'

type Rangee = Partial<Record<keyof typeof ENTETES_MODELE, string>>

/** The référentiel as rows of the template, headings first. An empty cell is unknown, or nothing; never a guess. */
export function ecrireTableau(referentiel: Referentiel): string[][] {
  const { intitule, certification, fondements, elements } = referentiel
  const tete: Rangee = {
    type: TYPE_REFERENTIEL,
    code: certification ?? '',
    libelle: intitule,
    consigne: fondements.map(echapper).join('\n'),
  }
  const rangees = elements.map((element) => ({
    ...ecrireElement(element),
    ...ecrireLiens(element.id, referentiel),
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
    identifiant: element.id,
    type: element.genre,
    code: element.code ?? '',
    libelle: element.libelle,
    parent: element.parent ?? '',
  }
  switch (element.genre) {
    case 'bloc':
      return { ...commun, facultatif: ecrireOuiNon(element.facultatif), validation: element.validation ?? '' }
    case 'evaluation':
      return {
        ...commun,
        nature: element.natures.join('\n'),
        consigne: element.consigne ?? '',
        modalites: ecrireModalites(element.modalites),
      }
    case 'critere':
      return { ...commun, poids: ecrireNombre(element.poids), niveaux: element.niveaux.map(echapper).join('\n') }
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

function ecrireLiens(id: string, { liens }: Referentiel): Rangee {
  const vers = (genre: GenreLien): string =>
    liens
      .filter((lien) => lien.genre === genre && lien.de === id)
      .map((lien) => echapper(lien.vers))
      .join('\n')
  return { evalue: vers('evalue'), mobilise: vers('mobilise'), correspond: vers('correspond') }
}

const ecrireOuiNon = (valeur: boolean | null): string => (valeur === null ? '' : valeur ? 'oui' : 'non')
const ecrireNombre = (valeur: number | null): string => (valeur === null ? '' : String(valeur))
