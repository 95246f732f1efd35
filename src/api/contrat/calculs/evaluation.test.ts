import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { comparerAttendu, Exemple } from './exemple.ts'
import { GRILLE } from './grille.ts'
import { MODE } from './mode.ts'

const RACINE = new URL('../../../../exemples/', import.meta.url)
const CONTEXTE = { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES }

describe.each([MODE, GRILLE])('$nom', (calcul) => {
  const dossier = new URL(`${calcul.nom}/`, RACINE)
  const noms = readdirSync(dossier).filter((nom) => nom.endsWith('.json'))

  it.each(noms)('%s', (nom) => {
    const exemple = Exemple.parse(JSON.parse(readFileSync(new URL(nom, dossier), 'utf8')))
    const lu = calcul.executer(exemple.entree, CONTEXTE)
    if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs))
    const { issue, resultat, trace } = lu.conclusion
    expect(comparerAttendu(exemple.attendu, { issue: issue.replace('-', '_'), resultat })).toEqual([])
    expect(calcul.resultat.safeParse(resultat).success).toBe(true)
    expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
  })
})

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
    unites: {
      U1: { mode: 'ponctuel-ecrit', duree_minutes: 90, coefficient: 3, inconnues: [] },
      U2: { mode: null, inconnues: ['mode', 'coefficient'] },
    },
  })
  expect(lu.conclusion.manquants).toContainEqual({
    code: 'evaluation.mode-prevu',
    source: { genre: 'reglement', reglement: 'reglement', chemin: 'unites.U2.modes.ponctuel' },
  })
})
