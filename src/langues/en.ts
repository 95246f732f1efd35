import { administrationEn } from './administration.en.ts'
import { anomaliesEn } from './anomalies.en.ts'
import { baremesEn } from './baremes.en.ts'
import { cadreEn } from './cadre.en.ts'
import { champsEn } from './champs.en.ts'
import { compteEn } from './compte.en.ts'
import { correspondancesEn } from './correspondances.en.ts'
import { documentsEn } from './documents.en.ts'
import { droitPagesEn } from './droit-pages.en.ts'
import { echeancesEn } from './echeances.en.ts'
import { ERREURS_EN } from './erreurs.en.ts'
import { ficheEn } from './fiche.en.ts'
import type { Textes } from './fr.ts'
import { MOTIFS_EN } from './motifs.en.ts'
import { paquetsEn } from './paquets.en.ts'
import { rechercheEn } from './recherche.en.ts'
import { referentielsEn } from './referentiels.en.ts'
import { REFUS_EN } from './refus.en.ts'
import { registreEn } from './registre.en.ts'
import { simulateursEn } from './simulateurs.en.ts'

/** Every sentence of the screens, in English. */
export const en: Textes = {
  web: cadreEn,
  recherche: rechercheEn,
  fiche: ficheEn,
  echeances: echeancesEn,
  administration: administrationEn,
  compte: compteEn,
  registre: registreEn,
  anomalies: anomaliesEn,
  champs: champsEn,
  documents: documentsEn,
  referentiels: referentielsEn,
  correspondances: correspondancesEn,
  droit: droitPagesEn,
  baremes: baremesEn,
  paquets: paquetsEn,
  simulateurs: simulateursEn,
}

export const erreurs = { ...ERREURS_EN, ...REFUS_EN }
export const motifs = MOTIFS_EN
