import type { Constat } from '#domaine/document/index.ts'
import { reperesDe } from '../passage.ts'
import type { LigneNette } from './lignes-nettes.ts'
import type { CleRubrique } from './rubriques.ts'
import type { Section } from './sections.ts'

/** Sections that hold one short answer: a paragraph that is none came from another column. */
const REPONSES: ReadonlySet<CleRubrique> = new Set([
  'niveauEntree',
  'niveauSortie',
  'validationBlocs',
  'permanente',
  'personnalisation',
  'codes',
  'effectif',
])
const CODE = /\b(?:rncp|rs ?\d|code|cfd|formacode|nsf|rome|siret|uai)\b/
const PHRASE_FINIE = /[.…!?:;»)*]$/
/** Words after which no French sentence ends. */
const SUSPENDUS =
  /(?:[,'’]|[ '’](?:de|du|des|d|la|le|les|l|un|une|et|ou|a|au|aux|en|par|pour|sur|sous|avec|dans|sans|que|qui|dont|son|sa|ses|leur|leurs|ce|cette|ces))$/
const MINUSCULE = /^\p{Ll}/u

export interface Demelage {
  readonly sections: readonly Section[]
  readonly anomalies: readonly Constat[]
}

/**
 * Puts back together what the flattening of two columns cut: a sentence left open at the end of a section goes on
 * where a line begins without a capital after a full stop; what was being read there waits, and takes back the
 * paragraphs that later stand under a heading which only takes a short answer. Anything less sure is left where it is.
 */
export function demelerColonnes(lues: readonly Section[]): Demelage {
  const sections = lues.map((section) => ({ ...section, lignes: [...section.lignes] }))
  const anomalies: Constat[] = []
  const ouvertes: Section[] = []
  let suspendue: Section | null = null
  for (const section of sections) {
    const coupe: number = rangDeSuite(section)
    const ouverte: Section | null = coupe > 0 && ouvertes.length === 1 ? (ouvertes.pop() ?? null) : null
    if (ouverte) {
      anomalies.push(entrelacees(ouverte, section.lignes[coupe]))
      reprendre(ouverte, section.lignes.splice(coupe))
      suspendue = section
    }
    const etrangere: number = suspendue ? rangEtranger(section) : -1
    if (suspendue && suspendue !== section && etrangere > 0) {
      anomalies.push(entrelacees(suspendue, section.lignes[etrangere]))
      reprendre(suspendue, section.lignes.splice(etrangere))
      suspendue = null
    }
    if (resteOuverte(section)) ouvertes.push(section)
  }
  return { sections, anomalies }
}

/** First line that begins without a capital after a finished sentence; -1 when the section reads on. */
function rangDeSuite({ lignes }: Section): number {
  let precedente: LigneNette | null = null
  for (const [rang, ligne] of lignes.entries()) {
    if (ligne.texte === '') continue
    if (precedente && !ligne.puce && MINUSCULE.test(ligne.texte) && /[.…!?]$/.test(precedente.texte)) return rang
    precedente = ligne
  }
  return -1
}

/** Whether the words of a section stop in the middle of a sentence. */
function resteOuverte(section: Section): boolean {
  const derniere = derniereDe(section)
  return derniere !== undefined && SUSPENDUS.test(` ${derniere.plie}`) && !PHRASE_FINIE.test(derniere.texte)
}

/** Goes on in a section as if nothing had stood between. */
function reprendre(section: Section, suite: readonly LigneNette[]): void {
  while (section.lignes.at(-1)?.texte === '') section.lignes.pop()
  for (const ligne of suite) section.lignes.push(ligne)
}

const derniereDe = ({ lignes }: Section): LigneNette | undefined => lignes.findLast((ligne) => ligne.texte !== '')

/** First line of a paragraph that cannot be a short answer; -1 when there is none. */
function rangEtranger({ cle, lignes }: Section): number {
  if (!REPONSES.has(cle)) return -1
  const debut = lignes.findIndex((ligne) => ligne.texte !== '')
  return lignes.findIndex(
    (ligne, rang) =>
      rang > debut &&
      ligne.texte !== '' &&
      lignes[rang - 1]?.texte === '' &&
      !(cle === 'codes' && CODE.test(ligne.plie)),
  )
}

function entrelacees(ouverte: Section, reprise: LigneNette | undefined): Constat {
  const fin = derniereDe(ouverte)
  return {
    regle: 'lecture.colonnes-entrelacees',
    gravite: 'information',
    donnees: { section: ouverte.titre.map((ligne) => ligne.texte).join(' ') },
    reperes: [...(fin ? reperesDe(fin.morceaux) : []), ...(reprise ? reperesDe(reprise.morceaux) : [])],
    reparation: null,
    appuis: [],
  }
}
