import { describe, expect, it } from 'vitest'
import { estMotDePasse, hacherMotDePasse, verifierForce } from './mot-de-passe.ts'

const moi = { courriel: 'camille.dupont-martin@exemple.fr', nom: 'Camille Dupont-Martin' }
const codeDe = (texte: string) => {
  const force = verifierForce(texte, moi)
  return force.ok ? 'ok' : force.refus.code
}

describe('force d’un mot de passe', () => {
  it.each([
    ['onze caract', 'mot-de-passe.trop-court'],
    ['douze caract', 'ok'],
    ['ééééééàààààà', 'mot-de-passe.trop-courant'],
    ['aaaaaaaaaaaaaaaa', 'mot-de-passe.trop-courant'],
    ['123456789012', 'mot-de-passe.trop-courant'],
    ['12345678901234567890', 'mot-de-passe.trop-courant'],
    ['Mot de passe 2026', 'mot-de-passe.trop-courant'],
    ['AZERTYUIOP123', 'mot-de-passe.trop-courant'],
    ['Camille DUPONT-MARTIN', 'mot-de-passe.trop-courant'],
    ['camille.dupont-martin@exemple.fr', 'mot-de-passe.trop-courant'],
    ['cheval pile agrafe', 'ok'],
    ['密码密码密码密码密码密码abcd', 'ok'],
  ])('%s : %s', (texte, attendu) => expect(codeDe(texte)).toBe(attendu))
})

describe('empreinte', () => {
  it('est un argon2id de 19 Mio et deux passes, salé', async () => {
    const [un, deux] = await Promise.all([hacherMotDePasse('une phrase'), hacherMotDePasse('une phrase')])
    expect(un).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(un).not.toBe(deux)
  })

  it('reconnaît les accents composés ou non, et rien sans empreinte', async () => {
    const empreinte = await hacherMotDePasse('pêche à pied'.normalize('NFC'))
    expect(await estMotDePasse(empreinte, 'pêche à pied'.normalize('NFD'))).toBe(true)
    expect(await estMotDePasse(empreinte, 'peche a pied')).toBe(false)
    expect(await estMotDePasse(null, 'pêche à pied')).toBe(false)
  })
})
