import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Hook: true while the page is being printed. Drawn at once: the browser takes the page as it is after the event. */
export function useImpression(): boolean {
  const [imprime, setImprime] = useState(false)
  useEffect(() => {
    const commencer = () => flushSync(() => setImprime(true))
    const finir = () => setImprime(false)
    addEventListener('beforeprint', commencer)
    addEventListener('afterprint', finir)
    return () => {
      removeEventListener('beforeprint', commencer)
      removeEventListener('afterprint', finir)
    }
  }, [])
  return imprime
}
