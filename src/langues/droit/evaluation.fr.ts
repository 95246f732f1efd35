import type { PhrasesDroit } from './phrases.ts'

export const EVALUATION_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
