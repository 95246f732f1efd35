/** What a key asks of the tree. */
export type Commande =
  | 'bas'
  | 'haut'
  | 'debut'
  | 'fin'
  | 'pageBas'
  | 'pageHaut'
  | 'droite'
  | 'gauche'
  | 'editer'
  | 'ajouter'
  | 'retirer'
  | 'monter'
  | 'descendre'
  | 'sortir'
  | 'rentrer'
  | 'basculer'
  | 'tout'
  | 'tape'

interface Touche {
  readonly key: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

const SEULES: Readonly<Record<string, Commande>> = {
  ArrowDown: 'bas',
  ArrowUp: 'haut',
  Home: 'debut',
  End: 'fin',
  PageDown: 'pageBas',
  PageUp: 'pageHaut',
  ArrowRight: 'droite',
  ArrowLeft: 'gauche',
  Enter: 'editer',
  F2: 'editer',
  Insert: 'ajouter',
  '+': 'ajouter',
  Delete: 'retirer',
  Backspace: 'retirer',
  ' ': 'basculer',
}

const AVEC_ALT: Readonly<Record<string, Commande>> = {
  ArrowUp: 'monter',
  ArrowDown: 'descendre',
  ArrowLeft: 'sortir',
  ArrowRight: 'rentrer',
}

/** The command of a key pressed in the tree; null when the key is not the tree's. */
export function readCommande({ key, altKey, ctrlKey, metaKey }: Touche): Commande | null {
  if (altKey) return AVEC_ALT[key] ?? null
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? 'tout' : null
  return SEULES[key] ?? ([...key].length === 1 ? 'tape' : null)
}
