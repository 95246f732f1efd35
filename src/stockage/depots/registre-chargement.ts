import type { PoolClient } from 'pg'
import type { Chargement } from '#application/registre/importer.ts'
import type { BilanChargement, EnteteExport, FicheLue } from '#application/registre/ports.ts'
import type { FicheRegistre, Repertoire } from '#domaine/certification/index.ts'
import type { Base } from '../base.ts'
import { copyRows, type ValeurCopie } from '../copie.ts'

type Entete = Omit<EnteteExport, 'sha256'>

interface Connue {
  readonly empreinte: string
  readonly origine: string
  readonly actif: boolean | null
}

/** `brute`: kept in the raw layer only, a better or newer content stays displayed. */
type Classe = 'inchangee' | 'brute' | 'remplace' | 'nouvelle'

type Ligne = readonly ValeurCopie[]

/** Characters of JSON per batch: few round trips, little memory. */
const LOT_CARACTERES = 1_500_000

const RANG: Readonly<Record<string, number>> = { csv: 0, catalogue: 1, export: 2 }

const FICHE = `numero, repertoire, id_fiche, intitule, abrege_code, abrege_libelle, etat, actif, type_enregistrement,
  niveau, date_effet, date_decision, date_fin, date_limite_delivrance, date_publication, nsf, rome, formacodes,
  codes_diplome, voies_ouvertes, anciennes, nouvelles, certificateurs, nb_blocs, nb_partenaires, origine, empreinte`.split(
  /,\s*/,
)

const codes = (liste: readonly { code: string }[]): string[] => liste.map((c) => c.code)

function ficheRow(f: FicheRegistre, origine: string, empreinte: Buffer): Ligne {
  const { dates: d } = f
  return [
    f.numero,
    f.repertoire,
    f.idFiche,
    f.intitule,
    f.abrege?.code ?? null,
    f.abrege?.libelle ?? null,
    f.etat,
    f.actif,
    f.typeEnregistrement,
    f.niveau,
    d.effet,
    d.decision,
    d.fin,
    d.limiteDelivrance,
    d.publication,
    codes(f.nsf),
    codes(f.rome),
    codes(f.formacodes),
    f.codesDiplome,
    f.voies.filter((v) => v.ouverte).map((v) => v.voie),
    f.anciennes,
    f.nouvelles,
    f.certificateurs.filter((c) => c.actif !== false).map((c) => c.nom),
    f.blocs.length,
    f.partenaires.length,
    origine,
    empreinte,
  ]
}

function* detailRows<T>(
  lot: readonly FicheLue[],
  liste: (f: FicheRegistre) => readonly T[],
  row: (e: T) => Ligne,
): Generator<Ligne> {
  for (const { fiche } of lot) {
    let ordre = 0
    for (const element of liste(fiche)) yield [fiche.numero, ++ordre, ...row(element)]
  }
}

async function writeReadModel(client: PoolClient, lot: readonly FicheLue[], origine: string): Promise<void> {
  await copyRows(
    client,
    'fiche',
    FICHE,
    lot.map((l) => ficheRow(l.fiche, origine, l.empreinte)),
  )
  await copyRows(
    client,
    'bloc',
    ['numero', 'ordre', 'code', 'code_normalise', 'libelle', 'facultatif'],
    detailRows(
      lot,
      (f) => f.blocs,
      (b) => [b.code, b.codeNormalise, b.libelle, b.facultatif],
    ),
  )
  await copyRows(
    client,
    'certificateur_fiche',
    ['numero', 'ordre', 'siret', 'nom', 'actif'],
    detailRows(
      lot,
      (f) => f.certificateurs,
      (c) => [c.siret, c.nom, c.actif],
    ),
  )
  await copyRows(
    client,
    'partenaire_fiche',
    ['numero', 'ordre', 'siret', 'nom', 'habilitation', 'etat'],
    detailRows(
      lot,
      (f) => f.partenaires,
      (p) => [p.siret, p.nom, p.habilitation, p.etat],
    ),
  )
  await copyRows(
    client,
    'correspondance',
    ['numero', 'ordre', 'blocs', 'vers_numero', 'vers_blocs'],
    detailRows(
      lot,
      (f) => f.correspondances,
      (c) => [c.blocs, c.versNumero, c.versBlocs],
    ),
  )
}

const DETAILS = ['fiche', 'bloc', 'certificateur_fiche', 'partenaire_fiche', 'correspondance']

async function dropReadModel(client: PoolClient, numeros: readonly string[]): Promise<void> {
  if (numeros.length === 0) return
  for (const table of DETAILS) await client.query(`delete from ${table} where numero = any($1)`, [numeros])
}

async function writeRaw(
  client: PoolClient,
  lot: readonly FicheLue[],
  origine: string,
  dejaLa: ReadonlySet<string>,
): Promise<void> {
  const nouveaux = lot.filter((l) => !dejaLa.has(`${l.fiche.numero} ${l.empreinte.toString('hex')}`))
  await copyRows(
    client,
    'version_fiche',
    ['numero', 'empreinte', 'repertoire', 'origine', 'contenu'],
    nouveaux.map((l) => [l.fiche.numero, l.empreinte, l.fiche.repertoire, origine, l.json]),
  )
}

/** Joins the days of this export to the runs already known; a run is unbroken while no known export of its register lacks it. */
const PASSAGES = [
  `delete from passage_fiche p using vu where p.numero = vu.numero and p.origine = :origine and p.du = :jour and p.au = :jour and p.empreinte <> vu.empreinte`,
  `insert into passage_fiche (numero, origine, du, au, empreinte)
     select p.numero, p.origine, (select min(e.date_export) from export_registre e where e.repertoire = :repertoire and e.origine = :origine and e.date_export > :jour), p.au, p.empreinte
     from passage_fiche p join vu using (numero)
     where p.origine = :origine and p.du <= :jour and p.au > :jour and p.empreinte <> vu.empreinte`,
  `update passage_fiche p set au = (select max(e.date_export) from export_registre e where e.repertoire = :repertoire and e.origine = :origine and e.date_export < :jour)
     from vu where p.numero = vu.numero and p.origine = :origine and p.du < :jour and p.au >= :jour and p.empreinte <> vu.empreinte`,
  `delete from passage_fiche p using vu where p.numero = vu.numero and p.origine = :origine and p.du = :jour and p.empreinte <> vu.empreinte`,
  `delete from vu using passage_fiche p where p.numero = vu.numero and p.origine = :origine and p.du <= :jour and p.au >= :jour and p.empreinte = vu.empreinte`,
  `with prec as (select max(e.date_export) as jour from export_registre e where e.repertoire = :repertoire and e.origine = :origine and e.date_export < :jour),
        allonge as (update passage_fiche p set au = :jour from vu, prec where p.numero = vu.numero and p.origine = :origine and p.au = prec.jour and p.empreinte = vu.empreinte returning p.numero)
     delete from vu using allonge a where a.numero = vu.numero`,
  `insert into passage_fiche (numero, origine, du, au, empreinte) select numero, :origine, :jour, :jour, empreinte from vu`,
]

const LIENS = [
  'delete from lien_fiche',
  `insert into lien_fiche (ancienne, nouvelle, declare_par_ancienne, declare_par_nouvelle)
     select ancienne, nouvelle, bool_or(par_ancienne), bool_or(not par_ancienne)
     from (select numero as ancienne, unnest(nouvelles) as nouvelle, true as par_ancienne from fiche
           union all select unnest(anciennes), numero, false from fiche) d
     where ancienne <> nouvelle group by 1, 2`,
]

async function knownRecords(client: PoolClient): Promise<Map<string, Connue>> {
  const { rows } = await client.query<{ numero: string; empreinte: string; origine: string; actif: boolean | null }>(
    `select numero, encode(empreinte, 'hex') as empreinte, origine, actif from fiche`,
  )
  return new Map(rows.map((r) => [r.numero, r]))
}

async function previousExport(client: PoolClient, e: Entete): Promise<{ avant: number | null; plusRecent: boolean }> {
  const { rows } = await client.query<{ avant: number | null; plus_recent: boolean }>(
    `select (select fiches from export_registre where repertoire = $1 and origine = $3 and date_export <> $2
              order by date_export desc limit 1) as avant,
            not exists (select 1 from export_registre where repertoire = $1 and origine = $3 and date_export > $2) as plus_recent`,
    [e.repertoire, e.dateExport, e.origine],
  )
  return { avant: rows[0]?.avant ?? null, plusRecent: rows[0]?.plus_recent ?? true }
}

const DISPARUES = `select count(*)::int as n from passage_fiche p
  where p.origine = :origine and p.numero like :repertoire || '%' and p.au = (
    select max(e.date_export) from export_registre e where e.repertoire = :repertoire and e.origine = :origine and e.date_export < :jour)
  and not exists (select 1 from vu where vu.numero = p.numero)`

class ChargementEnCours implements Chargement {
  readonly #client: PoolClient
  readonly #entete: Entete
  readonly #connues: Map<string, Connue>
  readonly #reference: { avant: number | null; plusRecent: boolean }
  readonly #textes = new Set<string>()
  #attente: FicheLue[] = []
  #taille = 0
  #enVol: Promise<void> = Promise.resolve()
  readonly #compte = { lues: 0, nouvelles: 0, modifiees: 0, inchangees: 0, changementsEtat: 0 }

  constructor(
    client: PoolClient,
    entete: Entete,
    connues: Map<string, Connue>,
    reference: { avant: number | null; plusRecent: boolean },
  ) {
    this.#client = client
    this.#entete = entete
    this.#connues = connues
    this.#reference = reference
  }

  /** Puts the register, the day and the origin where a set-based statement names them. */
  #situer(sql: string): string {
    const { repertoire, dateExport, origine } = this.#entete
    return sql
      .replaceAll(':repertoire', this.#client.escapeLiteral(repertoire))
      .replaceAll(':jour', `date ${this.#client.escapeLiteral(dateExport)}`)
      .replaceAll(':origine', this.#client.escapeLiteral(origine))
  }

  #classer(l: FicheLue): Classe {
    const connue = this.#connues.get(l.fiche.numero)
    if (connue === undefined) return 'nouvelle'
    const { origine } = this.#entete
    if (connue.origine === origine && connue.empreinte === l.empreinte.toString('hex')) return 'inchangee'
    const outranked = (RANG[connue.origine] ?? 0) > (RANG[origine] ?? 0)
    return outranked || !this.#reference.plusRecent ? 'brute' : 'remplace'
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

  #compter(l: FicheLue, classe: Classe): void {
    this.#compte.lues++
    if (classe === 'inchangee') this.#compte.inchangees++
    else if (classe === 'nouvelle') this.#compte.nouvelles++
    else this.#compte.modifiees++
    const connue = this.#connues.get(l.fiche.numero)
    if (classe === 'remplace' && connue?.actif !== l.fiche.actif) this.#compte.changementsEtat++
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
    for (const [i, l] of lot.entries()) this.#compter(l, classes[i] ?? 'brute')
    await copyRows(
      this.#client,
      'vu',
      ['numero', 'empreinte'],
      lot.map((l) => [l.fiche.numero, l.empreinte]),
    )
    const changees = lot.filter((_, i) => classes[i] !== 'inchangee')
    if (changees.length === 0) return
    await this.#ecrireTextes(changees)
    await writeRaw(this.#client, changees, this.#entete.origine, await this.#dejaLa(changees))
    const affichees = lot.filter((_, i) => classes[i] === 'nouvelle' || classes[i] === 'remplace')
    await dropReadModel(
      this.#client,
      lot.filter((_, i) => classes[i] === 'remplace').map((l) => l.fiche.numero),
    )
    await writeReadModel(this.#client, affichees, this.#entete.origine)
  }

  async bilan(): Promise<BilanChargement> {
    await this.#vider()
    const { rows } = await this.#client.query<{ n: number }>(this.#situer(DISPARUES))
    return { ...this.#compte, disparues: rows[0]?.n ?? 0, avant: this.#reference.avant }
  }

  async terminer(rapport: Readonly<Record<string, unknown>>, fin: { fiches: number; sha256: Buffer }): Promise<void> {
    await this.#vider()
    const { repertoire, dateExport, origine, versionFlux, nom } = this.#entete
    await this.#client.query(
      'insert into texte_registre select empreinte, contenu from texte_lu on conflict (empreinte) do nothing',
    )
    for (const sql of PASSAGES) await this.#client.query(this.#situer(sql))
    if (this.#compte.nouvelles + this.#compte.modifiees > 0) for (const sql of LIENS) await this.#client.query(sql)
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

/**
 * Opens a load: a transaction that takes the records of one export. One load at a time on a base (advisory lock):
 * resolves to null when another process holds it.
 */
export async function ouvrirChargement(base: Base, entete: Entete): Promise<Chargement | null> {
  const client = await base.pool.connect()
  await client.query('begin')
  const { rows } = await client.query<{ pris: boolean }>('select pg_try_advisory_xact_lock(7140501) as pris')
  if (rows[0]?.pris !== true) {
    await client.query('rollback')
    client.release()
    return null
  }
  await client.query('create temp table vu (numero text primary key, empreinte bytea not null) on commit drop')
  await client.query('create temp table texte_lu (empreinte bytea not null, contenu text not null) on commit drop')
  return new ChargementEnCours(client, entete, await knownRecords(client), await previousExport(client, entete))
}

/** The export already imported from a file of this sha-256; null when there is none. */
export async function dejaImporte(
  base: Base,
  sha256: Buffer,
): Promise<{ repertoire: Repertoire; dateExport: string } | null> {
  const { rows } = await base.pool.query<{ repertoire: Repertoire; date_export: string }>(
    'select repertoire, date_export from export_registre where sha256 = $1',
    [sha256],
  )
  const ligne = rows[0]
  return ligne === undefined ? null : { repertoire: ligne.repertoire, dateExport: ligne.date_export }
}
