import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './api.ts'

/** Query options of the comparison and crosswalk bench. */

/** Two sides, as the address holds them. */
export interface Cotes {
  readonly de: string
  readonly vers: string
}

export const lireTables = (organisme: string, page: number) =>
  queryOptions({
    queryKey: ['correspondances', organisme, page],
    queryFn: ({ signal }) => call('correspondances', { params: { organisme }, query: { page, par_page: 50 }, signal }),
    placeholderData: keepPreviousData,
  })

export const lireBanc = (organisme: string, { de, vers }: Cotes) =>
  queryOptions({
    queryKey: ['banc', organisme, de, vers],
    queryFn: ({ signal }) => call('bancCorrespondances', { params: { organisme }, query: { de, vers }, signal }),
  })

export const lireChangements = (organisme: string, { de, vers }: Cotes) =>
  queryOptions({
    queryKey: ['comparaison-referentiels', organisme, de, vers],
    queryFn: ({ signal }) => call('comparaisonReferentiels', { params: { organisme }, query: { de, vers }, signal }),
  })

/** As many référentiels as one list of choices holds. */
export const lireChoixReferentiels = (organisme: string) =>
  queryOptions({
    queryKey: ['referentiels', organisme, 'choix'],
    queryFn: ({ signal }) => call('referentiels', { params: { organisme }, query: { page: 1, par_page: 200 }, signal }),
  })
