import { auMoinsUne, calculer, fait, feuille, juger, type Trace, type Unite, type Valeur } from '#droit/trace.ts'
import { type CompetenceGrille, type Grille, type IndicateurGrille, NON_EVALUE, type SaisieGrille } from './grille.ts'
import type { ArrondiNote } from './reglement.ts'

/** The steps of a grid: what the coherence check builds upon. */
export interface EtapesGrille {
  readonly noteCalculee: Trace
  readonly partEvaluee: Trace
  readonly partSuffisante: Trace
  readonly noteProposee: Trace
  readonly ajustement: Trace
  readonly competences: readonly { readonly code: string; readonly note: Trace }[]
}

/** What belongs to the method of every grid, whatever its data. */
const methode = (code: string, valeur: Valeur, unite: Unite): Trace =>
  feuille(code, valeur, { unite }, { genre: 'reglement', reglement: 'grille', chemin: 'methode' })

const NOTE_MAXIMALE = methode('evaluation.note-maximale', 2000, 'note')
const NOTE_MINIMALE = methode('evaluation.note-minimale', 0, 'note')
const CENT = methode('evaluation.cent', 100, 'nombre')
const RIEN = methode('evaluation.poids-nul', 0, 'nombre')
const DEMI_POINT = methode('evaluation.demi-point', 50, 'note')
const MOT_NON_EVALUE = methode('evaluation.mot', NON_EVALUE, 'mot')
/** A grid of which too little was evaluated gives no mark until more is. */
const PAS_DE_NOTE = fait('evaluation.indicateurs-a-evaluer', null, 'note', 'niveaux')

/** One indicator of the grid, judged: its weight in the whole, what counts of it, what it earned. */
interface Pesee {
  readonly poids: Trace
  readonly retenu: Trace
  readonly gagne: Trace
}

/** A parameter or a weight of the grid, as a leaf. */
export const lireGrille = (grille: Grille, chemin: string, valeur: Valeur, unite: Unite): Trace =>
  feuille(
    `evaluation.grille-${(chemin.split('.')[0] ?? chemin).replaceAll('_', '-')}`,
    valeur,
    { unite },
    {
      genre: 'reglement',
      reglement: grille.id,
      chemin,
    },
  )

/** The steps of the mark of a grid. */
export function tracerGrille(grille: Grille, saisie: SaisieGrille): EtapesGrille {
  const jugerNiveau = niveauxDe(grille, saisie)
  const pesees = grille.competences.map((competence) => {
    const total = competence.poids === null ? null : sommePoids(grille, competence)
    return competence.indicateurs.map((indicateur) =>
      peser(poidsDe(grille, { competence, indicateur, total }), jugerNiveau(indicateur.code)),
    )
  })
  const toutes = pesees.flat()
  const noteCalculee = noter('evaluation.note-calculee', toutes)
  const partEvaluee = calculerPart(toutes)
  const minimum = lireGrille(grille, 'part_evaluee_minimum', grille.partEvalueeMinimum, 'pourcent')
  const sousMinimum = juger('evaluation.part-trop-faible', 'et', [
    juger('evaluation.part-minimale-connue', 'connu', [minimum]),
    juger('evaluation.part-sous-minimum', 'moins-que', [partEvaluee, minimum]),
  ])
  const rien = juger('evaluation.rien-evalue', 'egal', [partEvaluee, RIEN])
  const tropPeu = auMoinsUne('evaluation.part-insuffisante', [rien, sousMinimum])
  const ajustement = fait('evaluation.ajustement', saisie.ajustement ?? 0, 'note', 'ajustement')
  const arrondie = arrondirNote(ajuster(noteCalculee, ajustement), grille)
  return {
    noteCalculee,
    partEvaluee,
    partSuffisante: juger('evaluation.part-suffisante', 'non', [tropPeu]),
    noteProposee: calculer('evaluation.note-de-la-grille', 'selon', [tropPeu, PAS_DE_NOTE, arrondie], {
      unite: 'note',
    }),
    ajustement,
    competences: grille.competences.map(({ code }, rang) => ({
      code,
      note: noter('evaluation.note-competence', pesees[rang] ?? [], { competence: code }),
    })),
  }
}

const sommePoids = (grille: Grille, { code, indicateurs }: CompetenceGrille): Trace =>
  calculer(
    'evaluation.poids-des-indicateurs',
    'somme',
    indicateurs.map((un) => lireGrille(grille, `poids.${un.code}`, un.poids, 'nombre')),
    { unite: 'nombre', details: { competence: code } },
  )

/** Weight of an indicator in the whole: its own, or its share of the weight of its competence. */
function poidsDe(
  grille: Grille,
  {
    competence,
    indicateur,
    total,
  }: { readonly competence: CompetenceGrille; readonly indicateur: IndicateurGrille; readonly total: Trace | null },
): Trace {
  const propre = lireGrille(grille, `poids.${indicateur.code}`, indicateur.poids, 'nombre')
  if (total === null) return propre
  const pese = calculer(
    'evaluation.poids-croise',
    'produit',
    [propre, lireGrille(grille, `poids.${competence.code}`, competence.poids, 'nombre')],
    { unite: 'nombre' },
  )
  return calculer('evaluation.poids-indicateur', 'quotient', [pese, total], {
    unite: 'nombre',
    details: { indicateur: indicateur.code },
  })
}

interface NiveauJuge {
  readonly evalue: Trace
  readonly valeur: Trace
}

/** What the evaluators said of an indicator, by its code: whether it was evaluated, and what its level is worth. */
function niveauxDe(grille: Grille, { niveaux }: SaisieGrille): (indicateur: string) => NiveauJuge {
  const valeurs = grille.niveaux.map(({ code, valeur }) => ({
    mot: lireGrille(grille, `niveaux.${code}`, code, 'mot'),
    valeur: lireGrille(grille, `niveaux.${code}.valeur`, valeur, 'nombre'),
  }))
  return (indicateur) => {
    const details = { indicateur }
    const niveau = fait('evaluation.niveau', niveaux[indicateur] ?? null, 'mot', `niveaux.${indicateur}`)
    const ecarte = juger('evaluation.indicateur-ecarte', 'egal', [niveau, MOT_NON_EVALUE], { details })
    const choix = valeurs.flatMap(({ mot, valeur }) => [
      juger('evaluation.niveau-est', 'egal', [niveau, mot], { details }),
      valeur,
    ])
    const inconnu = fait('evaluation.niveau-inconnu', null, 'nombre', `niveaux.${indicateur}`)
    return {
      evalue: juger('evaluation.indicateur-evalue', 'non', [ecarte], { details }),
      valeur: calculer('evaluation.valeur-du-niveau', 'selon', [...choix, inconnu], { unite: 'nombre', details }),
    }
  }
}

function peser(poids: Trace, { evalue, valeur }: NiveauJuge): Pesee {
  const gain = calculer('evaluation.gain', 'produit', [poids, valeur], { unite: 'nombre' })
  return {
    poids,
    retenu: calculer('evaluation.poids-retenu', 'selon', [evalue, poids, RIEN], { unite: 'nombre' }),
    gagne: calculer('evaluation.gain-retenu', 'selon', [evalue, gain, RIEN], { unite: 'nombre' }),
  }
}

/** 20 × what was earned / what was evaluated; unknown when nothing was. */
function noter(code: string, pesees: readonly Pesee[], details: Readonly<Record<string, string>> = {}): Trace {
  const gagnes = pesees.map(({ gagne }) => gagne)
  const retenus = pesees.map(({ retenu }) => retenu)
  const gagne = calculer('evaluation.somme-gagnee', 'somme', gagnes, { unite: 'nombre' })
  const retenu = calculer('evaluation.somme-evaluee', 'somme', retenus, { unite: 'nombre' })
  const vingt = calculer('evaluation.gain-sur-vingt', 'produit', [gagne, NOTE_MAXIMALE], { unite: 'note' })
  return calculer(code, 'quotient', [vingt, retenu], { unite: 'note', details })
}

/** Percentage of the weights that was evaluated. */
function calculerPart(pesees: readonly Pesee[]): Trace {
  const retenu = calculer(
    'evaluation.somme-evaluee',
    'somme',
    pesees.map((pesee) => pesee.retenu),
    { unite: 'nombre' },
  )
  const total = calculer(
    'evaluation.somme-des-poids',
    'somme',
    pesees.map(({ poids }) => poids),
    { unite: 'nombre' },
  )
  const centuple = calculer('evaluation.evalue-centuple', 'produit', [retenu, CENT], { unite: 'nombre' })
  return calculer('evaluation.part-evaluee', 'quotient', [centuple, total], { unite: 'pourcent' })
}

/** The mark with the adjustment of the examiners, never under 0 nor over 20. */
function ajuster(note: Trace, ajustement: Trace): Trace {
  const somme = calculer('evaluation.note-ajustee', 'somme', [note, ajustement], { unite: 'note' })
  const planchee = calculer('evaluation.note-plancher', 'maximum', [somme, NOTE_MINIMALE], { unite: 'note' })
  return calculer('evaluation.note-bornee', 'minimum', [planchee, NOTE_MAXIMALE], { unite: 'note' })
}

const ARRONDIS = { 'demi-point-superieur': 'arrondi-haut', 'demi-point-proche': 'arrondi-proche' } as const

/** The mark rounded as the grid says; as it is when the grid does not round, or does not say. */
function arrondirNote(note: Trace, grille: Grille): Trace {
  const mot = lireGrille(grille, 'arrondi', grille.arrondi, 'mot')
  const connu = juger('evaluation.arrondi-connu', 'connu', [mot])
  const choix = (['demi-point-superieur', 'demi-point-proche'] as const).flatMap((arrondi) => [
    juger('evaluation.arrondi-est', 'et', [connu, juger('evaluation.arrondi-dit', 'egal', [mot, motArrondi(arrondi)])]),
    calculer('evaluation.note-arrondie', ARRONDIS[arrondi], [note, DEMI_POINT], { unite: 'note' }),
  ])
  return calculer('evaluation.note-finale-grille', 'selon', [...choix, note], { unite: 'note' })
}

const motArrondi = (arrondi: ArrondiNote): Trace => methode('evaluation.mot', arrondi, 'mot')
