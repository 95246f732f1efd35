import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call, type Demande, type NomRoute, type Reponse } from './api.ts'
import { lireSession } from './requetes.ts'

export const PLATEFORME = '00000000-0000-0000-0000-000000000000'

/** Who is signed in and what is open to them; null while it is not known. */
export function useSession() {
  const { data } = useQuery(lireSession())
  return data ?? null
}

type Session = Reponse<'session'>

/** true when an action of the rights table is open to the person somewhere, or in one organisation. */
export function peut(session: Session | null, action: string, organisme?: string): boolean {
  return (session?.appartenances ?? []).some(
    (une) => (organisme === undefined || une.organisme.id === organisme) && une.actions.includes(action),
  )
}

/** The first organisation, other than the platform, where an action is open. */
export function organismePour(session: Session | null, action: string) {
  const trouvee = (session?.appartenances ?? []).find(
    (une) => une.organisme.id !== PLATEFORME && une.actions.includes(action),
  )
  return trouvee?.organisme ?? null
}

type RouteSession = 'ouvrirSession' | 'premierAdministrateur' | 'accepterInvitation' | 'entrerDemonstration'

/** Signing in by any of the four ways; everything read before is read again with the new rights. */
export function useOuverture<N extends RouteSession>(nom: N, puis: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (demande: Demande<N>) => call(nom, demande),
    onSuccess: () => {
      puis()
      return client.invalidateQueries()
    },
  })
}

/** Any writing call, followed by the refresh of what it changes. */
export function useEcriture<N extends NomRoute>(nom: N, aRelire: readonly string[]) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (demande: Demande<N>) => call(nom, demande),
    onSettled: () => Promise.all(aRelire.map((cle) => client.invalidateQueries({ queryKey: [cle] }))),
  })
}

/** Signing out, then leaving for a page open to all: the one being read may be so no more. */
export function useFermeture(puis: () => Promise<void>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => call('fermerSession', {}),
    onSettled: async () => {
      await puis()
      await client.resetQueries()
    },
  })
}
