import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REGLEMENTS, REGLES_CATEGORIE, REGLES_MINIMUM, verifierReglement } from '#domaine/evaluation/index.ts'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { ecrireTrace } from '#droit/rejouer.ts'
import type { Trace } from '#droit/trace.ts'
import { parolesDroit } from '#langues/droit.ts'
import { direEtape, type Explication, expliquer } from '#langues/explication.ts'
import { Exemple } from './contrat/calculs/exemple.ts'
import { GRILLE } from './contrat/calculs/grille.ts'
import { MODE } from './contrat/calculs/mode.ts'

const RACINE = new URL('../../exemples/', import.meta.url)
const exemplesDe = (nom: string) =>
  readdirSync(new URL(`${nom}/`, RACINE)).map((fichier) =>
    Exemple.parse(JSON.parse(readFileSync(new URL(`${nom}/${fichier}`, RACINE), 'utf8'))),
  )
const CONTEXTE = { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES }

describe('une entrée fausse est refusée à sa place', () => {
  const places = (calcul: typeof MODE, entree: unknown): readonly string[] => {
    const lu = calcul.executer(entree, CONTEXTE)
    return lu.ok ? [] : lu.erreurs.map(({ path }) => path.join('.'))
  }
  const grille = {
    unite: 'U1',
    niveaux: [
      { code: 'non', valeur: 0 },
      { code: 'oui', valeur: 1 },
    ],
    competences: [{ code: 'C', indicateurs: [{ code: 'I', poids: 1 }] }],
  }

  it('mode', () => {
    expect(places(MODE, { certification: 'RNCP1' })).toEqual(['certification'])
    expect(places(MODE, {})).toEqual(['certification'])
    expect(places(MODE, { certification: 'mspc', jour_evaluation: '2026-02-30' })).toEqual(['jour_evaluation'])
    expect(places(MODE, { certification: 'mspc', voie: 'vol' })).toEqual(['voie'])
  })

  it('grille', () => {
    expect(places(GRILLE, { grille, niveaux: { I: 'peut-être' } })).toEqual(['niveaux.I'])
    expect(places(GRILLE, { grille, niveaux: { J: 'oui' } })).toEqual(['niveaux.J'])
    const trop = { ...grille, niveaux: [{ code: 'a', valeur: '4/3' }, ...grille.niveaux] }
    expect(places(GRILLE, { grille: trop, niveaux: {} })).toEqual(['grille.niveaux.0.valeur'])
  })
})

it('un règlement donné à la main se lit comme un règlement livré', () => {
  const lu = MODE.executer(
    {
      reglement: {
        intitule: 'Bac pro inventé',
        diplome: 'bac-pro',
        unites: [
          { code: 'U1', coefficient: 3, modes: { mixte: 'ccf', ponctuel: 'ponctuel-ecrit' }, minutes: 90 },
          { code: 'U2', modes: {} },
        ],
      },
      voie: 'experience',
      jour_evaluation: '2026-05-05',
    },
    CONTEXTE,
  )
  if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs))
  expect(lu.conclusion.issue).toBe('indetermine')
  expect(lu.conclusion.resultat).toMatchObject({
    unites: [
      { unite: 'U1', mode: 'ponctuel-ecrit', duree_minutes: 90, coefficient: 3, inconnues: [] },
      { unite: 'U2', mode: null, inconnues: ['mode', 'coefficient'] },
    ],
  })
  expect(lu.conclusion.manquants).toContainEqual({
    code: 'evaluation.mode-prevu',
    source: { genre: 'reglement', reglement: 'reglement', chemin: 'unites.U2.modes.ponctuel' },
  })
})

const phrases = ({ phrase, faire, enfants }: Explication): readonly string[] => [
  phrase,
  faire ?? '',
  ...enfants.flatMap(phrases),
]

describe.each(['fr', 'en'] as const)('chaque pas se lit (%s)', (langue) => {
  const paroles = parolesDroit(langue)
  const verifier = (trace: Trace): void => {
    const muettes = ecrireTrace(trace).etapes.filter(({ code }) => paroles.phrases.traces[code] === undefined)
    expect(muettes.map(({ code }) => code)).toEqual([])
    expect(phrases(expliquer(trace, paroles)).filter((phrase) => /[{}]/.test(phrase))).toEqual([])
  }

  it.each([MODE, GRILLE])('$nom', (calcul) => {
    for (const { entree } of exemplesDe(calcul.nom)) {
      const lu = calcul.executer(entree, CONTEXTE)
      if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs))
      const { trace, raisons, manquants } = lu.conclusion
      verifier(trace)
      const aFaire = (etape: Trace): boolean => direEtape(etape, paroles).faire !== null
      expect(raisons.filter((raison) => !aFaire(raison.trace)).map(({ code }) => code)).toEqual([])
      expect(manquants.filter(({ code }) => paroles.phrases.traces[code]?.faire === undefined)).toEqual([])
    }
  })

  it('les règles, leurs minimums et les écarts des fiches', () => {
    for (const { id } of [...REGLES_CATEGORIE, ...REGLES_MINIMUM]) expect(paroles.phrases.regles[id]).toBeDefined()
    for (const reglement of REGLEMENTS) {
      for (const jour of ['2018-06-01', '2026-06-01']) {
        const conclusion = verifierReglement(reglement, jour) ?? expect.fail('no rule')
        verifier(conclusion.trace)
      }
      for (const { code } of reglement.ecarts ?? []) expect(paroles.phrases.traces[code]).toBeDefined()
    }
    for (const jour of ['2010-01-01', '2018-06-01', '2021-10-01', '2026-06-01']) {
      for (const diplome of ['bac-pro', 'cap', 'bp', 'cs', 'bts', 'titre-professionnel', 'titre-prive']) {
        const unites = [{ code: 'U1', modes: { mixte: 'ccf' } }]
        const reglement = { intitule: 'Essai', diplome, unites }
        const lu = MODE.executer({ reglement, voie: 'apprentissage', jour_evaluation: jour }, CONTEXTE)
        if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs))
        verifier(lu.conclusion.trace)
      }
    }
  })
})
