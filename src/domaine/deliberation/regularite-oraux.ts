import { fait, feuille, juger, type Trace, toutes } from '#droit/trace.ts'
import type { Bilan } from './bilan.ts'
import type { OralControle } from './dossier.ts'
import type { Plan } from './plan.ts'
import type { RegleControle } from './regime.ts'

/** Group of a unit for which the regulation holds no oral. */
const HORS_CONTROLE = 'hors-controle'

interface Candidat {
  readonly plan: Plan
  readonly bilan: Bilan
}

/**
 * Whether the orals of a contrôle are those that the text allows: as many as it says at most, each on a unit that has
 * one and a first mark to better, in different groups where it names groups (D337-69, 2°), else on different units
 * (D643-22). Fewer orals are regular too, by our reading: an oral can only better a mark, so one that was not sat takes
 * nothing away.
 */
export function jugerOraux(candidat: Candidat, regle: RegleControle, oraux: readonly OralControle[]): Trace {
  const passes = fait('deliberation.oraux-passes', oraux.length, 'nombre', 'controle.oraux')
  const conditions = [juger('deliberation.oraux-nombre', 'au-plus', [passes, regle.oraux], { texte: regle.texte })]
  const ouverts: Trace[] = []
  for (const [rang, { unite: code }] of oraux.entries()) {
    const sien = groupeDe(candidat, code)
    const forme = { texte: regle.texte, details: { unite: code } }
    const ouvert = juger('deliberation.oral-ouvert', 'parmi', [sien, ...candidat.plan.groupesOraux], forme)
    const dispense = dispenseDe(candidat, code)
    conditions.push(ouvert)
    if (dispense !== null) conditions.push(juger('deliberation.oral-premiere-note', 'non', [dispense], forme))
    if (ouvert.valeur === true) ouverts.push(regle.groupes === null ? uniteDe(code, rang) : sien)
  }
  if (ouverts.length > 1) {
    const code = regle.groupes === null ? 'deliberation.oraux-unites' : 'deliberation.oraux-groupes'
    conditions.push(juger(code, 'distincts', ouverts, { texte: regle.texte }))
  }
  return toutes('deliberation.oraux-reguliers', conditions, regle.texte)
}

function groupeDe({ plan: { obligatoires, reglement } }: Candidat, code: string): Trace {
  const unite = obligatoires.find((une) => une.code === code)?.unite
  return feuille(
    'deliberation.groupe-oral',
    unite?.controle ?? HORS_CONTROLE,
    { unite: 'mot', details: { unite: code } },
    { genre: 'reglement', reglement: reglement.id, chemin: `unites.${code}.controle` },
  )
}

const dispenseDe = ({ plan, bilan: { dispenses } }: Candidat, code: string): Trace | null =>
  dispenses.find(({ rang }) => plan.obligatoires[rang]?.code === code)?.trace ?? null

const uniteDe = (code: string, rang: number): Trace =>
  fait('deliberation.oral-unite', code, 'texte', `controle.oraux.${rang}.unite`)
