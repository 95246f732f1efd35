import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { elementEssai, grandEssai, VIDE } from '#domaine/referentiel/essai.ts'
import type { Element, Referentiel } from '#domaine/referentiel/index.ts'
import { canonicalJson } from '#socle/json-canonique.ts'
import { dansContexte, openBase } from '#stockage/base.ts'
import { referentielPublic } from './contrat/conversion-referentiel.ts'
import { administrateurEssai, type Essai, membreEssai, type Navigateur, organismeEssai, ouvrirEssai } from './essai.ts'

const APPRENANT = '11111111-1111-4111-8111-111111111111'
const INCONNU = '99999999-9999-4999-8999-999999999999'

let essai: Essai
let org: string
let autre: string
let gestion: Navigateur
let enseignant: Navigateur
let tuteur: Navigateur
let etranger: Navigateur

beforeAll(async () => {
  essai = await ouvrirEssai({ mode: 'production' })
  const admin = await administrateurEssai(essai)
  org = await organismeEssai(admin, 'A')
  autre = await organismeEssai(admin, 'B')
  gestion = await membreEssai(admin, org, 'gestionnaire')
  enseignant = await membreEssai(admin, org, 'enseignant')
  tuteur = await membreEssai(admin, org, 'tuteur')
  etranger = await membreEssai(admin, autre, 'gestionnaire')
})
afterAll(() => essai.fermer())

const poser = (...elements: Element[]): Referentiel => ({ ...VIDE, elements })
const PETIT: Referentiel = {
  ...poser(
    elementEssai('b', 'bloc'),
    elementEssai('c', 'competence', { parent: 'b' }),
    elementEssai('d', 'competence', { parent: 'b', ordre: 1 }),
    elementEssai('v', 'evaluation', { parent: 'b', ordre: 2 }),
    elementEssai('k', 'critere', { parent: 'v' }),
  ),
  liens: [{ genre: 'evalue', de: 'k', vers: 'c' }],
}

/** A new référentiel; its address, and that of its draft. */
async function creer(contenu: Referentiel = PETIT, qui = enseignant) {
  const reponse = await qui.ecrire('POST', `/organismes/${org}/referentiels`, { contenu: referentielPublic(contenu) })
  if (reponse.statusCode !== 200) throw new Error(reponse.body)
  const { id, referentiel } = reponse.json()
  const adresse = `/organismes/${org}/referentiels/${referentiel}`
  return { id: String(id), referentiel: String(referentiel), adresse, version: `${adresse}/versions/${id}` }
}

const ids = (corps: { contenu: { elements: { id: string }[] } }) => corps.contenu.elements.map(({ id }) => id).join()
const editer = (version: string, revision: number, ...operations: object[]) =>
  enseignant.ecrire('POST', `${version}/operations`, { revision, operations })

async function publier(version: string, revision: number): Promise<void> {
  for (const geste of ['relecture', 'publication']) {
    const reponse = await gestion.ecrire('POST', `${version}/${geste}`, { revision })
    if (reponse.statusCode !== 200) throw new Error(reponse.body)
  }
}

async function nouveauBrouillon(adresse: string, depuis: string): Promise<{ id: string; version: string }> {
  const { id } = (await enseignant.ecrire('POST', `${adresse}/brouillon`, { version: depuis })).json()
  return { id: String(id), version: `${adresse}/versions/${id}` }
}

describe('a draft', () => {
  it('is created, read and listed; what comes back is what was sent', async () => {
    const modalite = {
      candidats: 'Tous',
      forme: 'ccf',
      natures: ['oral'],
      dureeMin: 30,
      dureeMax: 45,
      brut: '30 à 45 min',
    }
    const epreuve = { ...elementEssai('e', 'epreuve'), modalites: [modalite] }
    const { version, referentiel } = await creer({ ...poser(epreuve as Element), intitule: 'Avec épreuve' })
    const lue = (await tuteur.lire(version)).json()
    expect(lue).toMatchObject({
      numero: 1,
      etat: 'brouillon',
      revision: 0,
      intitule: 'Avec épreuve',
      elements: 1,
      document: null,
      empreinte: null,
      annulable: false,
      cree_par: { nom: 'Membre enseignant' },
    })
    expect(lue.contenu.elements[0].modalites).toEqual([
      { candidats: 'Tous', forme: 'ccf', natures: ['oral'], duree_min: 30, duree_max: 45, brut: '30 à 45 min' },
    ])
    const { referentiels } = (await tuteur.lire(`/organismes/${org}/referentiels`)).json()
    expect(referentiels).toContainEqual(
      expect.objectContaining({ id: referentiel, publiee: null, brouillon: expect.objectContaining({ numero: 1 }) }),
    )
    expect((await etranger.lire(version)).json().code).toBe('droit.refuse')
    const ailleurs = version.replace(org, autre)
    expect((await etranger.lire(ailleurs)).json().code).toBe('referentiel.version-inconnue')
    const candidature = await gestion.lire(`${version.replace(/versions.*/, '')}versions/${INCONNU}`)
    expect(candidature.json().code).toBe('referentiel.version-inconnue')
  })

  it.each([
    ['referentiel.cycle', poser(elementEssai('a', 'tache', { parent: 'a' }))],
    ['referentiel.element-inconnu', { ...VIDE, liens: [{ genre: 'evalue', de: 'x', vers: 'y' }] } as Referentiel],
    ['referentiel.texte-illisible', poser(elementEssai('a', 'tache', { libelle: 'a\0b' }))],
    ['referentiel.texte-illisible', { ...VIDE, intitule: '\ud800' }],
    [
      'referentiel.trop-d-elements',
      poser(...grandEssai(9_999).elements, elementEssai('x', 'bloc'), elementEssai('y', 'bloc')),
    ],
  ])('is refused whole: %s', async (code, contenu) => {
    const corps = { contenu: referentielPublic(contenu) }
    const reponse = await enseignant.ecrire('POST', `/organismes/${org}/referentiels`, corps)
    expect([reponse.statusCode, reponse.json().code]).toEqual([422, code])
  })

  it('is edited in batches, all or none, from the revision that was read', async () => {
    const { version } = await creer()
    const ajout = { type: 'ajouter', element: elementEssai('n', 'competence', { parent: 'b', ordre: 1 }) }
    const faite = await editer(version, 0, ajout, { type: 'supprimer', id: 'v' })
    expect(faite.json()).toEqual({ revision: 1, etat: 'brouillon', annulable: true, retablissable: false })
    const tardive = await editer(version, 0, { type: 'supprimer', id: 'c' })
    expect([tardive.statusCode, tardive.json().code, tardive.json().donnees]).toEqual([
      409,
      'referentiel.conflit',
      { recue: 0, actuelle: 1 },
    ])
    const moitie = await editer(version, 1, { type: 'supprimer', id: 'c' }, { type: 'supprimer', id: 'c' })
    expect([moitie.statusCode, moitie.json().donnees]).toEqual([422, { id: 'c', rang: 1 }])
    const lue = (await enseignant.lire(version)).json()
    expect([ids(lue), lue.revision, lue.contenu.liens]).toEqual(['b,c,n,d', 1, []])
    expect((await tuteur.ecrire('POST', `${version}/operations`, {})).statusCode).toBe(403)
  })

  it('two who edit at once: one wins, the other is told', async () => {
    const { version } = await creer()
    const ecrire = (qui: Navigateur, intitule: string) =>
      qui.ecrire('POST', `${version}/operations`, {
        revision: 0,
        operations: [{ type: 'titrer', intitule, certification: null, fondements: [] }],
      })
    const statuts = (await Promise.all([ecrire(enseignant, 'Un'), ecrire(gestion, 'Deux')])).map((r) => r.statusCode)
    expect(statuts.sort()).toEqual([200, 409])
    expect((await gestion.lire(`${version}/historique`)).json().total).toBe(1)
  })

  it('undoes and redoes across sessions, and tells what it applied', async () => {
    const { version } = await creer()
    await editer(version, 0, { type: 'supprimer', id: 'v' })
    await editer(version, 1, { type: 'deplacer', id: 'd', parent: 'b', ordre: 0 })
    const refaire = async (geste: string, revision: number) => {
      const reponse = await gestion.ecrire('POST', `${version}/${geste}`, { revision })
      const { operations, code, annulable, retablissable } = reponse.json()
      if (code !== undefined) return code
      const lue = (await enseignant.lire(version)).json()
      expect([lue.annulable, lue.retablissable]).toEqual([annulable, retablissable])
      return [operations.map(({ type }: { type: string }) => type).join(), ids(lue)]
    }
    expect(await refaire('annulation', 2)).toEqual(['deplacer', 'b,c,d'])
    expect(await refaire('annulation', 3)).toEqual(['restaurer', 'b,c,d,v,k'])
    expect((await enseignant.lire(version)).json().contenu).toEqual(referentielPublic(PETIT))
    expect(await refaire('annulation', 4)).toBe('referentiel.rien-a-annuler')
    expect(await refaire('retablissement', 4)).toEqual(['supprimer', 'b,c,d'])
    expect(await refaire('retablissement', 5)).toEqual(['deplacer', 'b,d,c'])
    expect(await refaire('retablissement', 6)).toBe('referentiel.rien-a-retablir')
    const { lots } = (await tuteur.lire(`${version}/historique?par_page=3`)).json()
    expect(lots.map((lot: Record<string, unknown>) => [lot.revision, lot.genre, lot.cible])).toEqual([
      [6, 'retablissement', 2],
      [5, 'retablissement', 1],
      [4, 'annulation', 1],
    ])
    expect(lots[0].auteur.nom).toBe('Membre gestionnaire')
  })

  it('set aside, it leaves the lists for ever', async () => {
    const { version, adresse } = await creer()
    expect((await enseignant.ecrire('DELETE', version)).statusCode).toBe(204)
    expect((await enseignant.lire(adresse)).json().code).toBe('referentiel.inconnu')
    expect((await enseignant.lire(version)).json().etat).toBe('abandonnee')
    expect((await editer(version, 0, { type: 'supprimer', id: 'c' })).json().code).toBe('referentiel.fige')
    expect((await enseignant.ecrire('DELETE', version)).json().code).toBe('referentiel.fige')
  })
})

describe('publication', () => {
  it('comes after a review, which an edit voids; then nothing changes, even in the database', async () => {
    const { version, adresse, id } = await creer()
    const refus = async (qui: Navigateur, geste: string, revision: number) =>
      (await qui.ecrire('POST', `${version}/${geste}`, { revision })).json().code
    expect(await refus(gestion, 'publication', 0)).toBe('referentiel.non-relue')
    expect((await enseignant.ecrire('POST', `${version}/relecture`, { revision: 0 })).json()).toMatchObject({
      etat: 'relue',
      relecteur_distinct: false,
    })
    expect(await refus(gestion, 'relecture', 0)).toBe('referentiel.deja-relue')
    await editer(version, 0, { type: 'supprimer', id: 'v' })
    expect(await refus(gestion, 'publication', 1)).toBe('referentiel.non-relue')
    const relue = (await gestion.ecrire('POST', `${version}/relecture`, { revision: 1 })).json()
    expect(relue).toMatchObject({ relecteur_distinct: true, relue_par: { nom: 'Membre gestionnaire' } })
    expect(await refus(enseignant, 'publication', 1)).toBe('droit.refuse')
    const publiee = (await gestion.ecrire('POST', `${version}/publication`, { revision: 1 })).json()
    const { contenu } = (await gestion.lire(version)).json()
    const marque = createHash('sha256').update(canonicalJson(contenu)).digest('hex')
    expect([publiee.etat, publiee.empreinte]).toEqual(['publiee', marque])
    expect((await editer(version, 1, { type: 'supprimer', id: 'c' })).json().code).toBe('referentiel.fige')
    expect((await gestion.ecrire('DELETE', version)).json().code).toBe('referentiel.fige')
    const proprietaire = await openBase(essai.base.url, { role: 'proprietaire', connexions: 1 })
    for (const [ordre, code] of [
      [`update version_referentiel set contenu = '{}' where id = '${id}'`, 'PA002'],
      [`update version_referentiel set etat = 'brouillon', publiee_le = null where id = '${id}'`, 'PA002'],
      [`delete from version_referentiel where id = '${id}'`, 'PA001'],
    ] as const)
      await expect(
        dansContexte(proprietaire, { organisme: org }, (tx) => sql.raw(ordre).execute(tx)),
        ordre,
      ).rejects.toMatchObject({ code })
    await proprietaire.fermer()
    const { actes } = (await gestion.lire(`/organismes/${org}/journal`)).json()
    const objet = adresse.split('/').at(-1)
    const siens = actes.filter((acte: { objet: string }) => acte.objet === `referentiel:${objet}`)
    expect(siens.map((acte: { acte: string }) => acte.acte).reverse()).toEqual([
      'referentiel.creer',
      'referentiel.relire',
      'referentiel.relire',
      'referentiel.publier',
    ])
    expect(siens[0].details).toMatchObject({ version: 1, empreinte: marque, relecteur_distinct: true })
  })

  it('opens one draft at a time from a published version, with the same identifiers', async () => {
    const { version, adresse, id } = await creer()
    const ouvrir = (depuis: string) => gestion.ecrire('POST', `${adresse}/brouillon`, { version: depuis })
    expect((await ouvrir(id)).json().code).toBe('referentiel.non-publiee')
    await publier(version, 0)
    const suite = await nouveauBrouillon(adresse, id)
    expect((await ouvrir(id)).json()).toMatchObject({ code: 'referentiel.brouillon-ouvert', donnees: { numero: 2 } })
    const lue = (await gestion.lire(suite.version)).json()
    expect([lue.numero, lue.issue_de, lue.contenu]).toEqual([2, id, referentielPublic(PETIT)])
    expect((await gestion.ecrire('DELETE', suite.version)).statusCode).toBe(204)
    const tiers = await nouveauBrouillon(adresse, id)
    const { versions, brouillon, publiee } = (await tuteur.lire(adresse)).json()
    expect(versions.map(({ numero, etat }: Record<string, unknown>) => [numero, etat])).toEqual([
      [3, 'brouillon'],
      [2, 'abandonnee'],
      [1, 'publiee'],
    ])
    expect([brouillon.id, publiee.id]).toEqual([tiers.id, id])
    expect((await ouvrir(INCONNU)).json().code).toBe('referentiel.version-inconnue')
    const simultanees = await creer()
    await publier(simultanees.version, 0)
    const gestes = [gestion, enseignant].map((qui) =>
      qui.ecrire('POST', `${simultanees.adresse}/brouillon`, { version: simultanees.id }),
    )
    expect((await Promise.all(gestes)).map((r) => r.statusCode).sort()).toEqual([200, 409])
  })

  it('refuses an empty référentiel', async () => {
    const { version } = await creer(VIDE)
    await gestion.ecrire('POST', `${version}/relecture`, { revision: 0 })
    const refus = await gestion.ecrire('POST', `${version}/publication`, { revision: 0 })
    expect([refus.statusCode, refus.json().code]).toEqual([422, 'referentiel.vide'])
  })
})

describe('judgements', () => {
  const juger = (version: string, element: string, porte_le = '2026-03-15', qui = tuteur) =>
    qui.ecrire('POST', `/organismes/${org}/jugements`, {
      apprenant: APPRENANT,
      version,
      element,
      valeur: 'acquis',
      porte_le,
    })
  const deApprenant = async () =>
    (await enseignant.lire(`/organismes/${org}/apprenants/${APPRENANT}/jugements`)).json().jugements

  it('follow their versions by an explicit act, with its preview; none is lost', async () => {
    const { version, adresse, id: v1 } = await creer()
    expect((await juger(v1, 'c')).json().code).toBe('referentiel.non-publiee')
    await publier(version, 0)
    for (const element of ['c', 'd', 'k', 'v']) expect((await juger(v1, element)).statusCode).toBe(200)
    expect((await juger(v1, 'x')).json().code).toBe('referentiel.element-inconnu')
    expect((await juger(v1, 'a\0')).json().code).toBe('referentiel.texte-illisible')
    expect((await juger(v1, 'c', '2026-03-16')).json().code).toBe('jugement.jour-a-venir')
    expect((await juger(INCONNU, 'c')).json().code).toBe('referentiel.version-inconnue')

    const suite = await nouveauBrouillon(adresse, v1)
    await editer(
      suite.version,
      0,
      { type: 'supprimer', id: 'd' },
      { type: 'ajouter', element: elementEssai('d1', 'competence', { parent: 'b' }) },
      { type: 'ajouter', element: elementEssai('d2', 'competence', { parent: 'b' }) },
      { type: 'supprimer', id: 'k' },
      { type: 'modifier', element: elementEssai('v', 'evaluation', { libelle: 'Autrement' }) },
    )
    await publier(suite.version, 1)
    const decisions = [{ element: 'd', vers: ['d1', 'd2'] }]
    const demande = { de: v1, vers: suite.id, decisions }
    const apercu = (await gestion.ecrire('POST', `${adresse}/migrations/apercu`, demande)).json()
    expect(apercu).toMatchObject({
      jugements: 4,
      apprenants: 1,
      comptes: { garde: 1, deplace: 1, scinde: 1, fusionne: 0, abandonne: 1 },
    })
    expect(
      apercu.lignes.map((ligne: { element: { id: string }; sort: string }) => [ligne.element.id, ligne.sort]),
    ).toEqual([
      ['c', 'garde'],
      ['d', 'scinde'],
      ['v', 'deplace'],
      ['k', 'abandonne'],
    ])
    expect(apercu.lignes[1].vers[0]).toEqual({ id: 'd1', code: null, libelle: 'Libellé d1' })
    expect((await deApprenant()).every(({ etapes }: { etapes: unknown[] }) => etapes.length === 1)).toBe(true)

    const migrer = (corps: object) => gestion.ecrire('POST', `${adresse}/migrations`, corps)
    const autreDecision = { ...demande, decisions: [], apercu: apercu.apercu }
    expect((await migrer(autreDecision)).json().code).toBe('referentiel.apercu-perime')
    const faite = await migrer({ ...demande, apercu: apercu.apercu })
    expect(faite.json()).toMatchObject({ de: v1, vers: suite.id, comptes: apercu.comptes })
    const jugements = await deApprenant()
    const chemins = jugements.map(({ element, etapes }: { element: string; etapes: Record<string, unknown>[] }) => [
      element,
      ...etapes.map(({ numero, sort, elements }) => [
        numero,
        sort,
        (elements as { id: string }[]).map(({ id }) => id).join(),
      ]),
    ])
    expect(chemins).toEqual([
      ['c', [1, null, 'c'], [2, 'garde', 'c']],
      ['d', [1, null, 'd'], [2, 'scinde', 'd1,d2']],
      ['k', [1, null, 'k'], [2, 'abandonne', '']],
      ['v', [1, null, 'v'], [2, 'deplace', 'v']],
    ])
    expect(jugements[0]).toMatchObject({
      valeur: 'acquis',
      porte_le: '2026-03-15',
      porte_par: { nom: 'Membre tuteur' },
    })
    expect((await gestion.lire(`${adresse}/migrations`)).json()).toMatchObject({
      total: 1,
      migrations: [{ de: v1, faite_par: { nom: 'Membre gestionnaire' } }],
    })
    const reste = (await gestion.ecrire('POST', `${adresse}/migrations/apercu`, { de: v1, vers: suite.id })).json()
    expect([reste.jugements, reste.comptes.abandonne]).toEqual([1, 1])
    const acte = (await gestion.lire(`/organismes/${org}/journal`)).json().actes[0]
    expect([acte.acte, acte.details]).toEqual([
      'jugement.migrer',
      expect.objectContaining({ de: 1, vers: 2, scinde: 1 }),
    ])
  })

  it('a migration goes forward, between published versions of one référentiel, by who may', async () => {
    const { version, adresse, id } = await creer()
    const voisin = await creer()
    const apercevoir = async (de: string, vers: string, qui = gestion) =>
      (await qui.ecrire('POST', `${adresse}/migrations/apercu`, { de, vers })).json().code
    expect(await apercevoir(id, id)).toBe('referentiel.non-publiee')
    await publier(version, 0)
    await publier(voisin.version, 0)
    expect(await apercevoir(id, id)).toBe('referentiel.migration-sens')
    expect(await apercevoir(id, voisin.id)).toBe('referentiel.version-inconnue')
    expect(await apercevoir(id, id, enseignant)).toBe('droit.refuse')
    const suite = await nouveauBrouillon(adresse, id)
    expect(await apercevoir(id, suite.id)).toBe('referentiel.non-publiee')
    await publier(suite.version, 0)
    const corps = { de: id, vers: suite.id }
    const { apercu } = (await gestion.ecrire('POST', `${adresse}/migrations/apercu`, corps)).json()
    const vaine = await gestion.ecrire('POST', `${adresse}/migrations`, { ...corps, apercu })
    expect(vaine.json().code).toBe('referentiel.rien-a-migrer')
  })
})
