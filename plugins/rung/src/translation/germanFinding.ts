import { fact } from './german/fact';
import { germanMoves } from './germanMoves';
import { germanObservedFinding } from './germanObservedFinding';

/** What is said of findings and facts, in German. */
const germanFinding = {
  ...fact,
  ...germanMoves,
  ...germanObservedFinding,
  'title.over-built': 'Überdimensioniert',
  'meaning.over-built':
    'Gebaut ist eine höhere Stufe, als die Zahlen verlangen. Ihre Betriebskosten bringen nichts ein.',
  'sentence.over-built.short':
    'Gebaut ist Stufe {{built}}, es genügt Stufe {{needed}}',
  'sentence.over-built.what':
    'Gebaut ist Stufe {{built}}, wo Stufe {{needed}} genügt.',
  'sentence.over-built.why':
    'Jede Stufe vervielfacht Kosten und Betriebsaufwand, und die Komplexität selbst wird zur Ursache von Ausfällen.',
  'sentence.over-built.remedy':
    'Auf Stufe {{needed}} zurückgehen, oder die Anforderung angeben, die Stufe {{built}} verlangt.',
  'title.under-built': 'Unterdimensioniert',
  'meaning.under-built':
    'Gebaut ist eine niedrigere Stufe, als die Zahlen verlangen. Sie sind so nicht zu halten.',
  'sentence.under-built.short':
    'Gebaut ist Stufe {{built}}, benötigt wird Stufe {{needed}}',
  'sentence.under-built.what':
    'Gebaut ist Stufe {{built}}, wo Stufe {{needed}} benötigt wird.',
  'sentence.under-built.why': '{{risk}}',
  'sentence.under-built.remedy':
    'Stufe {{needed}} bauen, oder die Anforderungen lockern, die sie erzwingen.',
  'title.regional-database': 'Datenbank in nur einer Region',
  'meaning.regional-database':
    'Mehrere Cluster oder Regionen teilen sich eine Datenbank in einer Region, obwohl der Ausfall einer Region zu überstehen ist.',
  'sentence.regional-database.short':
    'Mehrere Cluster oder Regionen, eine regionale Datenbank',
  'sentence.regional-database.what':
    'Mehrere Cluster oder Regionen lesen eine Datenbank, die in einer einzigen Region liegt.',
  'sentence.regional-database.why':
    'Fällt diese Region aus, verliert jeder Cluster seine Daten; das Ziel für eine Region ist so nicht zu halten.',
  'sentence.regional-database.remedy':
    'Eine Datenstrategie über Regionen mit einem angegebenen RPO wählen, und sie als das Projekt behandeln, das sie ist.',
  'title.single-control-plane': 'Nur ein Control-Plane-Knoten',
  'meaning.single-control-plane':
    'Die Produktion hängt an einem einzigen Control-Plane-Knoten, und nicht nur das eigene Team verlässt sich darauf.',
  'sentence.single-control-plane.short':
    'Die Control Plane läuft auf einem Knoten',
  'sentence.single-control-plane.what':
    'Die Control Plane läuft auf einem Knoten.',
  'sentence.single-control-plane.why':
    'Stirbt dieser Knoten, lässt sich nichts mehr ausliefern, skalieren oder heilen, und sein Zustand ist womöglich für immer verloren.',
  'sentence.single-control-plane.remedy':
    'Auf eine verwaltete Control Plane umziehen, oder mindestens drei Control-Plane-Knoten betreiben.',
  'title.no-backups': 'Keine Backups',
  'meaning.no-backups':
    'Es gibt nichts, woraus sich wiederherstellen ließe, und andere verlassen sich darauf.',
  'sentence.no-backups.short': 'Es gibt keine Backups',
  'sentence.no-backups.what': 'Es gibt keine Backups.',
  'sentence.no-backups.why':
    'Eine verwaltete Control Plane sichert weder Workloads noch Daten, und ein Fehler ist so endgültig wie ein Ausfall.',
  'sentence.no-backups.remedy':
    'Backups von Cluster-Objekten und Volumes einplanen, und eines wiederherstellen, um zu sehen, dass es geht.',
  'title.untested-backups': 'Ungetestete Backups',
  'meaning.untested-backups':
    'Ob sich die Backups wiederherstellen lassen, ist nicht bekannt: Es wurde nie versucht.',
  'sentence.untested-backups.short': 'Die Backups wurden nie wiederhergestellt',
  'sentence.untested-backups.what': 'Die Backups wurden nie wiederhergestellt.',
  'sentence.untested-backups.why':
    'Ein Backup, das nie wiederhergestellt wurde, ist eine Hoffnung: Was fehlt, zeigt sich an dem Tag, an dem es gebraucht wird.',
  'sentence.untested-backups.remedy':
    'Ein Backup in einen leeren Cluster wiederherstellen, und das zur regelmäßigen Übung machen.',
  'title.single-zone': 'Zu wenige Zonen',
  'meaning.single-zone':
    'Benötigt wird Stufe 3 oder mehr, und es sind zu wenige Zonen, um eine zu verlieren.',
  'sentence.single-zone.short': 'Alle Knoten sind in einer Zone',
  'sentence.single-zone.what': 'Alle Knoten sind in einer Zone.',
  'sentence.single-zone.why':
    'Der Ausfall dieser Zone nimmt den ganzen Dienst mit, was die Anforderungen nicht zulassen.',
  'sentence.single-zone.remedy':
    'Die Node-Pools über drei Zonen verteilen, mit Topology-Spread-Constraints und Disruption-Budgets.',
  'variant.single-zone.two-zones.short': 'Die Knoten sind nur in zwei Zonen',
  'variant.single-zone.two-zones.what':
    'Die Knoten sind in zwei Zonen, sodass der Ausfall einer die Hälfte mitnimmt.',
  'variant.single-zone.two-zones.why':
    'Was übrig ist, muss die doppelte Last tragen, gerade wenn es am wenigsten wachsen kann.',
  'title.snowflake-fleet': 'Snowflake-Flotte',
  'meaning.snowflake-fleet':
    'Mehrere Cluster werden von Hand aufgesetzt oder geändert, sodass jeder zum Einzelstück wird.',
  'sentence.snowflake-fleet.short': '{{clusters}}: beliefert ohne GitOps',
  'sentence.snowflake-fleet.what': '{{clusters}}: beliefert ohne GitOps.',
  'sentence.snowflake-fleet.why':
    'Cluster, die nicht aus einer Quelle entstehen, laufen auseinander, und jeder wird zum Sonderfall.',
  'sentence.snowflake-fleet.remedy':
    'Die Flotte aus einer Quelle mit GitOps beliefern, und Cluster deklarativ bereitstellen.',
  'variant.snowflake-fleet.provisioned.short':
    '{{clusters}}: von Hand bereitgestellt',
  'variant.snowflake-fleet.provisioned.what':
    '{{clusters}}: von Hand bereitgestellt.',
  'variant.snowflake-fleet.both.short':
    '{{clusters}}: von Hand bereitgestellt, ohne GitOps',
  'variant.snowflake-fleet.both.what':
    '{{clusters}}: beliefert ohne GitOps und von Hand bereitgestellt.',
  'title.failover-untested': 'Failover nicht geübt',
  'meaning.failover-untested':
    'Der Ausfall einer Region ist zu überstehen; geübt wurde er nie oder vor zu langer Zeit.',
  'sentence.failover-untested.short':
    'Der Wechsel in eine andere Region wurde nie geübt',
  'sentence.failover-untested.what':
    'Der Wechsel in eine andere Region wurde nie geübt.',
  'sentence.failover-untested.why':
    'Ein Failover, das nicht geübt wird, scheitert an dem Tag, an dem es gebraucht wird.',
  'sentence.failover-untested.remedy':
    'An einem Übungstag eine Region ausfallen lassen und zurückkehren, und das Datum festhalten.',
  'variant.failover-untested.too-old.short':
    'Wechsel der Region zuletzt vor {{days}} geübt',
  'variant.failover-untested.too-old.what':
    'Der Wechsel in eine andere Region wurde zuletzt vor {{days}} geübt, am {{day}}.',
  'title.zone-loss-untested': 'Zonenausfall nicht geübt',
  'meaning.zone-loss-untested':
    'Der Ausfall einer Zone ist zu überstehen; geübt wurde er nie oder vor zu langer Zeit.',
  'sentence.zone-loss-untested.short': 'Der Ausfall einer Zone wurde nie geübt',
  'sentence.zone-loss-untested.what': 'Der Ausfall einer Zone wurde nie geübt.',
  'sentence.zone-loss-untested.why':
    'Ob der Dienst eine Zone übersteht, ist eine Vermutung, bis eine weggenommen wurde.',
  'sentence.zone-loss-untested.remedy':
    'Eine Zone in Staging oder Produktion leeren, und das Datum festhalten.',
  'variant.zone-loss-untested.too-old.short':
    'Ausfall einer Zone zuletzt vor {{days}} geübt',
  'variant.zone-loss-untested.too-old.what':
    'Der Ausfall einer Zone wurde zuletzt vor {{days}} geübt, am {{day}}.',
  'title.recovery-missed-target': 'Ziel in der Übung verfehlt',
  'meaning.recovery-missed-target':
    'Eine Übung hat länger gedauert oder mehr gekostet, als für diesen Ausfall angegeben ist. Unter dem Doppelten der Zahl wiegt das mittel.',
  'sentence.recovery-missed-target.short':
    'Eine Übung hat ein angegebenes Ziel verfehlt',
  'sentence.recovery-missed-target.what':
    'Angegeben: {{stated}}. Gemessen in der Übung vom {{day}}: {{measured}}.',
  'sentence.recovery-missed-target.why':
    'Was an einem selbst gewählten Tag verfehlt wird, ist am Tag eines Ausfalls nicht zu halten.',
  'sentence.recovery-missed-target.remedy':
    'Die Erholung verkürzen und es erneut üben, oder die Zahl auf das lockern, was zu halten ist.',
  'variant.recovery-missed-target.undated.what':
    'Angegeben: {{stated}}. Gemessen in einer Übung: {{measured}}.',
  'variant.recovery-missed-target.two-days.what':
    'Angegeben: {{stated}}. Gemessen in den Übungen vom {{day}} und vom {{laterDay}}: {{measured}}.',
  'title.self-managed-control-plane': 'Selbst betriebene Control Plane',
  'meaning.self-managed-control-plane':
    'Das Team betreibt die Control Plane selbst, ohne einen Grund anzugeben. Ab Stufe 2 ist eine verwaltete der Standard.',
  'sentence.self-managed-control-plane.short':
    'Selbst betriebene Control Plane, ohne Angabe des Grundes',
  'sentence.self-managed-control-plane.what':
    'Die Control Plane wird selbst betrieben, und es ist kein Grund angegeben.',
  'sentence.self-managed-control-plane.why':
    'Sie ist der am schwersten zu betreibende Teil, und Anbieter betreiben sie unter einem SLA für wenig oder nichts.',
  'sentence.self-managed-control-plane.remedy':
    'Auf eine verwaltete Control Plane umziehen, oder den Grund angeben: Air Gap, Regulierung oder extreme Anpassung.',
  'title.premature-platform': 'Verfrühte Plattform',
  'meaning.premature-platform':
    'Eine Plattformschicht ist für weniger Teams gebaut, als nötig wären, damit sie sich lohnt.',
  'sentence.premature-platform.short':
    'Plattform für {{teams}}: zu wenige, als dass sie lohnt',
  'sentence.premature-platform.what':
    'Eine Plattform ist für {{teams}} gebaut, und sie lohnt sich erst über {{breakEven}}.',
  'sentence.premature-platform.why':
    'Unterhalb des Break-even kostet ihre Maschinerie mehr als die Mühe, die sie abnimmt.',
  'sentence.premature-platform.remedy':
    'Namespaces mit Quotas und ein wenig Policy verwenden, bis mehr Teams konkurrieren.',
  'variant.premature-platform.never-pays-off.short':
    'Plattform für {{teams}}, wo sie sich nie lohnt',
  'variant.premature-platform.never-pays-off.what':
    'Eine Plattform ist für {{teams}} gebaut, und hier lohnt sie sich für keine Zahl von Teams.',
  'title.premature-mesh': 'Verfrühtes Mesh',
  'meaning.premature-mesh':
    'Ein Mesh über mehrere Cluster ist gebaut, und nichts ruft von einem Cluster in den anderen.',
  'sentence.premature-mesh.short':
    'Ein Mesh über Cluster, und nichts ruft von einem zum anderen',
  'sentence.premature-mesh.what':
    'Ein Mesh überspannt die Cluster, und kein Dienst ruft von einem in den anderen.',
  'sentence.premature-mesh.why':
    'Ein Mesh über Cluster gehört zum Schwersten im Betrieb, und hier nutzt es nichts.',
  'sentence.premature-mesh.remedy':
    'Die Cluster unabhängig hinter dem Eingang betreiben, bis ein Dienst in einen anderen rufen muss.',
  'title.shared-tenancy': 'Mandanten nicht getrennt',
  'meaning.shared-tenancy':
    'Mandanten, die einander nicht vertrauen oder streng zu isolieren sind, teilen sich Cluster.',
  'sentence.shared-tenancy.short':
    'Mandanten, die eigene Cluster brauchen, teilen sich einen',
  'sentence.shared-tenancy.what':
    'Mandanten, die einen eigenen Cluster brauchen, teilen sich einen.',
  'sentence.shared-tenancy.why':
    'Sie teilen sich seine Control Plane und seinen Kernel, sodass ein Einbruch alle erreichen kann.',
  'sentence.shared-tenancy.remedy':
    'Jedem dieser Mandanten einen Cluster geben.',
  'title.cross-cluster-plaintext': 'Klartext zwischen Clustern',
  'meaning.cross-cluster-plaintext':
    'Aufrufe zwischen Clustern laufen ohne Mutual TLS.',
  'sentence.cross-cluster-plaintext.short':
    'Dienste rufen ohne mTLS von Cluster zu Cluster',
  'sentence.cross-cluster-plaintext.what':
    'Dienste rufen ohne mTLS von Cluster zu Cluster.',
  'sentence.cross-cluster-plaintext.why':
    'Das Netz zwischen Clustern gilt als feindlich: Wer darin sitzt, kann mitlesen und sich ausgeben.',
  'sentence.cross-cluster-plaintext.remedy':
    'mTLS für alles erzwingen, was die Grenze eines Clusters überschreitet.',
  'title.replication-plaintext': 'Replikation im Klartext',
  'meaning.replication-plaintext': 'Daten werden unverschlüsselt repliziert.',
  'sentence.replication-plaintext.short':
    'Daten werden unverschlüsselt repliziert',
  'sentence.replication-plaintext.what':
    'Daten werden unverschlüsselt repliziert.',
  'sentence.replication-plaintext.why':
    'Der Replikationskanal trägt den empfindlichsten Zustand, den es gibt.',
  'sentence.replication-plaintext.remedy':
    'Die Replikation unterwegs und die Replikate im Ruhezustand verschlüsseln.',
  'title.no-off-region-backups': 'Keine Backups außerhalb der Region',
  'meaning.no-off-region-backups':
    'Ein Ziel setzt Backups außerhalb der Region voraus, und es gibt keine.',
  'sentence.no-off-region-backups.short':
    'Außerhalb der Region gibt es keine Backups',
  'sentence.no-off-region-backups.what':
    '{{objective}} setzt Backups außerhalb der Region voraus, und es gibt keine.',
  'sentence.no-off-region-backups.why':
    'Backups, die mit der Region verloren gehen, lassen nichts zum Wiederherstellen übrig.',
  'sentence.no-off-region-backups.remedy':
    'Die Backups in eine andere Region kopieren, und eines von dort wiederherstellen.',
  'title.rto-exceeds-budget': 'RTO sprengt das Ausfallbudget',
  'meaning.rto-exceeds-budget':
    'Eine einzige Wiederherstellung innerhalb der RTO verbraucht mehr als das Ausfallbudget eines Jahres, das die Verfügbarkeit zulässt.',
  'sentence.rto-exceeds-budget.short':
    'Eine Wiederherstellung kann das Ausfallbudget sprengen',
  'sentence.rto-exceeds-budget.what':
    'Eine Wiederherstellung innerhalb von {{objective}} verbraucht mehr als die {{budget}} Ausfall, die ein Jahr zulässt.',
  'sentence.rto-exceeds-budget.why':
    'In einem Jahr, in dem das einmal geschieht, sind nicht beide Zahlen zu halten.',
  'sentence.rto-exceeds-budget.remedy':
    'Die RTO verschärfen, oder eine niedrigere Verfügbarkeit zusagen.',
  'title.region-tighter-than-zone': 'Region strenger als Zone',
  'meaning.region-tighter-than-zone':
    'Das Ziel für den Ausfall einer Region ist strenger als das für eine Zone: Eines von beiden ist ein Versehen.',
  'sentence.region-tighter-than-zone.short':
    'Das Ziel für eine Region ist strenger als das für eine Zone',
  'sentence.region-tighter-than-zone.what':
    '{{region}} ist strenger als {{zone}}.',
  'sentence.region-tighter-than-zone.why':
    'Eine Region zu verlieren heißt, ihre Zonen zu verlieren; die Zone wird also an weniger gemessen als die Region, und mindestens eine Zahl ist falsch.',
  'sentence.region-tighter-than-zone.remedy':
    'Beide prüfen, und {{zoneKey}} mindestens so streng angeben.',
  'title.residency-blocks-region': 'Datenresidenz verbietet zweite Region',
  'meaning.residency-blocks-region':
    'Die Daten dürfen nur in einer Region liegen, und eine andere Anforderung verlangt eine zweite.',
  'sentence.residency-blocks-region.short':
    'Eine Region ist zulässig, und eine zweite wird verlangt',
  'sentence.residency-blocks-region.what':
    'Die Daten dürfen nur in einer Region liegen, und {{blocked}} ist ohne eine zweite nicht zu erfüllen.',
  'sentence.residency-blocks-region.why':
    'Ein Replikat an einem Ort, an dem die Daten nicht sein dürfen, ist ein Verstoß und keine Redundanz.',
  'sentence.residency-blocks-region.remedy':
    'Eine zweite Region unter denselben Pflichten zulassen, oder lockern, was eine braucht.',
  'title.unscoped-objective': 'Ziel ohne Fehlerdomäne',
  'meaning.unscoped-objective':
    'Ein Ziel ohne Fehlerdomäne erzwingt Stufe 6. Für eine Zone angegeben, verlangt es womöglich weit weniger.',
  'sentence.unscoped-objective.short':
    'Ohne Angabe einer Fehlerdomäne ist Stufe 6 erzwungen',
  'sentence.unscoped-objective.what':
    'Für {{objectives}} ist keine Fehlerdomäne angegeben; deshalb gilt der Ausfall einer Region als gemeint, und das erzwingt Stufe 6.',
  'sentence.unscoped-objective.why':
    'Eine Region oder eine Zone zu verlieren, kostet im Überstehen sehr Verschiedenes.',
  'sentence.unscoped-objective.remedy':
    'Ist nur der Ausfall einer Zone gemeint, {{keys}} angeben; dann genügt Stufe {{rung}}.',
  'variant.unscoped-objective.held-otherwise.remedy':
    'Ist nur der Ausfall einer Zone gemeint, {{keys}} angeben. Das allein ändert nichts: Stufe {{rung}} verlangt weiterhin {{heldBy}}.',
  'title.guessed-number': 'Geschätzte Zahl',
  'meaning.guessed-number':
    'Eine Zahl ist als Schätzung markiert. Sie zählt, aber das Ergebnis ist unvollständig.',
  'sentence.guessed-number.short':
    'Das Ergebnis beruht auf einer geschätzten Zahl',
  'sentence.guessed-number.what': 'Als Schätzung markiert: {{guesses}}.',
  'sentence.guessed-number.why':
    'Ein Ergebnis, das auf einer Schätzung beruht, ist selbst eine.',
  'sentence.guessed-number.remedy':
    'Die Zahl mit denen abstimmen, die vom Dienst abhängen.',
  'title.missing-number': 'Fehlende Zahl',
  'meaning.missing-number':
    'Eine der sechs Zahlen ist nicht angegeben, daher ist das Ergebnis unvollständig.',
  'sentence.missing-number.short': 'Fehlt: {{missing}}',
  'sentence.missing-number.what': 'Nicht angegeben: {{missing}}.',
  'sentence.missing-number.why':
    'Wer keine Zahl nennen kann, ist noch nicht bereit zu wählen.',
  'sentence.missing-number.remedy':
    'Jede Zahl angeben, oder „none“, wo es keine solche Anforderung gibt.',
  'title.unmapped-compliance': 'Nicht zugeordnetes Regelwerk',
  'meaning.unmapped-compliance':
    'Es ist ein Regelwerk genannt, von dem das Portal nicht weiß, was es verlangt.',
  'sentence.unmapped-compliance.short':
    'Für ein Regelwerk ist keine Stufe bekannt',
  'sentence.unmapped-compliance.what':
    'Zu {{regimes}} ist keine Stufe bekannt.',
  'sentence.unmapped-compliance.why':
    'Das Regelwerk ist vermerkt und verlangt nichts, was weniger sein kann, als es fordert.',
  'sentence.unmapped-compliance.remedy':
    'Angeben, was es fordert, etwa strict-isolation, oder es im Portal einer Stufe zuordnen lassen.',
  'title.weaker-dependency': 'Schwächere Abhängigkeit',
  'meaning.weaker-dependency':
    'Es besteht eine Abhängigkeit von etwas, das auf einer niedrigeren Stufe steht als selbst benötigt.',
  'sentence.weaker-dependency.short':
    'Benötigt Stufe {{needed}}, hängt ab von etwas auf Stufe {{lowest}}',
  'sentence.weaker-dependency.what':
    'Benötigt wird Stufe {{needed}}, und es besteht eine Abhängigkeit von einer Entität, die auf Stufe {{lowest}} eingestuft ist.',
  'sentence.weaker-dependency.why':
    'Wovon ein Dienst abhängt, das lässt ihn ausfallen, so gut er selbst gebaut ist.',
  'sentence.weaker-dependency.remedy':
    'Die Anforderungen dessen erhöhen, wovon er abhängt, oder dessen Ausfall überstehen.',
  'variant.weaker-dependency.several.short':
    'Benötigt Stufe {{needed}}: {{weaker}} mit niedrigerer',
  'variant.weaker-dependency.several.what':
    'Benötigt wird Stufe {{needed}}, und es gibt {{weaker}} auf einer niedrigeren Stufe, die niedrigste auf Stufe {{lowest}}.',
  'title.composite-availability': 'Verfügbarkeit im Verbund',
  'meaning.composite-availability':
    'Zusammen mit den Abhängigkeiten ist die angegebene Verfügbarkeit nicht erreichbar.',
  'sentence.composite-availability.short':
    'Erreichbar: {{reach}}, zugesagt: {{target}}',
  'sentence.composite-availability.what':
    'Zusammen mit {{counted}} mit bekannter Verfügbarkeit sind {{reach}} erreichbar, weniger als die zugesagten {{target}}; der eigene Anteil ist das Meiste, was Stufe {{rung}}, die nötig ist, geben kann.',
  'sentence.composite-availability.why':
    'Ein Dienst, der alle seine Abhängigkeiten braucht, fällt aus, wann immer eine ausfällt.',
  'sentence.composite-availability.remedy':
    'Deren Verfügbarkeit erhöhen, die Aufrufe verzichtbar machen, oder weniger zusagen.',
  'variant.composite-availability.built.what':
    'Zusammen mit {{counted}} mit bekannter Verfügbarkeit sind {{reach}} erreichbar, weniger als die zugesagten {{target}}; der eigene Anteil ist das Meiste, was Stufe {{rung}}, die gebaut ist, geben kann.',
  'variant.composite-availability.too-little-built.what':
    'Zusammen mit {{counted}} mit bekannter Verfügbarkeit sind {{reach}} erreichbar, weniger als die zugesagten {{target}}; der eigene Anteil ist das Meiste, was Stufe {{rung}}, die gebaut ist, geben kann.',
  'variant.composite-availability.too-little-built.remedy':
    'Erst Stufe {{needed}} bauen, dann deren Verfügbarkeit erhöhen, die Aufrufe verzichtbar machen, oder weniger zusagen.',
  'variant.composite-availability.out-of-reach.short':
    'Gebaut ist Stufe {{rung}}, die keine Verfügbarkeit zusagt',
  'variant.composite-availability.out-of-reach.what':
    'Stufe {{rung}}, die gebaut ist, verspricht keine Verfügbarkeit; {{target}} sind also unerreichbar, was immer die Abhängigkeiten geben.',
  'variant.composite-availability.out-of-reach.remedy':
    'Erst Stufe {{needed}} bauen, dann deren Verfügbarkeit erhöhen, die Aufrufe verzichtbar machen, oder weniger zusagen.',
  'title.zero-recovery-time': 'Wiederanlauf ohne Zeit',
  'meaning.zero-recovery-time':
    'Als Wiederanlaufzeit ist null angegeben, was kein Entwurf leistet. Sie zählt als die strengste von allen.',
  'sentence.zero-recovery-time.short':
    'Eine Wiederanlaufzeit von null leistet kein Entwurf',
  'sentence.zero-recovery-time.what':
    '{{zeros}} von null leistet kein Entwurf.',
  'sentence.zero-recovery-time.why':
    'Einen Ausfall zu bemerken und von ihm wegzulenken, dauert Sekunden, selbst wo jede Region bedient.',
  'sentence.zero-recovery-time.remedy':
    'Die Sekunden angeben, die der Dienst weg sein darf, etwa 30s; bis dahin zählt null als das Strengste von allem.',
  'title.near-miss-compliance':
    'Vorschrift, die unter diesem Namen niemand kennt',
  'meaning.near-miss-compliance':
    'Eine Vorschrift ist fast so geschrieben wie eine bekannte und verlangt deshalb nichts.',
  'sentence.near-miss-compliance.short':
    'Ein Regelwerk ist fast wie ein bekanntes geschrieben',
  'sentence.near-miss-compliance.what':
    'Zu {{written}} ist keine Stufe bekannt; gemeint war wohl {{meant}}.',
  'sentence.near-miss-compliance.why':
    'Ein vertipptes Regelwerk verlangt nichts, sodass weniger gebaut wird, als es fordert.',
  'sentence.near-miss-compliance.remedy':
    '{{meant}} in {{annotation}} schreiben, oder das Geschriebene im Portal einer Stufe zuordnen lassen.',
  'counted.cluster_one': '{{count}} Cluster',
  'counted.cluster_other': '{{count}} Cluster',
  'counted.team_one': '{{count}} Team',
  'counted.team_other': '{{count}} Teams',
  'counted.dependency_one': '{{count}} Abhängigkeit',
  'counted.dependency_other': '{{count}} Abhängigkeiten',
  'counted.day_one': '{{count}} Tag',
  'counted.day_other': '{{count}} Tagen',
  accepted: 'Akzeptiert bis {{until}}: {{reason}}',
  lapsed: 'Die Akzeptanz bis {{until}} ist abgelaufen: {{reason}}',
};

export default germanFinding;
