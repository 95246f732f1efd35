import { entrer, expect, type Page, test } from './essai.ts'
import { examiner } from './vue.ts'

test.describe.configure({ mode: 'serial' })

const partie = (page: Page, nom: string) => page.getByRole('region', { name: nom, exact: true })

/** Goes to the packages by the rail, as that role. */
async function aller(page: Page, role: string): Promise<void> {
  await page.goto('/')
  await entrer(page, role)
  const rail = page.getByRole('navigation', { name: 'Navigation principale' })
  await rail.getByRole('link', { name: 'Paquets de règles' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Paquets de règles' })).toBeVisible()
}

/** Opens the first package of the list. */
async function ouvrirPremier(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: /connectés/ })
    .first()
    .click()
  await expect(partie(page, 'Contrôle')).toBeVisible()
}

test('Le gestionnaire ouvre un paquet depuis un règlement livré : ce qui manque se dit, avec où le lire', async ({
  page,
}) => {
  await aller(page, 'Gestionnaire')
  await expect(page.getByText('Aucun paquet pour l’instant')).toBeVisible()
  await examiner(page, 'paquets-vide')
  await page.setViewportSize({ width: 1440, height: 900 })
  await partie(page, 'Ouvrir un paquet').getByLabel('Année de la session').fill('2026')
  await partie(page, 'Ouvrir un paquet').getByRole('button', { name: 'Ouvrir le paquet' }).click()
  const controle = partie(page, 'Contrôle')
  await expect(controle).toContainText('tant qu’elles sont inconnues, personne ne peut délibérer')
  await expect(controle.getByRole('listitem').filter({ hasText: 'Coefficient de U2' })).toContainText(
    'Lire le coefficient dans l’annexe de l’arrêté',
  )
  await expect(page.getByLabel('Coefficient, U2', { exact: true })).toHaveAttribute('placeholder', 'inconnu')
  await expect(partie(page, 'Signatures')).toContainText('tout le contrôle doit être au vert')
  await examiner(page, 'paquet-brouillon')
})

test('Il saisit les coefficients au clavier, essaie une cohorte, lit qui change, puis signe', async ({ page }) => {
  await aller(page, 'Gestionnaire')
  await ouvrirPremier(page)
  for (const [unite, coefficient] of [
    ['U2', '4'],
    ['U31', '4'],
    ['U32', '4x'],
    ['U33', '3'],
  ] as const) {
    await page.getByLabel(`Coefficient, ${unite}`, { exact: true }).focus()
    await page.keyboard.type(coefficient)
  }
  const reglement = partie(page, 'Règlement d’examen')
  await page.keyboard.press('Enter')
  await expect(reglement).toContainText('Un nombre n’est pas lisible')
  await page.getByLabel('Coefficient, U32', { exact: true }).fill('4')
  await reglement.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(partie(page, 'Contrôle')).toContainText('Tout est au vert')

  const repetition = partie(page, 'Répétition sur une cohorte')
  await repetition.getByLabel('Fichier de la cohorte (JSON)').setInputFiles({
    name: 'cohorte.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"nom":"rien"}'),
  })
  await repetition.getByRole('button', { name: 'Essayer avec ce fichier' }).click()
  await expect(repetition).toContainText('n’est pas une liste de candidats')
  await repetition.getByRole('button', { name: 'Essayer avec une cohorte inventée' }).click()
  await expect(repetition).toContainText('100 candidats, 100 changent')
  await expect(repetition.getByRole('row').filter({ hasText: 'Coefficient, U2' })).toContainText('absent ou inconnu')
  await expect(repetition.getByRole('row').filter({ hasText: 'C0001' })).toContainText(/U2.*inconnu → 4/i)
  await examiner(page, 'paquet-repetition')
  await page.setViewportSize({ width: 1440, height: 900 })

  const signatures = partie(page, 'Signatures')
  await signatures.getByRole('button', { name: 'Signer ce contenu' }).click()
  await expect(signatures).toContainText('La seconde signature est celle de quelqu’un d’autre')
  await expect(reglement).toContainText('Ce contenu est figé')
  await expect(page.getByLabel('Coefficient, U2', { exact: true })).toHaveCount(0)
})

test('Une autre personne relit, en anglais, et signe : le paquet devient utilisable', async ({ page }) => {
  await aller(page, 'Inspecteur')
  await ouvrirPremier(page)
  await page.getByRole('button', { name: 'English' }).first().click()
  const signatures = partie(page, 'Signatures')
  await expect(partie(page, 'Check')).toContainText('All green')
  await signatures.getByRole('button', { name: 'Sign this content' }).click()
  await expect(signatures.getByRole('row')).toHaveCount(4)
  await expect(page.locator('.page-tete .badge')).toContainText('usable')
  await page.getByRole('button', { name: 'Français' }).first().click()
  await examiner(page, 'paquet-utilisable')
})

test('Imprimé, le paquet montre son contenu et ses signatures, sans les boutons', async ({ page }) => {
  await aller(page, 'Inspecteur')
  await ouvrirPremier(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Essayer avec une cohorte inventée')).toBeHidden()
  await expect(partie(page, 'Signatures').getByRole('row').filter({ hasText: 'Gaëlle Gestion' }).first()).toBeVisible()
})
