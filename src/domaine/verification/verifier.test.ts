import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ficheExemple } from '#domaine/certification/exemples.ts'
import { type Element, GENRES_ELEMENT } from '#domaine/referentiel/index.ts'
import { connaissant, documentExemple, formationExemple, RIEN } from './exemples.ts'
import { verifierDocument, verifierReferentiel } from './verifier.ts'

const COMMUN = {
  facultatif: null,
  validation: null,
  natures: [],
  consigne: null,
  modalites: [],
  poids: null,
  niveaux: [],
  coefficient: null,
} as const
const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const element = fc
  .record({
    genre: fc.constantFrom(...GENRES_ELEMENT),
    code: fc.oneof(fc.constant(null), fc.string(), fc.stringMatching(/^C-?\d[.-]?\d{0,2}$/)),
    libelle: fc.string(),
    parent: fc.option(fc.constantFrom(...IDS)),
  })
  .map((partiel) => ({ ...COMMUN, ...partiel, ordre: 0, reperes: [] }))
const elements = fc
  .tuple(...IDS.map(() => element))
  .map((liste): Element[] => liste.map((un, rang) => ({ ...un, id: IDS[rang] ?? '' })))
const liens = fc.array(
  fc.record({
    genre: fc.constantFrom('evalue', 'mobilise'),
    de: fc.constantFrom(...IDS),
    vers: fc.constantFrom(...IDS, 'nul'),
  }),
)

describe('vérifier un référentiel', () => {
  it('n’échoue sur aucun arbre, et chaque constat nomme un élément qui existe', () => {
    fc.assert(
      fc.property(elements, liens, (liste, lies) => {
        const referentiel = { intitule: '', certification: null, fondements: [], elements: liste, liens: lies }
        for (const { donnees } of verifierReferentiel(referentiel, RIEN)) expect(IDS).toContain(donnees.element)
      }),
    )
  })
})

describe('vérifier un document', () => {
  it('rend ce que le lecteur a noté avec le reste, dans l’ordre des lignes, les absences à la fin', () => {
    const lu = formationExemple(
      { niveauSortie: 9, siret: '1', tarif: null, gratuite: null },
      { niveauSortie: [{ rang: 7, debut: 0, fin: 1 }], siret: [{ rang: 2, debut: 4, fin: 5 }] },
    )
    const note = {
      regle: 'lecture.colonnes-entrelacees',
      gravite: 'information',
      donnees: {},
      reperes: [{ rang: 2, debut: 0, fin: 3 }],
      reparation: null,
      appuis: [],
    } as const
    if (lu.lecture?.genre !== 'fiche-formation') throw new Error('a training sheet')
    const connu = { ...lu, lecture: { ...lu.lecture, anomalies: [note] } }
    const fiche = ficheExemple('RNCP99001', { intitule: 'Monteur de décors', niveau: 4 })
    expect(verifierDocument(connu, connaissant(fiche)).map(({ regle }) => regle)).toEqual([
      'lecture.colonnes-entrelacees',
      'cle.siret',
      'registre.niveau',
      'information.tarif',
    ])
  })

  it('ne dit rien d’un document que personne n’a reconnu', () => {
    expect(verifierDocument({ document: documentExemple(['bonjour']), lecture: null }, RIEN)).toEqual([])
  })
})
