import { readFile } from 'node:fs/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { openLecteur } from './lecteur.ts'

const lecteur = openLecteur()
const SAVOIR = { aujourdhui: '2026-11-22', fiches: new Map(), voisins: [] }
afterAll(async () => {
  await lecteur.fermer()
})

/** Characters of one line, and of a hundred: far over any real document, under every bound of the reader. */
const LONGUE = 100_000
const COURTE = 1000
const NOMBRE = 100

/** Pieces that a pattern of the recognisers begins to match, over and over, without ever ending. */
const APPATS: readonly string[] = [
  ' ',
  '\t',
  ' \u00a0',
  'a',
  '1',
  '1 ',
  '0,',
  '1.1.',
  '(',
  '((',
  '()',
  '- ',
  '– ',
  '• ',
  '| ',
  '|--',
  ': ',
  '/',
  'RNCP',
  'RNCP1',
  'RNCP1234',
  'RNCP40000BC01 - ',
  'BC01',
  'A1.C1.',
  'A1C1 ',
  'C1.1 ',
  'CR1 ',
  'E1 U1 ',
  'U11 - ',
  'Épreuve E',
  'Unité U1 ',
  'Bloc 1 ',
  'Activité 1 ',
  '01/01/',
  '01/01/2026',
  '1er janvier ',
  '2 h 30 ',
  'https://',
  'a@',
  'Compétence',
  'Compétences évaluées ',
  'Critères ',
  'coef. ',
  'Ponctuel écrit ',
  '123 456 789 0',
  '<',
  '<td',
  '<td colspan="2">',
  '&amp;',
  '&#',
  '**',
  '# ',
  '"',
  '";',
  'Île-de-France, ',
  'e\u0301',
  '\u{1f600}',
]

const EXEMPLES = [
  ['fiche-registre', 'fiche-registre-cerfs-volants.txt'],
  ['fiche-formation', 'fiche-formation-echasses.txt'],
  ['referentiel', 'referentiel-manege.txt'],
  ['reglement', 'reglement-moulins.md'],
] as const
const DOSSIER = new URL('../../../../fixtures/documents/', import.meta.url)
const ADMIS_MS = 10_000

/** A sound document of its kind, so that its whole recogniser and its rules run, then the bait. */
const appater = (exemple: Buffer, appat: string): Buffer => {
  const longue = `${appat.repeat(LONGUE / appat.length)}!`
  const courtes = `${appat.repeat(COURTE / appat.length)}!\n`.repeat(NOMBRE)
  return Buffer.concat([exemple, Buffer.from(`\n${longue}\n${courtes}`)])
}

describe('aucun motif ne s’emballe, ni à la lecture ni à la vérification', () => {
  it.each(EXEMPLES)('%s', { timeout: 900_000 }, async (genre, nom) => {
    const exemple = await readFile(new URL(nom, DOSSIER))
    const durees: [number, string][] = []
    const fautes: string[] = []
    for (const appat of APPATS) {
      const depart = performance.now()
      const lu = await lecteur.lire({ nom, octets: appater(exemple, appat) })
      const verifie = lu.ok ? await lecteur.verifier(lu.valeur, SAVOIR) : lu
      const duree = Math.round(performance.now() - depart)
      durees.push([duree, JSON.stringify(appat)])
      const issue = verifie.ok ? (verifie.valeur.lecture?.genre ?? 'inconnu') : verifie.refus.code
      if (issue !== genre || duree > ADMIS_MS) fautes.push(`${JSON.stringify(appat)}: ${issue}, ${duree} ms`)
    }
    durees.sort((a, b) => b[0] - a[0])
    const lents = durees.slice(0, 3).map(([ms, appat]) => `${appat} ${ms} ms`)
    console.log(`${genre}: slowest ${lents.join(', ')}`)
    expect(fautes).toEqual([])
  })
})
