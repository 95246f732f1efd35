import type { Request } from '@playwright/test'
import { expect, type Page, test } from './essai.ts'
import { stable } from './pages.ts'
import { examiner } from './vue.ts'

/** Words of the facts typed in these stories: none of them may leave the browser. */
const FAITS = /2008-10-14|2007-03-10|naissance|habilitation|essai|U11|504/

/** Notes what the page asks of the network from now on. */
function ecouter(page: Page): Request[] {
  const demandes: Request[] = []
  page.on('request', (demande) => demandes.push(demande))
  return demandes
}

/** Nothing typed was sent, nothing was kept. */
async function verifierDiscretion(page: Page, demandes: readonly Request[]): Promise<void> {
  const envoyees = demandes.filter(
    (demande) => demande.method() !== 'GET' || demande.postData() !== null || FAITS.test(new URL(demande.url()).search),
  )
  expect(envoyees.map((demande) => `${demande.method()} ${demande.url()}`)).toEqual([])
  expect(await page.context().cookies()).toEqual([])
  const garde = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
  expect(garde).not.toMatch(FAITS)
}

const periodes = (page: Page) => page.getByRole('group', { name: /^Ce qui change pendant le contrat/ }).getByRole('row')

test('Une apprentie de dix-sept ans lit son salaire mois par mois, au clavier, sans que rien ne sorte de la page', async ({
  page,
}) => {
  await page.goto('/droit')
  const demandes = ecouter(page)
  await page.getByRole('link', { name: 'Combien doit être payé l’apprenti' }).click()
  await stable(page)
  await expect(page.getByText('Donnez le premier et le dernier jour du contrat')).toBeVisible()
  await examiner(page, 'simulateur-remuneration-vide')

  for (const [question, jour] of [
    ['Jour de naissance', '2008-10-14'],
    ['Jour de la signature', '2026-08-25'],
    ['Premier jour du contrat', '2026-09-01'],
    ['Dernier jour du contrat', '2029-08-31'],
  ] as const) {
    await page.getByLabel(question).fill(jour)
  }
  const cycle = page.getByLabel('Durée normale de la formation, en mois')
  await page.getByRole('button', { name: 'Répondre à cette question' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(cycle).toBeFocused()
  await page.keyboard.type('36')

  await expect(periodes(page)).toHaveCount(5)
  const attendus = [
    ['27', '504,10'],
    ['43', '802,82'],
    ['51', '952,18'],
    ['67', '1 250,90'],
  ] as const
  for (const [rang, [taux, montant]] of attendus.entries()) {
    const ligne = periodes(page).nth(rang + 1)
    await expect(ligne).toContainText(new RegExp(`${taux}\\s%`))
    await expect(ligne).toContainText(new RegExp(montant.replace(' ', '\\s')))
  }
  await expect(page.getByText('Le SMIC n’a pas été vérifié après ce jour')).toContainText('vérifié le')

  const pourquoi = page.getByRole('button', { name: 'Pourquoi ce salaire en novembre 2026' })
  await pourquoi.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Explication pas à pas' })).toContainText('D6222-26')
  await examiner(page, 'simulateur-remuneration')
  await verifierDiscretion(page, demandes)
})

test('Un bac pro en deux ans commence en deuxième année ; une fin avant le début est dite à sa place', async ({
  page,
}) => {
  await page.goto('/droit/simulateurs/remuneration')
  await page.getByRole('button', { name: 'Bac pro en deux ans' }).click()
  await expect(periodes(page)).toHaveCount(4)
  for (const [rang, montant] of [/952,18/, /1\s250,90/, /1\s456,28/].entries()) {
    await expect(periodes(page).nth(rang + 1)).toContainText(montant)
  }
  const fin = page.getByLabel('Dernier jour du contrat')
  await fin.fill('2026-08-31')
  await expect(fin).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('Le contrat finirait avant de commencer')).toBeVisible()
  await expect(fin).toHaveValue('2026-08-31')
})

test('Ce que l’employeur verse se compare, et les réponses ne vont dans l’adresse que si on le demande', async ({
  page,
}) => {
  await page.goto('/droit/simulateurs/remuneration')
  const demandes = ecouter(page)
  await page.getByRole('button', { name: 'Un salaire resté trop bas' }).click()
  await expect(page.locator('.reponse-droit[data-issue="non-conforme"]')).toContainText(/802,81/)
  await expect(page.locator('tr[data-conforme="false"]')).toHaveCount(2)
  expect(new URL(page.url()).hash).toBe('')
  await page.getByRole('button', { name: 'Mettre mes réponses dans l’adresse' }).click()
  await expect(page).toHaveURL(/#.*naissance=2008-10-14/)
  await page.reload()
  await expect(page.locator('tr[data-conforme="false"]')).toHaveCount(2)
  await page.getByRole('button', { name: 'English' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How much must the apprentice be paid?')
  await expect(page.locator('tr[data-conforme="false"]').first()).toContainText('€802.82')
  await page.getByRole('button', { name: 'Français' }).first().click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden()
  await expect(page.locator('.table-mois')).toBeVisible()
  await page.emulateMedia({ media: 'screen' })
  await verifierDiscretion(page, demandes)
  await page.getByRole('button', { name: 'Tout effacer' }).click()
  expect(new URL(page.url()).hash).toBe('')
})

test('Une candidate cherche la note qui suffit, essaie une autre note, et lit ce qu’elle ouvre', async ({ page }) => {
  await page.goto('/droit/simulateurs/besoins')
  const demandes = ecouter(page)
  await stable(page)
  await page.getByRole('button', { name: 'À quelques points du bac pro' }).click()
  const reponse = page.getByRole('region', { name: 'Réponse' })
  await expect(reponse).toContainText('Moyenne 9,74/20')
  const admission = page.getByRole('row', { name: /^Admission/ })
  await expect(admission).toContainText('7,5 points')
  await expect(admission).toContainText('12,88/20 en U2')
  const parUnite = page.getByRole('group', { name: /^Admission, unité par unité/ })
  await expect(parUnite.getByRole('row', { name: /^U11/ })).toContainText('11/20')

  const glissiere = page.getByRole('slider', { name: /Note essayée en U11/ })
  await glissiere.focus()
  for (let quart = 6 * 4; quart < 11 * 4; quart += 1) await page.keyboard.press('ArrowRight')
  await expect(glissiere).toHaveValue('11')
  await expect(page.locator('.essai-rendu')).toContainText('moyenne 10/20')
  await expect(page.locator('.essai-rendu')).toContainText('admis')
  await examiner(page, 'simulateur-besoins')

  await page.getByLabel('Note de U31').fill('21')
  await expect(page.getByText('Une note va de 0 à 20')).toBeVisible()
  await page.getByLabel('Note de U31').fill('')
  await expect(reponse).toContainText('Reste à passer : U31')
  await verifierDiscretion(page, demandes)
})

test('Un apprenti lit ce qu’il va passer, et ce qui manque pour le savoir', async ({ page }) => {
  await page.goto('/droit/simulateurs/mes-epreuves')
  const demandes = ecouter(page)
  await stable(page)
  await page.getByRole('button', { name: 'Apprentie d’un CFA habilité' }).click()
  const reponse = page.getByRole('region', { name: 'Réponse' })
  await expect(reponse).toContainText('une partie en CCF, le reste en épreuves ponctuelles')
  await expect(page.getByRole('row', { name: /^U31/ })).toContainText('contrôle en cours de formation')
  const francais = page.getByRole('row', { name: /^FR/ })
  await expect(francais).toContainText('épreuve ponctuelle')
  await expect(francais).toContainText('2,5')
  await expect(page.getByRole('row', { name: /^U2 / })).toContainText('inconnu')
  await examiner(page, 'simulateur-mes-epreuves')

  await page.getByRole('button', { name: 'Habilitation du CFA inconnue' }).click()
  await expect(page.locator('.reponse-droit')).toHaveAttribute('data-issue', 'indetermine')
  const habilite = page.getByLabel('L’établissement est habilité à évaluer en CCF')
  await expect(habilite).toBeVisible()
  await habilite.selectOption('non')
  await expect(page.locator('.reponse-droit')).toHaveAttribute('data-issue', 'determine')
  await expect(reponse).toContainText('Évaluation : épreuves ponctuelles')
  await verifierDiscretion(page, demandes)
})

test('Le dernier jour des entrées on entre, le lendemain on n’entre plus ; une fiche du répertoire donne ses dates', async ({
  page,
  attendues,
}) => {
  await page.goto('/droit/simulateurs/entrer')
  const demandes = ecouter(page)
  await stable(page)
  const entree = page.locator('.trois-reponses dd').first()
  await page.getByRole('button', { name: 'Le dernier jour des entrées' }).click()
  await expect(entree).toContainText('Oui')
  await page.getByRole('button', { name: 'Le lendemain' }).click()
  await expect(entree).toContainText('Non')
  await expect(page.locator('.reponse-droit')).toContainText('vient après le dernier jour des entrées')
  await examiner(page, 'simulateur-entrer')

  await page.getByRole('button', { name: 'Tout effacer' }).click()
  await page.getByLabel('Numéro de la certification').fill('rncp 90001')
  await expect(page.getByRole('link', { name: 'RNCP90001' })).toBeVisible()
  await expect(page.getByRole('img', { name: /échelle/i })).toBeVisible()
  await page.getByLabel('Numéro de la certification').fill('bac pro')
  await expect(page.getByText('Un numéro du répertoire s’écrit RNCP ou RS')).toBeVisible()
  attendues.push(/404/)
  await page.getByLabel('Numéro de la certification').fill('RNCP99999')
  await expect(page.getByRole('alert')).toBeVisible()
  await verifierDiscretion(page, demandes)
})
