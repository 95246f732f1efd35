import { sql } from 'kysely'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocExemple, ficheExemple } from '#domaine/certification/exemples.ts'
import { elementEssai, VIDE } from '#domaine/referentiel/essai.ts'
import type { Element, Referentiel } from '#domaine/referentiel/index.ts'
import { stemOf } from '#recherche/words.ts'
import { type Base, dansContexte, openBase } from '#stockage/base.ts'
import { portsCorrespondances } from '#stockage/depots/correspondances.ts'
import { baseEssai } from '#stockage/essai.ts'
import { referentielPublic } from './contrat/conversion-referentiel.ts'
import { administrateurEssai, type Essai, membreEssai, type Navigateur, organismeEssai, ouvrirEssai } from './essai.ts'
import { monterCorrespondances } from './routes/correspondances.ts'

const bloc = (ordre: number, numero: string, libelle: string) => blocExemple(ordre, `${numero}BC0${ordre}`, { libelle })
const ANCIENNE = ficheExemple('RNCP901', {
  intitule: 'Technicien de maintenance',
  nouvelles: ['RNCP902'],
  blocs: [bloc(1, 'RNCP901', 'Réaliser la maintenance préventive'), bloc(2, 'RNCP901', 'Diagnostiquer les pannes')],
})
const NOUVELLE = ficheExemple('RNCP902', {
  intitule: 'Technicien de maintenance connectée',
  blocs: [
    bloc(1, 'RNCP902', 'Diagnostic de pannes'),
    bloc(2, 'RNCP902', 'Maintenance préventive'),
    bloc(3, 'RNCP902', 'Anglais'),
  ],
  correspondances: [{ blocs: ['RNCP902BC02'], versNumero: 'RNCP901', versBlocs: ['RNCP901BC01'] }],
})
const FICHES = new Map(
  [ANCIENNE, NOUVELLE].map((fiche, rang) => [fiche.numero, { fiche, empreinte: `${rang}`.repeat(64) }]),
)
const A = 'fiche:RNCP901'
const B = 'fiche:RNCP902'

let base: Base
let essai: Essai
let org: string
let gestion: Navigateur
let tuteur: Navigateur
let candidat: Navigateur

beforeAll(async () => {
  base = await baseEssai()
  const ports = portsCorrespondances(base, {
    maintenant: () => new Date(),
    aujourdhui: () => '2026-03-15',
    racine: stemOf,
    fiche: async (numero) => FICHES.get(numero) ?? null,
  })
  essai = await ouvrirEssai({
    base,
    mode: 'production',
    groupes: [(montage) => monterCorrespondances(montage, ports)],
  })
  const admin = await administrateurEssai(essai)
  org = await organismeEssai(admin, 'A')
  gestion = await membreEssai(admin, org, 'gestionnaire')
  tuteur = await membreEssai(admin, org, 'tuteur')
  candidat = await membreEssai(admin, org, 'candidat')
})
afterAll(async () => {
  await essai.fermer()
  await base.fermer()
})

const adresse = (suite: string): string => `/organismes/${org}/correspondances${suite}`
const banc = async (de: string, vers: string, qui = gestion) =>
  (await qui.lire(adresse(`/banc?de=${de}&vers=${vers}`))).json()
const decider = async (de: string, vers: string, ...decisions: object[]) =>
  await gestion.ecrire('POST', adresse('/decisions'), { de, vers, decisions })
interface Lu {
  de: string
  vers: string
  etat: string
  type: string
}
const etats = (recu: { liens: Lu[] }) => recu.liens.map(({ de, vers, etat, type }) => `${de} ${vers} ${etat} ${type}`)

async function creer(...elements: Element[]): Promise<string> {
  const contenu: Referentiel = { ...VIDE, certification: 'RNCP901', elements }
  const reponse = await gestion.ecrire('POST', `/organismes/${org}/referentiels`, {
    contenu: referentielPublic(contenu),
  })
  if (reponse.statusCode !== 200) throw new Error(reponse.body)
  return `version:${reponse.json().id}`
}

describe('the bench', () => {
  it('shows two records with suggestions, reasons and what the register states', async () => {
    const recu = await banc(A, B, tuteur)
    expect([recu.de.cle, recu.vers.cle]).toEqual([`${A}@${'0'.repeat(64)}`, `${B}@${'1'.repeat(64)}`])
    expect(recu.vers.elements.map(({ code }: { code: string }) => code)).toEqual([
      'RNCP902BC01',
      'RNCP902BC02',
      'RNCP902BC03',
    ])
    expect(etats(recu)).toEqual(['bloc-1 bloc-2 propose proche', 'bloc-2 bloc-1 propose proche'])
    expect(recu.liens[0].suggestion.raison.mots_communs.sort()).toEqual(['maintenance', 'préventive'])
    expect(recu.officiels).toEqual([
      {
        type: 'remplace',
        sens: 'de-vers',
        de: null,
        vers: null,
        code_de: null,
        code_vers: null,
        declaree_par: 'RNCP901',
      },
      {
        type: 'equivalent',
        sens: 'de-vers',
        de: 'bloc-1',
        vers: 'bloc-2',
        code_de: 'RNCP901BC01',
        code_vers: 'RNCP902BC02',
        declaree_par: 'RNCP902',
      },
    ])
    expect(recu.annulable).toBe(false)
  })

  it('keeps decisions as acts, undone one by one, and lists the crosswalk', async () => {
    const confirme = { de: 'bloc-1', vers: 'bloc-2', etat: 'confirme', type: 'equivalent' }
    expect((await decider(A, B, confirme, { de: 'bloc-2', vers: 'bloc-1', etat: 'refuse' })).json().numero).toBe(1)
    const main = { de: 'bloc-2', vers: 'bloc-3', etat: 'confirme', type: 'dispense' }
    expect((await decider(A, B, { ...confirme, type: 'remplace' }, main)).statusCode).toBe(200)
    const apres = await banc(A, B)
    expect(etats(apres)).toEqual([
      'bloc-1 bloc-2 confirme remplace',
      'bloc-2 bloc-1 refuse proche',
      'bloc-2 bloc-3 confirme dispense',
    ])
    expect(apres.liens[2]).toMatchObject({
      suggestion: null,
      association: 'ext:dispense',
      decision: { par: { nom: 'Membre gestionnaire' } },
    })
    const { tables, total } = (await tuteur.lire(adresse(''))).json()
    expect([total, tables[0].confirmes, tables[0].refuses, tables[0].vers_intitule]).toEqual([
      1,
      2,
      1,
      'Technicien de maintenance connectée',
    ])
    const annuler = async () =>
      (await gestion.ecrire('POST', adresse('/annulation'), { de: A, vers: B })).json().code ?? etats(await banc(A, B))
    expect(await annuler()).toEqual(['bloc-1 bloc-2 confirme equivalent', 'bloc-2 bloc-1 refuse proche'])
    expect(await annuler()).toEqual(['bloc-1 bloc-2 propose proche', 'bloc-2 bloc-1 propose proche'])
    expect(await annuler()).toBe('correspondance.rien-a-annuler')
    const { actes } = (await gestion.lire(`/organismes/${org}/journal`)).json()
    expect(actes.slice(0, 4).map(({ acte }: { acte: string }) => acte)).toEqual([
      'correspondance.annuler',
      'correspondance.annuler',
      'correspondance.decider',
      'correspondance.decider',
    ])
  })

  it('is exported as a CASE package, named in ASCII', async () => {
    const confirme = { de: 'bloc-1', vers: 'bloc-2', etat: 'confirme', type: 'remplace' }
    expect((await decider(A, B, confirme)).statusCode).toBe(200)
    const url = adresse(`/export/case.json?de=${A}&vers=${B}`)
    const reponse = await tuteur.lire(url)
    expect(reponse.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(reponse.headers['content-disposition']).toBe(
      'attachment; filename="correspondances-rncp901-rncp902.case.json"',
    )
    const { CFDocument, CFAssociations } = reponse.json()
    expect(CFDocument.creator).toBe('A')
    expect(CFDocument.title.replaceAll('\u00a0', ' ')).toBe(
      'Correspondances : RNCP901 Technicien de maintenance → RNCP902 Technicien de maintenance connectée',
    )
    expect(CFAssociations).toHaveLength(3)
    const { associationType, originNodeURI, destinationNodeURI, notes } = CFAssociations[0]
    expect([associationType, originNodeURI.title, destinationNodeURI.title]).toEqual([
      'replacedBy',
      'RNCP901BC01',
      'RNCP902BC02',
    ])
    expect(notes).toMatch(/^- Remplacé par\n- Ressemblance \d+ sur 100\n- Mots communs\u00a0: /)
    expect(CFAssociations[2].notes).toBe('Déclaré par la fiche RNCP902.')
    expect((await candidat.lire(url)).json().code).toBe('droit.refuse')
    await gestion.ecrire('POST', adresse('/annulation'), { de: A, vers: B })
  })

  it('nothing erases a decision, even the owner of the base', async () => {
    const proprietaire = await openBase(base.url, { role: 'proprietaire', connexions: 1 })
    for (const table of ['decision_correspondance', 'lot_correspondances', 'table_correspondances'])
      await expect(
        dansContexte(proprietaire, { organisme: org }, (tx) => sql.raw(`delete from ${table}`).execute(tx)),
      ).rejects.toMatchObject({ code: 'PA001' })
    await proprietaire.fermer()
  })

  it('two acts at once are kept one after the other', async () => {
    const refus = { de: 'bloc-1', vers: 'bloc-2', etat: 'refuse' }
    const numeros = await Promise.all([1, 2, 3].map(async () => (await decider(B, A, refus)).json().numero))
    expect(numeros.sort()).toEqual([1, 2, 3])
  })

  it.each([
    ['correspondance.source-invalide', 'fiche:35698', B],
    ['correspondance.source-invalide', A, 'version:x'],
    ['correspondance.memes-cotes', A, A],
    ['fiche.inconnue', A, 'fiche:RNCP1'],
    ['referentiel.version-inconnue', 'version:99999999-9999-4999-8999-999999999999', B],
  ])('%s', async (code, de, vers) => {
    for (const route of ['banc', 'comparaison', 'export/case.json'])
      expect((await gestion.lire(adresse(`/${route}?de=${de}&vers=${vers}`))).json().code).toBe(code)
  })

  it('refuses links of elements that are not there, or of two kinds', async () => {
    const version = await creer(
      elementEssai('b', 'bloc', { libelle: 'Maintenance préventive' }),
      elementEssai('c', 'competence', { parent: 'b' }),
    )
    const code = async (de: string, vers: string) =>
      (await decider(version, B, { de, vers, etat: 'refuse' })).json().code
    expect(await code('x', 'bloc-1')).toBe('referentiel.element-inconnu')
    expect(await code('b', 'x')).toBe('referentiel.element-inconnu')
    expect(await code('c', 'bloc-1')).toBe('referentiel.genre-different')
    const sansType = await decider(version, B, { de: 'b', vers: 'bloc-2', etat: 'confirme' })
    expect(sansType.json().code).toBe('requete.invalide')
    expect((await banc(version, B)).officiels).toHaveLength(2)
  })

  it('is read by the team, decided by those who write, closed to others', async () => {
    const corps = { de: A, vers: B, decisions: [{ de: 'bloc-1', vers: 'bloc-2', etat: 'refuse' }] }
    expect((await tuteur.ecrire('POST', adresse('/decisions'), corps)).json().code).toBe('droit.refuse')
    expect((await candidat.lire(adresse('/banc?de=a&vers=b'))).json().code).toBe('droit.refuse')
  })
})

describe('comparison', () => {
  it('of two versions of one référentiel follows their identifiers', async () => {
    const de = await creer(elementEssai('b', 'bloc', { libelle: 'Souder' }))
    const id = de.slice('version:'.length)
    const { referentiels } = (await gestion.lire(`/organismes/${org}/referentiels`)).json()
    const sien = referentiels.find(({ brouillon }: { brouillon: { id: string } | null }) => brouillon?.id === id)
    const racine = `/organismes/${org}/referentiels/${sien.id}`
    for (const geste of ['relecture', 'publication'])
      await gestion.ecrire('POST', `${racine}/versions/${id}/${geste}`, { revision: 0 })
    const suite = (await gestion.ecrire('POST', `${racine}/brouillon`, { version: id })).json().id
    const element = { ...elementEssai('b', 'bloc', { libelle: 'Souder et couper' }) }
    const operations = [{ type: 'modifier', element }]
    await gestion.ecrire('POST', `${racine}/versions/${suite}/operations`, { revision: 0, operations })
    const recu = (await tuteur.lire(adresse(`/comparaison?de=${de}&vers=version:${suite}`))).json()
    expect(recu.lignes).toEqual([
      {
        avant: ['b'],
        apres: ['b'],
        natures: ['libelle'],
        mots: [
          { nature: 'identique', texte: 'Souder' },
          { nature: 'ajout', texte: 'et couper' },
        ],
      },
    ])
    expect(recu.comptes.libelle).toBe(1)
  })

  it('of two records follows their words', async () => {
    const { comptes, lignes } = (await gestion.lire(adresse(`/comparaison?de=${A}&vers=${B}`))).json()
    expect(lignes.flatMap(({ apres }: { apres: string[] }) => apres).sort()).toEqual(['bloc-1', 'bloc-2', 'bloc-3'])
    expect(comptes.ajout).toBeGreaterThanOrEqual(1)
  })
})
