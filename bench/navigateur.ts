import { type Browser, chromium } from '@playwright/test'
import { lancement } from '../tests/e2e/chromium.ts'

const ESSAIS = 5
const KO = 1000

/** What opening the first page costs, in a browser that has never seen it. */
export interface MesureNavigateur {
  /** Script received, compressed, in kB of 1,000 bytes. */
  readonly scriptKo: number
  /** From the request to the frame where the heading of the page is drawn, median of the tries, in ms. */
  readonly premierAffichageMs: number
}

/** Opens the home page of a running application several times, each in an empty browser context. */
export async function mesurerNavigateur(adresse: string): Promise<MesureNavigateur> {
  const navigateur = await chromium.launch(await lancement())
  try {
    // The first opening warms the server and the browser process, not the cache of pages.
    await ouvrirUneFois(navigateur, adresse)
    const essais = []
    for (let rang = 0; rang < ESSAIS; rang += 1) essais.push(await ouvrirUneFois(navigateur, adresse))
    const durees = essais.map(({ ms }) => ms).sort((a, b) => a - b)
    const octets = Math.max(...essais.map((un) => un.octets))
    return { scriptKo: octets / KO, premierAffichageMs: durees[Math.floor(ESSAIS / 2)] ?? Number.NaN }
  } finally {
    await navigateur.close()
  }
}

async function ouvrirUneFois(navigateur: Browser, adresse: string): Promise<{ ms: number; octets: number }> {
  const contexte = await navigateur.newContext({ viewport: { width: 1440, height: 900 } })
  const page = await contexte.newPage()
  const reseau = await contexte.newCDPSession(page)
  await reseau.send('Network.enable')
  const scripts = new Set<string>()
  let octets = 0
  reseau.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  reseau.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) octets += encodedDataLength
  })
  await page.addInitScript(noterTitre)
  await page.goto(adresse, { waitUntil: 'networkidle' })
  const ms = await page.waitForFunction(() => performance.getEntriesByName('titre')[0]?.startTime)
  const mesure = { ms: Number(await ms.jsonValue()), octets }
  await contexte.close()
  return mesure
}

/** In the page: marks the frame that follows the one where the heading is drawn. */
function noterTitre(): void {
  const guet = new MutationObserver(() => {
    if (document.querySelector('h1') === null) return
    guet.disconnect()
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('titre')))
  })
  guet.observe(document, { childList: true, subtree: true })
}
