import type { BaremesEnVigueur } from '#application/baremes/en-vigueur.ts'
import { type BaremeLu, type DemandeBareme, listerBaremes, modifierBareme } from '#application/baremes/modifier.ts'
import type { PortsBaremes } from '#application/baremes/ports.ts'
import { type Resultat, reussir } from '#socle/resultat.ts'
import { type BaremePublic, routesBaremes as routes } from '../contrat/baremes.ts'
import { type Montage, monter } from '../monter.ts'

/** What the routes of scales stand on. */
export interface OutilsBaremes {
  readonly ports: PortsBaremes
  /** Told when a scale changes, so that the next computation reads it. */
  readonly enVigueur: Pick<BaremesEnVigueur, 'oublier'>
}

/** Scales of the law: read by anyone, completed by the administrators of the platform. */
export function monterBaremes(montage: Montage, { ports, enVigueur }: OutilsBaremes): void {
  const modifier = async (personne: string, demande: DemandeBareme): Promise<Resultat<BaremePublic>> => {
    const fait = await modifierBareme(ports, personne, demande)
    if (!fait.ok) return fait
    enVigueur.oublier()
    return reussir(publier(fait.valeur))
  }
  monter(montage, routes.baremes, async () => ({ baremes: (await listerBaremes(ports)).map(publier) }))
  monter(montage, routes.modifierBareme, ({ params, corps: { verifie_le, ...corps }, identite }) =>
    modifier(identite.personne.id, { ...params, ...corps, verifieLe: verifie_le }),
  )
  monter(montage, routes.verifierBareme, ({ params, corps: { verifie_le, ...corps }, identite }) =>
    modifier(identite.personne.id, {
      ...params,
      ...corps,
      verifieLe: verifie_le,
      depuis: null,
      valeurs: null,
      texte: null,
    }),
  )
}

function publier({ bareme, livreVerifieLe, actes }: BaremeLu): BaremePublic {
  // The last act on a day is the one that made its row.
  const auteurs = new Map(actes.flatMap(({ ligne, numero }) => (ligne === null ? [] : [[ligne.depuis, numero]])))
  return {
    id: bareme.id,
    colonnes: Object.entries(bareme.colonnes).map(([nom, unite]) => ({ nom, unite })),
    verifie_le: bareme.verifieLe,
    livre_verifie_le: livreVerifieLe,
    lignes: bareme.lignes.map(({ depuis, valeurs, texte, origine }) => ({
      depuis,
      valeurs: { ...valeurs },
      texte,
      origine,
      acte: auteurs.get(depuis) ?? null,
    })),
    actes: actes.map(({ numero, instant, ligne, origine, verifieLe }) => ({
      numero,
      instant: instant.toISOString(),
      depuis: ligne?.depuis ?? null,
      valeurs: ligne === null ? null : { ...ligne.valeurs },
      texte: ligne?.texte ?? null,
      origine,
      verifie_le: verifieLe,
    })),
  }
}
