import { randomUUID } from 'node:crypto'
import type { BrowserContext } from '@playwright/test'
import { donnee, expect, guetter, type Page, test } from './essai.ts'
import { stable } from './pages.ts'
import { examiner } from './vue.ts'

const ADMINISTRATRICE = { nom: 'Ada Serre', courriel: 'ada@exemple.test', secret: `une phrase ${randomUUID()}` }
const GESTIONNAIRE = { nom: 'Gil Renard', courriel: 'gil@exemple.test', secret: `autre phrase ${randomUUID()}` }
const CFA = 'CFA des Trois Plumes'
const ERREURS_ATTENDUES = /the server responded with a status of 4\d\d/

/** In production the application stands behind a proxy that ends TLS and says so. */
const DERRIERE_TLS = { 'x-forwarded-proto': 'https' }

test.use({ application: 'production', extraHTTPHeaders: DERRIERE_TLS })
test.describe.configure({ mode: 'serial' })

/** The two people keep their own browser from one story to the next. */
const contextes = new Map<string, BrowserContext>()
const erreurs: string[] = []
let invitation = ''

test.beforeAll(async ({ browser }) => {
  for (const { nom } of [ADMINISTRATRICE, GESTIONNAIRE]) {
    const contexte = await browser.newContext({
      baseURL: donnee('E2E_PRODUCTION'),
      locale: 'fr-FR',
      extraHTTPHeaders: DERRIERE_TLS,
    })
    contexte.on('page', (page) => guetter(page, erreurs))
    contextes.set(nom, contexte)
  }
})

test.afterEach(() => {
  expect(erreurs.splice(0).filter((une) => !ERREURS_ATTENDUES.test(une))).toEqual([])
})

test.afterAll(async () => {
  for (const contexte of contextes.values()) await contexte.close()
})

async function ouvrirPour({ nom }: { nom: string }, adresse: string): Promise<Page> {
  const contexte = contextes.get(nom)
  if (contexte === undefined) throw new Error(nom)
  const page = contexte.pages()[0] ?? (await contexte.newPage())
  await page.goto(adresse)
  return page
}

async function seConnecter(page: Page, { courriel, secret }: typeof GESTIONNAIRE): Promise<void> {
  await page.goto('/connexion')
  await page.getByLabel('Courriel').fill(courriel)
  await page.getByLabel('Mot de passe', { exact: true }).fill(secret)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
}

test('En production, aucune entrée de démonstration', async ({ page, request }) => {
  await page.goto('/connexion')
  await stable(page)
  await expect(page.getByText('Démonstration')).toHaveCount(0)
  expect((await request.post('/api/v1/demonstration/administrateur')).status()).toBeGreaterThanOrEqual(400)
})

test('Le lien du terminal crée le premier administrateur, une seule fois', async ({ page, attendues }) => {
  const sien = await ouvrirPour(ADMINISTRATRICE, donnee('E2E_PREMIER'))
  await sien.getByLabel('Votre nom').fill(ADMINISTRATRICE.nom)
  await sien.getByLabel('Courriel').fill(ADMINISTRATRICE.courriel)
  await sien.getByLabel('Mot de passe', { exact: true }).fill('court')
  await sien.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(sien.getByRole('alert')).toContainText(/caractères/)
  await expect(sien.getByLabel('Votre nom')).toHaveValue(ADMINISTRATRICE.nom)
  await sien.getByLabel('Mot de passe', { exact: true }).fill(ADMINISTRATRICE.secret)
  await sien.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(sien.getByRole('heading', { level: 1, name: 'Exports du registre' })).toBeVisible()
  await expect(sien.getByRole('button', { name: `Compte de ${ADMINISTRATRICE.nom}` })).toBeVisible()
  const temoins = (await sien.context().cookies()).filter(({ name }) => name.includes('parchemin'))
  expect(temoins).toHaveLength(1)
  expect(temoins[0]).toMatchObject({ name: '__Host-parchemin', secure: true, httpOnly: true })

  attendues.push(ERREURS_ATTENDUES)
  await page.goto(donnee('E2E_PREMIER'))
  await page.getByLabel('Votre nom').fill('Intrus')
  await page.getByLabel('Courriel').fill('intrus@exemple.test')
  await page.getByLabel('Mot de passe', { exact: true }).fill('encore une longue phrase')
  await page.getByRole('button', { name: 'Créer le compte' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Compte de/ })).toHaveCount(0)
})

test('Elle crée un organisme : le SIRET faux est refusé avec sa raison, le bon accepté', async () => {
  const page = await ouvrirPour(ADMINISTRATRICE, '/administration/organismes')
  await page.getByLabel('Nom', { exact: true }).fill(CFA)
  await page.getByLabel('SIRET', { exact: true }).fill('732 829 320 00075')
  await page.getByRole('button', { name: 'Créer', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('n’est pas un SIRET : 14 chiffres, clé juste')
  await expect(page.getByRole('alert')).toContainText('Recopier le SIRET de l’avis de situation')
  await expect(page.getByLabel('Nom', { exact: true })).toHaveValue(CFA)
  await page.getByLabel('SIRET', { exact: true }).fill('732 829 320 00074')
  await page.getByRole('button', { name: 'Créer', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: CFA })).toBeVisible()
})

test('Elle invite quelqu’un, qui accepte et peut agir dans son organisme seulement', async () => {
  const page = await ouvrirPour(ADMINISTRATRICE, '/administration/organismes')
  await page.getByRole('link', { name: CFA }).click()
  await page.getByRole('link', { name: 'Invitations' }).click()
  await page.getByLabel('Courriel').fill(GESTIONNAIRE.courriel)
  await page.getByLabel('Rôle').selectOption('gestionnaire')
  await page.getByRole('button', { name: 'Créer l’invitation' }).click()
  invitation = (await page.locator('.lien-invitation').textContent()) ?? ''
  expect(invitation).toContain('/invitation#')

  const autre = await ouvrirPour(GESTIONNAIRE, invitation)
  await expect(autre.getByText(CFA)).toBeVisible()
  await autre.getByLabel('Votre nom').fill(GESTIONNAIRE.nom)
  await autre.getByLabel('Mot de passe', { exact: true }).fill(GESTIONNAIRE.secret)
  await autre.getByRole('button', { name: 'Accepter' }).click()
  await expect(autre.getByRole('main')).toContainText(CFA)
  await expect(autre.getByRole('main')).toContainText('Gestionnaire')
  await expect(autre.getByRole('link', { name: 'Exports du registre' })).toHaveCount(0)
  await autre.goto('/administration/registre')
  await expect(autre.getByText('Il faut être administrateur')).toBeVisible()
  await expect(autre.getByRole('button', { name: 'Choisir un fichier' })).toHaveCount(0)
})

test('Le lien d’invitation ne sert pas deux fois', async ({ page, attendues }) => {
  attendues.push(ERREURS_ATTENDUES)
  await page.goto(invitation)
  await expect(page.getByRole('alert')).toBeVisible()
})

test('Une session fermée de loin ne peut plus rien, et se rouvre au mot de passe', async () => {
  const page = await ouvrirPour(ADMINISTRATRICE, '/administration/organismes')
  await page.getByRole('link', { name: CFA }).click()
  await page.getByRole('link', { name: 'Membres' }).click()
  await page.getByRole('button', { name: `Fermer les sessions de ${GESTIONNAIRE.nom}` }).click()
  await expect(page.getByText('1 session fermée.')).toBeVisible()
  const autre = await ouvrirPour(GESTIONNAIRE, '/compte')
  await expect(autre.getByText('Connectez-vous pour voir cette page.')).toBeVisible()
  await seConnecter(autre, { ...GESTIONNAIRE, secret: 'une phrase fausse' })
  await expect(autre.getByRole('alert')).toContainText('ne convient pas')
  await seConnecter(autre, GESTIONNAIRE)
  await expect(autre.getByRole('button', { name: `Compte de ${GESTIONNAIRE.nom}` })).toBeVisible()
})

async function deposer(page: Page, chemin: string): Promise<void> {
  await page.goto('/administration/registre')
  await expect(page.getByRole('button', { name: 'Choisir un fichier' })).toBeVisible()
  await page.locator('input[type=file]').setInputFiles(chemin)
}

/** Number of records that the application says it has. */
const compter = async (page: Page): Promise<number> => (await (await page.request.get('/api/v1/etat')).json()).fiches

test('L’administratrice dépose un export, suit sa progression et lit le rapport', async () => {
  const page = await ouvrirPour(ADMINISTRATRICE, '/administration/registre')
  const avant = await compter(page)
  expect(avant).toBe(4)
  await deposer(page, donnee('E2E_A_DEPOSER'))
  await expect(page.getByRole('progressbar')).toBeVisible()
  const lien = page.getByRole('row').filter({ hasText: 'Réussi' }).getByRole('link', { name: 'Voir le rapport' })
  await lien.click({ timeout: 30_000 })
  await expect(page.getByText('Réussi')).toBeVisible()
  await expect(page.getByRole('heading', { name: /RNCP, 16 septembre 2026/ })).toBeVisible()
  await expect(page.locator('.bilan')).toContainText('Nouvelles')
  await expect(page.getByRole('rowheader', { name: 'Q17' })).toBeVisible()
  await examiner(page, 'rapport')
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(await compter(page)).toBeGreaterThan(avant + 100)
  await page.goto('/registre/RNCP90001')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Parcheminier')
})

test('Un fichier coupé est refusé avec le remède, et le catalogue reste comme avant', async () => {
  const page = await ouvrirPour(ADMINISTRATRICE, '/administration/registre')
  const avant = await compter(page)
  await deposer(page, donnee('E2E_COUPE'))
  const lien = page.getByRole('row').filter({ hasText: 'Refusé' }).getByRole('link', { name: 'Voir le rapport' })
  await lien.click({ timeout: 30_000 })
  await expect(page.getByText('Le fichier s’arrête avant sa fin')).toBeVisible()
  await expect(page.getByText('Télécharger de nouveau le fichier et vérifier sa taille')).toBeVisible()
  await examiner(page, 'rapport-refus')
  expect(await compter(page)).toBe(avant)
})
