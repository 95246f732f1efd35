/** Folded value of a code unit that is ignored inside a word (combining marks, soft hyphen, zero-width marks). */
export const IGNORED = 0xff000000

const LIGATURES: readonly (readonly [string, string])[] = [
  ['œ', 'oe'],
  ['Œ', 'oe'],
  ['æ', 'ae'],
  ['Æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['Ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['Ł', 'l'],
]

/**
 * Code unit → up to three folded letters or digits of `[a-z0-9]`, packed low byte first; 0 separates words.
 * Case, accents and ligatures are gone; scripts other than Latin separate.
 */
export const FOLDED = buildTable()

function buildTable(): Uint32Array {
  const table = new Uint32Array(0x10000)
  const ranges = [
    [0x30, 0x24f],
    [0x1e00, 0x1eff],
    [0x2070, 0x2089],
    [0xfb00, 0xfb06],
    [0xff10, 0xff5a],
  ] as const
  for (const [first, last] of ranges) {
    for (let unit = first; unit <= last; unit++) table[unit] = pack(foldUnit(String.fromCharCode(unit)))
  }
  for (const [ligature, letters] of LIGATURES) table[ligature.charCodeAt(0)] = pack(letters)
  for (let unit = 0x300; unit <= 0x36f; unit++) table[unit] = IGNORED
  for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0xfeff]) table[unit] = IGNORED
  return table
}

function foldUnit(character: string): string {
  return character
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}

function pack(letters: string): number {
  if (!/^[a-z0-9]{1,3}$/.test(letters)) return 0
  let packed = 0
  for (let i = letters.length - 1; i >= 0; i--) packed = (packed << 8) | letters.charCodeAt(i)
  return packed
}
