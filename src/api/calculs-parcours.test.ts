import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REGLES_PARCOURS } from '#domaine/parcours/index.ts'
import { REGLES_QUALITE } from '#domaine/qualite/index.ts'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { parolesDroit } from '#langues/droit.ts'
import { direEtape, type Explication, expliquer } from '#langues/explication.ts'
import { comparerAttendu, Exemple } from './contrat/calculs/exemple.ts'
import { CALCULS } from './contrat/calculs/tous.ts'

const NOMS = [
  'amenagement',
  'certificateur',
  'communication',
  'conservation',
  'information',
  'inscription',
  'pfmp',
  'presentation',
  'qualiopi',
  'recevabilite',
]
const DOSSIER = new URL('../../exemples/', import.meta.url)
const EXEMPLES = NOMS.flatMap((nom) =>
  readdirSync(new URL(`${nom}/`, DOSSIER)).map((fichier) => {
    const lu = Exemple.parse(JSON.parse(readFileSync(new URL(`${nom}/${fichier}`, DOSSIER), 'utf8')))
    return [`${nom}/${fichier}`, lu] as const
  }),
)

function calculer({ calcul, entree }: Exemple) {
  const trouve = CALCULS.find(({ nom }) => nom === calcul)
  if (trouve === undefined) throw new Error(`no computation: ${calcul}`)
  const reponse = trouve.executer(entree, { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES })
  if (!reponse.ok) throw new Error(JSON.stringify(reponse.erreurs))
  return reponse.conclusion
}

const phrases = ({ phrase, faire, enfants }: Explication): readonly string[] => [
  phrase,
  faire ?? '',
  ...enfants.flatMap(phrases),
]
const REGLES = [...REGLES_PARCOURS, ...REGLES_QUALITE]

describe('les exemples de l’inscription, de l’examen, de la qualité et des données', () => {
  it.each(EXEMPLES)('%s', (_, exemple) => {
    expect(comparerAttendu(exemple.attendu, calculer(exemple))).toEqual([])
  })

  it.each(EXEMPLES)('%s se rejoue depuis sa trace écrite', (_, exemple) => {
    const { trace } = calculer(exemple)
    expect(rejouer(JSON.parse(JSON.stringify(ecrireTrace(trace))))).toEqual({ valeur: trace.valeur, ecart: null })
  })

  it.each(['fr', 'en'] as const)('chaque étape a ses mots, et chaque refus dit que faire (%s)', (langue) => {
    const paroles = parolesDroit(langue)
    const codes = new Set<string>()
    for (const [, exemple] of EXEMPLES) {
      const { trace, raisons } = calculer(exemple)
      for (const { code } of ecrireTrace(trace).etapes) codes.add(code)
      expect(phrases(expliquer(trace, paroles)).filter((phrase) => /[{}]/.test(phrase))).toEqual([])
      expect(raisons.filter((raison) => direEtape(raison.trace, paroles).faire === null)).toEqual([])
    }
    const miens = [...codes].filter((code) => !code.startsWith('interrupteur.'))
    expect(miens.length).toBeGreaterThan(200)
    expect(miens.filter((code) => paroles.phrases.traces[code] === undefined)).toEqual([])
    expect(REGLES.filter(({ id }) => paroles.phrases.regles[id] === undefined).map(({ id }) => id)).toEqual([])
  })

  it('les deux langues disent les mêmes codes avec les mêmes figures', () => {
    const figures = (phrase: string): string => [...new Set(phrase.match(/\{\w+\}/g) ?? [])].sort().join()
    const [fr, en] = [parolesDroit('fr').phrases.traces, parolesDroit('en').phrases.traces]
    const miens = Object.keys(fr).filter((code) => /^(parcours|qualite)\./.test(code))
    expect(miens.length).toBeGreaterThan(400)
    const differents = miens.filter((code) => {
      const [a, b] = [fr[code], en[code]]
      if (a === undefined || b === undefined) return true
      const paires = [
        [a.phrase, b.phrase],
        [a.sinon ?? '', b.sinon ?? ''],
        [a.faire ?? '', b.faire ?? ''],
      ] as const
      return paires.some(([x, y]) => (x === '') !== (y === '') || figures(x) !== figures(y))
    })
    expect(differents).toEqual([])
  })

  it('une entrée mal écrite est refusée à sa place', () => {
    const inscription = CALCULS.find(({ nom }) => nom === 'inscription')
    const reponse = inscription?.executer(
      { jour: '2026-02-30', enregistrement: { fin: 'demain' } },
      { aujourdhui: '2026-11-22', baremes: BAREMES_LIVRES },
    )
    const places = reponse?.ok === false ? reponse.erreurs.map(({ path }) => path.join('.')) : []
    expect([...new Set(places)]).toEqual(['jour', 'enregistrement.fin'])
  })
})
