export const unknownPage = {
  'unknownPage.description':
    'Die Adresse führt nirgendwohin: Sie ist falsch geschrieben, oder die Seite ist umgezogen.',
  'unknownPage.back': 'Zur Übersicht',
};
