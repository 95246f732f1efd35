import { describe, expect, test } from 'vitest'
import { lignesMalComptees, textesDe } from '../../../../../tests/documents/comparer.ts'
import { reconnaitre } from '../choisir.ts'
import { lireFixture } from './essai.ts'

describe('la page du répertoire enregistrée par un navigateur', async () => {
  const document = await lireFixture('fiche-registre-girouettes-page.html')
  const lecture = reconnaitre(document)
  if (lecture?.genre !== 'fiche-registre') throw new Error(`${lecture?.genre}`)
  const { fiche, anterieures, modalitesEvaluation, capitalisation } = lecture.donnees

  test('rend la fiche, ses listes de définitions et ses volets', () => {
    expect([fiche.numero, fiche.abrege?.code, fiche.intitule, fiche.niveau, fiche.actif]).toEqual([
      'RNCP90414',
      'TP',
      'Poseur de girouettes',
      3,
      true,
    ])
    expect([...fiche.nsf, ...fiche.formacodes, ...fiche.rome].map(({ code }) => code)).toEqual([
      '233',
      '254',
      '22402',
      'F1610',
    ])
    expect([fiche.dates.fin, fiche.dates.decision, fiche.dureeEnregistrement]).toEqual(['2029-06-30', '2026-06-30', 3])
    expect(fiche.voies.flatMap(({ voie, ouverte, jury }) => (ouverte === null ? [] : [[voie, ouverte, jury]]))).toEqual(
      [
        ['CA', true, 'Deux couvreurs'],
        ['VAE', false, null],
      ],
    )
    expect([modalitesEvaluation, capitalisation]).toEqual([
      'Mise en situation et entretien.',
      'Les deux blocs sont à acquérir.',
    ])
  })

  test('garde chaque article d’une liste dans une liste', () => {
    expect(fiche.textes.activites?.split('\n')).toEqual([
      "Pose d'une girouette :",
      'Repérage du vent dominant',
      'Lecture de la rose des vents',
      'Relevé sur trois jours',
      'Scellement du mât',
    ])
    expect(fiche.blocs.map(({ code, competences, evaluation }) => [code, competences, evaluation])).toEqual([
      [
        'RNCP90414BC01',
        'Choisir un pivot selon :\nle poids de la flèche\nla force du vent\nSceller un mât',
        'Mise en situation professionnelle',
      ],
      ['RNCP90414BC02', 'Redresser une flèche', 'Étude de cas\nEntretien'],
    ])
  })

  test('les menus, le bandeau, le pied du site n’entrent dans aucune donnée', () => {
    expect(anterieures).toEqual([{ numero: 'RNCP90413', intitule: 'Forgeron de girouettes' }])
    expect(textesDe(document, lecture.nonPlaces)).toEqual(['Aller au contenu', 'Accueil', 'Résultats', 'RNCP90414'])
    const mobilier = textesDe(document, lecture.mobilier)
    expect(mobilier).toContain('Tout accepter')
    expect(mobilier).toContain('Mentions légales')
    const dites = new Set(Object.values(lecture.sources).flatMap((reperes) => reperes.map(({ rang }) => rang)))
    const duSite = document.lignes.filter(({ zone }) => zone !== undefined)
    expect(duSite.length).toBeGreaterThan(20)
    expect(duSite.filter(({ rang }) => dites.has(rang))).toEqual([])
    expect(lignesMalComptees(document, lecture)).toEqual([])
  })
})
