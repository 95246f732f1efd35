import type { PhrasesDroit } from './phrases.ts'

export const PAQUET_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
