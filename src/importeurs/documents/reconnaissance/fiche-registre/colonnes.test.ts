import { describe, expect, it } from 'vitest'
import { lireTexte } from './essai.ts'

const TETE = "RNCP90411BC01 - Voile\n\nListe de compétences\tModalités d'évaluation\n"
const bloc = (corps: string) => {
  const { donnees, anomalies, nonPlaces } = lireTexte(TETE + corps)
  const { competences, evaluation } = donnees.fiche.blocs[0] ?? { competences: null, evaluation: null }
  return { competences, evaluation, anomalies, nonPlaces }
}

describe('le reste des deux cellules coupées', () => {
  it('revient à gauche puis à droite', () => {
    expect(
      bloc('- Tendre la\t- Candidats de la voie scolaire en\n\nligne\n\nétablissement public : CCF'),
    ).toMatchObject({
      competences: '- Tendre la ligne',
      evaluation: '- Candidats de la voie scolaire en établissement public : CCF',
      anomalies: [],
    })
  })

  it('ne repasse à gauche qu’à la page suivante', () => {
    const corps = '- Tendre la\t- Voie scolaire en établissement\n\npublic : CCF\n\nUne question ?\n\nligne de vol.'
    expect(bloc(corps)).toMatchObject({
      competences: '- Tendre la ligne de vol.',
      evaluation: '- Voie scolaire en établissement public : CCF',
    })
  })

  it('reste à gauche quand la droite est finie', () => {
    expect(bloc('- Tendre la\t- Voie scolaire : CCF.\n\nligne\nde vol\n\n- Plier la toile')).toMatchObject({
      competences: '- Tendre la ligne de vol\n- Plier la toile',
      evaluation: '- Voie scolaire : CCF.',
      anomalies: [],
    })
  })

  it('est signalé, avec sa place, quand rien ne tranche', () => {
    const { anomalies, nonPlaces } = bloc('Tendre une ligne.\tSujet tiré au sort.\n\nMatin.')
    expect(anomalies).toEqual([
      {
        regle: 'lecture.cellule-coupee',
        gravite: 'information',
        donnees: { bloc: 'RNCP90411BC01' },
        reperes: [{ rang: 5, debut: 0, fin: 6 }],
        reparation: null,
        appuis: [],
      },
    ])
    expect(nonPlaces).toEqual([])
  })

  it('ne perd ni ne répète aucun mot, où que la page coupe ; sûr, il est juste', () => {
    const gauche = 'Repérer les accrocs de la toile puis recoudre chaque panneau sans le plisser'.split(' ')
    const droite = 'Candidats de la voie scolaire en établissement public ou CFA habilité : ponctuel écrit'.split(' ')
    const dire = (mots: readonly string[], debut: number, fin = mots.length): string => mots.slice(debut, fin).join(' ')
    const comptes = { coupes: 0, justes: 0, surs: 0, sursMaisFaux: 0 }
    for (let g = 1; g < gauche.length; g += 1) {
      for (let d = 1; d < droite.length; d += 1) {
        const table = `${dire(gauche, 0, g)}\t${dire(droite, 0, d)}`
        const lu = bloc(`${table}\n\nUne question ?\n\n${dire(gauche, g)}\n\n${dire(droite, d)}`)
        expect(`${lu.competences} ${lu.evaluation}`.split(/\s+/).sort()).toEqual([...gauche, ...droite].sort())
        const juste = lu.competences === dire(gauche, 0) && lu.evaluation === dire(droite, 0)
        const sur = lu.anomalies.length === 0
        comptes.coupes += 1
        comptes.justes += Number(juste)
        comptes.surs += Number(sur)
        comptes.sursMaisFaux += Number(sur && !juste)
      }
    }
    expect(comptes).toEqual({ coupes: 156, justes: 156, surs: 144, sursMaisFaux: 0 })
  })
})
