/**
 * Words of an exported crosswalk. French only: a package is the same whoever exports it, as those of référentiels are.
 */
export const DOCUMENT_CORRESPONDANCES = {
  cadre: 'Table de correspondances',
  titre: 'Correspondances : {de} → {vers}',
  version: '{intitule} (version {numero})',
  officiels: 'Déclarées par le répertoire',
  origine: 'Déclaré par la fiche {numero}.',
  types: {
    equivalent: 'Équivalent',
    partiel: 'En partie',
    remplace: 'Remplacé par',
    proche: 'Proche',
    dispense: 'Dispense de',
  },
  main: 'Lien fait à la main',
  ressemblance: 'Ressemblance {n} sur 100',
  mots: 'Mots communs : {mots}',
  contenu: 'Contenu commun {n} %',
  code: 'Même code',
  blocs: 'Blocs déjà rapprochés',
  oppose: 'L’un est facultatif, l’autre obligatoire',
} as const
