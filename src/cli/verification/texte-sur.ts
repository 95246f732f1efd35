/** Control characters (a terminal obeys them) and marks that turn text around. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach the terminal
const COMMANDES = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g
const LARGEUR = 110
const AVANT = 36
const COMBINANT = /\p{M}/gu

/** A text of a stranger made safe to print: as many characters, none that commands the terminal. */
export const rendreSur = (texte: string): string => texte.replace(COMMANDES, (signe) => (signe === '\t' ? ' ' : '·'))

const mesurer = (texte: string): number => [...texte.replace(COMBINANT, '')].length

/** A line and the underline of its characters [debut, fin), cut to the width of a terminal around them. */
export function souligner(
  texte: string,
  debut: number,
  fin: number,
): { readonly extrait: string; readonly trait: string } {
  const gauche = debut > LARGEUR - AVANT ? debut - AVANT : 0
  const droite = gauche + LARGEUR
  const ouvre = gauche > 0 ? '…' : ''
  const extrait = `${ouvre}${texte.slice(gauche, droite)}${droite < texte.length ? '…' : ''}`
  const blanc = ' '.repeat(mesurer(ouvre + texte.slice(gauche, debut)))
  const trait = '^'.repeat(Math.max(1, mesurer(texte.slice(debut, Math.min(fin, droite)))))
  return { extrait: rendreSur(extrait), trait: `${blanc}${trait}` }
}
