import type { NomFacette } from '../../donnees/criteres.ts'
import type { Parler } from '../../textes/utiliser-textes.ts'

const ETATS = ['PAS_COMMENCEE', 'OUVERTE', 'FERMEE_ENCORE_DELIVREE', 'PLUS_DELIVREE', 'INCONNU'] as const
const VOIES = ['FI', 'CA', 'FC', 'CQ', 'CL', 'VAE'] as const
const AVIS = ['oui', 'non', 'indetermine'] as const

const ORDRES: Readonly<Partial<Record<NomFacette, readonly string[]>>> = {
  etat: ['OUVERTE', 'PAS_COMMENCEE', 'FERMEE_ENCORE_DELIVREE', 'PLUS_DELIVREE', 'INCONNU'],
  niveau: ['3', '4', '5', '6', '7', '8', '0'],
  voie: VOIES,
  apprentissage: AVIS,
}

/** Short facets in the order of their meaning, the others as they come, by falling count. */
export function orderValeurs<V extends Valeur>(facette: NomFacette, valeurs: readonly V[]): V[] {
  const ordre = ORDRES[facette]
  if (ordre === undefined) return [...valeurs]
  return [...valeurs].sort((a, b) => ordre.indexOf(a.valeur) - ordre.indexOf(b.valeur))
}

interface Valeur {
  readonly valeur: string
  readonly libelle?: string | null
}

/** What a person reads for a value of a facet. */
export function nameValeur({ t }: Pick<Parler, 't'>, facette: NomFacette, { valeur, libelle }: Valeur): string {
  switch (facette) {
    case 'etat': {
      const etat = ETATS.find((un) => un === valeur)
      return etat ? t(`registre.etat.${etat}`) : valeur
    }
    case 'voie': {
      const voie = VOIES.find((une) => une === valeur)
      return voie ? t(`registre.voie.${voie}`) : valeur
    }
    case 'apprentissage': {
      const avis = AVIS.find((un) => un === valeur)
      return avis ? t(`registre.apprentissage.${avis}`) : valeur
    }
    case 'niveau':
      return valeur === '0' ? t('registre.niveau.inconnu') : t('registre.niveau.valeur', { niveau: valeur })
    case 'type':
      return valeur === 'DROIT' || valeur === 'DEMANDE' ? t(`registre.type.${valeur}`) : valeur
    case 'repertoire':
      return valeur === 'RNCP' || valeur === 'RS' ? t(`registre.repertoire.${valeur}`) : valeur
    case 'certificateur':
      return libelle ?? valeur
    case 'nsf':
    case 'rome':
      return libelle ? `${valeur} ${libelle}` : valeur
  }
}
