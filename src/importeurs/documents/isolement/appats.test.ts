import { afterAll, describe, expect, it } from 'vitest'
import { openLecteur } from './lecteur.ts'

const lecteur = openLecteur()
afterAll(async () => {
  await lecteur.fermer()
})

/** Figures of a line and of a file under every bound of the reader: what is left to the patterns alone. */
const LIGNE = 300_000

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

const casDe = (fichier: number) =>
  APPATS.flatMap((appat) => [
    { nom: `une ligne de ${JSON.stringify(appat)}`, texte: `${appat.repeat(LIGNE / appat.length)}!` },
    {
      nom: `des lignes de ${JSON.stringify(appat)}`,
      texte: `${`${appat.repeat(1000 / appat.length)}!\n`.repeat(fichier / 1000)}`,
    },
  ])

describe('aucun motif ne s’emballe : lu ou refusé net, loin du délai', () => {
  it.each([
    ['appat.txt', 3_000_000, ''],
    ['appat.md', 1_000_000, '# Titre\n\n'],
    ['appat.html', 300_000, '<!doctype html><p>'],
    ['appat.csv', 300_000, 'a;b;c\n'],
  ])('%s', { timeout: 600_000 }, async (nom, fichier, debut) => {
    const durees: [number, string][] = []
    for (const { nom: quoi, texte } of casDe(fichier)) {
      const depart = performance.now()
      const lu = await lecteur.lire({ nom, octets: Buffer.from(debut + texte) })
      durees.push([Math.round(performance.now() - depart), quoi])
      expect(lu.ok ? '' : lu.refus.code, quoi).not.toMatch(/^document\.(?:delai|memoire|interrompu)$/)
    }
    durees.sort((a, b) => b[0] - a[0])
    console.log(
      `${nom}: slowest ${durees
        .slice(0, 3)
        .map(([ms, quoi]) => `${quoi} ${ms} ms`)
        .join(', ')}`,
    )
    expect(durees[0]?.[0]).toBeLessThan(10_000)
  })
})
