import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LecteurDocuments } from '#application/documents/ports.ts'
import { openLecteur } from '#importeurs/documents/isolement/lecteur.ts'
import { type Base, dansContexte } from '#stockage/base.ts'
import { portsDocuments } from '#stockage/depots/documents.ts'
import { portsPaquets } from '#stockage/depots/paquets.ts'
import { portsReferentiels } from '#stockage/depots/referentiels.ts'
import { baseEssai } from '#stockage/essai.ts'
import type { PaquetPublic } from './contrat/paquets.ts'
import {
  administrateurEssai,
  type Essai,
  MOT_DE_PASSE,
  membreEssai,
  Navigateur,
  organismeEssai,
  ouvrirEssai,
} from './essai.ts'
import { monterDocuments } from './routes/documents.ts'
import { monterPaquets } from './routes/paquets.ts'

/** Coefficients of a test: nobody read those of the professional units. */
const COEFFICIENTS: Readonly<Record<string, number>> = { U2: 4, U31: 4, U32: 4, U33: 3 }

let base: Base
let lecteur: LecteurDocuments
let essai: Essai
let organisme: string
let ana: Navigateur
let enseignant: Navigateur
let bo: Navigateur

beforeAll(async () => {
  base = await baseEssai()
  lecteur = openLecteur()
  const dehors = { maintenant: () => new Date(), aujourdhui: () => '2026-03-15' }
  const documents = portsDocuments(base, { lecteur, aujourdhui: dehors.aujourdhui, fiche: async () => null })
  const referentiels = portsReferentiels(base, dehors)
  essai = await ouvrirEssai({
    base,
    mode: 'production',
    groupes: [
      (montage) => monterDocuments(montage, { ports: documents, referentiels }),
      (montage) => monterPaquets(montage, { ports: portsPaquets(base, dehors), documents }),
    ],
  })
  const admin = await administrateurEssai(essai)
  organisme = await organismeEssai(admin, 'A')
  ana = await membreEssai(admin, organisme, 'gestionnaire')
  enseignant = await membreEssai(admin, organisme, 'enseignant')
  const invite = await admin.ecrire('POST', `/organismes/${organisme}/invitations`, {
    courriel: 'bo@exemple.fr',
    role: 'gestionnaire',
  })
  bo = new Navigateur(essai.serveur)
  const corps = { jeton: invite.json().jeton, nom: 'Bo', mot_de_passe: MOT_DE_PASSE }
  expect((await bo.ecrire('POST', '/invitations/acceptation', corps)).statusCode).toBe(200)
})
afterAll(async () => {
  await essai.fermer()
  await lecteur.fermer()
  await base.fermer()
})

const BASE = () => `/organismes/${organisme}/paquets`
const un = (id: string, suite = '') => `${BASE()}/${id}${suite}`
const lire = async (id: string): Promise<PaquetPublic> => (await ana.lire(un(id))).json()
const ouvrir = async (corps: object): Promise<PaquetPublic> => {
  const reponse = await ana.ecrire('POST', BASE(), { session: 2026, ...corps })
  expect([reponse.statusCode, reponse.body.slice(0, 300)]).toEqual([200, expect.any(String)])
  return reponse.json()
}
const avecCoefficients = ({ contenu }: PaquetPublic): PaquetPublic['contenu'] => ({
  ...contenu,
  reglement: {
    ...contenu.reglement,
    unites: contenu.reglement.unites.map((u) => ({ ...u, coefficient: COEFFICIENTS[u.code] ?? u.coefficient })),
  },
})
const ecrire = (paquet: PaquetPublic, contenu: PaquetPublic['contenu'], revision = paquet.revision) =>
  ana.ecrire('PUT', un(paquet.id), { revision, contenu })
const completer = async (paquet: PaquetPublic): Promise<PaquetPublic> =>
  (await ecrire(paquet, avecCoefficients(paquet))).json()
const repeterExemple = async (paquet: PaquetPublic, qui = ana) => {
  const { cohorte } = (await ana.lire(un(paquet.id, '/cohorte-exemple?candidats=60'))).json()
  return await qui.ecrire('POST', un(paquet.id, '/repetitions?langue=fr'), { cohorte })
}
const signer = (qui: Navigateur, { id, empreinte }: PaquetPublic) =>
  qui.ecrire('POST', un(id, '/signatures'), { empreinte })

describe('a package made from a delivered regulation', () => {
  it('says what is unknown and where to learn it, and cannot be signed', async () => {
    const paquet = await ouvrir({ depart: 'reglement', reglement: 'mspc' })
    expect(paquet).toMatchObject({
      certification: 'RNCP35698',
      session: 2026,
      etat: 'brouillon',
      modifiable: true,
      contenu: { regime: 'bac-pro.2022', jour: '2026-06-30', seuils: { admission: 10, controle: 8, tres_bien: 16 } },
      controle: { issue: 'indetermine' },
    })
    const inconnues = paquet.controle.verifications.filter(({ tenue }) => tenue === null)
    expect(inconnues.map(({ code }) => code)).toEqual(Array(4).fill('paquet.coefficient-pose'))
    expect(inconnues[0]?.faire).toContain('annexe de l’arrêté')
    expect((await signer(ana, paquet)).json().code).toBe('paquet.non-conforme')
  })

  it('is written again over the revision that was read, and only then', async () => {
    const paquet = await ouvrir({ depart: 'reglement', reglement: 'mspc' })
    const ecrit = await completer(paquet)
    expect(ecrit).toMatchObject({ revision: 1, controle: { issue: 'conforme' } })
    expect(ecrit.controle.verifications.every(({ tenue }) => tenue === true)).toBe(true)
    expect((await ecrire(paquet, ecrit.contenu, 0)).json().code).toBe('paquet.conflit')
    const relu = await ecrire(ecrit, ecrit.contenu)
    expect(relu.json()).toMatchObject({ revision: 1, empreinte: ecrit.empreinte })
  })

  it('written back as it was read, differs in nothing from the regulation', async () => {
    const bon = await completer(await ouvrir({ depart: 'reglement', reglement: 'mspc' }))
    const { ecarts } = (await repeterExemple(bon)).json()
    expect(ecarts).toEqual(
      ['U2', 'U31', 'U32', 'U33'].map((unite) => ({
        chemin: `reglement.unites.${unite}.coefficient`,
        avant: null,
        apres: String(COEFFICIENTS[unite]),
      })),
    )
  })

  it('refuses a switch, a regime or a threshold that do not exist', async () => {
    const paquet = await ouvrir({ depart: 'reglement', reglement: 'mspc' })
    for (const faute of [
      { interrupteurs: { 'projet.diviseur': 'doublé' } },
      { regime: 'bac-pro.1999' },
      { seuils: { ...paquet.contenu.seuils, admission: 25 } },
    ])
      expect((await ecrire(paquet, { ...paquet.contenu, ...faute })).statusCode).toBe(400)
  })

  it('refuses what no rules are known for', async () => {
    const demander = (corps: object) => ana.ecrire('POST', BASE(), { depart: 'reglement', ...corps })
    expect((await demander({ session: 1995, reglement: 'mspc' })).json().code).toBe('paquet.sans-regime')
    expect((await demander({ session: 2026, reglement: 'rien' })).json().code).toBe('paquet.reglement-inconnu')
  })
})

describe('a dry run', () => {
  it('tells who changes and why, in words, and keeps only counts', async () => {
    const bon = await completer(await ouvrir({ depart: 'reglement', reglement: 'mspc' }))
    const copie = await ouvrir({ depart: 'copie', paquet: bon.id })
    expect(copie).toMatchObject({ issu_de: bon.id, numero: bon.numero + 1, ecarts: [] })
    const unites = copie.contenu.reglement.unites.map((u) => (u.code === 'U2' ? { ...u, coefficient: 12 } : u))
    const change: PaquetPublic = (
      await ecrire(copie, { ...copie.contenu, reglement: { ...copie.contenu.reglement, unites } })
    ).json()
    expect(change.ecarts).toEqual([{ chemin: 'reglement.unites.U2.coefficient', avant: '4', apres: '12' }])
    const { statusCode, ...rendu } = await repeterExemple(change)
    expect(statusCode).toBe(200)
    const repetition = rendu.json()
    expect(repetition.candidats).toBe(60)
    expect(repetition.changements.length).toBeGreaterThan(0)
    expect(repetition.changements[0].pourquoi.apres.phrase).toMatch(/U2/)
    const lu = await lire(change.id)
    expect(lu.etat).toBe('repete')
    expect(lu.actes[0]?.bilan).toMatchObject({ candidats: 60, changements: repetition.changements.length })
    const { rows } = await dansContexte(base, { organisme }, (tx) =>
      sql<{ bilan: object }>`select bilan from acte_paquet where paquet_id = ${change.id}`.execute(tx),
    )
    expect(rows.map(({ bilan }) => Object.keys(bilan).sort())).toEqual([
      ['candidats', 'changements', 'mouvements', 'reference'],
    ])
  })

  it('refuses two candidates of one number, and a name where a field is not known', async () => {
    const paquet = await ouvrir({ depart: 'reglement', reglement: 'mspc' })
    const candidat = { numero: 'C1', session: 2025, unites: [{ code: 'U11', note: 12.5 }] }
    const envoyer = (cohorte: object[]) => ana.ecrire('POST', un(paquet.id, '/repetitions'), { cohorte })
    expect((await envoyer([candidat, candidat])).statusCode).toBe(400)
    expect((await envoyer([{ ...candidat, nom: 'Dupont' }])).statusCode).toBe(400)
    expect((await envoyer([candidat])).json()).toMatchObject({ candidats: 1, changements: [] })
  })
})

describe('signatures', () => {
  it('two people, after a dry run of this very content, and nothing changes any more', async () => {
    const paquet = await completer(await ouvrir({ depart: 'reglement', reglement: 'mspc' }))
    expect((await signer(ana, paquet)).json().code).toBe('paquet.sans-repetition')
    expect((await repeterExemple(paquet)).statusCode).toBe(200)
    expect((await signer(ana, { ...paquet, empreinte: '0'.repeat(64) })).json().code).toBe('paquet.conflit')
    expect((await signer(ana, paquet)).json()).toMatchObject({ etat: 'signe-une-fois', modifiable: false })
    expect((await signer(ana, paquet)).json().code).toBe('paquet.meme-signataire')
    expect((await ecrire(paquet, { ...paquet.contenu, intitule: 'Autre' })).json().code).toBe('paquet.fige')
    const signe = (await signer(bo, paquet)).json()
    expect(signe).toMatchObject({ etat: 'utilisable', empreinte: paquet.empreinte })
    expect(signe.actes.map(({ genre }: { genre: string }) => genre)).toEqual(['repetition', 'signature', 'signature'])
    expect((await signer(bo, paquet)).json().code).toBe('paquet.deja-utilisable')
    const retirer = (motif: string) => bo.ecrire('POST', un(paquet.id, '/retrait'), { motif })
    expect((await retirer('  ')).json().code).toBe('paquet.sans-motif')
    expect((await retirer('coefficient faux')).json()).toMatchObject({ etat: 'retire' })
    expect((await retirer('encore')).json().code).toBe('paquet.retire')
    expect((await repeterExemple(paquet)).json().code).toBe('paquet.retire')
  })

  it('both at once by one person: one signature', async () => {
    const paquet = await completer(await ouvrir({ depart: 'reglement', reglement: 'mspc' }))
    await repeterExemple(paquet)
    const [a, b] = await Promise.all([signer(ana, paquet), signer(ana, paquet)])
    expect([a?.statusCode, b?.statusCode].sort()).toEqual([200, 409])
  })

  it('are for managers; teachers read', async () => {
    const paquet = await ouvrir({ depart: 'reglement', reglement: 'mspc' })
    expect((await enseignant.lire(un(paquet.id))).statusCode).toBe(200)
    expect((await signer(enseignant, paquet)).json().code).toBe('droit.refuse')
    expect((await repeterExemple(paquet, enseignant)).json().code).toBe('droit.refuse')
  })
})

it('the list, and the journal of the acts', async () => {
  const { total, paquets } = (await enseignant.lire(BASE())).json()
  expect(total).toBe(paquets.length)
  expect(new Set(paquets.map(({ etat }: { etat: string }) => etat))).toEqual(
    new Set(['brouillon', 'repete', 'signe-une-fois', 'retire']),
  )
  const { actes } = (await ana.lire(`/organismes/${organisme}/journal?par_page=200`)).json()
  const noms = new Set(actes.map(({ acte }: { acte: string }) => acte))
  for (const acte of ['creer', 'modifier', 'repetition', 'signature', 'retrait'])
    expect(noms).toContain(`paquet.${acte}`)
})

describe('a package made from an order', () => {
  const deposer = async (nom: string): Promise<string> => {
    const depot = await ana.demander({
      method: 'POST',
      url: `/organismes/${organisme}/documents`,
      payload: await readFile(join(import.meta.dirname, '../../fixtures/documents', nom)),
      query: { nom },
      headers: {
        'content-type': 'application/octet-stream',
        'x-csrf-token': String((await ana.lire('/session/jeton')).json().jeton_csrf),
      },
    })
    expect([depot.statusCode, depot.body.slice(0, 200)]).toEqual([200, expect.any(String)])
    return depot.json().document.id
  }
  const partir = async (nom: string) =>
    ana.ecrire('POST', BASE(), {
      session: 2026,
      depart: 'document',
      document: await deposer(nom),
      certification: 'RNCP35698',
      diplome: 'bac-pro',
    })

  it('takes its units and its modes, and leaves unknown what the order does not say', async () => {
    const paquet: PaquetPublic = (await partir('reglement-moulins.md')).json()
    const { unites } = paquet.contenu.reglement
    expect(unites.map(({ code, coefficient }) => [code, coefficient])).toEqual([
      ['U1', 3],
      ['U2', 2],
      ['U31', 5],
      ['U32', 3],
      ['UF1', null],
    ])
    expect(unites.every(({ professionnelle }) => professionnelle === null)).toBe(true)
    expect(paquet.controle.issue).not.toBe('conforme')
    expect((await ecrire(paquet, { ...paquet.contenu, intitule: 'Relu' })).statusCode).toBe(200)
  })

  it('refuses a document that is no order', async () => {
    expect((await partir('referentiel-manege.txt')).json()).toMatchObject({
      code: 'paquet.document-sans-reglement',
      donnees: { fichier: 'referentiel-manege.txt' },
    })
  })
})
