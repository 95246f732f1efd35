import type { Commande } from '../commande.ts'
import { importerCommande, indexerCommande } from './registre-import.ts'

export const COMMANDES: readonly Commande[] = [importerCommande, indexerCommande]
