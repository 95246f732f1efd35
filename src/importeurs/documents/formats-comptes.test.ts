import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lignesMalComptees } from '../../../tests/documents/comparer.ts'
import { ecrireEn, NOMS_FICHIERS } from '../../../tests/documents/en-formats.ts'
import { inventerFicheFormation } from '../../../tests/documents/fiche-formation.ts'
import { inventerFicheRegistre } from '../../../tests/documents/fiche-registre.ts'
import type { Matiere } from '../../../tests/documents/matiere.ts'
import {
  exposerFicheFormation,
  exposerFicheRegistre,
  exposerReferentiel,
  exposerReglement,
} from '../../../tests/documents/mises-en-page.ts'
import { inventerReferentiel } from '../../../tests/documents/referentiel.ts'
import { readDocument } from './formats/lire.ts'
import { reconnaitreFicheFormation } from './reconnaissance/fiche-formation/reconnaitre.ts'
import { reconnaitreFicheRegistre } from './reconnaissance/fiche-registre/reconnaitre.ts'
import { reconnaitreReferentiel } from './reconnaissance/referentiel/reconnaitre.ts'
import { reconnaitreReglement } from './reconnaissance/reglement/reconnaitre.ts'

const RECONNAISSEURS = [
  reconnaitreFicheRegistre,
  reconnaitreFicheFormation,
  reconnaitreReferentiel,
  reconnaitreReglement,
]

const referentiel = inventerReferentiel({ blocs: 2, activitesParBloc: 2, graine: 3 })
const fiche = inventerFicheFormation({ graine: 3 })
const SOURCES: readonly (readonly Matiere[])[] = [
  exposerReferentiel(referentiel, 3),
  exposerReferentiel(referentiel, 4),
  exposerFicheRegistre(inventerFicheRegistre({ blocs: 2, graine: 3 })),
  exposerFicheFormation(fiche, 'rubriques'),
  exposerFicheFormation(fiche, 'tableau'),
  exposerReglement([
    ['E1 : Vent', '', '4'],
    ['Sous-épreuve E11 : Calcul', 'U11', '1,5', 'CCF', '', 'Ponctuel écrit', '1 h', 'CCF'],
    ['Épreuves facultatives'],
    ['Chant', 'UF1', '', 'Ponctuel oral', '20 min'],
  ]),
]

/** Rows under a cell merged over them cannot be dropped. */
const aDesFusions = ({ rangees }: Extract<Matiere, { genre: 'table' }>): boolean =>
  rangees.some((rangee) => rangee.some(({ hauteur = 1 }) => hauteur > 1))

/** One document with parts of another in it, parts and rows dropped or told twice. */
const melange = fc
  .tuple(
    fc.constantFrom(...SOURCES),
    fc.constantFrom(...SOURCES),
    fc.array(fc.nat({ max: 5 }), { minLength: 24, maxLength: 24 }),
  )
  .map(([un, autre, sort]) => {
    const repeter = <T>(liste: readonly T[], pas: number): T[] =>
      liste.flatMap((partie, rang) => {
        const tire = sort[(rang * pas) % sort.length] ?? 5
        return tire === 0 ? [] : tire === 1 ? [partie, partie] : [partie]
      })
    return repeter([...un, ...repeter(autre, 5).slice(0, 6)], 1).map(
      (matiere): Matiere =>
        matiere.genre === 'table' && !aDesFusions(matiere)
          ? { ...matiere, rangees: repeter(matiere.rangees, 7) }
          : matiere,
    )
  })
  .filter((matieres) => matieres.some((matiere) => matiere.genre === 'paragraphe' || matiere.genre === 'titre'))

describe('quel que soit le format, chaque ligne est derrière une donnée, du mobilier, ou dite sans place', () => {
  test.each(NOMS_FICHIERS)('%s', async (nom) => {
    const aplats = fc.constantFrom('fragments' as const, 'suite' as const, 'espaces' as const, 'cellules' as const)
    await fc.assert(
      fc.asyncProperty(melange, aplats, async (matieres, aplat) => {
        const lu = await readDocument({ nom, octets: await ecrireEn(nom, matieres, aplat) })
        if (!lu.ok) throw new Error(lu.refus.code)
        for (const reconnaitre of RECONNAISSEURS) {
          expect(lignesMalComptees(lu.valeur, reconnaitre(lu.valeur))).toEqual([])
        }
      }),
      { numRuns: nom === 'aplat.txt' ? 120 : 25 },
    )
  })
})
