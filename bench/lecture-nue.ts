// Bare parser: saxes with no handler of ours, on the bytes of one file. The baseline of the register's reader.
import { createReadStream } from 'node:fs'
import { SaxesParser } from 'saxes'

const [fichier, genre] = process.argv.slice(2)
if (fichier === undefined) throw new Error('usage: lecture-nue <file> [nue|notre]')
const octets = createReadStream(fichier, { highWaterMark: 1 << 18 })
const debut = performance.now()
if (genre === 'notre') {
  const { readFiches } = await import('#importeurs/registre-xml/lire-xml.ts')
  const bilan = await readFiches(octets, { surLot: () => undefined })
  if (!bilan.ok) throw new Error(bilan.refus.code)
} else {
  const parser = new SaxesParser({ position: false })
  for (const evenement of ['opentag', 'closetag', 'text', 'cdata'] as const) parser.on(evenement, () => undefined)
  const decodeur = new TextDecoder('utf-8', { fatal: true })
  for await (const morceau of octets) parser.write(decodeur.decode(morceau, { stream: true }))
  parser.close()
}
console.log(JSON.stringify({ secondes: (performance.now() - debut) / 1000 }))
