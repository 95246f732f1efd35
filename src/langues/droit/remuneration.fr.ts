import type { PhrasesDroit } from './phrases.ts'

export const REMUNERATION_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
