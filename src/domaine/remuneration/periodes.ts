import { calculer, type Trace } from '#droit/trace.ts'
import { addJours } from '#socle/date-civile.ts'
import { arrondir } from './arrondi.ts'
import { type Cadre, listerBornes } from './cadre.ts'
import type { Paie } from './paie.ts'
import { payer } from './payer.ts'

/** Days that pay alike, with their pay. */
export interface PeriodePayee {
  readonly debut: Trace
  /** Day after the last one. */
  readonly suite: Trace
  readonly du: string
  readonly au: string
  /** `suite` as a day. */
  readonly jusque: string
  readonly paie: Paie
  /** What is due for a whole month of it, in whole cents. */
  readonly mensuel: Trace
}

/** Cuts a contract at every day from which something may pay otherwise, and pays each part; none without both days. */
export function decouper(cadre: Cadre): readonly PeriodePayee[] {
  const { debut, fin } = cadre
  if (typeof debut.valeur !== 'string' || typeof fin.valeur !== 'string') return []
  const terme = calculer('remuneration.lendemain-du-contrat', 'lendemain', [fin], { unite: 'jour' })
  const bornes = [debut, ...bornesDedans(cadre, debut.valeur, fin.valeur), terme]
  const periodes: PeriodePayee[] = []
  for (let rang = 0; rang + 1 < bornes.length; rang += 1) {
    const periode = payerEntre(cadre, bornes[rang] ?? debut, bornes[rang + 1] ?? terme)
    if (periode !== null) periodes.push(periode)
  }
  return periodes
}

function payerEntre(cadre: Cadre, debut: Trace, suite: Trace): PeriodePayee | null {
  const [du, jusque] = [debut.valeur, suite.valeur]
  if (typeof du !== 'string' || typeof jusque !== 'string') return null
  const au = addJours(jusque, -1)
  const paie = payer(cadre, debut, au)
  return { debut, suite, du, au, jusque, paie, mensuel: arrondir(paie.montant, cadre.interrupteurs) }
}

/** Bounds inside a contract, in order, each day once. */
function bornesDedans(cadre: Cadre, debut: string, fin: string): readonly Trace[] {
  const parJour = new Map<string, Trace>()
  for (const borne of listerBornes(cadre)) {
    const jour = borne.valeur
    if (typeof jour === 'string' && jour > debut && jour <= fin && !parJour.has(jour)) parJour.set(jour, borne)
  }
  return [...parJour].sort(([un], [autre]) => (un < autre ? -1 : 1)).map(([, borne]) => borne)
}
