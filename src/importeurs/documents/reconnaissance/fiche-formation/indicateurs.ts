import type { IndicateurPublie } from '#domaine/offre/index.ts'
import { fold } from '#socle/texte.ts'
import type { LigneNette } from './lignes-nettes.ts'
import { passageDe, type Releve } from './releve.ts'

const NATURES: readonly (readonly [IndicateurPublie['nature'], RegExp])[] = [
  ['reussite', /taux (?:de |d')(?:reussite|obtention|admission)|reussite a l'examen/],
  ['insertion', /taux (?:de |d')insertion|insertion (?:professionnelle )?a \d+ mois/],
  ['poursuite', /taux (?:de |d')poursuite/],
  ['rupture', /taux (?:de |d')(?:rupture|interruption|abandon)/],
  ['satisfaction', /taux (?:de |d')satisfaction/],
]
const ADRESSE = /https?:\/\/[^\s<>)\]]{3,300}/i
const SOURCE = /\bsources?\s*:\s*([^()<>\s][^()<>]{2,200})/i

/** Results that the sheet publishes, each with its year and its source when they stand beside. */
export function lireIndicateurs(releve: Releve): IndicateurPublie[] {
  const indicateurs: IndicateurPublie[] = []
  for (const [rang, ligne] of releve.lignes.entries()) {
    const nature = NATURES.find(([, motif]) => motif.test(ligne.plie))?.[0]
    if (!nature) continue
    const suite = releve.lignes[rang + 1]
    const lignes = suite && /^\(?sources?\b|https?:\/\//.test(suite.plie) ? [ligne, suite] : [ligne]
    const lu = lireIndicateur(nature, lignes)
    if (lu.valeur === null) continue
    releve.noterLignes(`indicateurs[${indicateurs.length}]`, lignes)
    indicateurs.push(lu)
  }
  return indicateurs
}

function lireIndicateur(nature: IndicateurPublie['nature'], lignes: readonly LigneNette[]): IndicateurPublie {
  const { texte } = passageDe(lignes)
  const valeur = /(\d{1,3}(?:[.,]\d{1,2})?)\s*%/.exec(texte)?.[1]
  const annee = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(fold(passageDe(lignes.slice(0, 1)).texte))?.[1]
  return {
    nature,
    valeur: valeur ? Number(valeur.replace(',', '.')) : null,
    annee: annee ? Number(annee) : null,
    source: ADRESSE.exec(texte)?.[0] ?? SOURCE.exec(texte)?.[1]?.trim() ?? null,
  }
}
