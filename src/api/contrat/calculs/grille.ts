import { z } from 'zod'
import { type Grille, NON_EVALUE, type SaisieSignee, verifierCoherence } from '#domaine/evaluation/index.ts'
import { fraction, type Nombre } from '#socle/rationnel.ts'
import { definirCalcul, Note } from './calcul.ts'
import { inconnu, liste } from './champs.ts'

const FRACTION = /^(\d{1,3})(?:\/(\d{1,3}))?$/
const DIX_MILLE = 10_000

/** `0`, `1/3`, `0.5`: a share of 1, exact; null: no such share. */
function lirePart(ecrit: string | number): Nombre | null {
  if (typeof ecrit === 'number') {
    const valeur = Math.round(ecrit * DIX_MILLE)
    return valeur >= 0 && valeur <= DIX_MILLE ? fraction(valeur, DIX_MILLE) : null
  }
  const [, haut, bas = '1'] = FRACTION.exec(ecrit) ?? []
  if (haut === undefined || Number(bas) === 0 || Number(haut) > Number(bas)) return null
  return fraction(Number(haut), Number(bas))
}

const Valeur = z
  .union([z.string(), z.number()])
  .refine((ecrit) => lirePart(ecrit) !== null, 'a share from 0 to 1: 0, "1/3", 0.5')
  .describe('What the level is worth, from 0 to 1: 0, "1/3", "2/3", 1')

const Niveau = z
  .strictObject({
    code: z.string().trim().min(1).describe('What evaluators write: 0, 1, A, acquis'),
    libelle: z.string().optional().describe('Words of the level'),
    valeur: Valeur,
  })
  .describe('A level of mastery')

const Poids = z
  .number()
  .positive()
  .max(10_000)
  .refine((poids) => Math.abs(poids * 100 - Math.round(poids * 100)) < 1e-6, 'two decimals at most')
  .describe('Weight, any unit, two decimals at most')
  .transform((poids) => Math.round(poids * 100))

const Competence = z.strictObject({
  code: z.string().trim().min(1).describe('Code of the competence'),
  libelle: z.string().optional().describe('Title'),
  poids: inconnu(Poids).describe('Weight of the competence; absent: each indicator weighs by itself'),
  indicateurs: liste(
    z.strictObject({
      code: z.string().trim().min(1).describe('Code of the indicator, unique in the grid'),
      libelle: z.string().optional().describe('What the evaluator looks at'),
      poids: Poids,
    }),
  )
    .min(1)
    .describe('Indicators and their weights'),
})

/** An evaluation grid as people write it. */
export const GrilleDonnee = z.strictObject({
  unite: z.string().describe('Unit that the grid assesses'),
  version: z.string().optional().describe('Version of the grid'),
  niveaux: liste(Niveau).min(2).describe('Levels, from the lowest'),
  competences: liste(Competence).min(1).describe('Competences of the grid'),
  part_evaluee_minimum: inconnu(z.number().int().min(0).max(100)).describe(
    'Percentage of the weights that must be evaluated for a mark; absent: unknown',
  ),
  ajustement_maximum: inconnu(Note).describe('Most that examiners may add or remove; absent: unknown'),
  arrondi: inconnu(z.enum(['aucun', 'demi-point-superieur', 'demi-point-proche'])).describe(
    'How the mark is rounded; absent: unknown',
  ),
  ecart_motive: inconnu(Note).describe('Gap between marks over which a reason is asked; absent: none is'),
})

const Entree = z
  .strictObject({
    grille: GrilleDonnee.describe('The grid as data: no national value is built in'),
    niveaux: z
      .record(z.string(), z.union([z.string(), z.number().transform(String)]))
      .describe('Level of each indicator by code, or non-evalue; absent: not judged yet'),
    ajustement: inconnu(
      z
        .number()
        .min(-20)
        .max(20)
        .transform((points) => Math.round(points * 100)),
    ).describe('Points that the examiners add or remove'),
    note_proposee: inconnu(Note).describe('Mark that the examiners propose'),
    note_finale: inconnu(Note).describe('Mark kept in the end'),
    commentaires: liste(
      z.strictObject({
        competence: inconnu(z.string()).describe('Competence that it is about; absent: the whole'),
        polarite: inconnu(z.enum(['positive', 'negative', 'nuancee'])).describe(
          'What the comment says, as its author declares it',
        ),
      }),
    )
      .optional()
      .describe('Comments written on the grid: only what their authors declare of them'),
    motif: inconnu(z.string()).describe('Why marks, levels and comments differ'),
  })
  .superRefine(({ grille, niveaux }, contexte) => {
    const indicateurs = new Set(grille.competences.flatMap((une) => une.indicateurs.map(({ code }) => code)))
    const codes = new Set([NON_EVALUE, ...grille.niveaux.map(({ code }) => code)])
    for (const [indicateur, niveau] of Object.entries(niveaux)) {
      if (indicateurs.has(indicateur) && codes.has(niveau)) continue
      const message = indicateurs.has(indicateur) ? 'no such level in the grid' : 'no such indicator in the grid'
      contexte.addIssue({ code: 'custom', message, path: ['niveaux', indicateur] })
    }
  })
  .describe('Mark of an evaluation grid, and whether levels, marks and comments go together')

const Mark = z.number().nullable()
const Resultat = z.object({
  note_calculee: Mark.describe('20 × weighted levels / evaluated weights, four decimals'),
  note_calculee_exacte: z.string().nullable().describe('The same as a fraction'),
  part_evaluee: Mark.describe('Percentage of the weights that was evaluated'),
  part_suffisante: z.boolean().nullable(),
  note_proposee: Mark.describe('Mark of the grid once adjusted and rounded; null: too little was evaluated'),
  competences: z.array(z.object({ code: z.string(), note: Mark })),
  inconnues: z
    .array(z.enum(['part_evaluee_minimum', 'ajustement_maximum', 'arrondi', 'ecart_motive']))
    .describe('Parameters that the grid does not state'),
})

type GrilleLue = z.output<typeof GrilleDonnee>

/** The grid as the domain reads it: weights and marks in hundredths, levels exact. */
export const lireGrille = (grille: GrilleLue): Grille => ({
  id: `grille ${grille.unite}`,
  unite: grille.unite,
  version: grille.version ?? '',
  niveaux: grille.niveaux.map(({ code, libelle, valeur }) => ({
    code,
    libelle: libelle ?? code,
    valeur: lirePart(valeur) ?? 0,
  })),
  competences: grille.competences.map(({ code, libelle, poids, indicateurs }) => ({
    code,
    libelle: libelle ?? code,
    poids,
    indicateurs: indicateurs.map((un) => ({ ...un, libelle: un.libelle ?? un.code })),
  })),
  partEvalueeMinimum: grille.part_evaluee_minimum,
  ajustementMaximum: grille.ajustement_maximum,
  arrondi: grille.arrondi,
  ecartMotive: grille.ecart_motive,
})

const enPoids = (poids: number | null): number | null => (poids === null ? null : poids / 100)
const enPart = (valeur: Nombre): string => (typeof valeur === 'number' ? String(valeur) : `${valeur.n}/${valeur.d}`)

/** The grid as people write it; `lireGrille` reads it back. */
export const ecrireGrille = (grille: Grille) => ({
  unite: grille.unite,
  version: grille.version,
  niveaux: grille.niveaux.map(({ valeur, ...niveau }) => ({ ...niveau, valeur: enPart(valeur) })),
  competences: grille.competences.map(({ poids, indicateurs, ...competence }) => ({
    ...competence,
    poids: enPoids(poids),
    indicateurs: indicateurs.map((un) => ({ ...un, poids: un.poids / 100 })),
  })),
  part_evaluee_minimum: grille.partEvalueeMinimum,
  ajustement_maximum: enPoids(grille.ajustementMaximum),
  arrondi: grille.arrondi,
  ecart_motive: enPoids(grille.ecartMotive),
})

/** A number as people read it, four decimals at most; `diviseur` 100 for marks kept in hundredths. */
function decimal(nombre: Nombre | null, diviseur: number): number | null {
  if (nombre === null) return null
  const reel = typeof nombre === 'number' ? nombre : nombre.n / nombre.d
  return Math.round((reel / diviseur) * DIX_MILLE) / DIX_MILLE
}

function exacte(nombre: Nombre | null): string | null {
  if (nombre === null) return null
  const mark = typeof nombre === 'number' ? fraction(nombre, 100) : fraction(nombre.n, nombre.d * 100)
  return typeof mark === 'number' ? String(mark) : `${mark.n}/${mark.d}`
}

/** The mark of a grid and its coherence. */
export const GRILLE = definirCalcul({
  nom: 'grille',
  entree: Entree,
  resultat: Resultat,
  calculer: (entree) => {
    const saisie: SaisieSignee = {
      niveaux: entree.niveaux,
      ajustement: entree.ajustement,
      noteProposee: entree.note_proposee,
      noteFinale: entree.note_finale,
      commentaires: entree.commentaires ?? [],
      motif: entree.motif,
    }
    const conclusion = verifierCoherence(lireGrille(entree.grille), saisie)
    const { noteCalculee, partEvaluee, noteProposee, partSuffisante, competences, inconnues } = conclusion.resultat
    return {
      ...conclusion,
      resultat: {
        note_calculee: decimal(noteCalculee, 100),
        note_calculee_exacte: exacte(noteCalculee),
        part_evaluee: decimal(partEvaluee, 1),
        part_suffisante: partSuffisante,
        note_proposee: decimal(noteProposee, 100),
        competences: competences.map(({ code, note }) => ({ code, note: decimal(note, 100) })),
        inconnues: [...inconnues],
      },
    }
  },
})
