import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LecteurDocuments } from '#application/documents/ports.ts'
import { type Acteur, estAction, PLATEFORME, peutFaire } from '#application/droits.ts'
import { USAGES_SYSTEME } from '#application/ports-comptes.ts'
import { type Compositeur, openCompositeur } from '#documents/typst/compositeur.ts'
import { ROLES, type Role } from '#domaine/organisme/index.ts'
import { openLecteur } from '#importeurs/documents/isolement/lecteur.ts'
import { type Base, dansContexte, openBase } from '#stockage/base.ts'
import { portsBaremes } from '#stockage/depots/baremes.ts'
import { portsCorrespondances } from '#stockage/depots/correspondances.ts'
import { portsDocuments } from '#stockage/depots/documents.ts'
import { portsPaquets } from '#stockage/depots/paquets.ts'
import { portsReferentiels } from '#stockage/depots/referentiels.ts'
import { baseEssai } from '#stockage/essai.ts'
import { routesBaremes } from './contrat/baremes.ts'
import { routesComptes } from './contrat/comptes.ts'
import { routesCorrespondances } from './contrat/correspondances.ts'
import { routesDocuments } from './contrat/documents.ts'
import { routesExports } from './contrat/exports.ts'
import { routesPaquets } from './contrat/paquets.ts'
import { routesReferentiels } from './contrat/referentiels.ts'
import { routesRegistre } from './contrat/registre.ts'
import type { RouteContrat } from './contrat/route.ts'
import {
  administrateurEssai,
  type Essai,
  MOT_DE_PASSE,
  membreEssai,
  Navigateur,
  organismeEssai,
  ouvrirEssai,
} from './essai.ts'
import { poserCorrespondances, poserDocument, poserPaquet, poserReferentiel } from './essai-lignes.ts'
import { monterBaremes } from './routes/baremes.ts'
import { monterCorrespondances } from './routes/correspondances.ts'
import { monterDocuments } from './routes/documents.ts'
import { monterExports } from './routes/exports.ts'
import { monterPaquets } from './routes/paquets.ts'

const ROLES_ORGANISME = ROLES.filter((role) => role !== 'administrateur')
const AUCUN = '99999999-9999-4999-8999-999999999999'
const TOUTES: readonly RouteContrat[] = [
  ...Object.values(routesRegistre),
  ...Object.values(routesComptes),
  ...Object.values(routesDocuments),
  ...Object.values(routesReferentiels),
  ...Object.values(routesCorrespondances),
  ...Object.values(routesExports),
  ...Object.values(routesBaremes),
  ...Object.values(routesPaquets),
]
const gardees = TOUTES.filter(({ droit }) => droit !== 'public' && droit !== 'connecte')
/** Routes open to anybody signed in: they reach one's own things only. */
const DE_SOI = [
  'changerMotDePasse',
  'fermerSession',
  'mesSessions',
  'organismes',
  'revoquerAutresSessions',
  'revoquerSession',
]

let base: Base
let lecteur: LecteurDocuments
let compositeur: Compositeur
let essai: Essai
let admin: Navigateur
let a: string
let b: string
const gensDeA = new Map<Role, Navigateur>()
const gensDeB = new Map<Role, Navigateur>()

const adresse = (route: RouteContrat, organisme: string): string =>
  route.chemin.replace(':organisme', organisme).replace(':numero', 'RNCP1').replace(/:\w+/g, AUCUN)

/** Any call of a route; the body does not matter, since rights are checked before it is read. */
const tenter = (qui: Navigateur, route: RouteContrat, organisme: string) =>
  route.methode === 'GET'
    ? qui.lire(adresse(route, organisme))
    : qui.ecrire(route.methode, adresse(route, organisme), route.methode === 'DELETE' ? undefined : {})

beforeAll(async () => {
  const registre = Object.values(routesRegistre).map((route: RouteContrat) => ({
    route,
    traiter: () => null,
    options: {},
  }))
  base = await baseEssai()
  lecteur = openLecteur()
  compositeur = openCompositeur()
  const documents = portsDocuments(base, { lecteur, aujourdhui: () => '2026-03-15', fiche: async () => null })
  const dehors = { maintenant: () => new Date(), aujourdhui: () => '2026-03-15' }
  const referentiels = portsReferentiels(base, dehors)
  const baremes = portsBaremes(base, dehors)
  const correspondances = portsCorrespondances(base, { ...dehors, racine: (mot) => mot, fiche: async () => null })
  essai = await ouvrirEssai({
    base,
    mode: 'production',
    groupes: [
      (montage) => montage.routes.push(...registre),
      (montage) => monterDocuments(montage, { ports: documents, referentiels }),
      (montage) => monterCorrespondances(montage, correspondances),
      (montage) => monterBaremes(montage, { ports: baremes, enVigueur: { oublier: () => undefined } }),
      (montage) => monterPaquets(montage, { ports: portsPaquets(base, dehors), documents }),
      (montage) => monterExports(montage, { referentiels, lecteur, compositeur, fiche: async () => null }),
    ],
  })
  admin = await administrateurEssai(essai)
  a = await organismeEssai(admin, 'A')
  b = await organismeEssai(admin, 'B')
  for (const role of ROLES_ORGANISME) {
    gensDeA.set(role, await membreEssai(admin, a, role))
    gensDeB.set(role, await membreEssai(admin, b, role))
  }
  await admin.ecrire('POST', `/organismes/${a}/invitations`, { courriel: 'attendu@exemple.fr', role: 'jure' })
  const vides = { nsf: [], rome: [], formacodes: [], codes_diplome: [], voies_ouvertes: [] }
  const liens = { anciennes: [], nouvelles: [], certificateurs: [], nb_blocs: 0, nb_partenaires: 0 }
  const fiche = {
    numero: 'RNCP1',
    repertoire: 'RNCP',
    intitule: 'Essai',
    origine: 'catalogue',
    empreinte: Buffer.alloc(32),
  }
  await essai.base.db
    .insertInto('fiche')
    .values({ ...fiche, ...vides, ...liens })
    .execute()
  const personne = (await gensDeA.get('enseignant')?.lire('/session'))?.json().personne.id
  await dansContexte(essai.base, { organisme: a }, async (tx) => {
    await tx.insertInto('suivi_certification').values({ organisme_id: a, numero: 'RNCP1' }).execute()
    const ligne = { organisme: a, id: AUCUN, personne }
    await poserDocument(tx, ligne)
    await poserReferentiel(tx, ligne)
    await poserCorrespondances(tx, ligne)
    await poserPaquet(tx, ligne)
  })
})

afterAll(async () => {
  await essai.fermer()
  await lecteur.fermer()
  await compositeur.fermer()
  await base.fermer()
})

describe('routes against roles', () => {
  it('every route is public, about oneself, or guarded by an action', () => {
    expect(gardees.length).toBeGreaterThanOrEqual(15)
    expect(
      TOUTES.filter(({ droit }) => droit === 'connecte')
        .map(({ nom }) => nom)
        .sort(),
    ).toEqual(DE_SOI)
    const ecritures = TOUTES.filter(({ droit, methode }) => droit === 'public' && methode !== 'GET')
    expect(ecritures.map(({ nom }) => nom).sort()).toEqual([
      'accepterInvitation',
      'lireInvitation',
      'ouvrirSession',
      'premierAdministrateur',
    ])
  })

  it.each(ROLES_ORGANISME)('%s of another organisation is refused everywhere', async (role) => {
    const etranger = gensDeB.get(role) ?? new Navigateur(essai.serveur)
    for (const route of gardees) {
      const reponse = await tenter(etranger, route, a)
      expect([route.nom, reponse.statusCode, reponse.json().code]).toEqual([route.nom, 403, 'droit.refuse'])
    }
  })

  it('nobody in particular is asked to sign in', async () => {
    for (const route of TOUTES.filter(({ droit }) => droit !== 'public')) {
      const reponse = await tenter(new Navigateur(essai.serveur), route, a)
      expect([route.nom, reponse.statusCode, reponse.json().code]).toEqual([route.nom, 401, 'session.requise'])
    }
  })

  it.each(ROLES_ORGANISME)('%s at home passes where the table says, and only there', async (role) => {
    const chezSoi = gensDeA.get(role) ?? new Navigateur(essai.serveur)
    const acteur: Acteur = { personne: AUCUN, appartenances: [{ organisme: a, role }] }
    let permis = 0
    for (const route of gardees.filter(({ methode }) => methode === 'GET')) {
      const cible = route.chemin.includes(':organisme') ? { organisme: a } : {}
      const attendu = estAction(route.droit) && peutFaire(acteur, route.droit, cible)
      if (attendu) permis += 1
      const statut = (await tenter(chezSoi, route, a)).statusCode
      expect([route.nom, statut !== 403]).toEqual([route.nom, attendu])
    }
    expect(permis).toBeGreaterThanOrEqual(2)
  })

  it('a session never sees the other organisation in its lists', async () => {
    const vus = (await gensDeB.get('gestionnaire')?.lire('/organismes'))?.json()
    expect(vus.organismes.map(({ id }: { id: string }) => id)).toEqual([b])
  })
})

describe('the same in SQL', () => {
  const tables = async (): Promise<string[]> => {
    const { rows } = await essai.base.pool.query<{ relname: string }>(
      `select c.relname from pg_class c join pg_attribute x on x.attrelid = c.oid and x.attname = 'organisme_id'
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace order by 1`,
    )
    return rows.map(({ relname }) => relname)
  }
  const compter = (contexte: Parameters<typeof dansContexte>[1], table: string, organisme: string) =>
    dansContexte(essai.base, contexte, async (tx) => {
      const requete = sql<{
        n: number
      }>`select count(*) as n from ${sql.table(table)} where organisme_id = ${organisme}`
      return (await requete.execute(tx)).rows[0]?.n
    })

  it('each table of an organisation has rows here, and row-level security forced', async () => {
    const toutes = await tables()
    expect(toutes).toEqual(expect.arrayContaining(['appartenance', 'invitation', 'journal', 'suivi_certification']))
    for (const table of toutes) expect([table, await compter({ portee: 'systeme' }, table, a)]).not.toEqual([table, 0])
    const { rows } = await essai.base.pool.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
       and relname = any($1) and not (relrowsecurity and relforcerowsecurity)`,
      [[...toutes, 'organisme', 'personne', 'session_web']],
    )
    expect(rows).toEqual([])
  })

  it('nothing of A is seen, changed, erased or added from B, nor without a context', async () => {
    const personne = (await gensDeB.get('gestionnaire')?.lire('/session'))?.json().personne.id
    for (const table of await tables())
      for (const contexte of [{}, { organisme: b }, { organisme: b, personne }]) {
        expect([table, await compter(contexte, table, a)]).toEqual([table, 0])
        const touchees = await dansContexte(essai.base, contexte, async (tx) => {
          const change =
            await sql`update ${sql.table(table)} set organisme_id = organisme_id where organisme_id = ${a}`.execute(tx)
          const efface = await sql`delete from ${sql.table(table)} where organisme_id = ${a}`.execute(tx)
          return [change.numAffectedRows, efface.numAffectedRows]
        })
        expect([table, touchees]).toEqual([table, [0n, 0n]])
      }
    const ajout = dansContexte(essai.base, { organisme: b, personne }, (tx) =>
      tx.insertInto('suivi_certification').values({ organisme_id: a, numero: 'RS1' }).execute(),
    )
    await expect(ajout).rejects.toMatchObject({ code: '42501' })
  })

  it('people and sessions of A are not seen from B', async () => {
    const idA = (await gensDeA.get('jure')?.lire('/session'))?.json().personne.id
    const vu = (contexte: Parameters<typeof dansContexte>[1]) =>
      dansContexte(essai.base, contexte, async (tx) => [
        (await tx.selectFrom('personne').select('id').where('id', '=', idA).execute()).length,
        (await tx.selectFrom('session_web').select('agent').where('personne_id', '=', idA).execute()).length,
        (await tx.selectFrom('organisme').select('id').where('id', '=', a).execute()).length,
      ])
    expect(await vu({ organisme: a })).toEqual([1, 1, 1])
    expect(await vu({ organisme: b })).toEqual([0, 0, 0])
    expect(await vu({})).toEqual([0, 0, 0])
  })

  it('the journal cannot be changed: not by the application, not even by the owner of the base', async () => {
    const compte = async () => (await compter({ portee: 'systeme' }, 'journal', a)) ?? 0
    const avant = await compte()
    expect(avant).toBeGreaterThan(0)
    const proprietaire = await openBase(essai.base.url, { role: 'proprietaire', connexions: 1 })
    for (const base of [essai.base, proprietaire])
      for (const ordre of [`update journal set acte = 'x'`, 'delete from journal', 'truncate journal'])
        await dansContexte(base, { portee: 'systeme' }, (tx) => sql.raw(ordre).execute(tx)).catch((erreur) =>
          expect(erreur).toMatchObject({ code: base === essai.base ? '42501' : 'PA001' }),
        )
    await expect(proprietaire.pool.query('truncate journal')).rejects.toMatchObject({ code: 'PA001' })
    await proprietaire.fermer()
    expect(await compte()).toBe(avant)
    expect(
      await dansContexte(essai.base, { organisme: a }, (tx) =>
        tx.selectFrom('journal').select('acte').where('acte', '=', 'x').execute(),
      ),
    ).toEqual([])
  })
})

describe('the widest scope', () => {
  it('is entered by the named use cases only', async () => {
    const racine = join(import.meta.dirname, '..')
    const usages = new Map<string, string[]>()
    const directs: string[] = []
    for (const chemin of await readdir(racine, { recursive: true })) {
      if (!/\.tsx?$/.test(chemin) || /\.test\.|essai/.test(chemin)) continue
      const texte = await readFile(join(racine, chemin), 'utf8')
      const dits = [...texte.matchAll(/enPorteeSysteme\('([\w-]+)'/g)].map(([, usage]) => usage ?? '')
      if (dits.length > 0) usages.set(chemin, [...new Set(dits)])
      if (/portee: 'systeme'/.test(texte)) directs.push(chemin)
    }
    expect(Object.fromEntries([...usages].sort())).toEqual({
      'application/comptes/accepter-invitation.ts': ['invitation'],
      'application/comptes/connexion.ts': ['connexion'],
      'application/comptes/demonstration.ts': ['demonstration'],
      'application/comptes/invitations.ts': ['invitation'],
      'application/comptes/ouvrir-session.ts': ['session'],
      'application/comptes/premier-administrateur.ts': ['premier-administrateur'],
    })
    expect(new Set([...usages.values()].flat())).toEqual(new Set(USAGES_SYSTEME))
    expect(directs.sort()).toEqual(['stockage/depots/comptes.ts', 'stockage/depots/sessions.ts'])
  })
})

describe('journal', () => {
  const nombre = () =>
    dansContexte(essai.base, { portee: 'systeme' }, async (tx) => {
      const { n } = await tx
        .selectFrom('journal')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      return n
    })

  it('every route that changes something writes an act', async () => {
    const org = `/organismes/${a}`
    const gestion = gensDeA.get('gestionnaire') ?? admin
    const jure = (await gensDeA.get('jure')?.lire('/session'))?.json().personne.id
    const inviter = async () =>
      (await admin.ecrire('POST', `${org}/invitations`, { courriel: 'nouveau@exemple.fr', role: 'jure' })).json()
    const compte = { courriel: 'admin@exemple.fr', mot_de_passe: MOT_DE_PASSE }
    const autre = new Navigateur(essai.serveur)
    const invite = await inviter()
    const accepter = { jeton: invite.jeton, nom: 'Nouveau', mot_de_passe: MOT_DE_PASSE }
    const saisie = { nom: 'C', siret: '13002526500013' }
    const actes: Record<string, () => Promise<{ statusCode: number; body: string }>> = {
      ouvrirSession: () => autre.ecrire('POST', '/session', compte),
      changerMotDePasse: () =>
        autre.ecrire('PUT', '/mot-de-passe', { ancien: MOT_DE_PASSE, nouveau: `${MOT_DE_PASSE} bis` }),
      revoquerAutresSessions: () => autre.ecrire('DELETE', '/sessions'),
      revoquerSession: async () =>
        autre.ecrire('DELETE', `/sessions/${(await autre.lire('/sessions')).json().sessions[0].id}`),
      fermerSession: () => gensDeB.get('tuteur')?.ecrire('DELETE', '/session') ?? Promise.reject(new Error()),
      accepterInvitation: () => new Navigateur(essai.serveur).ecrire('POST', '/invitations/acceptation', accepter),
      modifierOrganisme: () => gestion.ecrire('PUT', org, saisie),
      retirerMembre: () => gestion.ecrire('DELETE', `${org}/membres/${jure}`),
      revoquerSessionsMembre: async () => {
        const id = (await gensDeA.get('candidat')?.lire('/session'))?.json().personne.id
        return await gestion.ecrire('DELETE', `${org}/membres/${id}/sessions`)
      },
      inviter: () => gestion.ecrire('POST', `${org}/invitations`, { courriel: 'x@exemple.fr', role: 'jure' }),
      revoquerInvitation: async () => {
        const { invitations } = (await gestion.lire(`${org}/invitations`)).json()
        const attente = invitations.find(({ etat }: { etat: string }) => etat === 'en_attente')
        return await gestion.ecrire('DELETE', `${org}/invitations/${attente.id}`)
      },
      nePlusSuivre: () => gestion.ecrire('DELETE', `${org}/suivis/RNCP1`),
      suivre: () => gestion.ecrire('PUT', `${org}/suivis/RNCP1`),
      creerOrganisme: async () => {
        const chef = new Navigateur(essai.serveur)
        await chef.ecrire('POST', '/session', { ...compte, mot_de_passe: `${MOT_DE_PASSE} bis` })
        return await chef.ecrire('POST', '/organismes', { type: 'cfa', ...saisie })
      },
    }
    // The first reads by POST, so that the secret stays out of addresses; the act of the second is looked for below.
    const ailleurs = ['lireInvitation', 'premierAdministrateur']
    const mutantes = Object.values(routesComptes)
      .filter(({ methode }) => methode !== 'GET')
      .map(({ nom }) => nom)
    expect([...Object.keys(actes), ...ailleurs].sort()).toEqual([...mutantes].sort())
    for (const [nom, faire] of Object.entries(actes)) {
      const avant = await nombre()
      const reponse = await faire()
      expect([nom, reponse.statusCode < 300, reponse.body.slice(0, 300)]).toEqual([nom, true, expect.anything()])
      expect([nom, (await nombre()) > avant]).toEqual([nom, true])
    }
    const lus = await dansContexte(essai.base, { organisme: PLATEFORME }, (tx) =>
      tx.selectFrom('journal').select(['auteur', 'effet', 'acte', 'instant']).execute(),
    )
    expect(lus.map(({ acte }) => acte)).toEqual(
      expect.arrayContaining(['session.ouvrir', 'premier-administrateur.creer']),
    )
    for (const ligne of lus) expect([ligne.effet, ligne.instant instanceof Date]).toEqual(['2026-03-15', true])
  })
})
