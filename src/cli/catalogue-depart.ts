import { createHash } from 'node:crypto'
import type { FicheLue } from '#application/registre/ports.ts'
import { type FicheCatalogue, readCatalogue } from '#importeurs/catalogue/lire.ts'
import { preparerFiche } from '#importeurs/registre-xml/lire-export.ts'
import { dejaImporte, ouvrirChargement } from '#stockage/depots/registre-chargement.ts'
import type { Monde } from './monde.ts'

function lirePreparee(f: FicheCatalogue): FicheLue {
  const lue = preparerFiche(f.fiche)
  if (lue.fiche === null) throw new Error(`starting catalogue: no readable number in ${f.fichier}`)
  return lue
}

async function chargerJour(monde: Monde, dateExport: string, fichiers: readonly FicheCatalogue[]): Promise<number> {
  const base = await monde.proprietaire()
  const somme = createHash('sha256')
  for (const f of fichiers) somme.update(f.octets)
  const sha256 = somme.digest()
  if ((await dejaImporte(base, sha256)) !== null) return 0
  const nom = fichiers.map((f) => f.fichier).join(', ')
  const entete = { repertoire: 'RNCP', dateExport, origine: 'catalogue', versionFlux: null, nom } as const
  const chargement = await ouvrirChargement(base, entete)
  if (chargement === null) return 0
  try {
    await chargement.ecrire(fichiers.map(lirePreparee))
    await chargement.terminer({ raison: fichiers.map((f) => f.raison).join(' ') }, { fiches: fichiers.length, sha256 })
  } catch (erreur) {
    await chargement.abandonner()
    throw erreur
  }
  return fichiers.length
}

/** Loads the starting catalogue when the base does not hold it yet; resolves to the number of records loaded. */
export async function chargerCatalogue(monde: Monde): Promise<number> {
  const fiches = await readCatalogue()
  let chargees = 0
  for (const jour of [...new Set(fiches.map((f) => f.exportDu))].sort()) {
    chargees += await chargerJour(
      monde,
      jour,
      fiches.filter((f) => f.exportDu === jour),
    )
  }
  if (chargees > 0) await monde.reindexer(() => undefined)
  return chargees
}
