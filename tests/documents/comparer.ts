import type { FicheRegistreLue } from '#domaine/certification/index.ts'
import type { DocumentSource } from '#domaine/document/index.ts'
import type { Element, GenreElement, Referentiel, ReglementExamen } from '#domaine/referentiel/index.ts'
import type { LectureDocument } from '#domaine/verification/index.ts'
import type { FicheRegistreAttendue } from './fiche-registre.ts'
import type { ReferentielAttendu } from './referentiel.ts'

/** For tests: what an author knows and what was read, brought to one shape. */

const NATURES: Readonly<Record<string, string>> = {
  'Mise en situation professionnelle': 'mise-en-situation',
  'Projet écrit': 'projet-ecrit',
  'Dossier écrit': 'dossier-ecrit',
}

/** A framework as its author knows it. */
export const referentielVoulu = ({ intitule, numeroFiche, blocs }: ReferentielAttendu) => ({
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

/** What was read of a framework, by parents. */
export function referentielLu(referentiel: Referentiel) {
  const codes = new Map(referentiel.elements.map(({ id, code }) => [id, code]))
  const enfants = (parent: string | null, genre: GenreElement): readonly Element[] =>
    referentiel.elements.filter((element) => element.parent === parent && element.genre === genre)
  const libelles = (parent: string, genre: 'tache' | 'critere') => enfants(parent, genre).map(({ libelle }) => libelle)
  return {
    intitule: referentiel.intitule,
    certification: referentiel.certification,
    blocs: enfants(null, 'bloc').map((bloc) => ({
      code: bloc.code,
      libelle: bloc.libelle,
      activites: enfants(bloc.id, 'activite').map((activite) => ({
        code: activite.code,
        libelle: activite.libelle,
        taches: libelles(activite.id, 'tache'),
        competences: enfants(activite.id, 'competence').map(({ code, libelle }) => ({ code, libelle })),
        evaluations: enfants(activite.id, 'evaluation').map((evaluation) => ({
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

/** Elements that the author wrote: nothing else may stand in the tree. */
export const nombreElements = ({ blocs }: ReferentielAttendu): number =>
  blocs.length +
  blocs
    .flatMap(({ activites }) => activites)
    .reduce((n, a) => n + 2 + a.taches.length + a.competences.length + a.evaluation.criteres.length, 0)

/** Words of a list, whatever mark its items bear. */
const items = (texte: string | null): string[] => (texte ?? '').split('\n').map((ligne) => ligne.replace(/^- /, ''))

/** A sheet of the register as its author knows it. */
export const ficheVoulue = (fiche: FicheRegistreAttendue) => ({
  numero: fiche.numeroFiche,
  abrege: fiche.abrege,
  intitule: fiche.intitule,
  niveau: fiche.niveau,
  actif: true,
  codes: [fiche.nsf, fiche.formacode, fiche.rome],
  dates: [fiche.echeance, fiche.publication, fiche.debutParcours],
  certificateurs: [fiche.certificateur],
  voies: fiche.voies.map(({ ouverte, jury }) => [ouverte, jury]),
  anterieures: [fiche.ancienne],
  objectifs: fiche.objectifs,
  textes: [fiche.activites, fiche.competences],
  blocs: fiche.blocs.map(({ code, libelle, competences, modalites }) => [code, libelle, competences, modalites]),
  modes: ['HABILITE CCF', 'NON_HABILITE PONCTUEL_ECRIT', 'FC_PUBLIC CCF'],
})

/** What was read of it. */
export const ficheLue = ({ fiche, anterieures }: FicheRegistreLue) => ({
  numero: fiche.numero,
  abrege: fiche.abrege?.code,
  intitule: fiche.intitule,
  niveau: fiche.niveau,
  actif: fiche.actif,
  codes: [...fiche.nsf, ...fiche.formacodes, ...fiche.rome],
  dates: [fiche.dates.fin, fiche.dates.publication, fiche.dates.effet],
  certificateurs: fiche.certificateurs.map(({ nom, siret }) => ({ nom, siret })),
  voies: fiche.voies.map(({ ouverte, jury }) => [ouverte, jury ?? '']),
  anterieures,
  // A flattened text does not tell the end of a line from that of a paragraph.
  objectifs: items(fiche.textes.objectifs).join(' '),
  textes: [fiche.textes.activites, fiche.textes.capacites].map(items),
  blocs: fiche.blocs.map(({ code, libelle, competences, evaluation }) => [
    code,
    libelle,
    items(competences),
    items(evaluation),
  ]),
  modes: [...new Set(fiche.complements?.modesEvaluation.map(({ categorie, mode }) => `${categorie} ${mode}`))],
})

/** `E1 U11 2 ccf | ecrit 120 | ccf` for each unit; `?` is unknown, `f` optional. */
export const unitesLues = ({ epreuves }: ReglementExamen): string[] =>
  epreuves.flatMap((epreuve) =>
    epreuve.unites.map(({ code, coefficient, facultative, modalites }) => {
      const modes = modalites.map(({ forme, natures, dureeMin, dureeMax }) => {
        const duree = dureeMin === dureeMax ? dureeMin : `${dureeMin}-${dureeMax}`
        return forme === 'ccf' ? 'ccf' : [natures.join('+') || (forme ?? '?'), duree ?? ''].join(' ').trim()
      })
      const tete = `${epreuve.code ?? '?'} ${code ?? '?'}${facultative ? ' f' : ''} ${coefficient ?? '?'}`
      return `${tete} ${modes.join(' | ')}`
    }),
  )

/** The non-blank lines of a document that a reading does not account for, or accounts for twice; none is wanted. */
export function lignesMalComptees(
  document: DocumentSource,
  { sources, mobilier, nonPlaces }: Pick<LectureDocument, 'sources' | 'mobilier' | 'nonPlaces'>,
): number[] {
  const donnees = new Set(Object.values(sources).flatMap((reperes) => reperes.map(({ rang }) => rang)))
  const comptes = [donnees, new Set(mobilier), new Set(nonPlaces)]
  return document.lignes
    .filter(({ texte, rang }) => (texte.trim() === '' ? 0 : 1) !== comptes.filter((rangs) => rangs.has(rang)).length)
    .map(({ rang }) => rang)
}

/** Words of these lines. */
export const textesDe = (document: DocumentSource, rangs: readonly number[]): string[] =>
  rangs.map((rang) => document.lignes[rang]?.texte ?? '')
