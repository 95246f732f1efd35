/** Civil day of an instant in Paris, AAAA-MM-JJ. */
export const jourDeParis = (instant: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(instant)
