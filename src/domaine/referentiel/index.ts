export * from './appliquer.ts'
export * from './arbre.ts'
export * from './correspondance.ts'
export { referentielDepuisFiche } from './depuis-fiche.ts'
export { referentielDepuisReglement } from './depuis-reglement.ts'
export * from './jugement.ts'
export * from './migration.ts'
export { degarder, lireModalites, motsDe, retablir } from './modalites-tableur.ts'
export * from './operations.ts'
export {
  type ChangementElement,
  type ComparaisonVersions,
  comparerVersions,
  NATURES_CHANGEMENT,
  type NatureChangement,
} from './rapprochement/comparer-versions.ts'
export { FAMILLES_RAPPROCHEES, type FamilleRapprochee, familleDe } from './rapprochement/elements-compares.ts'
export { referentielDeFiche } from './rapprochement/fiche-comparable.ts'
export { type LienOfficiel, liensOfficiels } from './rapprochement/liens-officiels.ts'
export {
  FORMES_RAPPROCHEMENT,
  type FormeRapprochement,
  type RaisonRapprochement,
  type Rapprochement,
  rapprocher,
  SEUILS_RAPPROCHEMENT,
} from './rapprochement/rapprocher.ts'
export { analyserTextes, comparerLettres, ouvrirIndex, type Racine } from './rapprochement/textes.ts'
export * from './referentiel.ts'
export * from './reglement.ts'
export { BORNES_REFERENTIEL, peutContenir, peutLier, verifierTexte } from './regles.ts'
export { ouvrirSemis, type Semis } from './semis.ts'
export { ENTETES_MODELE, ecrireTableau, FEUILLES_MODELE, TYPE_REFERENTIEL } from './tableur.ts'
export * from './version.ts'
