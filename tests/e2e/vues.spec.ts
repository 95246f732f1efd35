import { expect, test } from './essai.ts'
import { ouvrir, PAGES, stable } from './pages.ts'
import { examiner } from './vue.ts'

for (const vue of PAGES) {
  test(`La page « ${vue.nom} » se lit en clair, en sombre, large et à 320 px`, async ({ page, attendues }) => {
    if (vue.attendues) attendues.push(vue.attendues)
    await ouvrir(page, vue)
    await examiner(page, vue.nom)
  })
}

test('L’accueil et une fiche se lisent aussi en anglais', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).first().click()
  for (const [nom, adresse] of [
    ['accueil-anglais', '/'],
    ['fiche-anglais', '/registre/RNCP35698'],
  ] as const) {
    await page.goto(adresse)
    await stable(page)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await examiner(page, nom)
  }
})

test('La fiche imprimée, vue à l’écran', async ({ page }) => {
  await page.setViewportSize({ width: 660, height: 900 })
  await page.goto('/registre/RNCP35698')
  await stable(page)
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: 'test-results/vues/fiche-impression.png', fullPage: true })
  await expect(page.locator('.rail, .barre, .fiche-actions').filter({ visible: true })).toHaveCount(0)
})
