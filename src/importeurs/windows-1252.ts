/** Signs of bytes 0x80 to 0x9f; the five that the code page leaves free stay controls. */
const SIGNES = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

/** Text of bytes in Windows-1252. Node's own decoder of that name reads Latin-1 on some versions: apostrophes are lost. */
export const decodeWindows1252 = (octets: Uint8Array): string =>
  Buffer.from(octets)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (signe) => SIGNES[signe.charCodeAt(0) - 0x80] ?? signe)
