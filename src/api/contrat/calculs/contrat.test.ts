import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { CONTRAT } from './contrat.ts'
import { comparerAttendu, Exemple } from './exemple.ts'
import { FINANCEMENT } from './financement.ts'
import { HEURES } from './heures.ts'

const RACINE = new URL('../../../../exemples/', import.meta.url)
const CONTEXTE = { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES }

describe.each([CONTRAT, HEURES, FINANCEMENT])('$nom', (calcul) => {
  const dossier = new URL(`${calcul.nom}/`, RACINE)
  const noms = readdirSync(dossier).filter((nom) => nom.endsWith('.json'))

  it.each(noms)('%s', (nom) => {
    const exemple = Exemple.parse(JSON.parse(readFileSync(new URL(nom, dossier), 'utf8')))
    const lu = calcul.executer(exemple.entree, CONTEXTE)
    if (!lu.ok) throw new Error(JSON.stringify(lu.erreurs))
    const { issue, resultat, raisons, trace } = lu.conclusion
    expect(comparerAttendu(exemple.attendu, { issue, resultat, raisons })).toEqual([])
    expect(calcul.resultat.safeParse(resultat).success).toBe(true)
    expect(rejouer(ecrireTrace(trace))).toEqual({ valeur: trace.valeur, ecart: null })
  })
})

describe('une entrée fausse est refusée à sa place', () => {
  it.each([
    [CONTRAT, { debut: '2026-02-30' }, ['debut']],
    [CONTRAT, { rupture: { voie: 'fuite' } }, ['rupture.voie']],
    [HEURES, { mois: 1.5 }, ['mois']],
    [FINANCEMENT, { npec: 9000.001 }, ['npec']],
  ] as const)('%#', (calcul, entree, places) => {
    const lu = calcul.executer(entree, CONTEXTE)
    expect(lu.ok ? [] : lu.erreurs.map(({ path }) => path.join('.'))).toEqual(places)
  })
})
