export const form = {
  'form.group.availability': 'Verfügbarkeit',
  'form.group.recovery': 'Wiederherstellung',
  'form.group.scale': 'Größe',
  'form.group.people': 'Menschen',
  'form.group.duty': 'Compliance und Änderungen',
  'form.group.data': 'Daten',
  'form.byDomain': 'Nach Fehlerdomäne',
  'form.hint.availability':
    'ein Prozentsatz des Monats ab 50 und unter 100, etwa 99.9',
  'form.hint.rto': 'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'form.hint.rto.node': 'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'form.hint.rto.zone': 'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'form.hint.rto.cluster':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'form.hint.rto.region':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'form.hint.rpo':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'form.hint.rpo.node':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'form.hint.rpo.zone':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'form.hint.rpo.cluster':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'form.hint.rpo.region':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'form.hint.survives':
    'der größte Ausfall, der ohne Unterbrechung zu überstehen ist: node, zone, cluster oder region',
  'form.hint.audience': 'self, team, internal, customers oder paying',
  'form.hint.change-control': 'audited',
  'form.hint.pods':
    'eine ganze Zahl von Pods wie 40, oder Grundlast..Spitze wie 40..400',
  'form.hint.nodes':
    'eine ganze Zahl von Knoten wie 40, oder Grundlast..Spitze wie 40..400',
  'form.hint.reach':
    'die Orte, die niedrige Latenz brauchen, mit Komma getrennt, etwa eu, us',
  'form.hint.teams':
    'die Zahl der Teams, die hier deployen, als ganze Zahl, etwa 3',
  'form.hint.tenants': 'trusted, structured, mixed oder untrusted',
  'form.hint.compliance':
    'Regelwerke, mit Komma getrennt, etwa pci-dss, strict-isolation',
  'form.hint.permitted-regions':
    'die Zahl der Regionen, in denen die Daten liegen dürfen, als ganze Zahl, etwa 1',
  'form.hint.state': 'stateless oder stateful',
  'form.hint.writes': 'single-region, every-region oder mergeable',
  'form.unit.percent': '%',
  'form.unit.pods': 'Pods',
  'form.unit.nodes': 'Knoten',
  'form.unit.teams': 'Teams',
  'form.unit.regions': 'Regionen',
  'form.field.method': 'Eine der sechs Zahlen',
  'form.field.hint': 'Erwartet: {{hint}}.',
  'form.field.none': 'Keine Vorgabe',
  'form.field.noneOf': 'Keine Vorgabe: {{name}}',
  'form.field.guess': 'Schätzung',
  'form.field.guessOf': 'Schätzung: {{name}}',
  'form.field.clear': '{{name}} leeren',
  'form.option.unset': 'Nicht angegeben',
  'form.option.none': 'none: keine solche Anforderung',
  'form.option.calling': '{{word}}: Stufe {{rung}}',
  'form.slider.label': 'Schieberegler {{name}}',
  'form.slider.unset': 'Nicht angegeben',
  'form.slider.value': '{{amount}}: Stufe {{rung}}',
  'form.threshold.above': 'Über {{amount}}: Stufe {{rung}}.',
  'form.threshold.at-least': 'Ab {{amount}}: Stufe {{rung}}.',
  'form.threshold.below': 'Unter {{amount}}: Stufe {{rung}}.',
  'form.threshold.at-most': 'Bis {{amount}}: Stufe {{rung}}.',
  'form.threshold.peakToBase':
    'Spitze von {{amount}}er Grundlast: Stufe {{rung}}.',
  'form.threshold.any': 'Jeder Wert: Stufe {{rung}}.',
  'form.threshold.word': '{{word}}: Stufe {{rung}}.',
  'form.profile.label': 'Profil',
  'form.profile.unset': 'Kein Profil',
  'form.profile.hint': 'Ein Profil ergänzt, was hier nicht angegeben ist.',
  'form.profile.unknown':
    'Ein Profil dieses Namens gibt es in diesem Portal nicht.',
  'form.result.title': 'Ergebnis',
  'form.result.region': 'Ergebnis, laufend aktualisiert',
  'form.result.findings': 'Befunde',
  'form.result.jump': 'Zum Ergebnis',
  'form.further': 'Weitere Anforderungen',
  'form.profile.calling': '{{name}}: Stufe {{rung}}',
  'form.profile.states': 'Es gibt an: {{requirements}}.',
  'form.inherited.entity': '{{text}}, wie jetzt angegeben',
  'form.inherited.elsewhere': '{{text}} von {{source}}',
  'form.inherited.profile': '{{text}} aus Profil {{profile}}',
  'form.inherited.counted': '{{text}}, auf dem Cluster gezählt',
  'form.inherited.hint': 'Hier nicht angegeben: {{inherited}}.',
};
