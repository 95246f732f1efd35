import { useRef } from 'react'
import { useVu } from './contexte.ts'
import { searchAhead } from './rangees.ts'

/** Letters typed within this time (ms) make one word. */
const PAUSE = 700

/** Hook: goes to the line that begins with the letters typed. */
export function useTape() {
  const vu = useVu()
  const tape = useRef({ mot: '', instant: 0 })
  return (lettre: string) => {
    const instant = performance.now()
    const suite = instant - tape.current.instant < PAUSE ? tape.current.mot + lettre : lettre
    tape.current = { mot: suite, instant }
    const rang = searchAhead(vu.rangees, vu.rang, suite)
    if (rang >= 0) vu.viser(rang)
  }
}
