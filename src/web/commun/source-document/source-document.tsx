import { useMemo, useState } from 'react'
import { useParler } from '../../textes/utiliser-textes.ts'
import { FacSimile } from './fac-simile.tsx'
import type { ProprietesSource } from './proprietes.ts'
import { groupReperes, hasGeometrie } from './reperes.ts'
import { TexteSource } from './texte-source.tsx'
import '../../styles/source-document.css'

const ZOOM_MAX = 4
const ZOOM_PAS = 1.25

/** A document as it was given: numbered lines, or its pages when the format places the text; any length. */
export function SourceDocument(proprietes: ProprietesSource) {
  const { t, nombre } = useParler()
  const { document, lits } = proprietes
  const dessinable = useMemo(() => hasGeometrie(document), [document])
  const [pages, setPages] = useState(true)
  const [zoom, setZoom] = useState(0)
  const eclaires = useMemo(() => groupReperes(lits), [lits])
  return (
    <div className="source">
      <div className="source-tete">
        <span className="secondaire petit">
          {document.pages.length > 0 && `${t('documents.source.pages', { count: document.pages.length })} · `}
          {t('documents.source.lignes', { count: document.lignes.length, n: nombre(document.lignes.length) })}
        </span>
        {dessinable && pages && (
          <span className="source-zoom">
            {[-1, 1].map((pas) => (
              <button
                key={pas}
                type="button"
                className="bouton bouton-discret"
                disabled={Math.abs(zoom + pas) > ZOOM_MAX}
                aria-label={t(pas < 0 ? 'documents.source.reduire' : 'documents.source.agrandir')}
                onClick={() => setZoom(zoom + pas)}
              >
                <span aria-hidden="true">{pas < 0 ? '−' : '+'}</span>
              </button>
            ))}
          </span>
        )}
        {dessinable && (
          <fieldset className="source-vues">
            <legend className="hors-vue">{t('documents.source.vue')}</legend>
            {[true, false].map((une) => (
              <label key={String(une)} className="source-vue">
                <input type="radio" checked={pages === une} onChange={() => setPages(une)} />
                {t(une ? 'documents.source.vuePages' : 'documents.source.vueLignes')}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {dessinable && pages ? (
        <FacSimile {...proprietes} eclaires={eclaires} zoom={ZOOM_PAS ** zoom} />
      ) : (
        <TexteSource {...proprietes} eclaires={eclaires} />
      )}
    </div>
  )
}
