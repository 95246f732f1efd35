import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REGLES_JURY } from '#domaine/jury/index.ts'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { ecrireTrace } from '#droit/rejouer.ts'
import type { Trace } from '#droit/trace.ts'
import { parolesDroit } from '#langues/droit.ts'
import { direEtape, type Explication, expliquer } from '#langues/explication.ts'
import { comparerAttendu, Exemple } from './contrat/calculs/exemple.ts'
import { JURY } from './contrat/calculs/jury.ts'

const DOSSIER = new URL('../../exemples/jury/', import.meta.url)
const CONTEXTE = { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES }
const exemples = readdirSync(DOSSIER).map((fichier) => ({
  fichier,
  ...Exemple.parse(JSON.parse(readFileSync(new URL(fichier, DOSSIER), 'utf8'))),
}))

function conclure(entree: unknown) {
  const reponse = JURY.executer(entree, CONTEXTE)
  if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs))
  return reponse.conclusion
}

const phrases = ({ phrase, faire, enfants }: Explication): readonly string[] => [
  phrase,
  faire ?? '',
  ...enfants.flatMap(phrases),
]

describe('Calcul du jury', () => {
  it.each(exemples)('$fichier : $titre', ({ entree, attendu }) => {
    expect(comparerAttendu(attendu, conclure(entree))).toEqual([])
  })

  it('Une entrée mal écrite est refusée à sa place', () => {
    const reponse = JURY.executer({ diplome: 'bac-pro', jour_nomination: '2026-02-30', membres: [] }, CONTEXTE)
    expect(reponse.ok ? [] : reponse.erreurs.map(({ path }) => path.join('.'))).toEqual(['jour_nomination', 'membres'])
  })

  it.each(['fr', 'en'] as const)('Chaque pas et chaque raison se lit (%s)', (langue) => {
    const paroles = parolesDroit(langue)
    for (const { entree } of exemples) {
      const { trace, raisons } = conclure(entree)
      const sansPhrase = ecrireTrace(trace).etapes.filter(({ code }) => paroles.phrases.traces[code] === undefined)
      expect(sansPhrase.map(({ code }) => code)).toEqual([])
      expect(phrases(expliquer(trace, paroles)).filter((phrase) => /[{}]/.test(phrase))).toEqual([])
      const aFaire = (etape: Trace): boolean => direEtape(etape, paroles).faire !== null
      expect(raisons.filter((raison) => !aFaire(raison.trace)).map(({ code }) => code)).toEqual([])
    }
    expect(REGLES_JURY.filter(({ id }) => paroles.phrases.regles[id] === undefined)).toEqual([])
  })
})
