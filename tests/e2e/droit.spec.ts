import { expect, test } from './essai.ts'
import { stable } from './pages.ts'
import { examiner } from './vue.ts'

test('Une juriste cherche une règle, lit ce qu’elle dit, et essaie un exemple sans compte', async ({
  page,
  attendues,
}) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Règles' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Le droit appliqué')
  await expect(page.getByRole('heading', { level: 2, name: 'Jurys' })).toBeVisible()
  await examiner(page, 'droit')

  await page.getByRole('searchbox', { name: 'Chercher une règle' }).fill('jury baccalaureat')
  await expect(page).toHaveURL(/\/droit\?q=jury/)
  await page.getByRole('link', { name: 'Composition du jury du baccalauréat professionnel' }).first().click()
  await expect(page).toHaveURL(/\/droit\/regles\/jury\.composition\.bac-pro$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Composition du jury du baccalauréat professionnel')
  await expect(page.getByRole('definition').filter({ hasText: 'article D337-93' })).toBeVisible()

  const exemple = page.locator('.droit-exemple').filter({ hasText: 'jury/E-A26-a' })
  await exemple.locator('summary').first().focus()
  await page.keyboard.press('Enter')
  const entree = exemple.getByRole('textbox', { name: 'Entrée du calcul (JSON)' })
  await expect(entree).toHaveValue(/"diplome": "bac-pro"/)
  await exemple.getByRole('button', { name: 'Calculer' }).click()
  const reponse = exemple.locator('.reponse-droit')
  await expect(reponse).toHaveAttribute('data-issue', 'non-conforme')
  await expect(reponse).toContainText('Non conforme')

  const explication = reponse.getByRole('region', { name: 'Explication pas à pas' })
  await expect(explication).toContainText('parce que')
  const etapes = await explication.getByRole('listitem').count()
  const repliee = explication.locator('details:not([open]) > summary').first()
  await repliee.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => explication.getByRole('listitem').count()).toBeGreaterThan(etapes)
  await examiner(page, 'droit-regle')

  await entree.fill('{"diplome": "bac-pro"}')
  attendues.push(/422/)
  await exemple.getByRole('button', { name: 'Calculer' }).click()
  await expect(exemple.getByRole('alert')).toContainText('ne convient pas')
  await entree.fill('{"diplome":')
  await expect(exemple.getByText('Ce n’est pas du JSON')).toBeVisible()
  await expect(exemple.getByRole('button', { name: 'Calculer' })).toBeDisabled()
  await exemple.getByRole('button', { name: 'Remettre l’exemple' }).click()
  await expect(exemple.getByRole('button', { name: 'Calculer' })).toBeEnabled()
  expect(await page.context().cookies()).toEqual([])
})

test('Une règle qui n’existe pas le dit et ramène à la liste', async ({ page }) => {
  await page.goto('/droit/regles/rien.du-tout')
  await stable(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette règle n’existe pas')
  await page.getByRole('link', { name: 'Toutes les règles' }).click()
  await expect(page).toHaveURL(/\/droit$/)
})
