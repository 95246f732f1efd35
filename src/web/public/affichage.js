// Runs before the first paint: the theme and the language chosen on this machine, without a flash.
try {
  const theme = localStorage.getItem('parchemin.theme')
  if (theme === 'clair' || theme === 'sombre') document.documentElement.dataset.theme = theme
  const langue = localStorage.getItem('parchemin.langue')
  if (langue === 'fr' || langue === 'en') document.documentElement.lang = langue
} catch {
  // Storage refused by the browser: the system's choice applies.
}
