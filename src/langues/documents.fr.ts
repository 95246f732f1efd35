/** Documents: what is dropped, read, checked and turned into data, in French. */
export const documentsFr = {
  source: {
    nom: 'Document source, ligne à ligne',
    vue: 'Affichage de la source',
    vuePages: 'Pages',
    vueLignes: 'Lignes',
    page: 'Page {{n}}',
    feuille: 'Feuille « {{nom}} »',
    pages_one: '{{count}} page',
    pages_other: '{{count}} pages',
    lignes_one: '{{n}} ligne',
    lignes_other: '{{n}} lignes',
    ligneNom: 'Ligne {{n}}',
    ligneNomPage: 'Page {{page}}, ligne {{n}}',
  },
}
