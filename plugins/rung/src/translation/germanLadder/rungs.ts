/** What the ladder's pages say of the rungs themselves. */
export const rungs = {
  'rung1.summary':
    'Ein entbehrlicher Knoten auf einem Laptop oder in einem CI-Job, in etwa 90 Sekunden neu erstellt.',
  'rung1.adds':
    'Ein Cluster, gegen den jeweils eine Person entwickeln und testen kann.',

  'rung2.summary':
    'Ein Cluster, dessen Control Plane der Provider betreibt, mit einem Knotenpool in einer Zone.',
  'rung2.adds':
    'Ein gemeinsam genutzter, ständig laufender Cluster, der weiter antwortet, wenn ein Knoten ausfällt.',
  'rung2.availability': 'bis 99,5 %',

  'rung3.summary':
    'Ein Cluster über mindestens drei Zonen mit Autoscaling, Ingress, GitOps, erprobten Backups und Observability.',
  'rung3.adds':
    'Knoten in drei Zonen, Autoscaling, geprüfte Auslieferung und erprobte Backups: Eine Zone fällt aus, und niemand muss eingreifen.',
  'rung3.availability': '99,9 bis 99,95 %',

  'rung4.summary':
    'Isolationsebenen, Quotas, Richtlinien und ein geebneter Weg auf einem Cluster der Stufe 3 oder höher.',
  'rung4.adds':
    'Isolationsebenen, Quotas, Richtlinien und Selbstbedienung, damit sich viele Teams Cluster teilen, ohne einander im Weg zu stehen.',

  'rung5.summary':
    'Mehrere Cluster, als eine Flotte betrieben: Flotten-GitOps, ein Hub und ein globaler Einstiegspunkt.',
  'rung5.adds':
    'Cluster, die nur einzeln ausfallen, aus einer Quelle beliefert, hinter einem Einstiegspunkt, der den Verkehr um einen gestörten Cluster herumleitet.',
  'rung5.availability': 'höher als bei einem einzelnen Cluster',

  'rung6.summary':
    'Ein vollständiger Stack in jeder von mehreren Regionen, Active-Active oder als Warm Standby, auf replizierten Daten.',
  'rung6.adds':
    'Eine zweite Region, die die gesamte Last tragen kann, und eine Datenschicht, die dorthin repliziert wird.',
  'rung6.availability': 'über 99,95 %',
};
