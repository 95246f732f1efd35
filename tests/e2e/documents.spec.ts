import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { enregistre } from './atelier.ts'
import { entrer, expect, type Page, test } from './essai.ts'
import { stable } from './pages.ts'
import { examiner } from './vue.ts'

const FIXTURES = fileURLToPath(new URL('../../fixtures/documents/', import.meta.url))
const GRAINES = fileURLToPath(new URL('../../../shared/seeds/', import.meta.url))

test.describe.configure({ mode: 'serial' })

async function ouvrirDocuments(page: Page, role = 'Enseignant'): Promise<void> {
  await page.goto('/')
  await entrer(page, role)
  await page.getByRole('link', { name: 'Documents', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Documents' })).toBeVisible()
}

async function deposer(page: Page, chemins: readonly string[]): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([...chemins])
  await expect(page.getByText(`${chemins.length} sur ${chemins.length} traités`)).toBeVisible({ timeout: 30_000 })
}

/** Opens a document of the list at one of its tabs. */
async function ouvrirDocument(page: Page, nom: string, onglet: RegExp): Promise<void> {
  await page.getByRole('table').getByRole('link', { name: nom }).click()
  await expect(page.getByRole('heading', { level: 1, name: nom })).toBeVisible()
  await page.getByRole('navigation', { name: 'Parties du document' }).getByRole('link', { name: onglet }).click()
  await stable(page)
}

/** From the document to its draft, reviewed then published; a draft without a title is given one. */
async function publierBrouillon(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Ouvrir le brouillon' }).click()
  await expect(page.getByRole('tree')).toBeVisible()
  const titre = page.getByLabel('Intitulé')
  if (!(await titre.isVisible())) await page.getByText('Intitulé et certification').click()
  if ((await titre.inputValue()) === '') {
    await titre.fill('Systèmes informatiques audiovisuels')
    await titre.blur()
    await enregistre(page)
  }
  await page.getByRole('button', { name: 'Marquer comme relue' }).click()
  await page.getByRole('button', { name: 'Je l’ai relue' }).click()
  await page.getByRole('button', { name: 'Publier…' }).click()
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(page.getByText(/^Publiée le .* par Gaëlle Gestion/)).toBeVisible()
}

test('Une page vide enseigne ; des fichiers déposés ensemble sont lus, ce qui ne va pas est dit', async ({
  page,
  attendues,
}) => {
  attendues.push(/status of 4(15|22)/)
  await ouvrirDocuments(page)
  await examiner(page, 'documents-vide')
  const bons = readdirSync(FIXTURES).map((nom) => join(FIXTURES, nom))
  await page.locator('input[type=file]').setInputFiles(bons)
  await expect(page.getByText(`${bons.length} sur ${bons.length} traités`)).toBeVisible({ timeout: 30_000 })
  await page.locator('input[type=file]').setInputFiles([
    { name: 'vide.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    { name: 'coupe.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<') },
  ])
  const suivi = page.getByRole('region', { name: 'Dépôts de cette visite' })
  await expect(suivi.getByRole('alert')).toHaveCount(2, { timeout: 30_000 })
  await expect(suivi).toContainText('ne contient rien')
  await expect(suivi).toContainText('Le télécharger ou l’exporter de nouveau')
  await expect(suivi.locator('.badge', { hasText: /Lu$/ })).toHaveCount(bons.length)
  await examiner(page, 'documents-depot')
})

test('Les mêmes octets, déposés de nouveau, sont reconnus ; un texte se colle', async ({ page }) => {
  await ouvrirDocuments(page)
  await deposer(page, [join(FIXTURES, 'referentiel-voilerie.txt')])
  await expect(page.getByText('Déjà connu')).toBeVisible()
  await page.getByText('Coller un texte').click()
  await page.getByLabel('Nom à lui donner').fill('Note de service')
  await page.getByLabel('Texte', { exact: true }).fill('Une note qui ne ressemble à rien de connu.')
  await page.getByRole('button', { name: 'Lire ce texte' }).click()
  await expect(page.getByRole('table').getByRole('link', { name: 'Note de service.txt' })).toBeVisible()
  await ouvrirDocument(page, 'Note de service.txt', /Non placé/)
  await expect(page.getByText('Rien de connu n’a été reconnu')).toBeVisible()
  await examiner(page, 'document-non-reconnu')
})

test('Une donnée mène à sa ligne, une ligne à sa donnée', async ({ page }) => {
  await ouvrirDocuments(page)
  await ouvrirDocument(page, 'fiche-formation-moulins.md', /Données lues/)
  const rangee = page.locator('.donnees-rangee').filter({ hasText: 'SIRET' }).first()
  await rangee.getByRole('button', { name: /Voir dans la source/ }).click()
  const cible = page.locator('.source-ligne[data-cible="true"]')
  await expect(cible.locator('mark')).toBeVisible()
  await expect(rangee).toContainText('SIRET')
  await cible.getByRole('button', { name: /^Ligne \d+$/ }).click()
  await expect(page.locator('.donnees [data-choisi="true"]')).toBeVisible()
  await examiner(page, 'document-donnees')
})

test('Les constats se parcourent au clavier, se décident, et la décision se reprend', async ({ page }) => {
  await ouvrirDocuments(page)
  await ouvrirDocument(page, 'referentiel-manege.txt', /Constats/)
  const premier = page.locator('.constat').first()
  await premier.locator('.constat-titre').click()
  await page.keyboard.press('j')
  await expect(page.locator('.constat').nth(1)).toHaveAttribute('data-choisi', 'true')
  await page.keyboard.press('k')
  await expect(premier).toHaveAttribute('data-choisi', 'true')
  const double = page.locator('.constat').filter({ hasText: 'Code utilisé deux fois' }).first()
  await double.locator('.constat-titre').click()
  await expect(page.locator('.source-ligne[data-cible="true"]')).toContainText('C1-3')
  await examiner(page, 'document-constats')
  await page.setViewportSize({ width: 1440, height: 900 })
  await double.getByRole('button', { name: 'Accepter la réparation' }).click()
  await expect(double).toContainText('Accepté par Émile Enseignant')
  await double.getByRole('button', { name: 'Revenir sur la décision' }).click()
  await expect(double.getByRole('button', { name: 'Accepter la réparation' })).toBeVisible()
  await double.getByRole('button', { name: 'Refuser' }).click()
  await double.getByLabel('Motif').fill('Le certificateur numérote ainsi.')
  await double.getByRole('button', { name: 'Confirmer' }).click()
  await expect(double).toContainText('Refusé par Émile Enseignant')
  await expect(double).toContainText('Le certificateur numérote ainsi.')
})

test('Un inspecteur lit les constats et ne décide de rien', async ({ page }) => {
  await ouvrirDocuments(page, 'Inspecteur')
  await expect(page.getByRole('button', { name: 'Choisir des fichiers' })).toHaveCount(0)
  await ouvrirDocument(page, 'referentiel-manege.txt', /Constats/)
  await page.locator('.constat-titre').first().click()
  await expect(page.getByRole('button', { name: /Accepter|Retenir/ })).toHaveCount(0)
})

test('Un document devient un référentiel ; un règlement se lit en tableau', async ({ page }) => {
  await ouvrirDocuments(page)
  await ouvrirDocument(page, 'fiche-registre-cerfs-volants.txt', /Référentiel/)
  await page.getByRole('button', { name: 'Tout déplier' }).click()
  await expect(page.locator('.arbre-noeud').nth(3)).toBeVisible()
  await examiner(page, 'document-referentiel')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: 'En faire un référentiel' }).click()
  await expect(page.getByText(/^✓ Référentiel créé/)).toBeVisible()
  await page.getByRole('link', { name: 'Ouvrir le brouillon' }).click()
  await expect(page).toHaveURL(/\/referentiels\/[\w-]+\/versions\//)
  await page.getByRole('link', { name: 'Documents', exact: true }).click()
  await ouvrirDocument(page, 'reglement-moulins.md', /Tableau/)
  await expect(page.getByRole('rowheader', { name: /Engrenages/ })).toBeVisible()
  await examiner(page, 'document-reglement')
})

test('Plusieurs documents se vérifient ensemble ; la page imprimée garde les constats', async ({ page }) => {
  await ouvrirDocuments(page)
  await page.getByRole('checkbox', { name: /fiche-registre-echasses/ }).check()
  await page.getByRole('checkbox', { name: /fiche-formation-echasses/ }).check()
  await page.getByRole('link', { name: 'Vérifier ensemble' }).click()
  await expect(page.getByText(/Avec \d+ autre/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Vérifiés ensemble' }).getByRole('link')).toHaveCount(2)
  await examiner(page, 'documents-ensemble')
  await page.setViewportSize({ width: 660, height: 900 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.document-source, .document-onglets, .rail').filter({ visible: true })).toHaveCount(0)
  await page.screenshot({ path: 'test-results/vues/document-impression.png', fullPage: true })
})

test('En anglais, les documents parlent anglais', async ({ page }) => {
  await ouvrirDocuments(page)
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.getByRole('heading', { name: 'Drop documents' })).toBeVisible()
  await page.getByRole('link', { name: 'referentiel-manege.txt' }).click()
  await page.getByRole('link', { name: /^Findings/ }).click()
  await expect(page.getByText(/Checked on/)).toBeVisible()
  expect(await page.locator('.document-panneau').innerText()).not.toMatch(/documents\.[a-z]+\.|\{\{/)
  await examiner(page, 'document-constats-anglais')
})

test('Les cinq documents de départ se lisent sans reste et deviennent des référentiels publiés', async ({ page }) => {
  test.skip(!existsSync(GRAINES), '../shared/seeds is absent')
  test.setTimeout(240_000)
  await ouvrirDocuments(page, 'Gestionnaire')
  const noms = readdirSync(GRAINES).sort()
  await deposer(
    page,
    noms.map((nom) => join(GRAINES, nom)),
  )
  for (const nom of noms) {
    await page.getByRole('link', { name: 'Documents', exact: true }).click()
    await ouvrirDocument(page, nom, /Constats/)
    await expect(page.locator('.constat').first()).toBeVisible()
    await page.screenshot({ path: `test-results/vues/graine-${nom.slice(0, 3)}-constats.png`, fullPage: true })
    const onglets = page.getByRole('navigation', { name: 'Parties du document' })
    await expect(onglets.getByRole('link', { name: 'Non placé 0' })).toBeVisible()
    await onglets.getByRole('link', { name: 'Référentiel' }).click()
    await page.getByRole('button', { name: 'En faire un référentiel' }).click()
    await expect(page.getByText(/^✓ Référentiel créé/)).toBeVisible()
    await page.screenshot({ path: `test-results/vues/graine-${nom.slice(0, 3)}-referentiel.png`, fullPage: true })
    await publierBrouillon(page)
    await page.screenshot({ path: `test-results/vues/graine-${nom.slice(0, 3)}-publie.png`, fullPage: true })
  }
})

test('Qui n’a rien sous la main essaie avec des documents inventés', async ({ page }) => {
  await ouvrirDocuments(page)
  await page.getByRole('button', { name: 'Essayer avec deux documents inventés' }).click()
  const suivi = page.getByRole('region', { name: 'Dépôts de cette visite' })
  await expect(suivi).toContainText('2 sur 2 traités', { timeout: 30_000 })
  await expect(suivi.getByRole('alert')).toHaveCount(0)
})
