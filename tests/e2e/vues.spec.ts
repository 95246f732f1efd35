import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from './essai.ts'
import { ouvrir, PAGES, stable } from './pages.ts'

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
const LARGEURS = [
  [1440, 900],
  [320, 640],
] as const
const THEMES = ['light', 'dark'] as const

/** What axe finds wrong, one line per element: rule, element, why. */
async function lireViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(REGLES).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ')}`),
  )
}

/** What sticks out of the page sideways. */
const lireDebords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const large = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= large) return []
    const fautifs = [...document.querySelectorAll('body *')].filter(
      (un) => un.getBoundingClientRect().right > large + 1,
    )
    return fautifs.slice(0, 5).map((un) => `${un.tagName}.${un.getAttribute('class')}`)
  })

for (const vue of PAGES) {
  test(`La page « ${vue.nom} » se lit en clair, en sombre, large et à 320 px`, async ({ page, attendues }) => {
    if (vue.attendues) attendues.push(vue.attendues)
    await ouvrir(page, vue)
    for (const [width, height] of LARGEURS) {
      await page.setViewportSize({ width, height })
      expect.soft(await lireDebords(page), `${vue.nom} à ${width} px`).toEqual([])
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.screenshot({ path: `test-results/vues/${vue.nom}-${width}-${colorScheme}.png`, fullPage: true })
        expect.soft(await lireViolations(page), `${vue.nom} à ${width} px, ${colorScheme}`).toEqual([])
      }
    }
  })
}

test('L’accueil et une fiche en anglais', async ({ page }) => {
  for (const [nom, adresse] of [
    ['accueil', '/'],
    ['fiche', '/registre/RNCP35698'],
  ]) {
    await page.goto(adresse ?? '/')
    await page.evaluate(() => localStorage.setItem('parchemin.langue', 'en'))
    await page.reload()
    await stable(page)
    await page.screenshot({ path: `test-results/vues/${nom}-1440-anglais.png`, fullPage: true })
    expect.soft(await lireViolations(page)).toEqual([])
  }
})
