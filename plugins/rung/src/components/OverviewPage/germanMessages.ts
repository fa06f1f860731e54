export const overview = {
  'overview.title': 'Überblick',
  'overview.loading': 'Der Bericht wird geladen',
  'overview.totals.title': 'Summen',
  'overview.totals.all': 'Alle',
  'overview.totals.platform': 'Mit Plattformschicht',
  'overview.rungs.title': 'Nach benötigter Stufe',
  'overview.rungs.description':
    'Die niedrigste Stufe, die genügt. Stufe 4 ist die Plattformschicht.',
  'overview.fits.title': 'Nach Passung',
  'overview.fits.description':
    'Was heute vorhanden ist, gegenüber dem, was benötigt wird.',
  'overview.sources.title': 'Woher Gebautes bekannt ist',
  'overview.sources.description':
    'In Clustern gesehen oder im Katalog angegeben. Was unbekannt ist, kann weder über- noch unterdimensioniert sein.',
  'overview.matrix.title': 'Benötigt und vorhanden',
  'overview.matrix.description':
    'Auf der Diagonale passt, was vorhanden ist; rechts davon ist mehr vorhanden als benötigt, links davon weniger.',
  'overview.matrix.corner': 'Benötigt',
  'overview.matrix.built': 'Stufe {{rung}} vorhanden',
  'overview.matrix.cell':
    '{{number}} {{fit}}: Stufe {{resilience}} benötigt, Stufe {{built}} vorhanden',
  'overview.matrix.none': 'Keine Entität',
  'overview.matrix.empty':
    'Noch nichts zu vergleichen: Keine bewertete Entität deklariert, was vorhanden ist. Das leisten Fakten wie {{annotation}}.',
  'overview.matrix.unknown_one':
    'Bei {{count}} Entität ist nicht bekannt, was vorhanden ist.',
  'overview.matrix.unknown_other':
    'Bei {{count}} Entitäten ist nicht bekannt, was vorhanden ist.',
  'overview.trend.title': 'Verlauf',
  'overview.trend.days': 'Tage',
  'overview.trend.begins':
    'Der Verlauf beginnt heute, {{day}}: Jeder Tag mit Scans fügt einen Punkt hinzu.',
  'overview.trend.empty': 'Für diese Filter gibt es noch keinen Verlauf.',
  'overview.trend.summary':
    'Von {{from}} bis {{to}}: anfangs {{before}} Entitäten, jetzt {{after}}. Die Tabelle zeigt, wie viele auf jeder Stufe standen.',
  'overview.trend.table': 'Als Tabelle',
  'overview.trend.caption': 'Entitäten nach Stufe, Tag für Tag',
  'overview.trend.day': 'Tag',
  'overview.trend.total': 'Alle',
  'overview.standOuts.title': 'Auffällige Gruppen',
  'overview.standOuts.by': 'Gruppieren nach',
  'overview.standOuts.group.owner': 'Eigentümer',
  'overview.standOuts.group.system': 'System',
  'overview.standOuts.group.domain': 'Domäne',
  'overview.standOuts.group.lifecycle': 'Lebenszyklus',
  'overview.standOuts.group.kind': 'Art',
  'overview.standOuts.underBuilt': 'Am häufigsten unterdimensioniert',
  'overview.standOuts.overBuilt': 'Am häufigsten überdimensioniert',
  'overview.standOuts.unassessed': 'Am häufigsten nicht bewertet',
  'overview.standOuts.share': '{{number}} von {{total}}',
  'overview.standOuts.stricter':
    'Teile brauchen mehr, als für das Ganze angegeben ist',
  'overview.standOuts.stricterText':
    'angegeben ist Stufe {{own}}, die Teile brauchen Stufe {{needed}}',
  'overview.standOuts.ungrouped': 'Ohne Zuordnung',
  'overview.standOuts.nothing':
    'Nichts fällt auf: Keine Gruppe ist unterdimensioniert, überdimensioniert oder nicht bewertet.',
  'overview.standOuts.link': '{{name}}: {{text}}',
};
