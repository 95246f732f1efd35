import { describe, expect, it } from 'vitest'
import { cellules, lire, places, refus } from './essai.ts'

const PAGE = `<!doctype html>
<html><head><title>Titre du site</title><style>p { color: red }</style></head>
<body><nav><a href="https://exemple.org/">Accueil</a></nav>
<h2>Régler
  une bride</h2>
<p>Un <b>cerf</b>-volant&nbsp;&amp; sa queue<br>suite<script>alert('non')</script></p>
<p hidden>caché</p>
<table><tr><th rowspan="2">Bloc</th><th colspan="2">Voies</th></tr>
<tr><td>CCF<p>ponctuel</p></td><td><a href="https://exemple.org/r.pdf">Référentiel</a></td></tr></table>
<ul><li>un<li>deux</ul>
<pre>ligne 1
  ligne 2</pre>
</body></html>`

describe('html', () => {
  it('une ligne par bloc de texte, à sa place dans le fichier', async () => {
    const { lignes, format } = await lire('page.html', PAGE)
    expect(format).toBe('html')
    expect(places(lignes)).toEqual([
      '3:43 Accueil',
      '4:5 Régler une bride',
      '6:4 Un cerf-volant\u00a0& sa queue',
      '6:49 suite',
      '8:28 Bloc',
      '8:53 Voies',
      '9:9 CCF',
      '9:15 ponctuel',
      '9:72 Référentiel',
      '9:36 (<https://exemple.org/r.pdf>)',
      '10:9 un',
      '10:15 deux',
      '11:6 ligne 1',
      '12:3 ligne 2',
    ])
    expect(lignes.map((ligne) => ligne.titre).filter((titre) => titre !== null)).toEqual([2])
  })

  it('les cellules fusionnées gardent leur place', async () => {
    const { lignes } = await lire('page.html', PAGE)
    expect(cellules(lignes).filter((texte) => !texte.startsWith('-'))).toEqual([
      '0.0.0+1x2 Bloc',
      '0.0.1+2x1 Voies',
      '0.1.1 CCF',
      '0.1.1 ponctuel',
      '0.1.2 Référentiel',
      '0.1.2 (<https://exemple.org/r.pdf>)',
    ])
  })

  it('une imbrication sans fin est refusée, vite', async () => {
    const debut = performance.now()
    expect(await refus('a.html', `<html>${'<div>'.repeat(200_000)}`)).toBe('document.illisible')
    expect(performance.now() - debut).toBeLessThan(5_000)
  })
})
