import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { motsTableur } from '#documents/referentiel/mots-tableur.ts'
import type { DocumentSource } from '#domaine/document/index.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { readDocument } from '#importeurs/documents/formats/lire.ts'
import { reconnaitreReferentiel } from '#importeurs/documents/reconnaissance/referentiel/reconnaitre.ts'
import { referentielDepuisCase } from '../case/lire.ts'
import { depuisCase } from '../case/paquet.ts'
import { arbitraireReferentiel, fichierPartage, validateur } from '../essai.ts'
import { versTableur } from './ecrire.ts'
import { paquetDepuisTableur } from './opensalt.ts'

const MOTS = motsTableur([['Version', '3']])
const VIDE: Referentiel = { intitule: '', certification: null, fondements: [], elements: [], liens: [] }

async function ouvrir(nom: string, octets: Uint8Array): Promise<DocumentSource> {
  const lu = await readDocument({ nom, octets })
  if (!lu.ok) throw new Error(JSON.stringify(lu.refus))
  return lu.valeur
}

async function ecrire(referentiel: Referentiel): Promise<Uint8Array> {
  const ecrit = await versTableur(referentiel, MOTS)
  if (!ecrit.ok) throw new Error(JSON.stringify(ecrit.refus))
  return ecrit.valeur
}

/** Lines of the source are those of the workbook; links are a set. */
const comparable = ({ elements, liens, ...tete }: Referentiel) => ({
  ...tete,
  elements: elements.map((element) => ({ ...element, reperes: [] })),
  liens: liens.map(({ genre, de, vers }) => `${genre}\n${de}\n${vers}`).sort(),
})

const critere = (niveaux: readonly string[]): Referentiel => ({
  ...VIDE,
  elements: [
    { genre: 'critere', id: 'k', code: 'K1', libelle: '', parent: null, ordre: 0, reperes: [], poids: null, niveaux },
  ],
})

describe('classeur', () => {
  test('tout référentiel écrit puis relu par le lecteur de documents revient sans perte', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraireReferentiel, async (referentiel) => {
        const document = await ouvrir('referentiel.xlsx', await ecrire(referentiel))
        expect(comparable(reconnaitreReferentiel(document).donnees)).toEqual(comparable(referentiel))
      }),
      { numRuns: 150 },
    )
  })

  test('les feuilles qui répètent le modèle sont du mobilier ; un lien qui n’y est pas reste sans place', async () => {
    const base = { parent: null, ordre: 0, reperes: [] }
    const referentiel: Referentiel = {
      ...VIDE,
      elements: [
        { ...base, genre: 'competence', id: 'c1', code: 'C1', libelle: 'Tenir le registre' },
        { ...base, genre: 'tache', id: 't1', code: null, libelle: 'Noter', ordre: 1 },
      ],
      liens: [{ genre: 'mobilise', de: 'c1', vers: 't1' }],
    }
    const document = await ouvrir('referentiel.xlsx', await ecrire(referentiel))
    expect(reconnaitreReferentiel(document).nonPlaces).toEqual([])
    const autre = document.lignes.map((ligne) =>
      ligne.feuille === 'Liens' && ligne.texte === 'Noter' ? { ...ligne, texte: 'Noter ailleurs' } : ligne,
    )
    const lu = reconnaitreReferentiel({ ...document, lignes: autre })
    expect(lu.nonPlaces.map((rang) => autre[rang]?.texte)).toEqual([
      'C1',
      'Tenir le registre',
      'mobilise',
      't1',
      'Noter ailleurs',
    ])
  })

  test('une autre bibliothèque y lit les mêmes cellules : ni formule, ni zéro perdu, titres figés, types proposés', async () => {
    const referentiel: Referentiel = {
      ...critere(['=1+1', '0012']),
      intitule: '=CMD()',
    }
    const classeur = new ExcelJS.Workbook()
    const octets = await ecrire(referentiel)
    const copie = new ArrayBuffer(octets.byteLength)
    new Uint8Array(copie).set(octets)
    await classeur.xlsx.load(copie)
    expect(classeur.worksheets.map(({ name }) => name)).toEqual(['Référentiel', 'Liens', 'Lisez-moi'])
    const feuille = classeur.worksheets[0]
    expect(feuille?.getCell('D2').value).toBe('=CMD()')
    expect(feuille?.getCell('D2').type).toBe(ExcelJS.ValueType.String)
    expect(feuille?.getCell('D2').numFmt).toBe('@')
    expect(feuille?.getCell('B3').value).toBe('Critère')
    expect(feuille?.getCell('L3').value).toBe('=1+1\n0012')
    expect(feuille?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(feuille?.getCell('B3').dataValidation.formulae[0]).toContain('Compétence')
    expect(feuille?.getCell('A1').font.bold).toBe(true)
  })

  test('une cellule trop longue pour un tableur est refusée, avec sa place', async () => {
    const sous = (nombre: number) => versTableur(critere(Array.from({ length: nombre }, () => 'x'.repeat(1_999))), MOTS)
    expect((await sous(16)).ok).toBe(true)
    expect(await sous(17)).toEqual({
      ok: false,
      refus: {
        code: 'export.cellule-trop-longue',
        donnees: { element: 'K1', colonne: 'Niveaux', taille: 33_999, maximum: 32_767 },
      },
    })
  })

  test('le modèle vide se relit comme un référentiel vide', async () => {
    const document = await ouvrir('modele.xlsx', await ecrire(VIDE))
    expect(reconnaitreReferentiel(document).donnees).toEqual(VIDE)
  })
})

describe('classeurs d’OpenSALT', () => {
  const nomme = (nom: string) => fichierPartage(`data/standards/case/samples/opensalt-${nom}`)
  const INSTANT = '2026-03-15T10:00:00Z'
  const [exemple, modele, csv] = [
    'spreadsheet_import_sample.xlsx',
    'spreadsheet_import_template.xlsx',
    'sample_case.csv',
  ].map(nomme)

  test.skipIf(!exemple)('trois feuilles : le document, l’arbre des niveaux, les associations', async () => {
    const paquet = paquetDepuisTableur(await ouvrir('exemple.xlsx', exemple ?? Buffer.alloc(0)), INSTANT)
    expect(validateur('1.1')?.(paquet) ?? []).toEqual([])
    expect(paquet?.CFDocument).toMatchObject({
      identifier: '93a2d99e-2988-11e9-8a65-bf64185a38dc',
      creator: 'ImportSpreadsheet',
      title: 'SampleFramework',
      lastChangeDateTime: '2019-02-05T20:56:58Z',
      subject: ['School'],
      statusStartDate: '2019-02-05',
    })
    expect(paquet?.CFItems?.map((item) => [item.humanCodingScheme, item.CFItemType, item.educationLevel])).toEqual([
      ['S', 'Cluster', ['3']],
      ['S.1', 'Major Strand', ['4', '5']],
      ['S.2', 'Statement', ['6']],
      ['S.2.1', 'Child Statement', undefined],
    ])
    const codes = paquet?.CFAssociations?.map((une) => [
      une.originNodeURI.title,
      une.associationType,
      une.destinationNodeURI.title,
      une.sequenceNumber,
    ])
    expect(codes?.slice(0, 5)).toEqual([
      ['S', 'isChildOf', 'SampleFramework', 1],
      ['S.1', 'isChildOf', 'S', 1],
      ['S.2', 'isChildOf', 'S', 2],
      ['S.2.1', 'isChildOf', 'S.2', 1],
      ['S.1', 'exactMatchOf', '9ce35718-abcf-11e8-82fc-3933f2f03ee8', undefined],
    ])
    expect(codes?.map(([, type]) => type).slice(5)).toEqual([
      'isPartOf',
      'precedes',
      'replacedBy',
      'hasSkillLevel',
      'isPeerOf',
    ])
    const lu = depuisCase(JSON.parse(JSON.stringify(paquet)))
    const reprise = lu.ok ? referentielDepuisCase(lu.valeur) : null
    expect(reprise?.referentiel.elements.map(({ code, genre, parent }) => [code, genre, parent === null])).toEqual([
      ['S', 'bloc', true],
      ['S.1', 'competence', false],
      ['S.2', 'activite', false],
      ['S.2.1', 'competence', false],
    ])
  })

  test.skipIf(!modele)('le modèle vide d’OpenSALT est un cadre sans élément', async () => {
    const document = await ouvrir('modele.xlsx', modele ?? Buffer.alloc(0))
    expect(paquetDepuisTableur(document, INSTANT)).toMatchObject({ CFItems: [], CFAssociations: [] })
  })

  test.skipIf(!csv)('une feuille à plat : parents nommés par leur code, adresses gardées', async () => {
    const paquet = paquetDepuisTableur(await ouvrir('sample_case.csv', csv ?? Buffer.alloc(0)), INSTANT)
    expect(validateur('1.1')?.(paquet) ?? []).toEqual([])
    expect(paquet?.CFDocument.title).toBe('sample_case')
    expect(paquet?.CFItems?.[0]?.fullStatement).toBe('Everything about math')
    const liens = paquet?.CFAssociations?.map((une) => [
      une.originNodeURI.title,
      une.associationType,
      une.destinationNodeURI.uri,
    ])
    expect(liens?.[0]).toEqual(['M', 'isChildOf', `urn:uuid:${paquet?.CFDocument.identifier}`])
    expect(liens).toContainEqual(['M.F.1-2', 'isRelatedTo', 'http://asn.jesandco.org/resources/S1143417'])
    expect(liens?.filter(([, type]) => type === 'isChildOf')).toHaveLength(paquet?.CFItems?.length ?? 0)
  })

  test('un classeur qui n’en est pas un', async () => {
    expect(paquetDepuisTableur(await ouvrir('modele.xlsx', await ecrire(VIDE)), INSTANT)).toBeNull()
  })
})
