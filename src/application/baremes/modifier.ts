import { type Bareme, completerBareme } from '#droit/bareme.ts'
import { LISTE_BAREMES } from '#droit/baremes/tous.ts'
import { lireSaisie, type SaisieBareme } from '#droit/saisie-bareme.ts'
import { type Resultat, refuser, reussir } from '#socle/resultat.ts'
import { PLATEFORME } from '../droits.ts'
import type { ActeBaremeLu, PortsBaremes } from './ports.ts'

/** A scale in force, and every act that made it so. */
export interface BaremeLu {
  readonly bareme: Bareme
  /** Last day on which the delivered rows were compared with their source. */
  readonly livreVerifieLe: string
  readonly actes: readonly ActeBaremeLu[]
}

/** What a person writes, over the acts that he saw: `vu` is the rank of the last one, 0 for none. */
export interface DemandeBareme extends SaisieBareme {
  readonly bareme: string
  readonly vu: number
}

/** Every scale in force, with its history. */
export async function listerBaremes(ports: PortsBaremes): Promise<readonly BaremeLu[]> {
  const actes = await ports.dansContexte({}, ({ baremes }) => baremes.lister())
  return LISTE_BAREMES.map((livre) => lireUn(livre, actes.get(livre.id) ?? []))
}

const lireUn = (livre: Bareme, actes: readonly ActeBaremeLu[]): BaremeLu => ({
  bareme: completerBareme(livre, actes),
  livreVerifieLe: livre.verifieLe,
  actes,
})

/**
 * Adds an act to a scale: a row, the correction of a row, or a check with the source. The journal of the platform says
 * who did it. Refusals `bareme.inconnu`, `bareme.conflit` (someone acted since), and those of `lireSaisie`.
 */
export async function modifierBareme(
  ports: PortsBaremes,
  personne: string,
  { bareme: id, vu, ...saisie }: DemandeBareme,
): Promise<Resultat<BaremeLu>> {
  const livre = LISTE_BAREMES.find((un) => un.id === id)
  if (livre === undefined) return refuser('bareme.inconnu', { bareme: id })
  return await ports.dansContexte({ organisme: PLATEFORME, personne }, async ({ baremes, journal }) => {
    const faits = (await baremes.lister()).get(id) ?? []
    if (faits.length !== vu) return refuser('bareme.conflit', { bareme: id })
    const aujourdhui = ports.aujourdhui()
    const acte = lireSaisie(completerBareme(livre, faits), saisie, { numero: vu + 1, aujourdhui })
    if (!acte.ok) return acte
    const instant = ports.maintenant()
    if (!(await baremes.ajouter(id, acte.valeur, { personne, instant })))
      return refuser('bareme.conflit', { bareme: id })
    const { ligne, origine, verifieLe, numero } = acte.valeur
    await journal.inscrire({
      organisme: PLATEFORME,
      auteur: personne,
      ...(ligne === null ? { acte: 'bareme.verifier' } : { acte: 'bareme.modifier' }),
      objet: `bareme:${id}`,
      effet: ligne?.depuis ?? aujourdhui,
      details: { numero, origine, verifie_le: verifieLe, ...(ligne === null ? {} : { valeurs: ligne.valeurs }) },
    })
    return reussir(lireUn(livre, [...faits, { ...acte.valeur, instant }]))
  })
}
