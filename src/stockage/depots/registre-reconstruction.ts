import type { PoolClient } from 'pg'
import type { OrigineFiche } from '#application/registre/ports.ts'
import type { Base } from '../base.ts'
import { ErreurStockage } from '../erreur.ts'
import { lockRegister } from './registre-chargement.ts'
import type { Relire } from './registre-lecture.ts'
import { emptyReadModel, type FicheAffichee, refreshLinks, writeReadModel } from './registre-modele.ts'

const LOT = 150

// The same choice as a load makes: the last content of the best origin.
const AFFICHEES = `create temp table affichee on commit drop as
  select distinct on (numero) numero, origine, empreinte from passage_fiche
  order by numero, array_position(array['export', 'catalogue', 'csv'], origine), au desc`

// The page is cut before the join, so that no plan reads more contents than it returns.
const CONTENUS = `select a.numero, a.origine, a.empreinte, v.json
  from (select * from affichee where numero > $1 order by numero limit ${LOT}) a
  cross join lateral (select contenu::text as json from version_fiche v
    where v.numero = a.numero and v.empreinte = a.empreinte) v
  order by a.numero`

interface Ligne {
  readonly numero: string
  readonly origine: OrigineFiche
  readonly empreinte: Buffer
  readonly json: string
}

/**
 * Rebuilds the read model (records, blocs, certifiers, partners, equivalences, links) from the raw layer, in one
 * transaction: readers see the old one until the end. Resolves to the number of records. Throws ErreurStockage
 * `import.deja-en-cours` while an import holds the register.
 */
export async function rebuildReadModel(
  base: Base,
  relire: Relire,
  surFiches: (faites: number, total: number) => void,
): Promise<number> {
  const client = await base.pool.connect()
  try {
    await client.query('begin')
    if (!(await lockRegister(client))) throw new ErreurStockage('import.deja-en-cours')
    const faites = await rebuild(client, relire, surFiches)
    await client.query('commit')
    return faites
  } catch (erreur) {
    await client.query('rollback').catch(() => undefined)
    throw erreur
  } finally {
    client.release()
  }
}

async function rebuild(
  client: PoolClient,
  relire: Relire,
  surFiches: (faites: number, total: number) => void,
): Promise<number> {
  const { rowCount } = await client.query(AFFICHEES)
  await client.query('create unique index on affichee (numero)')
  await emptyReadModel(client)
  let faites = 0
  for (let apres = ''; ; ) {
    const { rows } = await client.query<Ligne>(CONTENUS, [apres])
    const derniere = rows.at(-1)
    if (derniere === undefined) break
    apres = derniere.numero
    await writeReadModel(
      client,
      rows.flatMap(({ json, empreinte, origine }): FicheAffichee[] => {
        // Jury texts are not part of the read model.
        const fiche = relire(json, () => '')
        return fiche === null ? [] : [{ fiche, empreinte, origine }]
      }),
    )
    faites += rows.length
    surFiches(faites, rowCount ?? faites)
  }
  await refreshLinks(client)
  return faites
}
