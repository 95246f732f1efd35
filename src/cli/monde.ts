import type { ServiceRecherche } from '#application/registre/chercher.ts'
import type { OutilsImport, ProgressionImport } from '#application/registre/importer.ts'
import type { DepotRegistre } from '#application/registre/ports.ts'
import { type OutilsIndex, reindexer } from '#application/registre/reindexer.ts'
import type { Repertoire } from '#domaine/certification/index.ts'
import { ErreurRefus } from '#importeurs/erreur-refus.ts'
import { creerLecteurCsv } from '#importeurs/registre-csv/lire-export.ts'
import { clesTextes, creerLecteurXml, relireFiche } from '#importeurs/registre-xml/lire-export.ts'
import { creerConstructeur } from '#recherche/constructeur.ts'
import type { Refus } from '#socle/resultat.ts'
import { type Base, openBase } from '#stockage/base.ts'
import { isIndexStale, readDisplayed, writeIndex } from '#stockage/depots/index-recherche.ts'
import { dejaImporte, ouvrirChargement } from '#stockage/depots/registre-chargement.ts'
import { creerDepotRegistre } from '#stockage/depots/registre-lecture.ts'
import { ErreurStockage } from '#stockage/erreur.ts'
import { openStore } from '#stockage/ouvrir.ts'
import { chargerCatalogue } from './catalogue-depart.ts'
import { aujourdhui, ErreurReglage, lireReglages, type Reglages } from './reglages.ts'
import { creerServiceRecherche } from './service-recherche.ts'
import type { Sortie } from './sortie.ts'

/** Everything a command may need, assembled once. */
export interface Monde {
  readonly reglages: Reglages
  readonly base: Base
  readonly depot: DepotRegistre
  readonly recherche: ServiceRecherche
  /** Connections of the owner: migrations, imports, backups. */
  proprietaire(): Promise<Base>
  /** Tools for one file; `paquet` names the register to read from a CSV pack. */
  outilsImport(progresser: (p: ProgressionImport) => void, paquet?: Repertoire): Promise<OutilsImport>
  /** Rebuilds the search index over every displayed record. */
  reindexer(progresser: (p: ProgressionImport) => void): Promise<void>
  /** Whether an export was imported since the search index was built. */
  indexPerime(): Promise<boolean>
  fermer(): Promise<void>
}

/** The refusal carried by an expected error, or null when the error is a bug. */
export function refusDe(erreur: unknown): Refus | null {
  if (erreur instanceof ErreurStockage || erreur instanceof ErreurRefus) return erreur.refus
  if (erreur instanceof ErreurReglage)
    return { code: 'reglage.faux', donnees: { nom: erreur.nom, texte: erreur.texte } }
  return null
}

class MondeOuvert implements Monde {
  readonly reglages: Reglages
  readonly base: Base
  readonly depot: DepotRegistre
  readonly recherche: ServiceRecherche
  #proprietaire: Promise<Base> | null = null

  constructor(reglages: Reglages, base: Base) {
    this.reglages = reglages
    this.base = base
    this.depot = creerDepotRegistre(base, relireFiche, clesTextes)
    this.recherche = creerServiceRecherche(base)
  }

  proprietaire(): Promise<Base> {
    this.#proprietaire ??= openBase(this.base.url, { role: 'proprietaire', connexions: 4 })
    return this.#proprietaire
  }

  async outilsImport(progresser: (p: ProgressionImport) => void, paquet?: Repertoire): Promise<OutilsImport> {
    const base = await this.proprietaire()
    return {
      aujourdhui: aujourdhui(),
      lecteur:
        paquet === undefined
          ? creerLecteurXml({ entreeStandard: process.stdin })
          : creerLecteurCsv({ repertoire: paquet }),
      ouvrir: (entete) => ouvrirChargement(base, entete),
      dejaImporte: (sha256) => dejaImporte(base, sha256, paquet),
      progresser,
    }
  }

  async reindexer(progresser: (p: ProgressionImport) => void): Promise<void> {
    const base = await this.proprietaire()
    const outils: OutilsIndex = {
      contenus: () => readDisplayed(base, relireFiche),
      compter: () => this.depot.compter(),
      construire: creerConstructeur,
      enregistrer: (segments) => writeIndex(base, segments),
      progresser,
    }
    await reindexer(outils)
  }

  indexPerime(): Promise<boolean> {
    return isIndexStale(this.base)
  }

  async fermer(): Promise<void> {
    await (await this.#proprietaire)?.fermer()
    await this.base.fermer()
  }
}

/** Opens the store and, on an empty one, loads the starting catalogue. Throws the expected refusals of `refusDe`. */
export async function ouvrirMonde(sortie: Sortie): Promise<Monde> {
  const reglages = lireReglages(process.env)
  const { url } = reglages
  const signaler = (refus: Refus): void => sortie.refuser(refus)
  const base = await openStore({ dossier: reglages.dossier, signaler, ...(url === undefined ? {} : { url }) })
  const monde = new MondeOuvert(reglages, base)
  try {
    const chargees = await chargerCatalogue(monde)
    if (chargees > 0) sortie.dire(sortie.paroles.dire('catalogue.charge', { nombre: chargees }))
    return monde
  } catch (erreur) {
    await monde.fermer()
    throw erreur
  }
}
