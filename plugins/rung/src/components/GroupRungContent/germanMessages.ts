export const group = {
  'group.loading': 'Wird geladen: was dem Team gehört',
  'group.components.title': 'Komponenten des Teams',
  'group.components.summary_one':
    '{{count}} Komponente, die schwersten Befunde zuerst',
  'group.components.summary_other':
    '{{count}} Komponenten, die schwersten Befunde zuerst',
  'group.components.more': 'Alle in der Liste',
  'group.components.none':
    'Dem Team gehört keine einsehbare Komponente, soweit der letzte Scan es fand.',
  'group.first.title': 'Was zuerst zu tun ist',
  'group.first.none':
    'Nichts Offenes gefunden: Zahlen und Fakten des Teams passen zusammen.',
  'group.ask.title': 'Wen man fragt',
  'group.ask.group': 'Das Team',
  'group.ask.members': 'Seine Mitglieder',
  'group.ask.none': 'Der Katalog nennt niemanden, der einsehbar wäre.',
};
