import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FicheRegistreLue } from '#domaine/certification/index.ts'
import type { DocumentSource, Lecture } from '#domaine/document/index.ts'
import { readDocument } from '#importeurs/documents/formats/lire.ts'
import { reconnaitreFicheRegistre } from './reconnaitre.ts'

const RACINE = new URL('../../../../../', import.meta.url)

/** A fictitious sheet of `fixtures/documents`, through the reader of its format. */
export const lireFixture = (nom: string): Promise<DocumentSource> =>
  lireFichier(new URL(`fixtures/documents/${nom}`, RACINE), nom)

/** A starting document, by the beginning of its name; says why it is left out when the shared folder is absent. */
export function semence(nom: string): { readonly absente: boolean; readonly lire: () => Promise<DocumentSource> } {
  const adresse = new URL(`../shared/seeds/${nom}`, RACINE)
  const absente = !existsSync(adresse)
  if (absente) console.warn(`skipped: ${nom} is not there (../shared is absent)`)
  return { absente, lire: () => lireFichier(adresse, nom) }
}

async function lireFichier(adresse: URL, nom: string): Promise<DocumentSource> {
  const lu = await readDocument({ nom, octets: readFileSync(fileURLToPath(adresse)) })
  if (!lu.ok) throw new Error(`${nom}: ${lu.refus.code}`)
  return lu.valeur
}

/** A document made of those lines, as a plain text. */
export function documentTexte(texte: string, nom = 'essai.txt'): DocumentSource {
  const lignes = texte.split('\n').map((ligne, rang) => ({
    rang,
    page: null,
    feuille: null,
    numero: rang + 1,
    colonne: 1,
    texte: ligne,
    boite: null,
    cellule: null,
    titre: null,
  }))
  return { nom, format: 'texte', empreinte: '', taille: texte.length, pages: [], lignes }
}

/** Line numbers behind a datum, as an editor counts them. */
export function lignesDe(
  document: DocumentSource,
  lecture: Lecture<'fiche-registre', FicheRegistreLue>,
  chemin: string,
): number[] {
  const rangs = new Set((lecture.sources[chemin] ?? []).map((repere) => repere.rang))
  return [...rangs].map((rang) => document.lignes[rang]?.numero ?? Number.NaN)
}

/** `bloc category mode` for each mode read, the bloc by its last two digits. */
export const modesDe = (lue: FicheRegistreLue): string[] =>
  (lue.fiche.complements?.modesEvaluation ?? []).map(
    ({ bloc, categorie, mode }) => `${bloc.slice(-2)} ${categorie} ${mode}`,
  )

/** Reads a text as a sheet. */
export const lireTexte = (texte: string): Lecture<'fiche-registre', FicheRegistreLue> =>
  reconnaitreFicheRegistre(documentTexte(texte))

/** Milliseconds of processor that the work takes: other work of the machine does not count. */
export function chronometrer(travail: () => void): number {
  const depart = process.cpuUsage()
  travail()
  const { user, system } = process.cpuUsage(depart)
  return (user + system) / 1000
}
