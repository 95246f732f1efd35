import { gerer, lireFixture } from './atelier.ts'
import { test } from './essai.ts'
import { stable } from './pages.ts'

test.describe('Images du README', { tag: '@images' }, () => {
  test.skip(process.env.IMAGES !== '1', 'drawn only with IMAGES=1, so that ordinary runs leave the tree clean')
  test.use({ colorScheme: 'light', application: 'demonstration' })

  for (const [nom, adresse] of [
    ['accueil', '/'],
    ['recherche', '/registre?q=production'],
    ['fiche', '/registre/RNCP35698?au=2026-03-01'],
  ] as const) {
    test(nom, async ({ page }) => {
      await page.goto(adresse)
      await stable(page)
      await page.screenshot({ path: `docs/images/${nom}.png` })
    })
  }

  test('remuneration', async ({ page }) => {
    await page.goto('/droit/simulateurs/remuneration')
    await page.getByRole('button', { name: 'Dix-huit ans pendant le contrat' }).click()
    await page.locator('.chrono').evaluate((dessin) => dessin.scrollIntoView({ block: 'center' }))
    await stable(page)
    await page.screenshot({ path: 'docs/images/remuneration.png' })
  })

  test('document et atelier', async ({ page }) => {
    const organisme = await gerer(page)
    const { adresse } = await lireFixture(page, organisme, 'referentiel-manege.txt')
    await page.goto(`/organisme/${organisme}/documents`)
    await page.getByRole('table').getByRole('link', { name: 'referentiel-manege.txt' }).first().click()
    await page.getByRole('link', { name: /^Constats/ }).click()
    await page.locator('.constat-titre').first().click()
    for (const touche of ['j', 'j', 'j']) await page.keyboard.press(touche)
    await stable(page)
    await page.screenshot({ path: 'docs/images/document.png' })
    await page.goto(adresse)
    await stable(page)
    await page.getByRole('tree').or(page.getByRole('treegrid')).first().focus()
    for (const touche of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(touche)
    await stable(page)
    await page.screenshot({ path: 'docs/images/studio.png' })
  })
})
