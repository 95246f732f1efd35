import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { decompress } from 'wawoff2'

const FACES = ['latin-400-normal', 'latin-400-italic', 'latin-600-normal', 'latin-700-normal']

/** Families to name in a Typst source, first choice first; the second one, built into the engine, has every sign. */
export const FAMILLES = ['Source Serif 4', 'Libertinus Serif'] as const

/** The four faces of Source Serif 4 as TrueType: Typst reads no WOFF2. About 30 ms, in memory, nothing is written. */
export async function readFonts(): Promise<Buffer[]> {
  const { resolve } = createRequire(import.meta.url)
  const polices: Buffer[] = []
  // One at a time: the library hands over its own memory, which the next font overwrites.
  for (const face of FACES) {
    const woff2 = await readFile(resolve(`@fontsource/source-serif-4/files/source-serif-4-${face}.woff2`))
    polices.push(Buffer.from(await decompress(woff2)))
  }
  return polices
}
