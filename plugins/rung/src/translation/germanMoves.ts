/** What closes findings, in German. */
export const germanMoves = {
  'move.step-down': 'Auf das zurückgehen, was die Zahlen verlangen',
  'move.managed-cluster':
    'Auf einem verwalteten Cluster mit mindestens zwei Knoten betreiben',
  'move.managed-cluster-over-zones':
    'Auf einem verwalteten Cluster über drei Zonen betreiben',
  'move.second-cluster': 'Auf einem zweiten Cluster betreiben',
  'move.second-region':
    'Aus einer zweiten Region bedienen, mit den Daten in beiden',
  'move.replicate-data': 'Die Daten in eine andere Region replizieren',
  'move.back-up': 'Sichern und einmal wiederherstellen',
  'move.back-up-and-lose-zone':
    'Sichern, einmal wiederherstellen und absichtlich eine Zone verlieren',
  'move.back-up-and-lose-region':
    'Sichern, einmal wiederherstellen und absichtlich eine Zone und eine Region verlieren',
  'move.recover-in-time': 'Rechtzeitig erholen und es erneut üben',
  'move.deliver-through-git': 'Über Git aus einer Quelle ausliefern',
  'move.separate-tenants':
    'Geteilte Namespaces schützen und trennen, was einen eigenen Cluster braucht',
  'move.encrypt': 'Verschlüsseln, was einen Cluster verlässt',
  'move.state-numbers':
    'Sich auf die Zahlen einigen und jede für ihren Ausfall angeben',
  'move.strengthen-dependencies': 'Stärken, wovon es abhängt',
  'move.declare-what-is-built': 'Angeben, was wirklich gebaut ist',
  'move.spread-replicas':
    'Replikate getrennt betreiben, mit Verteilungsregeln, die greifen',
  'move.let-nodes-drain':
    'Disruption-Budgets setzen, mit denen sich Knoten leeren lassen',
  'move.describe-workloads':
    'Workloads Probes, Anforderungen und Skalierungsgrenzen geben',
  'move.on-its-own': 'Jedes für sich',
};
