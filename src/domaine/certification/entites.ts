const NOMMEES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  agrave: 'à',
  acirc: 'â',
  aelig: 'æ',
  ccedil: 'ç',
  egrave: 'è',
  eacute: 'é',
  ecirc: 'ê',
  euml: 'ë',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  oelig: 'œ',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  Agrave: 'À',
  Acirc: 'Â',
  AElig: 'Æ',
  Ccedil: 'Ç',
  Egrave: 'È',
  Eacute: 'É',
  Ecirc: 'Ê',
  Icirc: 'Î',
  Ocirc: 'Ô',
  OElig: 'Œ',
  Ugrave: 'Ù',
  Ucirc: 'Û',
  laquo: '«',
  raquo: '»',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  euro: '€',
  sup2: '²',
  times: '×',
}

/** Decodes character references once: `&amp;eacute;` gives `&eacute;`. An unknown one stays as it is. */
export function decoderEntites(texte: string): string {
  if (!texte.includes('&')) return texte
  return texte.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][A-Za-z\d]*));/g, (brut, decimal, hexa, nom) => {
    if (nom) return Object.hasOwn(NOMMEES, nom) ? (NOMMEES[nom] ?? brut) : brut
    const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hexa, 16)
    const permis = point >= 0x20 && point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff)
    return permis ? String.fromCodePoint(point) : ' '
  })
}
