import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LecteurDocuments } from '#application/documents/ports.ts'
import type { PortsDocuments } from '#application/documents/ports-gardes.ts'
import { openLecteur } from '#importeurs/documents/isolement/lecteur.ts'
import { type Base, dansContexte } from '#stockage/base.ts'
import { portsDocuments } from '#stockage/depots/documents.ts'
import { portsReferentiels } from '#stockage/depots/referentiels.ts'
import { baseEssai } from '#stockage/essai.ts'
import type { ConstatPublic } from './contrat/documents.ts'
import { administrateurEssai, type Essai, membreEssai, type Navigateur, organismeEssai, ouvrirEssai } from './essai.ts'
import { monterDocuments } from './routes/documents.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/documents')
const GRAINES = join(import.meta.dirname, '../../../shared/seeds')
const MO = 1_000_000
const ETRANGE = '7e000000-0000-4000-8000-000000000001'

let base: Base
let essai: Essai
let ports: PortsDocuments
let lecteur: LecteurDocuments
let a: string
let b: string
let enseignant: Navigateur
let tuteur: Navigateur
let etrangere: Navigateur
/** Address of the documents of A. */
let ici: string
/** The framework with a doubled code, dropped once for all the stories that read it. */
let manege: string

/** Sends a file as the browser does. */
async function deposer(qui: Navigateur, nom: string, octets: Buffer, organisme = a) {
  const jeton: unknown = (await qui.lire('/session/jeton')).json().jeton_csrf
  return await qui.demander({
    method: 'POST',
    url: `/organismes/${organisme}/documents?nom=${encodeURIComponent(nom)}`,
    payload: octets,
    headers: { 'x-csrf-token': String(jeton), 'content-type': 'application/octet-stream' },
  })
}

const fixture = (nom: string): Promise<Buffer> => readFile(join(FIXTURES, nom))
const constats = async (document: string, avec = ''): Promise<ConstatPublic[]> =>
  (await enseignant.lire(`${ici}/${document}/constats?avec=${avec}`)).json().constats

beforeAll(async () => {
  base = await baseEssai()
  lecteur = openLecteur()
  ports = portsDocuments(base, { lecteur, aujourdhui: () => '2026-11-22', fiche: async () => null })
  const dehors = { maintenant: () => new Date(), aujourdhui: () => '2026-11-22' }
  const outils = { ports, referentiels: portsReferentiels(base, dehors) }
  essai = await ouvrirEssai({ base, mode: 'production', groupes: [(montage) => monterDocuments(montage, outils)] })
  const admin = await administrateurEssai(essai)
  a = await organismeEssai(admin, 'A')
  b = await organismeEssai(admin, 'B')
  enseignant = await membreEssai(admin, a, 'enseignant')
  tuteur = await membreEssai(admin, a, 'tuteur')
  etrangere = await membreEssai(admin, b, 'gestionnaire')
  ici = `/organismes/${a}/documents`
  manege = (await deposer(enseignant, 'manege.txt', await fixture('referentiel-manege.txt'))).json().document.id
})
afterAll(async () => {
  await essai.fermer()
  await lecteur.fermer()
  await base.fermer()
})

describe('déposer un document', () => {
  it('le lit, le reconnaît et le garde, avec qui l’a déposé et l’acte au journal', async () => {
    const reponse = await deposer(enseignant, 'C:\\dossier\\moulins.md', await fixture('fiche-formation-moulins.md'))
    expect(reponse.statusCode).toBe(200)
    const { document, deja_connu } = reponse.json()
    expect(document).toMatchObject({ nom: 'moulins.md', format: 'markdown', genre: 'fiche-formation', non_places: 0 })
    expect([deja_connu, document.depose_par.nom]).toEqual([false, 'Membre enseignant'])
    const actes = await dansContexte(base, { organisme: a }, (tx) =>
      tx.selectFrom('journal').select('acte').where('objet', '=', `document:${document.id}`).execute(),
    )
    expect(actes).toEqual([{ acte: 'document.deposer' }])
    const fichier = await enseignant.lire(`${ici}/${document.id}/fichier`)
    expect(fichier.rawPayload.equals(await fixture('fiche-formation-moulins.md'))).toBe(true)
    expect(fichier.headers['content-disposition']).toBe("attachment; filename*=UTF-8''moulins.md")
    expect(fichier.headers['x-content-type-options']).toBe('nosniff')
  })

  it('reconnaît les mêmes octets dans un organisme, et les garde une fois ; un autre organisme a les siens', async () => {
    const octets = await fixture('reglement-girouettes.html')
    const premier = (await deposer(enseignant, 'girouettes.html', octets)).json()
    const encore = (await deposer(enseignant, 'autre-nom.html', octets)).json()
    expect([premier.deja_connu, encore.deja_connu]).toEqual([false, true])
    expect(encore.document).toEqual(premier.document)
    const ailleurs = (await deposer(etrangere, 'girouettes.html', octets, b)).json()
    expect(ailleurs.deja_connu).toBe(false)
    expect(ailleurs.document.id).not.toBe(premier.document.id)
  })

  it.each([
    ['un fichier vide', 'vide.pdf', Buffer.alloc(0), 422, 'document.vide'],
    ['un PDF coupé', 'coupe.pdf', Buffer.from('%PDF-1.7\n1 0 obj\n<<'), 422, 'document.illisible'],
    ['ce qui dépasse 25 Mo', 'gros.txt', Buffer.alloc(25 * MO + 1, 'a'), 413, 'document.trop-gros'],
  ])('refuse %s, et ne garde rien', async (_nom, fichier, octets, statut, code) => {
    const avant = (await enseignant.lire(ici)).json().total
    const reponse = await deposer(enseignant, fichier, octets)
    expect([reponse.statusCode, reponse.json().code, reponse.json().donnees.fichier]).toEqual([statut, code, fichier])
    expect((await enseignant.lire(ici)).json().total).toBe(avant)
  })

  it('garde telles quelles des lignes que jsonb refuserait', async () => {
    const texte = 'Une ligne\u0000 nulle, une moitié de paire \ud800, un emoji 🪁.'
    const lue = await lecteur.lire({ nom: 'etrange.txt', octets: Buffer.from('Une ligne.') })
    if (!lue.ok) throw new Error(lue.refus.code)
    const { document } = lue.valeur
    const lu = { lecture: null, document: { ...document, lignes: document.lignes.map((une) => ({ ...une, texte })) } }
    const mesure = { genre: null, certification: null, intitule: null, pages: 0, lignes: 1, donnees: 0, nonPlaces: 0 }
    const personne = (await enseignant.lire('/session')).json().personne.id
    await ports.dansContexte({ organisme: a }, ({ documents }) =>
      documents.ajouter(a, { id: ETRANGE, octets: Buffer.from('Une ligne.'), lu, par: personne }, mesure),
    )
    const source = (await enseignant.lire(`${ici}/${ETRANGE}/source`)).json()
    expect(source.lignes[0].texte).toBe(texte)
    expect((await enseignant.lire(`${ici}/${ETRANGE}/referentiel`)).json().code).toBe('document.non-reconnu')
  })

  it('un tuteur lit et ne dépose pas ; une gestionnaire d’ailleurs ne voit rien', async () => {
    expect((await deposer(tuteur, 'a.txt', Buffer.from('a'))).json().code).toBe('droit.refuse')
    expect((await tuteur.lire(ici)).json().total).toBeGreaterThan(0)
    expect((await etrangere.lire(ici)).json().code).toBe('droit.refuse')
    expect((await etrangere.lire(`/organismes/${b}/documents/${manege}`)).json().code).toBe('document.inconnu')
  })
})

describe('lire un document', () => {
  it('chaque donnée est avec ses lignes, chaque ligne du document est rendue', async () => {
    const depose = (await deposer(enseignant, 'jardins.html', await fixture('fiche-registre-jardins.html'))).json()
    const lu = (await enseignant.lire(`${ici}/${depose.document.id}`)).json()
    const source = (await enseignant.lire(`${ici}/${depose.document.id}/source`)).json()
    const numero = lu.donnees.find(({ chemin }: { chemin: string }) => chemin === 'fiche.numero')
    const [repere] = numero.reperes
    expect(source.lignes[repere.rang].texte.slice(repere.debut, repere.fin)).toContain(
      numero.valeur.replace('RNCP', ''),
    )
    expect(lu.non_places).toHaveLength(depose.document.non_places)
    expect(source.lignes).toHaveLength(depose.document.lignes)
  })

  it('un règlement se lit aussi comme un tableau', async () => {
    const depose = (await deposer(enseignant, 'moulins-reglement.md', await fixture('reglement-moulins.md'))).json()
    const { reglement } = (await enseignant.lire(`${ici}/${depose.document.id}`)).json()
    expect(reglement.categories.length).toBeGreaterThan(1)
    for (const { unites } of reglement.epreuves)
      for (const { modalites } of unites) expect(modalites).toHaveLength(reglement.categories.length)
  })

  it('une lecture d’une autre forme est refaite des octets, sans que personne le demande', async () => {
    const avant = (await enseignant.lire(`${ici}/${manege}`)).json()
    await dansContexte(base, { organisme: a }, (tx) =>
      tx.updateTable('document').set({ lu: '{}', version_lecture: 0 }).where('id', '=', manege).execute(),
    )
    const { lu_le: _avant, ...resume } = avant.document
    const apres = (await enseignant.lire(`${ici}/${manege}`)).json()
    expect(apres).toMatchObject({ ...avant, document: resume })
  })

  it('relu, il garde sa place, ses octets et ses décisions', async () => {
    const reponse = await enseignant.ecrire('POST', `${ici}/${manege}/relecture`)
    expect(reponse.json()).toMatchObject({ id: manege, genre: 'referentiel' })
  })
})

describe('décider des constats', () => {
  const decider = (qui: Navigateur, corps: object) => qui.ecrire('POST', `${ici}/${manege}/decisions`, corps)
  const trouver = async (regle: string): Promise<ConstatPublic> => {
    const trouve = (await constats(manege)).find((un) => un.regle === regle)
    if (trouve === undefined) throw new Error(`no finding ${regle}`)
    return trouve
  }

  it('le code double est trouvé à sa ligne, avec un code libre proposé', async () => {
    const double = await trouver('code.double')
    expect([double.gravite, double.reperes[0]?.rang, double.reparation]).toEqual([
      'erreur',
      80,
      { chemin: 'elements[14].code', valeur: 'C1-5' },
    ])
  })

  it('acceptée, la réparation entre dans le référentiel ; annulée, elle en sort ; le texte reste', async () => {
    const { cle } = await trouver('code.double')
    const code = async () =>
      (await enseignant.lire(`${ici}/${manege}/referentiel`)).json().referentiel.elements[14].code
    const avant = await code()
    expect(avant).not.toBe('C1-5')
    expect((await decider(enseignant, { constat: cle, decision: 'acceptee' })).statusCode).toBe(204)
    expect(await code()).toBe('C1-5')
    expect((await trouver('code.double')).decision).toMatchObject({
      decision: 'acceptee',
      par: { nom: 'Membre enseignant' },
    })
    expect((await decider(enseignant, { constat: cle, decision: 'annulee' })).statusCode).toBe(204)
    expect([await code(), (await trouver('code.double')).decision]).toEqual([avant, null])
    const source = (await enseignant.lire(`${ici}/${manege}/source`)).json()
    expect(source.lignes[80].texte).toContain(avant)
  })

  it('un refus garde son motif, et chaque décision reste dans la base', async () => {
    const { cle } = await trouver('code.notation')
    await decider(enseignant, { constat: cle, decision: 'acceptee' })
    await decider(enseignant, { constat: cle, decision: 'refusee', motif: 'La notation est celle du certificateur.' })
    expect((await trouver('code.notation')).decision).toMatchObject({
      decision: 'refusee',
      motif: 'La notation est celle du certificateur.',
    })
    const gardees = await dansContexte(base, { organisme: a }, (tx) =>
      tx.selectFrom('decision_constat').select('decision').where('constat', '=', cle).orderBy('decide_le').execute(),
    )
    expect(gardees.map(({ decision }) => decision)).toEqual(['acceptee', 'refusee'])
    const [efface] = await dansContexte(base, { organisme: a }, (tx) => tx.deleteFrom('decision_constat').execute())
    expect(efface?.numDeletedRows).toBe(0n)
  })

  it.each([
    ['un constat inconnu', { constat: 'code.double@9999.0-1#', decision: 'acceptee' }, 404, 'document.constat-inconnu'],
    ['une décision inconnue', { constat: 'x', decision: 'peut-etre' }, 400, 'requete.invalide'],
  ])('refuse %s', async (_nom, corps, statut, code) => {
    const reponse = await decider(enseignant, corps)
    expect([reponse.statusCode, reponse.json().code]).toEqual([statut, code])
  })

  it('refuse d’annuler ce qui n’est pas décidé, et de laisser décider un tuteur', async () => {
    const { cle } = await trouver('code.double')
    const annuler = { constat: cle, decision: 'annulee' }
    expect((await decider(enseignant, annuler)).json().code).toBe('document.rien-a-annuler')
    expect((await decider(tuteur, annuler)).json().code).toBe('droit.refuse')
  })
})

it('un document devient un référentiel, dont le brouillon garde les lignes', async () => {
  const cree = await enseignant.ecrire('POST', `${ici}/${manege}/referentiel`)
  expect(cree.statusCode).toBe(200)
  const { referentiel, version } = cree.json()
  const lue = (await enseignant.lire(`/organismes/${a}/referentiels/${referentiel}/versions/${version}`)).json()
  expect(lue).toMatchObject({ etat: 'brouillon', document: manege })
  expect(lue.contenu.elements.every(({ reperes }: { reperes: unknown[] }) => reperes.length > 0)).toBe(true)
})

describe('les cinq documents de départ', () => {
  it('déposés, se lisent sans reste et deviennent des référentiels', async (contexte) => {
    if (!existsSync(GRAINES)) {
      console.warn('skipped: ../shared/seeds is absent')
      return contexte.skip('../shared/seeds is absent')
    }
    const lus = []
    for (const nom of readdirSync(GRAINES).sort()) {
      const { document } = (await deposer(enseignant, nom, readFileSync(join(GRAINES, nom)))).json()
      const apercu = (await enseignant.lire(`${ici}/${document.id}/referentiel`)).json()
      const compter = (genre: string) =>
        apercu.referentiel.elements.filter((un: { genre: string }) => un.genre === genre).length
      lus.push([
        nom.slice(0, 3),
        document.genre,
        document.certification,
        document.non_places,
        compter('bloc'),
        compter('competence'),
        compter('unite'),
      ])
    }
    expect(lus.map((lu) => lu.slice(0, 5))).toEqual([
      ['000', 'fiche-formation', 'RNCP26334', 0, 0],
      ['001', 'fiche-formation', 'RNCP35698', 0, 4],
      ['002', 'fiche-registre', 'RNCP35698', 0, 15],
      ['003', 'referentiel', null, 0, 4],
      ['004', 'fiche-registre', 'RNCP35697', 0, 15],
    ])
    expect([lus[0]?.[6], lus[3]?.[5]]).toEqual([15, 45])
  })
})
