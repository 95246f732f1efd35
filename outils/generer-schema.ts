import { writeFile } from 'node:fs/promises'
import { baseEssai } from '#stockage/essai.ts'
import { decrireSchema } from '#stockage/instantane.ts'

const base = await baseEssai()
await writeFile(new URL('../src/stockage/schema.sql', import.meta.url), await decrireSchema(base.pool))
await base.fermer()
// The test server is shared and stops by itself once this process has ended.
process.exit()
