import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentSource, Lecture } from '#domaine/document/index.ts'
import type { ReglementExamen } from '#domaine/referentiel/index.ts'
import { documentTexte, lireFixture } from '../fiche-registre/essai.ts'
import { reconnaitreReglement, ressembleReglement } from './reconnaitre.ts'

type LectureReglement = Lecture<'reglement', ReglementExamen>

/** `U11 2 ccf | ecrit 120 | ccf` for each unit; `?` is unknown, `f` optional. */
function unitesDe({ donnees }: LectureReglement): string[] {
  return donnees.epreuves.flatMap((epreuve) =>
    epreuve.unites.map(({ code, coefficient, facultative, modalites }) => {
      const modes = modalites.map(({ forme, natures, dureeMin, dureeMax }) => {
        const duree = dureeMin === dureeMax ? dureeMin : `${dureeMin}-${dureeMax}`
        return forme === 'ccf' ? 'ccf' : [natures.join('+') || (forme ?? '?'), duree ?? ''].join(' ').trim()
      })
      return `${code ?? '?'}${facultative ? ' f' : ''} ${coefficient ?? '?'} ${modes.join(' | ')}`
    }),
  )
}

const textesDe = (document: DocumentSource, rangs: readonly number[]): string[] =>
  rangs.map((rang) => document.lignes[rang]?.texte ?? '')

describe('le tableau SEN (figures de l’arrêté du 28 avril 2005, annexe II b)', async () => {
  const document = await lireFixture('reglement-sen.md')
  const lecture = reconnaitreReglement(document)

  test('rend les onze unités et la facultative : coefficient, mode et durée des trois catégories', () => {
    expect(ressembleReglement(document)).toBeGreaterThan(0.9)
    expect(unitesDe(lecture)).toEqual([
      'U11 2 ccf | ecrit 120 | ccf',
      'U12 2 ccf | pratique 180 | ccf',
      'U2 5 ecrit 240 | ecrit 240 | ccf',
      'U31 3 ccf | oral 30 | ccf',
      'U32 6 ccf | pratique 480 | ccf',
      'U4 2 ecrit 120 | ecrit 120 | ccf',
      'U51 3 ecrit 150 | ecrit 150 | ccf',
      'U52 2 ecrit 120 | ecrit 120 | ccf',
      'U6 1 ccf | ecrit 180 | ccf',
      'U7 1 ccf | ponctuel | ccf',
      'UF f ? oral 20 | oral 20 | oral 20',
    ])
  })

  test('range les unités sous leur épreuve', () => {
    expect(lecture.donnees.epreuves.map(({ code, unites }) => [code, unites.length])).toEqual([
      ['E1', 2],
      ['E2', 1],
      ['E3', 2],
      ['E4', 1],
      ['E5', 2],
      ['E6', 1],
      ['E7', 1],
      [null, 1],
    ])
    expect(lecture.donnees.categories).toEqual(['Catégorie 1', 'Catégorie 2', 'Catégorie 3'])
    expect(lecture.nonPlaces).toEqual([])
  })
})

describe('deux options, des cellules fusionnées, deux rangées dans une cellule', async () => {
  const document = await lireFixture('reglement-echasses.md')
  const lecture = reconnaitreReglement(document)
  const { donnees } = lecture

  test('rend les épreuves de chaque option', () => {
    expect(
      donnees.epreuves.map(({ code, libelle, groupe, coefficient }) => [code, libelle, groupe, coefficient]),
    ).toEqual(
      ['Option : marche en ville', 'Option : marche en marais'].flatMap((option) => [
        ['E1', 'Épreuve des hauteurs', option, 5],
        ['E2', "Étude d'une paire", option, 4],
        ['E3', "Pratique de l'atelier", option, 9],
        ['E4', 'Épreuve de langue des Sous-bois', option, 2],
        [null, 'Conte', option, null],
      ]),
    )
    const unites = unitesDe(lecture)
    expect(unites.slice(0, 7)).toEqual([
      'U11 1.5 ccf | ecrit 60 | ccf',
      'U12 3.5 ccf | pratique 150 | ccf',
      'U2 4 ecrit 240 | ecrit 240 | ccf',
      'U31 6 ccf | pratique+oral 180 | ccf',
      'U32 3 ccf | oral 20-40 | ccf',
      'U4 2 ccf | oral 20 | ccf',
      'UF1 f ? oral 15 | oral | oral 15',
    ])
    expect(unites.slice(7)).toEqual(unites.slice(0, 7))
  })

  test('rend le diplôme, l’arrêté et son jour, les notes', () => {
    expect(donnees.diplome).toBe("BACCALAURÉAT PROFESSIONNEL Facteur d'échasses")
    expect(donnees.arreteDu).toBe('2026-03-03')
    expect(donnees.notes).toEqual([
      { marque: '(1)', texte: 'Dont 5 minutes de préparation.' },
      { marque: '(2)', texte: "Seuls les points au-dessus de 10 comptent. Ils ne servent qu'une fois." },
    ])
  })

  test('dit les durées qu’aucun chiffre ne rend', () => {
    expect(lecture.anomalies.map(({ regle, donnees: dites }) => [regle, dites.unite])).toEqual([
      ['lecture.duree-ambigue', 'UF1'],
      ['lecture.duree-ambigue', 'UF1'],
    ])
    expect(textesDe(document, lecture.anomalies[0]?.reperes.map(({ rang }) => rang) ?? [])).toEqual([
      '<p align="center">Ponctuel oral</p>',
      '<p align="center">15 min de préparation + 15 min</p>',
    ])
  })

  test('garde la ligne de chaque donnée', () => {
    const lignes = (lecture.sources['epreuves[2].unites[0].coefficient'] ?? []).map(({ rang }) => rang)
    expect(textesDe(document, lignes)).toEqual(['<p align="center">6</p>'])
    const repere = lecture.sources['epreuves[1].unites[0].code']?.[0]
    expect(document.lignes[repere?.rang ?? -1]?.texte.slice(repere?.debut, repere?.fin)).toBe('U2')
    expect(lecture.nonPlaces).toEqual([])
  })
})

describe('un CAP en HTML : groupes d’unités, colonnes décalées, notes dans le tableau', async () => {
  const document = await lireFixture('reglement-girouettes.html')
  const lecture = reconnaitreReglement(document)

  test('rend les unités de deux catégories', () => {
    expect(unitesDe(lecture)).toEqual([
      'UP1 6 ccf | ponctuel 300-420',
      'UP2 11 ccf | pratique 780-1140',
      'UG1 3 ccf | ecrit+oral 135',
      'UG2 1 ccf | ponctuel',
    ])
    expect(lecture.donnees.epreuves.map(({ code, groupe }) => [code, groupe])).toEqual([
      ['EP1', 'Unités professionnelles'],
      ['EP2', 'Unités professionnelles'],
      ['EG1', 'Unités générales'],
      ['EG2', 'Unités générales'],
    ])
    expect(lecture.donnees.categories).toEqual([
      'Écoles publiques Centres habilités',
      'Écoles libres Candidats individuels',
    ])
    expect(lecture.donnees.notes.map(({ marque }) => marque)).toEqual(['*', '(1)', '(2)'])
    expect(lecture.nonPlaces).toEqual([])
  })
})

describe('un tableau en Markdown, la durée dite une fois pour tous', async () => {
  const lecture = reconnaitreReglement(await lireFixture('reglement-moulins.md'))

  test('donne la durée à ceux qui passent une épreuve ponctuelle', () => {
    expect(unitesDe(lecture)).toEqual([
      'U1 3 ccf | ecrit 240',
      'U2 2 ccf | oral 20',
      'U31 5 ccf | pratique 360',
      'U32 3 ccf | ecrit+oral',
      '? f ? oral 15 | oral 15',
    ])
    expect(lecture.donnees.epreuves[2]).toMatchObject({ code: 'E3', libelle: 'Mécanique', coefficient: 8 })
    expect(lecture.donnees.diplome).toBe('Brevet de technicien supérieur Conducteur de moulins')
    expect(lecture.nonPlaces).toEqual([])
  })
})

describe('ce qui n’est pas un règlement', () => {
  test('n’y ressemble pas', async () => {
    for (const nom of ['fiche-formation-echasses.txt', 'fiche-formation-moulins.md', 'referentiel-phare.html']) {
      expect(ressembleReglement(await lireFixture(nom))).toBe(0)
    }
    expect(
      ressembleReglement(documentTexte("Règlement d'examen\nCoefficient 2\n| a | b |\n|---|---|\n| 1 | 2 |")),
    ).toBe(0)
  })

  test('ne donne rien, et garde toutes ses lignes', () => {
    const lecture = reconnaitreReglement(documentTexte('Un texte.\n\nUn autre.'))
    expect(lecture.donnees).toEqual({
      diplome: null,
      arrete: null,
      arreteDu: null,
      categories: [],
      epreuves: [],
      notes: [],
    })
    expect(lecture.nonPlaces).toEqual([0, 2])
  })
})

describe('toute ligne pleine est derrière une donnée, du mobilier, ou dite sans place', async () => {
  const noms = ['reglement-echasses.md', 'reglement-moulins.md', 'reglement-sen.md']
  const documents = await Promise.all(noms.map(lireFixture))

  test('sur des tableaux dont des lignes manquent ou se répètent', () => {
    const choix = fc.tuple(
      fc.constantFrom(...documents),
      fc.array(fc.nat({ max: 9 }), { minLength: 40, maxLength: 40 }),
    )
    fc.assert(
      fc.property(choix, ([modele, sort]) => {
        const lignes = modele.lignes.flatMap(({ texte }, rang) => {
          const tire = sort[rang % sort.length] ?? 5
          return tire === 0 ? [] : tire === 1 ? [texte, texte] : [texte]
        })
        const document = documentTexte(lignes.join('\n'))
        const lecture = reconnaitreReglement(document)
        const places = new Set(Object.values(lecture.sources).flatMap((reperes) => reperes.map(({ rang }) => rang)))
        const toutes = [...places, ...lecture.mobilier, ...lecture.nonPlaces].sort((a, b) => a - b)
        expect(toutes).toEqual(document.lignes.filter(({ texte }) => texte.trim() !== '').map(({ rang }) => rang))
        for (const texte of textesDe(document, lecture.mobilier)) {
          expect(texte.replace(/<[^<>]*>/g, '')).not.toMatch(/^(?:U[A-Z]?\d+|\d+ h.*|CCF)$/)
        }
      }),
      { numRuns: 60 },
    )
  })
})
