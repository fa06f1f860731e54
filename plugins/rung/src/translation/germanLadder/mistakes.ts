/** The mistakes that are made most often, over-building first. */
export const mistakes = {
  'mistakes.over-built.symptom':
    'Ein internes Werkzeug läuft auf einer Flotte über mehrere Regionen, und niemand kann sie gesund halten.',
  'mistakes.over-built.cause':
    'Die Architektur war ein Ehrgeiz, keine Antwort auf eine Zahl. Inzwischen ist es ihre Komplexität, die ausfällt.',
  'mistakes.over-built.fix':
    'Die Zahlen aufschreiben, auf das hinabsteigen, was sie verlangen, und den eingesparten Aufwand in dessen guten Betrieb stecken.',

  'mistakes.regional-database.symptom':
    'Der Dienst gilt als hochverfügbar, aber jede Anfrage endet bei einer Datenbank in einer einzigen Region.',
  'mistakes.regional-database.cause':
    'Nur die einfache Hälfte wurde repliziert, die zustandslose.',
  'mistakes.regional-database.fix':
    'Aus den Daten ein eigenes Projekt machen, mit einer der Datenstrategien und einem schriftlichen RPO.',

  'mistakes.single-control-plane.symptom':
    'Die Produktion hängt an einem einzigen Knoten der Control Plane, oder es gibt nichts, woraus sich wiederherstellen ließe.',
  'mistakes.single-control-plane.cause':
    'Eine Cloud, die selten ausfällt, wurde mit einem Entwurf verwechselt, der mit Ausfällen umgehen kann.',
  'mistakes.single-control-plane.fix':
    'Eine Managed Control Plane nehmen, über drei Zonen, wenn die Zahlen es verlangen, und Backups anlegen, deren Wiederherstellung erprobt ist.',

  'mistakes.single-zone.symptom':
    'Die Knoten eines Produktionsclusters stehen alle in derselben Zone.',
  'mistakes.single-zone.cause':
    'Der Knotenpool wurde mit der Voreinstellung angelegt, also in einer Zone, und nie verteilt.',
  'mistakes.single-zone.fix':
    'Pools in zwei weiteren Zonen ergänzen und Replikate durch Topology Spread und PodDisruptionBudgets auseinanderhalten.',

  'mistakes.snowflake-fleet.symptom':
    'Keine zwei Cluster der Flotte sind gleich, und mit jedem Monat werden sie es weniger.',
  'mistakes.snowflake-fleet.cause':
    'Sie werden von Hand eingerichtet und von Hand geändert.',
  'mistakes.snowflake-fleet.fix':
    'Vor allem anderen die Flotte deklarativ bereitstellen, zum Beispiel mit Cluster API, und durch Flotten-GitOps konfigurieren lassen.',

  'mistakes.failover-untested.symptom':
    'Vom Failover ist bekannt, dass er funktioniert, bis zu dem Tag, an dem er gebraucht wird.',
  'mistakes.failover-untested.cause':
    'Es gibt ein Runbook, und niemand hat es je ausgeführt.',
  'mistakes.failover-untested.fix':
    'An regelmäßigen Game Days eine Region ausfallen lassen und zurückbringen; bis dahin so planen, als gäbe es keinen Failover.',

  'mistakes.premature-platform.symptom':
    'Drei Teams haben eine mandantenfähige Plattform.',
  'mistakes.premature-platform.cause':
    'Die Maschinerie kam vor den Teams, für die sie sich gelohnt hätte.',
  'mistakes.premature-platform.fix':
    'Bei weniger als fünf oder sechs Teams mit Namespaces, Quotas und einigen Richtlinien auskommen und das Portal bauen, wenn die Handarbeit es verlangt.',

  'mistakes.premature-mesh.symptom':
    'Der zweite Cluster kam zusammen mit einem Service Mesh über beide.',
  'mistakes.premature-mesh.cause':
    'Die Cluster wurden miteinander verbunden, bevor jemand sie getrennt erprobt hatte.',
  'mistakes.premature-mesh.fix':
    'Auf das Service Mesh verzichten, bis ein Dienst Aufrufe über Clustergrenzen hinweg machen muss; für alle anderen genügt ein Einstiegspunkt, der den Verkehr lenkt.',
};
