export const page = {
  'page.all': 'Stufe',
  'page.title.overview': 'Überblick',
  'page.title.entities': 'Entitäten',
  'page.title.changes': 'Änderungen',
  'page.title.watchlist': 'Beobachtungsliste',
  'page.title.findings': 'Befunde',
  'page.title.campaigns': 'Kampagnen',
  'page.title.clusters': 'Cluster',
  'page.title.ladder': 'Leiter',
  'page.title.calculator': 'Rechner',
  'page.title.data': 'Daten',
  'page.browserTitle': '{{title}} · Rung',
  'page.unknown.title': 'Diese Seite gibt es nicht',
  'page.unknown.description':
    'Die Adresse führt nirgendwohin: Sie ist falsch geschrieben, oder die Seite ist umgezogen.',
  'page.unknown.back': 'Zur Übersicht',
};
