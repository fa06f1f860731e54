export const calculator = {
  'calculator.title': 'Rechner',
  'calculator.lead':
    'Angeben, was gefordert ist, und sehen, welche Stufe genügt. Gerechnet wird nur in diesem Browser, mit den hier geltenden Grenzen; gespeichert wird nichts.',
  'calculator.loading': 'Die Leiter wird geladen',
  'calculator.form': 'Anforderungen',
  'calculator.requirementsOf': 'Anforderungen von {{entity}}',
  'calculator.edit': 'Die catalog-info.yaml bearbeiten',
  'calculator.group.availability': 'Verfügbarkeit',
  'calculator.group.recovery': 'Wiederherstellung',
  'calculator.group.scale': 'Größe',
  'calculator.group.people': 'Menschen',
  'calculator.group.duty': 'Pflichten',
  'calculator.group.data': 'Daten',
  'calculator.byDomain': 'Nach Fehlerdomäne',
  'calculator.hint.availability':
    'ein Prozentsatz des Monats über 0 und unter 100, etwa 99.9',
  'calculator.hint.rto': 'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M',
  'calculator.hint.rto.node': 'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M',
  'calculator.hint.rto.zone': 'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M',
  'calculator.hint.rto.cluster': 'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M',
  'calculator.hint.rto.region': 'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M',
  'calculator.hint.rpo':
    'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M, oder 0 für keinerlei Verlust',
  'calculator.hint.rpo.node':
    'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M, oder 0 für keinerlei Verlust',
  'calculator.hint.rpo.zone':
    'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M, oder 0 für keinerlei Verlust',
  'calculator.hint.rpo.cluster':
    'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M, oder 0 für keinerlei Verlust',
  'calculator.hint.rpo.region':
    'eine Dauer wie 30s, 5m, 1h30m, 1d oder PT5M, oder 0 für keinerlei Verlust',
  'calculator.hint.survives':
    'der größte Ausfall, der ohne Unterbrechung zu überstehen ist: node, zone, cluster oder region',
  'calculator.hint.audience': 'self, team, internal, customers oder paying',
  'calculator.hint.change-control': 'audited',
  'calculator.hint.pods':
    'eine ganze Zahl von Pods wie 40, oder Grundlast..Spitze wie 40..400',
  'calculator.hint.nodes':
    'eine ganze Zahl von Knoten wie 40, oder Grundlast..Spitze wie 40..400',
  'calculator.hint.reach':
    'die Orte, die niedrige Latenz brauchen, mit Komma getrennt, etwa eu, us',
  'calculator.hint.teams':
    'die Zahl der Teams, die hier deployen, als ganze Zahl, etwa 3',
  'calculator.hint.tenants': 'trusted, structured, mixed oder untrusted',
  'calculator.hint.compliance':
    'Regelwerke, mit Komma getrennt, etwa pci-dss, strict-isolation',
  'calculator.hint.permitted-regions':
    'die Zahl der Regionen, in denen die Daten liegen dürfen, als ganze Zahl, etwa 1',
  'calculator.hint.state': 'stateless oder stateful',
  'calculator.hint.writes': 'single-region, every-region oder mergeable',
  'calculator.unit.percent': '%',
  'calculator.unit.pods': 'Pods',
  'calculator.unit.nodes': 'Knoten',
  'calculator.unit.teams': 'Teams',
  'calculator.unit.regions': 'Regionen',
  'calculator.field.method': 'Eine der sechs Zahlen',
  'calculator.field.hint': 'Erwartet: {{hint}}.',
  'calculator.field.none': 'Keine Vorgabe',
  'calculator.field.noneOf': 'Keine Vorgabe: {{name}}',
  'calculator.field.guess': 'Schätzung',
  'calculator.field.guessOf': 'Schätzung: {{name}}',
  'calculator.field.clear': '{{name}} leeren',
  'calculator.field.inherited': '{{text}} aus Profil {{profile}}',
  'calculator.option.unset': 'Nicht angegeben',
  'calculator.option.none': 'none: keine solche Anforderung',
  'calculator.option.calling': '{{word}}: Stufe {{rung}}',
  'calculator.slider.label': 'Schieberegler {{name}}',
  'calculator.slider.unset': 'Nicht angegeben',
  'calculator.slider.value': '{{amount}}: Stufe {{rung}}',
  'calculator.border.above': 'Über {{amount}}: Stufe {{rung}}.',
  'calculator.border.at-least': 'Ab {{amount}}: Stufe {{rung}}.',
  'calculator.border.below': 'Unter {{amount}}: Stufe {{rung}}.',
  'calculator.border.at-most': 'Bis {{amount}}: Stufe {{rung}}.',
  'calculator.border.peakToBase':
    'Spitze von {{amount}}er Grundlast: Stufe {{rung}}.',
  'calculator.border.any': 'Jeder Wert: Stufe {{rung}}.',
  'calculator.border.word': '{{word}}: Stufe {{rung}}.',
  'calculator.profile.label': 'Profil',
  'calculator.profile.unset': 'Kein Profil',
  'calculator.profile.hint':
    'Ein Profil ergänzt, was hier nicht angegeben ist.',
  'calculator.profile.unknown':
    'Ein Profil dieses Namens gibt es in diesem Portal nicht.',
  'calculator.example.intro':
    'Eine Zahl eintippen, einen Regler bewegen oder mit einem Beispiel beginnen:',
  'calculator.example.tool': 'Internes Werkzeug für ein Team',
  'calculator.example.shop': 'Zahlende Kunden in einer Region',
  'calculator.example.payments':
    'Regulierter Zahlungsverkehr über mehrere Regionen',
  'calculator.share.copy': 'Link kopieren',
  'calculator.share.copied': 'Der Link ist kopiert',
  'calculator.share.reset': 'Zurücksetzen',
  'calculator.result.title': 'Ergebnis',
  'calculator.result.region': 'Ergebnis, laufend aktualisiert',
  'calculator.result.findings': 'Befunde',
  'calculator.result.jump': 'Zum Ergebnis',
  'calculator.annotations.title': 'Annotationen',
  'calculator.annotations.description':
    'Sie gehören in die catalog-info.yaml der Entität, für die sie gelten.',
  'calculator.annotations.empty':
    'Solange keine Anforderung angegeben ist, gibt es nichts zu kopieren.',
  'calculator.annotations.invalid': 'Was nicht lesbar ist, wird ausgelassen.',
  'calculator.annotations.snippet': 'Annotationen als YAML',
  'calculator.annotations.copy': 'Annotationen kopieren',
  'calculator.annotations.copied': 'Die Annotationen sind kopiert',
  'calculator.memo.subject': 'Berechnung',
  'calculator.memo.show': 'Memo anzeigen',
  'calculator.memo.hide': 'Memo ausblenden',
  'calculator.memo.loading': 'Das Memo wird geladen',
  'calculator.copyFailed':
    'Der Browser lässt das Kopieren auf dieser Seite nicht zu.',
};
