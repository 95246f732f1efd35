import { randomUUID } from 'node:crypto'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { type BrouillonVise, tenirBrouillon } from './editer.ts'
import { calculerEmpreinte } from './empreinte.ts'
import { estOuverte, type VersionVisee } from './lire.ts'
import type { DepotsReferentiels, EnteteVersion, PortsReferentiels } from './ports.ts'

/**
 * Says that a draft was reviewed. Another person than those who wrote in it is wished, not required: the journal and
 * the version say which. Refusals of `tenirBrouillon`, `referentiel.deja-relue`.
 */
export async function relireVersion(
  ports: PortsReferentiels,
  acteur: string,
  demande: BrouillonVise,
): Promise<Resultat<EnteteVersion>> {
  const { organisme, version } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const tenu = await tenirBrouillon(depots, demande)
    if (!tenu.ok) return tenu
    const { etat, issueDe, creePar } = tenu.valeur
    if (etat === 'relue') return refuser('referentiel.deja-relue')
    const auteurs = new Set(await depots.referentiels.auteurs(organisme, version))
    // Who opens a draft from a published version has written nothing yet; who made the first one has.
    if (issueDe === null) auteurs.add(creePar.id)
    const distinct = !auteurs.has(acteur)
    await depots.referentiels.marquerRelue(organisme, version, {
      auteur: acteur,
      instant: ports.maintenant(),
      distinct,
    })
    const acte = { acte: 'referentiel.relire', details: { relecteur_distinct: distinct } }
    return await conclure(depots, demande, { ...acte, effet: ports.aujourdhui(), auteur: acteur })
  })
}

/**
 * Publishes a reviewed draft: its content is hashed and never changes again.
 * Refusals of `tenirBrouillon`, `referentiel.non-relue`, `referentiel.vide`.
 */
export async function publierVersion(
  ports: PortsReferentiels,
  acteur: string,
  demande: BrouillonVise,
): Promise<Resultat<EnteteVersion>> {
  const { organisme, version } = demande
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const tenu = await tenirBrouillon(depots, demande)
    if (!tenu.ok) return tenu
    const { etat, contenu, relecteurDistinct, reluePar } = tenu.valeur
    if (etat !== 'relue') return refuser('referentiel.non-relue')
    if (contenu.elements.length === 0) return refuser('referentiel.vide')
    const empreinte = calculerEmpreinte(contenu)
    const publication = { auteur: acteur, instant: ports.maintenant(), empreinte }
    await depots.referentiels.marquerPubliee(organisme, version, publication)
    const details = {
      empreinte: empreinte.toString('hex'),
      relue_par: reluePar?.id ?? null,
      relecteur_distinct: relecteurDistinct,
    }
    const acte = { acte: 'referentiel.publier', details, effet: ports.aujourdhui(), auteur: acteur }
    return await conclure(depots, demande, acte)
  })
}

/**
 * Opens a draft from a published version; elements keep their ids, which is their lineage.
 * Refusals `referentiel.inconnu`, `.version-inconnue`, `.non-publiee`, `.brouillon-ouvert` (numero).
 */
export async function ouvrirBrouillon(
  ports: PortsReferentiels,
  acteur: string,
  visee: VersionVisee,
): Promise<Resultat<EnteteVersion>> {
  const { organisme, referentiel, version } = visee
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const { referentiels } = depots
    if (!(await referentiels.verrouiller(organisme, referentiel))) return refuser('referentiel.inconnu')
    const versions = await referentiels.versions(organisme, referentiel)
    const source = await referentiels.lireVersion(organisme, version)
    if (source === null || source.referentiel !== referentiel) return refuser('referentiel.version-inconnue')
    if (source.etat !== 'publiee') return refuser('referentiel.non-publiee', { numero: source.numero })
    const ouverte = versions.find(estOuverte)
    if (ouverte !== undefined) return refuser('referentiel.brouillon-ouvert', { numero: ouverte.numero })
    const nouvelle = {
      id: randomUUID(),
      referentiel,
      numero: Math.max(...versions.map(({ numero }) => numero)) + 1,
      issueDe: source.id,
      contenu: source.contenu,
      auteur: acteur,
      instant: ports.maintenant(),
    }
    await referentiels.ajouterVersion(organisme, nouvelle)
    const details = { issue_de: source.numero }
    const acte = { acte: 'referentiel.ouvrir-brouillon', details, effet: ports.aujourdhui(), auteur: acteur }
    return await conclure(depots, { organisme, referentiel, version: nouvelle.id }, acte)
  })
}

/**
 * Sets a draft aside: nobody edits it any more, it leaves the lists, its edits stay.
 * Refusals `referentiel.version-inconnue`, `referentiel.fige` (etat).
 */
export async function abandonnerBrouillon(
  ports: PortsReferentiels,
  acteur: string,
  visee: VersionVisee,
): Promise<Resultat<null>> {
  const { organisme, referentiel, version } = visee
  return await ports.dansContexte({ organisme, personne: acteur }, async (depots) => {
    const tenue = await depots.referentiels.tenirVersion(organisme, version)
    if (tenue === null || tenue.referentiel !== referentiel) return refuser('referentiel.version-inconnue')
    if (!estOuverte(tenue)) return refuser('referentiel.fige', { etat: tenue.etat })
    await depots.referentiels.marquerAbandonnee(organisme, version, ports.maintenant())
    const details = { intitule: tenue.intitule, elements: tenue.elements }
    const acte = { acte: 'referentiel.abandonner', details, effet: ports.aujourdhui(), auteur: acteur }
    const fait = await conclure(depots, visee, acte)
    return fait.ok ? reussir(null) : fait
  })
}

/** Writes the act in the journal and reads the version again. */
async function conclure(
  { referentiels, journal }: DepotsReferentiels,
  { organisme, referentiel, version }: VersionVisee,
  { details, ...acte }: { acte: string; effet: string; auteur: string; details: Readonly<Record<string, unknown>> },
): Promise<Resultat<EnteteVersion>> {
  const entete = await referentiels.lireEntete(organisme, version)
  if (entete === null) throw new Error(`version ${version} is gone`)
  const objet = `referentiel:${referentiel}`
  await journal.inscrire({ ...acte, organisme, objet, details: { version: entete.numero, ...details } })
  return reussir(entete)
}
