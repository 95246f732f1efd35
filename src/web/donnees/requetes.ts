import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { buildAdresse, call, type Demande } from './api.ts'

/** Query options of each reading of the pages: one key per address, so that two pages share an answer. */

const MINUTE = 60_000

export const lireEtat = () =>
  queryOptions({ queryKey: ['etat'], queryFn: ({ signal }) => call('etat', { signal }), staleTime: MINUTE })

export const lireSession = () =>
  queryOptions({ queryKey: ['session'], queryFn: ({ signal }) => call('session', { signal }), staleTime: 5 * MINUTE })

export const chercherFiches = (query: NonNullable<Demande<'chercher'>['query']>) =>
  queryOptions({
    queryKey: ['chercher', buildAdresse('chercher', { query })],
    queryFn: ({ signal }) => call('chercher', { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: MINUTE,
  })

export const suggererFiches = (q: string, au: string | undefined) =>
  queryOptions({
    queryKey: ['suggerer', q, au ?? null],
    queryFn: ({ signal }) => call('suggerer', { query: { q, au }, signal }),
    placeholderData: keepPreviousData,
    enabled: q.trim().length > 1,
    staleTime: MINUTE,
  })

export const lireFiche = (numero: string, au: string | undefined) =>
  queryOptions({
    queryKey: ['fiche', numero, au ?? null],
    queryFn: ({ signal }) => call('fiche', { params: { numero }, query: { au }, signal }),
    staleTime: MINUTE,
  })

export const lirePartenaires = (numero: string, au: string | undefined) =>
  queryOptions({
    queryKey: ['partenaires', numero, au ?? null],
    queryFn: ({ signal }) => call('partenaires', { params: { numero }, query: { au }, signal }),
    staleTime: MINUTE,
  })

export const lireHabilitation = (numero: string, siret: string, au: string | undefined) =>
  queryOptions({
    queryKey: ['habilitation', numero, siret, au ?? null],
    queryFn: ({ signal }) => call('habilitation', { params: { numero }, query: { siret, au }, signal }),
    retry: false,
  })

export const comparerFiches = (numero: string, query: NonNullable<Demande<'comparer'>['query']>) =>
  queryOptions({
    queryKey: ['comparer', numero, query],
    queryFn: ({ signal }) => call('comparer', { params: { numero }, query, signal }),
    placeholderData: keepPreviousData,
    retry: false,
  })

export const lireVersions = (numero: string) =>
  queryOptions({
    queryKey: ['versions', numero],
    queryFn: ({ signal }) => call('versions', { params: { numero }, signal }),
    staleTime: MINUTE,
  })

export const lireEcheances = (query: NonNullable<Demande<'echeances'>['query']>) =>
  queryOptions({
    queryKey: ['echeances', buildAdresse('echeances', { query })],
    queryFn: ({ signal }) => call('echeances', { query, signal }),
    placeholderData: keepPreviousData,
    staleTime: MINUTE,
  })

export const lireImports = () =>
  queryOptions({
    queryKey: ['imports'],
    queryFn: ({ signal }) => call('imports', { signal }),
    refetchInterval: (requete) => (requete.state.data?.imports.some((i) => i.etat === 'en_cours') ? 700 : false),
  })

export const lireMesSessions = () =>
  queryOptions({ queryKey: ['sessions'], queryFn: ({ signal }) => call('mesSessions', { signal }) })

export const lireOrganisme = (organisme: string) =>
  queryOptions({
    queryKey: ['organisme', organisme],
    queryFn: ({ signal }) => call('organisme', { params: { organisme }, signal }),
  })

export const lireOrganismes = () =>
  queryOptions({ queryKey: ['organismes'], queryFn: ({ signal }) => call('organismes', { query: {}, signal }) })

export const lireMembres = (organisme: string) =>
  queryOptions({
    queryKey: ['membres', organisme],
    queryFn: ({ signal }) => call('membres', { params: { organisme }, query: { par_page: 200 }, signal }),
  })

export const lireInvitations = (organisme: string) =>
  queryOptions({
    queryKey: ['invitations', organisme],
    queryFn: ({ signal }) => call('invitations', { params: { organisme }, query: { par_page: 200 }, signal }),
  })

export const lireJournal = (organisme: string, page: number) =>
  queryOptions({
    queryKey: ['journal', organisme, page],
    queryFn: ({ signal }) => call('journal', { params: { organisme }, query: { page, par_page: 50 }, signal }),
    placeholderData: keepPreviousData,
  })

export const lireSuivis = (organisme: string) =>
  queryOptions({
    queryKey: ['suivis', organisme],
    queryFn: ({ signal }) => call('suivis', { params: { organisme }, signal }),
  })

export const lireBaremes = () =>
  queryOptions({ queryKey: ['baremes'], queryFn: ({ signal }) => call('baremes', { signal }), staleTime: MINUTE })
