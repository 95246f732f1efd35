import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { estJour } from '#socle/date-civile.ts'
import { Cadre } from './cadre/cadre.tsx'
import { Introuvable, Panne } from './cadre/panne.tsx'
import { parseRecherche, type Recherche, stringifyRecherche, toEntier, toListe, toTexte } from './donnees/adresse.ts'
import { readCriteres } from './donnees/criteres.ts'

interface RechercheRacine {
  readonly au?: string | undefined
}

interface RechercheEcheances {
  readonly mois?: number | undefined
  readonly depuis?: number | undefined
  readonly repertoire?: 'RNCP' | 'RS' | undefined
  readonly suivies?: string | undefined
  readonly page?: number | undefined
}

interface RechercheComparaison {
  readonly de?: string | undefined
  readonly a?: string | undefined
  readonly avec?: string | undefined
}

interface RechercheImports {
  readonly import?: string | undefined
}

interface RechercheOrganisme {
  readonly partie?: string | undefined
  readonly page?: number | undefined
}

interface RechercheVersion {
  readonly vue?: 'lecture' | undefined
}

interface RechercheDocument {
  readonly onglet?: string | undefined
  readonly avec?: readonly string[] | undefined
}

interface RechercheCorrespondances {
  readonly de?: string | undefined
  readonly vers?: string | undefined
  readonly vue?: 'changements' | undefined
  readonly famille?: string | undefined
  readonly etat?: string | undefined
  readonly tout?: '1' | undefined
  readonly page?: number | undefined
}

const racine = createRootRoute({
  component: Cadre,
  notFoundComponent: Introuvable,
  errorComponent: Panne,
  // The day read follows the person from page to page.
  validateSearch: (recherche: Recherche): RechercheRacine => {
    const au = toTexte(recherche.au)
    return au !== undefined && estJour(au) ? { au } : {}
  },
  search: { middlewares: [retainSearchParams(['au'])] },
})

const accueil = createRoute({
  getParentRoute: () => racine,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/accueil/accueil.tsx'), 'Accueil'),
})

const recherche = createRoute({
  getParentRoute: () => racine,
  path: '/registre',
  validateSearch: readCriteres,
  component: lazyRouteComponent(() => import('./pages/recherche/recherche.tsx'), 'PageRecherche'),
})

const echeances = createRoute({
  getParentRoute: () => racine,
  path: '/registre/echeances',
  validateSearch: (recherche: Recherche): RechercheEcheances => ({
    mois: toEntier(recherche.mois, 1, 120),
    depuis: toEntier(recherche.depuis, 1, 120),
    repertoire: recherche.repertoire === 'RNCP' || recherche.repertoire === 'RS' ? recherche.repertoire : undefined,
    suivies: toTexte(recherche.suivies),
    page: toEntier(recherche.page, 2, 10_000),
  }),
  component: lazyRouteComponent(() => import('./pages/echeances/echeances.tsx'), 'PageEcheances'),
})

const fiche = createRoute({
  getParentRoute: () => racine,
  path: '/registre/$numero',
  component: lazyRouteComponent(() => import('./pages/fiche/fiche.tsx'), 'PageFiche'),
})

const comparaison = createRoute({
  getParentRoute: () => racine,
  path: '/registre/$numero/comparer',
  validateSearch: (recherche: Recherche): RechercheComparaison => ({
    de: toTexte(recherche.de),
    a: toTexte(recherche.a),
    avec: toTexte(recherche.avec),
  }),
  component: lazyRouteComponent(() => import('./pages/comparaison/comparaison.tsx'), 'PageComparaison'),
})

const imports = createRoute({
  getParentRoute: () => racine,
  path: '/administration/registre',
  validateSearch: (recherche: Recherche): RechercheImports => ({ import: toTexte(recherche.import) }),
  component: lazyRouteComponent(() => import('./pages/administration/imports.tsx'), 'PageImports'),
})

const organismes = createRoute({
  getParentRoute: () => racine,
  path: '/administration/organismes',
  component: lazyRouteComponent(() => import('./pages/compte/organismes.tsx'), 'PageOrganismes'),
})

const organisme = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme',
  validateSearch: (recherche: Recherche): RechercheOrganisme => ({
    partie: toListe(recherche.partie)?.[0],
    page: toEntier(recherche.page, 2, 10_000),
  }),
  component: lazyRouteComponent(() => import('./pages/compte/organisme.tsx'), 'PageOrganisme'),
})

const connexion = createRoute({
  getParentRoute: () => racine,
  path: '/connexion',
  component: lazyRouteComponent(() => import('./pages/compte/connexion.tsx'), 'PageConnexion'),
})

const premier = createRoute({
  getParentRoute: () => racine,
  path: '/premier-administrateur',
  component: lazyRouteComponent(() => import('./pages/compte/premier-administrateur.tsx'), 'PagePremierAdministrateur'),
})

const invitation = createRoute({
  getParentRoute: () => racine,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./pages/compte/invitation.tsx'), 'PageInvitation'),
})

const compte = createRoute({
  getParentRoute: () => racine,
  path: '/compte',
  component: lazyRouteComponent(() => import('./pages/compte/compte.tsx'), 'PageCompte'),
})

const documents = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme/documents',
  validateSearch: (recherche: Recherche): { readonly page?: number | undefined } => ({
    page: toEntier(recherche.page, 2, 10_000),
  }),
  component: lazyRouteComponent(() => import('./pages/documents/documents.tsx'), 'PageDocuments'),
})

const document = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme/documents/$document',
  validateSearch: (recherche: Recherche): RechercheDocument => ({
    onglet: toTexte(recherche.onglet),
    avec: toListe(recherche.avec),
  }),
  component: lazyRouteComponent(() => import('./pages/documents/document.tsx'), 'PageDocument'),
})

const referentiels = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme/referentiels',
  validateSearch: (recherche: Recherche): { readonly page?: number | undefined } => ({
    page: toEntier(recherche.page, 2, 10_000),
  }),
  component: lazyRouteComponent(() => import('./pages/referentiels/referentiels.tsx'), 'PageReferentiels'),
})

const referentiel = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme/referentiels/$referentiel',
  component: lazyRouteComponent(() => import('./pages/referentiels/referentiel.tsx'), 'PageReferentiel'),
})

const versionReferentiel = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme/referentiels/$referentiel/versions/$version',
  validateSearch: (recherche: Recherche): RechercheVersion => ({
    vue: recherche.vue === 'lecture' ? 'lecture' : undefined,
  }),
  component: lazyRouteComponent(() => import('./pages/referentiels/version.tsx'), 'PageVersion'),
})

const correspondances = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme/correspondances',
  validateSearch: (recherche: Recherche): RechercheCorrespondances => ({
    de: toTexte(recherche.de),
    vers: toTexte(recherche.vers),
    vue: recherche.vue === 'changements' ? 'changements' : undefined,
    famille: toTexte(recherche.famille),
    etat: toTexte(recherche.etat),
    tout: recherche.tout === '1' ? '1' : undefined,
    page: toEntier(recherche.page, 2, 10_000),
  }),
  component: lazyRouteComponent(() => import('./pages/correspondances/correspondances.tsx'), 'PageCorrespondances'),
})

const paquets = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme/paquets',
  validateSearch: (
    recherche: Recherche,
  ): { readonly page?: number | undefined; readonly copie?: string | undefined } => ({
    page: toEntier(recherche.page, 2, 10_000),
    copie: toTexte(recherche.copie),
  }),
  component: lazyRouteComponent(() => import('./pages/paquets/paquets.tsx'), 'PagePaquets'),
})

const paquet = createRoute({
  getParentRoute: () => racine,
  path: '/organisme/$organisme/paquets/$paquet',
  component: lazyRouteComponent(() => import('./pages/paquets/paquet.tsx'), 'PagePaquet'),
})

const droit = createRoute({
  getParentRoute: () => racine,
  path: '/droit',
  validateSearch: (recherche: Recherche): { readonly q?: string | undefined } => ({ q: toTexte(recherche.q) }),
  component: lazyRouteComponent(() => import('./pages/droit/droit.tsx'), 'PageDroit'),
})

const regle = createRoute({
  getParentRoute: () => racine,
  path: '/droit/regles/$regle',
  component: lazyRouteComponent(() => import('./pages/droit/regle.tsx'), 'PageRegle'),
})

const baremes = createRoute({
  getParentRoute: () => racine,
  path: '/droit/baremes',
  component: lazyRouteComponent(() => import('./pages/baremes/baremes.tsx'), 'PageBaremes'),
})

const remuneration = createRoute({
  getParentRoute: () => racine,
  path: '/droit/simulateurs/remuneration',
  component: lazyRouteComponent(() => import('./pages/droit/simulateurs/remuneration.tsx'), 'PageRemuneration'),
})

const besoins = createRoute({
  getParentRoute: () => racine,
  path: '/droit/simulateurs/besoins',
  component: lazyRouteComponent(() => import('./pages/droit/simulateurs/besoins.tsx'), 'PageBesoins'),
})

const mesEpreuves = createRoute({
  getParentRoute: () => racine,
  path: '/droit/simulateurs/mes-epreuves',
  component: lazyRouteComponent(() => import('./pages/droit/simulateurs/mes-epreuves.tsx'), 'PageMesEpreuves'),
})

const entrer = createRoute({
  getParentRoute: () => racine,
  path: '/droit/simulateurs/entrer',
  component: lazyRouteComponent(() => import('./pages/droit/simulateurs/entrer.tsx'), 'PageEntrer'),
})

export const router = createRouter({
  routeTree: racine.addChildren([
    accueil,
    recherche,
    echeances,
    fiche,
    comparaison,
    imports,
    organismes,
    organisme,
    connexion,
    premier,
    invitation,
    compte,
    documents,
    document,
    referentiels,
    referentiel,
    versionReferentiel,
    correspondances,
    paquets,
    paquet,
    baremes,
    droit,
    regle,
    remuneration,
    besoins,
    mesEpreuves,
    entrer,
  ]),
  parseSearch: parseRecherche,
  stringifySearch: stringifyRecherche,
  scrollRestoration: true,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
