import type { PhrasesDroit } from './phrases.ts'

export const DELIBERATION_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
