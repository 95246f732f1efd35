import type { PoolClient } from 'pg'
import type { OrigineFiche } from '#application/registre/ports.ts'
import type { FicheRegistre } from '#domaine/certification/index.ts'
import { copyRows, type ValeurCopie } from '../copie.ts'

/** A record as it is displayed: its content, the fingerprint of it, and where it comes from. */
export interface FicheAffichee {
  readonly fiche: FicheRegistre
  readonly empreinte: Buffer
  readonly origine: OrigineFiche
}

type Ligne = readonly ValeurCopie[]

const FICHE = `numero, repertoire, id_fiche, intitule, abrege_code, abrege_libelle, etat, actif, type_enregistrement,
  niveau, date_effet, date_decision, date_fin, date_limite_delivrance, date_publication, nsf, rome, formacodes,
  codes_diplome, voies_ouvertes, anciennes, nouvelles, certificateurs, nb_blocs, nb_partenaires, origine, empreinte`.split(
  /,\s*/,
)

/** Tables of the read model that carry the number of their record. */
const DETAILS = ['fiche', 'bloc', 'certificateur_fiche', 'partenaire_fiche', 'correspondance'] as const

const codes = (liste: readonly { code: string }[]): string[] => liste.map((c) => c.code)

function ficheRow({ fiche: f, origine, empreinte }: FicheAffichee): Ligne {
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
  lot: readonly FicheAffichee[],
  liste: (f: FicheRegistre) => readonly T[],
  row: (e: T) => Ligne,
): Generator<Ligne> {
  for (const { fiche } of lot) {
    let ordre = 0
    for (const element of liste(fiche)) yield [fiche.numero, ++ordre, ...row(element)]
  }
}

/** Writes records that the read model does not hold. */
export async function writeReadModel(client: PoolClient, lot: readonly FicheAffichee[]): Promise<void> {
  await copyRows(client, 'fiche', FICHE, lot.map(ficheRow))
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

/** Takes records out of the read model, before their new content is written. */
export async function dropReadModel(client: PoolClient, numeros: readonly string[]): Promise<void> {
  if (numeros.length === 0) return
  for (const table of DETAILS) await client.query(`delete from ${table} where numero = any($1)`, [numeros])
}

/** Empties the read model; readers go on with the old one until the transaction ends. */
export async function emptyReadModel(client: PoolClient): Promise<void> {
  for (const table of DETAILS) await client.query(`delete from ${table}`)
}

// Union of what both records declare (Q4).
const LIENS_VOULUS = `select ancienne, nouvelle, bool_or(par_ancienne) as par_ancienne,
    bool_or(not par_ancienne) as par_nouvelle
  from (select numero as ancienne, unnest(nouvelles) as nouvelle, true as par_ancienne from fiche
        union all select unnest(anciennes), numero, false from fiche) d
  where ancienne <> nouvelle group by 1, 2`

const LIENS = [
  `with voulus as (${LIENS_VOULUS})
   delete from lien_fiche l where not exists (
     select from voulus v where v.ancienne = l.ancienne and v.nouvelle = l.nouvelle)`,
  `insert into lien_fiche (ancienne, nouvelle, declare_par_ancienne, declare_par_nouvelle) ${LIENS_VOULUS}
   on conflict (ancienne, nouvelle) do update
   set declare_par_ancienne = excluded.declare_par_ancienne, declare_par_nouvelle = excluded.declare_par_nouvelle
   where (lien_fiche.declare_par_ancienne, lien_fiche.declare_par_nouvelle)
     <> (excluded.declare_par_ancienne, excluded.declare_par_nouvelle)`,
]

/** Makes the replacement links what the displayed records declare; rows that already say so are left alone. */
export async function refreshLinks(client: PoolClient): Promise<void> {
  for (const sql of LIENS) await client.query(sql)
}
