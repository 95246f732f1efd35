import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentSource } from '#domaine/document/index.ts'
import {
  type Element,
  ecrireTableau,
  GENRES_ELEMENT,
  GENRES_LIEN,
  NATURES_EVALUATION,
  type Referentiel,
} from '#domaine/referentiel/index.ts'
import { lignesPerdues, lireFixture, lireOctets } from './essai.ts'
import { reconnaitreReferentiel } from './reconnaitre.ts'
import { ressembleReferentiel } from './ressembler.ts'

/** Rows as the readers of spreadsheets give them: one line a filled cell. */
function enDocument(rangees: readonly (readonly string[])[]): DocumentSource {
  const cellules = rangees.flatMap((rangee, r) =>
    rangee.flatMap((texte, c) => (texte.trim() === '' ? [] : [{ texte, r, c }])),
  )
  const lignes = cellules.map(({ texte, r, c }, rang) => ({
    rang,
    page: null,
    feuille: 'Référentiel',
    numero: r + 1,
    colonne: c + 1,
    texte,
    boite: null,
    cellule: { tableau: 0, rangee: r, colonne: c, largeur: 1, hauteur: 1 },
    titre: null,
  }))
  return { nom: 'modele.xlsx', format: 'xlsx', empreinte: '', taille: 0, pages: [], lignes }
}

const sansReperes = (referentiel: Referentiel) => ({
  ...referentiel,
  elements: referentiel.elements.map((element) => ({ ...element, reperes: [] })),
  liens: referentiel.liens.map(({ genre, de, vers }) => `${genre} ${de} ${vers}`).sort(),
})

const mots = fc.string({ unit: 'grapheme', minLength: 1 }).filter((texte) => texte.trim() !== '')
const nombre = fc.option(fc.double({ min: 0, max: 1000, noNaN: true }).map((n) => Math.round(n * 100) / 100))

const arbitraireElement = fc.record({
  genre: fc.constantFrom(...GENRES_ELEMENT),
  code: fc.option(mots),
  libelle: mots,
  /** Taken modulo the number of elements above. */
  parent: fc.option(fc.nat()),
  facultatif: fc.option(fc.boolean()),
  nombre,
  natures: fc.uniqueArray(fc.constantFrom(...NATURES_EVALUATION)),
  texte: fc.option(mots),
  niveaux: fc.array(mots, { maxLength: 3 }),
})

type Tire = typeof arbitraireElement extends fc.Arbitrary<infer T> ? T : never

function elementDe(tire: Tire, place: Pick<Element, 'id' | 'parent' | 'ordre'>): Element {
  const base = { ...place, code: tire.code, libelle: tire.libelle, reperes: [] }
  const { genre, facultatif } = tire
  const modalites =
    tire.texte === null
      ? []
      : [
          {
            candidats: '',
            forme: null,
            natures: [],
            dureeMin: null,
            dureeMax: 20,
            brut: tire.texte.trim(),
          },
        ]
  switch (genre) {
    case 'bloc':
      return { ...base, genre, facultatif, validation: tire.texte }
    case 'evaluation':
      return { ...base, genre, natures: tire.natures, consigne: tire.texte, modalites }
    case 'critere':
      return { ...base, genre, poids: tire.nombre, niveaux: tire.niveaux }
    case 'unite':
    case 'epreuve':
      return { ...base, genre, facultatif, coefficient: tire.nombre, modalites }
    default:
      return { ...base, genre }
  }
}

const arbitraireReferentiel = fc
  .record({
    intitule: mots,
    certification: fc.option(mots),
    fondements: fc.array(mots, { maxLength: 2 }),
    tires: fc.array(arbitraireElement, { maxLength: 30 }),
    liens: fc.uniqueArray(fc.tuple(fc.constantFrom(...GENRES_LIEN), fc.nat(), fc.nat()), { maxLength: 10 }),
  })
  .map(({ intitule, certification, fondements, tires, liens }): Referentiel => {
    const fratries = new Map<string | null, number>()
    const elements = tires.map((tire, rang) => {
      const parent = tire.parent === null || rang === 0 ? null : `x${tire.parent % rang}`
      const ordre = fratries.get(parent) ?? 0
      fratries.set(parent, ordre + 1)
      return elementDe(tire, { id: `x${rang}`, parent, ordre })
    })
    const bout = (n: number): string => `x${n % Math.max(1, elements.length)}`
    const tous =
      elements.length === 0 ? [] : liens.map(([genre, de, vers]) => ({ genre, de: bout(de), vers: bout(vers) }))
    return { intitule, certification, fondements, elements, liens: tous }
  })

describe('modèle de tableur', () => {
  test('tout référentiel écrit puis relu revient sans perte', () => {
    fc.assert(
      fc.property(arbitraireReferentiel, (referentiel) => {
        const document = enDocument(ecrireTableau(referentiel))
        const lecture = reconnaitreReferentiel(document)
        expect(sansReperes(lecture.donnees)).toEqual(sansReperes(referentiel))
        expect(lignesPerdues(document, lecture)).toEqual([])
        expect(lecture.nonPlaces).toEqual([])
      }),
    )
  })

  test('le référentiel lu dans un texte passe par un vrai classeur et par un CSV', async () => {
    const { donnees } = reconnaitreReferentiel(await lireFixture('referentiel-manege.txt'))
    const tableau = ecrireTableau(donnees)
    const classeur = new ExcelJS.Workbook()
    classeur.addWorksheet('Référentiel').addRows(tableau)
    const xlsx = await lireOctets('manege.xlsx', new Uint8Array(await classeur.xlsx.writeBuffer()))
    const csv = tableau.map((rangee) => rangee.map((texte) => `"${texte.replaceAll('"', '""')}"`).join(';')).join('\n')
    for (const document of [xlsx, await lireOctets('manege.csv', Buffer.from(csv))]) {
      expect(ressembleReferentiel(document)).toBe(1)
      expect(sansReperes(reconnaitreReferentiel(document).donnees)).toEqual(sansReperes(donnees))
    }
  })

  test('parents et liens nommés par leur code, identifiants absents', () => {
    const { donnees, nonPlaces, anomalies } = reconnaitreReferentiel(
      enDocument([
        ['Type', 'Code', 'Libellé', 'Parent', 'Évalue', 'Poids'],
        ['Bloc', 'BC01', 'Veiller', '', '', ''],
        ['Compétence', 'C1', 'Tenir le registre', 'BC01', '', ''],
        ['Compétence', 'C2', 'Allumer', 'BC01', '', ''],
        ['Compétence', 'C2', 'Éteindre', 'BC01', '', ''],
        ['Évaluation', 'E1', 'Une nuit', 'BC01', 'C1\nC2', ''],
        ['Critère', '', 'Daté', 'E1', '', '1,5'],
        ['Chapitre', 'X', 'Type inconnu', 'BC01', '', ''],
        ['Critère', '', 'Parent inconnu', 'E9', '', ''],
      ]),
    )
    expect(donnees.elements.map(({ id, genre, code, parent, ordre }) => [id, genre, code, parent, ordre])).toEqual([
      ['r1', 'bloc', 'BC01', null, 0],
      ['r2', 'competence', 'C1', 'r1', 0],
      ['r3', 'competence', 'C2', 'r1', 1],
      ['r4', 'competence', 'C2', 'r1', 2],
      ['r5', 'evaluation', 'E1', 'r1', 3],
      ['r6', 'critere', null, 'r5', 0],
    ])
    expect(donnees.elements.at(-1)).toMatchObject({ poids: 1.5 })
    expect(donnees.liens).toEqual([{ genre: 'evalue', de: 'r5', vers: 'r2' }])
    expect(nonPlaces).toHaveLength(7)
    expect(anomalies.map(({ regle, donnees }) => [regle, donnees])).toEqual([
      ['lecture.lien-inconnu', { element: 'r5', genre: 'evalue', nom: 'C2' }],
    ])
  })
})
