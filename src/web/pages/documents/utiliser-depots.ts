import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { RefusServeur } from '#api/contrat/client.ts'
import { call, type Reponse } from '../../donnees/api.ts'

/** Largest file that the server takes, in bytes: known here so that no one waits for a refusal. */
const TAILLE_MAX = 25_000_000
const ENSEMBLE = 2

/** One file on its way, in the order in which files were given. */
export interface Depot {
  readonly cle: number
  readonly nom: string
  readonly etat: 'attente' | 'lecture' | 'lu' | 'refuse'
  readonly fait: Reponse<'deposerDocument'> | null
  readonly erreur: unknown
}

/** Hook: files sent two at a time; what is read is kept whatever becomes of the others. */
export function useDepots(organisme: string) {
  const client = useQueryClient()
  const [depots, setDepots] = useState<readonly Depot[]>([])
  const file = useRef<{ readonly cle: number; readonly fichier: File }[]>([])
  const actifs = useRef(0)
  const suivante = useRef(0)
  const noter = (cle: number, changes: Partial<Depot>) =>
    setDepots((avant) => avant.map((un) => (un.cle === cle ? { ...un, ...changes } : un)))

  const envoyer = async (cle: number, fichier: File): Promise<void> => {
    noter(cle, { etat: 'lecture' })
    try {
      const fait = await call('deposerDocument', { params: { organisme }, query: { nom: fichier.name }, fichier })
      noter(cle, { etat: 'lu', fait })
      await client.invalidateQueries({ queryKey: ['documents'] })
    } catch (erreur) {
      noter(cle, { etat: 'refuse', erreur })
    }
  }

  const avancer = (): void => {
    while (actifs.current < ENSEMBLE) {
      const suivant = file.current.shift()
      if (suivant === undefined) return
      actifs.current += 1
      void envoyer(suivant.cle, suivant.fichier).then(() => {
        actifs.current -= 1
        avancer()
      })
    }
  }

  const deposer = (fichiers: readonly File[]): void => {
    const nouveaux = fichiers.map((fichier): Depot => {
      suivante.current += 1
      const commun = { cle: suivante.current, nom: fichier.name, fait: null }
      const trop = fichier.size > TAILLE_MAX
      if (!trop) file.current.push({ cle: commun.cle, fichier })
      return { ...commun, etat: trop ? 'refuse' : 'attente', erreur: trop ? refusTaille(fichier) : null }
    })
    setDepots((avant) => [...avant, ...nouveaux])
    avancer()
  }
  return { depots, deposer, oublier: () => setDepots([]) }
}

const refusTaille = ({ name, size }: File): RefusServeur =>
  new RefusServeur({
    code: 'document.trop-gros',
    donnees: { fichier: name, taille: size, maximum: TAILLE_MAX },
    status: 413,
  })
