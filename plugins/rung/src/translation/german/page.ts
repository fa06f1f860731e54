export const page = {
  'page.browserTitle': '{{title}} · Rung',
  'page.unknown.title': 'Diese Seite gibt es nicht',
  'page.unknown.description':
    'Die Adresse führt nirgendwohin: Sie ist falsch geschrieben, oder die Seite ist umgezogen.',
  'page.unknown.back': 'Zur Übersicht',
};
