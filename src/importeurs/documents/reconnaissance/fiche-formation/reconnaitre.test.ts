import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentSource, Lecture } from '#domaine/document/index.ts'
import type { FicheFormation } from '#domaine/offre/index.ts'
import { documentTexte, lireFixture } from '../fiche-registre/essai.ts'
import { reconnaitreFicheFormation, ressembleFicheFormation } from './reconnaitre.ts'

type LectureFiche = Lecture<'fiche-formation', FicheFormation>

/** Line numbers behind a datum, as an editor counts them. */
const lignesDe = (document: DocumentSource, lecture: LectureFiche, chemin: string): number[] => [
  ...new Set((lecture.sources[chemin] ?? []).map(({ rang }) => document.lignes[rang]?.numero ?? Number.NaN)),
]

/** Raw characters behind a datum. */
const motsDe = (document: DocumentSource, lecture: LectureFiche, chemin: string): string[] =>
  (lecture.sources[chemin] ?? []).map(({ rang, debut, fin }) => document.lignes[rang]?.texte.slice(debut, fin) ?? '')

describe('une fiche de deux colonnes aplaties l’une dans l’autre', async () => {
  const document = await lireFixture('fiche-formation-echasses.txt')
  const lecture = reconnaitreFicheFormation(document)
  const { donnees } = lecture

  test('dit ce qu’elle est, et qui peut entrer', () => {
    expect(ressembleFicheFormation(document)).toBeGreaterThan(0.9)
    expect(donnees).toMatchObject({
      intitule: "BAC PRO FACTEUR D'ÉCHASSES OPTION A : MARCHE EN VILLE",
      numeroFiche: 'RNCP91234',
      codeDiplome: '40023499',
      niveauEntree: 'Aucun diplôme exigé',
      niveauSortie: 4,
      ageMin: 16,
      ageMax: 29,
      alternance: true,
      validationParBlocs: true,
      personnalisation: true,
      controleContinu: true,
      ccf: true,
      epreuvesTerminales: true,
      gratuite: null,
      tarif: null,
      miseAJour: null,
      remuneration: null,
      siret: '91234567500017',
      organisme: 'École du Vent – CFA des Hauteurs',
    })
    expect(donnees.duree).toEqual({
      mois: 24,
      heuresCentre: 1320,
      heuresParAn: null,
      semainesCentreParAn: null,
      groupes: [],
    })
    expect(donnees.inscriptions).toMatchObject({ entreeDe: '09', entreeA: '10', permanente: false })
    expect(donnees.indicateurs).toEqual([])
  })

  test('rend les unités sur plusieurs lignes, obligatoires puis facultatives', () => {
    expect(donnees.unites).toEqual([
      { code: 'U11', libelle: 'Calcul des équilibres', facultative: false },
      { code: 'U12', libelle: 'Bois, cordes et nœuds', facultative: false },
      { code: 'U2', libelle: "Étude d'une paire d'échasses", facultative: false },
      { code: 'U31', libelle: 'Façonnage', facultative: false },
      { code: 'U32', libelle: 'Essais et réglages en situation de vent', facultative: false },
      { code: null, libelle: 'Marche sur corde', facultative: true },
      { code: null, libelle: 'Conte', facultative: true },
    ])
    expect(motsDe(document, lecture, 'unites[4]')).toEqual(['U32 : Essais et réglages en', 'situation de vent'])
    expect(motsDe(document, lecture, 'unites[6]')).toEqual(['Conte'])
  })

  test('recoud les phrases coupées d’une colonne à l’autre, et le dit', () => {
    expect(donnees.textes.modalitesEvaluation).toBe(
      "Celles de l'arrêté. Contrôle continu, contrôles en cours de formation et/ou épreuves terminales.",
    )
    expect(donnees.textes.methodes).toMatch(/chaque jour… En entreprise : réglages confiés/)
    expect(donnees.textes.contenu).toMatch(/langue des Sous-bois\.$/)
    expect(lecture.anomalies.map(({ regle, donnees: dites }) => [regle, dites.section])).toEqual([
      ['lecture.colonnes-entrelacees', "Modalités d'évaluation"],
      ['lecture.colonnes-entrelacees', 'Méthodes pédagogiques'],
    ])
    const reprise = lecture.anomalies[0]?.reperes.map(({ rang }) => document.lignes[rang]?.texte)
    expect(reprise).toEqual(['continu, contrôles en cours de', ' formation et/ou épreuves'])
  })

  test('rend l’adresse et un contact par territoire, avec leurs lignes', () => {
    expect(donnees.lieux).toEqual([
      {
        nom: 'École du Vent – CFA des Hauteurs',
        adresse: '12, rue des Perches BP 7',
        codePostal: '51999',
        commune: 'VENTEUIL',
      },
    ])
    expect(donnees.contacts).toEqual([
      {
        libelle: 'École du Vent – CFA des Hauteurs',
        telephone: null,
        courriel: 'bonjour@ecole-du-vent.fr',
        site: 'www.ecole-du-vent.fr',
      },
      { libelle: 'Plaine', telephone: '03 00 00 00 01', courriel: null, site: null },
      { libelle: 'Marais', telephone: '03 00 00 00 02', courriel: null, site: null },
    ])
    expect(motsDe(document, lecture, 'lieux[0].commune')).toEqual(['VENTEUIL CEDEX'])
    expect(motsDe(document, lecture, 'siret')).toEqual(['SIRET : 912 345 675 00017'])
    expect(donnees.referentHandicap).toBe('Un entretien avec notre référente handicap précède chaque entrée.')
  })

  test('ne laisse aucune ligne sans place ; seuls les titres sont du mobilier', () => {
    expect(lecture.nonPlaces).toEqual([])
    const mobilier = lecture.mobilier.map((rang) => document.lignes[rang]?.texte.trim() ?? '')
    expect(mobilier.filter((texte) => /[.…]$/.test(texte))).toEqual([])
    expect(mobilier).toHaveLength(30)
  })
})

describe('une fiche en Markdown, avec ses tables et ses fragments de HTML', async () => {
  const document = await lireFixture('fiche-formation-moulins.md')
  const lecture = reconnaitreFicheFormation(document)
  const { donnees } = lecture

  test('rend le titre, les dates, le certificateur écrit sur deux lignes', () => {
    expect(donnees).toMatchObject({
      intitule: 'Bac Pro Conducteur de moulins à vent',
      numeroFiche: 'RNCP91235',
      niveauSortie: 4,
      certificateur: 'Ministère du vent et des ailes',
      enregistreeLe: '2026-09-01',
      miseAJour: '2026-10',
      gratuite: true,
      personnalisation: true,
      controleContinu: null,
      ccf: true,
      epreuvesTerminales: null,
      validationParBlocs: null,
    })
    expect(lignesDe(document, lecture, 'enregistreeLe')).toEqual([13])
    expect(donnees.textes.prerequis).toBe('Ce bac pro se prépare en trois ans après la classe de 3e.')
    expect(donnees.textes.positionnement).toBe("personnalisation du parcours possible après une journée d'essai.")
    expect(donnees.textes.financement).toBe("L'opérateur de compétences (OPCO) de l'employeur paie la formation.")
    expect(donnees.textes.objectifs).toBe(
      "Conduire un moulin, de l'orientation des ailes à la mouture.\n- Orienter les ailes selon le vent\n- Entretenir les engrenages en bois",
    )
  })

  test('rend les durées et les heures par groupe de matières', () => {
    expect(donnees.duree).toMatchObject({ mois: 36, heuresCentre: 1850, heuresParAn: 616, semainesCentreParAn: 19 })
    expect(
      donnees.duree.groupes.map(({ annoncees, matieres }) => [annoncees, ...matieres.map(({ heures }) => heures)]),
    ).toEqual([
      [1000, 640, 240, 120],
      [850, 350, 300, 200],
    ])
    expect(lignesDe(document, lecture, 'duree.groupes[1].matieres[2]')).toEqual([40])
  })

  test('rend les blocs, leurs compétences et leur unité, entités décodées, notes à part', () => {
    expect(donnees.blocs).toEqual([
      {
        numero: '1',
        libelle: 'Conduire* le moulin par tous les vents',
        activite: 'Pôle 1 CONDUITE',
        competences: ['Lire le vent et orienter les ailes', "Régler l'écart des meules & la mouture"],
        unite: { code: 'U2', libelle: "CONDUITE D'UN MOULIN", facultative: false },
      },
      {
        numero: '2',
        libelle: 'Entretenir les ailes et les engrenages',
        activite: 'Pôle 2 ENTRETIEN',
        competences: ['Contrôler les toiles', 'Remplacer une dent de bois'],
        unite: { code: 'U31', libelle: 'ENTRETIEN DES AILES', facultative: false },
      },
    ])
    expect(motsDe(document, lecture, 'blocs[1].competences[1]')).toEqual(['Remplacer une dent de bois'])
  })

  test('rend la grille de rémunération en centimes, âge par âge et année par année', () => {
    const { remuneration } = donnees
    expect(remuneration?.smic).toBe(186702)
    expect(remuneration?.source).toBe('https://www.trois-ailes.fr/salaires')
    expect(
      remuneration?.cellules.map(({ annee, ageMin, ageMax, pourcentage, montant }) => [
        annee,
        ageMin,
        ageMax,
        pourcentage,
        montant,
      ]),
    ).toEqual([
      [1, 16, 17, 27, 50410],
      [1, 18, 20, 43, 80282],
      [1, 21, 25, 53, 98952],
      [1, 26, null, 100, 186702],
      [2, 16, 17, 39, 72814],
      [2, 18, 20, 51, 95218],
      [2, 21, 25, 61, 113888],
      [2, 26, null, 100, 186702],
      [3, 16, 17, 55, 102686],
      [3, 18, 20, 67, 125090],
      [3, 21, 25, 78, 145628],
      [3, 26, null, 100, 186702],
    ])
  })

  test('rend les résultats publiés, avec leur année et leur source', () => {
    expect(donnees.indicateurs).toEqual([
      { nature: 'reussite', valeur: 92.5, annee: 2026, source: 'https://www.trois-ailes.fr/resultats' },
      { nature: 'insertion', valeur: 88, annee: 2025, source: null },
    ])
    expect(donnees.inscriptions).toMatchObject({
      ouvertesDepuis: '2027-01',
      contratMoisAvant: 3,
      contratMoisApres: 2,
      permanente: null,
    })
  })

  test('distingue le lieu de la formation et l’organisme, le téléphone et la télécopie', () => {
    expect(donnees.organisme).toBe('Lycée des Trois Ailes')
    expect(donnees.lieux.map(({ nom, adresse }) => [nom, adresse])).toEqual([
      ['Moulin-école des Trois Ailes', '3 chemin des Ailes'],
      ['Lycée des Trois Ailes', '5 chemin des Ailes'],
    ])
    expect(donnees.contacts).toEqual([
      { libelle: 'Moulin-école des Trois Ailes', telephone: '03 00 00 00 03', courriel: null, site: null },
      {
        libelle: 'Lycée des Trois Ailes',
        telephone: '03 00 00 00 05',
        courriel: 'moulin@trois-ailes.fr',
        site: 'www.trois-ailes.fr',
      },
    ])
    expect(lecture.nonPlaces).toEqual([])
  })
})

describe('ce qui n’est pas sûr est laissé', () => {
  test('deux phrases ouvertes : aucune n’est recousue', () => {
    const { anomalies, donnees } = lireTexte(
      'Public visé\n\nLes apprentis de\n\nMéthodes pédagogiques\n\nDes exercices et\n\nMoyens\n\nUn atelier.\nla cour aussi.',
    )
    expect(anomalies).toEqual([])
    expect(donnees.textes.moyens).toBe('Un atelier. la cour aussi.')
    expect(donnees.textes.public).toBe('Les apprentis de')
  })

  test('une suite sans phrase ouverte reste où elle est', () => {
    const { anomalies, donnees } = lireTexte('Public visé\n\nTous.\n\nMoyens\n\nUn atelier.\nla cour aussi.')
    expect(anomalies).toEqual([])
    expect(donnees.textes.moyens).toBe('Un atelier. la cour aussi.')
  })

  test('une ligne qui commence par une minuscule n’ouvre pas de section', () => {
    expect(lireTexte('Objectifs\nConnaître les\nmoyens\net les dire.').donnees.textes).toMatchObject({
      objectifs: 'Connaître les moyens et les dire.',
      moyens: null,
    })
  })

  test('une fiche muette ne dit rien', () => {
    const { donnees, nonPlaces } = lireTexte('Bonjour à tous.\nIl fait beau.')
    expect(donnees).toMatchObject({ intitule: null, numeroFiche: null, siret: null, blocs: [], gratuite: null })
    expect(nonPlaces).toEqual([0, 1])
  })
})

describe('toute ligne pleine est derrière une donnée, du mobilier, ou dite sans place', async () => {
  const documents = await Promise.all(['fiche-formation-echasses.txt', 'fiche-formation-moulins.md'].map(lireFixture))
  const lignes = documents.flatMap((document) => document.lignes.map((ligne) => ligne.texte))

  test('sur des fiches dont les lignes sont prises au hasard', () => {
    const tirage = fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...lignes) }, fc.string()), {
      maxLength: 120,
    })
    fc.assert(
      fc.property(tirage, (prises) => {
        const document = documentTexte(prises.join('\n'))
        const lecture = reconnaitreFicheFormation(document)
        const places = new Set(Object.values(lecture.sources).flatMap((reperes) => reperes.map(({ rang }) => rang)))
        for (const rang of [...lecture.mobilier, ...lecture.nonPlaces]) {
          expect(places.has(rang)).toBe(false)
          places.add(rang)
        }
        const pleines = document.lignes.filter(({ texte }) => texte.trim() !== '').map(({ rang }) => rang)
        expect([...places].sort((a, b) => a - b)).toEqual(pleines)
        for (const reperes of Object.values(lecture.sources)) {
          for (const { rang, debut, fin } of reperes) {
            expect(debut).toBeLessThan(fin)
            expect(fin).toBeLessThanOrEqual(document.lignes[rang]?.texte.length ?? 0)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})

const lireTexte = (texte: string): LectureFiche => reconnaitreFicheFormation(documentTexte(texte))
