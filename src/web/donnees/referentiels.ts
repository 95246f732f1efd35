import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call } from './api.ts'

/** Query options of the pages of référentiels. */

export const lireReferentiels = (organisme: string, page: number) =>
  queryOptions({
    queryKey: ['referentiels', organisme, page],
    queryFn: ({ signal }) => call('referentiels', { params: { organisme }, query: { page, par_page: 50 }, signal }),
    placeholderData: keepPreviousData,
  })

export const lireReferentiel = (organisme: string, referentiel: string) =>
  queryOptions({
    queryKey: ['referentiel', organisme, referentiel],
    queryFn: ({ signal }) => call('referentiel', { params: { organisme, referentiel }, signal }),
  })

/**
 * A version with its content. A draft is read once and then kept by the studio: reading it again under the person's
 * hands would undo nothing and show twice the same.
 */
export const lireVersion = (organisme: string, referentiel: string, version: string) =>
  queryOptions({
    queryKey: ['version-referentiel', organisme, referentiel, version],
    queryFn: ({ signal }) => call('versionReferentiel', { params: { organisme, referentiel, version }, signal }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  })

export const lireHistorique = (organisme: string, referentiel: string, version: string) =>
  queryOptions({
    queryKey: ['historique-referentiel', organisme, referentiel, version],
    queryFn: ({ signal }) =>
      call('historiqueReferentiel', {
        params: { organisme, referentiel, version },
        query: { page: 1, par_page: 20 },
        signal,
      }),
  })

export const lireMigrations = (organisme: string, referentiel: string) =>
  queryOptions({
    queryKey: ['migrations-referentiel', organisme, referentiel],
    queryFn: ({ signal }) => call('migrationsReferentiel', { params: { organisme, referentiel }, query: {}, signal }),
  })
