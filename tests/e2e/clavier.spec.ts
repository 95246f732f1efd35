import { expect, type Page, test } from './essai.ts'
import { stable } from './pages.ts'

interface Arret {
  readonly nom: string
  readonly anneau: boolean
  readonly enVue: boolean
}

/** The element that has the focus: its name, whether a ring of 2 px at least shows it, whether it is on the screen. */
const lireArret = (page: Page): Promise<Arret | null> =>
  page.evaluate(() => {
    const actif = document.activeElement
    if (actif === null || actif === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(actif)
    // A box of the drawing shows its focus by its own border.
    const cadre = actif instanceof SVGElement ? actif.querySelector('rect') : null
    const bordure = cadre === null ? 0 : Number.parseFloat(getComputedStyle(cadre).strokeWidth)
    const boite = actif.getBoundingClientRect()
    return {
      nom: `${actif.tagName} ${actif.getAttribute('aria-label') ?? actif.textContent?.trim().slice(0, 60)}`,
      anneau: bordure >= 2 || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2),
      enVue: boite.bottom > 0 && boite.top < innerHeight && boite.right > 0 && boite.left < innerWidth,
    }
  })

async function parcourir(page: Page): Promise<Arret[]> {
  const arrets: Arret[] = []
  for (let pas = 0; pas < 400; pas += 1) {
    await page.keyboard.press('Tab')
    const arret = await lireArret(page)
    if (arret === null) return arrets
    arrets.push(arret)
  }
  return arrets
}

for (const [nom, adresse] of [
  ['l’accueil', '/'],
  ['une fiche', '/registre/RNCP90001'],
  ['la recherche', '/registre?q=gestion'],
] as const) {
  test(`Au clavier seul, ${nom} se parcourt entière, chaque arrêt visible`, async ({ page }) => {
    await page.goto(adresse)
    await stable(page)
    const arrets = await parcourir(page)
    expect(arrets.length).toBeGreaterThan(15)
    expect(arrets.length).toBeLessThan(400)
    expect(arrets[0]?.nom).toContain('Aller au contenu')
    expect(arrets.filter(({ anneau }) => !anneau)).toEqual([])
    expect(arrets.filter(({ enVue }) => !enVue)).toEqual([])
  })
}

test('Le lien d’évitement saute au contenu', async ({ page }) => {
  await page.goto('/registre/RNCP90001')
  await stable(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('À 200 %, rien ne déborde et le menu mène partout', async ({ page }) => {
  // 1280 × 800 at 200 %: the browser lays the page out on half as many points.
  await page.setViewportSize({ width: 640, height: 400 })
  for (const adresse of ['/', '/registre?q=gestion', '/registre/RNCP90001', '/registre/echeances', '/connexion']) {
    await page.goto(adresse)
    await stable(page)
    const deborde = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(deborde, adresse).toBeLessThanOrEqual(0)
  }
  await page.getByRole('button', { name: 'Menu' }).click()
  await page.getByRole('link', { name: 'Échéances' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Échéances' })).toBeVisible()
})
