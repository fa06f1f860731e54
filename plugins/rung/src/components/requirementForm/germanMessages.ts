/** What the forms explain, in German. */
export const formTexts = {
  six: 'Sechs Zahlen entscheiden am meisten: Verfügbarkeit, RTO, RPO, Größe, Teams und Compliance.',
  objectives:
    'RTO (Recovery Time Objective): wie lange ein Ausfall dauern darf. RPO (Recovery Point Objective): wie viel des zuletzt Geschriebenen verloren gehen darf.',
  'unscoped.title': 'Ohne Fehlerdomäne',
  'unscoped.text':
    'Ein Ziel, das nicht sagt, für welchen Ausfall es gilt, wird nach seiner Größe gelesen und verlangt oft weit mehr als gemeint. Besser oben für eine Zone oder eine Region angeben.',
  otherDomains: 'Für einen Knoten oder einen Cluster',
  'about.availability':
    'Der Anteil eines Monats, in dem der Dienst nutzbar sein muss, wie zugesagt oder erwartet.',
  'about.rto': 'Wie lange ein Ausfall dauern darf, was auch immer ausfällt.',
  'about.rto.node': 'Wie lange der Ausfall eines Knotens wirken darf.',
  'about.rto.zone': 'Wie lange der Ausfall einer Zone wirken darf.',
  'about.rto.cluster':
    'Wie lange der Ausfall eines ganzen Clusters wirken darf.',
  'about.rto.region': 'Wie lange der Ausfall einer ganzen Region wirken darf.',
  'about.rpo':
    'Wie viel des zuletzt Geschriebenen verloren gehen darf, was auch immer ausfällt.',
  'about.rpo.node':
    'Wie viel des zuletzt Geschriebenen mit einem Knoten verloren gehen darf.',
  'about.rpo.zone':
    'Wie viel des zuletzt Geschriebenen mit einer Zone verloren gehen darf.',
  'about.rpo.cluster':
    'Wie viel des zuletzt Geschriebenen mit einem Cluster verloren gehen darf.',
  'about.rpo.region':
    'Wie viel des zuletzt Geschriebenen mit einer Region verloren gehen darf.',
  'about.survives':
    'Der größte Ausfall, der ohne Unterbrechung zu überstehen ist.',
  'about.audience': 'Wer sich darauf verlässt.',
  'about.change-control':
    'Ob jede Änderung genehmigt und festgehalten werden muss.',
  'about.pods':
    'Auf wie vielen Pods der Dienst läuft, an ruhigen Tagen und zur Spitze.',
  'about.nodes':
    'Wie viele Knoten der Dienst braucht, an ruhigen Tagen und zur Spitze.',
  'about.reach': 'Die Orte, deren Nutzer kurze Wege brauchen.',
  'about.teams': 'Wie viele Teams auf dieselbe Plattform deployen.',
  'about.tenants':
    'Wie weit diejenigen, die sich die Plattform teilen, einander vertrauen können.',
  'about.compliance':
    'Die Regelwerke, die sagen, wo und wie weit getrennt der Dienst läuft.',
  'about.permitted-regions': 'In wie vielen Regionen die Daten liegen dürfen.',
  'about.state': 'Ob der Dienst eigene Daten hält.',
  'about.writes':
    'Wo die Daten geschrieben werden; danach richtet sich, wie Kopien gehalten werden.',
  'example.percentage': 'Etwa 99,9.',
  'example.duration': 'Etwa 30s, 5m, 1h30m oder 1d.',
  'example.durationOrZero':
    'Etwa 30s, 5m, 1h30m oder 1d; 0 für keinerlei Verlust.',
  'example.count': 'Eine ganze Zahl, etwa 3.',
  'example.exercise': 'never, oder der Tag der Übung, etwa 2026-05-31.',
  'example.elapsed': 'Die gemessene Zeit, etwa 12m oder 1h30m.',
  'example.record':
    'Die Adresse des Protokolls, etwa https://runs.example.com/17.',
  'example.count-or-range':
    'Eine ganze Zahl, etwa 40, oder ruhiger Tag..Spitze, etwa 40..400.',
  'example.reach': 'Mit Kommas getrennt, etwa eu, us.',
  'example.compliance': 'Mit Kommas getrennt, etwa pci-dss, strict-isolation.',
  'word.survives.node': 'eine Maschine fällt aus',
  'word.survives.zone': 'ein Rechenzentrum einer Region fällt aus',
  'word.survives.cluster': 'ein ganzer Cluster fällt aus',
  'word.survives.region': 'eine ganze Region fällt aus',
  'word.audience.self': 'nur wer es baut',
  'word.audience.team': 'das eigene Team',
  'word.audience.internal': 'andere in der Organisation',
  'word.audience.customers': 'Menschen außerhalb der Organisation',
  'word.audience.paying': 'Menschen, die dafür zahlen',
  'word.change-control.audited': 'vorab genehmigt und festgehalten',
  'word.tenants.trusted': 'Teams, die einander vertrauen: je ein Namespace',
  'word.tenants.structured':
    'Abteilungen mit Teams darunter: hierarchische Namespaces',
  'word.tenants.mixed':
    'Teams, die Rechte auf Cluster-Ebene brauchen: je ein virtueller Cluster',
  'word.tenants.untrusted': 'einander fremd: je ein Cluster',
  'word.state.stateless': 'hält nichts; kein RPO zählt',
  'word.state.stateful': 'hält Daten, die verloren gehen können',
  'word.writes.single-region': 'eine Region schreibt, die anderen lesen',
  'word.writes.every-region': 'jede Region schreibt in dieselben Daten',
  'word.writes.mergeable':
    'jede Region schreibt, Unterschiede lassen sich später zusammenführen',
  'word.control-plane.managed': 'der Anbieter betreibt sie',
  'word.control-plane.self-managed': 'das Team betreibt sie',
  'word.storage.ephemeral': 'weg mit dem Pod',
  'word.storage.single-zone': 'in einer Zone gehalten',
  'word.storage.zone-redundant': 'in mehreren Zonen gehalten',
  'word.backups.none': 'es gibt keine',
  'word.backups.untested': 'angelegt und nie zur Probe zurückgespielt',
  'word.backups.tested': 'angelegt und zur Probe zurückgespielt',
  'word.database.single-region': 'in einer Region',
  'word.database.async-replicas': 'nachlaufende Kopien in anderen Regionen',
  'word.database.synchronous':
    'gemeinsam geschriebene Kopien in anderen Regionen',
  'word.database.global': 'eine Datenbank über mehrere Regionen',
  'word.database.mergeable': 'Kopien, die später abgeglichen werden',
  'word.delivery.manual': 'von Hand',
  'word.delivery.ci': 'von einer Pipeline ausgerollt',
  'word.delivery.gitops': 'vom Cluster aus einem Repository geholt',
  'word.provisioning.manual': 'Cluster werden von Hand angelegt',
  'word.provisioning.declarative':
    'Cluster entstehen aus dem, was geschrieben steht',
  'word.mesh.none': 'es gibt keines',
  'word.mesh.single-cluster': 'innerhalb eines Clusters',
  'word.mesh.cross-cluster': 'über Cluster hinweg',
  'word.none': 'keine solche Anforderung',
  calling: 'Stufe {{rung}}',
  yes: 'Ja',
  no: 'Nein',
  'inherited.profile': 'Aus Profil {{profile}}',
  'inherited.elsewhere': 'Von {{source}}',
  'inherited.counted': 'Auf dem Cluster gezählt',
  'built.title': 'Was gebaut ist',
  'built.lead':
    'Anzugeben ist nur, was nicht oder falsch gesehen wird. Was sicher gesehen wurde, zählt davor.',
  'built.unset': 'Nicht angegeben',
  'built.seen': 'Gesehen: {{value}}',
  'accept.title': 'Akzeptierte Befunde',
  'accept.lead':
    'Ein akzeptierter Befund bleibt sichtbar, mit seinem Grund, und ist nach seinem letzten Tag wieder offen.',
  'accept.until': 'Bis',
  'accept.reason': 'Grund',
  'accept.reasonHint':
    'Für alle, die später fragen: warum er bleiben darf und was ihn beendet.',
  'accept.untilHint': 'Der letzte Tag, an dem er akzeptiert ist.',
  'accept.untilLimit':
    'Der letzte Tag, an dem er akzeptiert ist, spätestens {{date}}.',
  'accept.untilMissing': 'Den Tag wählen, bis zu dem er akzeptiert ist.',
  'accept.untilPast': 'Dieser Tag ist vorbei. Einen wählen, der noch kommt.',
  'accept.untilLate':
    'Dieses Portal akzeptiert Befunde für höchstens {{limit}} Tage. {{date}} oder früher wählen.',
  'accept.reasonMissing': 'Angeben, warum er akzeptiert ist.',
  'accept.never':
    'Dieses Portal lässt nicht zu, dass dieser Befund akzeptiert wird.',
  'accept.add': 'Einen Befund akzeptieren',
  'accept.choose': 'Einen Befund auswählen',
  'accept.remove': 'Nicht mehr akzeptieren: {{finding}}',
  'accept.removeShort': 'Nicht mehr akzeptieren',
  'accept.nothing': 'Es gibt keinen Befund, der sich akzeptieren ließe.',
  'state.changed': 'Geändert, bisher: {{before}}',
  'state.added': 'Neu',
  'state.removed': 'Wird aus der Datei entfernt, jetzt: {{before}}',
  'state.undo': 'Lassen, wie es ist',
  'state.undoOf': 'Lassen, wie es ist: {{name}}',
  'state.removeOf': '{{name}} aus der Datei entfernen',
  'errors.count_one': '{{count}} Wert ist nicht lesbar:',
  'errors.count_other': '{{count}} Werte sind nicht lesbar:',
  'changes.title': 'Was sich ändert',
  'changes.empty': 'Noch ist nichts geändert.',
  'changes.set': '{{name}}: {{after}}, neu',
  'changes.replaced': '{{name}}: {{after}} statt {{before}}',
  'changes.removed': '{{name}}: entfernt, bisher {{before}}',
  'changes.accepted': 'Akzeptiert bis {{until}}: {{finding}}. {{reason}}',
  'changes.takenBack': 'Nicht mehr akzeptiert: {{finding}}',
  'changes.same': '{{verdict}}, wie bisher',
  'changes.moved': '{{after}}. Bisher: {{before}}',
  'changes.opened': 'Neuer Befund: {{findings}}',
  'changes.closed': 'Kein Befund mehr: {{findings}}',
  'panel.close': 'Schließen',
};
