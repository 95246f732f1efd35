import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { ActeBaremeLu, DepotBaremes, PortsBaremes } from '#application/baremes/ports.ts'
import { type CleTexte, TEXTES } from '#droit/textes.ts'
import { type Base, dansContexte } from '../base.ts'
import type { Schema } from '../schema.ts'
import { depotJournal } from './journal.ts'

type Tx = Kysely<Schema>

const Valeurs = z.record(z.string(), z.number().int().nullable())

/** The ports of scales over a base; the clock comes from outside. */
export function portsBaremes(base: Base, dehors: Omit<PortsBaremes, 'dansContexte'>): PortsBaremes {
  return {
    maintenant: () => dehors.maintenant(),
    aujourdhui: () => dehors.aujourdhui(),
    dansContexte: (contexte, agir) =>
      dansContexte(base, { ...contexte }, (tx) => agir({ baremes: depotBaremes(tx), journal: depotJournal(tx) })),
  }
}

function depotBaremes(tx: Tx): DepotBaremes {
  return {
    lister: async () => {
      const lignes = await tx.selectFrom('ligne_bareme').selectAll().orderBy('bareme').orderBy('numero').execute()
      const actes = new Map<string, ActeBaremeLu[]>()
      for (const { bareme, numero, depuis, valeurs, texte, origine, verifie_le, instant } of lignes) {
        const ligne = depuis === null ? null : { depuis, valeurs: Valeurs.parse(valeurs), texte: cleDe(texte), origine }
        actes.set(bareme, [...(actes.get(bareme) ?? []), { numero, ligne, origine, verifieLe: verifie_le, instant }])
      }
      return actes
    },
    ajouter: async (bareme, { numero, ligne, origine, verifieLe }, { personne, instant }) => {
      const fait = await tx
        .insertInto('ligne_bareme')
        .values({
          bareme,
          numero,
          depuis: ligne?.depuis ?? null,
          valeurs: ligne === null ? null : JSON.stringify(ligne.valeurs),
          texte: ligne?.texte ?? null,
          origine,
          verifie_le: verifieLe,
          auteur: personne,
          instant,
        })
        .onConflict((conflit) => conflit.doNothing())
        .executeTakeFirst()
      return fait.numInsertedOrUpdatedRows === 1n
    },
  }
}

/** A text that this release no longer cites is not a source any more; the written origin stays. */
const cleDe = (texte: string | null): CleTexte | null => (texte !== null && estCle(texte) ? texte : null)

const estCle = (texte: string): texte is CleTexte => Object.hasOwn(TEXTES, texte)
