import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from './essai.ts'

const REGLES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'RGAAv4']
/** The rules whose answer depends on the theme; the others are asked once per width. */
const COULEURS = ['color-contrast', 'link-in-text-block']
const LARGEURS = [
  [1440, 900],
  [320, 640],
] as const
const THEMES = ['light', 'dark'] as const

/** What axe finds wrong, one line per element: rule, element, why. */
async function lireViolations(page: Page, theme: (typeof THEMES)[number]): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  const { violations } = await (theme === 'light' ? axe.withTags(REGLES) : axe.withRules(COULEURS)).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary?.replaceAll('\n', ' ')}`),
  )
}

/** What makes the page scroll sideways; nothing when it does not. */
const lireDebords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const large = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= large) return []
    const contenu = (un: Element): boolean => {
      const parent = un.parentElement
      return parent !== null && (getComputedStyle(parent).overflowX !== 'visible' || contenu(parent))
    }
    const fautifs = [...document.querySelectorAll('body *')].filter(
      (un) => un.getBoundingClientRect().right > large + 1 && !contenu(un),
    )
    return [
      `page: ${document.documentElement.scrollWidth} px`,
      ...fautifs.slice(0, 5).map((un) => un.outerHTML.slice(0, 90)),
    ]
  })

/** Looks at the page as it stands, light and dark, wide and at 320 px: kept as pictures, nothing out, nothing for axe. */
export async function examiner(page: Page, nom: string): Promise<void> {
  for (const [width, height] of LARGEURS) {
    await page.setViewportSize({ width, height })
    expect.soft(await lireDebords(page), `${nom} à ${width} px`).toEqual([])
    await page.evaluate(() => scrollTo(0, 0))
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.screenshot({ path: `test-results/vues/${nom}-${width}-${colorScheme}.png`, fullPage: true })
      expect.soft(await lireViolations(page, colorScheme), `${nom} à ${width} px, ${colorScheme}`).toEqual([])
    }
  }
}
