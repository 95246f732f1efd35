import { describe, expect, it } from 'vitest'
import { ecrireTrace, rejouer } from '#droit/rejouer.ts'
import { verifierContrat } from './contrat.ts'
import type { Controle } from './controles.ts'
import type { FaitsCalendrier, FaitsContrat } from './faits.ts'

const CADRE = { interrupteurs: {}, aujourdhui: '2026-11-22' } as const
const JUSTE: FaitsContrat = {
  conclusion: '2026-08-20',
  debut: '2026-09-01',
  fin: '2028-08-31',
  nature: 'initial',
  cycleMois: 24,
  conventionTripartite: false,
  naissance: '2007-03-10',
  collegeTermine: true,
  rqth: false,
  sportif: false,
  creationEntreprise: false,
  niveau: 4,
  precedentNiveau: 3,
  precedentFin: null,
  precedentRuptureSubie: false,
  contratsMemeNiveau: 0,
  debutCfa: '2026-09-07',
  debutEntreprise: '2026-09-01',
  depot: '2026-09-04',
  accordBranche: false,
  maitreDiplome: true,
  maitreNiveau: 4,
  maitreExperience: 60,
  apprentis: 1,
  apprentisProlonges: 0,
  visite: '2026-10-01',
  travailDeNuit: false,
  diplome: 'bac-pro',
  heuresCfa: 1400,
  heuresContrat: 3214,
}

const verifier = (faits: FaitsContrat, controle?: Controle) =>
  verifierContrat(faits, CADRE, controle === undefined ? undefined : [controle])
const issue = (faits: FaitsContrat, controle: Controle) => verifier({ ...JUSTE, ...faits }, controle).issue
const raisons = (faits: FaitsContrat, controle?: Controle) =>
  verifier({ ...JUSTE, ...faits }, controle).raisons.map(({ code }) => code)
const echeance = (faits: FaitsContrat, code: string) =>
  verifierContrat(faits, CADRE, []).resultat.echeances.find((une) => une.code === `contrat.echeance.${code}`)?.jour

describe('un contrat en règle', () => {
  it('est conforme, partie par partie', () => {
    const { issue, resultat, raisons, manquants } = verifier(JUSTE)
    expect({ issue, raisons, manquants }).toEqual({ issue: 'conforme', raisons: [], manquants: [] })
    expect(resultat.controles).toEqual({
      duree: 'conforme',
      age: 'conforme',
      debut: 'conforme',
      succession: 'conforme',
      depot: 'conforme',
      maitre: 'conforme',
      visite: 'conforme',
      heures: 'conforme',
    })
  })

  it('dit toutes les raisons à la fois quand plusieurs règles manquent', () => {
    expect(raisons({ fin: '2030-08-31', depot: '2026-09-08', apprentis: 3 })).toEqual([
      'contrat.duree.maximum',
      'contrat.duree.cycle',
      'contrat.depot',
      'contrat.maitre.deux-ordinaires',
      'contrat.heures.diplome',
    ])
  })
})
describe('x', () => {
  it('y', () => {
    const cal: FaitsCalendrier = {
      depuis: null,
      semainesEntreprise: 2,
      semainesCfa: 1,
      commenceAuCfa: false,
      periodes: null,
      semaine: '12345',
      feriesChomes: true,
      absences: [],
    }
    const c = verifierContrat({ debut: '2026-09-07', calendrier: cal }, CADRE)
    console.log(
      JSON.stringify(c.resultat, null, 1),
      c.manquants.map((m) => m.code).join(' '),
      rejouer(ecrireTrace(c.trace)),
      echeance({ debut: '2026-09-01' }, 'depot'),
      issue,
      raisons({ fin: '2026-12-31' }),
    )
  })
})
