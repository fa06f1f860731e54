export const findingsPage = {
  'findingsPage.description':
    'Worin die Zahlen und die Fakten einander widersprechen, nach Art. Fakten sind deklariert oder in Clustern gesehen; was keines von beidem ist, ergibt keinen Befund.',
  'findingsPage.empty':
    'Keine Befunde: Unter diesen Filtern widerspricht sich nichts.',
  'findingsPage.count_one': '{{count}} offener Befund',
  'findingsPage.count_other': '{{count}} offene Befunde',
  'findingsPage.open_one': '{{count}} offen',
  'findingsPage.open_other': '{{count}} offen',
  'findingsPage.accepted_one': '{{count}} akzeptiert',
  'findingsPage.accepted_other': '{{count}} akzeptiert',
  'findingsPage.severity.high': 'Hoher Schweregrad',
  'findingsPage.severity.medium': 'Mittlerer Schweregrad',
  'findingsPage.severity.low': 'Niedriger Schweregrad',
  'findingsPage.entities': 'Entitäten mit dem Befund {{finding}}',
  'findingsPage.acceptedMark': 'Akzeptiert',
  'findingsPage.acceptedEntities':
    'Entitäten, bei denen {{finding}} akzeptiert ist',
  'findingsPage.all_one': 'In der Liste zeigen',
  'findingsPage.all_other': 'Alle {{number}} in der Liste',
  'findingsPage.loading': 'Die Entitäten werden geladen',
};
