import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CALCULS } from './contrat/calculs/tous.ts'
import { ENTREE_CALCUL_MAX } from './contrat/calculs.ts'
import { Probleme } from './contrat/route.ts'
import { type Essai, ouvrirEssai } from './essai.ts'
import { monterCalculs } from './routes/calculs.ts'

/** Words that only a body holds: none of them may be logged. */
const MARQUE = 'Camille-Durand-1999'
const lignes: string[] = []
const services = { aujourdhui: () => '2026-11-22', version: '0.0.0' }
let essai: Essai
beforeAll(async () => {
  essai = await ouvrirEssai({
    niveau: 'info',
    flux: { write: (ligne) => lignes.push(ligne) },
    groupes: [(montage) => monterCalculs(montage, { services })],
  })
})
afterAll(() => essai.fermer())

const JSON_MIME = 'application/json'
const envoyer = (payload: string | Buffer, type = JSON_MIME, nom = 'jury', entetes: Record<string, string> = {}) =>
  essai.serveur.inject({
    method: 'POST',
    url: `/api/v1/calculs/${nom}`,
    headers: { 'content-type': type, 'accept-language': 'fr', ...entetes },
    payload,
  })

const profond = (bord: string, fin: string): string => bord.repeat(8_000) + fin.repeat(8_000)
const membres = (suite: object): string => JSON.stringify({ diplome: 'bac-pro', membres: [{ nom: MARQUE }], ...suite })
const avecOctets = Buffer.concat([Buffer.from('{"nom":"'), Buffer.from([0xff, 0xfe, 0xc3]), Buffer.from('"}')])

describe('a hostile body', () => {
  it.each<[string, string | Buffer, string, number, string]>([
    ['empty', '', JSON_MIME, 400, 'requete.json-invalide'],
    ['not JSON', `{${MARQUE}`, JSON_MIME, 400, 'requete.json-invalide'],
    ['NaN', '{"membres":NaN}', JSON_MIME, 400, 'requete.json-invalide'],
    ['not UTF-8', avecOctets, JSON_MIME, 422, 'calcul.entree-invalide'],
    ['only bytes', Buffer.from([0xff, 0xfe, 0x00, 0x01]), JSON_MIME, 400, 'requete.json-invalide'],
    ['a key that changes prototypes', `{"__proto__":{"nom":"${MARQUE}"}}`, JSON_MIME, 400, 'requete.json-invalide'],
    ['a constructor key', `{"constructor":{"prototype":{"x":1}}}`, JSON_MIME, 400, 'requete.json-invalide'],
    ['a list for an object', `["${MARQUE}"]`, JSON_MIME, 422, 'calcul.entree-invalide'],
    ['null', 'null', JSON_MIME, 422, 'calcul.entree-invalide'],
    ['a number', '1e999', JSON_MIME, 422, 'calcul.entree-invalide'],
    ['deep lists', profond('[', ']'), JSON_MIME, 422, 'calcul.entree-invalide'],
    ['deep objects', `${'{"membres":'.repeat(5_000)}1${'}'.repeat(5_000)}`, JSON_MIME, 422, 'calcul.entree-invalide'],
    ['an object for a list', membres({ membres: { 0: MARQUE } }), JSON_MIME, 422, 'calcul.entree-invalide'],
    ['too many members', membres({ membres: Array(501).fill({ nom: 'x' }) }), JSON_MIME, 422, 'calcul.entree-invalide'],
    ['one byte too many', `"${'x'.repeat(ENTREE_CALCUL_MAX - 1)}"`, JSON_MIME, 413, 'requete.trop-grosse'],
    ['plain text', MARQUE, 'text/plain', 415, 'requete.type-non-accepte'],
    ['a form', `nom=${MARQUE}`, 'application/x-www-form-urlencoded', 415, 'requete.type-non-accepte'],
    ['XML', `<a>${MARQUE}</a>`, 'application/xml', 415, 'requete.type-non-accepte'],
    ['a type that is no type', '{}', `@@${'x'.repeat(500)}`, 415, 'requete.type-non-accepte'],
  ])('%s is a problem that says what to do', async (_, corps, type, statut, code) => {
    lignes.length = 0
    const reponse = await envoyer(corps, type)
    const probleme = Probleme.parse(reponse.json())
    expect([reponse.statusCode, probleme.code, probleme.status]).toEqual([statut, code, statut])
    expect(reponse.headers['content-type']).toMatch(/^application\/problem\+json/)
    expect(probleme.detail.length).toBeGreaterThan(20)
    if (statut === 422) expect(Object.keys(probleme.donnees).length).toBeGreaterThan(2)
    expect(lignes.join('')).not.toContain(MARQUE)
  })

  it('a compressed body is not opened', async () => {
    const reponse = await envoyer(Buffer.from([0x1f, 0x8b, 8, 0]), JSON_MIME, 'jury', { 'content-encoding': 'gzip' })
    expect([reponse.statusCode >= 400, reponse.statusCode < 500]).toEqual([true, true])
  })

  it.each(CALCULS.map(({ nom }) => nom))('%s answers none of them with an error of its own', async (nom) => {
    const corps = ['{}', '[]', 'null', '"x"', '0', profond('[', ']'), '{"unites":[{}]}', '{"inconnue":{"inconnue":1}}']
    for (const un of corps) expect((await envoyer(un, JSON_MIME, nom)).statusCode, un.slice(0, 40)).toBeLessThan(500)
  })

  it('a name of computation that leads elsewhere leads nowhere', async () => {
    for (const nom of ['__proto__', 'constructor', '..%2f..%2fetc', 'x'.repeat(61), '%00'])
      expect((await envoyer('{}', JSON_MIME, nom)).statusCode, nom).toBeGreaterThanOrEqual(400)
    expect((await envoyer('{}', JSON_MIME, 'constructor')).json().code).toBe('calcul.inconnu')
  })
})

describe('the rate of computations', () => {
  it('is that of the whole API', async () => {
    const limites = { tout: { max: 2, duree: 60_000 } }
    const groupes = [(montage: Parameters<typeof monterCalculs>[0]) => monterCalculs(montage, { services })]
    const borne = await ouvrirEssai({ limites, groupes, base: essai.base })
    try {
      const demander = () => borne.serveur.inject({ method: 'POST', url: '/api/v1/calculs/heures', payload: {} })
      const statuts = [await demander(), await demander(), await demander()].map(({ statusCode }) => statusCode)
      expect(statuts).toEqual([200, 200, 429])
    } finally {
      await borne.fermer()
    }
  })
})
