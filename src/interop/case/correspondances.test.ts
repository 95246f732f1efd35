import { describe, expect, test } from 'vitest'
import type { Banc, LienBanc } from '#application/correspondances/comparer.ts'
import type { SourceOuverte } from '#application/correspondances/ports.ts'
import type { Element, Referentiel, TypeCorrespondance } from '#domaine/referentiel/index.ts'
import { MOTS_ESSAI, validateur } from '../essai.ts'
import { correspondancesVersCase } from './correspondances.ts'
import { versCase } from './ecrire.ts'

const BASE = 'https://parchemin.example/ims/case/v1p1'
const REFERENTIEL = '018f0000-0000-7000-8000-000000000000'

const bloc = (id: string, code: string | null, libelle: string): Element => ({
  genre: 'bloc',
  id,
  code,
  libelle,
  parent: null,
  ordre: 0,
  reperes: [],
  facultatif: null,
  validation: null,
})
const contenu = (certification: string | null, ...elements: Element[]): Referentiel => ({
  intitule: 'Gardien de phare',
  certification,
  fondements: [],
  elements,
  liens: [],
})
const DE = contenu('RNCP901', bloc('b1', 'RNCP901BC01', 'Allumer'), bloc('b2', 'RNCP901BC02', 'Veiller'))
const VERS = contenu(null, bloc('x1', 'X1', 'Éclairer'), bloc('x2', null, 'Surveiller'))
const source = (cle: string, lui: Referentiel, version: SourceOuverte['version']): SourceOuverte => ({
  cle,
  intitule: lui.intitule,
  numero: lui.certification,
  version,
  contenu: lui,
  fiche: null,
})
const lien = (de: string, vers: string, etat: LienBanc['etat'], type: TypeCorrespondance, jour = '15'): LienBanc => ({
  de,
  vers,
  etat,
  type,
  suggestion: null,
  decision:
    etat === 'propose'
      ? null
      : { de, vers, etat, type, suggestion: null, par: { id: 'p', nom: null }, le: new Date(`2026-03-${jour}T10:00Z`) },
})
const BANC: Banc = {
  de: source('fiche:RNCP901@0', DE, null),
  vers: source('version:1', VERS, { id: '1', referentiel: REFERENTIEL, numero: 2 }),
  liens: [
    lien('b1', 'x1', 'confirme', 'equivalent', '14'),
    lien('b2', 'x2', 'confirme', 'dispense'),
    lien('b1', 'x2', 'refuse', 'proche', '13'),
    lien('b2', 'x1', 'propose', 'proche'),
    lien('parti', 'x1', 'confirme', 'partiel', '12'),
  ],
  officiels: [
    { type: 'remplace', sens: 'vers-de', de: null, vers: null, codeDe: null, codeVers: null, declareePar: 'RNCP1' },
    { type: 'equivalent', sens: 'de-vers', de: 'b1', vers: null, codeDe: 'BC1', codeVers: 'B-9', declareePar: 'RNCP2' },
  ],
  annulable: true,
}
const CONTEXTE = {
  base: BASE,
  organisme: 'o1',
  createur: 'École des phares',
  modifieLe: new Date('2026-04-01T00:00Z'),
  langue: 'fr',
  mots: {
    cadre: 'Table',
    officiels: 'Du registre',
    titre: ({ de, vers }: Pick<Banc, 'de' | 'vers'>) => `${de.cle} → ${vers.cle}`,
    raison: ({ type }: LienBanc) => `raison ${type}`,
    origine: ({ declareePar }: Banc['officiels'][number]) => `dit par ${declareePar}`,
  },
}
const paquetDe = (lui: Referentiel, racine: string) =>
  versCase(lui, {
    base: BASE,
    racine,
    createur: 'Une autre école',
    version: { numero: 1, etat: 'brouillon', modifieeLe: '2026-01-01T00:00:00.000Z' },
    langue: 'fr',
    mots: MOTS_ESSAI,
    fiche: null,
    extensions: false,
  })

const PAQUET = correspondancesVersCase(BANC, CONTEXTE)
const associations = PAQUET.CFAssociations ?? []

describe('une table de correspondances en CASE 1.1', () => {
  test('confirmés et officiels, en deux groupes, jamais d’éléments', () => {
    expect(PAQUET.CFItems).toBeUndefined()
    const lus = associations.map(({ associationType, originNodeURI, destinationNodeURI, ...reste }) => [
      associationType,
      originNodeURI.title,
      destinationNodeURI.title,
      reste.CFAssociationGroupingURI?.title,
      reste.notes,
      reste.lastChangeDateTime,
    ])
    const titre = 'fiche:RNCP901@0 → version:1'
    const [quatorze, quinze] = ['2026-03-14T10:00:00.000Z', '2026-03-15T10:00:00.000Z']
    expect(lus).toEqual([
      ['exactMatchOf', 'RNCP901BC01', 'X1', titre, 'raison equivalent', quatorze],
      ['ext:dispense', 'RNCP901BC02', 'Surveiller', titre, 'raison dispense', quinze],
      ['replacedBy', 'Gardien de phare', 'Gardien de phare', 'Du registre', 'dit par RNCP1', quinze],
      ['exactMatchOf', 'RNCP901BC01', 'B-9', 'Du registre', 'dit par RNCP2', quinze],
    ])
    expect(PAQUET.CFDocument).toMatchObject({ title: titre, creator: 'École des phares', lastChangeDateTime: quinze })
  })

  test('les bouts sont les éléments des paquets des deux référentiels', () => {
    const [gauche, droite] = [paquetDe(DE, 'ignorée'), paquetDe(VERS, REFERENTIEL)]
    const adresses = (paquet: typeof gauche) => (paquet.CFItems ?? []).map(({ uri }) => uri)
    expect(associations.slice(0, 2).map(({ originNodeURI }) => originNodeURI.uri)).toEqual(adresses(gauche))
    expect(associations.slice(0, 2).map(({ destinationNodeURI }) => destinationNodeURI.uri)).toEqual(adresses(droite))
    expect([associations[2]?.originNodeURI.uri, associations[2]?.destinationNodeURI.uri]).toEqual([
      droite.CFDocument.uri,
      gauche.CFDocument.uri,
    ])
    const plein = paquetDe(contenu(null, ...VERS.elements, bloc('x9', 'b 9', 'Neuf')), REFERENTIEL)
    expect(associations[3]?.destinationNodeURI.identifier).toBe(plein.CFItems?.[2]?.identifier)
    for (const { originNodeURI, destinationNodeURI } of associations)
      expect([originNodeURI.targetType, destinationNodeURI.targetType]).toEqual(['CASE', 'CASE'])
  })

  test('mêmes identifiants d’un jour à l’autre, d’autres pour un autre organisme', () => {
    const noms = (paquet: typeof PAQUET) => [
      paquet.CFDocument.identifier,
      ...(paquet.CFAssociations ?? []).map(({ identifier }) => identifier),
    ]
    expect(noms(correspondancesVersCase(BANC, { ...CONTEXTE, modifieLe: new Date(0) }))).toEqual(noms(PAQUET))
    expect(new Set(noms(PAQUET)).size).toBe(5)
    const ailleurs = noms(correspondancesVersCase(BANC, { ...CONTEXTE, organisme: 'o2' }))
    expect(ailleurs.filter((nom) => noms(PAQUET).includes(nom))).toEqual([])
  })

  test('rien de décidé : un seul groupe, daté du jour demandé', () => {
    const vide = correspondancesVersCase({ ...BANC, liens: [], officiels: [] }, CONTEXTE)
    expect(vide.CFAssociations).toEqual([])
    expect(vide.CFDefinitions).toMatchObject({ CFAssociationGroupings: [{ title: 'fiche:RNCP901@0 → version:1' }] })
    expect(vide.CFDocument.lastChangeDateTime).toBe('2026-04-01T00:00:00.000Z')
  })

  const valider = validateur('1.1')
  test.skipIf(valider === null)('valide selon le schéma officiel, qui refuse un type inventé', () => {
    const json = JSON.parse(JSON.stringify(PAQUET))
    expect(valider?.(json)).toEqual([])
    json.CFAssociations[0].associationType = 'dispense'
    expect(valider?.(json)).toContain('/CFAssociations/#/associationType anyOf')
  })
})
