import { construireGraphe, successeursActuels } from '#domaine/certification/index.ts'
import { addMois, diffJours } from '#socle/date-civile.ts'
import { parseNumeroFiche } from '#socle/identifiant.ts'
import { etatDeResume, situerResume } from './consulter.ts'
import type { DepotRegistre, EtatResume } from './ports.ts'

export interface Echeance extends EtatResume {
  /** Days from the day asked to the end of entries; negative once past. */
  readonly joursRestants: number | null
  readonly successeurs: readonly {
    readonly numero: string
    readonly intitule: string | null
    readonly partielle: boolean
  }[]
}

/** The horizon of the radar; a list of numbers restricts it. */
export interface DemandeEcheances {
  readonly au: string
  readonly mois: number
  readonly depuisMois: number
  /** As people type them: `35698`, `rncp 35698`. */
  readonly numeros: readonly string[]
  readonly repertoires: readonly ('RNCP' | 'RS')[]
  readonly page: number
  readonly parPage: number
}

const GROUPE_MAXIMUM = 200

/** Registrations whose entries end within the horizon, soonest first, each with what replaced it (nearest open descendants). */
export async function listerEcheances(
  depot: DepotRegistre,
  d: DemandeEcheances,
): Promise<{ total: number; echeances: Echeance[] }> {
  const { total, numeros } = await depot.echeances({
    du: addMois(d.au, -d.depuisMois),
    au: addMois(d.au, d.mois),
    repertoires: d.repertoires,
    numeros: d.numeros.flatMap((n) => (parseNumeroFiche(n).length === 0 ? [n] : parseNumeroFiche(n))),
    page: d.page,
    parPage: d.parPage,
  })
  const resumes = await depot.resumes(numeros)
  const echeances = await Promise.all(
    numeros.flatMap((numero) => {
      const resume = resumes.get(numero)
      return resume === undefined ? [] : [situer(depot, situerResume(resume, d.au), d.au)]
    }),
  )
  return { total, echeances }
}

async function situer(depot: DepotRegistre, ligne: EtatResume, au: string): Promise<Echeance> {
  const { numero, fin } = ligne.resume
  const joursRestants = fin === null ? null : diffJours(au, fin)
  const { liens } = await depot.groupe(numero, GROUPE_MAXIMUM)
  const membres = await depot.resumes(liens.map((l) => l.numero))
  const trouves = successeursActuels(construireGraphe(liens), numero, (n) => etatDeResume(membres.get(n), au))
  const successeurs = trouves.map((s) => ({
    numero: s.numero,
    intitule: membres.get(s.numero)?.intitule ?? null,
    partielle: s.partielle,
  }))
  return { ...ligne, joursRestants, successeurs }
}
