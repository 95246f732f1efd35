/** The grid of apprentices in publicodes: the same small set of rules, to compare engines in one run. */
import Engine from 'publicodes'
import { mediane } from './ligne.ts'
import { processeur } from './mesure.ts'
import { regleSimple } from './remuneration.ts'

const AGES = [16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27]
const ANNEES = [1, 2, 3]
const TOURS = 7

/** Brackets of the grid by their upper age, and their rates: typed again here, the comparison checks that both agree. */
const TRANCHES: readonly (readonly [avant: number, taux: readonly [string, string, string]])[] = [
  [18, ['27%', '39%', '55%']],
  [21, ['43%', '51%', '67%']],
  [26, ['53%', '61%', '78%']],
]

const parAnnee = ([un, deux, trois]: readonly [string, string, string]) => ({
  variations: [{ si: 'annee = 1', alors: un }, { si: 'annee = 2', alors: deux }, { sinon: trois }],
})

function openMoteur(): (age: number, annee: number) => number {
  const tranches = TRANCHES.map(([avant, taux]) => ({ si: `age < ${avant}`, alors: parAnnee(taux) }))
  const moteur = new Engine({
    smic: { valeur: '1867.02 €/mois' },
    age: { valeur: '16 an' },
    annee: { valeur: '1' },
    taux: { variations: [...tranches, { sinon: '100%' }] },
    salaire: { produit: ['taux', 'smic'], arrondi: '2 décimales' },
  })
  return (age, annee) => {
    const { nodeValue } = moteur.setSituation({ age: `${age} an`, annee: `${annee}` }).evaluate('salaire')
    return typeof nodeValue === 'number' ? nodeValue : Number.NaN
  }
}

/** Microseconds of processor time for one evaluation, the median of several rounds. */
function mesurer(evaluer: (age: number, annee: number) => number, fois: number): number {
  const temps: number[] = []
  let somme = 0
  for (let tour = 0; tour < TOURS; tour += 1) {
    const debut = processeur()
    for (let rang = 0; rang < fois; rang += 1) {
      somme += evaluer(AGES[rang % AGES.length] ?? 16, ANNEES[rang % ANNEES.length] ?? 1)
    }
    temps.push(((processeur() - debut) / fois) * 1000)
  }
  if (!Number.isFinite(somme)) throw new Error('an evaluation gave no number')
  return mediane(temps)
}

/** Microseconds of one evaluation in each engine, traces of ours included. Throws when the two engines disagree. */
export function comparerPublicodes(): { readonly publicodes: number; readonly notre: number } {
  const evaluer = openMoteur()
  for (const age of AGES) {
    for (const annee of ANNEES) {
      const [leur, notre] = [Math.round(evaluer(age, annee) * 100), regleSimple(age, annee)]
      if (leur !== Math.round(notre)) throw new Error(`age ${age}, year ${annee}: ${leur} and ${notre} cents`)
    }
  }
  return { publicodes: mesurer(evaluer, 3000), notre: mesurer(regleSimple, 1_000_000) }
}
