import type { Commande } from '../commande.ts'
import { COMMANDES_BASE } from './base.ts'
import { calculerCommande } from './calculer.ts'
import { exporterCommande } from './exporter.ts'
import { COMMANDES_ENTRETIEN } from './registre-entretien.ts'
import { actualiserCommande, importerCommande } from './registre-import.ts'
import { COMMANDES_LECTURE } from './registre-lecture.ts'
import { servirCommande } from './servir.ts'
import { verifierCommande } from './verifier.ts'

/** Every verb, in the order of the help. */
export const COMMANDES: readonly Commande[] = [
  servirCommande,
  verifierCommande,
  calculerCommande,
  exporterCommande,
  importerCommande,
  actualiserCommande,
  ...COMMANDES_LECTURE,
  ...COMMANDES_ENTRETIEN,
  ...COMMANDES_BASE,
]
