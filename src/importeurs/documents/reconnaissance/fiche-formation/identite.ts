import type { FicheFormation } from '#domaine/offre/index.ts'
import { collapseSpaces, fold } from '#socle/texte.ts'
import { lireDates } from '../dates-francaises.ts'
import type { LigneNette } from './lignes-nettes.ts'
import { paragraphesDe, parMotif, passageDe, type Releve, type Trouvaille } from './releve.ts'

const RNCP = /\b(RNCP|RS)\s*(?:n ?[°o]\s*)?[:-]?\s*(?:RNCP\s*)?(\d{3,6})(?!\d)/i
const CFD = /(?:code\s+(?:du\s+)?dipl[oô]me|\bCFD)\s*:?\s*(\d{3}\s?\d{5}|\d{8})(?!\d)/i
const NIVEAU = /niveau\s*(?:de\s+(?:sortie|qualification)\s*)?:?\s*([1-8])(?!\d)/i
const AGES = /(\d{2})\s*(?:à|-|et)\s*(\d{2})\s*ans/i
const DIPLOME =
  /\b(?:bac(?:calaureat)? ?pro|baccalaureat|cap|bts|bp|brevet|titre pro|licence|mention complementaire|certificat|diplome)\b/

type Identite = Pick<
  FicheFormation,
  | 'intitule'
  | 'numeroFiche'
  | 'codeDiplome'
  | 'niveauEntree'
  | 'niveauSortie'
  | 'certificateur'
  | 'enregistreeLe'
  | 'miseAJour'
  | 'ageMin'
  | 'ageMax'
>

/** What the training leads to, and who may enter: title, numbers, levels, certifier, dates, ages. */
export function lireIdentite(releve: Releve): Identite {
  const { chercher, lignesDe } = releve
  const debut = releve.sections.slice(0, 3).filter((section) => section.cle === 'autre')
  const preambule = debut.flatMap((section) => section.lignes)
  const admis = lignesDe('public', 'prerequis')
  return {
    intitule: lireIntitule(releve, preambule),
    numeroFiche: chercher(
      'numeroFiche',
      releve.lignes,
      parMotif(RNCP, (lue) => `${(lue[1] ?? '').toUpperCase()}${Number(lue[2])}`),
    ),
    codeDiplome: chercher(
      'codeDiplome',
      releve.lignes,
      parMotif(CFD, (lue) => (lue[1] ?? '').replace(/\s/g, '')),
    ),
    niveauEntree: lireReponse(releve, 'niveauEntree'),
    niveauSortie: lireNiveau(releve, preambule),
    certificateur: lireReponse(releve, 'certificateur'),
    enregistreeLe: chercher(
      'enregistreeLe',
      lignesDe('enregistrement'),
      premiereDate((valeur) => valeur.length === 10),
    ),
    miseAJour: chercher(
      'miseAJour',
      lignesDe('miseAJour'),
      premiereDate((valeur) => valeur.length >= 7),
    ),
    ageMin: chercher(
      'ageMin',
      admis,
      parMotif(AGES, (lue) => Number(lue[1])),
    ),
    ageMax: chercher(
      'ageMax',
      admis,
      parMotif(AGES, (lue) => Number(lue[2])),
    ),
  }
}

/** First date that will do. */
function premiereDate(convient: (valeur: string) => boolean) {
  return (texte: string): Trouvaille<string> | null => lireDates(texte).find((date) => convient(date.valeur)) ?? null
}

/** First paragraph of a section that holds one answer. */
function lireReponse(releve: Releve, cle: 'niveauEntree' | 'certificateur'): string | null {
  const reponse = paragraphesDe(releve.lignesDe(cle))[0]
  if (!reponse) return null
  releve.noterLignes(cle, reponse)
  return collapseSpaces(passageDe(reponse).texte)
}

/** Level told in its own section, else by the words before the first section; a short paragraph is behind it whole. */
function lireNiveau(releve: Releve, preambule: readonly LigneNette[]): number | null {
  const propre = releve.lignesDe('niveauSortie')
  const lire = parMotif(propre.length > 0 ? /(?:niveau\s*)?:?\s*([1-8])(?!\d)/i : NIVEAU, (lue) => Number(lue[1]))
  const paragraphe = paragraphesDe(propre.length > 0 ? propre : preambule).find((lignes) =>
    lire(passageDe(lignes).texte),
  )
  if (!paragraphe) return null
  releve.noterLignes('niveauSortie', paragraphe)
  return lire(passageDe(paragraphe).texte)?.valeur ?? null
}

/** Title of the sheet, else its own section, else the diploma that its validation gives, else the first words that name one. */
function lireIntitule(releve: Releve, preambule: readonly LigneNette[]): string | null {
  const titre = releve.lignes.find((ligne) => ligne.ligne.titre === 1 || /^#\s/.test(ligne.ligne.texte))
  const section = paragraphesDe(releve.lignesDe('intitule'))[0]
  const marque = titre ? [titre] : section
  if (marque) {
    releve.noterLignes('intitule', marque)
    return collapseSpaces(passageDe(marque).texte)
  }
  const delivre = releve.chercher(
    'intitule',
    releve.lignesDe('validation'),
    parMotif(/obtention\s+(?:du|de\s+la|de\s+l['’]|d['’]une?)\s*([^.]{3,200})/i, (lue) => collapseSpaces(lue[1] ?? '')),
  )
  if (delivre) return delivre
  const nomme = paragraphesDe(preambule).find((lignes) => DIPLOME.test(fold(passageDe(lignes).texte)))
  if (!nomme) return null
  releve.noterLignes('intitule', nomme)
  return collapseSpaces(passageDe(nomme).texte)
}
