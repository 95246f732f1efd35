import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ReferentielPublic } from '#api/contrat/contenu-referentiel.ts'
import { entrer, expect, type Page } from './essai.ts'

const FIXTURES = fileURLToPath(new URL('../../fixtures/documents/', import.meta.url))

/** A draft and where it stands. */
export interface BrouillonOuvert {
  readonly organisme: string
  readonly referentiel: string
  readonly version: string
  /** Address of its studio. */
  readonly adresse: string
}

/** Writes through the API, as the person who is signed in; the answer. */
export async function poster(page: Page, chemin: string, envoi: { data?: unknown; octets?: Buffer } = {}) {
  const { jeton_csrf: jeton } = await (await page.request.get('/api/v1/session/jeton')).json()
  const type = envoi.octets === undefined ? 'application/json' : 'application/octet-stream'
  const reponse = await page.request.post(`/api/v1${chemin}`, {
    headers: { 'x-csrf-token': jeton, ...(envoi.data === undefined && !envoi.octets ? {} : { 'content-type': type }) },
    ...(envoi.data === undefined ? {} : { data: envoi.data }),
    ...(envoi.octets === undefined ? {} : { data: envoi.octets }),
  })
  expect(reponse.ok(), `${chemin} : ${reponse.status()} ${await reponse.text()}`).toBe(true)
  return await reponse.json()
}

/** Enters the demonstration as a manager; the organisation that they manage. */
export async function gerer(page: Page): Promise<string> {
  await page.goto('/')
  await entrer(page, 'Gestionnaire')
  const { appartenances } = await (await page.request.get('/api/v1/session')).json()
  return appartenances.find(({ actions }: { actions: string[] }) => actions.includes('referentiel.modifier')).organisme
    .id
}

const situer = (organisme: string, referentiel: string, version: string): BrouillonOuvert => ({
  organisme,
  referentiel,
  version,
  adresse: `/organisme/${organisme}/referentiels/${referentiel}/versions/${version}`,
})

/** A draft read from a document of the fixtures, through the API. */
export async function lireFixture(page: Page, organisme: string, nom: string): Promise<BrouillonOuvert> {
  const octets = await readFile(`${FIXTURES}${nom}`)
  const depot = `/organismes/${organisme}/documents?nom=${encodeURIComponent(basename(nom))}`
  const { document } = await poster(page, depot, { octets })
  const { referentiel, version } = await poster(
    page,
    `/organismes/${organisme}/documents/${document.id ?? document}/referentiel`,
  )
  return situer(organisme, referentiel, version)
}

/** A draft with that content, through the API. */
export async function creer(page: Page, organisme: string, contenu: ReferentielPublic): Promise<BrouillonOuvert> {
  const { id, referentiel } = await poster(page, `/organismes/${organisme}/referentiels`, { data: { contenu } })
  return situer(organisme, referentiel, id)
}

/** Reviews and publishes a draft, through the API. */
export async function publier(page: Page, { organisme, referentiel, version }: Omit<BrouillonOuvert, 'adresse'>) {
  const adresse = `/organismes/${organisme}/referentiels/${referentiel}/versions/${version}`
  const { revision } = await (await page.request.get(`/api/v1${adresse}`)).json()
  const relue = await poster(page, `${adresse}/relecture`, { data: { revision } })
  await poster(page, `${adresse}/publication`, { data: { revision: relue.revision } })
}

/** Many elements: blocs of activities that hold tasks, competences, assessments and their criteria. */
export function inventer(elements: number, libelle: (rang: number) => string): ReferentielPublic {
  const liste: ReferentielPublic['elements'] = []
  const liens: ReferentielPublic['liens'] = []
  const commun = (rang: number, parent: string | null, ordre: number) => ({
    id: `e${rang}`,
    libelle: libelle(rang),
    parent,
    ordre,
    reperes: [],
  })
  let bloc = 0
  while (liste.length < elements) {
    bloc += 1
    const tete = liste.length
    liste.push({
      ...commun(tete, null, bloc - 1),
      genre: 'bloc',
      code: `BC${bloc}`,
      facultatif: null,
      validation: null,
    })
    for (let activite = 1; activite <= 4; activite += 1) {
      const rang = liste.length
      liste.push({ ...commun(rang, `e${tete}`, activite - 1), genre: 'activite', code: `A${bloc}.${activite}` })
      for (let n = 1; n <= 9; n += 1) {
        const genre = n <= 3 ? 'tache' : 'competence'
        const code = n <= 3 ? null : `C${bloc}.${(activite - 1) * 6 + n - 3}`
        liste.push({ ...commun(liste.length, `e${rang}`, n - 1), genre, code })
      }
      const evaluation = liste.length
      liste.push({
        ...commun(evaluation, `e${rang}`, 9),
        genre: 'evaluation',
        code: null,
        natures: ['mise-en-situation'],
        consigne: 'Au poste de travail, avec les outils de la situation.',
        modalites: [],
      })
      for (let n = 0; n < 8; n += 1)
        liste.push({
          ...commun(liste.length, `e${evaluation}`, n),
          genre: 'critere',
          code: null,
          poids: null,
          niveaux: [],
        })
      for (let n = 4; n <= 9; n += 1) liens.push({ genre: 'evalue', de: `e${evaluation}`, vers: `e${rang + n}` })
    }
  }
  const gardes = new Set(liste.slice(0, elements).map(({ id }) => id))
  return {
    intitule: 'Conduire et entretenir un atelier de manèges',
    certification: 'RNCP90001',
    fondements: [],
    elements: liste.slice(0, elements),
    liens: liens.filter(({ de, vers }) => gardes.has(de) && gardes.has(vers)),
  }
}

/** The line of the tree where one is. */
export const ligne = (page: Page) => page.locator('.atelier-rangee[data-active]')

/** Waits until the server has everything. */
export const enregistre = (page: Page) => expect(page.locator('.atelier-statut')).toContainText('Enregistré')
