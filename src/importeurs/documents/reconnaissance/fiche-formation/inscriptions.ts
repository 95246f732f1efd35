import type { Inscriptions } from '#domaine/offre/index.ts'
import { fold } from '#socle/texte.ts'
import { type DateLue, lireDates } from '../dates-francaises.ts'
import { lireOuiNon } from './modalites.ts'
import { parMotif, type Releve, type Trouvaille, texteDeLignes } from './releve.ts'

/** When one may enrol, enter, and begin the contract. */
export function lireInscriptions(releve: Releve): Inscriptions {
  const lignes = releve.lignesDe('inscription')
  const texte = texteDeLignes(lignes)
  releve.noterLignes('inscriptions.texte', lignes)
  return {
    ouvertesDepuis: releve.chercher('inscriptions.ouvertesDepuis', lignes, ouverture),
    entreeDe: releve.chercher('inscriptions.entreeDe', lignes, (lu) => entreeEntre(lu)?.de ?? null),
    entreeA: releve.chercher('inscriptions.entreeA', lignes, (lu) => entreeEntre(lu)?.a ?? null),
    permanente: lireOuiNon(releve, 'permanente', 'inscriptions.permanente'),
    contratMoisAvant: releve.chercher('inscriptions.contratMoisAvant', lignes, moisAutour('avant')),
    contratMoisApres: releve.chercher('inscriptions.contratMoisApres', lignes, moisAutour('après')),
    texte,
  }
}

/** The first date that follows a pattern closely. */
function dateApres(texte: string, motif: RegExp): DateLue | null {
  const lue = motif.exec(fold(texte))
  if (!lue) return null
  const fin = lue.index + lue[0].length
  return lireDates(texte).find((date) => date.debut >= fin && date.debut <= fin + 12) ?? null
}

const ouverture = (texte: string): Trouvaille<string> | null =>
  dateApres(texte, /inscriptions?\b[^.]{0,60}?(?:a compter d[eu]|a partir d[eu]|depuis|des)\b/)

/** "Entrée de septembre à novembre", "rentrée en septembre 2026". */
function entreeEntre(texte: string): { readonly de: DateLue; readonly a: DateLue | null } | null {
  const premiere = dateApres(texte, /\b(?:r?entrees?|debut)\b[^.]{0,40}?\b(?:de|en|entre|du|le|a partir d[eu]|des)\b/)
  if (!premiere) return null
  const seconde = lireDates(texte).find((date) => date.debut > premiere.fin && date.debut <= premiere.fin + 8)
  const relie = seconde && /^\s*(?:a|au|et|-)\s/.test(fold(texte.slice(premiere.fin, seconde.debut)))
  return { de: premiere, a: relie ? seconde : null }
}

/** Months before or after the start of the training within which the contract may begin. */
function moisAutour(sens: 'avant' | 'après') {
  const motif = new RegExp(`contrat[^.]{0,160}?(\\d{1,2}) mois ${sens}`, 'i')
  return parMotif(motif, (lue) => Number(lue[1]))
}
