import { isUtf8 } from 'node:buffer'
import { decodeWindows1252 } from '../../windows-1252.ts'

const MARQUES: readonly (readonly [encodage: string, octets: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
// biome-ignore lint/suspicious/noControlCharactersInRegex: these very signs are looked for
const SIGNES_BINAIRES = /[\x01-\x08\x0b\x0e-\x1f]/g
/** Text copied from a PDF may hold a few control signs; a binary file holds many. */
const PART_TOLEREE = 0.01

/**
 * Text of a file: by its byte order mark, else UTF-8 when its bytes are, else Windows-1252 as old spreadsheets write.
 * null when these bytes are no text.
 */
export function decodeText(octets: Uint8Array): string | null {
  const marque = MARQUES.find(([, debut]) => debut.every((octet, rang) => octets[rang] === octet))
  const encodage = marque?.[0] ?? (isUtf8(octets) ? 'utf-8' : null)
  const texte = encodage === null ? decodeWindows1252(octets) : new TextDecoder(encodage).decode(octets)
  return estBinaire(texte) ? null : texte
}

function estBinaire(texte: string): boolean {
  return texte.includes('\0') || (texte.match(SIGNES_BINAIRES)?.length ?? 0) > texte.length * PART_TOLEREE
}
