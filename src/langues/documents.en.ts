/** Documents: what is dropped, read, checked and turned into data, in English. */
export const documentsEn = {
  source: {
    nom: 'Source document, line by line',
    vue: 'How the source is shown',
    vuePages: 'Pages',
    vueLignes: 'Lines',
    page: 'Page {{n}}',
    feuille: 'Sheet “{{nom}}”',
    pages_one: '{{count}} page',
    pages_other: '{{count}} pages',
    lignes_one: '{{n}} line',
    lignes_other: '{{n}} lines',
    ligneNom: 'Line {{n}}',
    ligneNomPage: 'Page {{page}}, line {{n}}',
  },
}
