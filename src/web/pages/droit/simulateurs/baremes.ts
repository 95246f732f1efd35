import type { ActeBareme } from '#droit/bareme.ts'
import { BAREMES_LIVRES, type Baremes, completerBaremes } from '#droit/baremes/tous.ts'
import { type CleTexte, TEXTES } from '#droit/textes.ts'
import type { BaremeVu } from '../../baremes/valeurs.ts'

const estTexte = (cle: string): cle is CleTexte => Object.hasOwn(TEXTES, cle)

const lireActe = (acte: BaremeVu['actes'][number]): ActeBareme => {
  const { numero, depuis, valeurs, texte, origine, verifie_le: verifieLe } = acte
  const connu = texte !== null && estTexte(texte) ? texte : null
  const ligne = depuis === null || valeurs === null ? null : { depuis, valeurs, texte: connu, origine }
  return { numero, ligne, origine, verifieLe }
}

/** The scales that apply: those of this version, with what people added on this server; as delivered while they are not known. */
export const baremesEnVigueur = (vus: readonly BaremeVu[] | undefined): Baremes =>
  vus === undefined
    ? BAREMES_LIVRES
    : completerBaremes(new Map(vus.map(({ id, actes }) => [id, actes.map(lireActe)] as const)))
