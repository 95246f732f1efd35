import { describe, expect, it } from 'vitest'
import { calculerBesoins, questionDe } from './calculer-besoins.ts'
import { lireDossierSaisi } from './dossier.ts'
import { EXEMPLES_BESOINS } from './exemples.ts'

const exemple = (nom: string) => {
  const trouve = EXEMPLES_BESOINS.find((un) => un.nom === nom)
  if (trouve === undefined) throw new Error(`no example ${nom}`)
  return trouve.saisie
}

describe('de quelles notes ai-je besoin', () => {
  it('l’exemple à quelques points du bac pro : 290 − 282,5 = 7,5 points, 11 en mathématiques suffit', () => {
    const calcul = calculerBesoins({ ...exemple('presque'), 'essai.note': '11' }, 2026)
    const admission = calcul?.besoins?.resultat.seuils.find(({ seuil }) => seuil === 'ADMIS')
    expect(admission?.ecart).toBe(75_000)
    expect(admission?.besoins.find(({ unites }) => unites[0] === 'U11')?.note).toBe(1100)
    expect(calcul?.essai?.apres.resultat.decision).toBe('ADMIS')
    expect(calcul?.erreurs).toEqual({})
  })

  it('ce qui reste à passer est nommé, sans rien deviner', () => {
    const calcul = calculerBesoins(exemple('aPasser'), 2026)
    expect(calcul?.besoins?.issue).toBe('indetermine')
    expect(calcul?.besoins?.resultat.aPasser).toEqual(['U31', 'U32', 'U33'])
  })

  it('une unité facultative sans note n’est pas choisie, une note fausse est nommée et reste inconnue', () => {
    const lu = lireDossierSaisi({ reglement: 'mspc', 'u.U11.note': '21' }, 2026)
    expect(Object.hasOwn(lu?.dossier.unites ?? {}, 'LVF')).toBe(false)
    expect(lu?.dossier.unites.U11).toEqual({ genre: 'inconnu' })
    expect(lu?.erreurs).toEqual({ 'u.U11.note': 'note' })
  })

  it('sans diplôme, rien n’est calculé ; avant la première session connue, aucune règle', () => {
    expect(calculerBesoins({ session: '2026' }, 2026)).toBeNull()
    expect(calculerBesoins({ reglement: 'mspc', session: '1995' }, 2026)?.regime).toBeNull()
  })

  it.each([
    ['unites.U31.coefficient', 'u.U31.coef'],
    ['unites.2.note', 'x.1.note'],
    ['projet', 'projet'],
  ])('ce qui manque à %s se demande en %s', (chemin, question) => {
    expect(questionDe(chemin)).toBe(question)
  })
})
