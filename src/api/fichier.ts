import type { FastifyRequest } from 'fastify'
import type { Identite } from '#application/comptes/lire-identite.ts'
import { fold } from '#socle/texte.ts'

const NOM_MAX = 60

/** A title as a part of the name of a file: lower-case ASCII, never empty. */
export const enNomFichier = (titre: string): string =>
  fold(titre)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, NOM_MAX) || 'sans-titre'

/** Address under which things of CASE packages are named, on the server that was asked. */
export const adresseCase = ({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string =>
  `${protocol}://${host}/ims/case/v1p1`

/** Name of the organisation, for those who belong to it; else its identifier. */
export const organismeDe = ({
  params,
  identite,
}: {
  readonly params: { readonly organisme: string }
  readonly identite: Identite
}): string =>
  identite.appartenances.find(({ organisme }) => organisme.id === params.organisme)?.organisme.nom ?? params.organisme
