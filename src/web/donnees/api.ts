import type { routesBaremes } from '#api/contrat/baremes.ts'
import type { routesCalculs } from '#api/contrat/calculs.ts'
import { adresseDe, creerClient, type Demande as DemandeRoute, type Rendu, type Trajet } from '#api/contrat/client.ts'
import type { routesComptes, routesDemonstration } from '#api/contrat/comptes.ts'
import type { routesCorrespondances } from '#api/contrat/correspondances.ts'
import type { routesDocuments } from '#api/contrat/documents.ts'
import type { routesExports } from '#api/contrat/exports.ts'
import type { routesPaquets } from '#api/contrat/paquets.ts'
import type { routesReferentiels } from '#api/contrat/referentiels.ts'
import type { routesRegistre } from '#api/contrat/registre.ts'

/** The contract, as types only: its schemas stay on the server and out of the browser's script. */
type Contrat = typeof routesRegistre &
  typeof routesComptes &
  typeof routesDemonstration &
  typeof routesDocuments &
  typeof routesReferentiels &
  typeof routesCorrespondances &
  typeof routesExports &
  typeof routesCalculs &
  typeof routesBaremes &
  typeof routesPaquets
export type NomRoute = keyof Contrat

type Adresses = {
  readonly [N in NomRoute]: readonly [
    methode: Contrat[N]['methode'],
    chemin: Contrat[N]['chemin'],
    ...(Contrat[N] extends { readonly pure: true } ? [pure: 'pure'] : []),
  ]
}

/** Method and path of each operation, checked against the contract by the compiler. */
const ADRESSES: Adresses = {
  etat: ['GET', '/etat'],
  chercher: ['GET', '/fiches'],
  suggerer: ['GET', '/suggestions'],
  fiche: ['GET', '/fiches/:numero'],
  ficheMarkdown: ['GET', '/fiches/:numero/markdown'],
  partenaires: ['GET', '/fiches/:numero/partenaires'],
  partenairesCsv: ['GET', '/fiches/:numero/partenaires.csv'],
  habilitation: ['GET', '/fiches/:numero/habilitation'],
  continuite: ['GET', '/fiches/:numero/continuite'],
  versions: ['GET', '/fiches/:numero/versions'],
  comparer: ['GET', '/fiches/:numero/comparaison'],
  echeances: ['GET', '/echeances'],
  imports: ['GET', '/imports'],
  importer: ['POST', '/imports'],
  actualiser: ['POST', '/imports/actualisation'],
  import: ['GET', '/imports/:id'],
  session: ['GET', '/session'],
  jeton: ['GET', '/session/jeton'],
  ouvrirSession: ['POST', '/session'],
  fermerSession: ['DELETE', '/session'],
  mesSessions: ['GET', '/sessions'],
  revoquerSession: ['DELETE', '/sessions/:id'],
  revoquerAutresSessions: ['DELETE', '/sessions'],
  changerMotDePasse: ['PUT', '/mot-de-passe'],
  premierAdministrateur: ['POST', '/premier-administrateur'],
  lireInvitation: ['POST', '/invitations/lecture'],
  accepterInvitation: ['POST', '/invitations/acceptation'],
  organismes: ['GET', '/organismes'],
  creerOrganisme: ['POST', '/organismes'],
  organisme: ['GET', '/organismes/:organisme'],
  modifierOrganisme: ['PUT', '/organismes/:organisme'],
  membres: ['GET', '/organismes/:organisme/membres'],
  retirerMembre: ['DELETE', '/organismes/:organisme/membres/:personne'],
  revoquerSessionsMembre: ['DELETE', '/organismes/:organisme/membres/:personne/sessions'],
  invitations: ['GET', '/organismes/:organisme/invitations'],
  inviter: ['POST', '/organismes/:organisme/invitations'],
  revoquerInvitation: ['DELETE', '/organismes/:organisme/invitations/:id'],
  suivis: ['GET', '/organismes/:organisme/suivis'],
  suivre: ['PUT', '/organismes/:organisme/suivis/:numero'],
  nePlusSuivre: ['DELETE', '/organismes/:organisme/suivis/:numero'],
  journal: ['GET', '/organismes/:organisme/journal'],
  entrerDemonstration: ['POST', '/demonstration/:role'],
  documents: ['GET', '/organismes/:organisme/documents'],
  deposerDocument: ['POST', '/organismes/:organisme/documents'],
  document: ['GET', '/organismes/:organisme/documents/:document'],
  sourceDocument: ['GET', '/organismes/:organisme/documents/:document/source'],
  fichierDocument: ['GET', '/organismes/:organisme/documents/:document/fichier'],
  relireDocument: ['POST', '/organismes/:organisme/documents/:document/relecture'],
  constatsDocument: ['GET', '/organismes/:organisme/documents/:document/constats'],
  deciderConstat: ['POST', '/organismes/:organisme/documents/:document/decisions'],
  apercuReferentiel: ['GET', '/organismes/:organisme/documents/:document/referentiel'],
  referentielDuDocument: ['POST', '/organismes/:organisme/documents/:document/referentiel'],
  referentiels: ['GET', '/organismes/:organisme/referentiels'],
  creerReferentiel: ['POST', '/organismes/:organisme/referentiels'],
  referentiel: ['GET', '/organismes/:organisme/referentiels/:referentiel'],
  versionReferentiel: ['GET', '/organismes/:organisme/referentiels/:referentiel/versions/:version'],
  appliquerOperations: ['POST', '/organismes/:organisme/referentiels/:referentiel/versions/:version/operations'],
  annulerOperations: ['POST', '/organismes/:organisme/referentiels/:referentiel/versions/:version/annulation'],
  retablirOperations: ['POST', '/organismes/:organisme/referentiels/:referentiel/versions/:version/retablissement'],
  historiqueReferentiel: ['GET', '/organismes/:organisme/referentiels/:referentiel/versions/:version/historique'],
  relireVersion: ['POST', '/organismes/:organisme/referentiels/:referentiel/versions/:version/relecture'],
  publierVersion: ['POST', '/organismes/:organisme/referentiels/:referentiel/versions/:version/publication'],
  ouvrirBrouillon: ['POST', '/organismes/:organisme/referentiels/:referentiel/brouillon'],
  abandonnerBrouillon: ['DELETE', '/organismes/:organisme/referentiels/:referentiel/versions/:version'],
  apercuMigration: ['POST', '/organismes/:organisme/referentiels/:referentiel/migrations/apercu'],
  migrerJugements: ['POST', '/organismes/:organisme/referentiels/:referentiel/migrations'],
  migrationsReferentiel: ['GET', '/organismes/:organisme/referentiels/:referentiel/migrations'],
  exportCase: ['GET', '/organismes/:organisme/referentiels/:referentiel/versions/:version/export/case.json'],
  exportTableur: ['GET', '/organismes/:organisme/referentiels/:referentiel/versions/:version/export/xlsx'],
  exportMarkdown: ['GET', '/organismes/:organisme/referentiels/:referentiel/versions/:version/export/md'],
  exportPdf: ['GET', '/organismes/:organisme/referentiels/:referentiel/versions/:version/export/pdf'],
  modeleReferentiel: ['GET', '/modeles/referentiel.xlsx'],
  importerReferentiel: ['POST', '/organismes/:organisme/referentiels/import'],
  correspondances: ['GET', '/organismes/:organisme/correspondances'],
  bancCorrespondances: ['GET', '/organismes/:organisme/correspondances/banc'],
  comparaisonReferentiels: ['GET', '/organismes/:organisme/correspondances/comparaison'],
  exportCorrespondances: ['GET', '/organismes/:organisme/correspondances/export/case.json'],
  deciderCorrespondances: ['POST', '/organismes/:organisme/correspondances/decisions'],
  annulerCorrespondances: ['POST', '/organismes/:organisme/correspondances/annulation'],
  porterJugement: ['POST', '/organismes/:organisme/jugements'],
  baremes: ['GET', '/baremes'],
  modifierBareme: ['POST', '/baremes/:bareme/lignes'],
  verifierBareme: ['POST', '/baremes/:bareme/verifications'],
  paquets: ['GET', '/organismes/:organisme/paquets'],
  creerPaquet: ['POST', '/organismes/:organisme/paquets'],
  paquet: ['GET', '/organismes/:organisme/paquets/:paquet'],
  modifierPaquet: ['PUT', '/organismes/:organisme/paquets/:paquet'],
  cohorteExemple: ['GET', '/organismes/:organisme/paquets/:paquet/cohorte-exemple'],
  repeterPaquet: ['POST', '/organismes/:organisme/paquets/:paquet/repetitions'],
  signerPaquet: ['POST', '/organismes/:organisme/paquets/:paquet/signatures'],
  retirerPaquet: ['POST', '/organismes/:organisme/paquets/:paquet/retrait'],
  calculs: ['GET', '/calculs'],
  calcul: ['GET', '/calculs/:nom'],
  calculer: ['POST', '/calculs/:nom', 'pure'],
  jugementsApprenant: ['GET', '/organismes/:organisme/apprenants/:apprenant/jugements'],
}

/** What an operation answers. */
export type Reponse<N extends NomRoute> = Rendu<Contrat[N]>

/** What an operation asks for; a file is sent as it is. */
export type Demande<N extends NomRoute> = DemandeRoute<Contrat[N]>

const client = creerClient()

const trajetDe = (nom: NomRoute): Trajet => {
  const [methode, chemin, pure] = ADRESSES[nom]
  return { methode, chemin, ...(pure === undefined ? {} : { pure: true }) }
}

/** Address of an operation, for a link or a call; empty values are left out, lists are repeated. */
export const buildAdresse = <N extends NomRoute>(nom: N, demande: Pick<Demande<N>, 'params' | 'query'> = {}): string =>
  adresseDe<Contrat[N]>(trajetDe(nom), demande)

/** Calls an operation. Rejects with `RefusServeur` on a refusal, with `TypeError` when the network is lost. */
export const call = <N extends NomRoute>(nom: N, demande: Demande<N>): Promise<Reponse<N>> =>
  client.appeler<Contrat[N]>(trajetDe(nom), demande)
