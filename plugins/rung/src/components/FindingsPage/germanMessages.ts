export const findingsPage = {
  'findingsPage.description':
    'Worin die Zahlen und die Fakten einander widersprechen, nach Art. Fakten sind deklariert oder in Clustern gesehen; was keines von beidem ist, ergibt keinen Befund.',
  'findingsPage.empty':
    'Keine Befunde: Unter diesen Filtern widerspricht sich nichts.',
  'findingsPage.count_one': '{{number}} offener Befund',
  'findingsPage.count_other': '{{number}} offene Befunde',
  'findingsPage.kinds': 'Nach Art, die schwersten zuerst',
  'findingsPage.noTrend':
    'Wie es sich bewegt hat, lässt sich unter diesen Filtern nicht sagen, die nur von heute bekannt sind: {{filters}}.',
  'findingsPage.open_one': '{{number}} offen',
  'findingsPage.open_other': '{{number}} offen',
  'findingsPage.accepted_one': '{{number}} akzeptiert',
  'findingsPage.accepted_other': '{{number}} akzeptiert',
  'findingsPage.days.title': 'Wann es sich geändert hat',
  'findingsPage.days.caption': 'Wann sich die Zahl geändert hat: {{finding}}',
  'findingsPage.days.day': 'Tag',
  'findingsPage.days.open': 'Offen',
  'findingsPage.owners.title': 'Nach Eigentümer',
  'findingsPage.owners.none': 'Gehört niemandem',
  'findingsPage.owners.link': '{{name}}: {{text}}',
  'findingsPage.owners.more_one': 'und {{number}} weiterer',
  'findingsPage.owners.more_other': 'und {{number}} weitere',
  'findingsPage.found': 'Nach Entität',
  'findingsPage.entities': 'Entitäten mit dem Befund {{finding}}',
  'findingsPage.acceptedMark': 'Akzeptiert',
  'findingsPage.acceptedEntities':
    'Entitäten, bei denen {{finding}} akzeptiert ist',
  'findingsPage.all_one': 'In der Liste zeigen',
  'findingsPage.all_other': 'Alle {{number}} in der Liste',
  'findingsPage.loading': 'Die Entitäten werden geladen',
};
