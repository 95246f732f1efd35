import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { GENRES_DOCUMENT } from '#domaine/document/index.ts'
import { readDocument } from '../formats/lire.ts'
import { reconnaitre } from './choisir.ts'

const RACINE = fileURLToPath(new URL('../../../../', import.meta.url))

async function genreDe(chemin: string): Promise<string | null> {
  const lu = await readDocument({ nom: chemin, octets: readFileSync(chemin) })
  if (!lu.ok) throw new Error(`${chemin}: ${lu.refus.code}`)
  return reconnaitre(lu.valeur)?.genre ?? null
}

describe('un document est reconnu à son contenu', () => {
  const exemples = readdirSync(`${RACINE}fixtures/documents`).flatMap((nom) => {
    const genre = GENRES_DOCUMENT.find((g) => nom.startsWith(g))
    return genre === undefined ? [] : [[nom, genre] as const]
  })

  it('des exemples de chaque genre sont là', () => {
    expect(new Set(exemples.map(([, genre]) => genre)).size).toBeGreaterThanOrEqual(2)
  })

  it.each(exemples)('%s : %s', async (nom, genre) => {
    expect(await genreDe(`${RACINE}fixtures/documents/${nom}`)).toBe(genre)
  })

  it.each(['README.md', 'LICENSE', 'docs/glossaire.md', 'docs/mesures.md'])('%s : rien de connu', async (nom) => {
    expect(await genreDe(`${RACINE}${nom}`)).toBeNull()
  })

  const graines = `${RACINE}../shared/seeds`
  const absentes = !existsSync(graines)
  if (absentes) console.log('skipped: the five real documents ../shared/seeds are not beside the project')
  it.skipIf(absentes)('les cinq vrais documents', async () => {
    const noms = readdirSync(graines).sort()
    expect(await Promise.all(noms.map((nom) => genreDe(`${graines}/${nom}`)))).toEqual([
      'fiche-formation',
      'fiche-formation',
      'fiche-registre',
      'referentiel',
      'fiche-registre',
    ])
  })
})
