export const findingsPage = {
  'findingsPage.title': 'Befunde',
  'findingsPage.description':
    'Worin die Zahlen und die deklarierten Fakten einander widersprechen, nach Art. Nicht deklarierte Fakten ergeben keinen Befund.',
  'findingsPage.empty':
    'Keine Befunde: Unter diesen Filtern widerspricht sich nichts.',
  'findingsPage.count_one': '{{count}} offener Befund',
  'findingsPage.count_other': '{{count}} offene Befunde',
  'findingsPage.open_one': '{{count}} offen',
  'findingsPage.open_other': '{{count}} offen',
  'findingsPage.accepted_one': '{{count}} akzeptiert',
  'findingsPage.accepted_other': '{{count}} akzeptiert',
  'findingsPage.severity.high': 'Hoher Schweregrad',
  'findingsPage.severity.medium': 'Mittlerer Schweregrad',
  'findingsPage.severity.low': 'Niedriger Schweregrad',
  'findingsPage.meaning.over-built':
    'Vorhanden ist eine höhere Stufe, als die Zahlen verlangen. Ihre Betriebskosten bringen nichts ein.',
  'findingsPage.meaning.under-built':
    'Vorhanden ist eine niedrigere Stufe, als die Zahlen verlangen. Sie sind so nicht zu halten.',
  'findingsPage.meaning.regional-database':
    'Mehrere Cluster oder Regionen teilen sich eine Datenbank in einer Region, obwohl der Ausfall einer Region zu überstehen ist.',
  'findingsPage.meaning.single-control-plane':
    'Die Produktion hängt an einem einzigen Control-Plane-Knoten, und nicht nur das eigene Team verlässt sich darauf.',
  'findingsPage.meaning.no-backups':
    'Es gibt nichts, woraus sich wiederherstellen ließe, und andere verlassen sich darauf.',
  'findingsPage.meaning.untested-backups':
    'Ob sich die Backups wiederherstellen lassen, ist nicht bekannt: Es wurde nie versucht.',
  'findingsPage.meaning.single-zone':
    'Benötigt wird Stufe 3 oder mehr, und es sind zu wenige Zonen, um eine zu verlieren.',
  'findingsPage.meaning.snowflake-fleet':
    'Mehrere Cluster werden von Hand aufgesetzt oder geändert, sodass jeder zum Einzelstück wird.',
  'findingsPage.meaning.failover-untested':
    'Der Ausfall einer Region ist zu überstehen; geübt wurde er nie oder vor zu langer Zeit.',
  'findingsPage.meaning.zone-loss-untested':
    'Der Ausfall einer Zone ist zu überstehen; geübt wurde er nie oder vor zu langer Zeit.',
  'findingsPage.meaning.self-managed-control-plane':
    'Das Team betreibt die Control Plane selbst, ohne einen Grund anzugeben. Ab Stufe 2 ist eine verwaltete der Standard.',
  'findingsPage.meaning.premature-platform':
    'Eine Plattformschicht ist für weniger Teams vorhanden, als nötig wären, damit sie sich lohnt.',
  'findingsPage.meaning.premature-mesh':
    'Ein Mesh über mehrere Cluster ist vorhanden, und nichts ruft von einem Cluster in den anderen.',
  'findingsPage.meaning.shared-tenancy':
    'Mandanten, die einander nicht vertrauen oder streng zu isolieren sind, teilen sich Cluster.',
  'findingsPage.meaning.cross-cluster-plaintext':
    'Aufrufe zwischen Clustern laufen ohne Mutual TLS.',
  'findingsPage.meaning.replication-plaintext':
    'Daten werden unverschlüsselt repliziert.',
  'findingsPage.meaning.no-off-region-backups':
    'Ein Ziel setzt Backups außerhalb der Region voraus, und es gibt keine.',
  'findingsPage.meaning.rto-exceeds-budget':
    'Eine einzige Wiederherstellung innerhalb der RTO verbraucht mehr als das Ausfallbudget eines Jahres, das die Verfügbarkeit zulässt.',
  'findingsPage.meaning.region-tighter-than-zone':
    'Das Ziel für den Ausfall einer Region ist strenger als das für eine Zone: Eines von beiden ist ein Versehen.',
  'findingsPage.meaning.residency-blocks-region':
    'Die Daten dürfen nur in einer Region liegen, und eine andere Anforderung verlangt eine zweite.',
  'findingsPage.meaning.unscoped-objective':
    'Ein Ziel ohne Fehlerdomäne erzwingt Stufe 6. Für eine Zone angegeben, verlangt es womöglich weit weniger.',
  'findingsPage.meaning.guessed-number':
    'Eine Zahl ist als Schätzung markiert. Sie zählt, aber das Ergebnis ist vorläufig.',
  'findingsPage.meaning.missing-number':
    'Eine der sechs Zahlen ist nicht angegeben, daher ist das Ergebnis vorläufig.',
  'findingsPage.meaning.unmapped-compliance':
    'Es ist ein Regelwerk genannt, von dem das Portal nicht weiß, was es verlangt.',
  'findingsPage.meaning.weaker-dependency':
    'Es besteht eine Abhängigkeit von etwas, das auf einer niedrigeren Stufe steht als selbst benötigt.',
  'findingsPage.meaning.composite-availability':
    'Zusammen mit den Abhängigkeiten ist die angegebene Verfügbarkeit nicht erreichbar.',
  'findingsPage.meaning.zero-recovery-time':
    'Als Wiederanlaufzeit ist null angegeben, was kein Entwurf leistet. Sie zählt als die strengste von allen.',
  'findingsPage.meaning.near-miss-compliance':
    'Eine Vorschrift ist fast so geschrieben wie eine bekannte und verlangt deshalb nichts.',
  'findingsPage.symptom': 'Zu erkennen an',
  'findingsPage.cause': 'Ursache',
  'findingsPage.fix': 'Was zu tun ist',
  'findingsPage.entities': 'Entitäten mit dem Befund {{finding}}',
  'findingsPage.acceptedMark': 'akzeptiert',
  'findingsPage.all_one': 'In der Liste zeigen',
  'findingsPage.all_other': 'Alle {{number}} in der Liste',
  'findingsPage.loading': 'Die Entitäten werden geladen',
};
