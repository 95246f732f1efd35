import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './api.ts'

/** Query options of the pages of documents. */

const MINUTE = 60_000

export const lireDocuments = (organisme: string, page: number) =>
  queryOptions({
    queryKey: ['documents', organisme, page],
    queryFn: ({ signal }) => call('documents', { params: { organisme }, query: { page, par_page: 50 }, signal }),
    placeholderData: keepPreviousData,
  })

export const lireDocument = (organisme: string, document: string) =>
  queryOptions({
    queryKey: ['document', organisme, document],
    queryFn: ({ signal }) => call('document', { params: { organisme, document }, signal }),
    staleTime: MINUTE,
  })

/** The lines never change: only a new reading of the document makes them others. */
export const lireSource = (organisme: string, document: string) =>
  queryOptions({
    queryKey: ['document', organisme, document, 'source'],
    queryFn: ({ signal }) => call('sourceDocument', { params: { organisme, document }, signal }),
    staleTime: 60 * MINUTE,
  })

export const lireConstats = (organisme: string, document: string, avec: readonly string[]) =>
  queryOptions({
    queryKey: ['constats', organisme, document, avec],
    queryFn: ({ signal }) =>
      call('constatsDocument', { params: { organisme, document }, query: { avec: [...avec] }, signal }),
    placeholderData: keepPreviousData,
  })

export const lireApercu = (organisme: string, document: string) =>
  queryOptions({
    queryKey: ['apercu', organisme, document],
    queryFn: ({ signal }) => call('apercuReferentiel', { params: { organisme, document }, signal }),
  })
