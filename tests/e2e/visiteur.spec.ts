import { expect, type Page, quete, test } from './essai.ts'

const resultats = (page: Page) => page.locator('.resultat')

async function chercher(page: Page, q: string): Promise<void> {
  await quete(page).fill(q)
  await quete(page).press('Enter')
  await expect(page.getByRole('status').filter({ hasText: /certification/ })).toBeVisible()
}

test('Une visiteuse cherche par des mots, au clavier, depuis l’accueil', async ({ page }) => {
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

test('Une visiteuse cherche par un code : fiche, bloc, métier, SIRET du certificateur', async ({ page }) => {
  await page.goto('/registre')
  for (const code of ['RNCP90001', '90001', 'RNCP90001BC02', '11004301500012 90001']) {
    await chercher(page, code)
    await expect(resultats(page).first()).toContainText('RNCP90001')
  }
  await chercher(page, 'B1302')
  await expect(resultats(page).filter({ hasText: 'RNCP90001' })).toHaveCount(1)
})

test('Une visiteuse cherche malgré une faute de frappe, et la page dit ce qu’elle a compris', async ({ page }) => {
  await page.goto('/registre')
  await chercher(page, 'parcheminnier')
  await expect(page.getByText('faute de « parcheminnier »')).toBeVisible()
  await expect(resultats(page).first()).toContainText('RNCP90001')
})

test('Une visiteuse cherche par les filtres, que l’adresse garde et que « précédent » rend', async ({ page }) => {
  await page.goto('/registre')
  const rs = page.getByRole('checkbox', { name: /^Répertoire spécifique/ })
  const expire = page.getByRole('combobox', { name: 'Entrées closes sous' })
  await rs.check()
  await expect(page).toHaveURL(/repertoire=RS/)
  await expect(resultats(page).filter({ hasText: 'RNCP' })).toHaveCount(0)
  await expire.selectOption('24')
  await expect(page).toHaveURL(/expire=24/)
  await page.goBack()
  await expect(page).not.toHaveURL(/expire/)
  await expect(rs).toBeChecked()
  await page.goBack()
  await expect(rs).not.toBeChecked()
  await page.goForward()
  await expect(rs).toBeChecked()
  await page.reload()
  await expect(rs).toBeChecked()
  await page.getByRole('button', { name: 'Retirer le filtre Répertoire spécifique' }).click()
  await expect(rs).not.toBeChecked()
  await expect(page).not.toHaveURL(/repertoire/)
})

test('Elle apprend quoi faire quand rien ne répond', async ({ page }) => {
  await page.goto('/registre?q=zzzzqqq&niveau=4')
  await expect(page.getByRole('heading', { name: 'Aucune certification ne correspond' })).toBeVisible()
  await page.getByRole('button', { name: 'Retirer tous les filtres' }).click()
  await expect(page).not.toHaveURL(/niveau/)
})

test('Elle suit ce qui ferme, puis ce qui le remplace, dans les échéances', async ({ page }) => {
  await page.goto('/registre/echeances?au=2024-08-01&mois=3')
  const ligne = page.getByRole('row').filter({ hasText: 'RNCP90002' })
  await expect(ligne).toContainText('31 août 2024')
  await expect(ligne).toContainText('30 jours')
  await ligne.getByRole('link', { name: /Parcheminier d’art, peaux/ }).click()
  await expect(page).toHaveURL(/\/registre\/RNCP90001/)
})
