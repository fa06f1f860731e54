export const tab = {
  'tab.title': 'Stufe',
  'tab.loading.assessment': 'Die Bewertung wird geladen',
  'tab.loading.ladder': 'Die Skala wird geladen',
  'tab.loading.history': 'Der Verlauf wird geladen',
  'tab.loading.memo': 'Das Memo wird geladen',
  'tab.notReported':
    'Der Bericht ist derzeit nicht erreichbar. Hier fehlt, was nur er weiß: die Abhängigkeiten, und ob Listen dasselbe Ergebnis zeigen.',
  'tab.withheld':
    'Nicht einsehbar: Es folgt aus Zahlen, die Sie nicht sehen dürfen.',
  'tab.hidden.system': 'ein nicht einsehbares System',
  'tab.hidden.domain': 'eine nicht einsehbare Domäne',
  'tab.hidden.cluster': 'ein nicht einsehbarer Cluster',
  'tab.hidden.entity': 'eine nicht einsehbare Entität',
  'tab.next.calculator.description':
    'Stehen die Zahlen noch nicht fest? Der Rechner zeigt sofort, was sie verlangen.',
  'tab.next.calculator.open': 'Rechner öffnen',
  'tab.next.template.description':
    'Das Template fragt die Zahlen einzeln ab, zeigt sofort, was sie verlangen, und schreibt sie auf.',
  'tab.next.template.open': 'Anforderungen angeben',
  'tab.requirements.title': 'Anforderungen',
  'tab.requirements.caption':
    'Anforderungen, wo sie angegeben sind und was sie verlangen',
  'tab.requirements.none':
    'Es ist keine Anforderung angegeben, weder hier noch am System oder an der Domäne.',
  'tab.requirements.column.name': 'Anforderung',
  'tab.requirements.column.value': 'Wert',
  'tab.requirements.column.source': 'Quelle',
  'tab.requirements.column.rung': 'Verlangt',
  'tab.requirements.column.distance': 'Auf ihrer Skala',
  'tab.requirements.guess': 'Schätzung',
  'tab.requirements.forcing': 'Erzwingt die Stufe',
  'tab.requirements.platform': 'Plattformschicht, Stufe {{rung}}',
  'tab.requirements.source.entity': 'diese Entität',
  'tab.requirements.source.system': 'das System',
  'tab.requirements.source.domain': 'die Domäne',
  'tab.requirements.source.profile': 'Profil {{profile}}',
  'tab.requirements.source.counted': 'auf dem Cluster gezählt',
  'tab.requirements.scale.beyond':
    'Stufe {{rung}} beginnt hier: {{threshold}}.',
  'tab.requirements.scale.onThreshold':
    'Auf der Schwelle zu Stufe {{rung}}: {{threshold}} verlangt sie.',
  'tab.requirements.scale.last':
    'Jenseits der letzten Schwelle, {{threshold}}: Kein strengerer Wert verlangt mehr.',
  'tab.requirements.scale.only': 'Stufe {{rung}} genügt für jeden Wert.',
  'tab.requirements.scale.none': 'Als none angegeben: verlangt nichts.',
  'tab.requirements.scale.ignored':
    'Nicht gezählt: Ein zustandsloser Dienst hat keine Daten zu verlieren.',
  'tab.requirements.scale.recorded.permitted-regions':
    'Verlangt keine Stufe; die Forderung nach einer zweiten Region wird daran gemessen.',
  'tab.requirements.scale.recorded.state':
    'Verlangt keine Stufe; ohne Zustand zählt keine RPO.',
  'tab.requirements.scale.recorded.writes':
    'Verlangt keine Stufe; bestimmt die Datenstrategie.',
  'tab.requirements.choices.label':
    'Die Werte dieser Anforderung und was jeder verlangt',
  'tab.requirements.choices.rung': 'Stufe {{rung}}',
  'tab.requirements.choices.stated': 'angegeben',
  'tab.requirements.choices.unmapped': 'keine Stufe bekannt',
  'tab.requirements.missing.title': 'Noch nicht angegeben',
  'tab.requirements.missing.availability':
    '{{annotation}} angeben, den Prozentsatz eines Monats, in dem der Dienst verfügbar sein muss, etwa 99.9.',
  'tab.requirements.missing.rto':
    '{{annotation}} angeben, die Zeit, in der der Dienst nach dem Ausfall einer Zone wieder da sein muss, etwa 4h; für andere Ausfälle rto.node, rto.cluster oder rto.region.',
  'tab.requirements.missing.rpo':
    '{{annotation}} angeben, die Daten, die der Ausfall einer Zone kosten darf, etwa 24h; für andere Ausfälle rpo.node, rpo.cluster oder rpo.region.',
  'tab.requirements.missing.scale':
    '{{annotation}} angeben, wie viele bei Grundlast und Spitze laufen, etwa 10..40; oder {{nodes}}.',
  'tab.requirements.missing.teams':
    '{{annotation}} angeben, die Zahl der Teams, die hier deployen.',
  'tab.requirements.missing.compliance':
    '{{annotation}} angeben, die geltenden Regelwerke, oder none, wo niemand eines verlangt.',
  'tab.requirements.guesses.title': 'Als Schätzung markiert',
  'tab.requirements.guesses.sure':
    '{{text}} absichern und dann das Fragezeichen an der Quelle entfernen.',
  'tab.axes.title': 'Die zwei Achsen',
  'tab.axes.resilience.title': 'Resilienz',
  'tab.axes.resilience.today': 'Steht auf',
  'tab.axes.resilience.survives': 'Übersteht den Ausfall {{loss}}.',
  'tab.axes.resilience.survivesNothing':
    'Übersteht keinen Ausfall; wird neu erstellt.',
  'tab.axes.resilience.open': 'Noch ist keine Stufe abgeleitet.',
  'tab.axes.resilience.up': 'Aufstieg, wenn',
  'tab.axes.resilience.top': 'Nie: Hier endet der Pfad.',
  'tab.axes.resilience.upSignal': '{{threshold}}: Stufe {{rung}}.',
  'tab.axes.resilience.down': 'Abstieg, wenn',
  'tab.axes.resilience.downPlatform':
    'Nicht, solange die Plattformschicht besteht: Sie braucht diese Stufe als Unterbau.',
  'tab.axes.resilience.bottom': 'Nie: Nichts erzwingt mehr als diese Stufe.',
  'tab.axes.platform.title': 'Plattform',
  'tab.axes.platform.today': 'Stand',
  'tab.axes.platform.justified': 'Eine Plattformschicht ist gerechtfertigt.',
  'tab.axes.platform.notJustified':
    'Eine Plattformschicht ist nicht gerechtfertigt.',
  'tab.axes.platform.teams': 'Teams',
  'tab.axes.platform.teamsAgainst':
    '{{teams}}, bei einem Break-even von {{breakEven}}: Erst darüber lohnt sie sich.',
  'tab.axes.platform.teamsAlone':
    '{{teams}}; keine Zahl von Teams rechtfertigt hier eine Plattform.',
  'tab.axes.platform.teamsUnknown': 'Nicht angegeben.',
  'tab.axes.platform.teamsUnknownAgainst':
    'Nicht angegeben; eine Plattform lohnt sich ab mehr als {{breakEven}}.',
  'tab.axes.platform.tenants': 'Mandanten',
  'tab.axes.platform.tenantsUnknown':
    'Nicht angegeben; gegenseitiges Vertrauen wird angenommen.',
  'tab.axes.platform.mover': 'Ändert sich durch',
  'tab.axes.platform.moveUp_one':
    'Ein weiteres Team oder unterschiedlich vertrauenswürdige Mandanten.',
  'tab.axes.platform.moveUp_other':
    '{{count}} weitere Teams oder unterschiedlich vertrauenswürdige Mandanten.',
  'tab.axes.platform.moveUpAbove':
    'Mehr als {{breakEven}} Teams oder unterschiedlich vertrauenswürdige Mandanten.',
  'tab.axes.platform.moveUpTenants':
    'Unterschiedlich vertrauenswürdige Mandanten.',
  'tab.axes.platform.moveDown':
    'Höchstens {{breakEven}} Teams und keine unterschiedlich vertrauenswürdigen Mandanten.',
  'tab.axes.platform.moveDownTenants':
    'Keine unterschiedlich vertrauenswürdigen Mandanten.',
  'tab.findings.title': 'Befunde',
  'tab.findings.none':
    'Kein Befund: Die Zahlen und die Fakten stimmen überein.',
  'tab.findings.noneOpen': 'Nichts ist offen.',
  'tab.findings.open_one': '{{count}} offen',
  'tab.findings.open_other': '{{count}} offen',
  'tab.findings.accepted_one': '{{count}} vorerst akzeptiert',
  'tab.findings.accepted_other': '{{count}} vorerst akzeptiert',
  'tab.findings.why': 'Warum',
  'tab.findings.remedy': 'Was zu tun ist',
  'tab.findings.about': 'Betrifft',
  'tab.findings.aboutRung': 'bewertet mit Stufe {{rung}}',
  'tab.findings.aboutAvailability': 'gibt {{availability}} an',
  'tab.findings.accept.summary': 'Für eine Weile akzeptieren',
  'tab.findings.accept.description':
    'In der catalog-info.yaml angeben, bis wann und warum. Der Befund bleibt sichtbar, wird getrennt gezählt und ist nach diesem Tag wieder offen. Lässt das Portal die Akzeptanz nicht zu, erscheint die Annotation als nicht gezählt.',
  'tab.findings.accept.snippet': 'Annotation, die {{finding}} akzeptiert',
  'tab.findings.accept.reason': 'der Grund, für alle, die später fragen',
  'tab.findings.accept.copy': 'Annotation kopieren, die {{finding}} akzeptiert',
  'tab.findings.accept.copied': 'Kopiert. Nun Tag und Grund einsetzen.',
  'tab.data.title': 'Daten und Isolation',
  'tab.data.strategies': 'Passende Datenstrategien',
  'tab.data.strategy.fits': 'Passt, wenn',
  'tab.data.strategy.consistency': 'Konsistenz',
  'tab.data.strategy.rpo': 'Möglicher Verlust',
  'tab.data.strategy.writeLatency': 'Schreiblatenz',
  'tab.data.recovery.title': 'Beim Ausfall einer Region',
  'tab.data.recovery.name.none': 'Nichts gefordert',
  'tab.data.recovery.name.backup-and-restore': 'Backup und Restore',
  'tab.data.recovery.name.pilot-light': 'Pilot Light',
  'tab.data.recovery.name.warm-standby': 'Warm Standby',
  'tab.data.recovery.name.active-active': 'Active-Active',
  'tab.data.recovery.text.none':
    'Für den Ausfall einer Region ist kein Ziel angegeben.',
  'tab.data.recovery.text.backup-and-restore':
    'Backups liegen außerhalb der Region, und daraus wird alles innerhalb von Stunden neu aufgebaut.',
  'tab.data.recovery.text.pilot-light':
    'Daten werden in eine zweite Region repliziert, in der alles Übrige binnen einiger zehn Minuten gestartet wird.',
  'tab.data.recovery.text.warm-standby':
    'Eine kleinere Kopie läuft in einer zweiten Region und wird binnen Minuten hochskaliert.',
  'tab.data.recovery.text.active-active':
    'Jede Region bedient jederzeit Anfragen, sodass der Ausfall einer Region so gut wie nichts kostet.',
  'tab.data.isolation.title': 'Isolation der Mandanten',
  'tab.data.isolation.boundary': 'Trennlinie',
  'tab.data.isolation.isolates': 'Was getrennt ist',
  'tab.data.isolation.cost': 'Kosten',
  'tab.built.title': 'Was vorhanden ist',
  'tab.built.none':
    'Was heute vorhanden ist, ist weder deklariert noch gesehen und lässt sich daher nicht mit den Anforderungen vergleichen. Deklariert wird es mit Annotationen wie:',
  'tab.built.snippet': 'Annotationen, die deklarieren, was vorhanden ist',
  'tab.built.copy': 'Annotationen kopieren, die deklarieren, was vorhanden ist',
  'tab.built.fit.fits': 'Stufe {{rung}} ist vorhanden: passt.',
  'tab.built.fit.over-built':
    'Stufe {{rung}} ist vorhanden: überdimensioniert.',
  'tab.built.fit.under-built':
    'Stufe {{rung}} ist vorhanden: unterdimensioniert.',
  'tab.built.fit.unknown':
    'Aus dem, was bekannt ist, geht noch nicht hervor, ob das Vorhandene zu den Anforderungen passt.',
  'tab.built.fit.unassessed':
    'Stufe {{rung}} ist vorhanden. Was benötigt wird, ist noch nicht bekannt.',
  'tab.built.yes': 'ja',
  'tab.built.no': 'nein',
  'tab.built.fact.rung': 'Stufe im Ganzen',
  'tab.built.fact.control-plane': 'Control Plane',
  'tab.built.fact.control-plane-reason': 'Grund für den Eigenbetrieb',
  'tab.built.fact.control-plane-nodes': 'Control-Plane-Knoten',
  'tab.built.fact.zones': 'Zonen',
  'tab.built.fact.clusters': 'Cluster',
  'tab.built.fact.regions': 'Regionen',
  'tab.built.fact.storage': 'Speicher',
  'tab.built.fact.backups': 'Backups',
  'tab.built.fact.off-region-backups': 'Backups außerhalb der Region',
  'tab.built.fact.database': 'Datenbank',
  'tab.built.fact.delivery': 'Auslieferung',
  'tab.built.fact.provisioning': 'Bereitstellung',
  'tab.built.fact.autoscaling': 'Autoscaling',
  'tab.built.fact.platform': 'Plattform',
  'tab.built.fact.cross-cluster-calls': 'Aufrufe zwischen Clustern',
  'tab.built.fact.mtls': 'mTLS zwischen Clustern',
  'tab.built.fact.replication-encrypted': 'Verschlüsselte Replikation',
  'tab.built.fact.mesh': 'Service-Mesh',
  'tab.built.fact.failover-exercised': 'Failover geübt',
  'tab.built.fact.zone-loss-exercised': 'Zonenausfall geübt',
  'tab.ladder.title': 'Die Stufe im Einzelnen',
  'tab.ladder.summary':
    'Stufe {{rung}}, {{name}}: Entwurf, Entscheidungen und Abwägungen',
  'tab.ladder.link': 'Auf der Leiter ansehen',
  'tab.sheet.scenario': 'Szenario',
  'tab.sheet.design': 'Entwurf',
  'tab.sheet.parts': 'Bestandteile des Entwurfs',
  'tab.sheet.part.name': 'Bestandteil',
  'tab.sheet.part.choice': 'Was dort steht',
  'tab.sheet.part.why': 'Warum',
  'tab.sheet.decisions': 'Entscheidungen',
  'tab.sheet.tradeOffs': 'Abwägungen',
  'tab.sheet.enough': 'Wann sie genügt',
  'tab.sheet.tooMuch': 'Wann sie zu viel ist',
};
