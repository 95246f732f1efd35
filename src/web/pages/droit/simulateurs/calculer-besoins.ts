import { preparerSimulation } from '#domaine/deliberation/index.ts'
import { lireDossierSaisi } from './dossier.ts'
import type { Saisie } from './saisie.ts'

/** Whether a missing fact is the mark of a unit: it is only still to be sat. */
export const estNote = (chemin: string): boolean => /^unites\..*\.note$/.test(chemin)

/** The question of a missing fact: a unit of a regulation has its own keys. */
export const questionDe = (chemin: string): string => {
  const [, code = '', champ = ''] = /^unites\.([^.]+)\.(\w+)$/.exec(chemin) ?? []
  if (code === '') return chemin
  const libre = /^\d+$/.test(code)
  return `${libre ? `x.${Number(code) - 1}` : `u.${code}`}.${champ === 'coefficient' ? 'coef' : champ}`
}

/** The file, what it needs, and what the mark tried would change. */
export type CalculBesoins = NonNullable<ReturnType<typeof calculerBesoins>>

/** Reads the form, then what it needs; null before a diploma is chosen. */
export function calculerBesoins(saisie: Saisie, annee: number) {
  const lu = lireDossierSaisi(saisie, annee)
  if (lu === null) return null
  const { regime, reglement, dossier, interrupteurs, lignes } = lu
  const simulateur =
    regime === null || lignes.length === 0 ? null : preparerSimulation(reglement, regime, interrupteurs)
  const essai = lireEssai(saisie)
  const essayee = lignes.find(({ unite }) => unite.code === essai?.code)
  return {
    ...lu,
    besoins: simulateur?.calculerBesoins(dossier) ?? null,
    essai:
      simulateur === null || essai === null || essayee === undefined
        ? null
        : { ligne: essayee, note: essai.note, ...simulateur.simuler(dossier, { [essai.code]: essai.note }) },
  }
}

/** The mark tried: its unit and its hundredths. */
function lireEssai(saisie: Saisie): { readonly code: string; readonly note: number } | null {
  const code = saisie['essai.unite'] ?? ''
  const note = Number(saisie['essai.note'] ?? '')
  const bonne = saisie['essai.note'] !== undefined && note >= 0 && note <= 20
  return code === '' || !bonne ? null : { code, note: Math.round(note * 100) }
}
