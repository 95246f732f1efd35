import type { PoolClient } from 'pg'
import type { Chargement, CompteAnomalies } from '#application/registre/importer.ts'
import type { BilanChargement, EnteteExport, FicheLue } from '#application/registre/ports.ts'
import type { Anomalie, Repertoire } from '#domaine/certification/index.ts'
import type { Base } from '../base.ts'
import { copyRows } from '../copie.ts'
import { dropReadModel, refreshLinks, writeReadModel } from './registre-modele.ts'
import { COUPER_PASSAGES, DISPARUES, JOINDRE_PASSAGES } from './registre-passages.ts'

/** Advisory lock held by the one load under way on a base. */
export const VERROU_CHARGEMENT = 7_140_501

type Entete = Omit<EnteteExport, 'sha256'>

/** A displayed record: what it was read from, and the last day on which this load's origin published it. */
interface Connue {
  readonly empreinte: string
  readonly origine: string
  readonly actif: boolean | null
  readonly decision: string | null
  readonly dernier: string | null
}

/** Other exports of the same register and origin. */
interface Reference {
  /** Records of the export before, or of an earlier file of the same day. */
  readonly avant: number | null
  readonly prec: string | null
  readonly suiv: string | null
  /** Whether a file of the same day was imported before. */
  readonly deja: boolean
}

/** `brute`: kept in the raw layer only, a better or newer content stays displayed. */
type Classe = 'inchangee' | 'brute' | 'remplace' | 'nouvelle'

/** Characters of JSON per batch: few round trips, little memory. */
const LOT_CARACTERES = 1_500_000
const EXEMPLES = 5

const RANG: Readonly<Record<string, number>> = { csv: 0, catalogue: 1, export: 2 }

async function writeRaw(
  client: PoolClient,
  lot: readonly FicheLue[],
  origine: string,
  dejaLa: ReadonlySet<string>,
): Promise<void> {
  await copyRows(
    client,
    'version_fiche',
    ['numero', 'empreinte', 'repertoire', 'origine', 'contenu'],
    lot
      .filter((l) => !dejaLa.has(cleVersion(l)))
      .map((l) => [l.fiche.numero, l.empreinte, l.fiche.repertoire, origine, l.json]),
  )
}

const cleVersion = (l: FicheLue): string => `${l.fiche.numero} ${l.empreinte.toString('hex')}`

async function knownRecords(client: PoolClient, { origine }: Entete): Promise<Map<string, Connue>> {
  const { rows } = await client.query<Connue & { numero: string }>(
    `select f.numero, encode(f.empreinte, 'hex') as empreinte, f.origine, f.actif, f.date_decision as decision, p.dernier
     from fiche f left join (
       select numero, max(au) as dernier from passage_fiche where origine = $1 group by numero) p using (numero)`,
    [origine],
  )
  return new Map(rows.map((r) => [r.numero, r]))
}

async function otherExports(client: PoolClient, e: Entete): Promise<Reference> {
  const { rows } = await client.query<Reference>(
    `with siens as (select date_export as jour, fiches from export_registre where repertoire = $1 and origine = $3)
     select (select fiches from siens where jour <= $2 order by jour desc limit 1) as avant,
       (select max(jour) from siens where jour < $2) as prec, (select min(jour) from siens where jour > $2) as suiv,
       exists (select from siens where jour = $2) as deja`,
    [e.repertoire, e.dateExport, e.origine],
  )
  return rows[0] ?? { avant: null, prec: null, suiv: null, deja: false }
}

/** Links that the records of this export declare and the other end does not (Q4), or to a record never seen (Q5). */
const CONSTATS = `select code, count(*)::int as nombre,
    (array_agg(json_build_object('code', code, 'fiche', fiche, 'lieu', lieu, 'brut', autre) order by fiche, autre))[1:${EXEMPLES}] as exemples
  from (
    select ancienne as fiche, nouvelle as autre, 'NOUVELLES_CERTIFICATIONS' as lieu, declare_par_nouvelle as rendu
    from lien_fiche where declare_par_ancienne
    union all
    select nouvelle, ancienne, 'ANCIENNES_CERTIFICATIONS', declare_par_ancienne from lien_fiche where declare_par_nouvelle) l
  cross join lateral (
    select 'Q4' as code where not l.rendu
    union all select 'Q5' where not exists (select from fiche f where f.numero = l.autre)) c
  where exists (select from vu where vu.numero = l.fiche) group by code`

class ChargementEnCours implements Chargement {
  readonly #client: PoolClient
  readonly #entete: Entete
  readonly #connues: Map<string, Connue>
  readonly #reference: Reference
  readonly #textes = new Set<string>()
  #attente: FicheLue[] = []
  #taille = 0
  #enVol: Promise<void> = Promise.resolve()
  readonly #compte = { lues: 0, nouvelles: 0, modifiees: 0, inchangees: 0, changementsEtat: 0 }
  readonly #decisions: Anomalie[] = []
  #corrigees = 0
  #affichageChange = false

  constructor(client: PoolClient, entete: Entete, connues: Map<string, Connue>, reference: Reference) {
    this.#client = client
    this.#entete = entete
    this.#connues = connues
    this.#reference = reference
  }

  /** Puts the register, the days and the origin where a set-based statement names them. */
  #situer(sql: string): string {
    const { repertoire, dateExport, origine } = this.#entete
    const { prec, suiv } = this.#reference
    const texte = (valeur: string): string => this.#client.escapeLiteral(valeur)
    const jour = (valeur: string | null): string => (valeur === null ? 'null::date' : `date ${texte(valeur)}`)
    return sql
      .replaceAll(':repertoire', texte(repertoire))
      .replaceAll(':jour', jour(dateExport))
      .replaceAll(':prec', jour(prec))
      .replaceAll(':suiv', jour(suiv))
      .replaceAll(':origine', texte(origine))
  }

  /** Displayed is the last content of the best origin, whatever the order in which exports are imported. */
  #classer(l: FicheLue): Classe {
    const connue = this.#connues.get(l.fiche.numero)
    if (connue === undefined) return 'nouvelle'
    const { origine, dateExport } = this.#entete
    const rang = (RANG[origine] ?? 0) - (RANG[connue.origine] ?? 0)
    if (rang !== 0) return rang > 0 ? 'remplace' : 'brute'
    if (connue.empreinte === l.empreinte.toString('hex')) return 'inchangee'
    return connue.dernier === null || connue.dernier <= dateExport ? 'remplace' : 'brute'
  }

  async #dejaLa(lot: readonly FicheLue[]): Promise<Set<string>> {
    const connues = lot.filter((l) => this.#connues.has(l.fiche.numero)).map((l) => l.fiche.numero)
    if (connues.length === 0) return new Set()
    const { rows } = await this.#client.query<{ cle: string }>(
      `select numero || ' ' || encode(empreinte, 'hex') as cle from version_fiche where numero = any($1)`,
      [connues],
    )
    return new Set(rows.map((r) => r.cle))
  }

  async #ecrireTextes(lot: readonly FicheLue[]): Promise<void> {
    const nouveaux = new Map<string, string>()
    for (const l of lot) for (const [cle, texte] of l.textes) if (!this.#textes.has(cle)) nouveaux.set(cle, texte)
    if (nouveaux.size === 0) return
    await copyRows(
      this.#client,
      'texte_lu',
      ['empreinte', 'contenu'],
      [...nouveaux].map(([cle, texte]) => [Buffer.from(cle, 'hex'), texte]),
    )
    for (const cle of nouveaux.keys()) this.#textes.add(cle)
  }

  #compter(l: FicheLue, classe: Classe, dejaLa: boolean): void {
    this.#compte.lues++
    if (classe === 'nouvelle') this.#compte.nouvelles++
    else if (classe === 'inchangee' || (classe === 'brute' && dejaLa)) this.#compte.inchangees++
    else this.#compte.modifiees++
    if (classe === 'nouvelle' || classe === 'inchangee') return
    const connue = this.#connues.get(l.fiche.numero)
    if (classe === 'remplace' && connue?.actif !== l.fiche.actif) this.#compte.changementsEtat++
    if (!dejaLa) this.#noterDecision(l, connue?.decision ?? null)
  }

  /** Q16: two contents of one record state different days of decision. */
  #noterDecision({ fiche: { numero, dates } }: FicheLue, connue: string | null): void {
    const { decision } = dates
    if (decision === null || connue === null || decision === connue) return
    this.#corrigees++
    if (this.#decisions.length < EXEMPLES)
      this.#decisions.push({ code: 'Q16', fiche: numero, lieu: 'DATE_DECISION', brut: `${connue}, ${decision}` })
  }

  async ecrire(lot: readonly FicheLue[]): Promise<void> {
    this.#attente.push(...lot)
    this.#taille += lot.reduce((somme, l) => somme + l.json.length, 0)
    if (this.#taille >= LOT_CARACTERES) await this.#envoyer()
  }

  /** Sends what waits while the caller reads on; the batch before must have been taken (back-pressure). */
  async #envoyer(): Promise<void> {
    const lot = this.#attente
    this.#attente = []
    this.#taille = 0
    await this.#enVol
    this.#enVol = this.#inscrire(lot)
    this.#enVol.catch(() => undefined)
  }

  /** Waits until everything given so far is on the server. */
  async #vider(): Promise<void> {
    await this.#envoyer()
    await this.#enVol
  }

  async #inscrire(lot: readonly FicheLue[]): Promise<void> {
    const classes = lot.map((l) => this.#classer(l))
    await copyRows(
      this.#client,
      'vu',
      ['numero', 'empreinte'],
      lot.map((l) => [l.fiche.numero, l.empreinte]),
    )
    const changees = lot.filter((_, i) => classes[i] !== 'inchangee')
    const dejaLa = changees.length === 0 ? new Set<string>() : await this.#dejaLa(changees)
    for (const [i, l] of lot.entries()) this.#compter(l, classes[i] ?? 'brute', dejaLa.has(cleVersion(l)))
    if (changees.length === 0) return
    await this.#ecrireTextes(changees)
    const { origine } = this.#entete
    await writeRaw(this.#client, changees, origine, dejaLa)
    const affichees = lot.filter((_, i) => classes[i] === 'nouvelle' || classes[i] === 'remplace')
    if (affichees.length === 0) return
    this.#affichageChange = true
    await dropReadModel(
      this.#client,
      lot.filter((_, i) => classes[i] === 'remplace').map((l) => l.fiche.numero),
    )
    await writeReadModel(
      this.#client,
      affichees.map(({ fiche, empreinte }) => ({ fiche, empreinte, origine })),
    )
  }

  async bilan(): Promise<BilanChargement> {
    await this.#vider()
    await this.#client.query('analyze vu')
    const { rows } = await this.#client.query<{ n: number }>(this.#situer(DISPARUES))
    return { ...this.#compte, disparues: rows[0]?.n ?? 0, avant: this.#reference.avant }
  }

  async constats(): Promise<Record<string, CompteAnomalies>> {
    await this.#vider()
    await this.#lier()
    const { rows } = await this.#client.query<CompteAnomalies & { code: string }>(this.#situer(CONSTATS))
    const lus = Object.fromEntries(rows.map(({ code, nombre, exemples }) => [code, { nombre, exemples }]))
    return this.#corrigees === 0 ? lus : { ...lus, Q16: { nombre: this.#corrigees, exemples: this.#decisions } }
  }

  async #lier(): Promise<void> {
    if (!this.#affichageChange) return
    this.#affichageChange = false
    await refreshLinks(this.#client)
  }

  async terminer(rapport: Readonly<Record<string, unknown>>, fin: { fiches: number; sha256: Buffer }): Promise<void> {
    await this.#vider()
    const { repertoire, dateExport, origine, versionFlux, nom } = this.#entete
    const { suiv, deja } = this.#reference
    await this.#client.query(
      'insert into texte_registre select empreinte, contenu from texte_lu on conflict (empreinte) do nothing',
    )
    // No run reaches the day of an export newer than all the others.
    const passages = deja || suiv !== null ? [...COUPER_PASSAGES, ...JOINDRE_PASSAGES] : JOINDRE_PASSAGES
    for (const sql of passages) await this.#client.query(this.#situer(sql))
    await this.#lier()
    await this.#client.query(
      `insert into export_registre (repertoire, date_export, origine, version_flux, nom, sha256, fiches, rapport)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (repertoire, date_export, origine) do update
       set version_flux = excluded.version_flux, nom = excluded.nom, sha256 = excluded.sha256,
           fiches = excluded.fiches, rapport = excluded.rapport, importe_le = now()
       where export_registre.sha256 <> excluded.sha256`,
      [repertoire, dateExport, origine, versionFlux, nom, fin.sha256, fin.fiches, JSON.stringify(rapport)],
    )
    await this.#client.query('commit')
    // Without statistics the first reads after a large load are planned blindly.
    await this.#client.query(
      'analyze fiche, bloc, certificateur_fiche, partenaire_fiche, version_fiche, passage_fiche, lien_fiche',
    )
    this.#client.release()
  }

  async abandonner(): Promise<void> {
    await this.#enVol.catch(() => undefined)
    await this.#client.query('rollback').catch(() => undefined)
    this.#client.release()
  }
}

/** Holds the register for the current transaction; false when another process holds it. */
export async function lockRegister(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ pris: boolean }>(
    `select pg_try_advisory_xact_lock(${VERROU_CHARGEMENT}) as pris`,
  )
  return rows[0]?.pris === true
}

/**
 * Opens a load: a transaction that takes the records of one export. One load at a time on a base (advisory lock):
 * resolves to null when another process holds it.
 */
export async function ouvrirChargement(base: Base, entete: Entete): Promise<Chargement | null> {
  const client = await base.pool.connect()
  try {
    await client.query('begin')
    if (await lockRegister(client)) return await prepareLoad(client, entete)
    await client.query('rollback')
    client.release()
    return null
  } catch (erreur) {
    await client.query('rollback').catch(() => undefined)
    client.release()
    throw erreur
  }
}

async function prepareLoad(client: PoolClient, entete: Entete): Promise<Chargement> {
  await client.query('create temp table vu (numero text primary key, empreinte bytea not null) on commit drop')
  await client.query('create temp table texte_lu (empreinte bytea not null, contenu text not null) on commit drop')
  return new ChargementEnCours(client, entete, await knownRecords(client, entete), await otherExports(client, entete))
}

/** The export already imported from a file of this sha-256, of one register when it holds both; null when there is none. */
export async function dejaImporte(
  base: Base,
  sha256: Buffer,
  paquet?: Repertoire,
): Promise<{ repertoire: Repertoire; dateExport: string } | null> {
  const { rows } = await base.pool.query<{ repertoire: Repertoire; date_export: string }>(
    'select repertoire, date_export from export_registre where sha256 = $1 and ($2::text is null or repertoire = $2)',
    [sha256, paquet ?? null],
  )
  const ligne = rows[0]
  return ligne === undefined ? null : { repertoire: ligne.repertoire, dateExport: ligne.date_export }
}
