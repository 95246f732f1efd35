import type { Entrees, EtatEnregistrement } from '#domaine/certification/index.ts'
import { registreEn } from '#langues/registre.en.ts'
import { registreFr } from '#langues/registre.fr.ts'

const LIBELLES = { fr: registreFr, en: registreEn }

/** State of a registration in words; a closed one whose last delivery is not stated is told so, not "cannot tell". */
export function etatEnMots(
  { etat, entrees }: { readonly etat: EtatEnregistrement; readonly entrees: Entrees },
  langue: 'fr' | 'en',
): string {
  return etat === 'INCONNU' && entrees === 'FERMEES' ? LIBELLES[langue].etatClose : LIBELLES[langue].etat[etat]
}
