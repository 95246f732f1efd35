import type { PhrasesDroit } from './phrases.ts'

export const QUALITE_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
