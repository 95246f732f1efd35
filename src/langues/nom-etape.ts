/** Name of what a sentence is about, without the figures that it carries: "Notes de {unite} : {valeur}" → "Notes de …". */
export const nommerEtape = (modele: string): string =>
  modele
    .replace(/\s*:\s*\{\w+\}\.?$/, '')
    .replace(/ \(\{\w+\}\)/g, '')
    .replace(/\{\w+\}/g, '…')
