import type { MoteurRecherche, ServiceRecherche } from '#application/registre/chercher.ts'
import { trouverBlocs } from '#recherche/blocs.ts'
import { ouvrirIndex } from '#recherche/index-recherche.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { Base } from '#stockage/base.ts'
import { readGeneration, readIndex } from '#stockage/depots/index-recherche.ts'

const VERIFICATION_MS = 2000

interface Ouvert {
  readonly generation: number
  readonly moteur: Resultat<MoteurRecherche>
}

/**
 * Keeps the index in memory and changes it when the base holds a newer one, looked for at most every two seconds:
 * a plain read works on every server and replica, without a listening connection.
 */
export function creerServiceRecherche(base: Base): ServiceRecherche {
  let ouvert: Promise<Ouvert | null> | null = null
  let verifieLe = 0
  const charger = async (): Promise<Ouvert | null> => {
    const garde = await readIndex(base)
    if (garde === null) return null
    const lu = ouvrirIndex(garde.segments)
    if (!lu.ok) return { generation: garde.generation, moteur: lu }
    const index = lu.valeur
    const moteur: MoteurRecherche = {
      chercher: (criteres) => index.chercher(criteres),
      suggerer: (prefixe, nombre, au) => index.suggerer(prefixe, nombre, au),
      trouverBlocs,
    }
    return { generation: garde.generation, moteur: reussir(moteur) }
  }
  const rafraichir = async (actuel: Ouvert | null): Promise<void> => {
    const nouvelle = await readGeneration(base)
    if (nouvelle === null || nouvelle === actuel?.generation) return
    const charge = await charger()
    ouvert = Promise.resolve(charge)
  }
  return {
    actuel: async () => {
      ouvert ??= charger().catch((erreur: unknown) => {
        ouvert = null
        throw erreur
      })
      const actuel = await ouvert
      if (performance.now() - verifieLe > VERIFICATION_MS) {
        verifieLe = performance.now()
        const attente = rafraichir(actuel).catch(() => undefined)
        // Nothing to answer with: better to wait for the new index.
        if (actuel?.moteur.ok !== true) await attente
      }
      return (await ouvert)?.moteur ?? refuser('recherche.pas-prete')
    },
  }
}
