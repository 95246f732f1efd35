import type { ElementPublic, ReferentielPublic } from '#api/contrat/contenu-referentiel.ts'
import { creer, gerer, poster, publier } from './atelier.ts'
import { entrer, expect, type Page, test } from './essai.ts'
import { stable } from './pages.ts'
import { examiner } from './vue.ts'

const rangee = (page: Page) => page.locator('tr[data-lien][aria-current="true"]')

const liens = (page: Page) => page.locator('tr[data-lien]')

/** Keys: confirm and go on, refuse and go on, change a type, undo. */
async function deciderAuClavier(page: Page): Promise<void> {
  const rangees = liens(page)
  await rangees.first().focus()
  await page.keyboard.press('Enter')
  await expect(rangees.first()).toContainText('Confirmé')
  await expect(rangee(page)).toContainText('RNCP35698BC02')
  await page.keyboard.press('r')
  await expect(rangees.nth(1)).toContainText('Refusé')
  await page.keyboard.press('k')
  await page.keyboard.press('k')
  await expect(rangee(page)).toContainText('RNCP35698BC01')
  await page.keyboard.press('5')
  await expect(rangees.first().getByRole('combobox')).toHaveValue('dispense')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Dernière décision annulée.')).toBeVisible()
  await expect(rangees.first().getByRole('combobox')).toHaveValue('equivalent')
  await page.getByRole('button', { name: 'Annuler la dernière décision' }).click()
  await expect(rangees.nth(1)).toContainText('À décider')
}

/** What stands above a threshold is confirmed at once, after a preview; one undo takes it back. */
async function confirmerEnGroupe(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Confirmer en groupe' }).click()
  await page.getByLabel('Seuil de ressemblance').fill('80')
  const apercu = page.locator('.banc-apercu li')
  const nombre = await apercu.count()
  expect(nombre).toBeGreaterThan(3)
  await page.getByRole('button', { name: `Confirmer ces ${nombre} liens` }).click()
  await expect(page.locator('tr[data-lien="confirme"]')).toHaveCount(nombre + 1)
  await page.getByRole('button', { name: 'Annuler la dernière décision' }).click()
  await expect(page.locator('tr[data-lien="confirme"]')).toHaveCount(1)
}

/** By hand, from the list of what has no link. */
async function lierALaMain(page: Page, total: number): Promise<void> {
  const rangees = liens(page)
  await page.getByRole('button', { name: /^Lier RNCP35698BC06/ }).click()
  const manuel = page.getByRole('form', { name: 'Lier à la main' })
  await expect(manuel.getByLabel('Premier côté')).toHaveValue(/bloc-6/)
  await manuel.getByLabel('Second côté').selectOption('bloc-2')
  await manuel.getByLabel('Type').selectOption({ label: 'Proche' })
  await manuel.getByRole('button', { name: 'Lier' }).click()
  await expect(rangees).toHaveCount(total + 1)
  await expect(rangees.last()).toContainText('Lien fait à la main')
}

test('Deux fiches face à face : liens proposés, décidés au clavier, repris, confirmés en groupe, faits à la main', async ({
  page,
}) => {
  await gerer(page)
  await page.getByRole('link', { name: 'Correspondances', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Correspondances' })).toBeVisible()
  await page.getByRole('button', { name: 'Comparer' }).click()
  await expect(page.getByText('Un côté n’est pas choisi.')).toBeVisible()
  await page.getByLabel('Numéro ou intitulé de la fiche').first().fill('RNCP35698')
  await page.getByLabel('Numéro ou intitulé de la fiche').last().fill('35697')
  await page.getByRole('button', { name: 'Comparer' }).click()

  // The general blocs of the two diplomas are suggested, with their reason.
  const rangees = liens(page)
  await expect(rangees.filter({ hasText: 'RNCP35698BC01' })).toContainText('RNCP35697BC04')
  await expect(rangees.filter({ hasText: 'RNCP35698BC10' })).toContainText('RNCP35697BC09')
  await page.getByLabel('Genre').first().selectOption({ label: 'Blocs, unités, épreuves' })
  await expect(page).toHaveURL(/famille=structure/)
  const total = await rangees.count()
  await rangees.first().getByText('Pourquoi ?').click()
  await expect(rangees.first()).toContainText('Mots communs : mathématiques')
  await stable(page)
  await examiner(page, 'correspondances')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.screenshot({ path: 'test-results/vues/correspondances-haut.png' })

  await deciderAuClavier(page)
  await confirmerEnGroupe(page)
  // The filters stay in the address.
  await page.getByLabel('État').selectOption({ label: 'Confirmé' })
  await expect(rangees).toHaveCount(1)
  await page.reload()
  await expect(rangees).toHaveCount(1)
  await page.getByLabel('État').selectOption({ label: 'Tous les états' })
  await expect(rangees).toHaveCount(total)

  await lierALaMain(page, total)
  await page.getByRole('link', { name: /Toutes les correspondances/ }).click()
  await expect(page.getByRole('table').getByRole('link', { name: /RNCP35698.*RNCP35697/ })).toBeVisible()
  await examiner(page, 'correspondances-accueil')
})

test('Deux versions d’un référentiel : ce qui est récrit, déplacé, coupé, ajouté, retiré, mot à mot', async ({
  page,
}) => {
  const organisme = await gerer(page)
  const brouillon = await creer(page, organisme, inventer())
  await publier(page, brouillon)
  const racine = `/organismes/${organisme}/referentiels/${brouillon.referentiel}`
  const { id } = await poster(page, `${racine}/brouillon`, { data: { version: brouillon.version } })
  const operations = [
    { type: 'modifier', element: competence('c1', 'b1', 'Régler et contrôler la machine avant la série') },
    { type: 'deplacer', id: 'c2', parent: 'b2', ordre: 0 },
    { type: 'supprimer', id: 'c3' },
    { type: 'ajouter', element: competence('c5', 'b1', 'Diagnostiquer une panne électrique') },
    { type: 'ajouter', element: competence('c6', 'b1', 'Remplacer le composant défectueux') },
    { type: 'supprimer', id: 'c4' },
    { type: 'ajouter', element: competence('c7', 'b2', 'Accueillir un apprenti') },
  ]
  await poster(page, `${racine}/versions/${id}/operations`, { data: { revision: 0, operations } })
  const adresse = `/organisme/${organisme}/correspondances?de=version:${brouillon.version}&vers=version:${id}`
  await page.goto(`${adresse}&vue=changements`)
  const lignes = page.locator('tbody tr')
  await expect(lignes.filter({ hasText: 'Récrit' })).toContainText('et contrôler')
  await expect(lignes.filter({ hasText: 'Récrit' }).locator('ins')).toHaveText('et contrôler')
  await expect(lignes.filter({ hasText: 'Déplacé ailleurs' })).toContainText('sous Second bloc')
  await expect(lignes.filter({ hasText: 'Coupé en plusieurs' })).toContainText('Remplacer le composant défectueux')
  await expect(lignes.filter({ hasText: 'Retiré' })).toContainText('Ranger les outils')
  await expect(lignes.filter({ hasText: 'Ajouté' })).toContainText('Accueillir un apprenti')
  const change = await lignes.count()
  await stable(page)
  await examiner(page, 'correspondances-changements')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByLabel('Seulement ce qui change').uncheck()
  await expect(lignes.filter({ hasText: 'Inchangé' })).toHaveCount(2)
  await expect(lignes).toHaveCount(change + 2)
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: 'test-results/vues/correspondances-impression.png', fullPage: true })
})

test('Qui lit sans décider voit les liens, pas les gestes', async ({ page }) => {
  await page.goto('/')
  await entrer(page, 'Tuteur')
  await page.getByRole('link', { name: 'Correspondances', exact: true }).click()
  await page.getByLabel('Numéro ou intitulé de la fiche').first().fill('RNCP35697')
  await page.getByLabel('Numéro ou intitulé de la fiche').last().fill('RNCP35698')
  await page.getByRole('button', { name: 'Comparer' }).click()
  await expect(page.locator('tr[data-lien]').first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Confirmer/ })).toHaveCount(0)
  await expect(page.getByRole('form', { name: 'Lier à la main' })).toHaveCount(0)
})

const base = (id: string, parent: string | null, libelle: string, ordre: number) => ({
  id,
  code: null,
  libelle,
  parent,
  ordre,
  reperes: [],
})
const competence = (id: string, parent: string, libelle: string, ordre = 9): ElementPublic => ({
  genre: 'competence',
  ...base(id, parent, libelle, ordre),
})
const bloc = (id: string, libelle: string, ordre: number): ElementPublic => ({
  genre: 'bloc',
  facultatif: false,
  validation: null,
  ...base(id, null, libelle, ordre),
})

const inventer = (): ReferentielPublic => ({
  intitule: 'Référentiel comparé',
  certification: null,
  fondements: [],
  elements: [
    bloc('b1', 'Premier bloc', 0),
    competence('c1', 'b1', 'Régler la machine avant la série', 0),
    competence('c2', 'b1', 'Rendre compte de son travail', 1),
    competence('c3', 'b1', 'Ranger les outils', 2),
    competence('c4', 'b1', 'Diagnostiquer une panne électrique et remplacer le composant défectueux', 3),
    bloc('b2', 'Second bloc', 1),
  ],
  liens: [],
})
