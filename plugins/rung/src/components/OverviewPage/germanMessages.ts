export const overview = {
  'overview.loading': 'Der Bericht wird geladen',
  'overview.headline.components_one': '{{number}} Komponente',
  'overview.headline.components_other': '{{number}} Komponenten',
  'overview.headline.entities_one': '{{number}} Entität',
  'overview.headline.entities_other': '{{number}} Entitäten',
  'overview.headline.fits_one':
    '{{number}} von {{all}} ist gebaut, wie sie es braucht.',
  'overview.headline.fits_other':
    '{{number}} von {{all}} sind gebaut, wie sie es brauchen.',
  'overview.headline.under-built_one': 'Eine ist unter ihrem Bedarf gebaut.',
  'overview.headline.under-built_other':
    '{{number}} sind unter ihrem Bedarf gebaut.',
  'overview.headline.over-built_one': 'Eine ist darüber gebaut.',
  'overview.headline.over-built_other': '{{number}} sind darüber gebaut.',
  'overview.headline.freed_one': 'Eine ist darüber gebaut: {{freed}}.',
  'overview.headline.freed_other': '{{number}} sind darüber gebaut: {{freed}}.',
  'overview.headline.unknown_one': 'Bei einer ist es nicht bekannt.',
  'overview.headline.unknown_other': 'Bei {{number}} ist es nicht bekannt.',
  'overview.headline.unknownAll':
    '{{all}}: Ob sie gebaut sind, wie sie es brauchen, ist nicht bekannt.',
  'overview.headline.nothing': 'Unter diesen Filtern wird nichts gezählt.',
  'overview.figures.title': 'Kennzahlen',
  'overview.figures.components': 'Komponenten',
  'overview.figures.entities': 'Entitäten',
  'overview.figures.fit': 'Passend',
  'overview.figures.under': 'Unter Bedarf',
  'overview.figures.over': 'Über Bedarf',
  'overview.figures.unknown': 'Nicht bekannt',
  'overview.figures.findings': 'Offene Befunde',
  'overview.rungs.title': 'Nach benötigter Stufe',
  'overview.rungs.description':
    'Die niedrigste Stufe, die genügt. Stufe 4 ist die Plattformschicht.',
  'overview.rungs.platform_one':
    '{{count}} weitere trägt die Plattformschicht auf Stufe 5 oder 6.',
  'overview.rungs.platform_other':
    '{{count}} weitere tragen die Plattformschicht auf Stufe 5 oder 6.',
  'overview.coverage.title': 'Wie viel bekannt ist',
  'overview.coverage.description':
    'Was nicht bekannt ist, kann weder unter- noch überdimensioniert sein.',
  'overview.coverage.stated': 'Was angegeben ist',
  'overview.coverage.built': 'Was gebaut ist, nach Quelle',
  'overview.coverage.assessed': 'vollständig',
  'overview.coverage.incomplete': 'unvollständig',
  'overview.coverage.unreadable': 'mit unlesbaren Werten',
  'overview.coverage.unassessed': 'nichts angegeben',
  'overview.coverage.failed': 'nicht bewertbar',
  'overview.coverage.observed': 'gesehen',
  'overview.coverage.likely': 'wahrscheinlich',
  'overview.coverage.declared': 'angegeben',
  'overview.coverage.unknown': 'nicht bekannt',
  'overview.findings.title': 'Offene Befunde',
  'overview.findings.all': 'Alle Befunde',
  'overview.findings.bySeverity': 'Befunde nach Schwere',
  'overview.findings.often': 'Am häufigsten',
  'overview.findings.none': 'Kein Befund ist offen.',
  'overview.talk.title': 'Mit wem zu reden ist',
  'overview.talk.entity':
    '{{name}} braucht Stufe {{needed}}, Stufe {{built}} ist gebaut.',
  'overview.talk.under-built_one':
    '{{number}} von {{total}} ist unterdimensioniert.',
  'overview.talk.under-built_other':
    '{{number}} von {{total}} sind unterdimensioniert.',
  'overview.talk.over-built_one':
    '{{number}} von {{total}} ist überdimensioniert.',
  'overview.talk.over-built_other':
    '{{number}} von {{total}} sind überdimensioniert.',
  'overview.talk.unassessed_one': '{{number}} von {{total}} gibt nichts an.',
  'overview.talk.unassessed_other': '{{number}} von {{total}} geben nichts an.',
  'overview.talk.unknown_one':
    'Bei {{number}} von {{total}} ist nicht bekannt, was gebaut ist.',
  'overview.talk.unknown_other':
    'Bei {{number}} von {{total}} ist nicht bekannt, was gebaut ist.',
  'overview.talk.ask.under-built':
    'Zu fragen: Wann wird es gebaut, oder welche Zahl darf kleiner sein?',
  'overview.talk.ask.over-built':
    'Zu fragen: Was kann weg, oder welche Zahl fehlt?',
  'overview.talk.ask.unassessed':
    'Zu fragen: Welche Zahlen sind den Nutzern versprochen?',
  'overview.talk.ask.unknown': 'Zu fragen: Worauf ist es gebaut?',
  'overview.print.open': 'Eine Seite',
  'overview.print.print': 'Drucken',
  'overview.print.back': 'Zurück zum Überblick',
  'overview.print.title': 'Was benötigt wird und was gebaut ist',
  'overview.print.titleOf':
    '{{organization}}: was benötigt wird und was gebaut ist',
  'overview.print.foot':
    'Eine Stufe ist eine Ebene der Kubernetes-Architektur: 1 ein Knoten, 2 eine Zone, 3 drei Zonen, 4 eine Plattform darüber, 5 mehrere Cluster, 6 mehrere Regionen. Benötigt: die niedrigste Stufe, die jede angegebene Anforderung erfüllt. Gebaut: wie in Clustern gesehen, sonst wie angegeben.',
  'overview.matrix.title': 'Benötigt und gebaut',
  'overview.matrix.description':
    'Auf der Diagonale passt, was gebaut ist; rechts davon ist mehr gebaut als benötigt, links davon weniger.',
  'overview.matrix.needed': 'Benötigt',
  'overview.matrix.built': 'Gebaut',
  'overview.matrix.named':
    '{{number}} {{names}}, {{fit}}: Stufe {{resilience}} benötigt, Stufe {{built}} gebaut',
  'overview.matrix.cell':
    '{{number}} {{fit}}: Stufe {{resilience}} benötigt, Stufe {{built}} gebaut',
  'overview.matrix.none': 'Keine Entität',
  'overview.matrix.empty':
    'Noch nichts zu vergleichen: Keine bewertete Entität deklariert, was gebaut ist. Das leisten Fakten wie {{annotation}}.',
  'overview.matrix.unknown_one':
    'Bei {{count}} Entität ist nicht bekannt, was gebaut ist.',
  'overview.matrix.unknown_other':
    'Bei {{count}} Entitäten ist nicht bekannt, was gebaut ist.',
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
  'overview.standOuts.title.owner': 'Auffällige Teams',
  'overview.standOuts.title.system': 'Auffällige Systeme',
  'overview.standOuts.title.domain': 'Auffällige Domänen',
  'overview.standOuts.title.lifecycle': 'Auffällige Lebenszyklen',
  'overview.standOuts.title.kind': 'Auffällige Arten',
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
  'overview.standOuts.none.owner': 'Kein Eigentümer',
  'overview.standOuts.none.system': 'Kein System',
  'overview.standOuts.none.domain': 'Keine Domäne',
  'overview.standOuts.none.lifecycle': 'Kein Lebenszyklus',
  'overview.standOuts.none.kind': 'Keine Art',
  'overview.standOuts.nothing':
    'Nichts fällt auf: Keine Gruppe ist unterdimensioniert, überdimensioniert oder nicht bewertet.',
  'overview.standOuts.link': '{{name}}: {{text}}',
};
