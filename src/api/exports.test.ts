import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LecteurDocuments } from '#application/documents/ports.ts'
import { type Compositeur, openCompositeur } from '#documents/typst/compositeur.ts'
import { normaliserReferentiel, type Referentiel } from '#domaine/referentiel/index.ts'
import { openLecteur } from '#importeurs/documents/isolement/lecteur.ts'
import { fichierPartage } from '#interop/essai.ts'
import type { Base } from '#stockage/base.ts'
import { portsReferentiels } from '#stockage/depots/referentiels.ts'
import { baseEssai } from '#stockage/essai.ts'
import { referentielPublic } from './contrat/conversion-referentiel.ts'
import { administrateurEssai, type Essai, membreEssai, type Navigateur, organismeEssai, ouvrirEssai } from './essai.ts'
import { monterExports } from './routes/exports.ts'

const PHARE: Referentiel = {
  intitule: '=Gardien de phare à éclats',
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
    { genre: 'activite', id: 'a1', code: 'A1', libelle: 'Veiller', parent: 'b1', ordre: 0, reperes: [] },
    { genre: 'competence', id: 'c1', code: 'C1.1', libelle: 'Allumer', parent: 'a1', ordre: 0, reperes: [] },
    {
      genre: 'evaluation',
      id: 'e1',
      code: null,
      libelle: 'Nuit de brume',
      parent: 'a1',
      ordre: 1,
      reperes: [],
      natures: ['soutenance'],
      consigne: '',
      modalites: [
        { candidats: 'VAE', forme: null, natures: ['oral'], dureeMin: 20, dureeMax: 30, brut: 'oral de 20 à 30 min' },
      ],
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

let base: Base
let essai: Essai
let lecteur: LecteurDocuments
let compositeur: Compositeur
let enseignant: Navigateur
let tuteur: Navigateur
let organisme: string
/** Address of the version that every story exports. */
let ici: string

async function importer(qui: Navigateur, nom: string, octets: Buffer) {
  const jeton: unknown = (await qui.lire('/session/jeton')).json().jeton_csrf
  return await qui.demander({
    method: 'POST',
    url: `/organismes/${organisme}/referentiels/import?nom=${encodeURIComponent(nom)}`,
    payload: octets,
    headers: { 'x-csrf-token': String(jeton), 'content-type': 'application/octet-stream' },
  })
}

const contenuDe = async ({ referentiel, version }: { referentiel: string; version: string }) =>
  (await enseignant.lire(`/organismes/${organisme}/referentiels/${referentiel}/versions/${version}`)).json().contenu

beforeAll(async () => {
  base = await baseEssai()
  lecteur = openLecteur()
  compositeur = openCompositeur()
  const dehors = { maintenant: () => new Date('2026-03-14T23:30:00Z'), aujourdhui: () => '2026-03-15' }
  const outils = { referentiels: portsReferentiels(base, dehors), lecteur, compositeur, fiche: async () => null }
  essai = await ouvrirEssai({ base, mode: 'production', groupes: [(montage) => monterExports(montage, outils)] })
  const admin = await administrateurEssai(essai)
  organisme = await organismeEssai(admin, 'École des phares')
  enseignant = await membreEssai(admin, organisme, 'enseignant')
  tuteur = await membreEssai(admin, organisme, 'tuteur')
  const corps = { contenu: referentielPublic(PHARE) }
  const cree = (await enseignant.ecrire('POST', `/organismes/${organisme}/referentiels`, corps)).json()
  ici = `/organismes/${organisme}/referentiels/${cree.referentiel}/versions/${cree.id}/export`
})
afterAll(async () => {
  await essai.fermer()
  await lecteur.fermer()
  await compositeur.fermer()
  await base.fermer()
})

describe('exporter une version', () => {
  it.each([
    ['case.json', 'application/json; charset=utf-8', '{'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet; charset=utf-8', 'PK'],
    ['md', 'text/markdown; charset=utf-8', '# =Gardien de phare à éclats'],
    ['pdf', 'application/pdf; charset=utf-8', '%PDF-'],
  ])('%s : un fichier à enregistrer, nommé en ASCII', async (forme, media, debut) => {
    const reponse = await enseignant.lire(`${ici}/${forme}`)
    expect(reponse.statusCode).toBe(200)
    expect(reponse.headers['content-type']).toBe(media)
    expect(reponse.headers['content-disposition']).toBe(`attachment; filename="referentiel-rncp90021-v1.${forme}"`)
    expect(reponse.rawPayload.subarray(0, Buffer.byteLength(debut)).toString()).toBe(debut)
  })

  it('dit qui la tient et sa version, au jour de Paris, dans la langue demandée', async () => {
    const fr = (await enseignant.lire(`${ici}/md`)).body
    expect(fr).toContain('**Source**\u00a0: École des phares')
    expect(fr).toMatch(/\*\*Version\*\*\u00a0: 1 \(brouillon\), \d/)
    const en = await enseignant.demander({ method: 'GET', url: `${ici}/md`, headers: { 'accept-language': 'en' } })
    expect(en.body).toContain('1 (draft)')
  })

  it('un tuteur exporte s’il peut lire, personne hors de l’organisme', async () => {
    const vu = await tuteur.lire(ici.replace(/\/export$/, ''))
    expect((await tuteur.lire(`${ici}/md`)).statusCode).toBe(vu.statusCode)
    const inconnue = ici.replace(/versions\/[^/]+/, 'versions/7e000000-0000-4000-8000-000000000001')
    expect((await enseignant.lire(`${inconnue}/pdf`)).json().code).toBe('referentiel.version-inconnue')
  })

  it('le modèle vide est à tous', async () => {
    const reponse = await essai.serveur.inject('/api/v1/modeles/referentiel.xlsx')
    expect(reponse.statusCode).toBe(200)
    expect(reponse.rawPayload.subarray(0, 2).toString()).toBe('PK')
    const vide = (await importer(enseignant, 'modele.xlsx', reponse.rawPayload)).json()
    expect([vide.format, vide.elements]).toEqual(['classeur', 0])
  })
})

describe('importer un fichier', () => {
  it.each([
    ['case.json?extensions=1', 'case'],
    ['xlsx', 'classeur'],
  ])('%s revient sans perte dans un nouveau brouillon', async (forme, format) => {
    const octets = (await enseignant.lire(`${ici}/${forme}`)).rawPayload
    const reponse = await importer(enseignant, 'venu', octets)
    expect(reponse.statusCode).toBe(200)
    const fait = reponse.json()
    expect(fait).toMatchObject({ format, elements: 5, genres_proposes: 0, sans_parent: 0, liens_ecartes: 0 })
    const attendu = normaliserReferentiel(PHARE)
    expect(await contenuDe(fait)).toEqual(attendu.ok ? referentielPublic(attendu.valeur) : null)
  })

  it('un référentiel vu mais non modifiable ne s’importe pas', async () => {
    expect((await importer(tuteur, 'x.json', Buffer.from('{}'))).json().code).toBe('droit.refuse')
  })

  it.each([
    ['coupé.json', Buffer.from('{"CFDocument": {'), 'case.illisible'],
    ['autre.json', Buffer.from('{"a": 1}'), 'case.illisible'],
    ['profond.json', Buffer.from(`{"a":${'['.repeat(200_000)}`), 'case.illisible'],
    ['vide.xlsx', Buffer.alloc(0), 'document.vide'],
    ['faux.xlsx', Buffer.from('PK\u0003\u0004rien'), 'document.illisible'],
    ['liste.csv', Buffer.from('nom;prix\nclou;3\nvis;4\n'), 'document.non-reconnu'],
    ['grand.json', Buffer.from(`{"CFDocument":"${'x'.repeat(25_000_001)}"}`), 'document.trop-gros'],
  ])('%s est refusé : %#', async (nom, octets, code) => {
    const reponse = await importer(enseignant, nom, octets)
    expect(reponse.json().code).toBe(code)
  })

  it('des milliers d’anneaux ne retiennent pas le serveur', async () => {
    const noeud = (identifier: string) => ({ title: '', identifier, uri: '' })
    const nombre = 9_900
    const paquet = {
      CFDocument: { identifier: 'd', uri: '', creator: '', title: 'Anneaux', lastChangeDateTime: '' },
      CFItems: Array.from({ length: nombre }, (_, n) => ({
        ...noeud(`i${n}`),
        fullStatement: `${n}`,
        lastChangeDateTime: '',
      })),
      CFAssociations: Array.from({ length: nombre }, (_, n) => ({
        ...noeud(`l${n}`),
        associationType: 'isChildOf',
        originNodeURI: noeud(`i${n}`),
        destinationNodeURI: noeud(`i${n % 2 === 0 ? n + 1 : n - 1}`),
        lastChangeDateTime: '',
      })),
    }
    const debut = process.cpuUsage()
    const reponse = await importer(enseignant, 'anneaux.json', Buffer.from(JSON.stringify(paquet)))
    const { user } = process.cpuUsage(debut)
    expect(reponse.json()).toMatchObject({ elements: nombre, sans_parent: nombre / 2 })
    expect(user / 1000).toBeLessThan(5_000)
  })

  const exemple = fichierPartage('data/standards/case/samples/opensalt-SmartLevelFramework.json')
  it.skipIf(exemple === null)('un cadre d’OpenSALT devient un brouillon, ses genres proposés', async () => {
    const fait = (await importer(enseignant, 'smart.json', exemple ?? Buffer.alloc(0))).json()
    expect(fait).toMatchObject({ format: 'case', sans_parent: 0, liens_ecartes: 0 })
    expect(fait.genres_proposes).toBe(fait.elements)
    expect((await contenuDe(fait)).intitule).toBe('SmartLevel Test')
  })

  it('un classeur d’OpenSALT passe par le lecteur isolé', async () => {
    const csv = 'Identifier,fullStatement,Human Coding Scheme,Is Child Of\nA,Tout,M,\nB,Partie,M.1,M\n'
    const fait = (await importer(enseignant, 'cadre.csv', Buffer.from(csv))).json()
    expect(fait).toMatchObject({ format: 'classeur-opensalt', elements: 2 })
    const { elements } = await contenuDe(fait)
    expect(elements.map(({ code, genre }: { code: string; genre: string }) => [code, genre])).toEqual([
      ['M', 'bloc'],
      ['M.1', 'competence'],
    ])
  })
})

it('le guide de l’interface nomme ces routes', () => {
  const openapi = readFileSync(join(import.meta.dirname, '../../docs/api/openapi.json'), 'utf8')
  expect(openapi).toContain('/export/case.json')
})
