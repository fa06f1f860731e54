export const group = {
  'group.loading': 'Wird geladen: was dem Team gehört',
  'group.components.title': 'Komponenten des Teams',
  'group.components.summary_one':
    '{{number}} Komponente, die schwersten Befunde zuerst',
  'group.components.summary_other':
    '{{number}} Komponenten, die schwersten Befunde zuerst',
  'group.components.below_one': 'Mit denen der {{number}} Gruppe darunter.',
  'group.components.below_other': 'Mit denen der {{number}} Gruppen darunter.',
  'group.components.more': 'Alle in der Liste',
  'group.components.none':
    'Dem Team gehört keine einsehbare Komponente, soweit der letzte Scan es fand.',
  'group.components.noneBelow':
    'Weder dem Team noch einer Gruppe darunter gehört eine einsehbare Komponente, soweit der letzte Scan es fand.',
  'group.first.title': 'Was zuerst zu tun ist',
  'group.first.none':
    'Nichts Offenes gefunden: Zahlen und Fakten des Teams passen zusammen.',
  'group.first.more_one': '{{number}} weitere',
  'group.first.more_other': '{{number}} weitere',
  'group.moved.title': 'Was sich in den letzten 30 Tagen bewegt hat',
  'group.moved.all': 'Alle Änderungen',
  'group.moved.none': 'Kein Ergebnis und keine Anforderung hat sich bewegt.',
  'group.ask.title': 'Wen man fragt',
  'group.ask.group': 'Das Team',
  'group.ask.members': 'Seine Mitglieder',
  'group.ask.none': 'Der Katalog nennt niemanden, der einsehbar wäre.',
};
