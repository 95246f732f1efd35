import type { DemandePage } from '#application/ports-comptes.ts'

/** Page asked for, as the use cases take it. */
export const pageDe = (query: { readonly page: number; readonly par_page: number }): DemandePage => ({
  page: query.page,
  parPage: query.par_page,
})
