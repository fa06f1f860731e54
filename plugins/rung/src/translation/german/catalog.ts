export const catalog = {
  'catalog.title': 'Stufe',
  'catalog.unassessed': 'Nicht bewertet',
  'catalog.unknown': 'Nicht im Bericht',
  'catalog.failed': 'Laden fehlgeschlagen',
  'catalog.loading': 'Die Stufe wird geladen',
  'catalog.option': 'Stufe {{rung}}',
  'catalog.tooMany':
    'Hier werden nur die ersten {{amount}} gesucht. Alle stehen in den Berichten.',
};
