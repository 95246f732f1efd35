import { describe, expect, test } from 'vitest'
import { semence } from '../fiche-registre/essai.ts'
import { reconnaitreFicheFormation } from './reconnaitre.ts'

const a000 = semence('000_fe16277e1b4b8231.txt')
const a001 = semence('001_1bb5b8e4af8f2d4d.txt')

describe.skipIf(a000.absente)('la fiche 000 (deux colonnes entrelacées)', () => {
  test('donne tous ses faits', async () => {
    const document = await a000.lire()
    const { donnees, nonPlaces, sources, anomalies } = reconnaitreFicheFormation(document)
    expect(donnees).toMatchObject({
      numeroFiche: 'RNCP26334',
      codeDiplome: '40025514',
      niveauEntree: 'Sans diplôme',
      niveauSortie: 4,
      ageMin: 16,
      ageMax: 29,
      alternance: true,
      validationParBlocs: true,
      personnalisation: false,
      controleContinu: true,
      ccf: true,
      epreuvesTerminales: true,
      siret: '18510906300031',
      tarif: null,
      miseAJour: null,
      indicateurs: [],
      remuneration: null,
    })
    expect(donnees.intitule).toMatch(/^BAC PRO SYSTÈMES NUMÉRIQUES OPTION B\b/)
    expect(donnees.duree).toMatchObject({ mois: 24, heuresCentre: 1350 })
    expect(donnees.inscriptions).toMatchObject({ entreeDe: '09', entreeA: '11', permanente: false })
    expect(donnees.unites.map(({ code, facultative }) => (facultative ? 'facultative' : code))).toEqual(
      'U11 U12 U2 U31 U32 U33 U34 U4 U51 U52 U6 U7 facultative facultative facultative'.split(' '),
    )
    expect(donnees.unites.slice(12).map(({ libelle }) => libelle)).toEqual([
      'Langue vivante',
      'Mobilité',
      'Éducation physique et sportive',
    ])
    expect(donnees.unites[9]?.libelle).toBe('Histoire-Géographie et Enseignement moral et civique')
    expect(donnees.contacts.map(({ libelle, telephone }) => [libelle, telephone]).slice(1)).toEqual([
      ['Marne', '07 76 15 77 62'],
      ['Ardennes', '06 13 02 47 51'],
      ['Haute-Marne et Aube Est', '06 17 83 54 69'],
      ['Aube', '06 27 48 88 64'],
    ])
    expect(donnees.lieux).toMatchObject([{ codePostal: '51722', commune: 'REIMS' }])
    expect(anomalies.map(({ regle }) => regle)).toEqual([
      'lecture.colonnes-entrelacees',
      'lecture.colonnes-entrelacees',
    ])
    expect(sources.siret?.map(({ rang }) => rang + 1)).toEqual([213])
    expect(nonPlaces).toEqual([])
  })

  test('garde les mots de chaque section, recousus', async () => {
    const { textes, referentHandicap } = reconnaitreFicheFormation(await a000.lire()).donnees
    const mots = (texte: string | null): readonly (string | number)[] => [
      texte?.split(/\s+/)[0] ?? '',
      texte?.split(/\s+/).length ?? 0,
    ]
    expect(mots(textes.prerequis)).toEqual(['Ce', 20])
    expect(mots(textes.modalitesEvaluation)).toEqual(['Conformes', 17])
    expect(textes.modalitesPedagogiques).toMatch(/Seconde .* Première .* Terminale/)
    expect(textes.methodes).toMatch(/^En lycée .* En entreprise /)
    expect(textes.financement).toMatch(/OPCO/)
    expect(textes.poursuite).toMatch(/BTS/)
    expect(textes.debouches).not.toBeNull()
    expect(textes.intervenants).not.toBeNull()
    expect(textes.effectif).not.toBeNull()
    expect(referentHandicap).toMatch(/référents handicap/)
  })
})

describe.skipIf(a001.absente)('la fiche 001 (Markdown, tables et fragments)', () => {
  test('donne tous ses faits', async () => {
    const { donnees, nonPlaces, sources, anomalies } = reconnaitreFicheFormation(await a001.lire())
    expect(donnees).toMatchObject({
      numeroFiche: 'RNCP35698',
      niveauSortie: 4,
      enregistreeLe: '2021-09-01',
      miseAJour: '2025-09',
      alternance: true,
      gratuite: true,
      personnalisation: true,
      validationParBlocs: true,
      controleContinu: true,
      ccf: true,
      epreuvesTerminales: true,
    })
    expect(donnees.intitule).toMatch(/Maintenance des Systèmes de Production Connectés$/)
    expect(donnees.duree).toMatchObject({ mois: 24, heuresCentre: 1450, heuresParAn: 725, semainesCentreParAn: 21 })
    expect(
      donnees.duree.groupes.map(({ annoncees, matieres }) => [annoncees, ...matieres.map(({ heures }) => heures)]),
    ).toEqual([
      [740, 525, 14, 14, 65, 61, 61],
      [680, 200, 110, 110, 75, 50, 135],
    ])
    expect(donnees.inscriptions).toMatchObject({ ouvertesDepuis: '2026-01', contratMoisAvant: 3, contratMoisApres: 3 })
    expect(donnees.blocs.map(({ numero, unite, competences }) => [numero, unite?.code, competences.length])).toEqual([
      ['1', 'U2', 7],
      ['2', 'U31', 3],
      ['3', 'U32', 4],
      ['4', 'U33', 3],
    ])
    expect(donnees.blocs.map(({ activite }) => activite?.slice(0, 6))).toEqual(['Pôle 1', 'Pôle 2', 'Pôle 3', 'Pôle 4'])
    expect(donnees.indicateurs).toMatchObject([{ nature: 'reussite', valeur: 100, annee: 2025 }])
    expect(donnees.indicateurs[0]?.source).toMatch(/^https:\/\/www\.pole-lachartreuse\.fr\//)
    expect(donnees.lieux.map(({ codePostal, commune }) => [codePostal, commune])).toEqual([
      ['43700', 'BRIVES CHARENSAC'],
      ['43700', 'BRIVE-CHARENSAC'],
    ])
    expect(sources['lieux[1].commune']?.map(({ rang }) => rang + 1)).toEqual([188])
    expect(donnees.organisme).toBe('Lycée La Chartreuse')
    expect(donnees.textes.positionnement).not.toBeNull()
    expect(donnees.textes.accessibilite).not.toBeNull()
    expect(donnees.referentHandicap).toMatch(/référent Handicap/)
    expect(anomalies).toEqual([])
    expect(nonPlaces).toEqual([])
  })

  test('donne la grille de rémunération', async () => {
    const { remuneration } = reconnaitreFicheFormation(await a001.lire()).donnees
    expect(remuneration?.smic).toBe(180180)
    const montants = remuneration?.cellules.map(({ annee, ageMin, montant }) => [annee, ageMin, montant])
    expect(montants).toEqual([
      [1, 16, 48649],
      [1, 18, 77477],
      [1, 21, 95495],
      [1, 26, 180180],
      [2, 16, 70270],
      [2, 18, 91892],
      [2, 21, 109910],
      [2, 26, 180180],
      [3, 16, 99099],
      [3, 18, 120721],
      [3, 21, 140540],
      [3, 26, 180180],
    ])
  })
})
