import { describe, expect, test } from 'vitest'
import type { DocumentSource } from '#domaine/document/index.ts'
import { nombreElements, referentielLu, referentielVoulu } from '../../../../../tests/documents/comparer.ts'
import { pdfReferentielDeuxColonnes, pdfReferentielTroisColonnes } from '../../../../../tests/documents/generes.ts'
import { enfants, lignesPerdues, lireOctets } from './essai.ts'
import { reconnaitreReferentiel } from './reconnaitre.ts'

const sansCellules = (document: DocumentSource): DocumentSource => ({
  ...document,
  lignes: document.lignes.map((ligne) => ({ ...ligne, cellule: null })),
})

describe('référentiels composés en PDF, relus par leur géométrie', () => {
  test.each([
    { blocs: 1, activitesParBloc: 1, graine: 2, colonnes: 4 as const },
    { blocs: 2, activitesParBloc: 3, graine: 1, colonnes: 3 as const },
    { blocs: 3, activitesParBloc: 4, graine: 7, colonnes: 3 as const, filets: false },
    { blocs: 3, activitesParBloc: 4, graine: 8, colonnes: 4 as const, filets: false },
    { blocs: 4, activitesParBloc: 8, graine: 11, colonnes: 4 as const },
    { blocs: 5, activitesParBloc: 6, graine: 12, colonnes: 3 as const },
    { blocs: 2, activitesParBloc: 6, graine: 5, colonnes: 3 as const, cartouche: true },
    { blocs: 2, activitesParBloc: 7, graine: 6, colonnes: 4 as const, cartouche: true },
    { blocs: 2, activitesParBloc: 6, graine: 7, colonnes: 3 as const, cartouche: true, filets: false },
  ])('$blocs blocs de $activitesParBloc activités, $colonnes colonnes, graine $graine', async (options) => {
    const { octets, attendu } = await pdfReferentielTroisColonnes(options)
    const document = await lireOctets('referentiel.pdf', octets)
    for (const source of [document, sansCellules(document)]) {
      const lecture = reconnaitreReferentiel(source)
      expect(referentielLu(lecture.donnees)).toEqual(referentielVoulu(attendu))
      expect(lecture.donnees.elements).toHaveLength(nombreElements(attendu))
      expect(lignesPerdues(source, lecture)).toEqual([])
      expect(lecture.nonPlaces).toEqual([])
    }
  })

  test.each([true, false])('deux colonnes, compétences et évaluation (filets : %s)', async (filets) => {
    const { octets, attendu } = await pdfReferentielDeuxColonnes({ blocs: 3, activitesParBloc: 5, graine: 13, filets })
    const document = await lireOctets('referentiel.pdf', octets)
    const lecture = reconnaitreReferentiel(document)
    const { elements, liens } = lecture.donnees
    const codes = new Map(elements.map(({ id, code }) => [id, code]))
    const lus = enfants(lecture.donnees, null, 'bloc').map((bloc) => ({
      competences: enfants(lecture.donnees, bloc.id, 'competence').map(({ code, libelle }) => ({ code, libelle })),
      evaluations: enfants(lecture.donnees, bloc.id, 'evaluation').map(({ id, libelle }) => ({
        titre: libelle,
        criteres: enfants(lecture.donnees, id, 'critere').map((critere) => critere.libelle),
        juge: liens.filter(({ de }) => de === id).map(({ vers }) => codes.get(vers)),
      })),
    }))
    expect(lus).toEqual(
      attendu.blocs.map(({ activites }) => ({
        competences: activites.flatMap(({ competences }) => competences),
        evaluations: activites.map(({ evaluation: { titre, criteres }, competences }) => ({
          titre,
          criteres,
          juge: competences.map(({ code }) => code),
        })),
      })),
    )
    expect(lecture.nonPlaces).toEqual([])
    expect(lignesPerdues(document, lecture)).toEqual([])
  })

  test('soixante pages : tout y est', async () => {
    const { octets, attendu } = await pdfReferentielTroisColonnes({ blocs: 10, activitesParBloc: 13, graine: 60 })
    const document = await lireOctets('referentiel.pdf', octets)
    expect(document.pages.length).toBeGreaterThanOrEqual(60)
    const lecture = reconnaitreReferentiel(document)
    expect(referentielLu(lecture.donnees)).toEqual(referentielVoulu(attendu))
    expect(lecture.nonPlaces).toEqual([])
  })
})
