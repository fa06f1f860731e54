/** The sheet of rung 3: production cluster over three zones. */
export const sheet3 = {
  'sheet.rung3.scenario':
    'Kunden verlassen sich unter einem SLA auf den Dienst: 99,9 %, was in einem Monat mit 30 Tagen 43 min 12 s Ausfallzeit zulässt, oder 99,95 %, was die Hälfte davon zulässt. Der Verlust einer Zone muss in Minuten und ohne menschliches Zutun bewältigt sein und darf die Daten einiger Minuten bis zu einer Stunde kosten. Die Last schwankt mit der Tageszeit, und mehrere Entwickler deployen täglich; jede Änderung ist geprüft, nachvollziehbar und umkehrbar.',
  'sheet.rung3.design':
    'Ein Managed Cluster steht auf drei oder mehr Zonen, sodass keine Zone mehr als ein Drittel der Kapazität mitnimmt, und Replikate sind so verteilt, dass weder eine Zone noch ein geleerter Knoten alle mitnimmt. Ein Regelkreis passt die Pods an die Last an, ein zweiter die Knoten an die Pods; jede Änderung beginnt in Git, und Wiederherstellungen werden geübt.',

  'sheet.rung3.parts.control-plane.name': 'Control Plane',
  'sheet.rung3.parts.control-plane.choice': 'Managed, über die Zonen verteilt',
  'sheet.rung3.parts.control-plane.why':
    'Ist eine Zone weg, platziert sie die verlorenen Pods anderswo.',
  'sheet.rung3.parts.nodes.name': 'Knoten',
  'sheet.rung3.parts.nodes.choice': 'Pools in mindestens drei Zonen',
  'sheet.rung3.parts.nodes.why':
    'Fehlt eine Zone, bleiben zwei Drittel der Kapazität.',
  'sheet.rung3.parts.placement.name': 'Platzierung der Replikate',
  'sheet.rung3.parts.placement.choice':
    'Topology Spread Constraints und PodDisruptionBudgets',
  'sheet.rung3.parts.placement.why':
    'Zonen fallen aus und Knoten werden geleert, ohne alle Replikate eines Dienstes mitzunehmen.',
  'sheet.rung3.parts.scaling.name': 'Skalierung',
  'sheet.rung3.parts.scaling.choice':
    'HorizontalPodAutoscaler oder KEDA, dazu Cluster Autoscaler oder Karpenter',
  'sheet.rung3.parts.scaling.why':
    'Die Spitzenlast wird bedient, aber nicht auch noch nachts bezahlt.',
  'sheet.rung3.parts.ingress.name': 'Ingress',
  'sheet.rung3.parts.ingress.choice':
    'Ingress-Controller oder Gateway API hinter einem Load Balancer, mit TLS',
  'sheet.rung3.parts.ingress.why':
    'Ein einziger, gesicherter Zugang, der den Verlust einer Zone übersteht.',
  'sheet.rung3.parts.storage.name': 'Speicher',
  'sheet.rung3.parts.storage.choice':
    'Zonenredundante Volumes, sofern die Cloud sie bietet',
  'sheet.rung3.parts.storage.why':
    'Die Daten bleiben erreichbar, auch wenn ihre Zone es nicht ist.',
  'sheet.rung3.parts.backups.name': 'Backups',
  'sheet.rung3.parts.backups.choice':
    'Nach Zeitplan, für Objekte und Volumes, zum Beispiel mit Velero',
  'sheet.rung3.parts.backups.why':
    'Sie begrenzen, was ein Fehler kosten kann, sobald eine Wiederherstellung erprobt ist.',
  'sheet.rung3.parts.delivery.name': 'Auslieferung',
  'sheet.rung3.parts.delivery.choice': 'GitOps mit Argo CD oder Flux',
  'sheet.rung3.parts.delivery.why':
    'Eine Änderung ist ein geprüfter Commit, ihre Rücknahme ein Revert, und Drift hält sich nicht.',
  'sheet.rung3.parts.observability.name': 'Observability',
  'sheet.rung3.parts.observability.choice':
    'Metriken, Logs, Traces und Alarme auf SLOs',
  'sheet.rung3.parts.observability.why':
    'Ohne sie erfahren die Kunden als Erste, dass das SLA verletzt ist.',

  'sheet.rung3.decisions.clusters.question':
    'Ein ausfallsicherer Cluster oder mehrere Cluster?',
  'sheet.rung3.decisions.clusters.options.one-cluster.option': 'Einer',
  'sheet.rung3.decisions.clusters.options.one-cluster.pickWhen':
    'Das Ziel liegt bei höchstens 99,95 %, und der Verlust der Region darf ein Ausfall sein.',
  'sheet.rung3.decisions.clusters.options.several-clusters.option': 'Mehrere',
  'sheet.rung3.decisions.clusters.options.several-clusters.pickWhen':
    'Eine schriftliche Anforderung besagt, dass der Verlust eines Clusters oder einer Region kein Ausfall sein darf; das ist Stufe 5 oder 6.',

  'sheet.rung3.decisions.bad-changes.question':
    'Was dämmt eine fehlerhafte Änderung ein?',
  'sheet.rung3.decisions.bad-changes.options.progressive-delivery.option':
    'Canary- oder Blue-Green-Releases und Prüfungen in der CI',
  'sheet.rung3.decisions.bad-changes.options.progressive-delivery.pickWhen':
    'Das Risiko ist ein fehlerhaftes Release, wie meistens; nur wenige Benutzer bekommen es zu sehen, bevor es zurückgezogen wird.',
  'sheet.rung3.decisions.bad-changes.options.second-cluster.option':
    'Ein zweiter Cluster',
  'sheet.rung3.decisions.bad-changes.options.second-cluster.pickWhen':
    'Auch der Ausfall eines ganzen Clusters muss eingedämmt werden; gegen fehlerhafte Releases ist es die teure Antwort.',

  'sheet.rung3.decisions.front-door.question': 'Ingress oder Gateway API?',
  'sheet.rung3.decisions.front-door.options.ingress.option': 'Ingress',
  'sheet.rung3.decisions.front-door.options.ingress.pickWhen':
    'Ein einziges Team kümmert sich um den Zugang und alle Routen dahinter.',
  'sheet.rung3.decisions.front-door.options.gateway-api.option': 'Gateway API',
  'sheet.rung3.decisions.front-door.options.gateway-api.pickWhen':
    'Die Plattform verantwortet das Gateway, jedes Anwendungsteam seine eigenen Routen.',

  'sheet.rung3.tradeOffs.one-region':
    'Die Region bleibt eine einzige Fehlerdomäne. Ihr Ausfall ist selten, und bis 99,95 % wird auf diese Seltenheit gebaut.',
  'sheet.rung3.tradeOffs.one-cluster':
    'Auch der Cluster bleibt eine einzige Fehlerdomäne: Eine falsche Einstellung oder eine gestörte Control Plane trifft weiterhin alles. Der wahrscheinlichste Ausfall ist der selbst verursachte.',
  'sheet.rung3.tradeOffs.bounded-toil':
    'Kosten und Pflege sind begrenzt, aber es gibt sie: Autoscaling, Auslieferung und Wiederherstellung brauchen jeweils jemanden, der sich darum kümmert.',

  'sheet.rung3.enough':
    'Das genügt für den größten Teil produktiver Software, und zwar auf Dauer: SaaS, interne Plattformen und Dienste für Kunden in einer Region bei 99,9 bis 99,95 %, mit einer Wiederherstellung in Minuten bis einigen zehn Minuten. Sorgfältig betrieben ist ein solcher Cluster verfügbarer als eine Flotte, der diese Sorgfalt fehlt.',
  'sheet.rung3.tooMuch':
    'Zu viel ist es, solange ein einstündiger Ausfall hinnehmbar ist, die Last gleichmäßig bleibt und niemand Änderungen auditiert: Drei Zonen und zwei Regelkreise sind dann Pflege ohne Ertrag.',
};
