import { afterAll, beforeAll, expect, it } from 'vitest'
import { elementEssai, grandEssai } from '#domaine/referentiel/essai.ts'
import { referentielPublic } from './contrat/conversion-referentiel.ts'
import { administrateurEssai, type Essai, membreEssai, organismeEssai, ouvrirEssai } from './essai.ts'

let essai: Essai
beforeAll(async () => {
  essai = await ouvrirEssai({ mode: 'production' })
})
afterAll(() => essai.fermer())

it('a version of 2,000 elements is read and saved in the time of a blink', async () => {
  const admin = await administrateurEssai(essai)
  const org = await organismeEssai(admin, 'A')
  const enseignant = await membreEssai(admin, org, 'enseignant')
  const grand = grandEssai(2_000)
  const cree = await enseignant.ecrire('POST', `/organismes/${org}/referentiels`, { contenu: referentielPublic(grand) })
  const version = `/organismes/${org}/referentiels/${cree.json().referentiel}/versions/${cree.json().id}`
  const [lectures, ecritures]: number[][] = [[], []]
  let octets = 0
  for (let revision = 0; revision < 12; revision += 1) {
    const debut = performance.now()
    const lue = await enseignant.lire(version)
    lectures?.push(performance.now() - debut)
    octets = lue.body.length
    const element = elementEssai('b3c7', 'competence', { libelle: `Essai ${revision}` })
    const jeton: unknown = (await enseignant.lire('/session/jeton')).json().jeton_csrf
    const payload = { revision, operations: [{ type: 'modifier', element }] }
    const avant = performance.now()
    const ecrite = await enseignant.demander({
      method: 'POST',
      url: `${version}/operations`,
      payload,
      headers: { 'x-csrf-token': String(jeton) },
    })
    ecritures?.push(performance.now() - avant)
    expect([lue.statusCode, ecrite.statusCode]).toEqual([200, 200])
  }
  const meilleur = (durees: number[] = []) => Math.min(...durees)
  const mediane = (durees: number[] = []) => [...durees].sort((a, b) => a - b)[Math.floor(durees.length / 2)] ?? 0
  console.log(
    `2,000 elements (${Math.round(octets / 1024)} kB): read ${mediane(lectures).toFixed(0)} ms, save ${mediane(ecritures).toFixed(0)} ms (medians); best ${meilleur(lectures).toFixed(0)} and ${meilleur(ecritures).toFixed(0)} ms`,
  )
  expect(mediane(ecritures)).toBeLessThan(2_000)
})
