import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const DOSSIER = join(import.meta.dirname, '../../../fixtures/documents')

test('provenance.md dit d’où vient chaque document gardé, et d’aucun autre', async () => {
  const page = await readFile(join(DOSSIER, 'provenance.md'), 'utf8')
  const dits = [...page.matchAll(/^\| `([^`]+)` \| [^|]+ \| (?:inventé|composé) par nous \|$/gm)].map(([, nom]) => nom)
  const gardes = (await readdir(DOSSIER)).filter((nom) => nom !== 'provenance.md')
  expect(dits).toEqual(gardes.sort())
})
