import { expect, it } from 'vitest'
import { buildArbre, type Champ, type Donnee, isInconnu, isTable, nameItem } from './arbre-donnees.ts'

const lue = (chemin: string, valeur: Donnee['valeur']): Donnee => ({ chemin, valeur, reperes: [] })
const resumer = (champ: Champ): unknown =>
  champ.champs.length === 0
    ? [champ.cle, champ.valeurs.map(({ valeur }) => valeur)]
    : [champ.cle, champ.champs.map(resumer)]

it('range les données par champ, listes simples réunies, racine traversée', () => {
  const arbre = buildArbre(
    [
      lue('fiche.numero', 'RNCP90001'),
      lue('fiche.blocs[0].code', 'BC01'),
      lue('fiche.blocs[0].libelle', 'Tendre'),
      lue('fiche.blocs[1].code', null),
      lue('fiche.anciennes[0]', 'RNCP1'),
      lue('fiche.anciennes[1]', 'RNCP2'),
      lue('capitalisation', null),
    ],
    ['fiche'],
  )
  expect(arbre.map(resumer)).toEqual([
    ['numero', ['RNCP90001']],
    [
      'blocs',
      [
        [
          '0',
          [
            ['code', ['BC01']],
            ['libelle', ['Tendre']],
          ],
        ],
        ['1', [['code', [null]]]],
      ],
    ],
    ['anciennes', ['RNCP1', 'RNCP2']],
    ['capitalisation', [null]],
  ])
  expect(arbre[1]?.champs[0]?.chemin).toBe('fiche.blocs[0]')
  expect(arbre.map(isInconnu)).toEqual([false, false, false, true])
  expect(arbre[1]?.champs.map(nameItem)).toEqual(['BC01 · Tendre', null])
})

it('met en tableau les listes courtes, pas les longues ni les imbriquées', () => {
  const [courte] = buildArbre([lue('m[0].libelle', 'Maths'), lue('m[0].heures', 50), lue('m[1].libelle', 'Arts')])
  const [longue] = buildArbre([lue('m[0].libelle', 'x'.repeat(200)), lue('m[0].heures', 1)])
  const [seule] = buildArbre([lue('m[0].libelle', 'Maths'), lue('m[1].libelle', 'Arts')])
  const [imbriquee] = buildArbre([lue('m[0].n[0].a', 1), lue('m[1].n[0].a', 1)])
  expect([courte, longue, seule, imbriquee].map((un) => un !== undefined && isTable(un))).toEqual([
    true,
    false,
    false,
    false,
  ])
})
