import { type KeyboardEvent, useRef, useState } from 'react'
import { CadreTable } from '../../commun/cadre-table.tsx'
import { useParler } from '../../textes/utiliser-textes.ts'
import { type EtatLien, type LienSitue, type ReponseBanc, TYPES, type TypeLien } from './liens.ts'
import { RangeeLien } from './rangee-lien.tsx'
import { confirmer, type Decision } from './utiliser-decisions.ts'

interface Proprietes {
  readonly liens: readonly LienSitue[]
  readonly cotes: Pick<ReponseBanc, 'de' | 'vers'>
  readonly permis: boolean
  readonly decider: (decisions: readonly Decision[]) => void
  readonly annuler: () => void
}

/** Links as rows, with one row in hand; keys decide it and go on. */
export function TableLiens(proprietes: Proprietes) {
  const { t } = useParler()
  const { liens, cotes, permis } = proprietes
  const gestes = useGestes(proprietes)
  return (
    <>
      {permis && <p className="banc-touches petit secondaire">{t('correspondances.banc.touches')}</p>}
      <CadreTable nom={t('correspondances.banc.nom')}>
        <table className="table banc-table banc-liens">
          <thead>
            <tr>
              <th scope="col">{cotes.de.numero ?? t('correspondances.choix.de')}</th>
              <th scope="col">{t('correspondances.banc.lien')}</th>
              <th scope="col">{cotes.vers.numero ?? t('correspondances.choix.vers')}</th>
              <th scope="col">{t('correspondances.banc.decision')}</th>
            </tr>
          </thead>
          <tbody ref={gestes.corps} onKeyDown={gestes.surTouche}>
            {liens.map((situe, place) => (
              <RangeeLien
                key={situe.cle}
                situe={situe}
                type={gestes.typeDe(situe)}
                choisie={place === gestes.rang}
                permis={permis}
                choisir={() => gestes.choisir(place)}
                typer={(type) => gestes.typer(situe, type)}
                trancher={(etat) => gestes.trancher(situe, etat)}
              />
            ))}
          </tbody>
        </table>
      </CadreTable>
    </>
  )
}

/** Hook: the row in hand, the types chosen before confirming, what keys and buttons do. */
function useGestes({ liens, permis, decider, annuler }: Proprietes) {
  const corps = useRef<HTMLTableSectionElement>(null)
  const [choisie, choisir] = useState(0)
  const [types, setTypes] = useState<ReadonlyMap<string, TypeLien>>(new Map())
  const rang = Math.min(choisie, liens.length - 1)
  const typeDe = ({ cle, lien }: LienSitue): TypeLien =>
    lien.etat === 'confirme' ? lien.type : (types.get(cle) ?? lien.type)
  const aller = (vers: number) => {
    const borne = Math.max(0, Math.min(vers, liens.length - 1))
    choisir(borne)
    corps.current?.querySelectorAll<HTMLElement>('tr[data-lien]')[borne]?.focus()
  }
  const typer = (situe: LienSitue, type: TypeLien) => {
    if (situe.lien.etat === 'confirme') decider([confirmer(situe.lien, type)])
    else setTypes((avant) => new Map(avant).set(situe.cle, type))
  }
  const trancher = (situe: LienSitue, etat: EtatLien) => {
    const { de, vers } = situe.lien
    decider([etat === 'confirme' ? confirmer(situe.lien, typeDe(situe)) : { de, vers, etat }])
  }
  const surTouche = (evenement: KeyboardEvent) => {
    const situe = liens[rang]
    if (situe === undefined || estSaisie(evenement.target)) return
    const geste = gesteDe(evenement)
    if (geste === null || (!permis && geste.sorte !== 'aller')) return
    evenement.preventDefault()
    if (geste.sorte === 'aller') aller(geste.bout ?? rang + geste.pas)
    else if (geste.sorte === 'annuler') annuler()
    else if (geste.sorte === 'type') typer(situe, geste.type)
    else {
      trancher(situe, geste.etat)
      if (geste.etat !== 'propose') aller(rang + 1)
    }
  }
  return { corps, rang, choisir, typeDe, typer, trancher, surTouche }
}

/** Keys typed in a list of choices, or on a button that has its own meaning for them, are theirs. */
const estSaisie = (cible: EventTarget): boolean =>
  cible instanceof HTMLElement && cible.closest('select, button, summary, a, input') !== null

type Geste =
  | { readonly sorte: 'aller'; readonly pas: number; readonly bout: number | null }
  | { readonly sorte: 'trancher'; readonly etat: EtatLien }
  | { readonly sorte: 'type'; readonly type: TypeLien }
  | { readonly sorte: 'annuler' }

const ALLERS: Readonly<Record<string, Geste>> = {
  j: { sorte: 'aller', pas: 1, bout: null },
  arrowdown: { sorte: 'aller', pas: 1, bout: null },
  k: { sorte: 'aller', pas: -1, bout: null },
  arrowup: { sorte: 'aller', pas: -1, bout: null },
  home: { sorte: 'aller', pas: 0, bout: 0 },
  end: { sorte: 'aller', pas: 0, bout: Number.MAX_SAFE_INTEGER },
  enter: { sorte: 'trancher', etat: 'confirme' },
  c: { sorte: 'trancher', etat: 'confirme' },
  r: { sorte: 'trancher', etat: 'refuse' },
  backspace: { sorte: 'trancher', etat: 'propose' },
}

function gesteDe({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Geste | null {
  const touche = key.toLowerCase()
  if (ctrlKey || metaKey) return touche === 'z' ? { sorte: 'annuler' } : null
  if (altKey) return null
  const type = /^[1-5]$/.test(touche) ? TYPES[Number(touche) - 1] : undefined
  if (type !== undefined) return { sorte: 'type', type }
  return ALLERS[touche] ?? null
}
