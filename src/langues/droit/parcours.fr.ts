import type { PhrasesDroit } from './phrases.ts'

export const PARCOURS_FR = { regles: {}, traces: {}, mots: {} } as const satisfies PhrasesDroit
