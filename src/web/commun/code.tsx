import { useEffect, useState } from 'react'
import { useParler } from '../textes/utiliser-textes.ts'

/** A code in its frame; a click copies it. */
export function CodeCopiable({ code, montre }: { code: string; montre?: string }) {
  const { t } = useParler()
  const [copie, setCopie] = useState(false)
  useEffect(() => {
    if (!copie) return
    const attente = setTimeout(() => setCopie(false), 2000)
    return () => clearTimeout(attente)
  }, [copie])
  const copier = () => {
    navigator.clipboard.writeText(code).then(
      () => setCopie(true),
      () => setCopie(false),
    )
  }
  return (
    <span className="insecable">
      <button type="button" className="code" onClick={copier} title={t('web.copie.copier', { code })}>
        <span>{montre ?? code}</span>
        <span className="hors-vue"> {t('web.copie.copier', { code: '' })}</span>
      </button>
      <span role="status" className="code-copie">
        {copie ? t('web.copie.fait') : ''}
      </span>
    </span>
  )
}
