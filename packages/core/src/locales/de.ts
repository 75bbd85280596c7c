import type { CoreTerms } from './terms.js';

export const coreDe: CoreTerms = {
  loading: 'Wird geladen …',
  retry: 'Noch einmal versuchen',
  errorTitle: 'Dieser Teil wurde nicht geladen',
  errorNetwork: 'Vielleicht fehlt die Verbindung. Der Rest der Seite funktioniert weiter.',
  errorData: 'Die Datei dahinter hat einen Fehler. Bitte sag es dem Betreiber dieser Seite.',
  emptyTitle: 'Hier ist noch nichts',
};
