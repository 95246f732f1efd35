import type {
  CriteresEcheances,
  DepotRegistre,
  OrigineFiche,
  PassageOrigine,
  ResumeFiche,
} from '#application/registre/ports.ts'
import type { FicheRegistre, LiensFiche, Repertoire, TypeEnregistrement } from '#domaine/certification/index.ts'
import type { Base } from '../base.ts'

/** Rebuilds a record from its stored JSON and the texts that it refers to. */
export type Relire = (json: string, texteDe: (cle: string) => string | undefined) => FicheRegistre | null
/** Names the interned texts of a stored JSON (hexadecimal sha-256). */
export type NommerTextes = (json: string) => readonly string[]

async function rows<T>(base: Base, nom: string, texte: string, valeurs: readonly unknown[]): Promise<T[]> {
  const { rows } = await base.pool.query({ name: nom, text: texte, values: [...valeurs] })
  return rows as T[]
}

const PASSAGES = `select origine, du, au, encode(empreinte, 'hex') as empreinte from passage_fiche
  where numero = $1 order by du`

const CONTENU = `select contenu::text as json from version_fiche where numero = $1 and empreinte = decode($2, 'hex')`

const TEXTES = `select encode(empreinte, 'hex') as cle, contenu from texte_registre
  where empreinte in (select decode(c, 'hex') from unnest($1::text[]) c)`

const RESUMES = `select numero, repertoire, intitule, abrege_code as abrege, niveau, certificateurs, actif,
    type_enregistrement, date_effet, date_decision, date_fin, date_limite_delivrance, anciennes, nouvelles
  from fiche where numero = any($1)`

const GROUPE = `with recursive groupe(numero) as (
    select $1::text
    union
    select v.numero from groupe g cross join lateral (
      select nouvelle as numero from lien_fiche where ancienne = g.numero
      union all select ancienne from lien_fiche where nouvelle = g.numero) v)
  select g.numero, f.numero is not null as connue, coalesce(f.anciennes, '{}') as anciennes,
    coalesce(f.nouvelles, '{}') as nouvelles
  from (select numero from groupe limit $2) g left join fiche f using (numero)`

const CORRESPONDANCES = `select numero, blocs, vers_blocs from correspondance where vers_numero = $1 order by numero, ordre`

const BLOCS = `select numero, coalesce(code_normalise, code) as code, libelle from bloc
  where numero = any($1) order by numero, ordre`

// The total stands on a page past the end too.
const ECHEANCES = `with trouvees as (select numero, date_fin from fiche
    where date_fin between $1 and $2 and (cardinality($3::text[]) = 0 or repertoire = any($3))
      and (cardinality($4::text[]) = 0 or numero = any($4)))
  select page.numero, total.n as total from (select count(*)::int as n from trouvees) total
  left join (select * from trouvees order by date_fin, numero limit $5 offset $6) page on true
  order by page.date_fin, page.numero`

const EXPORTS = `select repertoire, date_export, origine, nom, fiches from export_registre
  order by date_export desc, repertoire, origine`

interface ResumeRow {
  numero: string
  repertoire: Repertoire
  intitule: string
  abrege: string | null
  niveau: number | null
  certificateurs: string[]
  actif: boolean | null
  type_enregistrement: TypeEnregistrement | null
  date_effet: string | null
  date_decision: string | null
  date_fin: string | null
  date_limite_delivrance: string | null
  anciennes: string[]
  nouvelles: string[]
}

const readSummary = (r: ResumeRow): ResumeFiche => ({
  numero: r.numero,
  repertoire: r.repertoire,
  intitule: r.intitule,
  abrege: r.abrege,
  niveau: r.niveau,
  certificateurs: r.certificateurs,
  actif: r.actif,
  typeEnregistrement: r.type_enregistrement,
  effet: r.date_effet,
  decision: r.date_decision,
  fin: r.date_fin,
  limiteDelivrance: r.date_limite_delivrance,
  anciennes: r.anciennes,
  nouvelles: r.nouvelles,
})

async function readContent(
  base: Base,
  cle: readonly [string, string],
  nommer: NommerTextes,
  relire: Relire,
): Promise<FicheRegistre | null> {
  const [trouvee] = await rows<{ json: string }>(base, 'registre_contenu', CONTENU, cle)
  if (trouvee === undefined) return null
  const cles = nommer(trouvee.json)
  const textes =
    cles.length === 0 ? [] : await rows<{ cle: string; contenu: string }>(base, 'registre_textes', TEXTES, [cles])
  const parCle = new Map(textes.map((t) => [t.cle, t.contenu]))
  return relire(trouvee.json, (c) => parCle.get(c))
}

async function readGroup(
  base: Base,
  numero: string,
  maximum: number,
): Promise<{ liens: LiensFiche[]; tronque: boolean }> {
  const trouves = await rows<LiensFiche & { connue: boolean }>(base, 'registre_groupe', GROUPE, [numero, maximum + 1])
  return { liens: trouves.filter((r) => r.connue).slice(0, maximum), tronque: trouves.length > maximum }
}

async function readDeadlines(base: Base, c: CriteresEcheances): Promise<{ total: number; numeros: string[] }> {
  const valeurs = [c.du, c.au, c.repertoires, c.numeros, c.parPage, (c.page - 1) * c.parPage]
  const trouves = await rows<{ numero: string | null; total: number }>(base, 'registre_echeances', ECHEANCES, valeurs)
  return { total: trouves[0]?.total ?? 0, numeros: trouves.flatMap((r) => r.numero ?? []) }
}

/** The register as stored in PostgreSQL; `relire` and `nommer` come from the importer that wrote the raw layer. */
export function creerDepotRegistre(base: Base, relire: Relire, nommer: NommerTextes): DepotRegistre {
  return {
    passages: (numero) => rows<PassageOrigine>(base, 'registre_passages', PASSAGES, [numero]),
    contenu: (numero, empreinte) => readContent(base, [numero, empreinte], nommer, relire),
    resumes: async (numeros) => {
      const trouves = await rows<ResumeRow>(base, 'registre_resumes', RESUMES, [numeros])
      return new Map(trouves.map((r) => [r.numero, readSummary(r)]))
    },
    groupe: (numero, maximum) => readGroup(base, numero, maximum),
    correspondancesVers: async (numero) => {
      const trouves = await rows<{ numero: string; blocs: string[]; vers_blocs: string[] }>(
        base,
        'registre_correspondances',
        CORRESPONDANCES,
        [numero],
      )
      return trouves.map((r) => ({ numero: r.numero, blocs: r.blocs, versBlocs: r.vers_blocs }))
    },
    blocsNommes: async (numeros) => {
      if (numeros.length === 0) return new Map()
      const trouves = await rows<{ numero: string; code: string; libelle: string }>(base, 'registre_blocs', BLOCS, [
        numeros,
      ])
      return groupByNumero(trouves)
    },
    echeances: (criteres) => readDeadlines(base, criteres),
    exports: async () => {
      const trouves = await rows<{
        repertoire: Repertoire
        date_export: string
        origine: OrigineFiche
        nom: string
        fiches: number
      }>(base, 'registre_exports', EXPORTS, [])
      return trouves.map(({ date_export, ...reste }) => ({ ...reste, dateExport: date_export }))
    },
    compter: async () => {
      const [r] = await rows<{ n: number }>(base, 'registre_compte', 'select count(*)::int as n from fiche', [])
      return r?.n ?? 0
    },
  }
}

function groupByNumero<T extends { numero: string }>(liste: readonly T[]): Map<string, Omit<T, 'numero'>[]> {
  const groupes = new Map<string, Omit<T, 'numero'>[]>()
  for (const { numero, ...element } of liste) {
    const groupe = groupes.get(numero)
    if (groupe) groupe.push(element)
    else groupes.set(numero, [element])
  }
  return groupes
}
