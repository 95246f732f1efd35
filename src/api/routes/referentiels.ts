import { creerReferentiel } from '#application/referentiels/creer.ts'
import {
  annulerOperations,
  appliquerOperations,
  type Rejeu,
  retablirOperations,
} from '#application/referentiels/editer.ts'
import { jugementsAtteignables, porterJugement } from '#application/referentiels/jugements.ts'
import {
  lireHistorique,
  lireReferentiel,
  lireVersion,
  listerReferentiels,
  type VersionOuverte,
} from '#application/referentiels/lire.ts'
import { apercevoirMigration, listerMigrations, migrerJugements } from '#application/referentiels/migrer.ts'
import type {
  EnteteVersion,
  JugementLu,
  MigrationLue,
  PortsReferentiels,
  ReferenceVersion,
  ResumeReferentiel,
} from '#application/referentiels/ports.ts'
import {
  abandonnerBrouillon,
  ouvrirBrouillon,
  publierVersion,
  relireVersion,
} from '#application/referentiels/publier.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { operationLue, operationPublique, referentielLu, referentielPublic } from '../contrat/conversion-referentiel.ts'
import { routesReferentiels as routes } from '../contrat/referentiels.ts'
import { type Montage, monter } from '../monter.ts'
import { pageDe } from './page.ts'

/** Ten thousand elements with long texts. */
const CORPS_REFERENTIEL = 32 * 1_048_576

/** Référentiels: their versions, edits, publication; judgements and their migration. */
export function monterReferentiels(montage: Montage, ports: PortsReferentiels): void {
  monterLecture(montage, ports)
  monterEdition(montage, ports)
  monterPublication(montage, ports)
  monterMigrations(montage, ports)
  monterJugements(montage, ports)
}

function monterLecture(montage: Montage, ports: PortsReferentiels): void {
  monter(montage, routes.referentiels, async ({ params, query, identite }) => {
    const demande = { ...pageDe(query), organisme: params.organisme }
    const { total, lignes } = await listerReferentiels(ports, identite.personne.id, demande)
    return { total, referentiels: lignes.map(ligneResume) }
  })
  monter(montage, routes.referentiel, async ({ params, identite }) =>
    rendre(await lireReferentiel(ports, identite.personne.id, params), ({ resume, versions }) => ({
      ...ligneResume(resume),
      versions: versions.map(ligneEntete),
    })),
  )
  monter(montage, routes.versionReferentiel, async ({ params, identite }) =>
    rendre(await lireVersion(ports, identite.personne.id, params), ligneVersion),
  )
  monter(montage, routes.historiqueReferentiel, async ({ params, query, identite }) =>
    rendre(await lireHistorique(ports, identite.personne.id, { ...params, ...pageDe(query) }), ({ total, lignes }) => ({
      total,
      lots: lignes.map(({ instant, operations, ...lot }) => ({
        ...lot,
        instant: instant.toISOString(),
        operations: operations.map(operationPublique),
      })),
    })),
  )
}

function monterEdition(montage: Montage, ports: PortsReferentiels): void {
  const grand = { corpsMax: CORPS_REFERENTIEL }
  monter(
    montage,
    routes.creerReferentiel,
    async ({ params, corps, identite }) => {
      const demande = { ...params, contenu: referentielLu(corps.contenu), document: corps.document }
      return rendre(await creerReferentiel(ports, identite.personne.id, demande), ligneVersion)
    },
    grand,
  )
  monter(
    montage,
    routes.appliquerOperations,
    ({ params, corps, identite }) => {
      const operations = corps.operations.map(operationLue)
      return appliquerOperations(ports, identite.personne.id, { ...params, revision: corps.revision, operations })
    },
    grand,
  )
  monter(montage, routes.annulerOperations, async ({ params, corps, identite }) =>
    rendre(await annulerOperations(ports, identite.personne.id, { ...params, ...corps }), ligneRejeu),
  )
  monter(montage, routes.retablirOperations, async ({ params, corps, identite }) =>
    rendre(await retablirOperations(ports, identite.personne.id, { ...params, ...corps }), ligneRejeu),
  )
}

function monterPublication(montage: Montage, ports: PortsReferentiels): void {
  monter(montage, routes.relireVersion, async ({ params, corps, identite }) =>
    rendre(await relireVersion(ports, identite.personne.id, { ...params, ...corps }), ligneEntete),
  )
  monter(montage, routes.publierVersion, async ({ params, corps, identite }) =>
    rendre(await publierVersion(ports, identite.personne.id, { ...params, ...corps }), ligneEntete),
  )
  monter(montage, routes.ouvrirBrouillon, async ({ params, corps, identite }) =>
    rendre(await ouvrirBrouillon(ports, identite.personne.id, { ...params, ...corps }), ligneEntete),
  )
  monter(montage, routes.abandonnerBrouillon, ({ params, identite }) =>
    abandonnerBrouillon(ports, identite.personne.id, params),
  )
}

function monterMigrations(montage: Montage, ports: PortsReferentiels): void {
  monter(montage, routes.apercuMigration, async ({ params, corps, identite }) =>
    rendre(await apercevoirMigration(ports, identite.personne.id, { ...params, ...corps }), ({ lignes, ...reste }) => ({
      ...reste,
      lignes: lignes.map((ligne) => ({ ...ligne, vers: [...ligne.vers], ecarts: [...ligne.ecarts] })),
    })),
  )
  monter(montage, routes.migrerJugements, async ({ params, corps, identite }) =>
    rendre(await migrerJugements(ports, identite.personne.id, { ...params, ...corps }), ligneMigration),
  )
  monter(montage, routes.migrationsReferentiel, async ({ params, query, identite }) =>
    rendre(
      await listerMigrations(ports, identite.personne.id, { ...params, ...pageDe(query) }),
      ({ total, lignes }) => ({ total, migrations: lignes.map(ligneMigration) }),
    ),
  )
}

function monterJugements(montage: Montage, ports: PortsReferentiels): void {
  monter(montage, routes.porterJugement, async ({ params, corps, identite }) => {
    const { porte_le: porteLe, ...reste } = corps
    return rendre(await porterJugement(ports, identite.personne.id, { ...params, ...reste, porteLe }), ligneJugement)
  })
  monter(montage, routes.jugementsApprenant, async ({ params, identite }) => {
    const jugements = await jugementsAtteignables(ports, identite.personne.id, params)
    return {
      jugements: jugements.map(({ etapes, ...jugement }) => ({
        ...ligneJugement(jugement),
        etapes: etapes.map(({ le, elements, ...etape }) => ({
          ...etape,
          le: le.toISOString(),
          elements: [...elements],
        })),
      })),
    }
  })
}

const rendre = <T, U>(fait: Resultat<T>, ecrire: (valeur: T) => U): Resultat<U> =>
  fait.ok ? reussir(ecrire(fait.valeur)) : fait

const ligneReference = (reference: ReferenceVersion | null) =>
  reference === null
    ? null
    : {
        id: reference.id,
        numero: reference.numero,
        etat: reference.etat,
        modifie_le: reference.modifieLe.toISOString(),
      }

const ligneResume = ({ creeLe, publiee, brouillon, ...resume }: ResumeReferentiel) => ({
  ...resume,
  cree_le: creeLe.toISOString(),
  publiee: ligneReference(publiee),
  brouillon: ligneReference(brouillon),
})

const ligneEntete = (entete: EnteteVersion) => ({
  id: entete.id,
  numero: entete.numero,
  etat: entete.etat,
  revision: entete.revision,
  intitule: entete.intitule,
  certification: entete.certification,
  elements: entete.elements,
  issue_de: entete.issueDe,
  cree_le: entete.creeLe.toISOString(),
  cree_par: entete.creePar,
  modifie_le: entete.modifieLe.toISOString(),
  relue_le: entete.relueLe?.toISOString() ?? null,
  relue_par: entete.reluePar,
  publiee_le: entete.publieeLe?.toISOString() ?? null,
  publiee_par: entete.publieePar,
  relecteur_distinct: entete.relecteurDistinct,
  empreinte: entete.empreinte,
})

const ligneVersion = (version: VersionOuverte) => ({
  ...ligneEntete(version),
  referentiel: version.referentiel,
  document: version.document,
  contenu: referentielPublic(version.contenu),
  annulable: version.annulable,
  retablissable: version.retablissable,
})

const ligneRejeu = ({ operations, ...etat }: Rejeu) => ({ ...etat, operations: operations.map(operationPublique) })

const ligneMigration = ({ faiteLe, faitePar, ...migration }: MigrationLue) => ({
  ...migration,
  faite_le: faiteLe.toISOString(),
  faite_par: faitePar,
})

const ligneJugement = ({ porteLe, portePar, creeLe, ...jugement }: JugementLu) => ({
  ...jugement,
  porte_le: porteLe,
  porte_par: portePar,
  cree_le: creeLe.toISOString(),
})
