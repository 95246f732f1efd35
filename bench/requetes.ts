import { chercherFiches } from '#application/registre/chercher.ts'
import { consulterFiche } from '#application/registre/consulter.ts'
import { clesTextes, relireFiche } from '#importeurs/registre-xml/lire-export.ts'
import type { Base } from '#stockage/base.ts'
import { openBase } from '#stockage/base.ts'
import { creerDepotRegistre } from '#stockage/depots/registre-lecture.ts'
import { openStore } from '#stockage/ouvrir.ts'
import { creerServiceRecherche } from '../src/cli/service-recherche.ts'
import { centile, chronometrer } from './mesure.ts'
import { type Question, questionsVariees } from './questions.ts'

export interface Temps {
  readonly p95: number
  readonly moyenne: number
}

export interface MesureQuestions {
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Questions of words only, in milliseconds: ours, SQL ranking alone, the same page in SQL. */
  readonly mots: Temps
  readonly classement: Temps
  readonly page: Temps
}

const MOTS = new Set(['un mot', '2 à 5 mots', 'mots d’un titre', 'titre entier'])
const AU = '2026-08-16'

const moyenne = (valeurs: readonly number[]): number => valeurs.reduce((s, v) => s + v, 0) / valeurs.length

/** The baseline: a stored weighted tsvector over titles, certifiers, bloc labels and competences, a GIN index, ts_rank, twenty best. */
async function preparerSql(base: Base): Promise<void> {
  const proprietaire = await openBase(base.url, { role: 'proprietaire', connexions: 1 })
  try {
    await proprietaire.pool.query(`drop table if exists bench_texte`)
    await proprietaire.pool.query(`create table bench_texte as select f.numero,
      setweight(to_tsvector('french', f.intitule), 'A')
      || setweight(to_tsvector('french', array_to_string(f.certificateurs, ' ')), 'B')
      || setweight(to_tsvector('french', coalesce(b.libelles, '')), 'C')
      || setweight(to_tsvector('french', coalesce(b.competences, '')), 'D') as texte
      from fiche f join version_fiche v using (numero, empreinte)
      cross join lateral (select string_agg(e->>'LIBELLE', ' ') as libelles, string_agg(e->>'LISTE_COMPETENCES', ' ') as competences
        from json_array_elements(v.contenu->'BLOCS_COMPETENCES') e) b`)
    await proprietaire.pool.query('create index bench_texte_gin on bench_texte using gin (texte)')
    await proprietaire.pool.query('analyze bench_texte')
    await proprietaire.pool.query('grant select on bench_texte to public')
  } finally {
    await proprietaire.fermer()
  }
}

/** Ranking alone: less than what our answer holds. */
const SQL_CLASSEMENT = `select numero, ts_rank(texte, q) as rang from bench_texte, websearch_to_tsquery('french', $1) q
  where texte @@ q order by rang desc, numero limit 20`

const facette = (valeur: string): string =>
  `(select json_agg(x) from (select ${valeur} as v, count(*) from t group by 1 order by 2 desc limit 20) x)`

/** The same page as ours: the twenty best, the total, and the counts of the facets that columns allow. */
const SQL_PAGE = `with t as materialized (
    select f.*, ts_rank(b.texte, q) as rang
    from bench_texte b join fiche f using (numero), websearch_to_tsquery('french', $1) q where b.texte @@ q)
  select (select count(*) from t), (select json_agg(x) from (select numero, rang from t order by rang desc, numero limit 20) x),
    ${['repertoire', 'niveau', 'type_enregistrement', 'unnest(certificateurs)', 'unnest(nsf)', 'unnest(rome)', 'unnest(voies_ouvertes)', 'date_fin >= $2::date'].map(facette).join(', ')}`

/** Times questions inside the server's own code, rows of the results included, and words by SQL in turn. */
export async function mesurerRecherche(dossier: string, nombre: number): Promise<MesureQuestions> {
  const base = await openStore({ dossier })
  try {
    await preparerSql(base)
    const depot = creerDepotRegistre(base, relireFiche, clesTextes)
    const service = creerServiceRecherche(base)
    const questions = await questionsVariees(base, nombre, AU)
    const poser = async ({ criteres }: Question): Promise<void> => {
      const vue = await chercherFiches(depot, service, criteres)
      if (!vue.ok) throw new Error(vue.refus.code)
    }
    for (const question of questions.slice(0, 100)) await poser(question)
    const temps: number[] = []
    const mots: number[] = []
    const classement: number[] = []
    const page: number[] = []
    for (const question of questions) {
      const duree = await chronometrer(() => poser(question))
      temps.push(duree)
      if (!MOTS.has(question.genre)) continue
      mots.push(duree)
      const { texte } = question.criteres
      const demander = (name: string, text: string, values: string[]) => base.pool.query({ name, text, values })
      classement.push(await chronometrer(() => demander('bench_classement', SQL_CLASSEMENT, [texte])))
      page.push(await chronometrer(() => demander('bench_page', SQL_PAGE, [texte, AU])))
    }
    const resumer = (valeurs: readonly number[]): Temps => ({ p95: centile(valeurs, 0.95), moyenne: moyenne(valeurs) })
    return {
      p50: centile(temps, 0.5),
      p95: centile(temps, 0.95),
      p99: centile(temps, 0.99),
      mots: resumer(mots),
      classement: resumer(classement),
      page: resumer(page),
    }
  } finally {
    await base.fermer()
  }
}

/** Times everything the page of a record reads, on records taken at random. */
export async function mesurerFiches(dossier: string, nombre: number): Promise<{ p50: number; p95: number }> {
  const base = await openStore({ dossier })
  try {
    const depot = creerDepotRegistre(base, relireFiche, clesTextes)
    const { rows } = await base.pool.query<{ numero: string }>(
      'select numero from fiche order by md5(numero) limit $1',
      [nombre],
    )
    const temps: number[] = []
    for (const { numero } of rows) {
      temps.push(
        await chronometrer(async () => {
          const vue = await consulterFiche(depot, numero, AU)
          if (!vue.ok) throw new Error(vue.refus.code)
        }),
      )
    }
    return { p50: centile(temps, 0.5), p95: centile(temps, 0.95) }
  } finally {
    await base.fermer()
  }
}
