import { useEffect, useState } from 'react'
import { useParler } from '../textes/utiliser-textes.ts'

const FORME_APRES = 300
const CHIFFRES_APRES = 1000

/** What is coming: nothing at first, its shape after 300 ms, then the seconds that pass. */
export function Attente({ formes = 3 }: { formes?: number }) {
  const { t } = useParler()
  const ecoule = useEcoule()
  const secondes = Math.floor(ecoule / 1000)
  return (
    <div aria-busy="true" className="pile">
      <p role="status" className="secondaire petit">
        {ecoule < FORME_APRES
          ? ''
          : ecoule < CHIFFRES_APRES
            ? t('web.attente.phrase')
            : t('web.attente.secondes', { n: secondes })}
      </p>
      {ecoule >= FORME_APRES && (
        <div className="pile" aria-hidden="true">
          <div className="forme forme-titre" />
          {Array.from({ length: formes }, (_, rang) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the shapes are all alike and never move
            <div key={rang} className="pile-serree">
              <div className="forme forme-ligne" />
              <div className="forme forme-bloc" />
            </div>
          ))}
        </div>
      )}
    </div>
  )
}

function useEcoule(): number {
  const [ecoule, setEcoule] = useState(0)
  useEffect(() => {
    const depart = performance.now()
    const battement = setInterval(() => setEcoule(performance.now() - depart), 250)
    return () => clearInterval(battement)
  }, [])
  return ecoule
}
