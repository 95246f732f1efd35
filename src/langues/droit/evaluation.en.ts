import type { PhrasesDroit } from './phrases.ts'

export const EVALUATION_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
