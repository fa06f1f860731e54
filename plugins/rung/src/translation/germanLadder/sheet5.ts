/** The sheet of rung 5: fleet of clusters. */
export const sheet5 = {
  'sheet.rung5.scenario':
    'Ein Cluster reicht nicht mehr, und zwar aus einem benennbaren Grund: Kein einzelner Fehler darf alles treffen, bestimmte Mandanten dürfen sich nichts teilen, eine Control Plane ist an ihrer Grenze, oder die Benutzer leben auf mehreren Kontinenten. Der Verkehr muss von einem gestörten Cluster auf einen gesunden ausweichen, und alle Cluster müssen gleich bleiben. Wie viele Daten ein Ausfall kosten darf, bleibt Sache der Datenschicht.',
  'sheet.rung5.design':
    'Jeder Cluster ist vollständig und kann für sich allein ausfallen. Ein Hub kennt sie alle, Flotten-GitOps bringt jedem dieselbe Grundkonfiguration, und ein Einstiegspunkt, der ihren Zustand prüft, leitet den Verkehr von einem gestörten Cluster weg.',

  'sheet.rung5.parts.control-plane.name': 'Control Plane',
  'sheet.rung5.parts.control-plane.choice': 'Je Cluster eine, managed',
  'sheet.rung5.parts.control-plane.why':
    'Was eine von ihnen stört, bleibt in ihrem Cluster.',
  'sheet.rung5.parts.provisioning.name': 'Bereitstellung',
  'sheet.rung5.parts.provisioning.choice':
    'Deklarativ, zum Beispiel mit Cluster API',
  'sheet.rung5.parts.provisioning.why':
    'Ein von Hand erstellter Cluster weicht vom ersten Tag an von den anderen ab.',
  'sheet.rung5.parts.hub.name': 'Hub',
  'sheet.rung5.parts.hub.choice':
    'GKE-Flotten, Azure Arc mit Fleet Manager oder Werkzeuge rund um EKS',
  'sheet.rung5.parts.hub.why':
    'Irgendwo muss bekannt sein, welche Cluster es gibt und was auf jeden gehört.',
  'sheet.rung5.parts.delivery.name': 'Auslieferung',
  'sheet.rung5.parts.delivery.choice':
    'ApplicationSets von Argo CD oder Flux mit einem Verzeichnis der Cluster',
  'sheet.rung5.parts.delivery.why':
    'Richtlinien, Add-ons und Grundkonfiguration werden einmal festgelegt und kommen überall an.',
  'sheet.rung5.parts.policy.name': 'Richtlinien',
  'sheet.rung5.parts.policy.choice':
    'Kyverno oder OPA Gatekeeper, verteilt durch Flotten-GitOps',
  'sheet.rung5.parts.policy.why':
    'Eine Regel bindet jeden Cluster, nicht nur die, an die jemand gedacht hat.',
  'sheet.rung5.parts.front-door.name': 'Einstiegspunkt',
  'sheet.rung5.parts.front-door.choice':
    'Globaler Load Balancer oder DNS mit Health Checks',
  'sheet.rung5.parts.front-door.why':
    'Benutzer erreichen den nächstgelegenen Cluster, und ein gestörter erhält keinen Verkehr mehr.',
  'sheet.rung5.parts.connectivity.name': 'Verbindung',
  'sheet.rung5.parts.connectivity.choice':
    'Keine oder ein Service Mesh: Istio, Linkerd oder Cilium Cluster Mesh',
  'sheet.rung5.parts.connectivity.why':
    'Nur Dienste mit Aufrufen über Clustergrenzen hinweg benötigen eines, mit mTLS und Vorrang für das Nahe.',
  'sheet.rung5.parts.observability.name': 'Observability',
  'sheet.rung5.parts.observability.choice':
    'Metriken und Logs aller Cluster an einem Ort',
  'sheet.rung5.parts.observability.why':
    'Drift zeigt sich nur dort, wo sich Cluster vergleichen lassen.',

  'sheet.rung5.decisions.topology.question':
    'In welchem Verhältnis stehen die Cluster zueinander?',
  'sheet.rung5.decisions.topology.options.independent.option':
    'Unabhängige Cluster',
  'sheet.rung5.decisions.topology.options.independent.pickWhen':
    'Anfangs immer und meist auf Dauer: Der Verkehr wird zwischen Clustern gelenkt, die voneinander nichts benötigen.',
  'sheet.rung5.decisions.topology.options.interconnected.option':
    'Ein Service Mesh über alle Cluster',
  'sheet.rung5.decisions.topology.options.interconnected.pickWhen':
    'Ein Dienst muss einen anderen in einem anderen Cluster aufrufen, und das Team ist bereit, etwas zu betreiben, dem an Schwierigkeit nur wenige Systeme gleichkommen.',

  'sheet.rung5.decisions.division.question':
    'Wo endet ein Cluster und beginnt der nächste?',
  'sheet.rung5.decisions.division.options.by-failure.option':
    'Nach Umgebung, Region oder Geschäftsbereich',
  'sheet.rung5.decisions.division.options.by-failure.pickWhen':
    'Ein Fehler oder eine fehlerhafte Änderung darf nicht alles treffen.',
  'sheet.rung5.decisions.division.options.by-tenant.option': 'Nach Mandant',
  'sheet.rung5.decisions.division.options.by-tenant.pickWhen':
    'Mandanten sind reguliert oder nicht vertrauenswürdig.',
  'sheet.rung5.decisions.division.options.by-size.option': 'Nach Größe',
  'sheet.rung5.decisions.division.options.by-size.pickWhen':
    'etcd, Scheduler oder API-Server sind überlastet; Kubernetes nennt als Grenze eines Clusters 5.000 Knoten und 150.000 Pods.',
  'sheet.rung5.decisions.division.options.by-place.option': 'Nach Ort',
  'sheet.rung5.decisions.division.options.by-place.pickWhen':
    'Weit voneinander entfernte Benutzer benötigen niedrige Latenz und werden jeweils aus der Nähe bedient.',

  'sheet.rung5.tradeOffs.multiplied-cost':
    'Kosten und Komplexität vervielfachen sich mit der Zahl der Cluster. Wer Bereitstellung, Auslieferung und Richtlinien nicht automatisieren kann, fährt mit einem einzigen besser.',
  'sheet.rung5.tradeOffs.data-not-covered':
    'Mehr Cluster halten zustandslose Rechenleistung am Laufen, sonst nichts. Solange alle aus einer Datenbank in einer Region lesen, bringt der Verlust dieser Region sie alle zum Stehen.',

  'sheet.rung5.enough':
    'Das genügt, um Ausfälle einzudämmen, Mandanten zu trennen, über eine Control Plane hinauszuwachsen oder nahe bei den Benutzern zu sein, solange der Verkehr einen Cluster verlassen kann, weil dessen Daten je Region gehalten werden oder die Wiederherstellung nicht begrenzen. Eine Region darf um den Preis von Minuten verloren gehen, nicht von Sekunden.',
  'sheet.rung5.tooMuch':
    'Zu viel ist es, sofern nicht eine Anforderung den Ausfall, die Mandanten, die Größe oder die Orte benennt. Eine Plattform benötigt keine Flotte, und Disaster Recovery ist in einer Flotte nicht enthalten.',
};
