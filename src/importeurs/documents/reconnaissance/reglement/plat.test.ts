import { describe, expect, test } from 'vitest'
import { lignesMalComptees, textesDe, unitesLues } from '../../../../../tests/documents/comparer.ts'
import { reconnaitre } from '../choisir.ts'
import { documentTexte, lireFixture } from '../fiche-registre/essai.ts'

async function lire(nom: string) {
  const document = await lireFixture(nom)
  const lecture = reconnaitre(document)
  if (lecture?.genre !== 'reglement') throw new Error(`${lecture?.genre}`)
  return { document, lecture }
}

describe('une ligne par rangée, des blancs entre les colonnes', async () => {
  const { document, lecture } = await lire('reglement-phares.txt')

  test('rend les unités, leur mode et leur durée pour les trois catégories', () => {
    expect(unitesLues(lecture.donnees)).toEqual([
      'E1 U11 2 ccf | ecrit 120 | ccf',
      'E1 U12 3 ccf | pratique 150 | ccf',
      'E2 U2 4 ecrit 240 | ecrit 240 | ccf',
      'E3 U31 6 ccf | pratique 360-480 | ccf',
      'E3 U32 3 ccf | oral 20 | ccf',
      '? UF1 f ? oral 20 | oral 20 | oral 20',
    ])
    expect(lecture.donnees.categories).toEqual([
      'Candidats de la voie scolaire et apprentis des écoles habilitées',
      'Candidats des écoles non habilitées, candidats individuels',
      'Candidats de la formation continue en école publique habilitée',
    ])
  })

  test('rejoint les cellules coupées, laisse sans place ce qu’aucune colonne ne tient', () => {
    const [e1, e2, e3] = lecture.donnees.epreuves
    expect([e1?.coefficient, e1?.unites[0]?.libelle, e3?.unites[1]?.libelle]).toEqual([
      5,
      'calcul des éclats',
      'corne de brume',
    ])
    expect(e2?.unites[0]?.modalites[1]?.brut).toBe('Ponctuel écrit en deux parties 4 h')
    expect(lecture.donnees.diplome).toBe('Baccalauréat professionnel Gardien de phare')
    expect(lecture.donnees.arreteDu).toBe('2026-03-04')
    expect(lecture.donnees.notes).toEqual([{ marque: '(1)', texte: 'Seuls les points au-dessus de 10 comptent.' }])
    expect(textesDe(document, lecture.nonPlaces).map((texte) => texte.trim().slice(0, 30))).toEqual([
      "Note marginale posée par l'imp",
      'Candidats de la voie scolaire ',
      'et apprentis des écoles       ',
      'habilitées',
    ])
    expect(lignesMalComptees(document, lecture)).toEqual([])
  })
})

describe('une ligne par cellule, dans l’ordre de lecture', async () => {
  const { document, lecture } = await lire('reglement-ponts.txt')

  test('ne lit les modes que là où il y en a autant que de catégories', () => {
    expect(lecture.donnees.categories).toEqual(['Candidats scolaires des écoles habilitées', 'Candidats individuels'])
    expect(unitesLues(lecture.donnees)).toEqual([
      'EP1 UP1 6 ccf | pratique 180',
      'EP2 UP2 4 ccf | ecrit+oral 135',
      'EG1 UG1 3 ? | ?',
      'EG2 UG2 2 ecrit 60 | ecrit 60',
      '? UF1 f ? oral 15 | oral 15',
    ])
    expect(lecture.donnees.epreuves[1]?.libelle).toBe('Accueil des mariniers et tenue du registre')
    expect(lecture.donnees.diplome).toBe('CAP Gardien de ponts tournants')
    expect(textesDe(document, lecture.nonPlaces)).toEqual(['CCF', 'Prévenir les écoles avant le 1er mars.'])
    expect(lignesMalComptees(document, lecture)).toEqual([])
  })

  test('sans le nom des catégories, ni mode ni durée : unités et coefficients seuls', () => {
    const sans = document.lignes.map(({ texte }) => texte).filter((texte) => !/^(?:Candidats|habilitées)/.test(texte))
    const seul = reconnaitre(documentTexte(sans.join('\n')))
    if (seul?.genre !== 'reglement') throw new Error(`${seul?.genre}`)
    expect(unitesLues(seul.donnees).map((unite) => unite.trim())).toEqual([
      'EP1 UP1 6',
      'EP2 UP2 4',
      'EG1 UG1 3',
      'EG2 UG2 2',
      '? UF1 f ?',
    ])
    expect(seul.donnees.categories).toEqual([])
  })
})

test('un tableau dont les colonnes ne se laissent pas partager entre les catégories n’est pas lu', () => {
  const texte = [
    "Règlement d'examen",
    '                          Candidats scolaires     Candidats libres',
    'Épreuves      Unité  Coef.   Mode        Durée       Mode',
    'E1 : Vent     U1     2       CCF                     Ponctuel oral',
  ].join('\n')
  expect(reconnaitre(documentTexte(texte))).toBeNull()
})
