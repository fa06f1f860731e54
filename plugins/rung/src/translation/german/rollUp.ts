export const rollUp = {
  'rollUp.title.system': 'Teile des Systems',
  'rollUp.title.domain': 'Teile der Domäne',
  'rollUp.title.group': 'Was der Gruppe gehört',
  'rollUp.loading': 'Der Bedarf der Teile wird geladen',
  'rollUp.strictest': 'Bis zu Stufe {{rung}} wird benötigt',
  'rollUp.unassessed': 'Davon ist noch nichts bewertet',
  'rollUp.platform': '{{name}}, mit Plattformschicht',
  'rollUp.more':
    'Die eigenen Anforderungen verlangen nur Stufe {{own}}. Hier ebenfalls angeben, was der strengste Teil braucht, oder klären, ob dieser Teil es wirklich braucht.',
  'rollUp.morePlatform':
    'Die eigenen Anforderungen rechtfertigen keine Plattformschicht, die eines Teils hingegen schon.',
  'rollUp.others': 'Alle ansehen',
  'rollUp.enough':
    'Die eigenen Anforderungen verlangen Stufe {{own}}; das deckt jeden Teil ab.',
  'rollUp.counts': 'Nach Stufe',
  'rollUp.rung': 'Stufe {{rung}}: {{amount}}',
  'rollUp.status.unassessed': 'Nicht bewertet: {{amount}}',
  'rollUp.status.failed': 'Fehlgeschlagen: {{amount}}',
  'rollUp.incomplete.label': 'Unvollständig',
  'rollUp.incomplete.count_one':
    '{{count}} mit fehlender oder geschätzter Zahl',
  'rollUp.incomplete.count_other':
    '{{count}} mit fehlender oder geschätzter Zahl',
  'rollUp.built.label': 'Gebaut',
  'rollUp.built.fits_one': '{{count}} passt',
  'rollUp.built.fits_other': '{{count}} passen',
  'rollUp.built.over-built_one': '{{count}} überdimensioniert',
  'rollUp.built.over-built_other': '{{count}} überdimensioniert',
  'rollUp.built.under-built_one': '{{count}} unterdimensioniert',
  'rollUp.built.under-built_other': '{{count}} unterdimensioniert',
  'rollUp.built.unknown_one': '{{count}} unbekannt',
  'rollUp.built.unknown_other': '{{count}} unbekannt',
  'rollUp.findings.label': 'Befunde',
  'rollUp.findings.open_one': '{{count}} offener Befund',
  'rollUp.findings.open_other': '{{count}} offene Befunde',
  'rollUp.findings.accepted_one': '{{count}} akzeptiert',
  'rollUp.findings.accepted_other': '{{count}} akzeptiert',
  'rollUp.findings.none': 'Keine',
  'rollUp.all_one': 'In der Liste anzeigen',
  'rollUp.all_other': 'Alle {{count}} in der Liste anzeigen',
  'rollUp.truncated':
    'Unter dieser Gruppe liegen mehr Gruppen, als hier gezählt werden: Dies sind die nächsten {{amount}}.',
  'rollUp.empty.system.title': 'Noch keine Teile',
  'rollUp.empty.system.description':
    'Nichts im Katalog nennt dieses System. Es ist unter spec.system seiner Components, Resources und APIs zu nennen.',
  'rollUp.empty.domain.title': 'Noch keine Teile',
  'rollUp.empty.domain.description':
    'Kein System im Katalog nennt diese Domäne. Sie ist unter spec.domain ihrer Systeme zu nennen.',
  'rollUp.empty.group.title': 'Noch kein Eigentum',
  'rollUp.empty.group.description':
    'Weder dieser Gruppe noch einer Gruppe darunter gehört etwas, das bewertet wird. Sie ist unter spec.owner dessen zu nennen, was ihr gehört.',
};
