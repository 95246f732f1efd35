import { expect, test } from './essai.ts'
import { stable } from './pages.ts'

const KO = 1000
/** Most script, compressed, that the first page may ask. */
const BUDGET_KO = 230

for (const [nom, adresse] of [
  ['l’accueil', '/'],
  ['une fiche', '/registre/RNCP90001'],
  ['la recherche', '/registre?q=gestion'],
] as const) {
  test(`Ouvrir ${nom} demande au plus ${BUDGET_KO} ko de script`, async ({ page, context }) => {
    const reseau = await context.newCDPSession(page)
    await reseau.send('Network.enable')
    const scripts = new Set<string>()
    let octets = 0
    reseau.on('Network.responseReceived', ({ requestId, type, response }) => {
      if (type !== 'Script') return
      scripts.add(requestId)
      expect(response.headers['content-encoding'] ?? '', response.url).toMatch(/^(br|gzip)?$/)
    })
    reseau.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (scripts.has(requestId)) octets += encodedDataLength
    })
    await page.goto(adresse)
    await stable(page)
    expect(scripts.size).toBeGreaterThan(0)
    expect(octets / KO).toBeGreaterThan(50)
    expect(octets / KO).toBeLessThanOrEqual(BUDGET_KO)
  })
}
