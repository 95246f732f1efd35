import { useState } from 'react'
import { changeLangue, keepLangue } from '../textes/langue.ts'
import { useParler } from '../textes/utiliser-textes.ts'
import { Volet } from './volet.tsx'

const THEMES = ['systeme', 'clair', 'sombre'] as const
type Theme = (typeof THEMES)[number]

function readTheme(): Theme {
  const pose = document.documentElement.dataset.theme
  return THEMES.find((theme) => theme === pose) ?? 'systeme'
}

function keepTheme(theme: Theme): void {
  if (theme === 'systeme') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem('parchemin.theme', theme)
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}

/** Light, dark, or as the system. */
export function ChoixAffichage() {
  const { t } = useParler()
  const [theme, setTheme] = useState(readTheme)
  return (
    <Volet
      classe="bouton bouton-discret"
      nom={t('web.affichage.theme')}
      bouton={
        <svg className="icone" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
          <circle cx="10" cy="10" r="7.25" className="icone-trait" />
          <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" className="icone-plein" />
        </svg>
      }
      contenu={() => (
        <fieldset className="volet-groupe">
          <legend className="volet-titre">{t('web.affichage.theme')}</legend>
          {THEMES.map((un) => (
            <label key={un} className="volet-choix">
              <input
                type="radio"
                name="theme"
                checked={un === theme}
                onChange={() => {
                  keepTheme(un)
                  setTheme(un)
                }}
              />
              {t(`web.affichage.${un}`)}
            </label>
          ))}
        </fieldset>
      )}
    />
  )
}

/** The other language, in its own words. */
export function ChoixLangue() {
  const { t, langue } = useParler()
  const autre = langue === 'fr' ? 'en' : 'fr'
  return (
    <button
      type="button"
      className="bouton bouton-discret"
      lang={autre}
      onClick={() => {
        keepLangue(autre)
        changeLangue(autre)
      }}
    >
      {t('web.langue.autre')}
    </button>
  )
}
