import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { arbitraireReferentiel, fichierPartage, MOTS_ESSAI, validateur } from '../essai.ts'
import type { ContexteCase } from './chantier.ts'
import { versCase } from './ecrire.ts'
import { pertesSansExtensions } from './extensions.ts'
import { enCase11 } from './hausser.ts'
import { referentielDepuisCase } from './lire.ts'
import { depuisCase, type PaquetCase, versionCase } from './paquet.ts'
import { ESPACE_CASE, uuidV5 } from './uuid.ts'

const CASE = 'data/standards/case/'
const PUBLICS = [
  'AdoptedTestFramework',
  'EmptyExternalFramework',
  'ItemTypeTestFramework',
  'MarkdownFramework',
  'Ordering',
  'SequenceNumberFramework',
  'SmartLevelFramework',
  'Utf8TestFramework',
]

const CONTEXTE: ContexteCase = {
  base: 'https://parchemin.example/ims/case/v1p1',
  racine: '018f0000-0000-7000-8000-000000000000',
  createur: 'Centre de démonstration',
  version: { numero: 3, etat: 'publiee', modifieeLe: '2026-03-15T10:00:00.000Z' },
  langue: 'fr',
  mots: MOTS_ESSAI,
  fiche: null,
  extensions: false,
}
const AVEC = { ...CONTEXTE, extensions: true }

const PHARE: Referentiel = {
  intitule: 'Gardien de phare',
  certification: 'RNCP90021',
  fondements: ['L6113-1'],
  elements: [
    {
      genre: 'bloc',
      id: 'b1',
      code: 'RNCP90021BC01',
      libelle: 'Tenir la lanterne',
      parent: null,
      ordre: 0,
      reperes: [],
      facultatif: false,
      validation: null,
    },
    { genre: 'competence', id: 'c1', code: 'C1-1', libelle: 'Nettoyer', parent: 'b1', ordre: 0, reperes: [] },
    {
      genre: 'evaluation',
      id: 'e1',
      code: null,
      libelle: 'Nuit de brume',
      parent: 'b1',
      ordre: 1,
      reperes: [],
      natures: ['soutenance'],
      consigne: 'Raconter une alerte.',
      modalites: [],
    },
    {
      genre: 'critere',
      id: 'k1',
      code: null,
      libelle: 'Le registre est daté',
      parent: 'e1',
      ordre: 0,
      reperes: [],
      poids: 2.5,
      niveaux: ['absent', 'daté'],
    },
  ],
  liens: [{ genre: 'evalue', de: 'e1', vers: 'c1' }],
}

const enJson = (paquet: PaquetCase): unknown => JSON.parse(JSON.stringify(paquet))

function lire(json: unknown): PaquetCase {
  const lu = depuisCase(json)
  if (!lu.ok) throw new Error(JSON.stringify(lu.refus))
  return lu.valeur
}

const [en10, en11] = [validateur('1.0'), validateur('1.1')]
const INVALIDES_11: Readonly<Record<string, readonly string[]>> = {
  Ordering: [
    '/CFAssociations/# additionalProperties CFDocumentURI',
    '/CFDocument additionalProperties CFPackageURI',
    '/CFItems/# additionalProperties CFDocumentURI',
  ],
  EmptyExternalFramework: ['/CFDocument/identifier pattern'],
  MarkdownFramework: ['/CFDocument/identifier pattern'],
  SequenceNumberFramework: ['/CFDocument/identifier pattern'],
}
const TOUT_IDENTIFIANT = [
  '/CFAssociations/#/identifier pattern',
  '/CFDocument/identifier pattern',
  '/CFItems/#/identifier pattern',
]

describe.each(PUBLICS)('paquet public %s', (nom) => {
  const octets = fichierPartage(`${CASE}samples/opensalt-${nom}.json`)

  test.skipIf(octets === null || en10 === null || en11 === null)(
    'lu puis rendu égal, valide en 1.0 puis rehaussé en 1.1',
    () => {
      const json: unknown = JSON.parse(octets?.toString() ?? '')
      const paquet = lire(json)
      expect(enJson(paquet)).toEqual(json)
      expect(versionCase(paquet)).toBe('1.0')
      expect(en10?.(enJson(paquet))).toEqual([])
      const attendues =
        nom === 'ItemTypeTestFramework'
          ? [
              ...TOUT_IDENTIFIANT,
              '/CFDefinitions/CFItemTypes/#/identifier pattern',
              '/CFItems/#/CFItemTypeURI/identifier pattern',
            ].sort()
          : (INVALIDES_11[nom] ?? TOUT_IDENTIFIANT)
      expect(en11?.(enJson(paquet))).toEqual(attendues)
      const haut = enCase11(paquet)
      expect(en11?.(enJson(haut.paquet))).toEqual([])
      expect(versionCase(haut.paquet)).toBe('1.1')
      expect(haut.paquet.CFItems?.map(({ fullStatement }) => fullStatement)).toEqual(
        paquet.CFItems?.map(({ fullStatement }) => fullStatement),
      )
      expect(haut.retires).toEqual(
        nom === 'Ordering'
          ? { CFPackageURI: 1, CFDocumentURI: (paquet.CFItems?.length ?? 0) + (paquet.CFAssociations?.length ?? 0) }
          : {},
      )
      // Twice the same: identifiers do not depend on the day.
      expect(enCase11(paquet)).toEqual(haut)
    },
  )

  test.skipIf(octets === null)('devient un brouillon de référentiel, rien de perdu', () => {
    const paquet = lire(JSON.parse(octets?.toString() ?? ''))
    const { referentiel } = referentielDepuisCase(paquet)
    expect(referentiel.elements.map(({ libelle }) => libelle).sort()).toEqual(
      (paquet.CFItems ?? []).map(({ fullStatement }) => fullStatement).sort(),
    )
    expect(referentiel.intitule).toBe(paquet.CFDocument.title)
  })
})

test.skipIf(fichierPartage(`${CASE}samples/opensalt-SequenceNumberFramework.json`) === null)(
  'le rang donné par sequenceNumber l’emporte sur l’ordre du fichier',
  () => {
    const octets = fichierPartage(`${CASE}samples/opensalt-SequenceNumberFramework.json`)
    const { referentiel, genresProposes } = referentielDepuisCase(lire(JSON.parse(octets?.toString() ?? '')))
    expect(referentiel.elements.map(({ code, genre, ordre }) => [code, genre, ordre])).toEqual([
      ['SNT.2', 'competence', 0],
      ['SNT.1', 'competence', 1],
    ])
    expect(genresProposes).toHaveLength(2)
  },
)

describe('notre paquet', () => {
  test('UUIDv5 de la RFC 9562, minuscules', () => {
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
    expect(ESPACE_CASE).toMatch(/^[0-9a-f-]{14}5/)
  })

  test.skipIf(en11 === null)('valide en 1.1, avec et sans extensions, fiche du registre comprise', () => {
    expect(en11?.(enJson(versCase(PHARE, CONTEXTE)))).toEqual([])
    expect(en11?.(enJson(versCase(PHARE, AVEC)))).toEqual([])
    const fiche = {
      rome: [{ code: 'I1310', libelle: 'Maintenance mécanique industrielle' }],
      nouvelles: ['RNCP90022'],
      dates: {
        effet: '2024-09-01',
        decision: null,
        fin: '2029-08-31',
        limiteDelivrance: null,
        publication: null,
        dernierJo: null,
      },
    }
    const paquet = versCase(PHARE, { ...CONTEXTE, fiche })
    expect(en11?.(enJson(paquet))).toEqual([])
    const { statusStartDate, statusEndDate } = paquet.CFDocument
    expect([statusStartDate, statusEndDate]).toEqual(['2024-09-01', '2029-08-31'])
    const dehors = (paquet.CFAssociations ?? []).filter(
      ({ destinationNodeURI: { targetType } }) => targetType !== undefined,
    )
    expect(
      dehors.map(({ associationType, destinationNodeURI: { targetType, identifier } }) => [
        associationType,
        targetType,
        identifier,
      ]),
    ).toEqual([
      ['isRelatedTo', 'ext:rome', 'I1310'],
      ['replacedBy', 'ext:rncp', 'RNCP90022'],
    ])
  })

  test.skipIf(en11 === null)('tout référentiel fait un paquet valide', () => {
    fc.assert(
      fc.property(arbitraireReferentiel, fc.boolean(), (referentiel, extensions) => {
        expect(en11?.(enJson(versCase(referentiel, { ...CONTEXTE, extensions })))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('avec extensions, tout référentiel revient égal', () => {
    fc.assert(
      fc.property(arbitraireReferentiel, (referentiel) => {
        const { referentiel: revenu, ...reste } = referentielDepuisCase(lire(enJson(versCase(referentiel, AVEC))))
        expect(revenu).toEqual(referentiel)
        expect(reste).toEqual({ genresProposes: [], autresParents: [], sansParent: [], associationsEcartees: {} })
      }),
      { numRuns: 300 },
    )
  })

  test('sans extensions, ne change que ce que la liste des pertes annonce', () => {
    fc.assert(
      fc.property(arbitraireReferentiel, (referentiel) => {
        const { referentiel: revenu } = referentielDepuisCase(lire(enJson(versCase(referentiel, CONTEXTE))))
        const pertes = pertesSansExtensions(referentiel)
        const perdu = (champ: string, id: string) =>
          pertes.some((perte) => perte.champ === champ && perte.elements.includes(id))
        const places = new Map(referentiel.elements.map(({ id }, rang) => [id, revenu.elements[rang]?.id]))
        for (const [rang, avant] of referentiel.elements.entries()) {
          const apres: object = revenu.elements[rang] ?? {}
          for (const [champ, valeur] of Object.entries(avant)) {
            const attendu = champ === 'parent' ? (places.get(String(valeur)) ?? null) : valeur
            const egal = JSON.stringify(Reflect.get(apres, champ)) === JSON.stringify(attendu)
            expect([champ, avant.id, egal]).toEqual([champ, avant.id, !perdu(champ, avant.id)])
          }
        }
        expect(revenu.liens).toEqual(
          referentiel.liens.map(({ genre, de, vers }) => ({ genre, de: places.get(de), vers: places.get(vers) })),
        )
      }),
      { numRuns: 200 },
    )
  })

  test('les identifiants ne dépendent ni de l’organisme, ni de la ponctuation des codes', () => {
    const paquet = versCase(PHARE, CONTEXTE)
    const ailleurs = versCase(
      { ...PHARE, elements: PHARE.elements.map((e) => (e.code === 'C1-1' ? { ...e, code: 'C1.1' } : e)) },
      { ...CONTEXTE, createur: 'Autre', racine: 'autre', base: 'https://ailleurs.example' },
    )
    const noms = ({ CFDocument, CFItems = [], CFAssociations = [] }: PaquetCase) =>
      [CFDocument, ...CFItems, ...CFAssociations].map(({ identifier }) => identifier)
    expect(noms(ailleurs)).toEqual(noms(paquet))
    expect(new Set(noms(paquet)).size).toBe(noms(paquet).length)
  })

  test('les liens sont rangés par genre, les niveaux font une grille, ce qui n’a pas de champ reste lisible', () => {
    const paquet = versCase(PHARE, CONTEXTE)
    expect(paquet.CFDocument.officialSourceURL).toBe('https://www.francecompetences.fr/recherche/rncp/90021/')
    const lien = paquet.CFAssociations?.at(-1)
    expect([lien?.associationType, lien?.CFAssociationGroupingURI?.title]).toEqual(['isRelatedTo', 'évalue'])
    expect(paquet.CFItems?.[2]?.notes).toBe('Raconter une alerte.')
    const critere = paquet.CFRubrics?.[0]?.CFRubricCriteria?.[0]
    expect([critere?.weight, critere?.CFRubricCriterionLevels?.map(({ quality }) => quality)]).toEqual([
      2.5,
      ['absent', 'daté'],
    ])
    expect(JSON.stringify(paquet)).not.toContain('extensions')
  })

  test('ce qui manque est dit par son chemin', () => {
    expect(depuisCase({ CFDocument: { identifier: 'x' } })).toEqual({
      ok: false,
      refus: { code: 'case.illisible', donnees: { chemin: 'CFDocument.uri' } },
    })
    expect(depuisCase([])).toMatchObject({ refus: { donnees: { chemin: 'CFPackage' } } })
  })

  test('deux parents, un anneau, un orphelin, un type inconnu : rien n’est perdu, tout est dit', () => {
    const item = (identifier: string, CFItemType = '') => ({
      identifier,
      uri: 'urn:x',
      fullStatement: identifier,
      lastChangeDateTime: '',
      CFItemType,
    })
    const noeud = (identifier: string) => ({ title: '', identifier, uri: 'urn:x' })
    const lien = (de: string, vers: string, associationType = 'isChildOf') => ({
      identifier: `${de}${vers}`,
      uri: 'urn:x',
      associationType,
      originNodeURI: noeud(de),
      destinationNodeURI: noeud(vers),
      lastChangeDateTime: '',
    })
    const { referentiel, ...dit } = referentielDepuisCase(
      lire({
        CFDocument: { identifier: 'd', uri: 'urn:d', creator: '', title: 'Essai', lastChangeDateTime: '' },
        CFItems: [item('a'), item('b', 'Skill'), item('x'), item('y'), item('seul'), item('k', 'Assessment criterion')],
        CFAssociations: [
          lien('a', 'd'),
          lien('b', 'a'),
          lien('b', 'd'),
          lien('x', 'y'),
          lien('y', 'x'),
          lien('k', 'b'),
          lien('a', 'ailleurs', 'precedes'),
          lien('k', 'b', 'isRelatedTo'),
        ],
      }),
    )
    expect(referentiel.elements.map(({ id, genre, parent }) => [id, genre, parent])).toEqual([
      ['a', 'bloc', null],
      ['b', 'competence', 'a'],
      ['k', 'critere', 'b'],
      ['seul', 'competence', null],
      ['x', 'bloc', null],
      ['y', 'competence', 'x'],
    ])
    expect(referentiel.liens).toEqual([{ genre: 'evalue', de: 'k', vers: 'b' }])
    expect(dit).toEqual({
      genresProposes: ['a', 'seul', 'x', 'y'],
      autresParents: ['b'],
      sansParent: ['seul', 'x'],
      associationsEcartees: { precedes: 1 },
    })
  })
})
