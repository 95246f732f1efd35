import type { Refus } from '#socle/resultat.ts'
import type { Paroles } from './langue.ts'

/** Where a command writes: results on standard output, everything else on standard error. */
export interface Sortie {
  readonly paroles: Paroles
  readonly json: boolean
  /** A line of the result, for a person. */
  ecrire(ligne: string): void
  /** The result for a machine; alone on standard output. */
  donner(valeur: unknown): void
  /** A message, on standard error. */
  dire(ligne: string): void
  refuser(refus: Refus): void
  progresser(p: Avancement): void
}

/** Where a long job stands; rate in units per second. */
export interface Avancement {
  readonly titre: string
  readonly fait: number
  readonly total: number | null
  readonly unite: 'octets' | 'fiches'
}

const BARRE = 24
const INTERVALLE_TERMINAL_MS = 100
const INTERVALLE_JOURNAL_MS = 5000
const MEGA = 1e6

interface Mesure {
  readonly debut: number
  readonly titre: string
  dernier: number
}

function progressLine(a: Avancement, ecoule: number, p: Paroles): string {
  const part = a.total === null || a.total === 0 ? null : Math.min(1, a.fait / a.total)
  const debit = ecoule > 0 ? a.fait / ecoule : 0
  const pleins = Math.round((part ?? 0) * BARRE)
  const barre = part === null ? '' : `[${'█'.repeat(pleins)}${'·'.repeat(BARRE - pleins)}] ${p.nombre(part * 100)} % `
  const quantite =
    a.unite === 'octets'
      ? `${p.nombre(a.fait / MEGA)} ${p.dire('unite.mo')}`
      : `${p.nombre(a.fait)} ${p.dire('unite.fiches')}`
  const rythme = a.unite === 'octets' ? `${p.nombre(debit / MEGA, 1)} ${p.dire('unite.mo')}/s` : `${p.nombre(debit)} /s`
  const reste =
    part === null || part === 0 || debit === 0
      ? ''
      : ` · ${p.dire('progression.reste', { s: p.nombre((a.total ?? 0) / debit - ecoule) })}`
  return `${a.titre} ${barre}${quantite} · ${rythme}${reste}`
}

/** The terminal: colours none, progress redrawn in place on a terminal, one line every five seconds elsewhere. */
export function ouvrirSortie(paroles: Paroles, json: boolean): Sortie {
  const { stdout, stderr } = process
  // A reader that has seen enough (`| head`), a terminal that was closed: what is under way goes on.
  for (const flux of [stdout, stderr]) {
    flux.on('error', (erreur: NodeJS.ErrnoException) => {
      if (erreur.code !== 'EPIPE') throw erreur
    })
  }
  let mesure: Mesure | null = null
  let enPlace = false
  const effacer = (): void => {
    if (enPlace) stderr.write('\r\x1b[2K')
    enPlace = false
  }
  const dire = (ligne: string): void => {
    effacer()
    stderr.write(`${ligne}\n`)
  }
  const progresser = (a: Avancement): void => {
    const instant = performance.now()
    if (mesure === null || mesure.titre !== a.titre) mesure = { debut: instant, titre: a.titre, dernier: 0 }
    const fini = a.total !== null && a.fait >= a.total
    const intervalle = stderr.isTTY ? INTERVALLE_TERMINAL_MS : INTERVALLE_JOURNAL_MS
    if (!fini && instant - mesure.dernier < intervalle) return
    mesure.dernier = instant
    const ligne = progressLine(a, (instant - mesure.debut) / 1000, paroles)
    if (!stderr.isTTY) {
      dire(ligne)
      return
    }
    effacer()
    stderr.write(ligne)
    enPlace = true
  }
  return {
    paroles,
    json,
    dire,
    progresser,
    ecrire: (ligne) => {
      effacer()
      stdout.write(`${ligne}\n`)
    },
    donner: (valeur) => {
      effacer()
      stdout.write(`${JSON.stringify(valeur, null, 2)}\n`)
    },
    refuser: (refus) => {
      const { phrase, remede } = paroles.expliquer(refus)
      dire(phrase)
      if (remede !== '') dire(`→ ${remede}`)
    },
  }
}
