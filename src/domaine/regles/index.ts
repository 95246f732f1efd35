import type { RegleDeclaree } from '#droit/regle.ts'
import { REGLES_BLOCS, REGLES_DELIBERATION } from '../deliberation/index.ts'
import { REGLES_CATEGORIE, REGLES_MINIMUM } from '../evaluation/index.ts'
import { REGLES_JURY } from '../jury/index.ts'
import { REGLES_PARCOURS } from '../parcours/index.ts'
import { REGLES_QUALITE } from '../qualite/index.ts'
import { REGLES_REMUNERATION } from '../remuneration/index.ts'

/** Every rule of the law that the product applies, in the order of the chain. */
export const REGLES: readonly RegleDeclaree[] = [
  ...REGLES_PARCOURS,
  ...REGLES_QUALITE,
  ...REGLES_REMUNERATION,
  ...REGLES_CATEGORIE,
  ...REGLES_MINIMUM,
  ...REGLES_JURY,
  ...REGLES_DELIBERATION,
  ...REGLES_BLOCS,
]

/** Part of the law that a rule belongs to: the first word of its id. */
export const partieDe = ({ id }: Pick<RegleDeclaree, 'id'>): string => id.split('.')[0] ?? id
