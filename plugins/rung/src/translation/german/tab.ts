export const tab = {
  'tab.loading.assessment': 'Die Bewertung wird geladen',
  'tab.loading.ladder': 'Die Skala wird geladen',
  'tab.loading.history': 'Der Verlauf wird geladen',
  'tab.loading.memo': 'Das Memo wird geladen',
  'tab.notReported':
    'Der Bericht ist derzeit nicht erreichbar. Hier fehlt, was nur er weiß: die Abhängigkeiten, und ob Listen dasselbe Ergebnis zeigen.',
  'tab.section.label': 'Teile dieses Tabs',
  'tab.section.summary': 'Überblick',
  'tab.section.parts': 'Teile',
  'tab.section.requirements': 'Anforderungen',
  'tab.section.built': 'Gebaut',
  'tab.section.findings': 'Befunde',
  'tab.section.dependencies': 'Abhängigkeiten',
  'tab.section.history': 'Verlauf',
  'tab.section.at-length': 'Im Einzelnen',
  'tab.memo':
    'Die Entscheidung auf einer Seite, als Beilage zu Designdokument oder Ticket.',
  'tab.section.memo': 'Memo',
  'tab.action.change': 'Anforderungen ändern',
  'tab.action.state': 'Anforderungen angeben',
  'tab.action.calculator': 'Im Rechner öffnen',
  'tab.action.acceptFinding': 'Einen Befund akzeptieren',
  'tab.action.copyLink': 'Link kopieren',
  'tab.action.copied': 'Kopiert',
  'tab.action.notCopied': 'Nicht kopiert',
  'tab.first.title': 'Was zuerst zu tun ist',
  'tab.first.none': 'Nichts: Kein Befund ist offen.',
  'tab.first.closes_one': 'Schließt den einzigen Befund',
  'tab.first.closes_other': 'Schließt {{closed}} von {{count}} Befunden',
  'tab.first.reaches': '{{closes}} und erreicht Stufe {{rung}}',
  'tab.withheld':
    'Nicht einsehbar: Es folgt aus Zahlen, die Sie nicht sehen dürfen.',
  'tab.hidden.system': 'ein nicht einsehbares System',
  'tab.hidden.domain': 'eine nicht einsehbare Domäne',
  'tab.hidden.cluster': 'ein nicht einsehbarer Cluster',
  'tab.hidden.entity': 'eine nicht einsehbare Entität',
  'tab.requirements.title': 'Anforderungen',
  'tab.requirements.caption':
    'Anforderungen, wo sie angegeben sind und was sie verlangen',
  'tab.requirements.none':
    'Es ist keine Anforderung angegeben, weder hier noch am System oder an der Domäne.',
  'tab.requirements.column.name': 'Anforderung',
  'tab.requirements.column.value': 'Wert',
  'tab.requirements.column.source': 'Quelle',
  'tab.requirements.column.rung': 'Verlangt',
  'tab.requirements.column.onScale': 'Auf ihrer Skala',
  'tab.requirements.summary_one':
    '{{forcing}} von {{count}} hält sie auf Stufe {{rung}}.',
  'tab.requirements.summary_other':
    '{{forcing}} von {{count}} halten sie auf Stufe {{rung}}.',
  'tab.requirements.forcing': 'hält sie',
  'tab.requirements.scale.next': 'Stufe {{rung}} beginnt bei: {{threshold}}.',
  'tab.requirements.scale.onThreshold':
    'Auf der Schwelle zu Stufe {{rung}}: {{threshold}} verlangt sie.',
  'tab.requirements.scale.last':
    'Jenseits der letzten Schwelle, {{threshold}}: Mehr ändert nichts.',
  'tab.requirements.scale.only': 'Stufe {{rung}} genügt für jeden Wert.',
  'tab.requirements.measured.met':
    'In einer Übung gemessen: {{amount}}, eingehalten',
  'tab.requirements.measured.metOn':
    'Am {{day}} gemessen: {{amount}}, eingehalten',
  'tab.requirements.measured.missed':
    'In einer Übung gemessen: {{amount}}, verfehlt',
  'tab.requirements.measured.missedOn':
    'Am {{day}} gemessen: {{amount}}, verfehlt',
  'tab.requirements.idle.label': 'Ändert die Stufe nicht:',
  'tab.requirements.idle.stateless':
    'ohne Zustand sind keine Daten zu verlieren',
  'tab.requirements.choices.label':
    'Die Werte dieser Anforderung, jeder mit seiner Stufe',
  'tab.requirements.choices.unmapped': 'keine Stufe bekannt',
  'tab.requirements.peak': 'Spitze {{times}} der Grundlast',
  'tab.requirements.guess': 'Schätzung',
  'tab.requirements.source.entity': 'diese Entität',
  'tab.requirements.source.system': 'das System',
  'tab.requirements.source.domain': 'die Domäne',
  'tab.requirements.source.profile': 'Profil {{profile}}',
  'tab.requirements.source.counted': 'auf dem Cluster gezählt',
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
  'tab.findings.title': 'Befunde',
  'tab.findings.none':
    'Kein Befund: Die Zahlen und die Fakten stimmen überein.',
  'tab.findings.noneOpen': 'Nichts ist offen.',
  'tab.findings.open_one': '{{count}} offen',
  'tab.findings.open_other': '{{count}} offen',
  'tab.findings.accepted_one': '{{count}} vorerst akzeptiert',
  'tab.findings.accepted_other': '{{count}} vorerst akzeptiert',
  'tab.findings.acceptedTitle': 'Vorerst akzeptiert',
  'tab.findings.unassessed':
    'Solange keine Anforderung angegeben ist, gibt es keine Befunde.',
  'tab.findings.action.details': 'Einzelheiten',
  'tab.findings.action.accept': 'Akzeptieren',
  'tab.findings.action.exercise': 'Übung festhalten',
  'tab.findings.action.change': 'Ändern',
  'tab.findings.sheet': 'Mehr über die Stufe',
  'tab.findings.why': 'Warum',
  'tab.findings.remedy': 'Was zu tun ist',
  'tab.findings.about': 'Betrifft',
  'tab.findings.aboutRung': 'bewertet mit Stufe {{rung}}',
  'tab.findings.aboutAvailability': 'gibt {{availability}} an',
  'tab.findings.accept.description':
    'In der catalog-info.yaml angeben, bis wann und warum. Der Befund bleibt sichtbar, wird getrennt gezählt und ist nach diesem Tag wieder offen. Lässt das Portal die Akzeptanz nicht zu, erscheint die Annotation als nicht gezählt.',
  'tab.findings.accept.snippet': 'Annotation, die {{finding}} akzeptiert',
  'tab.findings.accept.reason': 'der Grund, für alle, die später fragen',
  'tab.findings.accept.copy': 'Annotation kopieren, die {{finding}} akzeptiert',
  'tab.findings.accept.copied': 'Kopiert. Nun Tag und Grund einsetzen.',
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
  'tab.atLength.title': 'Im Einzelnen',
  'tab.atLength.description':
    'Die Stufe, Daten über Regionen, Isolation der Mandanten und Sicherheit.',
  'tab.atLength.withSpend':
    'Einsparungen und Aufwand, die Stufe, Daten über Regionen, Isolation der Mandanten und Sicherheit.',
  'tab.atLength.rung': 'Über diese Stufe',
  'tab.atLength.security': 'Was sie für die Sicherheit bedeutet',
  'tab.built.title': 'Gebaut',
  'tab.built.none':
    'Was heute gebaut ist, ist weder deklariert noch gesehen und lässt sich daher nicht mit den Anforderungen vergleichen. Deklariert wird es mit Annotationen wie:',
  'tab.built.snippet': 'Annotationen, die deklarieren, was gebaut ist',
  'tab.built.copy': 'Annotationen kopieren, die deklarieren, was gebaut ist',
  'tab.built.declare': 'Deklarieren, was nicht zu sehen ist',
  'tab.built.exercise': 'Übung festhalten',
};
