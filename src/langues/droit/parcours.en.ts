import type { PhrasesDroit } from './phrases.ts'

export const PARCOURS_EN = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
