import type { DocumentSource, Lecture } from '#domaine/document/index.ts'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { lireGrilles } from '../grilles.ts'
import { mobilierDePages } from '../mobilier.ts'
import { ouvrirPlacement, type Placement } from '../placement.ts'
import { entetesDeBlocs, lireBlocs } from './blocs.ts'
import { demelerColonnes } from './colonnes.ts'
import { lireContacts } from './contacts.ts'
import { lireDuree } from './duree.ts'
import { lireIdentite } from './identite.ts'
import { lireIndicateurs } from './indicateurs.ts'
import { lireInscriptions } from './inscriptions.ts'
import { type LigneNette, lireLignesNettes } from './lignes-nettes.ts'
import { lireModalites } from './modalites.ts'
import { ordonnerColonnes } from './ordre.ts'
import { ouvrirReleve } from './releve.ts'
import { lireRemuneration } from './remuneration.ts'
import type { CleRubrique } from './rubriques.ts'
import { decouperSections, type Section } from './sections.ts'
import { lireTextes } from './textes.ts'
import { lireUnites } from './unites.ts'

/** Sections that a training sheet has and that no other document of the trade has together. */
const TYPIQUES: ReadonlySet<CleRubrique> = new Set([
  'prerequis',
  'public',
  'duree',
  'rythme',
  'tarif',
  'financement',
  'methodes',
  'moyens',
  'inscription',
  'accessibilite',
  'modalitesPedagogiques',
  'intervenants',
  'poursuite',
  'indicateurs',
  'remuneration',
  'miseAJour',
  'permanente',
])
/** Labels of the register's own form. */
const REGISTRE =
  /^(?:abrege du diplome|nomenclature du niveau|code\(s\) nsf|formacode\(s\)|date d'echeance de l'enregistrement|certificateur\(s\)|resume de la certification|voie d'acces a la certification)/
const SURES = 7

/** How sure it is that the document is a training sheet, 0 to 1: how many of its usual sections it has. */
export function ressembleFicheFormation(document: DocumentSource): number {
  const lignes = lireLignesNettes(document)
  const labels = lignes.filter((ligne) => REGISTRE.test(ligne.plie)).length
  const cles = new Set(decouperSections(lignes).flatMap(({ cle }) => (TYPIQUES.has(cle) ? [cle] : [])))
  const score = Math.min(0.95, cles.size / SURES)
  return labels >= 2 ? score * 0.2 : score
}

/**
 * Reads the sheet by which a training body presents one offer. Sections are told by their headings, facts by their
 * wording; columns that a flattening interleaved are put back when that is sure, and said as an anomaly. What the
 * sheet does not say stays null or empty.
 */
export function reconnaitreFicheFormation(document: DocumentSource): Lecture<'fiche-formation', FicheFormation> {
  const placement = ouvrirPlacement(document)
  const pages = new Set(mobilierDePages(document))
  const nettes = lireLignesNettes(document).filter((ligne) => !pages.has(ligne.ligne.rang))
  const lignes = ordonnerColonnes(document, nettes)
  const { sections, anomalies } = demelerColonnes(decouperSections(lignes))
  const releve = ouvrirReleve(lignes, sections, placement)
  const grilles = lireGrilles(document)
  const donnees: FicheFormation = {
    ...lireIdentite(releve),
    ...lireModalites(releve),
    ...lireTextes(releve, document.format),
    ...lireContacts(releve),
    duree: lireDuree(releve),
    unites: lireUnites(releve),
    blocs: lireBlocs(releve, grilles),
    inscriptions: lireInscriptions(releve),
    indicateurs: lireIndicateurs(releve),
    remuneration: lireRemuneration(releve, grilles),
  }
  meubler(placement, [...pages, ...entetesDeBlocs(grilles)], lignes, sections)
  return { genre: 'fiche-formation', donnees, anomalies, ...placement.clore() }
}

/** Headings of the sections we know, page furniture, lines of marks only, names of columns. */
function meubler(
  placement: Placement,
  colonnes: readonly number[],
  lignes: readonly LigneNette[],
  sections: readonly Section[],
): void {
  const vides = lignes.filter((ligne) => !/[\p{L}\p{N}]/u.test(ligne.texte))
  const titres = sections.filter((section) => section.cle !== 'autre').flatMap((section) => section.titre)
  placement.meubler([...colonnes, ...[...vides, ...titres].map((ligne) => ligne.ligne.rang)])
}
