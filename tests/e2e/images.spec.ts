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
})
