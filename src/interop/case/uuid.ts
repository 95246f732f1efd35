import { createHash } from 'node:crypto'

const FORME = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Is it an identifier that CASE 1.1 takes: a lower-case UUID of version 1 to 5? */
export const estUuidCase = (texte: string): boolean => FORME.test(texte)

/** UUID version 5 of a name in a namespace (RFC 9562 §5.5), lower case: same name, same identifier, everywhere. */
export function uuidV5(espace: string, nom: string): string {
  const octets = createHash('sha1')
    .update(Buffer.from(espace.replaceAll('-', ''), 'hex'))
    .update(nom)
    .digest()
    .subarray(0, 16)
  octets.writeUInt8((octets.readUInt8(6) & 0x0f) | 0x50, 6)
  octets.writeUInt8((octets.readUInt8(8) & 0x3f) | 0x80, 8)
  const hexa = octets.toString('hex')
  return [hexa.slice(0, 8), hexa.slice(8, 12), hexa.slice(12, 16), hexa.slice(16, 20), hexa.slice(20)].join('-')
}

const ESPACE_URL = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** Our namespace: every identifier that this product makes for CASE comes from it. */
export const ESPACE_CASE = uuidV5(ESPACE_URL, 'urn:parchemin:case')
