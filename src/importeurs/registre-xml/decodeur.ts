import { isUtf8 } from 'node:buffer'
import { ErreurRefus } from '../erreur-refus.ts'

/**
 * Streaming UTF-8, fatal on a bad byte: pieces may be cut anywhere, inside a character too (Q18).
 * Over `isUtf8` rather than a fatal TextDecoder, as fast but silent about which byte is bad.
 */
export class DecodeurUtf8 {
  #reste: Buffer = Buffer.alloc(0)
  /** Bytes decoded so far. */
  octets = 0
  /** How many times the input was cut inside a character. */
  coupures = 0

  /** Text of the bytes received; an unfinished last character waits for the next call. */
  decoder(recu: Uint8Array): string {
    const tampon =
      this.#reste.length === 0
        ? Buffer.from(recu.buffer, recu.byteOffset, recu.byteLength)
        : Buffer.concat([this.#reste, recu])
    const fin = finComplete(tampon)
    const complet = fin === tampon.length ? tampon : tampon.subarray(0, fin)
    if (!isUtf8(complet)) throw new ErreurRefus('registre.encodage', { octet: this.octets + premierFautif(complet) })
    if (fin < tampon.length) this.coupures++
    this.#reste = fin === tampon.length ? Buffer.alloc(0) : Buffer.from(tampon.subarray(fin))
    this.octets += fin
    return complet.toString('utf8')
  }

  /** true when the input stopped inside a character. */
  get coupe(): boolean {
    return this.#reste.length > 0
  }
}

/** Length of the longest prefix that does not end inside a character. */
function finComplete(octets: Uint8Array): number {
  const n = octets.length
  for (let recul = 1; recul <= 3 && recul <= n; recul++) {
    const octet = octets[n - recul] ?? 0
    if (octet < 0x80) return n
    if (octet >= 0xc0) {
      const attendus = octet >= 0xf0 ? 4 : octet >= 0xe0 ? 3 : 2
      return attendus > recul ? n - recul : n
    }
  }
  return n
}

/** Offset of the first byte that is not UTF-8. */
function premierFautif(octets: Uint8Array): number {
  let position = 0
  while (position < octets.length) {
    const octet = octets[position] ?? 0
    const longueur = octet < 0xc0 ? 1 : octet >= 0xf0 ? 4 : octet >= 0xe0 ? 3 : 2
    if (octet >= 0x80 && !isUtf8(octets.subarray(position, position + longueur))) return position
    position += longueur
  }
  return position
}
