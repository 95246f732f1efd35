import type { PhrasesDroit } from './phrases.ts'

export const QUALITE_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
