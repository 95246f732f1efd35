import type { FicheRegistreLue } from '#domaine/certification/index.ts'
import type { DocumentSource, Lecture } from '#domaine/document/index.ts'
import { ouvrirPlacement } from '../placement.ts'
import { construireFicheLue } from './construire.ts'
import { lireElements } from './elements.ts'
import { ouvrirFeuille } from './feuille.ts'
import { type CleRubrique, decouperRubriques } from './rubriques.ts'

/** Labels that other papers about training also bear: half a proof. */
const BANALES: ReadonlySet<CleRubrique> = new Set<CleRubrique>([
  'etat',
  'activites',
  'capacites',
  'modalites',
  'blocs',
  'bloc',
  'secteurs',
  'emplois',
  'acces',
  'statistiques',
  'referentiel',
])
const ETIQUETTES_SURES = 12

/** How much a document looks like a public sheet of the register, 0 to 1, by the labels of the form that it bears. */
export function ressembleFicheRegistre(document: DocumentSource): number {
  const cles = new Set(decouperRubriques(lireElements(document)).map((rubrique) => rubrique.cle))
  cles.delete('entete')
  const poids = [...cles].reduce((somme, cle) => somme + (BANALES.has(cle) ? 0.5 : 1), 0)
  return Math.min(1, poids / ETIQUETTES_SURES)
}

/**
 * Reads a public sheet of the register (flattened text, saved page, print, Markdown). What the sheet does not say is
 * null or empty; raw words are kept. Never fails: what finds no place is listed as such.
 */
export function reconnaitreFicheRegistre(document: DocumentSource): Lecture<'fiche-registre', FicheRegistreLue> {
  const placement = ouvrirPlacement(document)
  const elements = lireElements(document)
  placement.meubler(elements.mobilier)
  const feuille = ouvrirFeuille(decouperRubriques(elements), placement)
  const donnees = construireFicheLue(feuille, document)
  return { genre: 'fiche-registre', donnees, anomalies: feuille.anomalies, ...placement.clore() }
}
