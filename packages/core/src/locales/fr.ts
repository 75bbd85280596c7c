import type { CoreTerms } from './terms.js';

export const coreFr: CoreTerms = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  errorTitle: 'Cette partie ne s’est pas chargée',
  errorNetwork: 'La connexion est peut-être coupée. Le reste de la page fonctionne toujours.',
  errorData: 'Le fichier contient une erreur. Merci de prévenir le responsable de cette page.',
  emptyTitle: 'Rien ici pour le moment',
};
