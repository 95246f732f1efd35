import type { PhrasesDroit } from './phrases.ts'

export const JURY_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
