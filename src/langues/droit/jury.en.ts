import type { PhrasesDroit } from './phrases.ts'

export const JURY_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
