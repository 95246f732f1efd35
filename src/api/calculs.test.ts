import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rejouer } from '#droit/rejouer.ts'
import { relierEtapes } from '#langues/explication.ts'
import { lireEtapes } from './contrat/calculs/etapes.ts'
import { comparerAttendu } from './contrat/calculs/exemple.ts'
import { ReponseCalcul } from './contrat/calculs/reponse.ts'
import { ENTREE_CALCUL_MAX } from './contrat/calculs.ts'
import { type Essai, ouvrirEssai } from './essai.ts'
import { CALCUL_ESSAI } from './essai-calcul.ts'
import { monterCalculs } from './routes/calculs.ts'

const lignes: string[] = []
let essai: Essai
beforeAll(async () => {
  const services = { aujourdhui: () => '2026-03-15', version: '0.0.0' }
  essai = await ouvrirEssai({
    niveau: 'info',
    flux: { write: (ligne) => lignes.push(ligne) },
    groupes: [(montage) => monterCalculs(montage, { services, calculs: [CALCUL_ESSAI] })],
  })
})
afterAll(() => essai.fermer())

const calculer = (payload: object | string, suite = '', langue = 'fr') =>
  essai.serveur.inject({
    method: 'POST',
    url: `/api/v1/calculs/essai${suite}`,
    headers: { 'accept-language': langue, 'content-type': 'application/json' },
    payload,
  })
const JUSTE = { notes: [{ unite: 'U1', note: 12.5 }], contrat: { debut: '2026-09-01' } }

describe('POST /calculs/:nom', () => {
  it('computes for anyone, without session, token nor cookie', async () => {
    const reponse = await calculer(JUSTE)
    expect(reponse.statusCode).toBe(200)
    expect(reponse.cookies).toEqual([])
    expect(reponse.json()).toMatchObject({
      calcul: 'essai',
      issue: 'conforme',
      resultat: { somme: 12.5, debut: '2026-09-01' },
      raisons: [],
      manquants: [],
      versions: { produit: '0.0.0', au: '2026-03-15' },
    })
    expect(reponse.json().explication).toBeUndefined()
  })

  it('gives every reason, and every missing fact with its place', async () => {
    const bas = await calculer({
      ...JUSTE,
      notes: [
        { unite: 'U1', note: 9.99 },
        { unite: 'U2', note: 8 },
      ],
    })
    expect(bas.json()).toMatchObject({
      issue: 'non-conforme',
      raisons: [{ code: 'essai.atteint' }, { code: 'essai.atteint' }],
    })
    const manque = (await calculer({ notes: [{ unite: 'U1' }] })).json()
    expect(manque.issue).toBe('indetermine')
    expect(manque.manquants).toEqual([
      {
        code: 'essai.note',
        source: { genre: 'fait', chemin: 'notes[0].note' },
        phrase: 'essai.note',
        ou: 'à indiquer (notes[0].note)',
        faire: null,
      },
      expect.objectContaining({ code: 'essai.debut', ou: 'à indiquer (contrat.debut)' }),
    ])
  })

  it('speaks the language asked for, and explains when asked', async () => {
    const { explication, resume } = (await calculer(JUSTE, '?explication=1', 'en')).json()
    expect(resume).toBe('essai.tout')
    expect(
      explication.map(({ niveau, source }: { niveau: number; source: string | null }) => [niveau, source]),
    ).toEqual([
      [0, null],
      [1, null],
      [2, 'you stated it (notes[0].note)'],
      [2, 'Education Code (code de l’éducation), article D337-80'],
      [1, null],
      [2, 'you stated it (contrat.debut)'],
      [2, 'you stated it (veille)'],
    ])
  })

  it('its trace alone, read back from the JSON, gives the same answer', async () => {
    const { trace } = ReponseCalcul.parse((await calculer(JUSTE)).json())
    const etapes = lireEtapes(trace)
    expect(relierEtapes(etapes)?.valeur).toBe(true)
    expect(rejouer({ etapes })).toEqual({ valeur: true, ecart: null })
    const fausse = etapes.map((etape) => (etape.code === 'essai.note' ? { ...etape, valeur: 900 } : etape))
    expect(rejouer({ etapes: fausse })).toMatchObject({ valeur: false, ecart: { code: 'essai.atteint' } })
  })

  it.each([
    [{ notes: [{ unite: 'U1', note: 21 }] }, 'notes.0.note', 'une note va de 0 à 20'],
    [{ notes: [{ unite: 'U1', note: 10.123 }] }, 'notes.0.note', 'deux décimales au plus'],
    [
      { notes: [{ unite: 'U1', note: 'douze' }] },
      'notes.0.note',
      'la valeur n’a pas la bonne forme : un nombre est attendu',
    ],
    [{ notes: [{ note: 12 }] }, 'notes.0.unite', 'ce champ manque : un texte est attendu'],
    [{ notes: [], contrat: { debut: '2026-02-30' } }, 'contrat.debut', 'ce jour n’existe dans aucun calendrier'],
    [
      { notes: [], contrat: { debut: 'hier' } },
      'contrat.debut',
      'le texte n’a pas la forme voulue ; un jour s’écrit AAAA-MM-JJ',
    ],
    [
      { notes: [], apprenti: 'oui' },
      'apprenti',
      'la valeur n’a pas la bonne forme : oui ou non est attendu (true ou false)',
    ],
    [{ notes: [], note: 12 }, '(tout)', 'ces champs n’existent pas ici : note'],
    [[], '(tout)', 'la valeur n’a pas la bonne forme : un objet est attendu'],
  ])('%j is refused with its place', async (entree, chemin, phrase) => {
    const reponse = await calculer(entree)
    expect([reponse.statusCode, reponse.json().code]).toEqual([422, 'calcul.entree-invalide'])
    expect(reponse.json().donnees[chemin]).toBe(phrase)
  })

  it('refuses an unknown computation, what is not JSON, and what is too large', async () => {
    const inconnu = await essai.serveur.inject({ method: 'POST', url: '/api/v1/calculs/rien', payload: {} })
    expect([inconnu.statusCode, inconnu.json()]).toMatchObject([
      404,
      { code: 'calcul.inconnu', donnees: { connus: 'essai' } },
    ])
    expect((await calculer('{')).json().code).toBe('requete.json-invalide')
    const gros = await calculer({ notes: [{ unite: 'x'.repeat(ENTREE_CALCUL_MAX) }] })
    expect([gros.statusCode, gros.json().code]).toEqual([413, 'requete.trop-grosse'])
  })

  it('logs neither what was sent nor what was answered', async () => {
    lignes.length = 0
    await calculer({ ...JUSTE, notes: [{ unite: 'Camille Durand', note: 13.37 }] })
    await calculer({ notes: [{ unite: 'Camille Durand', note: 'treize' }] })
    expect(lignes.length).toBeGreaterThan(0)
    expect(lignes.join('')).not.toMatch(/Camille|13[.,]37|treize/)
  })
})

describe('GET /calculs', () => {
  it('gives each computation with the schemas of its input and result', async () => {
    const { calculs } = (await essai.serveur.inject('/api/v1/calculs')).json()
    expect(calculs).toMatchObject([
      {
        nom: 'essai',
        entree: {
          type: 'object',
          required: ['notes'],
          properties: { apprenti: { description: 'Whether an apprentice' } },
          additionalProperties: false,
        },
        resultat: { type: 'object' },
      },
    ])
    const seul = await essai.serveur.inject('/api/v1/calculs/essai')
    expect(seul.json()).toEqual(calculs[0])
    expect((await essai.serveur.inject('/api/v1/calculs/rien')).json().code).toBe('calcul.inconnu')
  })
})

describe('an answer and its example', () => {
  it.each([
    [{ a: 1 }, { a: 1, b: 2 }, []],
    [{ a: { b: [1, 2] } }, { a: { b: [1, 3] } }, ['a.b.1']],
    [{ a: [1] }, { a: [1, 2] }, ['a']],
    [{ a: null }, {}, ['a']],
    [{ a: null }, { a: null }, []],
    [{ a: {} }, { a: [] }, ['a']],
    [{ a: 0.1 }, { a: '0.1' }, ['a']],
  ])('%j against %j', (attendu, obtenu, chemins) => {
    expect(comparerAttendu(attendu, obtenu).map(({ chemin }) => chemin)).toEqual(chemins)
  })
})
