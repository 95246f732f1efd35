import type { ReactNode } from 'react'
import { useParler } from '../textes/utiliser-textes.ts'

/** A table that scrolls in its frame, reachable by keyboard. */
export function CadreTable({ nom, haute = false, children }: { nom: string; haute?: boolean; children: ReactNode }) {
  const { t } = useParler()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is not a table's frame
    <div
      role="group"
      className={haute ? 'table-cadre table-figee' : 'table-cadre'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('web.table.defile', { nom })}
    >
      {children}
    </div>
  )
}
