import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Anomalie, FicheRegistre } from '#domaine/certification/index.ts'
import { construireFiche } from './registre-xml/construire.ts'
import type { FicheBrute } from './registre-xml/lignes.ts'
import { readFiches } from './registre-xml/lire-xml.ts'

/** Help for the tests of this room: fixtures of our own, real files when they are beside the project. */

/** Bytes of a fixture of `fixtures/registre`. */
export const fixture = (nom: string): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/registre/${nom}`, import.meta.url)))

/** Path of a real file kept beside the project, and whether it is missing (said once, aloud). */
export function reel(chemin: string): { readonly chemin: string; readonly absent: boolean } {
  const complet = fileURLToPath(new URL(`../../../shared/data/register/${chemin}`, import.meta.url))
  const absent = !existsSync(complet)
  if (absent) console.log(`skipped: real file ../shared/data/register/${chemin} is not beside the project`)
  return { chemin: complet, absent }
}

/** Every raw record of a document; throws the refusal when there is one. */
export async function lireBrutes(
  octets: Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<FicheBrute[]> {
  const brutes: FicheBrute[] = []
  const resultat = await readFiches(octets instanceof Uint8Array ? [octets] : octets, {
    surLot: (lot) => {
      brutes.push(...lot.fiches)
    },
  })
  if (!resultat.ok) throw new Error(JSON.stringify(resultat.refus))
  return brutes
}

export interface FicheEssai {
  readonly brute: FicheBrute
  readonly fiche: FicheRegistre
  readonly anomalies: readonly Anomalie[]
  readonly codes: readonly string[]
}

/** Reads and builds every record of a document. */
export async function lireFiches(octets: Uint8Array): Promise<FicheEssai[]> {
  return (await lireBrutes(octets)).map((brute) => {
    const { fiche, anomalies } = construireFiche(brute)
    if (fiche === null) throw new Error(`no record: ${JSON.stringify(anomalies)}`)
    return { brute, fiche, anomalies, codes: anomalies.map(({ code }) => code) }
  })
}

/** A flux 4.1 document around some record contents. */
export const document = (...fiches: string[]): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${fiches.map((f) => `<FICHE>${f}</FICHE>`).join('')}</FICHES>`,
  )

/** The only record of a document made of these elements, under the number RNCP90009. */
export async function lireUne(elements: string): Promise<FicheEssai> {
  const [une] = await lireFiches(
    document(`<NUMERO_FICHE>RNCP90009</NUMERO_FICHE><INTITULE>Essai</INTITULE>${elements}`),
  )
  if (une === undefined) throw new Error('no record')
  return une
}
