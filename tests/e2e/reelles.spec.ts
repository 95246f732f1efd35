import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dossierEssai } from '#stockage/essai.ts'
import { expect, test } from './essai.ts'
import { stable } from './pages.ts'
import { type Application, commander, demarrer } from './serveur.ts'

const REELLES = fileURLToPath(new URL('../../../shared/data/register/fc-xml-v4.1/', import.meta.url))
const FICHIERS = ['export_fiches_RNCP_fixture.xml', 'export_fiches_RS_fixture.xml'] as const
const presentes = existsSync(REELLES)
if (!presentes) console.log('Real records skipped: ../shared/data/register/fc-xml-v4.1 is not here.')

test.describe('Les 20 fiches réelles', () => {
  test.skip(!presentes, '../shared/data/register/fc-xml-v4.1 is not here')
  test.describe.configure({ mode: 'serial', timeout: 120_000 })
  let dossier = ''
  let application: Application | undefined

  test.beforeAll(async () => {
    dossier = await dossierEssai()
    await commander(dossier, ['registre', 'importer', '--date', '2026-08-16', ...FICHIERS.map((f) => join(REELLES, f))])
    application = await demarrer(dossier, 'demonstration')
  })

  test.afterAll(async () => {
    expect(await application?.arreter()).toBe(0)
    await rm(dossier, { recursive: true, force: true })
  })

  test('importées par la ligne de commande, elles se trouvent et se lisent toutes', async ({ page }) => {
    const adresse = application?.adresse ?? ''
    await page.goto(`${adresse}/registre`)
    await expect(page.getByRole('status').filter({ hasText: '24 certifications' })).toBeVisible()
    const liens = await page
      .locator('.resultat-titre a')
      .evaluateAll((tous) => tous.map((un) => un.getAttribute('href')))
    expect(liens.length).toBeGreaterThanOrEqual(20)
    await page.setViewportSize({ width: 320, height: 640 })
    for (const lien of liens) {
      await page.goto(`${adresse}${lien}`)
      await stable(page)
      const titre = await page.getByRole('heading', { level: 1 }).innerText()
      expect(titre.length).toBeGreaterThan(5)
      const deborde = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect.soft(deborde, lien ?? '').toBeLessThanOrEqual(0)
    }
  })
})
