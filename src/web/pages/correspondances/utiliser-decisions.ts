import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call, type Demande } from '../../donnees/api.ts'
import { lireBanc } from '../../donnees/correspondances.ts'
import { cleLien, type Lien, type ReponseBanc, type TypeLien } from './liens.ts'

type Corps = NonNullable<Demande<'deciderCorrespondances'>['corps']>
export type Decision = Corps['decisions'][number]

/** What the bench can do to its links. */
export interface Decisions {
  decider(decisions: readonly Decision[], puis?: () => void): void
  annuler(puis?: () => void): void
  readonly enCours: boolean
  /** Last refusal of the server; null: none. */
  readonly erreur: unknown
}

export const confirmer = ({ de, vers }: Pick<Lien, 'de' | 'vers'>, type: TypeLien): Decision => ({
  de,
  vers,
  etat: 'confirme',
  type,
})

/** Decisions shown at once, then read again from the server. */
export function useDecisions(organisme: string, banc: ReponseBanc, adresse: { de: string; vers: string }): Decisions {
  const client = useQueryClient()
  const { queryKey } = lireBanc(organisme, adresse)
  const cotes = { de: banc.de.cle, vers: banc.vers.cle }
  const relire = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['banc'] }),
      client.invalidateQueries({ queryKey: ['correspondances'] }),
    ])
  const decision = useMutation({
    mutationFn: (decisions: readonly Decision[]) =>
      call('deciderCorrespondances', { params: { organisme }, corps: { ...cotes, decisions: [...decisions] } }),
    // One after the other: two acts never cross.
    scope: { id: 'correspondances' },
    onMutate: async (decisions) => {
      await client.cancelQueries({ queryKey })
      client.setQueryData<ReponseBanc>(queryKey, (lu) => lu && appliquer(lu, decisions))
    },
    onSettled: relire,
  })
  const annulation = useMutation({
    mutationFn: () => call('annulerCorrespondances', { params: { organisme }, corps: cotes }),
    scope: { id: 'correspondances' },
    onSettled: relire,
  })
  return {
    decider: (decisions, puis) => decision.mutate(decisions, puis === undefined ? {} : { onSuccess: puis }),
    annuler: (puis) => annulation.mutate(undefined, puis === undefined ? {} : { onSuccess: puis }),
    enCours: annulation.isPending,
    erreur: decision.error ?? annulation.error,
  }
}

/** The bench as it will be once the server has kept these decisions. */
function appliquer(banc: ReponseBanc, decisions: readonly Decision[]): ReponseBanc {
  const parCle = new Map(decisions.map((une) => [cleLien(une), une]))
  const liens = banc.liens.map((lien): Lien => {
    const decision = parCle.get(cleLien(lien))
    if (decision === undefined) return lien
    return { ...lien, etat: decision.etat, type: decision.etat === 'confirme' ? decision.type : lien.type }
  })
  return { ...banc, liens, annulable: true }
}
