export const finding = {
  'finding.title.over-built': 'Überdimensioniert',
  'finding.meaning.over-built':
    'Vorhanden ist eine höhere Stufe, als die Zahlen verlangen. Ihre Betriebskosten bringen nichts ein.',
  'finding.sentence.over-built.what':
    'Vorhanden ist Stufe {{built}}, wo Stufe {{needed}} genügt: {{distance}} zu viel.',
  'finding.sentence.over-built.why':
    'Jede Stufe vervielfacht Kosten und Betriebsaufwand, und die Komplexität selbst wird zur Ursache von Ausfällen.',
  'finding.sentence.over-built.remedy':
    'Auf Stufe {{needed}} zurückgehen, oder die Anforderung angeben, die Stufe {{built}} verlangt.',
  'finding.title.under-built': 'Unterdimensioniert',
  'finding.meaning.under-built':
    'Vorhanden ist eine niedrigere Stufe, als die Zahlen verlangen. Sie sind so nicht zu halten.',
  'finding.sentence.under-built.what':
    'Vorhanden ist Stufe {{built}}, wo Stufe {{needed}} benötigt wird: {{distance}} zu wenig.',
  'finding.sentence.under-built.why': '{{risk}}',
  'finding.sentence.under-built.remedy':
    'Stufe {{needed}} bauen, oder die Anforderungen lockern, die sie erzwingen.',
  'finding.title.regional-database': 'Datenbank in nur einer Region',
  'finding.meaning.regional-database':
    'Mehrere Cluster oder Regionen teilen sich eine Datenbank in einer Region, obwohl der Ausfall einer Region zu überstehen ist.',
  'finding.sentence.regional-database.what':
    'Mehrere Cluster oder Regionen lesen eine Datenbank, die in einer einzigen Region liegt.',
  'finding.sentence.regional-database.why':
    'Fällt diese Region aus, verliert jeder Cluster seine Daten; das Ziel für eine Region ist so nicht zu halten.',
  'finding.sentence.regional-database.remedy':
    'Eine Datenstrategie über Regionen mit einem angegebenen RPO wählen, und sie als das Projekt behandeln, das sie ist.',
  'finding.title.single-control-plane': 'Nur ein Control-Plane-Knoten',
  'finding.meaning.single-control-plane':
    'Die Produktion hängt an einem einzigen Control-Plane-Knoten, und nicht nur das eigene Team verlässt sich darauf.',
  'finding.sentence.single-control-plane.what':
    'Die Control Plane läuft auf einem Knoten.',
  'finding.sentence.single-control-plane.why':
    'Stirbt dieser Knoten, lässt sich nichts mehr ausliefern, skalieren oder heilen, und sein Zustand ist womöglich für immer verloren.',
  'finding.sentence.single-control-plane.remedy':
    'Auf eine verwaltete Control Plane umziehen, oder mindestens drei Control-Plane-Knoten betreiben.',
  'finding.title.no-backups': 'Keine Backups',
  'finding.meaning.no-backups':
    'Es gibt nichts, woraus sich wiederherstellen ließe, und andere verlassen sich darauf.',
  'finding.sentence.no-backups.what': 'Es gibt keine Backups.',
  'finding.sentence.no-backups.why':
    'Eine verwaltete Control Plane sichert weder Workloads noch Daten, und ein Fehler ist so endgültig wie ein Ausfall.',
  'finding.sentence.no-backups.remedy':
    'Backups von Cluster-Objekten und Volumes einplanen, und eines wiederherstellen, um zu sehen, dass es geht.',
  'finding.title.untested-backups': 'Ungetestete Backups',
  'finding.meaning.untested-backups':
    'Ob sich die Backups wiederherstellen lassen, ist nicht bekannt: Es wurde nie versucht.',
  'finding.sentence.untested-backups.what':
    'Die Backups wurden nie wiederhergestellt.',
  'finding.sentence.untested-backups.why':
    'Ein Backup, das nie wiederhergestellt wurde, ist eine Hoffnung: Was fehlt, zeigt sich an dem Tag, an dem es gebraucht wird.',
  'finding.sentence.untested-backups.remedy':
    'Ein Backup in einen leeren Cluster wiederherstellen, und das zur regelmäßigen Übung machen.',
  'finding.title.single-zone': 'Zu wenige Zonen',
  'finding.meaning.single-zone':
    'Benötigt wird Stufe 3 oder mehr, und es sind zu wenige Zonen, um eine zu verlieren.',
  'finding.sentence.single-zone.what': 'Alle Knoten sind in einer Zone.',
  'finding.sentence.single-zone.why':
    'Der Ausfall dieser Zone nimmt den ganzen Dienst mit, was die Anforderungen nicht zulassen.',
  'finding.sentence.single-zone.remedy':
    'Die Node-Pools über drei Zonen verteilen, mit Topology-Spread-Constraints und Disruption-Budgets.',
  'finding.variant.single-zone.two-zones.what':
    'Die Knoten sind in zwei Zonen, sodass der Ausfall einer die Hälfte mitnimmt.',
  'finding.variant.single-zone.two-zones.why':
    'Was übrig ist, muss die doppelte Last tragen, gerade wenn es am wenigsten wachsen kann.',
  'finding.title.snowflake-fleet': 'Snowflake-Flotte',
  'finding.meaning.snowflake-fleet':
    'Mehrere Cluster werden von Hand aufgesetzt oder geändert, sodass jeder zum Einzelstück wird.',
  'finding.sentence.snowflake-fleet.what':
    '{{clusters}}: beliefert ohne GitOps.',
  'finding.sentence.snowflake-fleet.why':
    'Cluster, die nicht aus einer Quelle entstehen, laufen auseinander, und jeder wird zum Sonderfall.',
  'finding.sentence.snowflake-fleet.remedy':
    'Die Flotte aus einer Quelle mit GitOps beliefern, und Cluster deklarativ bereitstellen.',
  'finding.variant.snowflake-fleet.provisioned.what':
    '{{clusters}}: von Hand bereitgestellt.',
  'finding.variant.snowflake-fleet.both.what':
    '{{clusters}}: beliefert ohne GitOps und von Hand bereitgestellt.',
  'finding.title.failover-untested': 'Failover nicht geübt',
  'finding.meaning.failover-untested':
    'Der Ausfall einer Region ist zu überstehen; geübt wurde er nie oder vor zu langer Zeit.',
  'finding.sentence.failover-untested.what':
    'Der Wechsel in eine andere Region wurde nie geübt.',
  'finding.sentence.failover-untested.why':
    'Ein Failover, das nicht geübt wird, scheitert an dem Tag, an dem es gebraucht wird.',
  'finding.sentence.failover-untested.remedy':
    'An einem Übungstag eine Region ausfallen lassen und zurückkehren, und das Datum festhalten.',
  'finding.variant.failover-untested.too-old.what':
    'Der Wechsel in eine andere Region wurde zuletzt vor {{days}} geübt, am {{day}}.',
  'finding.title.zone-loss-untested': 'Zonenausfall nicht geübt',
  'finding.meaning.zone-loss-untested':
    'Der Ausfall einer Zone ist zu überstehen; geübt wurde er nie oder vor zu langer Zeit.',
  'finding.sentence.zone-loss-untested.what':
    'Der Ausfall einer Zone wurde nie geübt.',
  'finding.sentence.zone-loss-untested.why':
    'Ob der Dienst eine Zone übersteht, ist eine Vermutung, bis eine weggenommen wurde.',
  'finding.sentence.zone-loss-untested.remedy':
    'Eine Zone in Staging oder Produktion leeren, und das Datum festhalten.',
  'finding.variant.zone-loss-untested.too-old.what':
    'Der Ausfall einer Zone wurde zuletzt vor {{days}} geübt, am {{day}}.',
  'finding.title.self-managed-control-plane': 'Selbst betriebene Control Plane',
  'finding.meaning.self-managed-control-plane':
    'Das Team betreibt die Control Plane selbst, ohne einen Grund anzugeben. Ab Stufe 2 ist eine verwaltete der Standard.',
  'finding.sentence.self-managed-control-plane.what':
    'Die Control Plane wird selbst betrieben, und es ist kein Grund angegeben.',
  'finding.sentence.self-managed-control-plane.why':
    'Sie ist der am schwersten zu betreibende Teil, und Anbieter betreiben sie unter einem SLA für wenig oder nichts.',
  'finding.sentence.self-managed-control-plane.remedy':
    'Auf eine verwaltete Control Plane umziehen, oder den Grund angeben: Air Gap, Regulierung oder extreme Anpassung.',
  'finding.title.premature-platform': 'Verfrühte Plattform',
  'finding.meaning.premature-platform':
    'Eine Plattformschicht ist für weniger Teams vorhanden, als nötig wären, damit sie sich lohnt.',
  'finding.sentence.premature-platform.what':
    'Eine Plattform ist für {{teams}} vorhanden, und sie lohnt sich erst über {{breakEven}}.',
  'finding.sentence.premature-platform.why':
    'Unterhalb des Break-even kostet ihre Maschinerie mehr als die Mühe, die sie abnimmt.',
  'finding.sentence.premature-platform.remedy':
    'Namespaces mit Quotas und ein wenig Policy verwenden, bis mehr Teams konkurrieren.',
  'finding.variant.premature-platform.never-pays-off.what':
    'Eine Plattform ist für {{teams}} vorhanden, und hier lohnt sie sich für keine Zahl von Teams.',
  'finding.title.premature-mesh': 'Verfrühtes Mesh',
  'finding.meaning.premature-mesh':
    'Ein Mesh über mehrere Cluster ist vorhanden, und nichts ruft von einem Cluster in den anderen.',
  'finding.sentence.premature-mesh.what':
    'Ein Mesh überspannt die Cluster, und kein Dienst ruft von einem in den anderen.',
  'finding.sentence.premature-mesh.why':
    'Ein Mesh über Cluster gehört zum Schwersten im Betrieb, und hier nutzt es nichts.',
  'finding.sentence.premature-mesh.remedy':
    'Die Cluster unabhängig hinter dem Eingang betreiben, bis ein Dienst in einen anderen rufen muss.',
  'finding.title.shared-tenancy': 'Mandanten nicht getrennt',
  'finding.meaning.shared-tenancy':
    'Mandanten, die einander nicht vertrauen oder streng zu isolieren sind, teilen sich Cluster.',
  'finding.sentence.shared-tenancy.what':
    'Mandanten, die einen eigenen Cluster brauchen, teilen sich einen.',
  'finding.sentence.shared-tenancy.why':
    'Sie teilen sich seine Control Plane und seinen Kernel, sodass ein Einbruch alle erreichen kann.',
  'finding.sentence.shared-tenancy.remedy':
    'Jedem dieser Mandanten einen Cluster geben.',
  'finding.title.cross-cluster-plaintext': 'Klartext zwischen Clustern',
  'finding.meaning.cross-cluster-plaintext':
    'Aufrufe zwischen Clustern laufen ohne Mutual TLS.',
  'finding.sentence.cross-cluster-plaintext.what':
    'Dienste rufen ohne mTLS von Cluster zu Cluster.',
  'finding.sentence.cross-cluster-plaintext.why':
    'Das Netz zwischen Clustern gilt als feindlich: Wer darin sitzt, kann mitlesen und sich ausgeben.',
  'finding.sentence.cross-cluster-plaintext.remedy':
    'mTLS für alles erzwingen, was die Grenze eines Clusters überschreitet.',
  'finding.title.replication-plaintext': 'Replikation im Klartext',
  'finding.meaning.replication-plaintext':
    'Daten werden unverschlüsselt repliziert.',
  'finding.sentence.replication-plaintext.what':
    'Daten werden unverschlüsselt repliziert.',
  'finding.sentence.replication-plaintext.why':
    'Der Replikationskanal trägt den empfindlichsten Zustand, den es gibt.',
  'finding.sentence.replication-plaintext.remedy':
    'Die Replikation unterwegs und die Replikate im Ruhezustand verschlüsseln.',
  'finding.title.no-off-region-backups': 'Keine Backups außerhalb der Region',
  'finding.meaning.no-off-region-backups':
    'Ein Ziel setzt Backups außerhalb der Region voraus, und es gibt keine.',
  'finding.sentence.no-off-region-backups.what':
    '{{objective}} setzt Backups außerhalb der Region voraus, und es gibt keine.',
  'finding.sentence.no-off-region-backups.why':
    'Backups, die mit der Region verloren gehen, lassen nichts zum Wiederherstellen übrig.',
  'finding.sentence.no-off-region-backups.remedy':
    'Die Backups in eine andere Region kopieren, und eines von dort wiederherstellen.',
  'finding.title.rto-exceeds-budget': 'RTO sprengt das Ausfallbudget',
  'finding.meaning.rto-exceeds-budget':
    'Eine einzige Wiederherstellung innerhalb der RTO verbraucht mehr als das Ausfallbudget eines Jahres, das die Verfügbarkeit zulässt.',
  'finding.sentence.rto-exceeds-budget.what':
    'Eine Wiederherstellung innerhalb von {{objective}} verbraucht mehr als die {{budget}} Ausfall, die ein Jahr zulässt.',
  'finding.sentence.rto-exceeds-budget.why':
    'In einem Jahr, in dem das einmal geschieht, sind nicht beide Zahlen zu halten.',
  'finding.sentence.rto-exceeds-budget.remedy':
    'Die RTO verschärfen, oder eine niedrigere Verfügbarkeit zusagen.',
  'finding.title.region-tighter-than-zone': 'Region strenger als Zone',
  'finding.meaning.region-tighter-than-zone':
    'Das Ziel für den Ausfall einer Region ist strenger als das für eine Zone: Eines von beiden ist ein Versehen.',
  'finding.sentence.region-tighter-than-zone.what':
    '{{region}} ist strenger als {{zone}}.',
  'finding.sentence.region-tighter-than-zone.why':
    'Eine Region zu verlieren heißt, ihre Zonen zu verlieren; die Zone wird also an weniger gemessen als die Region, und mindestens eine Zahl ist falsch.',
  'finding.sentence.region-tighter-than-zone.remedy':
    'Beide prüfen, und {{zoneKey}} mindestens so streng angeben.',
  'finding.title.residency-blocks-region':
    'Datenresidenz verbietet zweite Region',
  'finding.meaning.residency-blocks-region':
    'Die Daten dürfen nur in einer Region liegen, und eine andere Anforderung verlangt eine zweite.',
  'finding.sentence.residency-blocks-region.what':
    'Die Daten dürfen nur in einer Region liegen, und {{blocked}} ist ohne eine zweite nicht zu erfüllen.',
  'finding.sentence.residency-blocks-region.why':
    'Ein Replikat an einem Ort, an dem die Daten nicht sein dürfen, ist ein Verstoß und keine Redundanz.',
  'finding.sentence.residency-blocks-region.remedy':
    'Eine zweite Region unter denselben Pflichten zulassen, oder lockern, was eine braucht.',
  'finding.title.unscoped-objective': 'Ziel ohne Fehlerdomäne',
  'finding.meaning.unscoped-objective':
    'Ein Ziel ohne Fehlerdomäne erzwingt Stufe 6. Für eine Zone angegeben, verlangt es womöglich weit weniger.',
  'finding.sentence.unscoped-objective.what':
    'Für {{objectives}} ist keine Fehlerdomäne angegeben; deshalb gilt der Ausfall einer Region als gemeint, und das erzwingt Stufe 6.',
  'finding.sentence.unscoped-objective.why':
    'Eine Region oder eine Zone zu verlieren, kostet im Überstehen sehr Verschiedenes.',
  'finding.sentence.unscoped-objective.remedy':
    'Ist nur der Ausfall einer Zone gemeint, {{keys}} angeben; dann genügt Stufe {{rung}}.',
  'finding.variant.unscoped-objective.held-otherwise.remedy':
    'Ist nur der Ausfall einer Zone gemeint, {{keys}} angeben. Das allein ändert nichts: Stufe {{rung}} verlangt weiterhin {{heldBy}}.',
  'finding.title.guessed-number': 'Geschätzte Zahl',
  'finding.meaning.guessed-number':
    'Eine Zahl ist als Schätzung markiert. Sie zählt, aber das Ergebnis ist unvollständig.',
  'finding.sentence.guessed-number.what':
    'Als Schätzung markiert: {{guesses}}.',
  'finding.sentence.guessed-number.why':
    'Ein Ergebnis, das auf einer Schätzung beruht, ist selbst eine.',
  'finding.sentence.guessed-number.remedy':
    'Die Zahl mit denen abstimmen, die vom Dienst abhängen.',
  'finding.title.missing-number': 'Fehlende Zahl',
  'finding.meaning.missing-number':
    'Eine der sechs Zahlen ist nicht angegeben, daher ist das Ergebnis unvollständig.',
  'finding.sentence.missing-number.what': 'Nicht angegeben: {{missing}}.',
  'finding.sentence.missing-number.why':
    'Wer keine Zahl nennen kann, ist noch nicht bereit zu wählen.',
  'finding.sentence.missing-number.remedy':
    'Jede Zahl angeben, oder „none“, wo es keine solche Anforderung gibt.',
  'finding.title.unmapped-compliance': 'Nicht zugeordnetes Regelwerk',
  'finding.meaning.unmapped-compliance':
    'Es ist ein Regelwerk genannt, von dem das Portal nicht weiß, was es verlangt.',
  'finding.sentence.unmapped-compliance.what':
    'Zu {{regimes}} ist keine Stufe bekannt.',
  'finding.sentence.unmapped-compliance.why':
    'Das Regelwerk ist vermerkt und verlangt nichts, was weniger sein kann, als es fordert.',
  'finding.sentence.unmapped-compliance.remedy':
    'Angeben, was es fordert, etwa strict-isolation, oder es im Portal einer Stufe zuordnen lassen.',
  'finding.title.weaker-dependency': 'Schwächere Abhängigkeit',
  'finding.meaning.weaker-dependency':
    'Es besteht eine Abhängigkeit von etwas, das auf einer niedrigeren Stufe steht als selbst benötigt.',
  'finding.sentence.weaker-dependency.what':
    'Benötigt wird Stufe {{needed}}, und es besteht eine Abhängigkeit von einer Entität, die auf Stufe {{lowest}} eingestuft ist.',
  'finding.sentence.weaker-dependency.why':
    'Wovon ein Dienst abhängt, das lässt ihn ausfallen, so gut er selbst gebaut ist.',
  'finding.sentence.weaker-dependency.remedy':
    'Die Anforderungen dessen erhöhen, wovon er abhängt, oder dessen Ausfall überstehen.',
  'finding.variant.weaker-dependency.several.what':
    'Benötigt wird Stufe {{needed}}, und es gibt {{weaker}} auf einer niedrigeren Stufe, die niedrigste auf Stufe {{lowest}}.',
  'finding.title.composite-availability': 'Verfügbarkeit im Verbund',
  'finding.meaning.composite-availability':
    'Zusammen mit den Abhängigkeiten ist die angegebene Verfügbarkeit nicht erreichbar.',
  'finding.sentence.composite-availability.what':
    'Zusammen mit {{counted}} mit bekannter Verfügbarkeit sind {{reach}} erreichbar, weniger als die zugesagten {{target}}; der eigene Anteil ist das Meiste, was Stufe {{rung}}, die nötig ist, geben kann.',
  'finding.sentence.composite-availability.why':
    'Ein Dienst, der alle seine Abhängigkeiten braucht, fällt aus, wann immer eine ausfällt.',
  'finding.sentence.composite-availability.remedy':
    'Deren Verfügbarkeit erhöhen, die Aufrufe verzichtbar machen, oder weniger zusagen.',
  'finding.variant.composite-availability.built.what':
    'Zusammen mit {{counted}} mit bekannter Verfügbarkeit sind {{reach}} erreichbar, weniger als die zugesagten {{target}}; der eigene Anteil ist das Meiste, was Stufe {{rung}}, die vorhanden ist, geben kann.',
  'finding.variant.composite-availability.too-little-built.what':
    'Zusammen mit {{counted}} mit bekannter Verfügbarkeit sind {{reach}} erreichbar, weniger als die zugesagten {{target}}; der eigene Anteil ist das Meiste, was Stufe {{rung}}, die vorhanden ist, geben kann.',
  'finding.variant.composite-availability.too-little-built.remedy':
    'Erst Stufe {{needed}} bauen, dann deren Verfügbarkeit erhöhen, die Aufrufe verzichtbar machen, oder weniger zusagen.',
  'finding.variant.composite-availability.out-of-reach.what':
    'Stufe {{rung}}, die vorhanden ist, verspricht keine Verfügbarkeit; {{target}} sind also unerreichbar, was immer die Abhängigkeiten geben.',
  'finding.variant.composite-availability.out-of-reach.remedy':
    'Erst Stufe {{needed}} bauen, dann deren Verfügbarkeit erhöhen, die Aufrufe verzichtbar machen, oder weniger zusagen.',
  'finding.title.zero-recovery-time': 'Wiederanlauf ohne Zeit',
  'finding.meaning.zero-recovery-time':
    'Als Wiederanlaufzeit ist null angegeben, was kein Entwurf leistet. Sie zählt als die strengste von allen.',
  'finding.sentence.zero-recovery-time.what':
    '{{zeros}} von null leistet kein Entwurf.',
  'finding.sentence.zero-recovery-time.why':
    'Einen Ausfall zu bemerken und von ihm wegzulenken, dauert Sekunden, selbst wo jede Region bedient.',
  'finding.sentence.zero-recovery-time.remedy':
    'Die Sekunden angeben, die der Dienst weg sein darf, etwa 30s; bis dahin zählt null als das Strengste von allem.',
  'finding.title.near-miss-compliance':
    'Vorschrift, die unter diesem Namen niemand kennt',
  'finding.meaning.near-miss-compliance':
    'Eine Vorschrift ist fast so geschrieben wie eine bekannte und verlangt deshalb nichts.',
  'finding.sentence.near-miss-compliance.what':
    'Zu {{written}} ist keine Stufe bekannt; gemeint war wohl {{meant}}.',
  'finding.sentence.near-miss-compliance.why':
    'Ein vertipptes Regelwerk verlangt nichts, sodass weniger gebaut wird, als es fordert.',
  'finding.sentence.near-miss-compliance.remedy':
    '{{meant}} in {{annotation}} schreiben, oder das Geschriebene im Portal einer Stufe zuordnen lassen.',
  'finding.counted.step_one': '{{count}} Stufe',
  'finding.counted.step_other': '{{count}} Stufen',
  'finding.counted.cluster_one': '{{count}} Cluster',
  'finding.counted.cluster_other': '{{count}} Cluster',
  'finding.counted.team_one': '{{count}} Team',
  'finding.counted.team_other': '{{count}} Teams',
  'finding.counted.dependency_one': '{{count}} Abhängigkeit',
  'finding.counted.dependency_other': '{{count}} Abhängigkeiten',
  'finding.counted.day_one': '{{count}} Tag',
  'finding.counted.day_other': '{{count}} Tagen',
  'finding.accepted': 'Akzeptiert bis {{until}}: {{reason}}',
  'finding.lapsed': 'Die Akzeptanz bis {{until}} ist abgelaufen: {{reason}}',
};
