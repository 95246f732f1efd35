import type { Anomalie, Repertoire } from '#domaine/certification/index.ts'
import { estJour } from '#socle/date-civile.ts'
import { type Refus, type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { BilanChargement, EnteteExport, FicheLue, OrigineFiche } from './ports.ts'

/** Where a file is read from: a path, `-` for standard input, or an http(s) address. */
export interface DemandeImport {
  readonly source: string
  /** Export day when the file name does not carry it. */
  readonly date: string | null
  /** Share of records that may be missing from one export to the next, 0 to 1. */
  readonly baisseAdmise: number
  /** Reads again a file already imported. */
  readonly forcer: boolean
}

export interface LotLu {
  readonly fiches: readonly FicheLue[]
  /** What is said of records that could not be kept at all. */
  readonly rejets: readonly Anomalie[]
  readonly version: string | null
  /** Name of the document inside the archive, or of the file. */
  readonly entree: string
  /** Bytes of the source consumed, and their total when known. */
  readonly lus: number
  readonly total: number | null
}

export interface LectureFinie {
  readonly version: string | null
  readonly octets: number
  readonly sha256: Buffer
  /** Times the input was cut inside a character (Q18). */
  readonly coupures: number
  /** Unknown elements: path → how many times. */
  readonly inconnus: Readonly<Record<string, number>>
}

/** Reads one register file whatever its channel and its wrapping. Implemented by `importeurs/registre-xml/lire-export.ts`. */
export interface LecteurExport {
  readonly origine: OrigineFiche
  /** sha-256 of a local file, to recognise one already imported; null for streams. */
  empreinte(source: string): Promise<Buffer | null>
  /** `jour`: export day told apart from the names; without it the names tell it. */
  lire(source: string, surLot: (lot: LotLu) => Promise<void>, jour?: string | null): Promise<Resultat<LectureFinie>>
}

/** A load in progress; see `stockage/depots/registre-chargement.ts`. */
export interface Chargement {
  ecrire(lot: readonly FicheLue[]): Promise<void>
  bilan(): Promise<BilanChargement>
  /** Quirks that show between records or between exports (Q4, Q5, Q16), once everything is written. */
  constats(): Promise<Readonly<Record<string, CompteAnomalies>>>
  terminer(rapport: Readonly<Record<string, unknown>>, fin: { fiches: number; sha256: Buffer }): Promise<void>
  abandonner(): Promise<void>
}

export interface ProgressionImport {
  readonly etape: 'telechargement' | 'lecture' | 'ecriture' | 'index' | 'fini'
  readonly fait: number
  readonly total: number | null
  readonly fiches: number
}

/** What the importer needs of the world. */
export interface OutilsImport {
  readonly lecteur: LecteurExport
  /** Today's civil day in Paris: no export is dated after it. */
  readonly aujourdhui: string
  /** null when another load holds the base. */
  ouvrir(entete: Omit<EnteteExport, 'sha256'>): Promise<Chargement | null>
  /** The export already imported from a file of this sha-256, if any. */
  dejaImporte(sha256: Buffer): Promise<{ readonly repertoire: Repertoire; readonly dateExport: string } | null>
  progresser(progression: ProgressionImport): void
}

export interface CompteAnomalies {
  readonly nombre: number
  readonly exemples: readonly Anomalie[]
}

/** What a run did, as shown to people and kept with the export. */
export interface RapportImport {
  readonly source: string
  readonly repertoire: Repertoire
  readonly dateExport: string
  readonly versionFlux: string | null
  readonly octets: number
  readonly dejaImporte: boolean
  readonly bilan: BilanChargement
  readonly actives: number
  /** Quirks and unread values by code, each with its first examples. */
  readonly anomalies: Readonly<Record<string, CompteAnomalies>>
  readonly inconnus: Readonly<Record<string, number>>
}

const EXEMPLES = 5

/** Counts of a run, gathered batch by batch. */
class Releve {
  actives = 0
  readonly #vus = new Set<string>()
  readonly #anomalies = new Map<string, { nombre: number; exemples: Anomalie[] }>()

  /** Keeps the first record of each number; a repeated one is an anomaly, never silently merged. */
  retenir({ fiches, rejets }: LotLu): FicheLue[] {
    const retenues: FicheLue[] = []
    for (const rejet of rejets) this.#noter(rejet)
    for (const lue of fiches) {
      for (const anomalie of lue.anomalies) this.#noter(anomalie)
      const { numero, actif } = lue.fiche
      if (this.#vus.has(numero)) {
        this.#noter({ code: 'registre.doublon', fiche: numero, lieu: 'NUMERO_FICHE', brut: numero })
        continue
      }
      this.#vus.add(numero)
      if (actif === true) this.actives++
      retenues.push(lue)
    }
    return retenues
  }

  /** Everything noted, with what others counted, in the order of codes. */
  reunir(autres: Readonly<Record<string, CompteAnomalies>>): Record<string, CompteAnomalies> {
    const tout = [...this.#anomalies, ...Object.entries(autres)]
    return Object.fromEntries(tout.sort(([a], [b]) => a.localeCompare(b, 'fr', { numeric: true })))
  }

  #noter(anomalie: Anomalie): void {
    const compte = this.#anomalies.get(anomalie.code) ?? { nombre: 0, exemples: [] }
    compte.nombre++
    if (compte.exemples.length < EXEMPLES) compte.exemples.push({ ...anomalie, brut: anomalie.brut.slice(0, 200) })
    this.#anomalies.set(anomalie.code, compte)
  }
}

/** The export day that a file name carries (`…-2026-08-16.xml`, `…_2024_02_22.zip`); null when it carries none. */
export function dateDuNom(nom: string): string | null {
  const trouve =
    nom
      .match(/(20\d{2})[-_](\d{2})[-_](\d{2})(?!\d)/g)
      ?.at(-1)
      ?.replaceAll('_', '-') ?? null
  return trouve !== null && estJour(trouve) ? trouve : null
}

class Arret extends Error {
  readonly refus: Refus
  constructor(code: string, donnees: Refus['donnees'] = {}) {
    super(code)
    this.refus = { code, donnees }
  }
}

/** One run over one file: opens the load at the first batch, once register and day are known. */
class Execution {
  readonly releve = new Releve()
  chargement: Chargement | null = null
  entete: Omit<EnteteExport, 'sha256'> | null = null
  #fiches = 0
  readonly #outils: OutilsImport
  readonly #demande: DemandeImport

  constructor(outils: OutilsImport, demande: DemandeImport) {
    this.#outils = outils
    this.#demande = demande
  }

  async prendre(lot: LotLu): Promise<void> {
    const retenues = this.releve.retenir(lot)
    const premiere = lot.fiches[0]?.fiche
    if (premiere === undefined) return
    this.chargement ??= await this.#ouvrir(lot, premiere.repertoire)
    const intruse = lot.fiches.find((l) => l.fiche.repertoire !== this.entete?.repertoire)
    if (intruse !== undefined) throw new Arret('registre.melange', { fiche: intruse.fiche.numero })
    await this.chargement.ecrire(retenues)
    this.#fiches += lot.fiches.length
    this.#outils.progresser({ etape: 'lecture', fait: lot.lus, total: lot.total, fiches: this.#fiches })
  }

  async #ouvrir(lot: LotLu, repertoire: Repertoire): Promise<Chargement> {
    const dateExport = this.#demande.date ?? dateDuNom(lot.entree) ?? dateDuNom(this.#demande.source)
    if (dateExport === null) throw new Arret('registre.date-inconnue', { fichier: lot.entree })
    // A day to come would make this file the newest for good.
    if (dateExport > this.#outils.aujourdhui)
      throw new Arret('registre.date-future', { fichier: lot.entree, jour: dateExport })
    const { origine } = this.#outils.lecteur
    this.entete = { repertoire, dateExport, origine, versionFlux: lot.version, nom: lot.entree }
    const chargement = await this.#outils.ouvrir(this.entete)
    if (chargement === null) throw new Arret('import.deja-en-cours')
    return chargement
  }
}

function verifierBaisse(bilan: BilanChargement, admise: number): void {
  if (bilan.avant === null || bilan.lues >= bilan.avant * (1 - admise)) return
  throw new Arret('registre.chute', { avant: bilan.avant, lues: bilan.lues, admise })
}

async function conclure(execution: Execution, lecture: LectureFinie, demande: DemandeImport): Promise<RapportImport> {
  const { chargement, entete, releve } = execution
  if (chargement === null || entete === null) throw new Arret('registre.vide')
  const bilan = await chargement.bilan()
  verifierBaisse(bilan, demande.baisseAdmise)
  const { coupures } = lecture
  const constats = await chargement.constats()
  const rapport: RapportImport = {
    source: demande.source,
    repertoire: entete.repertoire,
    dateExport: entete.dateExport,
    versionFlux: lecture.version,
    octets: lecture.octets,
    dejaImporte: false,
    bilan,
    actives: releve.actives,
    anomalies: releve.reunir(coupures === 0 ? constats : { ...constats, Q18: { nombre: coupures, exemples: [] } }),
    inconnus: lecture.inconnus,
  }
  await chargement.terminer({ ...rapport }, { fiches: bilan.lues, sha256: lecture.sha256 })
  return rapport
}

async function reconnaitre(outils: OutilsImport, demande: DemandeImport): Promise<RapportImport | null> {
  const sha256 = demande.forcer ? null : await outils.lecteur.empreinte(demande.source)
  const connu = sha256 === null ? null : await outils.dejaImporte(sha256)
  if (connu === null || (demande.date !== null && demande.date !== connu.dateExport)) return null
  const rien = { lues: 0, nouvelles: 0, modifiees: 0, inchangees: 0, disparues: 0, changementsEtat: 0, avant: null }
  return {
    source: demande.source,
    ...connu,
    versionFlux: null,
    octets: 0,
    dejaImporte: true,
    bilan: rien,
    actives: 0,
    anomalies: {},
    inconnus: {},
  }
}

/**
 * Imports one register file, all or nothing: on any refusal the base is as before.
 * Refusals: those of the reader (`registre.*`), `registre.date-inconnue`, `registre.date-future`, `registre.melange`, `registre.chute`,
 * `import.deja-en-cours`.
 */
export async function importerRegistre(outils: OutilsImport, demande: DemandeImport): Promise<Resultat<RapportImport>> {
  const execution = new Execution(outils, demande)
  let fini = false
  try {
    const connu = await reconnaitre(outils, demande)
    if (connu !== null) return reussir(connu)
    const lecture = await outils.lecteur.lire(demande.source, (lot) => execution.prendre(lot), demande.date)
    if (!lecture.ok) return lecture
    const rapport = await conclure(execution, lecture.valeur, demande)
    fini = true
    return reussir(rapport)
  } catch (erreur) {
    if (erreur instanceof Arret) return refuser(erreur.refus.code, erreur.refus.donnees)
    throw erreur
  } finally {
    if (!fini) await execution.chargement?.abandonner()
  }
}
