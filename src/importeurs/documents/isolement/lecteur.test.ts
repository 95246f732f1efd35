import { afterEach, describe, expect, it } from 'vitest'
import { type LecteurIsole, type OptionsLecteur, openLecteur } from './lecteur.ts'

let ouvert: LecteurIsole | undefined
const ouvrir = (options: OptionsLecteur = {}): LecteurIsole => {
  ouvert = openLecteur(options)
  return ouvert
}
afterEach(() => ouvert?.fermer())

const code = (resultat: Awaited<ReturnType<LecteurIsole['lire']>>): string =>
  resultat.ok ? 'lu' : `${resultat.refus.code} ${JSON.stringify(resultat.refus.donnees)}`
const texte = (nom = 'a.txt') => ({ nom, octets: Buffer.from('Une ligne\n') })

describe('openLecteur', () => {
  it('lit, puis vérifie ce qui a été lu', async () => {
    const lecteur = ouvrir()
    const lu = await lecteur.lire({ nom: 'dossier/a.md', octets: Buffer.from('# Un titre\n\nUne ligne\n') })
    if (!lu.ok) throw new Error(lu.refus.code)
    expect(lu.valeur).toMatchObject({ document: { nom: 'a.md', format: 'markdown', taille: 22 }, lecture: null })
    expect(lu.valeur.document.lignes.map((ligne) => [ligne.numero, ligne.texte, ligne.titre])).toEqual([
      [1, '# Un titre', 1],
      [2, '', null],
      [3, 'Une ligne', null],
    ])
    const savoir = { aujourdhui: '2026-11-22', fiches: new Map(), voisins: [lu.valeur] }
    expect(await lecteur.verifier(lu.valeur, savoir)).toEqual({ ok: true, valeur: { ...lu.valeur, constats: [] } })
  })

  it('refuse par la taille sans lancer personne', async () => {
    const lecteur = ouvrir()
    expect(code(await lecteur.lire({ nom: 'a.txt', octets: new Uint8Array() }))).toBe(
      'document.vide {"fichier":"a.txt"}',
    )
    expect(code(await lecteur.lire({ nom: 'a.txt', octets: new Uint8Array(25_000_001) }))).toBe(
      'document.trop-gros {"fichier":"a.txt","taille":25000001,"maximum":25000000}',
    )
    expect(lecteur.mesurer().lances).toBe(0)
    expect(code(await lecteur.lire({ nom: 'a.txt', octets: Buffer.alloc(25_000_000, 'abcdefg\n') }))).not.toContain(
      'gros',
    )
    expect(lecteur.mesurer().lances).toBe(1)
  })

  it('dit ce que la lecture a dépassé, avec la borne', async () => {
    const lent = ouvrir({ delaiMs: 1 })
    expect(code(await lent.lire({ nom: 'a.csv', octets: Buffer.alloc(5e6, 'a;b\n') }))).toBe(
      'document.delai {"fichier":"a.csv","secondes":1}',
    )
    await lent.fermer()
    const etroit = ouvrir({ memoireMo: 90, ouvriers: 1 })
    expect(code(await etroit.lire({ nom: 'a.csv', octets: Buffer.alloc(20e6, 'a;b\n') }))).toBe(
      'document.memoire {"fichier":"a.csv","maximum":90}',
    )
  })

  it('refuse ce qui ne peut plus attendre', async () => {
    const lecteur = ouvrir({ ouvriers: 1, attente: 1 })
    const lus = await Promise.all([lecteur.lire(texte()), lecteur.lire(texte()), lecteur.lire(texte('b.txt'))])
    expect(lus.map(code)).toEqual(['lu', 'lu', 'document.occupe {"fichier":"b.txt"}'])
  })

  it('fermé, il ne lit plus', async () => {
    const lecteur = ouvrir()
    await lecteur.fermer()
    expect(code(await lecteur.lire(texte()))).toBe('document.interrompu {"fichier":"a.txt"}')
  })
})
