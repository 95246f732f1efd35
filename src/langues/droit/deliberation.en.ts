import type { PhrasesDroit } from './phrases.ts'

export const DELIBERATION_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
