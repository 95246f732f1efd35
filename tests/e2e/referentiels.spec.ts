import { creer, enregistre, gerer, inventer, ligne, lireFixture, poster, publier } from './atelier.ts'
import { expect, type Page, test } from './essai.ts'
import { stable } from './pages.ts'
import { examiner } from './vue.ts'

const touches = async (page: Page, ...liste: readonly string[]) => {
  for (const touche of liste) await page.keyboard.press(touche)
}

/** Writes a label, undoes it, does it again. */
async function ecrireLibelle(page: Page): Promise<void> {
  // A label in its place, kept by Enter; undone and done again.
  await ligne(page).focus()
  await touches(page, 'Enter', 'End')
  await page.keyboard.type(' au sol')
  await touches(page, 'Enter')
  await expect(ligne(page)).toContainText('Déchargement des segments du plateau au sol')
  await enregistre(page)
  await touches(page, 'Control+z')
  await expect(ligne(page)).not.toContainText('au sol')
  await touches(page, 'Control+Shift+z')
  await expect(ligne(page)).toContainText('au sol')
}

/** Adds beside, moves, takes away, undoes. */
async function ajouterEtRetirer(page: Page): Promise<void> {
  // Adding beside, with the kind proposed first.
  await touches(page, 'Insert')
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await expect(page.getByRole('menuitem').first()).toHaveText('Tâche')
  await page.screenshot({ path: 'test-results/vues/studio-ajout.png' })
  await touches(page, 'Enter')
  await page.keyboard.type('Rangement des outils')
  await touches(page, 'Enter')
  await expect(ligne(page)).toContainText('Rangement des outils')
  await expect(ligne(page)).toBeFocused()
  await expect(ligne(page)).toHaveAttribute('aria-posinset', '2')

  // Moving, then taking away, with undo offered and no question asked.
  await touches(page, 'Alt+ArrowUp')
  await expect(ligne(page)).toHaveAttribute('aria-posinset', '1')
  await touches(page, 'Alt+ArrowUp')
  await expect(page.locator('.atelier-pied')).toContainText('Déjà à la première place')
  await touches(page, 'Delete')
  await expect(page.getByRole('tree')).not.toContainText('Rangement des outils')
  await expect(page.locator('.atelier-pied')).toContainText('1 élément retiré')
  await expect(ligne(page)).toBeFocused()
  await touches(page, 'Control+z')
  await expect(page.getByRole('tree')).toContainText('Rangement des outils')
  await enregistre(page)
}

/** Goes by letters, chooses several lines, copies them. */
async function choisirPlusieurs(page: Page): Promise<void> {
  // Type-ahead by code, several lines chosen and copied.
  await ligne(page).focus()
  await page.keyboard.type('c1.1')
  await expect(ligne(page)).toContainText('C1.1')
  await touches(page, 'Shift+ArrowDown')
  await expect(page.locator('.atelier-pied')).toContainText('2 éléments choisis')
  await touches(page, 'Control+c')
  await expect(page.locator('.atelier-pied')).toContainText('2 éléments copiés comme texte')
}

/** Gives a title, looks at the findings, reviews, publishes. */
async function relireEtPublier(page: Page): Promise<void> {
  // The title, the findings, then reviewed and published.
  await page.getByLabel('Intitulé').fill('Monter et tenir un manège')
  await page.getByLabel('Numéro de certification').fill('RNCP90001')
  await page.getByLabel('Numéro de certification').blur()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Monter et tenir un manège')
  await page.getByRole('button', { name: 'Constats' }).click()
  await expect(page.locator('.atelier-constat').first()).toBeVisible()
  await page.screenshot({ path: 'test-results/vues/studio-constats.png' })
  await page.locator('.atelier-constats .constat-titre').first().click()
  await expect(page.locator('.atelier-detail')).toContainText('Constats')
  await enregistre(page)
  await page.getByRole('button', { name: 'Marquer comme relue' }).click()
  await expect(page.locator('.atelier-acte')).toContainText('41 éléments')
  await page.screenshot({ path: 'test-results/vues/studio-relecture.png' })
  await page.getByRole('button', { name: 'Je l’ai relue' }).click()
  await page.getByRole('button', { name: 'Publier…' }).click()
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
}

/** Reads the published text, then opens a new draft. */
async function lireEtRouvrir(page: Page): Promise<void> {
  // The published text, then a new draft.
  await expect(page.getByText(/^Publiée le .* par Gaëlle Gestion/)).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Rangement des outils')
  await examiner(page, 'referentiel-lecture')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('link', { name: 'Versions de ce référentiel' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Monter et tenir un manège' })).toBeVisible()
  await examiner(page, 'referentiel')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: 'Ouvrir un nouveau brouillon' }).click()
  await expect(page.getByRole('tree')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('version 2')
}

test('D’un document à une version publiée, au clavier seul', async ({ page }) => {
  const organisme = await gerer(page)
  const { adresse } = await lireFixture(page, organisme, 'referentiel-manege.txt')
  await page.goto(adresse)
  await stable(page)
  await page.getByRole('treeitem').first().focus()

  // The passage of the line where one is is lit in the source.
  await touches(page, 'ArrowDown', 'ArrowDown')
  await expect(ligne(page)).toContainText('Déchargement des segments du plateau')
  await expect(page.locator('.source-texte mark').first()).toContainText('Déchargement des segments du')
  await examiner(page, 'studio')
  await page.setViewportSize({ width: 1440, height: 900 })
  await ecrireLibelle(page)
  await ajouterEtRetirer(page)
  await choisirPlusieurs(page)
  await relireEtPublier(page)
  await lireEtRouvrir(page)
})

test('À la souris : glisser, lâcher, plier, choisir', async ({ page }) => {
  const organisme = await gerer(page)
  const { adresse } = await creer(
    page,
    organisme,
    inventer(46, (rang) => `Élément ${rang}`),
  )
  await page.goto(adresse)
  await stable(page)
  const rangee = (texte: string) => page.getByRole('treeitem').filter({ hasText: texte }).first()
  const prise = await rangee('Élément 4').boundingBox()
  const cible = await rangee('Élément 2').boundingBox()
  if (prise === null || cible === null) throw new Error('no line')
  await page.mouse.move(prise.x + 120, prise.y + prise.height / 2)
  await page.mouse.down()
  await page.mouse.move(cible.x + 120, cible.y + cible.height / 2, { steps: 4 })
  await page.mouse.move(cible.x + 120, cible.y + 3, { steps: 4 })
  await expect(page.locator('[data-depot="avant"]')).toHaveCount(1)
  await page.screenshot({ path: 'test-results/vues/studio-glisser.png' })
  await page.mouse.up()
  await expect(rangee('Élément 4')).toHaveAttribute('aria-posinset', '1')
  await enregistre(page)
  await page.getByRole('button', { name: 'Annuler' }).click()
  await expect(rangee('Élément 4')).toHaveAttribute('aria-posinset', '3')
  await page.getByLabel('Code ou mots').fill('élément 33')
  await expect(page.getByRole('treeitem')).toHaveCount(4)
  await page.screenshot({ path: 'test-results/vues/studio-filtre.png' })
})

test('Deux onglets : le conflit garde tout jusqu’au choix', async ({ page, attendues }) => {
  attendues.push(/409/)
  const organisme = await gerer(page)
  const { adresse } = await creer(
    page,
    organisme,
    inventer(20, (rang) => `Élément ${rang}`),
  )
  await page.goto(adresse)
  await stable(page)
  const autre = await page.context().newPage()
  await autre.goto(adresse)
  await stable(autre)
  await autre.getByRole('treeitem').first().focus()
  await touches(autre, 'ArrowDown', 'Enter')
  await autre.keyboard.type('Écrit dans l’autre onglet')
  await touches(autre, 'Enter')
  await enregistre(autre)
  await page.getByRole('treeitem').first().focus()
  await touches(page, 'Enter')
  await page.keyboard.type('Écrit ici')
  await touches(page, 'Enter')
  await expect(page.getByRole('alert')).toContainText('Ce brouillon a été modifié ailleurs')
  await expect(page.getByRole('alert')).toContainText('Écrit ici')
  await examiner(page, 'studio-conflit')
  await page.getByRole('button', { name: 'La refaire sur la version actuelle' }).click()
  await enregistre(page)
  await expect(page.getByRole('tree')).toContainText('Écrit ici')
  await expect(page.getByRole('tree')).toContainText('Écrit dans l’autre onglet')
})

test('Sans réseau, ce qui est écrit attend, puis part', async ({ page, context, attendues }) => {
  attendues.push(/ERR_INTERNET_DISCONNECTED/)
  const organisme = await gerer(page)
  const { adresse } = await creer(
    page,
    organisme,
    inventer(60, (rang) => `Élément ${rang}`),
  )
  await page.goto(adresse)
  await stable(page)
  await context.setOffline(true)
  await page.getByRole('treeitem').first().focus()
  await touches(page, 'Alt+ArrowDown', 'ArrowDown', 'Alt+ArrowDown', 'Delete')
  await expect(page.locator('.atelier-statut')).toContainText('Connexion perdue : 2 modifications gardées ici')
  await page.screenshot({ path: 'test-results/vues/studio-coupure.png' })
  await context.setOffline(false)
  await enregistre(page)
})

test('Liste, création, version inconnue, référentiel vide', async ({ page, attendues }) => {
  attendues.push(/404/)
  const organisme = await gerer(page)
  await page.goto(`/organisme/${organisme}/referentiels`)
  await stable(page)
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await expect(page.getByText('Un intitulé est nécessaire.')).toBeVisible()
  await page.getByLabel('Intitulé').fill('Tailler la pierre')
  await page.getByRole('button', { name: 'Créer le brouillon' }).click()
  await expect(page.getByText('Ce référentiel est vide.')).toBeVisible()
  await examiner(page, 'studio-vide')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: 'Ajouter' }).click()
  await touches(page, 'Enter')
  await page.keyboard.type('Extraire et équarrir')
  await touches(page, 'Enter')
  await enregistre(page)
  await page.goto(`/organisme/${organisme}/referentiels`)
  await expect(page.getByRole('row').filter({ hasText: 'Tailler la pierre' })).toContainText('1 bloc')
  await examiner(page, 'referentiels')
  const inconnue = '00000000-0000-4000-8000-000000000000'
  await page.goto(`/organisme/${organisme}/referentiels/${inconnue}/versions/${inconnue}`)
  await expect(page.getByRole('alert')).toBeVisible()
})

const LONG = 'Préparer et conduire la mise en service du manège, '.repeat(20)

test('2 000 éléments, libellés de 1 000 caractères : rien ne déborde, large, étroit ou à 200 %', async ({ page }) => {
  const organisme = await gerer(page)
  const contenu = inventer(2_000, (rang) => (rang % 5 === 0 ? `${rang} ${LONG}` : `Élément ${rang}`))
  const { adresse } = await creer(page, organisme, contenu)
  await page.goto(adresse)
  await stable(page)
  await expect(page.getByRole('treeitem').first()).toHaveAttribute('aria-setsize', '26')
  await page.getByLabel('Déplier…').selectOption('tout')
  await page.getByRole('treeitem').first().focus()
  await touches(page, 'End')
  await expect(ligne(page)).toBeFocused()
  await expect(ligne(page)).toBeInViewport()
  expect(await page.getByRole('treeitem').count()).toBeLessThan(80)
  await touches(page, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await expect(ligne(page)).toContainText('Préparer et conduire')
  await examiner(page, 'studio-long')
  // 1280 × 800 at 200 %: the browser lays the page out on half as many points.
  await page.setViewportSize({ width: 640, height: 400 })
  for (const panneau of ['Détail', 'Constats', 'Arbre']) {
    await page.getByRole('navigation', { name: 'Panneaux du studio' }).getByRole('button', { name: panneau }).click()
    const deborde = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect.soft(deborde, panneau).toBeLessThanOrEqual(0)
  }
  await page.screenshot({ path: 'test-results/vues/studio-200.png' })
})

test('Le texte d’une version s’imprime, et le studio parle anglais', async ({ page }) => {
  const organisme = await gerer(page)
  const { adresse } = await lireFixture(page, organisme, 'referentiel-phare.html')
  await page.goto(`${adresse}?vue=lecture`)
  await stable(page)
  await page.setViewportSize({ width: 660, height: 900 })
  await page.emulateMedia({ media: 'print' })
  await page.screenshot({ path: 'test-results/vues/referentiel-impression.png', fullPage: true })
  await expect(page.locator('.rail, .barre, .ref-hors-papier').filter({ visible: true })).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('button', { name: 'English' }).first().click()
  await page.getByRole('link', { name: 'Open the studio' }).click()
  await expect(page.getByRole('tree', { name: 'Elements of the framework' })).toBeVisible()
  await page.getByRole('button', { name: /Findings/ }).click()
  await page.getByText('Keys', { exact: true }).click()
  const mots = await page.getByRole('main').innerText()
  expect(mots).not.toMatch(/\{\{|\}\}|\b(referentiels|documents)\.[a-z]\w*\.\w/)
  await page.screenshot({ path: 'test-results/vues/studio-anglais.png' })
})

test('Les jugements passent d’une version à l’autre après aperçu, et aucun ne se perd', async ({ page }) => {
  const organisme = await gerer(page)
  const premiere = await creer(
    page,
    organisme,
    inventer(40, (rang) => `Élément ${rang}`),
  )
  await publier(page, premiere)
  for (const element of ['e5', 'e6'])
    await poster(page, `/organismes/${organisme}/jugements`, {
      data: {
        apprenant: crypto.randomUUID(),
        version: premiere.version,
        element,
        valeur: 'acquis',
        porte_le: '2026-01-15',
      },
    })
  const { id: version } = await poster(
    page,
    `/organismes/${organisme}/referentiels/${premiere.referentiel}/brouillon`,
    {
      data: { version: premiere.version },
    },
  )
  await page.goto(`/organisme/${organisme}/referentiels/${premiere.referentiel}/versions/${version}`)
  await stable(page)
  await page.getByRole('treeitem').filter({ hasText: 'Élément 6' }).first().click()
  await touches(page, 'Delete')
  await enregistre(page)
  await publier(page, { ...premiere, version })
  await page.goto(`/organisme/${organisme}/referentiels/${premiere.referentiel}`)
  await stable(page)
  await page.getByRole('button', { name: 'Voir ce que cela donnerait' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'Élément 6' })).toContainText('Sans équivalent')
  const equivalent = page.getByRole('row').filter({ hasText: 'Élément 6' }).getByRole('combobox')
  await equivalent.fill('c1.3')
  await expect(page.getByRole('option', { name: /C1\.3/ })).toBeVisible()
  await equivalent.press('Enter')
  await expect(page.getByRole('row').filter({ hasText: 'Élément 6' })).toContainText('Fusionné')
  await examiner(page, 'referentiel-migration')
  await page.getByRole('button', { name: 'Reprendre 2 jugements' }).click()
  await expect(page.getByText('Reprise faite.')).toBeVisible()
  await expect(page.getByText('De la version 1 à la version 2')).toBeVisible()
})

test('Une version s’exporte en quatre formes, et le tableur se réimporte', async ({ page }) => {
  const organisme = await gerer(page)
  const { adresse } = await creer(
    page,
    organisme,
    inventer(40, (rang) => `Élément ${rang}`),
  )
  await page.goto(`${adresse}?vue=lecture`)
  await stable(page)
  const liens = page.getByRole('navigation', { name: 'Exporter' }).getByRole('link')
  await expect(liens).toHaveText(['PDF', 'Tableur (XLSX)', 'Markdown', 'CASE 1.1 (JSON)'])
  const octets = new Map<string, Buffer>()
  for (const lien of await liens.all()) {
    const reponse = await page.request.get((await lien.getAttribute('href')) ?? '')
    expect(reponse.status()).toBe(200)
    octets.set((await lien.textContent()) ?? '', await reponse.body())
  }
  expect(octets.get('PDF')?.subarray(0, 5).toString()).toBe('%PDF-')
  const classeur = octets.get('Tableur (XLSX)')
  if (classeur === undefined) throw new Error('no workbook')
  await page.goto(`/organisme/${organisme}/referentiels`)
  await page.locator('main input[type=file]').setInputFiles({ name: 'atelier.xlsx', mimeType: '', buffer: classeur })
  await expect(page.getByText('Brouillon créé : 40 éléments.')).toBeVisible()
  await page.getByRole('link', { name: 'Ouvrir son studio' }).click()
  await expect(page.getByRole('tree')).toContainText('Élément 10')
})
