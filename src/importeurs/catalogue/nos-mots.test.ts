import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findCatalogue, readCatalogue } from './lire.ts'

const catalogue = await readCatalogue()

describe('nos mots', () => {
  const dossier = join(findCatalogue(), '..', '..', 'shared', 'seeds')
  const DOCUMENTS = [
    '000_fe16277e1b4b8231.txt',
    '001_1bb5b8e4af8f2d4d.txt',
    '002_4caef9ce8ca4e064.txt',
    '003_bc999766ea06a55b.txt',
    '004_dc680260f9eeba47.txt',
  ]
  /** Names and official titles are facts, they carry over as they are. */
  const TITRES = new Set(['INTITULE', 'LIBELLE', 'TITRE', 'NOM_CERTIFICATEUR', 'libelle'])

  const suites = (texte: string): string[] => {
    const mots = texte
      .replace(/<[^>]*>/g, ' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
    return (mots ?? []).flatMap((_, rang, tous) =>
      rang + 8 <= tous.length ? tous.slice(rang, rang + 8).join(' ') : [],
    )
  }

  function textes(valeur: unknown, cle = ''): string[] {
    if (typeof valeur === 'string') return TITRES.has(cle) ? [] : [valeur]
    if (Array.isArray(valeur)) return valeur.flatMap((element) => textes(element, cle))
    if (typeof valeur !== 'object' || valeur === null) return []
    return Object.entries(valeur).flatMap(([nom, enfant]) => textes(enfant, nom))
  }

  it('ne reprennent aucune suite de huit mots des documents de départ', async (contexte) => {
    if (!existsSync(dossier)) {
      const raison = 'the starting documents (../shared/seeds) are not on this machine'
      console.warn(`skipped: ${raison}`)
      contexte.skip(raison)
    }
    const connues = new Set<string>()
    for (const nom of DOCUMENTS) {
      const siennes = suites(await readFile(join(dossier, nom), 'utf8'))
      expect(siennes.length).toBeGreaterThan(500)
      for (const suite of siennes) connues.add(suite)
    }
    const reprises = catalogue.flatMap(({ fichier, raison, fiche }) =>
      textes({ raison, fiche })
        .flatMap(suites)
        .filter((suite) => connues.has(suite))
        .map((suite) => `${fichier}: ${suite}`),
    )
    expect(reprises).toEqual([])
  })
})
