import { donnee, entrer, expect, type Page, test } from './essai.ts'
import { examiner } from './vue.ts'

test.describe.configure({ mode: 'serial' })

/** The scale that is delivered empty: no other story reads it. */
const BAREME = 'SMIC à Mayotte'

const section = (page: Page) => page.getByRole('region', { name: BAREME })
const formulaire = (page: Page, nom: string) => section(page).locator('details').filter({ hasText: nom })

async function ecrire(page: Page, valeur: string): Promise<void> {
  const saisie = formulaire(page, 'Ajouter ou corriger une valeur')
  await saisie.getByText('Ajouter ou corriger une valeur').click()
  await saisie.getByLabel('Premier jour de la valeur').fill('2026-01-01')
  await saisie.getByLabel('par mois (€)').fill(valeur)
  await saisie.getByLabel('Source : qui publie, et où').fill('Décret d’essai du 20 décembre 2025')
  await saisie.getByRole('button', { name: 'Voir ce qui change' }).click()
}

test('Un visiteur lit les barèmes, leurs sources et leur jour de vérification, sans pouvoir y toucher', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Barèmes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Barèmes' })).toBeVisible()
  const smic = page.getByRole('region', { name: 'SMIC', exact: true })
  const ligne = smic.getByRole('row').filter({ hasText: '1er juin 2026' })
  await expect(ligne).toContainText('1 867,02 €')
  await expect(ligne).toContainText('OpenFisca France')
  await expect(smic).toContainText('Comparé à sa source le 23 juillet 2026.')
  await expect(section(page)).toContainText('Aucune valeur connue')
  await expect(page.getByText('Ajouter ou corriger une valeur')).toHaveCount(0)
  await examiner(page, 'baremes')
})

test('L’administrateur ajoute une valeur : il voit ce qui change avant d’enregistrer, et les calculs la lisent aussitôt', async ({
  page,
}) => {
  await page.goto('/droit/baremes')
  await entrer(page, 'Administrateur')
  await ecrire(page, '1 4x2')
  await expect(section(page)).toContainText('Écrire un nombre')
  await formulaire(page, 'Ajouter ou corriger une valeur').getByLabel('par mois (€)').fill('1 415,05')
  await section(page).getByRole('button', { name: 'Voir ce qui change' }).click()
  const apercu = section(page).getByRole('table', { name: /Ce qui change à partir du 1/ })
  await expect(apercu.getByRole('row').filter({ hasText: 'par mois' })).toContainText('Inconnu')
  await expect(apercu).toContainText('1 415,05 €')
  await examiner(page, 'baremes-apercu')
  await page.setViewportSize({ width: 1440, height: 900 })
  await section(page).getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(section(page)).toContainText('Les prochains calculs en tiennent compte')
  const ligne = section(page).getByRole('row').filter({ hasText: 'Décret d’essai' }).first()
  await expect(ligne).toContainText('ajoutée ici (acte 1)')
  const { baremes } = await (await page.request.get('/api/v1/baremes')).json()
  expect(baremes.find(({ id }: { id: string }) => id === 'smic-mayotte').lignes).toMatchObject([
    { depuis: '2026-01-01', valeurs: { mensuel: 141505 }, acte: 1 },
  ])
})

test('Il corrige sa valeur et note une vérification : l’ancienne reste dans l’histoire', async ({ page }) => {
  await page.goto('/droit/baremes')
  await entrer(page, 'Administrateur')
  await ecrire(page, '1415,50')
  await expect(section(page)).toContainText('elle sera remplacée et gardée dans l’histoire')
  await section(page).getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(section(page)).toContainText('ajoutée ici (acte 2)')
  const verification = formulaire(page, 'Noter une vérification')
  await verification.getByText('Noter une vérification').click()
  await verification.getByLabel('Source : qui publie, et où').fill('Relu sur Légifrance')
  await verification.getByRole('button', { name: 'Enregistrer la vérification' }).click()
  await section(page).getByText('Ce qui a été fait depuis la livraison').click()
  const actes = section(page).getByRole('table').filter({ hasText: 'Ce qui a été fait' })
  await expect(actes.getByRole('row')).toHaveCount(4)
  await expect(actes).toContainText('1 415,05 €')
  await expect(actes).toContainText('rien n’avait changé')
})

test('La page se lit en anglais', async ({ page }) => {
  await page.goto(`${donnee('E2E_DEMONSTRATION')}/droit/baremes`)
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Scales' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Minimum wage (SMIC)', exact: true })).toContainText('€1,867.02')
})
