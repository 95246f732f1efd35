import { celluleXlsx, docx, paragraphe, pdf, xlsx } from './fabriquer-essai.ts'

/** For the fuzz test: small sound files of every format, and the ways in which they are damaged. */

const LIGNES = [
  'FICHE RNCP90123 - Technicien en entretien de cerfs-volants',
  'Date d’échéance de l’enregistrement : 31/08/2028 – Niveau 4',
  'RNCP90123BC01 - Préparer une voilure',
  'A1.C1 Choisir une toile | CR1.1 La toile convient au vent annoncé',
  'E1 - Épreuve de pilotage, coefficient 3, durée 2 h 30, ponctuel écrit',
  'Tarif : 1 200 € · 01/09/2026 · contact@exemple.fr',
]

export interface Graine {
  readonly nom: string
  readonly octets: Buffer
}

/** One small sound file of each format. */
export async function semer(): Promise<readonly Graine[]> {
  const table = `<table><tr><th>Activités</th><th>Compétences</th></tr>${LIGNES.map((l) => `<tr><td rowspan="2">${l}</td><td>x</td></tr>`).join('')}</table>`
  const rangees = LIGNES.map(
    (l, i) => `<row r="${i + 1}">${celluleXlsx(`A${i + 1}`, l)}<c r="B${i + 1}"><v>${i}</v></c></row>`,
  )
  const ascii = LIGNES.map((ligne) => ligne.normalize('NFD').replace(/[^ -~]/g, ' '))
  return [
    { nom: 'a.txt', octets: Buffer.from(LIGNES.join('\n').repeat(5)) },
    {
      nom: 'a.md',
      octets: Buffer.from(`# Titre\n\n| a | b |\n|---|---|\n${LIGNES.map((l) => `| ${l} | x |`).join('\n')}\n`),
    },
    {
      nom: 'a.html',
      octets: Buffer.from(
        `<!doctype html><html><body><h1>Titre</h1>${table}<p>${LIGNES.join('<br>')}</p></body></html>`,
      ),
    },
    { nom: 'a.csv', octets: Buffer.from(LIGNES.map((l) => `"${l}";1;x`).join('\r\n')) },
    { nom: 'a.docx', octets: await docx(LIGNES.map(paragraphe).join('')) },
    { nom: 'a.xlsx', octets: await xlsx(`<sheetData>${rangees.join('')}</sheetData>`) },
    { nom: 'a.pdf', octets: await pdf(ascii, ascii) },
  ]
}

/** mulberry32: the same files from the same seed, on every machine. */
function hasarder(graine: number): () => number {
  let etat = graine >>> 0
  return () => {
    etat = (etat + 0x6d2b79f5) >>> 0
    let t = Math.imul(etat ^ (etat >>> 15), etat | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

type Mutation = (octets: Buffer, entier: (borne: number) => number, autre: Buffer) => Buffer

const MUTATIONS: readonly Mutation[] = [
  (octets, entier) => {
    const copie = Buffer.from(octets)
    for (let n = 1 + entier(16); n > 0; n--) {
      const place = entier(copie.length)
      copie[place] = (copie[place] ?? 0) ^ (1 << entier(8))
    }
    return copie
  },
  (octets, entier) => octets.subarray(0, entier(octets.length)),
  (octets, entier) => {
    const debut = entier(octets.length)
    return Buffer.concat([octets.subarray(0, debut), octets.subarray(debut + entier(200))])
  },
  (octets, entier, autre) => {
    const debut = entier(autre.length)
    const place = entier(octets.length)
    const greffe = autre.subarray(debut, debut + 1 + entier(400))
    return Buffer.concat([octets.subarray(0, place), greffe, octets.subarray(place)])
  },
  (octets, entier) => {
    const debut = entier(octets.length)
    const morceau = octets.subarray(debut, debut + 1 + entier(100))
    const fois = Buffer.concat(new Array<Buffer>(1 + entier(300)).fill(morceau))
    return Buffer.concat([octets.subarray(0, debut), fois, octets.subarray(debut)])
  },
  (octets, entier) => {
    const copie = Buffer.from(octets)
    const place = entier(copie.length)
    copie.subarray(place, place + entier(64)).fill(entier(256))
    return copie
  },
  // Figures of the format itself (lengths, counts, references) made absurd.
  (octets, entier) => {
    const texte = octets.toString('latin1')
    const nombres = [...texte.matchAll(/\d+/g)]
    const choisi = nombres[entier(Math.max(1, nombres.length))]
    if (choisi === undefined) return octets
    const absurde = ['-1', '0', '4294967295', '99999999999999999999', '1e999', '%'][entier(6)] ?? ''
    return Buffer.from(texte.slice(0, choisi.index) + absurde + texte.slice(choisi.index + choisi[0].length), 'latin1')
  },
]

/** File number `n` made from sound ones: always the same for one seed. */
export function abimer(graines: readonly Graine[], graineHasard: number, n: number): Graine {
  const hasard = hasarder(graineHasard + n)
  const entier = (borne: number): number => Math.floor(hasard() * Math.max(1, borne))
  const graine = graines[n % graines.length]
  const autre = graines[entier(graines.length)]
  if (graine === undefined || autre === undefined) throw new Error('no seed')
  let { octets } = graine
  for (let tours = 1 + entier(3); tours > 0; tours--) {
    octets = MUTATIONS[entier(MUTATIONS.length)]?.(octets, entier, autre.octets) ?? octets
  }
  return { nom: graine.nom, octets }
}
