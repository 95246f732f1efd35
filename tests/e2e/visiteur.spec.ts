import { expect, quete, test } from './essai.ts'

test.describe('Une visiteuse cherche une certification', () => {
  test('par des mots, au clavier, depuis l’accueil', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.keyboard.press('/')
    await expect(quete(page)).toBeFocused()
    await page.keyboard.type('systèmes de production connec')
    await expect(page.getByRole('option').first()).toContainText('RNCP35698')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/registre\/RNCP35698$/)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      'Maintenance des systèmes de production connectés',
    )
  })
})
