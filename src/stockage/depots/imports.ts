import { PLATEFORME } from '#application/droits.ts'
import type { ImportSuivi, ProgressionSuivie, SuiviImports } from '#application/registre/suivre-import.ts'
import { type Base, dansContexte } from '../base.ts'
import { depotJournal } from './journal.ts'
import { VERROU_CHARGEMENT } from './registre-chargement.ts'

interface Ligne {
  id: string
  etat: ImportSuivi['etat']
  source: string
  debut: Date
  fin: Date | null
  progression: ProgressionSuivie | Record<string, never>
  rapport: Record<string, unknown> | null
}

const COLONNES = 'id, etat, source, debut, fin, progression, rapport'
const MONTRES = 50

const readRow = (l: Ligne): ImportSuivi => ({
  id: l.id,
  etat: l.etat,
  source: l.source,
  debut: l.debut.toISOString(),
  fin: l.fin?.toISOString() ?? null,
  progression: 'etape' in l.progression ? (l.progression as ProgressionSuivie) : null,
  rapport: l.rapport,
})

/** Runs of the importer as kept in the base: any process may follow them. */
export function creerSuiviImports(base: Base): SuiviImports {
  const requete = async (sql: string, valeurs: unknown[]): Promise<ImportSuivi[]> => {
    const { rows } = await base.pool.query<Ligne>(sql, valeurs)
    return rows.map(readRow)
  }
  return {
    ouvrir: async ({ id, source, auteur, effet }) => {
      await dansContexte(base, { organisme: PLATEFORME, personne: auteur }, async (tx) => {
        await tx.insertInto('import_registre').values({ id, etat: 'en_cours', source, demande_par: auteur }).execute()
        const acte = { organisme: PLATEFORME, auteur, effet, acte: 'registre.importer', objet: `import:${id}` }
        await depotJournal(tx).inscrire({ ...acte, details: { source } })
      })
      const [ouvert] = await requete(`select ${COLONNES} from import_registre where id = $1`, [id])
      if (ouvert === undefined) throw new Error(`import run ${id} vanished`)
      return ouvert
    },
    enCours: async () => {
      const { rows } = await base.pool.query<{ n: number }>(
        `select count(*)::int as n from import_registre where etat = 'en_cours'`,
      )
      return (rows[0]?.n ?? 0) > 0
    },
    progresser: async (id, progression) => {
      await base.pool.query(`update import_registre set progression = $2 where id = $1 and etat = 'en_cours'`, [
        id,
        JSON.stringify(progression),
      ])
    },
    conclure: async (id, etat, rapport) => {
      await base.pool.query(
        `update import_registre set etat = $2, rapport = $3, fin = now() where id = $1 and etat = 'en_cours'`,
        [id, etat, JSON.stringify(rapport)],
      )
    },
    lire: async (id) => (await requete(`select ${COLONNES} from import_registre where id = $1`, [id]))[0] ?? null,
    lister: () => requete(`select ${COLONNES} from import_registre order by debut desc limit ${MONTRES}`, []),
    abandonnerRestes: async () => {
      // The lock of the loads is free: nobody is importing, on this machine or another.
      await base.pool.query(
        `with libre as materialized (select pg_try_advisory_xact_lock(${VERROU_CHARGEMENT}) as oui)
         update import_registre set etat = 'refuse', fin = now(), rapport = $1 from libre where libre.oui and etat = 'en_cours'`,
        [JSON.stringify({ refus: { code: 'import.interrompu', donnees: {} } })],
      )
    },
  }
}
