import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { DocumentSource, Lecture } from '#domaine/document/index.ts'
import type { Element, GenreElement, Referentiel } from '#domaine/referentiel/index.ts'
import { readDocument } from '../../formats/lire.ts'

// Help for the tests of this folder.
const RACINE = fileURLToPath(new URL('../../../../../', import.meta.url))

/** Reads bytes as the product does; throws the refusal when there is one. */
export async function lireOctets(nom: string, octets: Uint8Array): Promise<DocumentSource> {
  const lu = await readDocument({ nom, octets })
  if (!lu.ok) throw new Error(JSON.stringify(lu.refus))
  return lu.valeur
}

/** A fixture of ours. */
export const lireFixture = async (nom: string): Promise<DocumentSource> =>
  await lireOctets(nom, readFileSync(`${RACINE}fixtures/documents/${nom}`))

/** Path of a starting document kept beside the project; null (said aloud) when it is not there. */
export function semence(nom: string): string | null {
  const chemin = `${RACINE}../shared/seeds/${nom}`
  if (existsSync(chemin)) return chemin
  console.log(`skipped: starting document ../shared/seeds/${nom} is not beside the project`)
  return null
}

/** Children of an element, of one kind. */
export const enfants = (referentiel: Referentiel, parent: string | null, genre: GenreElement): readonly Element[] =>
  referentiel.elements.filter((element) => element.parent === parent && element.genre === genre)

/** Lines of the document (from 1) behind an element. */
export const lignesDe = ({ reperes }: Element): number[] => [...new Set(reperes.map(({ rang }) => rang + 1))]

/** Words of the source behind a path. */
export const extraits = (document: DocumentSource, lecture: Lecture<'referentiel', Referentiel>, chemin: string) =>
  (lecture.sources[chemin] ?? []).map(({ rang, debut, fin }) => document.lignes[rang]?.texte.slice(debut, fin))

/** Ranks of non-blank lines that are neither behind a datum, nor furniture, nor listed as unplaced. */
export function lignesPerdues(document: DocumentSource, lecture: Lecture<'referentiel', Referentiel>): number[] {
  const sources = Object.values(lecture.sources).flatMap((reperes) => reperes.map(({ rang }) => rang))
  const tenues = new Set([...sources, ...lecture.mobilier, ...lecture.nonPlaces])
  return document.lignes.filter(({ texte, rang }) => texte.trim() !== '' && !tenues.has(rang)).map(({ rang }) => rang)
}

/** One line an element, by depth: what a person reads of the tree. */
export function dessiner({ elements, liens }: Referentiel): string[] {
  const profondeurs = new Map<string, number>()
  return elements.map((element) => {
    const profondeur = element.parent === null ? 0 : (profondeurs.get(element.parent) ?? 0) + 1
    profondeurs.set(element.id, profondeur)
    const juges = liens.filter(({ de }) => de === element.id).map(({ vers }) => vers)
    const suite =
      element.genre === 'evaluation'
        ? ` {${element.natures.join('+')}} ${element.consigne ?? '∅'} → ${juges.join(',')}`
        : element.genre === 'bloc' && element.validation !== null
          ? ` (${element.validation})`
          : ''
    return `${'  '.repeat(profondeur)}${element.id} ${element.code ?? '·'} ${element.libelle}${suite}`
  })
}

/** Milliseconds of processor that the work takes: other processes of a busy machine do not count. */
export function dureeDeCalcul(travail: () => unknown): number {
  const depart = process.cpuUsage()
  travail()
  const { user, system } = process.cpuUsage(depart)
  return (user + system) / 1000
}
