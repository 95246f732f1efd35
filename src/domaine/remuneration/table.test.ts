import { expect, it } from 'vitest'
import { BAREMES_LIVRES } from '#droit/baremes/tous.ts'
import { calculerRemuneration } from './calculer.ts'
import { CONTRAT_SANS_FAIT, type ContratRemunere } from './contrat.ts'
import { type ContratNaif, payerNaivement } from './naive.essai.ts'

type Naissance = (debut: string) => readonly string[]
type Situation = Pick<ContratNaif, 'licence' | 'sportif' | 'anneeDiplome' | 'precedent' | 'branche'> & {
  readonly nom: string
  readonly prolongation: { readonly annee: number; readonly rqth: boolean } | null
}

const ORDINAIRE: Situation = {
  nom: 'ordinaire',
  licence: false,
  sportif: false,
  prolongation: null,
  anneeDiplome: null,
  precedent: null,
  branche: 0,
}
const SITUATIONS: readonly Situation[] = [
  ORDINAIRE,
  { ...ORDINAIRE, nom: 'branche', branche: 195000 },
  { ...ORDINAIRE, nom: 'licence', licence: true },
  { ...ORDINAIRE, nom: 'sportif', sportif: true },
  { ...ORDINAIRE, nom: 'échec', prolongation: { annee: 2, rqth: false } },
  { ...ORDINAIRE, nom: 'rqth', prolongation: { annee: 3, rqth: true } },
  { ...ORDINAIRE, nom: 'diplôme en deux ans', anneeDiplome: 2 },
  { ...ORDINAIRE, nom: 'diplôme en trois ans, branche', anneeDiplome: 3, branche: 195000 },
  { ...ORDINAIRE, nom: 'même employeur', precedent: { memeEmployeur: true, salaire: 140000, taux: 0 } },
  { ...ORDINAIRE, nom: 'autre employeur', precedent: { memeEmployeur: false, salaire: 0, taux: 67 } },
]
/** Months of the cycle, then of the contract. */
const DUREES: readonly (readonly [number, number])[] = [
  [12, 6],
  [12, 12],
  [12, 18],
  [24, 12],
  [24, 24],
  [36, 12],
  [36, 24],
  [36, 30],
  [36, 36],
]
const DEBUTS = ['2020-09-01', '2021-11-15', '2023-03-31', '2024-02-29', '2025-09-16', '2026-09-01']

const deux = (nombre: number): string => String(nombre).padStart(2, '0')

/** Ages 15 to 30 on the first day, a birthday in every month: the first, the 15th and the day of the start in turn. */
const naissances: Naissance = (debut) => {
  const [annee, jours] = [Number(debut.slice(0, 4)), [1, 15, Number(debut.slice(8))]]
  const toutes: string[] = []
  for (let age = 15; age <= 30; age += 1) {
    for (let mois = 1; mois <= 12; mois += 1) {
      const jour = Math.min(jours[(age + mois) % 3] ?? 1, 28)
      toutes.push(`${annee - age - (mois > Number(debut.slice(5, 7)) ? 1 : 0)}-${deux(mois)}-${deux(jour)}`)
    }
  }
  return toutes
}

/** Last day of a contract of that many months, counted by hand on the calendar. */
function dernierJour(debut: string, mois: number): string {
  const [a = 0, m = 0, j = 0] = debut.split('-').map(Number)
  const fin = new Date(Date.UTC(a, m - 1 + mois, Math.min(j, new Date(Date.UTC(a, m + mois, 0)).getUTCDate()) - 1))
  return fin.toISOString().slice(0, 10)
}

function construire(naissance: string, debut: string, [cycle, mois]: readonly [number, number], situation: Situation) {
  const fin = dernierJour(debut, mois)
  const depuis = situation.prolongation === null ? null : dernierJour(debut, Math.ceil(mois / 2))
  const naif: ContratNaif = {
    ...situation,
    naissance,
    debut,
    fin,
    moisCycle: cycle,
    moisContrat: mois,
    prolongation: depuis === null || situation.prolongation === null ? null : { ...situation.prolongation, depuis },
  }
  const contrat: ContratRemunere = {
    ...CONTRAT_SANS_FAIT,
    naissance,
    conclusion: debut,
    debut,
    fin,
    dureeCycle: cycle,
    dureeContrat: mois,
    licenceProfessionnelle: situation.licence,
    sportifHautNiveau: situation.sportif,
    prolongation:
      depuis === null || situation.prolongation === null
        ? null
        : {
            motif: situation.prolongation.rqth ? 'rqth' : 'echec',
            depuis,
            anneeAtteinte: situation.prolongation.annee,
          },
    diplomeAnterieur:
      situation.anneeDiplome === null
        ? null
        : { memeNiveau: true, lienDirect: true, cycle: null, anneeAtteinte: situation.anneeDiplome },
    contratPrecedent:
      situation.precedent === null
        ? null
        : {
            reussi: true,
            memeEmployeur: situation.precedent.memeEmployeur,
            dernierSalaire: situation.precedent.salaire,
            dernierTaux: situation.precedent.taux,
          },
    minimumConventionnel: situation.branche === 0 ? [] : [{ depuis: '2019-01-01', montant: situation.branche }],
  }
  return { naif, contrat }
}

it('le moteur et un second calcul, naïf et fait jour par jour, paient les mêmes mois au centime', () => {
  let [contrats, mois] = [0, 0]
  const ecarts: unknown[] = []
  for (const debut of DEBUTS) {
    for (const naissance of naissances(debut)) {
      for (const duree of DUREES) {
        for (const situation of SITUATIONS) {
          const { naif, contrat } = construire(naissance, debut, duree, situation)
          const attendus = payerNaivement(naif)
          const obtenus = calculerRemuneration(contrat, BAREMES_LIVRES).resultat.mois
          contrats += 1
          mois += attendus.length
          const egaux = attendus.length === obtenus.length && obtenus.every((un, rang) => un.montant === attendus[rang])
          if (!egaux && ecarts.length < 3) {
            ecarts.push({
              situation: situation.nom,
              naissance,
              debut,
              duree,
              attendus,
              obtenus: obtenus.map((un) => un.montant),
            })
          }
        }
      }
    }
  }
  process.stdout.write(`pay table: ${contrats} contracts, ${mois} months compared\n`)
  expect(ecarts).toEqual([])
  expect(mois).toBeGreaterThan(1_000_000)
  expect(contrats).toBe(103_680)
}, 120_000)
