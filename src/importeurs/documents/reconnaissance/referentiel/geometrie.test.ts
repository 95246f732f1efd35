import { describe, expect, test } from 'vitest'
import type { DocumentSource } from '#domaine/document/index.ts'
import type { Referentiel } from '#domaine/referentiel/index.ts'
import { pdfReferentielTroisColonnes } from '../../../../../tests/documents/generes.ts'
import type { ReferentielAttendu } from '../../../../../tests/documents/referentiel.ts'
import { dureeDeCalcul, enfants, lignesPerdues, lireOctets } from './essai.ts'
import { reconnaitreReferentiel } from './reconnaitre.ts'

const NATURES: Readonly<Record<string, string>> = {
  'Mise en situation professionnelle': 'mise-en-situation',
  'Projet écrit': 'projet-ecrit',
  'Dossier écrit': 'dossier-ecrit',
}

/** What the author of the document knows, in the shape of what is read. */
const voulu = ({ intitule, numeroFiche, blocs }: ReferentielAttendu) => ({
  intitule,
  certification: numeroFiche,
  blocs: blocs.map(({ numero, libelle, activites }) => ({
    code: `Bloc n°${numero}`,
    libelle,
    activites: activites.map((activite) => ({
      code: activite.code,
      libelle: activite.libelle,
      taches: activite.taches,
      competences: activite.competences,
      evaluations: [
        {
          natures: [NATURES[activite.evaluation.nature]],
          titre: activite.evaluation.titre,
          consigne: activite.evaluation.consigne,
          criteres: activite.evaluation.criteres,
          juge: activite.competences.map(({ code }) => code),
        },
      ],
    })),
  })),
})

/** What was read, by parents: nothing else may stand in the tree. */
function lu(referentiel: Referentiel) {
  const codes = new Map(referentiel.elements.map(({ id, code }) => [id, code]))
  const libelles = (parent: string, genre: 'tache' | 'critere') =>
    enfants(referentiel, parent, genre).map(({ libelle }) => libelle)
  return {
    intitule: referentiel.intitule,
    certification: referentiel.certification,
    blocs: enfants(referentiel, null, 'bloc').map((bloc) => ({
      code: bloc.code,
      libelle: bloc.libelle,
      activites: enfants(referentiel, bloc.id, 'activite').map((activite) => ({
        code: activite.code,
        libelle: activite.libelle,
        taches: libelles(activite.id, 'tache'),
        competences: enfants(referentiel, activite.id, 'competence').map(({ code, libelle }) => ({ code, libelle })),
        evaluations: enfants(referentiel, activite.id, 'evaluation').map((evaluation) => ({
          natures: evaluation.genre === 'evaluation' ? evaluation.natures : [],
          titre: evaluation.libelle,
          consigne: evaluation.genre === 'evaluation' ? evaluation.consigne : null,
          criteres: libelles(evaluation.id, 'critere'),
          juge: referentiel.liens.filter(({ de }) => de === evaluation.id).map(({ vers }) => codes.get(vers)),
        })),
      })),
    })),
  }
}

const nombreAttendu = ({ blocs }: ReferentielAttendu): number =>
  blocs.length +
  blocs
    .flatMap(({ activites }) => activites)
    .reduce((n, a) => n + 2 + a.taches.length + a.competences.length + a.evaluation.criteres.length, 0)

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
  ])('$blocs blocs de $activitesParBloc activités, $colonnes colonnes, graine $graine', async (options) => {
    const { octets, attendu } = await pdfReferentielTroisColonnes(options)
    const document = await lireOctets('referentiel.pdf', octets)
    for (const source of [document, sansCellules(document)]) {
      const lecture = reconnaitreReferentiel(source)
      expect(lu(lecture.donnees)).toEqual(voulu(attendu))
      expect(lecture.donnees.elements).toHaveLength(nombreAttendu(attendu))
      expect(lignesPerdues(source, lecture)).toEqual([])
      expect(lecture.nonPlaces).toEqual([])
    }
  })

  test('soixante pages : tout y est, en moins de 300 ms après la lecture', async () => {
    const { octets, attendu } = await pdfReferentielTroisColonnes({ blocs: 10, activitesParBloc: 13, graine: 60 })
    const document = await lireOctets('referentiel.pdf', octets)
    expect(document.pages.length).toBeGreaterThanOrEqual(60)
    const lecture = reconnaitreReferentiel(document)
    const temps = Array.from({ length: 4 }, () => dureeDeCalcul(() => reconnaitreReferentiel(document)))
    expect(lu(lecture.donnees)).toEqual(voulu(attendu))
    expect(lecture.nonPlaces).toEqual([])
    console.log(`60 pages: ${document.lignes.length} lines recognised in ${Math.min(...temps).toFixed(0)} ms`)
    expect(Math.min(...temps)).toBeLessThan(300)
  })
})
