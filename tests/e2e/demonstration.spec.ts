import { entrer, expect, test } from './essai.ts'
import { stable } from './pages.ts'

const ROLES = [
  'Administrateur',
  'Gestionnaire',
  'Enseignant',
  'Tuteur',
  'Candidat',
  'Membre de jury',
  'Inspecteur',
] as const
const ADRESSES = ['/', '/registre', '/registre/RNCP90001', '/registre/echeances', '/compte', '/connexion'] as const

for (const role of ROLES) {
  test(`En démonstration, on entre comme ${role} d’un clic et chaque page le rappelle`, async ({ page }) => {
    await page.goto('/connexion')
    await entrer(page, role)
    for (const adresse of ADRESSES) {
      await page.goto(adresse)
      await stable(page)
      await expect(page.getByRole('region', { name: 'Démonstration' })).toContainText('Vous êtes')
    }
    const importer = page.getByRole('link', { name: 'Exports du registre' })
    await expect(importer).toHaveCount(role === 'Administrateur' ? 1 : 0)
  })
}

test('Une gestionnaire suit une certification, la retrouve, puis se déconnecte', async ({ page }) => {
  await page.goto('/')
  await entrer(page, 'Gestionnaire')
  await page.goto('/registre/RNCP35697')
  await page.getByRole('button', { name: 'Suivre', exact: true }).click()
  await expect(page.getByRole('button', { name: /Ne plus suivre/ })).toBeVisible()
  await page.getByRole('link', { name: 'Mon organisme' }).click()
  await page.getByRole('link', { name: 'Certifications suivies' }).click()
  await expect(page.getByRole('main')).toContainText('RNCP35697')
  await page.getByRole('button', { name: /^Compte de / }).click()
  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await expect(page.getByRole('link', { name: 'Se connecter' })).toBeVisible()
  await page.goto('/registre/RNCP35697')
  await stable(page)
  await expect(page.getByRole('button', { name: /suivre/i })).toHaveCount(0)
})
