import { expect, it } from 'vitest'
import type { Lecture } from '#domaine/document/index.ts'
import { referentielDepuisReglement } from './depuis-reglement.ts'
import { normaliserReferentiel } from './index.ts'
import type { Modalite } from './referentiel.ts'
import type { ReglementExamen, UniteReglement } from './reglement.ts'

const mode = (candidats: string, minutes: number | null): Modalite => ({
  candidats,
  forme: minutes === null ? 'ccf' : 'ponctuel',
  natures: minutes === null ? [] : ['ecrit'],
  dureeMin: minutes,
  dureeMax: minutes,
  brut: minutes === null ? 'CCF' : `écrit ${minutes} min`,
})
const unite = (code: string | null, coefficient: number | null): UniteReglement => ({
  code,
  libelle: `Unité ${code ?? 'facultative'}`,
  coefficient,
  facultative: code === null,
  modalites: [mode('Scolaires', null), mode('Candidats libres', 120)],
})

const lecture: Lecture<'reglement', ReglementExamen> = {
  genre: 'reglement',
  donnees: {
    diplome: 'Brevet de cerf-voliste',
    arrete: null,
    arreteDu: null,
    categories: ['Scolaires', 'Candidats libres'],
    epreuves: [
      {
        code: 'E1',
        libelle: 'Sciences',
        facultative: false,
        groupe: null,
        coefficient: 4,
        unites: [unite('U11', 2), unite('U12', 2)],
      },
      {
        code: null,
        libelle: 'Langue',
        facultative: true,
        groupe: 'Options',
        coefficient: null,
        unites: [unite(null, null)],
      },
    ],
    notes: [],
  },
  sources: {
    'epreuves[0]': [{ rang: 3, debut: 0, fin: 9 }],
    'epreuves[0].unites[1].libelle': [{ rang: 5, debut: 2, fin: 8 }],
  },
  anomalies: [],
  mobilier: [],
  nonPlaces: [],
}

it('un règlement donne ses épreuves et leurs unités, poids et modes compris, l’inconnu laissé inconnu', () => {
  const referentiel = referentielDepuisReglement(lecture)
  expect(
    referentiel.elements.map((un) => [
      un.id,
      un.genre,
      un.code,
      un.parent,
      'coefficient' in un ? un.coefficient : 'aucun',
      'modalites' in un ? un.modalites.map(({ dureeMin }) => dureeMin) : [],
      un.reperes.map(({ rang }) => rang),
    ]),
  ).toEqual([
    ['epreuve-1', 'epreuve', 'E1', null, 4, [], [3]],
    ['epreuve-1-unite-1', 'unite', 'U11', 'epreuve-1', 2, [null, 120], [3]],
    ['epreuve-1-unite-2', 'unite', 'U12', 'epreuve-1', 2, [null, 120], [5]],
    ['groupe-1', 'epreuve', null, null, null, [], []],
    ['epreuve-2', 'epreuve', null, 'groupe-1', null, [], []],
    ['epreuve-2-unite-1', 'unite', null, 'epreuve-2', null, [null, 120], []],
  ])
  expect(referentiel.intitule).toBe('Brevet de cerf-voliste')
  expect(normaliserReferentiel(referentiel)).toMatchObject({ ok: true })
})
