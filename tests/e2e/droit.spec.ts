import type { Locator } from '@playwright/test'
import { expect, type Page, test } from './essai.ts'
import { stable } from './pages.ts'
import { examiner } from './vue.ts'

const REGLE = '/droit/regles/jury.composition.bac-pro'

/** The example of the rule on juries, opened by keyboard, and its answer asked. */
async function essayer(page: Page): Promise<Locator> {
  const exemple = page.locator('.droit-exemple').filter({ hasText: 'jury/E-A26-a' })
  await exemple.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await expect(exemple.getByRole('textbox', { name: 'Entrée du calcul (JSON)' })).toHaveValue(/"diplome": "bac-pro"/)
  await exemple.getByRole('button', { name: 'Calculer' }).click()
  await expect(exemple.locator('.reponse-droit')).toHaveAttribute('data-issue', 'non-conforme')
  return exemple
}

test('Une juriste cherche une règle et lit ce qu’elle dit, sans compte', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Règles' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le droit appliqué')
  await expect(page.getByRole('heading', { level: 2, name: 'Jurys' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Chercher une règle' }).fill('jury baccalaureat')
  await expect(page).toHaveURL(/\/droit\?q=jury/)
  await page.getByRole('link', { name: 'Composition du jury du baccalauréat professionnel' }).first().click()
  await expect(page).toHaveURL(/\/droit\/regles\/jury\.composition\.bac-pro$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Composition du jury du baccalauréat professionnel')
  await expect(page.getByRole('definition').filter({ hasText: 'article D337-93' })).toBeVisible()
})

test('La page des règles se lit en clair, en sombre, large et à 320 px', async ({ page }) => {
  await page.goto('/droit')
  await stable(page)
  await examiner(page, 'droit')
})

test('Elle essaie un exemple, en déplie l’explication au clavier, le change', async ({ page, attendues }) => {
  await page.goto(REGLE)
  const exemple = await essayer(page)
  await expect(exemple.locator('.reponse-droit')).toContainText('Non conforme')
  const explication = exemple.getByRole('region', { name: 'Explication pas à pas' })
  await expect(explication).toContainText('parce que')
  const etapes = await explication.getByRole('listitem').count()
  await explication.locator('details:not([open]) > summary').first().focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => explication.getByRole('listitem').count()).toBeGreaterThan(etapes)

  const entree = exemple.getByRole('textbox', { name: 'Entrée du calcul (JSON)' })
  attendues.push(/422/)
  await entree.fill('{"diplome": "bac-pro"}')
  await exemple.getByRole('button', { name: 'Calculer' }).click()
  await expect(exemple.getByRole('alert')).toContainText('ne convient pas')
  await entree.fill('{"diplome":')
  await expect(exemple.getByText('Ce n’est pas du JSON')).toBeVisible()
  await expect(exemple.getByRole('button', { name: 'Calculer' })).toBeDisabled()
  await exemple.getByRole('button', { name: 'Remettre l’exemple' }).click()
  await expect(exemple.getByRole('button', { name: 'Calculer' })).toBeEnabled()
  expect(await page.context().cookies()).toEqual([])
})

test('Une règle et sa réponse expliquée se lisent en clair, en sombre, large et à 320 px', async ({ page }) => {
  await page.goto(REGLE)
  await essayer(page)
  await examiner(page, 'droit-regle')
})

test('Une règle qui n’existe pas le dit et ramène à la liste', async ({ page }) => {
  await page.goto('/droit/regles/rien.du-tout')
  await stable(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette règle n’existe pas')
  await page.getByRole('link', { name: 'Toutes les règles' }).click()
  await expect(page).toHaveURL(/\/droit$/)
})
