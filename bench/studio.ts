import { type Browser, chromium, type Page } from '@playwright/test'
import type { ReferentielPublic } from '../src/api/contrat/contenu-referentiel.ts'
import { inventer } from '../tests/e2e/atelier.ts'
import { lancement } from '../tests/e2e/chromium.ts'
import { centile } from './mesure.ts'

const ELEMENTS = 2_000
const FOIS = 60

interface Geste {
  readonly nom: string
  /** Of the 60 keys, in ms. */
  readonly p95: number
}

/** What a key costs in the studio: from the key to the frame that shows what it did. */
export interface MesureStudio {
  readonly elements: number
  readonly gestes: readonly Geste[]
  /** Worst 95th percentile of the gestures, in ms. */
  readonly p95: number
}

/** Opens the studio of a running demonstration on a draft of 2,000 elements, all unfolded, and works in it by keys. */
export async function mesurerStudio(adresse: string): Promise<MesureStudio> {
  const navigateur = await chromium.launch(await lancement())
  try {
    const page = await ouvrirStudio(navigateur, adresse)
    const gestes = [
      { nom: 'aller', p95: await frapper(page, repeter(['ArrowDown'])) },
      { nom: 'écrire', p95: await mesurerEcriture(page) },
      { nom: 'déplacer', p95: await frapper(page, repeter(['Alt+ArrowDown', 'Alt+ArrowUp'])) },
      { nom: 'annuler', p95: await frapper(page, repeter(['Control+z', 'Control+Shift+z'])) },
      { nom: 'retirer', p95: await frapper(page, repeter(['Delete', 'Control+z'])) },
      { nom: 'replier', p95: await frapper(page, ['Home', ...repeter(['ArrowLeft', 'ArrowRight'])]) },
    ]
    const p95 = Math.max(...gestes.map((un) => un.p95))
    return { elements: ELEMENTS, gestes, p95 }
  } finally {
    await navigateur.close()
  }
}

const repeter = (touches: readonly string[]): string[] =>
  Array.from({ length: FOIS }, (_, rang) => touches[rang % touches.length] ?? '')

async function ouvrirStudio(navigateur: Browser, adresse: string): Promise<Page> {
  const contexte = await navigateur.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'fr-FR',
    baseURL: adresse,
  })
  const page = await contexte.newPage()
  await page.addInitScript(mesurerTouches)
  const chemin = await deposer(page, inventer(ELEMENTS, libeller))
  await page.goto(chemin)
  await page.getByRole('tree').waitFor()
  await page.getByLabel('Déplier…').selectOption('tout')
  // In the middle of the tree, where lines stand above and below.
  await page.getByRole('treeitem').first().focus()
  await page.keyboard.type(`c${Math.floor(ELEMENTS / 77 / 2)}.1`)
  await page.waitForTimeout(1_500)
  return page
}

/** Labels of about a hundred characters, as real ones are. */
const libeller = (rang: number): string =>
  `Préparer, régler et vérifier la pièce ${rang} de l’atelier, en suivant la fiche de poste et les règles de sécurité`

async function deposer(page: Page, contenu: ReferentielPublic): Promise<string> {
  const entetes = async () => {
    const { jeton_csrf: jeton } = await (await page.request.get('/api/v1/session/jeton')).json()
    return { 'x-csrf-token': String(jeton) }
  }
  await page.request.post('/api/v1/demonstration/gestionnaire', { headers: await entetes() })
  const { appartenances } = (await (await page.request.get('/api/v1/session')).json()) as {
    appartenances: { organisme: { id: string }; actions: string[] }[]
  }
  const organisme = appartenances.find(({ actions }) => actions.includes('referentiel.modifier'))?.organisme.id
  const reponse = await page.request.post(`/api/v1/organismes/${organisme}/referentiels`, {
    headers: await entetes(),
    data: { contenu },
  })
  if (!reponse.ok()) throw new Error(`draft of the bench: ${reponse.status()}`)
  const { id, referentiel } = await reponse.json()
  return `/organisme/${organisme}/referentiels/${referentiel}/versions/${id}`
}

type Ecoute = typeof globalThis & { frappes?: number[] }

/** In the page: from each key to the frame drawn after it. */
function mesurerTouches(): void {
  const ici: Ecoute = globalThis
  ici.frappes = []
  addEventListener(
    'keydown',
    ({ timeStamp, key }) => {
      if (['Control', 'Shift', 'Alt'].includes(key)) return
      requestAnimationFrame(() => {
        // The message is read once the frame is drawn.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => ici.frappes?.push(performance.now() - timeStamp)
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

async function frapper(page: Page, touches: readonly string[]): Promise<number> {
  await page.evaluate(() => {
    const ici: Ecoute = globalThis
    ici.frappes = []
  })
  for (const touche of touches) {
    await page.keyboard.press(touche)
    // As fast as a person holds a key down.
    await page.waitForTimeout(33)
  }
  await page.waitForTimeout(300)
  const durees = await page.evaluate(() => {
    const ici: Ecoute = globalThis
    return ici.frappes ?? []
  })
  return centile(durees, 0.95)
}

async function mesurerEcriture(page: Page): Promise<number> {
  await page.keyboard.press('Enter')
  const mesure = await frapper(page, repeter(['a', 'b', 'c', 'd', 'e', 'f']))
  await page.keyboard.press('Enter')
  return mesure
}
