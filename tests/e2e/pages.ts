import { ficheAuxPartenaires } from './donnees.ts'
import { entrer, expect, type Page, quete } from './essai.ts'

/** One page of the application, as somebody reaches it. */
export interface PageVue {
  /** Name of its screenshots. */
  readonly nom: string
  readonly adresse: string
  /** Role of the demonstration who reads it; a visitor without. */
  readonly role?: string
  /** What is done once there. */
  readonly puis?: (page: Page) => Promise<void>
  /** Errors that reading it provokes, on purpose. */
  readonly attendues?: RegExp
}

const onglet = (nom: string) => async (page: Page) => {
  await page
    .getByRole('navigation', { name: 'Navigation principale' })
    .getByRole('link', { name: 'Mon organisme' })
    .click()
  if (nom !== 'Identité')
    await page.getByRole('navigation', { name: 'Parties de la page' }).getByRole('link', { name: nom }).click()
}

/** Every page, in every state that looks different. */
export const PAGES: readonly PageVue[] = [
  { nom: 'accueil', adresse: '/' },
  {
    nom: 'accueil-suggestions',
    adresse: '/',
    puis: async (page) => {
      await quete(page).fill('maintenance')
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
    },
  },
  {
    nom: 'accueil-jour',
    adresse: '/',
    puis: async (page) => {
      await page.getByRole('button', { name: /^au / }).click()
      await expect(page.getByLabel('Lire le registre au')).toBeVisible()
    },
  },
  { nom: 'recherche', adresse: '/registre?q=gestion' },
  { nom: 'recherche-filtree', adresse: '/registre?repertoire=RNCP&niveau=4&etat=OUVERTE' },
  { nom: 'recherche-vide', adresse: '/registre?q=zzzzqqq' },
  { nom: 'fiche', adresse: '/registre/RNCP35698' },
  {
    nom: 'fiche-depliee',
    adresse: '/registre/RNCP90001',
    puis: (page) => page.getByRole('button', { name: 'Tout déplier' }).click(),
  },
  { nom: 'fiche-autre-jour', adresse: '/registre/RNCP90001?au=2028-09-01' },
  { nom: 'fiche-partenaires', adresse: `/registre/${ficheAuxPartenaires()}` },
  { nom: 'fiche-rs', adresse: '/registre/RS90100' },
  { nom: 'fiche-inconnue', adresse: '/registre/RNCP99999', attendues: /404/ },
  { nom: 'comparaison', adresse: '/registre/RNCP90001/comparer' },
  { nom: 'comparaison-fiches', adresse: '/registre/RNCP90001/comparer?avec=RNCP90002' },
  { nom: 'echeances', adresse: '/registre/echeances?mois=60&depuis=24' },
  { nom: 'connexion', adresse: '/connexion' },
  { nom: 'invitation-incomplete', adresse: '/invitation' },
  {
    nom: 'invitation-inconnue',
    adresse: '/invitation#0000000000000000000000000000000000000000000',
    attendues: /40[0-9]|410/,
  },
  { nom: 'premier-administrateur', adresse: '/premier-administrateur#0000000000000000000000000000000000000000000' },
  { nom: 'introuvable', adresse: '/nulle-part' },
  { nom: 'compte-visiteur', adresse: '/compte' },
  { nom: 'compte', adresse: '/compte', role: 'Gestionnaire' },
  { nom: 'organisme', adresse: '/', role: 'Gestionnaire', puis: onglet('Identité') },
  { nom: 'organisme-membres', adresse: '/', role: 'Gestionnaire', puis: onglet('Membres') },
  { nom: 'organisme-invitations', adresse: '/', role: 'Gestionnaire', puis: onglet('Invitations') },
  { nom: 'organisme-suivis', adresse: '/', role: 'Gestionnaire', puis: onglet('Certifications suivies') },
  { nom: 'organisme-journal', adresse: '/', role: 'Gestionnaire', puis: onglet('Journal') },
  { nom: 'administration-interdite', adresse: '/administration/registre' },
  { nom: 'administration', adresse: '/administration/registre', role: 'Administrateur' },
  { nom: 'organismes', adresse: '/administration/organismes', role: 'Administrateur' },
]

/** Opens a page in the state that its line tells, and waits until it is drawn. */
export async function ouvrir(page: Page, vue: PageVue): Promise<void> {
  await page.goto(vue.role === undefined ? vue.adresse : '/connexion')
  if (vue.role !== undefined) {
    await entrer(page, vue.role)
    await page.goto(vue.adresse)
    await expect(page.getByRole('region', { name: 'Démonstration' })).toContainText('Vous êtes')
  }
  await vue.puis?.(page)
  await stable(page)
}

/** Nothing left to load: title there, no skeleton, letters in their own faces. */
export async function stable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('.attente')).toHaveCount(0)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
}
