import type { FicheRegistre } from '#domaine/certification/index.ts'
import { referentielDeFiche } from '#domaine/referentiel/index.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import type { VersionComplete } from '../referentiels/ports.ts'
import type { PortsCorrespondances, SourceOuverte } from './ports.ts'

/** Beyond, suggesting would hold the server too long. */
const ELEMENTS_COMPARES_MAX = 4_000

/** Two sides to compare, each `version:<uuid>` or `fiche:<number>` (`@<sha-256>`: that content, else today's). */
export interface CotesDemandes {
  readonly organisme: string
  readonly de: string
  readonly vers: string
}

export interface Cotes {
  readonly de: SourceOuverte
  readonly vers: SourceOuverte
}

const VERSION = /^version:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/
const FICHE = /^fiche:((?:RNCP|RS)\d{1,6})(?:@([0-9a-f]{64}))?$/

/**
 * Opens both sides. Refusals: `correspondance.source-invalide`, `correspondance.memes-cotes`,
 * `correspondance.trop-grand`, `fiche.inconnue`, `referentiel.version-inconnue`.
 */
export async function ouvrirCotes(
  ports: PortsCorrespondances,
  acteur: string,
  { organisme, de, vers }: CotesDemandes,
): Promise<Resultat<Cotes>> {
  const demandes = [de, vers].map((cle) => ({ cle, version: VERSION.exec(cle)?.[1], fiche: FICHE.exec(cle) }))
  const faux = demandes.find(({ version, fiche }) => version === undefined && fiche === null)
  if (faux !== undefined) return refuser('correspondance.source-invalide', { source: faux.cle.slice(0, 120) })
  // Read first: records come over other connections, which a waiting transaction must not hold back.
  const versions = await ports.dansContexte({ organisme, personne: acteur }, async ({ referentiels }) => {
    const lues: (VersionComplete | null)[] = []
    for (const { version } of demandes)
      lues.push(version === undefined ? null : await referentiels.lireVersion(organisme, version))
    return lues
  })
  const [un, autre] = await Promise.all(
    demandes.map(({ fiche }, rang) =>
      fiche === null ? ouvrirVersion(ports, versions[rang] ?? null) : ouvrirFiche(ports, fiche[1] ?? '', fiche[2]),
    ),
  )
  if (un === undefined || autre === undefined) throw new Error('two sides were asked for')
  if (!un.ok) return un
  if (!autre.ok) return autre
  if (un.valeur.cle === autre.valeur.cle) return refuser('correspondance.memes-cotes')
  return reussir({ de: un.valeur, vers: autre.valeur })
}

async function ouvrirVersion(
  ports: PortsCorrespondances,
  version: VersionComplete | null,
): Promise<Resultat<SourceOuverte>> {
  if (version === null) return refuser('referentiel.version-inconnue')
  const { id, referentiel, numero, contenu } = version
  const certification = contenu.certification
  const connue = certification === null ? null : await ports.fiche(certification, ports.aujourdhui())
  return verifierTaille({
    cle: `version:${id}`,
    intitule: contenu.intitule,
    numero: certification,
    version: { id, referentiel, numero },
    contenu,
    fiche: connue?.fiche ?? null,
  })
}

async function ouvrirFiche(
  ports: PortsCorrespondances,
  numero: string,
  empreinte: string | undefined,
): Promise<Resultat<SourceOuverte>> {
  const lue = await ports.fiche(numero, empreinte ?? ports.aujourdhui())
  if (lue === null) return refuser('fiche.inconnue', { numero })
  const fiche: FicheRegistre = lue.fiche
  return verifierTaille({
    cle: `fiche:${fiche.numero}@${lue.empreinte}`,
    intitule: fiche.intitule,
    numero: fiche.numero,
    version: null,
    contenu: referentielDeFiche(fiche),
    fiche,
  })
}

function verifierTaille(source: SourceOuverte): Resultat<SourceOuverte> {
  const elements = source.contenu.elements.length
  return elements > ELEMENTS_COMPARES_MAX
    ? refuser('correspondance.trop-grand', { elements, max: ELEMENTS_COMPARES_MAX })
    : reussir(source)
}
