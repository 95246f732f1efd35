import type { DemandePage } from '#application/ports-comptes.ts'

/** Rows to pass over before a page; pages count from 1. */
export const decalage = (page: DemandePage): number => (page.page - 1) * page.parPage
