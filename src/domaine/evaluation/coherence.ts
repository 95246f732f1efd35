import { type Conclusion, conclureControle } from '#droit/conclusion.ts'
import { calculer, constante, fait, juger, saufSi, type Trace, toutes } from '#droit/trace.ts'
import { lireResultat } from './calculer-grille.ts'
import type { Grille, ResultatGrille, SaisieGrille } from './grille.ts'
import { type EtapesGrille, lireGrille, tracerGrille } from './tracer-grille.ts'

/** What a comment says of the candidate, as its author declares it: never guessed from the words. */
export type Polarite = 'positive' | 'negative' | 'nuancee'

/** The comment of a competence, or of the whole when `competence` is null; `polarite` null: not declared. */
export interface CommentaireGrille {
  readonly competence: string | null
  readonly polarite: Polarite | null
}

/** A grid ready to be signed: its levels, the mark of the examiners, the one kept in the end, comments and reason. */
export interface SaisieSignee extends SaisieGrille {
  /** Mark that the examiners propose, in hundredths; null: the one of the grid. */
  readonly noteProposee: number | null
  /** Mark kept in the end, in hundredths; null: none yet. */
  readonly noteFinale: number | null
  readonly commentaires: readonly CommentaireGrille[]
  /** Why the marks differ from what the levels or the comments say; null or empty: none given. */
  readonly motif: string | null
}

/** 10 out of 20, from which a mark gives its unit. */
const DIX = constante('evaluation.note-suffisante', 1000, 'note', {
  texte: 'code-de-l-education.D337-69',
})
const ZERO = constante('evaluation.ecart-nul', 0, 'note', { texte: 'code-de-l-education.D337-69' })
const mot = (polarite: Polarite): Trace =>
  constante('evaluation.mot', polarite, 'mot', { texte: 'code-de-l-education.D337-69' })
const POSITIVE = mot('positive')
const NEGATIVE = mot('negative')

/** The pieces of one check: every one of them gives way to a written reason. */
interface Dossier {
  readonly grille: Grille
  readonly saisie: SaisieSignee
  readonly etapes: EtapesGrille
  readonly motif: Trace
}

/**
 * Whether levels, computed mark, proposed mark, final mark and comments of a grid go together. Nothing is blocked: each
 * reason against it falls when the evaluator writes why, save a share too small, for which there is no mark to judge. What was not filled in is not checked; a parameter that the
 * grid does not state checks nothing and is said in `inconnues`.
 */
export function verifierCoherence(grille: Grille, saisie: SaisieSignee): Conclusion<ResultatGrille> {
  const etapes = tracerGrille(grille, saisie)
  const ecrit = saisie.motif === null || saisie.motif.trim() === '' ? null : saisie.motif
  const motif = juger('evaluation.motif-donne', 'connu', [fait('evaluation.motif', ecrit, 'texte', 'motif')])
  const dossier: Dossier = { grille, saisie, etapes, motif }
  const trace = toutes('evaluation.grille-coherente', [
    etapes.partSuffisante,
    ...verifierAjustement(dossier),
    ...verifierEcarts(dossier),
    ...verifierCommentaires(dossier),
  ])
  return conclureControle(trace, lireResultat(grille, etapes))
}

const ouMotif = (code: string, controle: Trace, { motif }: Dossier): Trace => saufSi(code, controle, motif)

/** Difference of two marks, without sign. */
function ecart(a: Trace, b: Trace): Trace {
  const enPlus = calculer('evaluation.ecart-en-plus', 'difference', [a, b], { unite: 'note' })
  const enMoins = calculer('evaluation.ecart-en-moins', 'difference', [b, a], { unite: 'note' })
  return calculer('evaluation.ecart', 'maximum', [enPlus, enMoins], { unite: 'note' })
}

/** What the examiners add or remove stays within the bound of the grid, when the grid states one. */
function verifierAjustement(dossier: Dossier): readonly Trace[] {
  const { grille, etapes } = dossier
  if (grille.ajustementMaximum === null) return []
  const borne = lireGrille(grille, 'ajustement_maximum', grille.ajustementMaximum, 'note')
  const permis = juger('evaluation.ajustement-borne', 'au-plus', [ecart(etapes.ajustement, ZERO), borne])
  return [ouMotif('evaluation.ajustement-permis', permis, dossier)]
}

/** The mark proposed stays near the one of the grid, and the final one near the one proposed. */
function verifierEcarts(dossier: Dossier): readonly Trace[] {
  const { grille, saisie, etapes } = dossier
  if (grille.ecartMotive === null) return []
  const seuil = lireGrille(grille, 'ecart_motive', grille.ecartMotive, 'note')
  const proposee = noteProposee(saisie)
  const finale = noteFinale(saisie)
  const controler = (code: string, a: Trace, b: Trace): Trace =>
    ouMotif(code, juger(`${code}-proche`, 'au-plus', [ecart(a, b), seuil]), dossier)
  return [
    ...(proposee === null ? [] : [controler('evaluation.note-proposee-coherente', proposee, etapes.noteProposee)]),
    ...(finale === null
      ? []
      : [controler('evaluation.note-finale-coherente', finale, proposee ?? etapes.noteProposee)]),
  ]
}

function noteProposee({ noteProposee: note }: SaisieSignee): Trace | null {
  return note === null ? null : fait('evaluation.note-proposee', note, 'note', 'note_proposee')
}

function noteFinale({ noteFinale: note }: SaisieSignee): Trace | null {
  return note === null ? null : fait('evaluation.note-finale', note, 'note', 'note_finale')
}

/**
 * A positive comment does not go with a mark under 10, nor a negative one with 10 or more: each comment against the mark
 * of its competence, and all of them together, when they all go one way, against the mark kept in the end.
 */
function verifierCommentaires(dossier: Dossier): readonly Trace[] {
  const { saisie, etapes } = dossier
  const polarites = saisie.commentaires.map(({ competence, polarite }, rang) => ({
    competence,
    polarite: fait('evaluation.polarite', polarite, 'mot', `commentaires.${rang}.polarite`),
  }))
  if (polarites.length === 0) return []
  const note = noteFinale(saisie) ?? noteProposee(saisie) ?? etapes.noteProposee
  const ensemble = polarites.map(({ polarite }) => polarite)
  return [
    ouMotif('evaluation.commentaires-coherents', accorder(ensemble, note), dossier),
    ...polarites.flatMap(({ competence, polarite }) => {
      const sienne = etapes.competences.find(({ code }) => code === competence)
      if (sienne === undefined) return []
      const accord = juger('evaluation.commentaire-accorde', 'ou', [
        juger('evaluation.competence-sans-note', 'non', [juger('evaluation.competence-notee', 'connu', [sienne.note])]),
        accorder([polarite], sienne.note),
      ])
      return [ouMotif('evaluation.commentaire-coherent', accord, dossier)]
    }),
  ]
}

/** Comments that are all positive go with 10 or more, all negative with less; mixed ones go with any mark. */
function accorder(polarites: readonly Trace[], note: Trace): Trace {
  const suffisante = juger('evaluation.note-atteint-dix', 'au-moins', [note, DIX])
  const insuffisante = juger('evaluation.note-sous-dix', 'moins-que', [note, DIX])
  const toutesEtre = (code: string, polarite: Trace): Trace =>
    toutes(
      code,
      polarites.map((une) => juger('evaluation.polarite-est', 'egal', [une, polarite])),
    )
  return toutes('evaluation.commentaires-accordes', [
    implique('evaluation.positifs-et-note', toutesEtre('evaluation.tous-positifs', POSITIVE), suffisante),
    implique('evaluation.negatifs-et-note', toutesEtre('evaluation.tous-negatifs', NEGATIVE), insuffisante),
  ])
}

/** The conclusion holds wherever the condition does. */
const implique = (code: string, condition: Trace, conclusion: Trace): Trace =>
  juger(code, 'ou', [juger(`${code}-sinon`, 'non', [condition]), conclusion])
