import type { DocumentSource } from '#domaine/document/index.ts'
import { fold } from '#socle/texte.ts'
import { colonneDeTete } from './entetes.ts'
import { lireTableauModele } from './modele-tableur.ts'
import { type Morceau, morceler } from './morceaux.ts'
import type { Colonne } from './passages.ts'

const TITRES = /^referentiel (?:d'|de )?(activites?|competences?|evaluation)\b/
const TETE_MAX = 60
const EVALUATION: readonly Colonne[] = ['evaluation', 'modalites', 'criteres']

/**
 * How much the document looks like a framework of activities, competences and assessment, from 0 to 1: our template,
 * headings of columns, codes of activities and competences, sentences of assessment.
 */
export function ressembleReferentiel(document: DocumentSource): number {
  if (lireTableauModele(document.lignes)) return 1
  const morceaux = morceler(document)
  const nombre = (genre: Morceau['classe']['genre']): number =>
    morceaux.filter(({ classe }) => classe.genre === genre).length
  const competences = part(nombre('competence'), 4)
  const activites = part(nombre('activite'), 2)
  const jugements = part(nombre('nature') + nombre('candidat') + nombre('critere'), 4)
  const codes = competences * (0.3 + 0.2 * activites + 0.15 * jugements)
  return Math.min(1, 0.35 * titresDeColonnes(morceaux) + codes)
}

const part = (vu: number, plein: number): number => Math.min(vu, plein) / plein

/** 1 when columns are named « référentiel d'activités, de compétences, d'évaluation », or by a row of headings. */
function titresDeColonnes(morceaux: readonly Morceau[]): number {
  const titres = new Set(morceaux.flatMap(({ texte }) => TITRES.exec(fold(texte.slice(0, TETE_MAX)))?.[1] ?? []))
  const rangees = new Map<string, Set<Colonne>>()
  for (const { cellule, texte } of morceaux) {
    const colonne = cellule && texte.length <= TETE_MAX ? colonneDeTete(texte) : null
    if (!cellule || !colonne) continue
    const cle = `${cellule.tableau}:${cellule.rangee}`
    rangees.set(cle, (rangees.get(cle) ?? new Set()).add(colonne))
  }
  const tete = [...rangees.values()].some(
    (nommees) => nommees.has('competences') && EVALUATION.some((c) => nommees.has(c)),
  )
  return tete ? 1 : part(titres.size, 3)
}
