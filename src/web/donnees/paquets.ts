import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Langue } from '../format/dates.ts'
import { call } from './api.ts'

/** Query options of the pages of rule packages. */

export const lirePaquets = (organisme: string, page: number) =>
  queryOptions({
    queryKey: ['paquets', organisme, page],
    queryFn: ({ signal }) => call('paquets', { params: { organisme }, query: { page, par_page: 50 }, signal }),
    placeholderData: keepPreviousData,
  })

/** A package, its check said in the language shown. Not read again under the hands of who edits it. */
export const lirePaquet = (organisme: string, paquet: string, langue: Langue) =>
  queryOptions({
    queryKey: ['paquet', organisme, paquet, langue],
    queryFn: ({ signal }) => call('paquet', { params: { organisme, paquet }, query: { langue }, signal }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
