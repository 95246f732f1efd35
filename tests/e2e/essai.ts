import { test as base, expect, type Page } from '@playwright/test'

export type { Page }
export { expect }

/** A value that the opening of the run gave to the workers. */
export function donnee(nom: string): string {
  const valeur = process.env[nom]
  if (valeur === undefined) throw new Error(`${nom} is missing: the tests run through "npx playwright test"`)
  return valeur
}

interface Options {
  /** Address of the application under test. */
  readonly application: 'demonstration' | 'production'
}

interface Outils {
  /** Console errors and page errors that the story provokes on purpose. */
  readonly attendues: RegExp[]
}

/** Notes what a page says is wrong; a story that did not provoke it fails. */
export function guetter(page: Page, erreurs: string[]): void {
  page.on('pageerror', (erreur) => erreurs.push(`page: ${erreur.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') erreurs.push(`console: ${message.text()} (${message.location().url})`)
  })
}

/** The test of every story: on the application asked for, with no error that the story does not expect. */
export const test = base.extend<Options & Outils>({
  application: ['demonstration', { option: true }],
  baseURL: async ({ application }, use) => use(donnee(`E2E_${application.toUpperCase()}`)),
  // biome-ignore lint/correctness/noEmptyPattern: the fixtures that this one needs
  attendues: async ({}, use) => use([]),
  context: async ({ context, attendues }, use) => {
    const erreurs: string[] = []
    context.on('page', (page) => guetter(page, erreurs))
    await use(context)
    expect(erreurs.filter((une) => !attendues.some((forme) => forme.test(une)))).toEqual([])
  },
})

/** The field of the search everywhere. */
export const quete = (page: Page) => page.getByRole('combobox', { name: 'Rechercher dans le registre' })

/** Enters the demonstration as a role, from the banner. */
export async function entrer(page: Page, role: string): Promise<void> {
  const bandeau = page.getByRole('region', { name: 'Démonstration' })
  await bandeau.getByRole('button', { name: role, exact: true }).click()
  await expect(bandeau).toContainText('Vous êtes')
}
