import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lireBrutes, lireFiches, reel } from './essai.ts'
import { comparerAvec } from './registre-csv/comparer.ts'
import { readPaquetCsv } from './registre-csv/lire-paquet.ts'
import { SPEC_FICHE, type Spec } from './registre-xml/lignes.ts'
import { empreinteFiche } from './registre-xml/textes.ts'

/** The 20 real records of 16 August 2026: counts made independently of this code. */
const rncp = reel('fc-xml-v4.1/export_fiches_RNCP_fixture.xml')
const rs = reel('fc-xml-v4.1/export_fiches_RS_fixture.xml')
const csv = reel('fc-csv-2024-02-22/export-fiches-csv-2024-02-22.sample.zip')

describe.skipIf(rncp.absent || rs.absent)('les vingt fiches réelles', () => {
  it.each([
    ['RNCP', rncp.chemin, [12, 53, 1079, 36, 47, 20]],
    ['RS', rs.chemin, [8, 0, 408, 15, 0, 9]],
  ])('%s : fiches, blocs, partenaires, formacodes, correspondances, statistiques', async (_nom, chemin, attendus) => {
    const fiches = (await lireFiches(readFileSync(chemin))).map(({ fiche }) => fiche)
    const total = (cle: 'blocs' | 'partenaires' | 'formacodes' | 'correspondances' | 'statistiques'): number =>
      fiches.reduce((somme, fiche) => somme + fiche[cle].length, 0)
    expect([
      fiches.length,
      total('blocs'),
      total('partenaires'),
      total('formacodes'),
      total('correspondances'),
      total('statistiques'),
    ]).toEqual(attendus)
  })

  it('sont lues sans valeur inconnue ni illisible, et sans élément inconnu', async () => {
    for (const { chemin } of [rncp, rs]) {
      for (const { brute, codes } of await lireFiches(readFileSync(chemin))) {
        expect(codes.filter((code) => !/^Q\d+$/.test(code))).toEqual([])
        expect(brute._inconnus).toBeUndefined()
      }
    }
  })

  it('se relisent à l’identique quand on les récrit dans l’ordre du schéma', async () => {
    const brutes = await lireBrutes(readFileSync(rncp.chemin))
    const xml = `<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>${brutes.map((b) => `<FICHE>${ecrire(b, SPEC_FICHE)}</FICHE>`).join('')}</FICHES>`
    expect(await lireBrutes(Buffer.from(xml))).toEqual(brutes)
  })

  it('lues deux fois, ont les mêmes empreintes', async () => {
    const empreintes = async () =>
      (await lireBrutes(readFileSync(rs.chemin))).map((brute) => empreinteFiche(brute).empreinte.toString('hex'))
    const premieres = await empreintes()
    expect(await empreintes()).toEqual(premieres)
    expect(new Set(premieres).size).toBe(8)
  })

  it('gardent chaque caractère : autant de texte que le fichier', async () => {
    const texte = readFileSync(rncp.chemin, 'utf8')
    const source = [...texte.matchAll(/<([A-Z0-9_]+)>([^<]+)<\/\1>/g)]
      .map((m) => decoder(m[2] ?? ''))
      .filter((t) => t !== '4.1')
    const lus = feuilles(await lireBrutes(readFileSync(rncp.chemin)))
    expect(lus.sort()).toEqual(source.sort())
  })
})

describe.skipIf(rs.absent || csv.absent)('RS5000 dans le paquet de 2024 et dans l’export de 2026', () => {
  it('ne diffèrent que par les écarts connus', async () => {
    const paquet = await readPaquetCsv(csv.chemin)
    if (!paquet.ok) throw new Error(paquet.refus.code)
    const xml = (await lireFiches(readFileSync(rs.chemin))).find(({ fiche }) => fiche.numero === 'RS5000')
    const duPaquet = paquet.valeur.fiches.get('RS5000')
    if (xml === undefined || duPaquet === undefined) throw new Error('RS5000')
    expect(comparerAvec(duPaquet, xml.fiche)).toEqual([
      // Closed since, and replaced by RS6604.
      { champ: 'actif', csv: 'true', xml: 'false' },
      // Corrected at the source (Q16).
      { champ: 'decision', csv: '2019-06-13', xml: '2019-05-24' },
      // The XML states these two for RNCP records only.
      { champ: 'nouvelleCaledonie', csv: 'false', xml: '' },
      { champ: 'polynesieFrancaise', csv: 'false', xml: '' },
      { champ: 'nouvelles', csv: '', xml: 'RS6604' },
    ])
  })
})

const decoder = (texte: string): string =>
  texte
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

function feuilles(valeur: unknown): string[] {
  if (typeof valeur === 'string') return [valeur]
  return typeof valeur === 'object' && valeur !== null ? Object.values(valeur).flatMap(feuilles) : []
}

function ecrire(valeur: unknown, spec: Spec): string {
  if (typeof valeur === 'string') return valeur.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  if (spec.genre === 'feuille') return ''
  if (spec.genre === 'liste') {
    const items = Array.isArray(valeur) ? valeur : []
    return items.map((item) => `<${spec.nom}>${ecrire(item, spec.item)}</${spec.nom}>`).join('')
  }
  return Object.entries(spec.enfants)
    .map(([nom, enfant]) => {
      const contenu = typeof valeur === 'object' && valeur !== null ? Reflect.get(valeur, nom) : undefined
      if (contenu === undefined) return ''
      const texte = ecrire(contenu, enfant)
      return enfant.genre === 'liste' && enfant.nue ? texte : `<${nom}>${texte}</${nom}>`
    })
    .join('')
}
