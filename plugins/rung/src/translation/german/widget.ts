export const widget = {
  'widget.title': 'Stufen der eigenen Teams',
  'widget.description':
    'Welche Stufen die Dienste der eigenen Teams brauchen und was sich bewegt hat.',
  'widget.loading': 'Die Stufen der eigenen Teams werden geladen',
  'widget.caption': 'Die Entitäten der eigenen Teams nach Stufe',
  'widget.rung': 'Stufe',
  'widget.count': 'Entitäten',
  'widget.week': 'In einer Woche',
  'widget.unassessed': 'Nicht bewertet',
  'widget.same': 'gleich',
  'widget.more': '+{{amount}}',
  'widget.fewer': '−{{amount}}',
  'widget.overBuilt_one': '{{count}} überdimensioniert',
  'widget.overBuilt_other': '{{count}} überdimensioniert',
  'widget.underBuilt_one': '{{count}} unterdimensioniert',
  'widget.underBuilt_other': '{{count}} unterdimensioniert',
  'widget.sources': 'Was gebaut ist',
  'widget.changes.title': 'In den letzten sieben Tagen bewegt',
  'widget.changes.none': 'Nichts Eigenes hat sich bewegt.',
  'widget.changes.move': 'Von {{before}} zu {{after}}, {{time}}',
  'widget.changes.stayed':
    'Andere Zahlen oder Fakten, {{rung}} wie zuvor, {{time}}',
  'widget.changes.left': 'Nicht mehr im Katalog, {{time}}',
  'widget.changes.returned': 'Wieder im Katalog, {{time}}',
  'widget.empty.title': 'Noch nichts Eigenes bewertet',
  'widget.empty.description':
    'Keine der eigenen Entitäten oder der Entitäten der eigenen Teams steht im Bericht. Abhilfe: im Katalog einem Team beitreten oder eine seiner Gruppen zum Eigentümer einer Component machen.',
};
