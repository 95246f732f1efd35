import type { RegleDeclaree } from '#droit/regle.ts'
import { type Trace, toutes } from '#droit/trace.ts'
import { REGLES_AGE } from './age.ts'
import { REGLES_DEBUT } from './debut.ts'
import { REGLES_DUREE } from './duree.ts'
import { type Contrat, type FaitsContrat, VOIES_RUPTURE } from './faits.ts'
import { REGLES_DEPOT, REGLES_EXAMEN, REGLES_MOBILITE, REGLES_SUCCESSION, REGLES_VISITE } from './formalites.ts'
import { HEURES_PAR_DIPLOME } from './heures.ts'
import { REGLES_MAITRE } from './maitre.ts'
import { REGLES_HEURES_CONTRAT } from './planchers.ts'
import { appliquer, type RegleContrat } from './regle.ts'
import { REGLES_PAR_VOIE } from './rupture.ts'

/** Parts of the check of a contract that always hold, then those asked by a fact of theirs. */
export const CONTROLES = [
  'duree',
  'age',
  'debut',
  'succession',
  'depot',
  'maitre',
  'visite',
  'heures',
  'examen',
  'mobilite',
  'rupture',
] as const
export type Controle = (typeof CONTROLES)[number]

const REGLES_PAR_CONTROLE: Readonly<Record<Exclude<Controle, 'rupture'>, readonly RegleContrat[]>> = {
  duree: REGLES_DUREE,
  age: REGLES_AGE,
  debut: REGLES_DEBUT,
  succession: REGLES_SUCCESSION,
  depot: REGLES_DEPOT,
  maitre: REGLES_MAITRE,
  visite: REGLES_VISITE,
  heures: REGLES_HEURES_CONTRAT,
  examen: REGLES_EXAMEN,
  mobilite: REGLES_MOBILITE,
}

/** Every rule of the contract of apprenticeship. */
export const REGLES_CONTRAT: readonly RegleDeclaree[] = [
  ...Object.values(REGLES_PAR_CONTROLE).flat(),
  ...Object.values(REGLES_PAR_VOIE),
  ...new Set(Object.values(HEURES_PAR_DIPLOME)),
]

/** Parts checked when nobody chooses: all that every contract meets, and the others as soon as something is said of them. */
export function controlesUtiles(faits: FaitsContrat): readonly Controle[] {
  const dits: Partial<Record<Controle, readonly unknown[]>> = {
    examen: [faits.congeExamen],
    mobilite: [faits.mobilite, faits.moisEnFrance],
    rupture: [faits.voie, faits.rupture],
  }
  return CONTROLES.filter((un) => dits[un]?.some((valeur) => valeur !== undefined && valeur !== null) ?? true)
}

/** One part of the check: all its rules at once, none hides another. */
export function controler(controle: Controle, contrat: Contrat): Trace {
  if (controle === 'rupture') return controlerRupture(contrat)
  const regles = REGLES_PAR_CONTROLE[controle].map((regle) => appliquer([regle], contrat.jour, contrat))
  return toutes(`contrat.controle.${controle}`, regles)
}

function controlerRupture(contrat: Contrat): Trace {
  const voie = contrat.fait('voie')
  const connue = VOIES_RUPTURE.find((une) => une === voie.valeur)
  const regle = connue === undefined ? voie : appliquer([REGLES_PAR_VOIE[connue]], contrat.jour, contrat)
  return toutes('contrat.controle.rupture', [regle])
}
