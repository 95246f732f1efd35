import { readFile } from 'node:fs/promises'
import { CHANGEMENT, EXPORTS, ficheAuxPartenaires, PARTENAIRES } from './donnees.ts'
import { expect, type Page, test } from './essai.ts'
import { stable } from './pages.ts'
import { lirePdf } from './pdf.ts'

const CANDIDATS = [
  // The record states: entries until 31/08/2028, delivered until 31/08/2032, both days included.
  { jour: '2028-08-31', mots: '31 août 2028', etat: 'Ouverte aux entrées', entrer: 'Oui', certifier: 'Oui' },
  { jour: '2028-09-01', mots: '1er septembre 2028', etat: 'Fermée, encore délivrée', entrer: 'Non', certifier: 'Oui' },
  { jour: '2032-08-31', mots: '31 août 2032', etat: 'Fermée, encore délivrée', entrer: 'Non', certifier: 'Oui' },
  { jour: '2032-09-01', mots: '1er septembre 2032', etat: 'Plus délivrée', entrer: 'Non', certifier: 'Non' },
] as const

async function choisirJour(page: Page, jour: string): Promise<void> {
  const bouton = page.getByRole('button', { name: /^au / })
  await bouton.focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Lire le registre au').fill(jour)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`au=${jour}`))
}

test('Une conseillère lit une fiche à un jour choisi : les réponses changent au jour exact', async ({ page }) => {
  await page.goto('/registre/RNCP90001')
  for (const { jour, mots, etat, entrer, certifier } of CANDIDATS) {
    await choisirJour(page, jour)
    await expect(page.getByRole('button', { name: /^au / })).toContainText(mots)
    await expect(page.locator('.fiche-tete .badge')).toContainText(etat)
    await expect(page.locator('#entree .badge')).toContainText(entrer)
    await expect(page.locator('#certification .badge')).toContainText(certifier)
  }
  await page.getByRole('button', { name: 'Revenir à aujourd’hui' }).first().click()
  await expect(page).not.toHaveURL(/au=/)
})

test('Le jour choisi suit d’une page à l’autre et rend la version de ce jour-là', async ({ page }) => {
  await page.goto(`/registre/RNCP90001?au=${EXPORTS.ancien}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(CHANGEMENT.avant)
  await page.getByRole('link', { name: 'Échéances' }).first().click()
  await expect(page).toHaveURL(new RegExp(`au=${EXPORTS.ancien}`))
  await page.goto(`/registre/RNCP90001?au=${EXPORTS.recent}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(CHANGEMENT.apres)
})

test('Un enseignant suit le graphe de continuité au clavier jusqu’à la remplaçante', async ({ page }) => {
  await page.goto('/registre/RNCP90002')
  await stable(page)
  const graphe = page.getByRole('group', { name: /Graphe de continuité/ })
  await graphe.focus()
  await page.keyboard.press('Tab')
  await expect(graphe.getByRole('link', { name: /^RNCP90001/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/registre\/RNCP90001/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(CHANGEMENT.apres)
})

test('Un CFA filtre 500 partenaires et télécharge la liste entière', async ({ page }) => {
  await page.goto(`/registre/${ficheAuxPartenaires()}`)
  const partie = page.locator('#acteurs')
  const statut = partie.getByRole('status').filter({ hasText: 'sur' })
  await expect(statut).toHaveText(`${PARTENAIRES} sur ${PARTENAIRES}`)
  const noms = partie.locator('tbody th')
  await expect(noms).toHaveCount(100)
  const premier = (await noms.first().textContent()) ?? ''
  await partie.getByLabel('Chercher un partenaire (nom ou SIRET)').fill(premier)
  await expect(statut).not.toHaveText(`${PARTENAIRES} sur ${PARTENAIRES}`)
  for (const nom of await noms.allTextContents()) expect(nom).toContain(premier)
  const attente = page.waitForEvent('download')
  await partie.getByRole('link', { name: 'Télécharger en CSV' }).click()
  const csv = await readFile(await (await attente).path(), 'utf8')
  const lignes = csv.trimEnd().split('\r\n')
  expect(lignes).toHaveLength(PARTENAIRES + 1)
  expect(csv).toContain(premier)
})

test('Une responsable compare deux versions après un second import', async ({ page }) => {
  await page.goto('/registre/RNCP90001')
  await page.getByRole('link', { name: 'Comparer à la suivante' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'différence' })).toHaveText('2 différences')
  await expect(page.locator('del')).toContainText(CHANGEMENT.avant)
  await expect(page.locator('ins').first()).toContainText(CHANGEMENT.apres)
  await expect(page.locator('ins').last()).toContainText(CHANGEMENT.competence)
  await expect(page.getByRole('heading', { name: 'RNCP90001BC01' })).toBeVisible()
})

test('Une fiche s’imprime en A4, titrée, paginée, sans navigation', async ({ page }) => {
  await page.goto('/registre/RNCP90001')
  await stable(page)
  const { titre, formats, pages } = lirePdf(
    await page.pdf({ preferCSSPageSize: true, path: 'test-results/vues/fiche.pdf' }),
  )
  expect(titre).toContain('RNCP90001')
  expect(pages.length).toBeGreaterThan(1)
  for (const [largeur, hauteur] of formats) {
    expect(largeur).toBeCloseTo(595, 0)
    expect(hauteur).toBeCloseTo(842, 0)
  }
  for (const [rang, texte] of pages.entries()) {
    expect(texte).toContain(`${rang + 1} / ${pages.length}`)
    expect(texte).toContain('Parchemin · RNCP90001')
  }
  // Some faces name the apostrophe by its twin.
  const tout = pages.join('\n').replaceAll('ʼ', '’')
  expect(tout).toContain("C1.2 Préparer l'encre")
  expect(tout).toContain('Licence Ouverte')
  for (const navigation of ['Se connecter', 'Rechercher', 'Documentation de l’API', 'Imprimer', 'English'])
    expect(tout).not.toContain(navigation)
})

test('La fiche imprimée porte tous ses partenaires, ou dit où les lire', async ({ page }) => {
  const numero = ficheAuxPartenaires()
  await page.goto(`/registre/${numero}`)
  await expect(page.locator('#acteurs tbody th')).toHaveCount(100)
  await page.getByLabel('Chercher un partenaire (nom ou SIRET)').fill('un filtre')
  const imprimer = async () =>
    lirePdf(await page.pdf({ preferCSSPageSize: true }))
      .pages.join('')
      .replace(/\s/g, '')
  const { partenaires } = await (await page.request.get(`/api/v1/fiches/${numero}/partenaires`)).json()
  expect(partenaires).toHaveLength(PARTENAIRES)
  const sirets: string[] = partenaires.flatMap(({ siret }: { siret: string | null }) => siret ?? [])
  const imprimes = (await imprimer()).match(/\d{14}/g) ?? []
  const compter = (liste: readonly string[], siret: string): number => liste.filter((un) => un === siret).length
  const oublies = sirets.filter((siret) => compter(imprimes, siret) < compter(sirets, siret))
  expect([sirets.length > PARTENAIRES / 2, oublies]).toEqual([true, []])
  await expect(page.locator('#acteurs tbody th')).toHaveCount(0)
  await page.route('**/partenaires*', (route) =>
    route.fulfill({ json: { numero, partenaires: [...partenaires, ...partenaires] } }),
  )
  await page.reload()
  await expect(page.locator('#acteurs tbody th')).toHaveCount(100)
  const adresse = `/api/v1/fiches/${numero}/partenaires.csv`
  expect(await imprimer().then((texte) => texte.includes(adresse))).toBe(true)
})

test('Un organisme vérifie par son SIRET s’il peut former et évaluer', async ({ page, attendues }) => {
  attendues.push(/\b(400|422)\b/)
  await page.goto('/registre/RNCP90001')
  const question = page.getByLabel('Cet organisme peut-il former ou évaluer ?')
  await question.fill('732 829 320 00074')
  await question.press('Enter')
  await expect(page.locator('.verification-verdict .badge')).toHaveText([/Oui/, /Oui/])
  await question.fill('1234')
  await question.press('Enter')
  await expect(page.locator('.verification').getByRole('alert')).toContainText('SIRET')
})
