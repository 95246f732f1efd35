import { administrationFr } from './administration.fr.ts'
import { anomaliesFr } from './anomalies.fr.ts'
import { baremesFr } from './baremes.fr.ts'
import { cadreFr } from './cadre.fr.ts'
import { champsFr } from './champs.fr.ts'
import { compteFr } from './compte.fr.ts'
import { correspondancesFr } from './correspondances.fr.ts'
import { documentsFr } from './documents.fr.ts'
import { droitPagesFr } from './droit-pages.fr.ts'
import { echeancesFr } from './echeances.fr.ts'
import { ERREURS_FR } from './erreurs.fr.ts'
import { ficheFr } from './fiche.fr.ts'
import { MOTIFS_FR } from './motifs.fr.ts'
import { paquetsFr } from './paquets.fr.ts'
import { rechercheFr } from './recherche.fr.ts'
import { referentielsFr } from './referentiels.fr.ts'
import { REFUS_FR } from './refus.fr.ts'
import { registreFr } from './registre.fr.ts'
import { simulateursFr } from './simulateurs.fr.ts'

/** Every sentence of the screens, in French; English has the same shape. */
export const fr = {
  web: cadreFr,
  recherche: rechercheFr,
  fiche: ficheFr,
  echeances: echeancesFr,
  administration: administrationFr,
  compte: compteFr,
  registre: registreFr,
  anomalies: anomaliesFr,
  champs: champsFr,
  documents: documentsFr,
  referentiels: referentielsFr,
  correspondances: correspondancesFr,
  droit: droitPagesFr,
  baremes: baremesFr,
  paquets: paquetsFr,
  simulateurs: simulateursFr,
}

export type Textes = typeof fr
export const erreurs = { ...ERREURS_FR, ...REFUS_FR }
export const motifs = MOTIFS_FR
