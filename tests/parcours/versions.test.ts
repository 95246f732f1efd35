import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { consulterFiche, lireFiche } from '#application/registre/consulter.ts'
import { type Atelier, fiche, ouvrirAtelier } from './essai.ts'

const [J1, J2, J3, J4] = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'] as const

let atelier: Atelier
beforeAll(async () => {
  atelier = await ouvrirAtelier()
})
afterAll(() => atelier.fermer())
beforeEach(async () => {
  await atelier.rows(
    `truncate fiche, bloc, certificateur_fiche, partenaire_fiche, correspondance, lien_fiche, version_fiche,
       passage_fiche, export_registre, texte_registre`,
  )
})

/** Title read on a day, or the refusal. */
async function dit(numero: string, jour: string): Promise<string> {
  const lue = await lireFiche(atelier.depot, numero, jour)
  return lue.ok ? lue.valeur.fiche.intitule : lue.refus.code
}

/** Runs of a record with the title that each gave. */
async function passages(numero: string): Promise<string[]> {
  const lus = await atelier.rows<{ texte: string }>(
    `select p.du || ' ' || p.au || ' ' || (v.contenu->>'INTITULE') as texte
     from passage_fiche p join version_fiche v using (numero, empreinte) where numero = $1 order by p.du`,
    [numero],
  )
  return lus.map((l) => l.texte)
}

const affichee = async (numero: string): Promise<unknown> =>
  (await atelier.rows<{ intitule: string }>('select intitule from fiche where numero = $1', [numero]))[0]?.intitule

const X = 'RNCP90001'
const Y = 'RNCP90002'
const Z = 'RNCP90003'

describe('un export plus récent', () => {
  it('ajoute des versions : changée, nouvelle, disparue ; chaque jour passé reste lisible', async () => {
    const premier = await atelier.charger(J1, fiche(X, 'Pierre'), fiche(Y, 'Bois'))
    expect(premier.bilan).toEqual({
      lues: 2,
      nouvelles: 2,
      modifiees: 0,
      inchangees: 0,
      disparues: 0,
      changementsEtat: 0,
      avant: null,
    })
    const second = await atelier.charger(J2, fiche(X, 'Pierre taillée'), fiche(Z, 'Verre'))
    expect(second.bilan).toEqual({
      lues: 2,
      nouvelles: 1,
      modifiees: 1,
      inchangees: 0,
      disparues: 1,
      changementsEtat: 0,
      avant: 2,
    })
    expect(await passages(X)).toEqual([`${J1} ${J1} Pierre`, `${J2} ${J2} Pierre taillée`])
    expect(await Promise.all(['2025-12-31', J1, '2026-01-31', J2, '2027-01-01'].map((jour) => dit(X, jour)))).toEqual([
      'Pierre',
      'Pierre',
      'Pierre',
      'Pierre taillée',
      'Pierre taillée',
    ])
  })

  it('une fiche disparue reste montrée, absente depuis le premier export qui ne l’a plus', async () => {
    await atelier.charger(J1, fiche(X, 'Pierre'), fiche(Y, 'Bois'))
    await atelier.charger(J2, fiche(X, 'Pierre'))
    await atelier.charger(J3, fiche(X, 'Pierre'))
    const absence = async (numero: string, au: string) => {
      const vue = await consulterFiche(atelier.depot, numero, au)
      return vue.ok ? vue.valeur.absenteDepuis : vue.refus.code
    }
    expect([await absence(Y, '2026-12-31'), await absence(X, '2026-12-31')]).toEqual([J2, null])
    // On a day when it was still published it is not absent.
    expect(await absence(Y, '2026-01-15')).toBeNull()
    expect(await affichee(Y)).toBe('Bois')
  })

  it('revenue avec le même contenu : deux passages, une version', async () => {
    await atelier.charger(J1, fiche(X, 'Pierre'), fiche(Y, 'Bois'))
    await atelier.charger(J2, fiche(X, 'Pierre'))
    await atelier.charger(J3, fiche(X, 'Pierre'), fiche(Y, 'Bois'))
    expect(await passages(Y)).toEqual([`${J1} ${J1} Bois`, `${J3} ${J3} Bois`])
    expect(await passages(X)).toEqual([`${J1} ${J3} Pierre`])
    expect(await atelier.rows('select count(*)::int as n from version_fiche')).toEqual([{ n: 2 }])
  })

  it('A puis B puis A : trois passages, deux contenus, A affiché', async () => {
    for (const [jour, titre] of [
      [J1, 'A'],
      [J2, 'B'],
      [J3, 'A'],
    ] as const)
      await atelier.charger(jour, fiche(X, titre))
    expect(await passages(X)).toEqual([`${J1} ${J1} A`, `${J2} ${J2} B`, `${J3} ${J3} A`])
    expect(await affichee(X)).toBe('A')
    expect(await atelier.rows('select count(*)::int as n from version_fiche')).toEqual([{ n: 2 }])
  })

  it('un changement d’ACTIF est compté comme changement d’état', async () => {
    await atelier.charger(J1, fiche(X, 'Pierre'))
    const { bilan } = await atelier.charger(J2, fiche(X, 'Pierre').replace('Oui', 'Non'))
    expect([bilan.modifiees, bilan.changementsEtat]).toEqual([1, 1])
  })
})

describe('une archive plus ancienne, importée après', () => {
  it('ne change pas ce qui est affiché ; elle prolonge, coupe ou précède les passages', async () => {
    await atelier.charger(J1, fiche(X, 'A'), fiche(Y, 'même'))
    await atelier.charger(J4, fiche(X, 'B'), fiche(Y, 'même'))
    expect(await passages(Y)).toEqual([`${J1} ${J4} même`])
    await atelier.charger(J2, fiche(X, 'A'), fiche(Y, 'autre'))
    expect(await passages(X)).toEqual([`${J1} ${J2} A`, `${J4} ${J4} B`])
    expect(await passages(Y)).toEqual([`${J1} ${J1} même`, `${J2} ${J2} autre`, `${J4} ${J4} même`])
    await atelier.charger(J3, fiche(X, 'B'))
    expect(await passages(X)).toEqual([`${J1} ${J2} A`, `${J3} ${J4} B`])
    expect([await affichee(X), await affichee(Y)]).toEqual(['B', 'même'])
    expect([await dit(Y, '2026-02-15'), await dit(X, '2026-03-15')]).toEqual(['autre', 'B'])
  })

  it('sans une fiche que les exports voisins ont : le passage est coupé', async () => {
    await atelier.charger(J1, fiche(X, 'A'), fiche(Y, 'même'))
    await atelier.charger(J3, fiche(X, 'A'), fiche(Y, 'même'))
    const { bilan } = await atelier.charger(J2, fiche(X, 'A'))
    expect(await passages(Y)).toEqual([`${J1} ${J1} même`, `${J3} ${J3} même`])
    expect([bilan.disparues, bilan.inchangees]).toEqual([1, 1])
    expect(await affichee(Y)).toBe('même')
  })

  it('donne la fiche que les exports récents n’ont plus, et la dernière connue l’emporte', async () => {
    await atelier.charger(J1, fiche(X, 'A'), fiche(Y, 'ancien'))
    await atelier.charger(J4, fiche(X, 'A'))
    await atelier.charger(J2, fiche(X, 'A'), fiche(Y, 'récent'), fiche(Z, 'oubliée'))
    expect([await affichee(Y), await affichee(Z)]).toEqual(['récent', 'oubliée'])
    expect(await passages(Z)).toEqual([`${J2} ${J2} oubliée`])
  })

  it('moins de fiches qu’aujourd’hui n’est pas une chute : elle se compare à l’export d’avant elle', async () => {
    await atelier.charger(J3, fiche(X, 'A'), fiche(Y, 'B'), fiche(Z, 'C'))
    expect((await atelier.charger(J1, fiche(X, 'A'))).bilan.avant).toBeNull()
    expect((await atelier.charger(J2, fiche(X, 'A'))).bilan.avant).toBe(1)
  })

  it('reprise de force, elle n’écrit rien et ne dit rien de changé', async () => {
    await atelier.charger(J1, fiche(X, 'A'))
    await atelier.charger(J2, fiche(X, 'B', lien('NOUVELLE', Y)))
    const avant = await atelier.image()
    const { bilan } = await atelier.charger(J1, fiche(X, 'A'))
    expect([bilan.modifiees, bilan.inchangees]).toEqual([0, 1])
    // The document has another name, not other bytes.
    expect(await atelier.image()).toEqual(avant)
  })
})

const lien = (sens: 'ANCIENNE' | 'NOUVELLE', numero: string): string =>
  `<${sens}S_CERTIFICATIONS><${sens}_CERTIFICATION><ID_FICHE_${sens}_CERTIFICATION>${numero}</ID_FICHE_${sens}_CERTIFICATION></${sens}_CERTIFICATION></${sens}S_CERTIFICATIONS>`

describe('le même jour avec un autre contenu', () => {
  it('remplace ce que ce jour disait', async () => {
    await atelier.charger(J1, fiche(X, 'A'), fiche(Y, 'stable'))
    await atelier.charger(J2, fiche(X, 'faute'), fiche(Y, 'stable'))
    await atelier.charger(J2, fiche(X, 'correction'), fiche(Y, 'stable'))
    expect(await passages(X)).toEqual([`${J1} ${J1} A`, `${J2} ${J2} correction`])
    expect(await passages(Y)).toEqual([`${J1} ${J2} stable`])
    expect([await affichee(X), await dit(X, J2)]).toEqual(['correction', 'correction'])
    expect(await atelier.rows('select count(*)::int as n from export_registre')).toEqual([{ n: 2 }])
  })

  it('qui revient au contenu de la veille : un seul passage', async () => {
    await atelier.charger(J1, fiche(X, 'A'))
    await atelier.charger(J2, fiche(X, 'faute'))
    await atelier.charger(J3, fiche(X, 'A'))
    await atelier.charger(J2, fiche(X, 'A'))
    expect(await passages(X)).toEqual([`${J1} ${J3} A`])
  })

  it('sans une fiche : elle est absente ce jour-là, mais ne disparaît jamais sans trace', async () => {
    await atelier.charger(J1, fiche(X, 'A'), fiche(Y, 'B'))
    await atelier.charger(J2, fiche(X, 'A'), fiche(Y, 'B'), fiche(Z, 'C'))
    await atelier.charger(J2, fiche(X, 'A'))
    expect(await passages(Y)).toEqual([`${J1} ${J1} B`])
    expect(await passages(Z)).toEqual([`${J2} ${J2} C`])
    expect([await dit(Y, J2), await dit(Z, J2)]).toEqual(['B', 'C'])
  })
})

describe('liens et origines', () => {
  it('les liens suivent les fiches affichées, des deux côtés ; ceux qui ne changent pas ne sont pas réécrits', async () => {
    await atelier.charger(J1, fiche(X, 'A', lien('NOUVELLE', Y)), fiche(Y, 'B', lien('ANCIENNE', X)), fiche(Z, 'C'))
    const lus = () => atelier.rows('select xmin::text, l.* from lien_fiche l order by ancienne, nouvelle')
    const avant = await lus()
    expect(avant).toMatchObject([{ ancienne: X, nouvelle: Y, declare_par_ancienne: true, declare_par_nouvelle: true }])
    await atelier.charger(
      J2,
      fiche(X, 'A', lien('NOUVELLE', Y)),
      fiche(Y, 'B', lien('ANCIENNE', X)),
      fiche(Z, 'C', lien('ANCIENNE', 'RNCP80000')),
    )
    const apres = await lus()
    expect(apres.find((l) => JSON.stringify(l).includes(X))).toEqual(avant[0])
    expect(apres).toHaveLength(2)
    await atelier.charger(J3, fiche(X, 'A'), fiche(Y, 'B', lien('ANCIENNE', X)), fiche(Z, 'C'))
    expect(await lus()).toMatchObject([
      { ancienne: X, nouvelle: Y, declare_par_ancienne: false, declare_par_nouvelle: true },
    ])
  })

  it('une version est trouvée par son empreinte, un mot qui n’est ni jour ni empreinte est refusé', async () => {
    await atelier.charger(J1, fiche(X, 'A'))
    await atelier.charger(J2, fiche(X, 'B'))
    const [premiere] = await atelier.depot.passages(X)
    expect(await dit(X, premiere?.empreinte.slice(0, 12) ?? '')).toBe('A')
    expect(await Promise.all(['demain', '2026-02-31', '', 'zzzzzzzzzz', '00000000'].map((q) => dit(X, q)))).toEqual(
      Array(5).fill('version.inconnue'),
    )
    expect(await dit('90001', J1)).toBe('A')
    expect(await dit('RNCP77777', J1)).toBe('fiche.inconnue')
  })
})
