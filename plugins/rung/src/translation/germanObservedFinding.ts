/** What is said of findings that were made where something runs, in German. */
export const germanObservedFinding = {
  'title.declared-differs': 'Anders angegeben als gesehen',
  'meaning.declared-differs':
    'Was über das Gebaute angegeben ist, ist nicht, was gesehen wurde. Es zählt das Gesehene.',
  'sentence.declared-differs.short': 'Gesehenes widerspricht {{contradicted}}',
  'sentence.declared-differs.what':
    'Angegeben: {{declared}}. Sicher gesehen: {{seen}}.',
  'sentence.declared-differs.why':
    'Wer sich auf das Angegebene verlässt, verlässt sich auf etwas, das es nicht gibt, oder bezahlt, wovon niemand weiß.',
  'sentence.declared-differs.remedy':
    'Die Annotation berichtigen oder weglassen: Was gesehen wird, braucht keine Angabe.',
  'title.single-replica': 'Nur ein Pod',
  'meaning.single-replica':
    'Ein Workload soll nur einen Pod haben, der mit seinem Knoten verschwindet.',
  'sentence.single-replica.short': 'Nur ein Pod in {{where}}',
  'sentence.single-replica.what': 'In {{where}} gibt es nur einen Pod.',
  'sentence.single-replica.why':
    'Stirbt sein Knoten oder wird er geleert, bedient niemand, bis ein anderer Pod gestartet ist.',
  'sentence.single-replica.remedy':
    'Mindestens zwei Replikate betreiben, oder drei, wo eine Zone ausfallen darf.',
  'variant.single-replica.one-writer.short':
    'Ein Pod mit eigenem Volume in {{where}}',
  'variant.single-replica.one-writer.what':
    'In {{where}} gibt es nur einen Pod, mit einem Volume, das nur ein Knoten zugleich nutzen kann.',
  'variant.single-replica.one-writer.why':
    'Mit nur einem Schreiber kostet der Ausfall seines Knotens so lange, wie sein Volume zum Umziehen braucht.',
  'variant.single-replica.one-writer.remedy':
    'Die Daten replizieren, oder den Befund mit seinem Grund akzeptieren.',
  'title.one-node': 'Alle Pods auf einem Knoten',
  'meaning.one-node':
    'Alle bereiten Pods eines Workloads sind auf einem Knoten, obwohl andere Platz für sie haben.',
  'sentence.one-node.short': 'Alle Pods auf einem Knoten in {{where}}',
  'sentence.one-node.what':
    'In {{where}} sind alle bereiten Pods auf einem Knoten.',
  'sentence.one-node.why':
    'Sein Ausfall nimmt alle Replikate auf einmal, sodass sie nicht mehr wert sind als eines.',
  'sentence.one-node.remedy':
    'Die Pods über Knoten verteilen, mit einem Topology-Spread-Constraint auf den Hostnamen.',
  'title.recreate-strategy': 'Hält an, bevor es startet',
  'meaning.recreate-strategy':
    'Ein Rollout hält alle Pods eines Workloads an, bevor neue starten.',
  'sentence.recreate-strategy.short': 'Rollouts halten alles an in {{where}}',
  'sentence.recreate-strategy.what':
    'In {{where}} hält ein Rollout alle Pods an, bevor neue starten.',
  'sentence.recreate-strategy.why':
    'Jedes Release ist ein Ausfall, und eines, das nicht startet, dauert, bis es zurückgenommen ist.',
  'sentence.recreate-strategy.remedy':
    'Mit RollingUpdate ausrollen, und mit einem maxUnavailable unter der Gesamtzahl.',
  'title.one-zone': 'Alle Pods in einer Zone',
  'meaning.one-zone':
    'Alle bereiten Pods eines Workloads sind in einer Zone, obwohl der Cluster mehrere hat.',
  'sentence.one-zone.short': 'Alle Pods in einer Zone in {{where}}',
  'sentence.one-zone.what':
    'In {{where}} sind alle bereiten Pods in einer Zone, obwohl der Cluster mehrere hat.',
  'sentence.one-zone.why':
    'Der Ausfall dieser Zone nimmt alle mit, was die Anforderungen nicht zulassen.',
  'sentence.one-zone.remedy':
    'Die Pods über die Zonen verteilen, mit einem Topology-Spread-Constraint, der nicht verletzt werden darf.',
  'title.nodes-in-one-zone': 'Alle Knoten in einer Zone',
  'meaning.nodes-in-one-zone':
    'Alle Knoten eines Clusters, die Pods nehmen, sind in einer Zone, und der Ausfall einer ist zu überstehen.',
  'sentence.nodes-in-one-zone.short': 'Alle Knoten in einer Zone in {{where}}',
  'sentence.nodes-in-one-zone.what':
    'In {{where}} sind alle Knoten, die Pods nehmen, in einer Zone.',
  'sentence.nodes-in-one-zone.why':
    'Wo immer die Pods landen, der Ausfall dieser Zone nimmt alle mit.',
  'sentence.nodes-in-one-zone.remedy':
    'Die Node-Pools über drei Zonen verteilen.',
  'title.zone-loss-leaves-too-few': 'Eine verlorene Zone lässt zu wenig übrig',
  'meaning.zone-loss-leaves-too-few':
    'Der Ausfall einer Zone lässt weniger als die Hälfte der Pods eines Workloads, oder weniger, als sein Disruption-Budget verlangt.',
  'sentence.zone-loss-leaves-too-few.short':
    'Zonenausfall lässt zu wenig in {{where}}',
  'sentence.zone-loss-leaves-too-few.what':
    'In {{where}} lässt der Ausfall einer Zone zu wenige Pods übrig: {{left}}, wo es am schlimmsten ist.',
  'sentence.zone-loss-leaves-too-few.why':
    'Was übrig ist, muss die ganze Last tragen, bis andere gestartet sind, wenn sie es können.',
  'sentence.zone-loss-leaves-too-few.remedy':
    'Die Pods gleichmäßig über drei Zonen verteilen, und so viele betreiben, wie der Rest braucht.',
  'title.volume-pins-zone': 'Volumes binden an eine Zone',
  'meaning.volume-pins-zone':
    'Alle Volumes eines Workloads sind in einer Zone, und seine Pods können nirgends sonst laufen.',
  'sentence.volume-pins-zone.short': 'Alle Volumes in einer Zone in {{where}}',
  'sentence.volume-pins-zone.what':
    'In {{where}} sind alle Volumes in einer Zone.',
  'sentence.volume-pins-zone.why':
    'Fällt diese Zone aus, warten die Pods auf Volumes, die keine andere Zone hat.',
  'sentence.volume-pins-zone.remedy':
    'Zonenredundante Volumes verwenden, oder Replikate mit eigenen Volumes in mehreren Zonen.',
  'title.no-spread-rule': 'Zufällig verteilt',
  'meaning.no-spread-rule':
    'Die Pods eines Workloads sind in mehreren Zonen, und keine Regel hält sie dort.',
  'sentence.no-spread-rule.short': 'Keine Regel verteilt Pods in {{where}}',
  'sentence.no-spread-rule.what':
    'In {{where}} sind die Pods in mehreren Zonen, und keine Regel hält sie dort.',
  'sentence.no-spread-rule.why':
    'Der nächste Rollout oder das nächste Leeren eines Knotens kann alle in einer Zone platzieren.',
  'sentence.no-spread-rule.remedy':
    'Einen Topology-Spread-Constraint auf die Zone hinzufügen.',
  'title.spread-not-binding': 'Verletzte Verteilungsregel',
  'meaning.spread-not-binding':
    'Eine Regel verteilt die Pods eines Workloads über Zonen und darf verletzt werden, und sie ist es.',
  'sentence.spread-not-binding.short': 'Verteilungsregel verletzt in {{where}}',
  'sentence.spread-not-binding.what':
    'In {{where}} sind die Pods ungleicher über die Zonen verteilt, als die Regel dafür sagt.',
  'sentence.spread-not-binding.why':
    'Mit ScheduleAnyway ist die Regel ein Wunsch, und sie zählt nur, während ein Pod platziert wird.',
  'sentence.spread-not-binding.remedy':
    'DoNotSchedule mit nodeTaintsPolicy Honor verwenden, und den Rollout neu starten, damit die Pods neu platziert werden.',
  'title.spread-selects-nothing': 'Verteilungsregel ohne Pods',
  'meaning.spread-selects-nothing':
    'Eine Regel, die die Pods eines Workloads verteilt, wählt keinen aus und bewirkt so nichts.',
  'sentence.spread-selects-nothing.short':
    'Verteilungsregel ohne Pods in {{where}}',
  'sentence.spread-selects-nothing.what':
    'In {{where}} wählt eine Regel, die Pods verteilt, die eigenen nicht aus.',
  'sentence.spread-selects-nothing.why':
    'Es sieht aus, als wären sie verteilt, und nichts verteilt sie.',
  'sentence.spread-selects-nothing.remedy':
    'Den Selektor des Topology-Spread-Constraints auf die Labels der Pod-Vorlage passen lassen.',
  'title.spread-blocks-recovery': 'Verteilungsregel, die den Ersatz verhindert',
  'meaning.spread-blocks-recovery':
    'Solange eine Zone fehlt, zählt eine Regel sie weiter, die nicht verletzt werden darf, und der Ersatz bleibt Pending.',
  'sentence.spread-blocks-recovery.short': 'Ersatz bliebe Pending in {{where}}',
  'sentence.spread-blocks-recovery.what':
    'In {{where}} blieben beim Ausfall einer Zone bis zu {{pending}} Pending, weil eine Verteilungsregel diese Zone weiter zählt.',
  'sentence.spread-blocks-recovery.why':
    'Die übrigen Pods tragen die Last, solange die Zone fehlt.',
  'sentence.spread-blocks-recovery.remedy':
    'Im Constraint nodeTaintsPolicy auf Honor setzen, oder ein größeres maxSkew erlauben.',
  'title.no-budget': 'Kein Disruption-Budget',
  'meaning.no-budget':
    'Kein Disruption-Budget sagt, wie viele Pods eines Workloads gehen dürfen.',
  'sentence.no-budget.short': 'Kein Disruption-Budget in {{where}}',
  'sentence.no-budget.what':
    'In {{where}} sagt kein Disruption-Budget, wie viele Pods zugleich gehen dürfen.',
  'sentence.no-budget.why':
    'Eine Aktualisierung der Knoten darf alle zur selben Zeit wegnehmen.',
  'sentence.no-budget.remedy':
    'Ein PodDisruptionBudget mit maxUnavailable 1 hinzufügen.',
  'title.budget-blocks-drain': 'Budget, das das Leeren verhindert',
  'meaning.budget-blocks-drain':
    'Ein Disruption-Budget lässt keinen Pod gehen, obwohl es allen gut geht.',
  'sentence.budget-blocks-drain.short':
    'Budget lässt keinen Pod gehen in {{where}}',
  'sentence.budget-blocks-drain.what':
    'In {{where}} lässt das Disruption-Budget keinen Pod gehen, obwohl es allen gut geht.',
  'sentence.budget-blocks-drain.why':
    'Knoten lassen sich nicht leeren, sodass Aktualisierungen stecken bleiben oder erzwungen werden.',
  'sentence.budget-blocks-drain.remedy':
    'Weniger als alle Pods verlangen, am besten mit maxUnavailable 1, oder einen mehr betreiben.',
  'title.budget-allows-all': 'Budget, das alles erlaubt',
  'meaning.budget-allows-all':
    'Ein Disruption-Budget lässt alle Pods eines Workloads zugleich gehen.',
  'sentence.budget-allows-all.short':
    'Budget lässt alle Pods gehen in {{where}}',
  'sentence.budget-allows-all.what':
    'In {{where}} lässt das Disruption-Budget alle Pods zugleich gehen.',
  'sentence.budget-allows-all.why':
    'Es schützt nicht mehr als gar keines, und sieht aus, als täte es das.',
  'sentence.budget-allows-all.remedy':
    'maxUnavailable auf 1 setzen, oder minAvailable auf das, was die Last braucht.',
  'title.several-budgets': 'Mehrere Budgets für einen Pod',
  'meaning.several-budgets':
    'Mehr als ein Disruption-Budget wählt die Pods eines Workloads aus.',
  'sentence.several-budgets.short': 'Mehrere Budgets je Pod in {{where}}',
  'sentence.several-budgets.what':
    'In {{where}} wählt mehr als ein Disruption-Budget dieselben Pods aus.',
  'sentence.several-budgets.why':
    'Kubernetes räumt dann keinen von ihnen, und Knoten lassen sich nicht leeren.',
  'sentence.several-budgets.remedy':
    'Ein PodDisruptionBudget übrig lassen, dessen Selektor auf die Pods passt.',
  'title.budget-protects-sick-pods': 'Budget, das kranke Pods schützt',
  'meaning.budget-protects-sick-pods':
    'Ein Disruption-Budget bewahrt Pods, die nie bereit werden, davor, geräumt zu werden.',
  'sentence.budget-protects-sick-pods.short':
    'Budget schützt kranke Pods in {{where}}',
  'sentence.budget-protects-sick-pods.what':
    'In {{where}} schützt das Disruption-Budget auch Pods, die nicht bereit sind.',
  'sentence.budget-protects-sick-pods.why':
    'Ein Pod, der nie bereit wird, verhindert dann, dass sein Knoten geleert wird.',
  'sentence.budget-protects-sick-pods.remedy':
    'unhealthyPodEvictionPolicy auf AlwaysAllow setzen.',
  'title.autoscaler-floor': 'Autoscaler ohne Boden',
  'meaning.autoscaler-floor':
    'Ein Autoscaler darf bis auf einen Pod hinunter, oder hat keinen Raum zwischen Minimum und Maximum.',
  'sentence.autoscaler-floor.short':
    'Autoscaler bis auf einen Pod in {{where}}',
  'sentence.autoscaler-floor.what':
    'In {{where}} darf der Autoscaler bis auf einen Pod hinunter.',
  'sentence.autoscaler-floor.why':
    'Solange wenig Last da ist, ist der Verlust eines Knotens ein Ausfall.',
  'sentence.autoscaler-floor.remedy':
    'Das Minimum auf zwei oder mehr setzen, oder auf drei, wo eine Zone ausfallen darf.',
  'variant.autoscaler-floor.no-room.short':
    'Autoscaler hat keinen Raum in {{where}}',
  'variant.autoscaler-floor.no-room.what':
    'In {{where}} ist das Minimum des Autoscalers sein Maximum.',
  'variant.autoscaler-floor.no-room.why':
    'Er kann nichts hinzufügen, wenn die Last steigt oder eine Zone ausfällt.',
  'variant.autoscaler-floor.no-room.remedy':
    'Das Maximum auf das anheben, was die Spitze braucht.',
  'title.autoscaler-dead': 'Autoscaler, der nichts tut',
  'meaning.autoscaler-dead':
    'Ein Autoscaler ist nicht aktiv, oder skaliert einen Workload, den es nicht gibt.',
  'sentence.autoscaler-dead.short': 'Autoscaler nicht aktiv in {{where}}',
  'sentence.autoscaler-dead.what':
    'In {{where}} ist der Autoscaler nicht aktiv.',
  'sentence.autoscaler-dead.why':
    'Die Last kann steigen, wie sie will, und nichts kommt hinzu.',
  'sentence.autoscaler-dead.remedy':
    'Seine Conditions ansehen: Meist wird die Metrik nicht angeboten, nach der er skaliert.',
  'variant.autoscaler-dead.no-target.short':
    'Autoscaler ohne Ziel in {{where}}',
  'variant.autoscaler-dead.no-target.what':
    'In {{where}} skaliert der Autoscaler dieses Namens etwas, das es nicht gibt.',
  'variant.autoscaler-dead.no-target.remedy':
    'Den Namen oder die Art in seiner scaleTargetRef berichtigen.',
  'title.no-readiness': 'Keine Readiness-Probe',
  'meaning.no-readiness':
    'Ein Container bedient und hat keine Readiness-Probe.',
  'sentence.no-readiness.short': 'Keine Readiness-Probe in {{where}}',
  'sentence.no-readiness.what':
    'In {{where}} bedient ein Container ohne Readiness-Probe.',
  'sentence.no-readiness.why':
    'Er bekommt Anfragen, bevor er sie beantworten kann, bei jedem Rollout und bei jedem Ersatz.',
  'sentence.no-readiness.remedy':
    'Eine Readiness-Probe hinzufügen, die nach dem fragt, was eine Anfrage braucht.',
  'title.liveness-equals-readiness': 'Liveness-Probe gleich der Readiness',
  'meaning.liveness-equals-readiness':
    'Ein Container wird für das beendet, was nur Anfragen fernhalten sollte.',
  'sentence.liveness-equals-readiness.short':
    'Liveness gleich Readiness in {{where}}',
  'sentence.liveness-equals-readiness.what':
    'In {{where}} ist die Liveness-Probe eines Containers seine Readiness-Probe, mit denselben Schwellen.',
  'sentence.liveness-equals-readiness.why':
    'Unter Last, oder wenn eine Abhängigkeit fehlt, werden alle Pods auf einmal neu gestartet, statt geschont zu werden.',
  'sentence.liveness-equals-readiness.remedy':
    'Den failureThreshold der Liveness-Probe anheben, oder sie nur fragen lassen, ob der Prozess lebt.',
  'title.no-requests': 'Keine Requests oder kein Speicherlimit',
  'meaning.no-requests':
    'Ein Container sagt weder, was er braucht, noch, wie viel Speicher er nehmen darf, oder nur einen Teil davon.',
  'sentence.no-requests.short': 'Requests oder Limit fehlen in {{where}}',
  'sentence.no-requests.what':
    'In {{where}} fehlt einem Container ein Request für CPU oder Speicher, oder ein Limit für Speicher.',
  'sentence.no-requests.why':
    'Der Scheduler platziert ihn, als brauchte er nichts, und er muss als Erster gehen, wo der Platz knapp ist.',
  'sentence.no-requests.remedy':
    'Requests für CPU und Speicher angeben, und ein Limit für Speicher; nach einem Limit für CPU wird nicht gefragt.',
  'title.no-backup-schedule': 'Kein Backup-Plan',
  'meaning.no-backup-schedule':
    'Der Cluster macht Backups nach Plan, und kein Plan deckt den Namespace ab.',
  'sentence.no-backup-schedule.short': 'Kein Backup-Plan in {{where}}',
  'sentence.no-backup-schedule.what':
    'In {{where}} macht kein Plan Backups, obwohl der Cluster Pläne für andere hat.',
  'sentence.no-backup-schedule.why':
    'Was dort verloren geht oder gelöscht wird, ist für immer weg.',
  'sentence.no-backup-schedule.remedy':
    'Den Namespace in einen Plan aufnehmen, und ein Backup wiederherstellen.',
  'title.backup-failing': 'Fehlschlagende Backups',
  'meaning.backup-failing':
    'Das letzte Backup des Namespaces ist fehlgeschlagen, zumindest zum Teil.',
  'sentence.backup-failing.short': 'Letztes Backup misslang in {{where}}',
  'sentence.backup-failing.what':
    'In {{where}} ist das letzte Backup fehlgeschlagen, zumindest zum Teil.',
  'sentence.backup-failing.why':
    'Ein Backup, das nur zum Teil da ist, ist keines für das, was ihm fehlt.',
  'sentence.backup-failing.remedy':
    'Das Protokoll des Backups ansehen, es in Ordnung bringen, und eines wiederherstellen.',
  'title.backup-stale': 'Veraltete Backups',
  'meaning.backup-stale':
    'Das letzte vollständige Backup des Namespaces ist älter als drei seiner Abstände.',
  'sentence.backup-stale.short': 'Letztes Backup zu alt in {{where}}',
  'sentence.backup-stale.what':
    'In {{where}} ist das letzte vollständige Backup älter als drei Abstände seines Plans.',
  'sentence.backup-stale.why':
    'Eine Wiederherstellung verlöre alles, was seither geschrieben wurde.',
  'sentence.backup-stale.remedy':
    'Herausfinden, warum der Plan keine macht, und eines wiederherstellen.',
  'title.not-gitops': 'Nicht mit GitOps ausgeliefert',
  'meaning.not-gitops':
    'Änderungen sind zu prüfen, und nichts, was gesehen wurde, wendet einen Workload aus Git an.',
  'sentence.not-gitops.short': 'Nicht aus Git angewendet in {{where}}',
  'sentence.not-gitops.what':
    'In {{where}} wendet nichts, was gesehen wurde, ihn aus Git an, obwohl Änderungen nachzuweisen sind.',
  'sentence.not-gitops.why':
    'Eine Änderung von Hand hinterlässt keine Spur davon, wer sie warum gemacht hat.',
  'sentence.not-gitops.remedy':
    'Mit GitOps ausliefern, sodass jede Änderung ein geprüfter Commit ist.',
  'title.drifting': 'Von der Quelle abgewichen',
  'meaning.drifting':
    'Was läuft, ist nicht, was die Quelle sagt, die es anwendet.',
  'sentence.drifting.short': 'Anderes läuft, als Git sagt, in {{where}}',
  'sentence.drifting.what':
    'In {{where}} ist, was läuft, nicht das, was die Quelle sagt, die es anwendet.',
  'sentence.drifting.why':
    'Was nach einem Verlust aus der Quelle neu entstünde, ist nicht das, was verloren ging.',
  'sentence.drifting.remedy':
    'Was von Hand geändert wurde, committen oder zurücknehmen, und nachsehen, warum es nicht angewendet wird.',
  'title.namespace-unguarded': 'Namespace ohne Schutz',
  'meaning.namespace-unguarded':
    'Mehrere Teams teilen sich, worauf es läuft, und dem Namespace fehlt eine Quota, ein Standardlimit oder ein Default-Deny.',
  'sentence.namespace-unguarded.short': 'Schutz fehlt in {{where}}',
  'sentence.namespace-unguarded.what':
    'In {{where}} fehlt etwas von dem, was einen geteilten Cluster schützt: {{missing}}.',
  'sentence.namespace-unguarded.why':
    'Ein Team kann allen anderen den Platz nehmen und erreichen, was immer sie betreiben.',
  'sentence.namespace-unguarded.remedy':
    'Dem Namespace geben, was fehlt, am besten allen Namespaces aus einer Vorlage.',
  'title.version-skew': 'Versionen zu weit auseinander',
  'meaning.version-skew':
    'Die Versionen von Knoten und API-Server eines Clusters liegen zu weit auseinander, oder sind zu alt, um unterstützt zu werden.',
  'sentence.version-skew.short': 'Knoten passen nicht zum Server in {{where}}',
  'sentence.version-skew.what':
    'In {{where}} sind die Versionen von Knoten neuer als die des API-Servers, oder zu weit hinter ihr.',
  'sentence.version-skew.why':
    'Niemand hat die beiden zusammen getestet, und die nächste Aktualisierung wird verweigert oder misslingt.',
  'sentence.version-skew.remedy':
    'Erst die Control Plane aktualisieren, dann die Knoten, und dabei bleiben.',
  'variant.version-skew.unsupported.short':
    'Version ohne Unterstützung in {{where}}',
  'variant.version-skew.unsupported.what':
    'In {{where}} wird die Version des API-Servers nicht mehr unterstützt.',
  'variant.version-skew.unsupported.why':
    'Sie bekommt keine Korrekturen mehr, nicht einmal für das, was bekanntermaßen ausgenutzt wird.',
  'title.snowflake-clusters': 'Ungleiche Cluster',
  'meaning.snowflake-clusters':
    'Es läuft in mehreren Clustern, die sich unterscheiden, sodass im einen nicht gelten muss, was im anderen gilt.',
  'sentence.snowflake-clusters.short': '{{clusters}}, die sich unterscheiden',
  'sentence.snowflake-clusters.what':
    '{{clusters}}, auf denen es läuft, unterscheiden sich hierin: {{differing}}.',
  'sentence.snowflake-clusters.why':
    'Fällt einer aus, muss ein anderer tun, was man ihn nie tun sah.',
  'sentence.snowflake-clusters.remedy':
    'Alle Cluster aus einer Quelle machen, und sie bald nacheinander aktualisieren.',
  'variant.single-zone.seen.short': 'Alle Pods sind in einer Zone',
  'variant.single-zone.seen.what': 'Alle bereiten Pods sind in einer Zone.',
  'variant.single-zone.seen-two-zones.short': 'Die Pods sind nur in zwei Zonen',
  'variant.single-zone.seen-two-zones.what':
    'Die bereiten Pods sind in zwei Zonen, sodass der Ausfall einer die Hälfte mitnehmen kann.',
  'variant.single-zone.seen-two-zones.why':
    'Was übrig ist, muss die doppelte Last tragen, gerade wenn es am wenigsten wachsen kann.',
  'counted.fact_one': '{{count}} Angabe',
  'counted.fact_other': '{{count}} Angaben',
  'counted.namespace_one': '{{count}} Namespace',
  'counted.namespace_other': '{{count}} Namespaces',
  'counted.workload_one': '{{count}} Workload',
  'counted.workload_other': '{{count}} Workloads',
  'counted.pod_one': '{{count}} Pod',
  'counted.pod_other': '{{count}} Pods',
  'share.namespace': '{{part}} von {{total}} Namespaces',
  'share.workload': '{{part}} von {{total}} Workloads',
  'share.cluster': '{{part}} von {{total}} Clustern',
  'share.pod': '{{part}} von {{total}} Pods',
  'only.namespace': 'dem einzigen Namespace',
  'only.workload': 'dem einzigen Workload',
  'only.cluster': 'dem einzigen Cluster',
  'only.pod': 'dem einzigen Pod',
  'named.version': 'Nebenversion',
  'named.zones': 'Anzahl der Zonen',
  'named.mesh': 'Mesh',
  'named.gitops': 'GitOps-Werkzeug',
  'named.quota': 'ResourceQuota',
  'named.limit-range': 'LimitRange',
  'named.deny-ingress': 'NetworkPolicy, die Eingehendes standardmäßig verwehrt',
};
