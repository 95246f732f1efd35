import { useEffect, useState, useSyncExternalStore } from 'react'
import { RefusServeur } from '#api/contrat/client.ts'
import { operationLue, operationPublique, referentielLu } from '#api/contrat/conversion-referentiel.ts'
import { call, type Reponse } from '../../../donnees/api.ts'
import { noteEchec, noteReponse } from '../../../donnees/reseau.ts'
import { Brouillon, type Depart, type PortBrouillon } from './brouillon.ts'

interface Vise {
  readonly organisme: string
  readonly referentiel: string
  readonly version: string
}

const readDepart = (version: Reponse<'versionReferentiel'>): Depart => ({
  contenu: referentielLu(version.contenu),
  revision: version.revision,
  etat: version.etat,
  annulable: version.annulable,
  retablissable: version.retablissable,
})

/** Codes by which the server says that the draft is no longer the one that this page knows. */
const CONFLITS: readonly string[] = ['referentiel.conflit', 'referentiel.fige', 'referentiel.version-inconnue']

/** How a draft reaches the API. */
const openPort = (params: Vise): PortBrouillon => ({
  async envoyer({ genre, operations, revision }) {
    try {
      if (genre === 'edition') {
        const corps = { revision, operations: operations.map(operationPublique) }
        const accuse = await call('appliquerOperations', { params, corps })
        noteReponse()
        return { ...accuse, operations }
      }
      const nom = genre === 'annulation' ? 'annulerOperations' : 'retablirOperations'
      const accuse = await call(nom, { params, corps: { revision } })
      noteReponse()
      return { ...accuse, operations: accuse.operations.map(operationLue) }
    } catch (erreur) {
      noteEchec(erreur)
      throw erreur
    }
  },
  async lire() {
    return readDepart(await call('versionReferentiel', { params }))
  },
  classer(erreur) {
    if (!(erreur instanceof RefusServeur)) return 'coupure'
    const { code, status } = erreur.probleme
    if (CONFLITS.includes(code)) return 'conflit'
    return status >= 500 || status === 429 ? 'coupure' : 'refus'
  },
})

/** Hook: the draft of a version, edited in this page and sent as one goes. */
export function useBrouillon(params: Vise, version: Reponse<'versionReferentiel'>) {
  const [brouillon] = useState(() => new Brouillon(openPort(params), readDepart(version)))
  const etat = useSyncExternalStore(brouillon.subscribe, brouillon.read)
  useEffect(() => {
    const revenir = () => {
      if (document.visibilityState === 'visible') void brouillon.refresh()
    }
    const reessayer = () => brouillon.retry()
    const retenir = (evenement: BeforeUnloadEvent) => {
      if (brouillon.read().attente.length > 0) evenement.preventDefault()
    }
    document.addEventListener('visibilitychange', revenir)
    addEventListener('online', reessayer)
    addEventListener('beforeunload', retenir)
    return () => {
      document.removeEventListener('visibilitychange', revenir)
      removeEventListener('online', reessayer)
      removeEventListener('beforeunload', retenir)
    }
  }, [brouillon])
  return { brouillon, etat }
}
