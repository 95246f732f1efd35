import type { PhrasesDroit } from './phrases.ts'

export const BLOCS_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
