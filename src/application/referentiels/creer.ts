import { randomUUID } from 'node:crypto'
import { normaliserReferentiel, type Referentiel } from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { ouvrirVersion, type VersionOuverte } from './lire.ts'
import type { PortsReferentiels } from './ports.ts'

/** What a new référentiel is made from. */
export interface DemandeCreation {
  readonly organisme: string
  /** Empty, or what was read from a document; checked and put in canonical form. */
  readonly contenu: Referentiel
  /** Document from which it was read; null when a person typed it. */
  readonly document: string | null
}

/** Creates a référentiel and its first draft. Refusals: those of `normaliserReferentiel`. */
export async function creerReferentiel(
  ports: PortsReferentiels,
  acteur: string,
  { organisme, contenu: recu, document }: DemandeCreation,
): Promise<Resultat<VersionOuverte>> {
  const normalise = normaliserReferentiel(recu)
  if (!normalise.ok) return normalise
  const contenu = normalise.valeur
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const [id, version, instant] = [randomUUID(), randomUUID(), ports.maintenant()]
    const { referentiels } = depots
    await referentiels.ajouter(organisme, { id, document, auteur: acteur, instant })
    await referentiels.ajouterVersion(organisme, {
      id: version,
      referentiel: id,
      numero: 1,
      issueDe: null,
      contenu,
      auteur: acteur,
      instant,
    })
    await depots.journal.inscrire({
      organisme,
      auteur: acteur,
      acte: 'referentiel.creer',
      objet: `referentiel:${id}`,
      effet: ports.aujourdhui(),
      details: { intitule: contenu.intitule, elements: contenu.elements.length, document },
    })
    const ouverte = await ouvrirVersion(depots, { organisme, referentiel: id, version })
    return ouverte === null ? refuser('referentiel.version-inconnue') : reussir(ouverte)
  })
}
