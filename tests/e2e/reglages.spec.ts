import { expect, type Page, quete, test } from './essai.ts'
import { PAGES, stable } from './pages.ts'

/** French words that no English page shows outside the register's own texts. */
const FRANCAIS =
  /\b(Rechercher|Registre|Échéances|Se connecter|Inconnu|Fiche|Aucune?|Chargement|certification professionnelle)\b/
/** What an untranslated key or an unfilled sentence looks like. */
const TROUS =
  /\{\{|\}\}|\b(web|fiche|compte|recherche|registre|administration|echeances|champs|motifs|erreurs)\.[a-z]\w*\.[\w.]+/

const fond = async (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

test('En anglais, l’application entière parle anglais', async ({ page, attendues }) => {
  attendues.push(/40[04]|410/)
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('certification')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  for (const { nom, adresse, role } of PAGES) {
    if (role !== undefined) continue
    await page.goto(adresse)
    await stable(page)
    const cadre = await page.locator('nav, header.barre, footer, h2, th, label, button').allInnerTexts()
    const restes = cadre.filter((texte) => FRANCAIS.test(texte))
    expect.soft(restes, nom).toEqual([])
    expect.soft(TROUS.exec(await page.locator('body').innerText())?.[0], nom).toBeUndefined()
  }
})

test('En français, aucune clé ni phrase à trou ne paraît', async ({ page, attendues }) => {
  attendues.push(/40[04]|410/)
  for (const { nom, adresse, role } of PAGES) {
    if (role !== undefined) continue
    await page.goto(adresse)
    await stable(page)
    expect.soft(TROUS.exec(await page.locator('body').innerText())?.[0], nom).toBeUndefined()
  }
})

test('Le thème et la langue choisis restent après rechargement', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const clair = await fond(page)
  await page.getByRole('button', { name: 'Thème' }).first().click()
  await page.getByRole('radio', { name: 'Sombre' }).check()
  const sombre = await fond(page)
  expect(sombre).not.toBe(clair)
  await page.getByRole('button', { name: 'English' }).first().click()
  await page.reload()
  await stable(page)
  expect(await fond(page)).toBe(sombre)
  await expect(page.getByRole('button', { name: 'Français' }).first()).toBeVisible()
})

test('Une coupure du réseau garde ce qui est écrit et dit depuis quand', async ({ page, context, attendues }) => {
  attendues.push(/ERR_INTERNET_DISCONNECTED/)
  await page.goto('/connexion')
  await page.getByLabel('Courriel').fill('personne@exemple.test')
  await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase assez longue')
  await context.setOffline(true)
  await page.getByRole('main').getByRole('button', { name: 'Se connecter' }).click()
  await expect(page.getByText(/Connexion perdue depuis \d\d:\d\d/)).toBeVisible()
  await expect(page.getByLabel('Courriel')).toHaveValue('personne@exemple.test')
  await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveValue('une phrase assez longue')
  await context.setOffline(false)
  await page.getByRole('status').getByRole('button', { name: 'Réessayer' }).click()
  await expect(page.getByText(/Connexion perdue depuis/)).toHaveCount(0)
})

test('« / » et Ctrl-K mènent à la recherche, de toute page', async ({ page }) => {
  for (const adresse of ['/', '/registre/RNCP90001', '/connexion']) {
    await page.goto(adresse)
    await stable(page)
    for (const touche of ['/', 'Control+k']) {
      await page.locator('h1').focus()
      await page.keyboard.press(touche)
      await expect(quete(page)).toBeFocused()
    }
    await expect(quete(page)).not.toHaveValue('/')
  }
})
