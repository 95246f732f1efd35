import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentSource } from '#domaine/document/index.ts'
import { dureeDeCalcul, lignesPerdues, lireFixture, lireOctets } from './essai.ts'
import { reconnaitreReferentiel } from './reconnaitre.ts'
import { ressembleReferentiel } from './ressembler.ts'

const PLAT = await lireFixture('referentiel-manege.txt')
const TABLEAUX = await lireFixture('referentiel-phare.html')

const renumeroter = (document: DocumentSource, lignes: DocumentSource['lignes']): DocumentSource => ({
  ...document,
  lignes: lignes.map((ligne, rang) => ({ ...ligne, rang })),
})

/** Every datum stands in the document, every parent and every end of a link is an element, places run from 0. */
function verifierCoherence(document: DocumentSource): void {
  const lecture = reconnaitreReferentiel(document)
  const { elements, liens } = lecture.donnees
  const ids = new Map(elements.map((element) => [element.id, element]))
  expect(ids.size).toBe(elements.length)
  expect(lignesPerdues(document, lecture)).toEqual([])
  const suivants = new Map<string | null, number>()
  for (const [rang, { parent, ordre, reperes }] of elements.entries()) {
    expect(ordre).toBe(suivants.get(parent) ?? 0)
    suivants.set(parent, ordre + 1)
    if (parent !== null) expect(ids.has(parent)).toBe(true)
    expect(lecture.sources[`elements[${rang}]`]).toEqual(reperes)
    for (const { rang: ligne, debut, fin } of reperes) {
      const texte = document.lignes[ligne]?.texte.slice(debut, fin) ?? ''
      expect(texte).toHaveLength(fin - debut)
      expect(texte.trim()).not.toBe('')
    }
  }
  expect(liens.every(({ de, vers }) => ids.has(de) && ids.get(vers)?.genre === 'competence')).toBe(true)
}

describe('quel que soit le document', () => {
  test.each([
    ['mis à plat', PLAT],
    ['en tableaux', TABLEAUX],
  ])('%s : lignes ôtées, doublées, déplacées, tout reste compté', (_, source) => {
    const rangs = fc.array(fc.nat({ max: source.lignes.length - 1 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(rangs, fc.boolean(), (tires, garder) => {
        const choisies = tires.flatMap((rang) => source.lignes.slice(rang, rang + 8))
        verifierCoherence(renumeroter(source, garder ? [...source.lignes, ...choisies] : choisies))
      }),
      { numRuns: 60 },
    )
  })

  test('texte tiré au sort', async () => {
    const mots = fc.constantFrom(
      'Bloc n°1 –',
      'A1.1',
      'C1.1',
      'Cr1',
      '- ',
      '« ',
      ' »',
      'Le candidat :',
      'La validation du bloc',
      'Projet écrit :',
      'mot',
      '|',
      '\n',
      '\f',
      ' ',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(mots, { minLength: 1, maxLength: 80 }), async (tires) => {
        const texte = `Début ${tires.join('')}`
        verifierCoherence(await lireOctets('tire.txt', Buffer.from(texte)))
      }),
      { numRuns: 150 },
    )
  })
})

describe('textes hostiles : le temps suit la longueur', () => {
  const N = 20_000
  test.each([
    ['blancs', `Bloc${' '.repeat(N * 10)}x`],
    ['tirets', '-'.repeat(N * 10)],
    ['guillemets jamais fermés', `Projet écrit\n${'« mot\n'.repeat(N)}`],
    ['critères sans fin', `A1 x\nC1 y\n\nProjet écrit\n« t »\n${'Le candidat a lu\n'.repeat(N)}`],
    ['compétences du même code', `A1 x\n${'C1 y\n'.repeat(N)}`],
    ['renvois au même code', `A1 x\nC1 y\n\nProjet écrit :\n\n${'C1 z\n'.repeat(N)}`],
    ['évaluations', `A1 x\nC1 y\n\n${'Projet écrit\n\nConsigne.\n\n- critère.\n\n'.repeat(N / 8)}`],
    ['activités', 'A1 x\n'.repeat(N)],
    ['validations jamais dites', `Bloc 1 x\n${'La validation du bloc\n'.repeat(N)}`],
    ['barres', `${'|'.repeat(N)}\n`.repeat(10)],
    ['points', `C1${'.1'.repeat(N)}`],
  ])('%s', async (_, texte) => {
    const document = await lireOctets('hostile.txt', Buffer.from(texte))
    expect(dureeDeCalcul(() => reconnaitreReferentiel(document))).toBeLessThan(2500)
    expect(dureeDeCalcul(() => ressembleReferentiel(document))).toBeLessThan(1500)
  })
})
