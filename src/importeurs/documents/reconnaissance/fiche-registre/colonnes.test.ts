import fc from 'fast-check'
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
    const coupe = (mots: readonly string[]) => fc.integer({ min: 1, max: mots.length - 1 })
    let sures = 0
    fc.assert(
      fc.property(coupe(gauche), coupe(droite), (g, d) => {
        const [debutG, resteG] = [gauche.slice(0, g).join(' '), gauche.slice(g).join(' ')]
        const [debutD, resteD] = [droite.slice(0, d).join(' '), droite.slice(d).join(' ')]
        const lu = bloc(`${debutG}\t${debutD}\n\nUne question ?\n\n${resteG}\n\n${resteD}`)
        expect(`${lu.competences} ${lu.evaluation}`.split(/\s+/).sort()).toEqual([...gauche, ...droite].sort())
        if (lu.anomalies.length > 0) return
        sures += 1
        expect([lu.competences, lu.evaluation]).toEqual([gauche.join(' '), droite.join(' ')])
      }),
    )
    expect(sures).toBeGreaterThan(80)
  })
})
