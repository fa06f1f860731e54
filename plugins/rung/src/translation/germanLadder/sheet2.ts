/** The sheet of rung 2: managed cluster in one zone. */
export const sheet2 = {
  'sheet.rung2.scenario':
    'Ein kleines Team betreibt etwas, das gemeinsam genutzt wird und ständig läuft: ein internes Werkzeug, ein junges Produkt, eine Staging-Umgebung. Der Verlust eines Knotens darf nicht auffallen, und niemand will geweckt werden, um Maschinen der Control Plane zu patchen. Die Wiederherstellung darf ein bis zwei Stunden dauern und einige Stunden an Daten kosten, nächtliche Backups reichen also aus. Eine Handvoll Entwickler betreibt einige Dutzend Pods, und kein Kunde hat ein SLA.',
  'sheet.rung2.design':
    'Der Provider betreibt API-Server, etcd und Scheduler, hält sie verfügbar und steht dafür mit einem SLA ein; selbst gestellt wird ein Pool aus zwei oder drei Workern. Ein Load Balancer, die Volumes der Cloud und ein einfacher CI-Job vervollständigen das Bild.',

  'sheet.rung2.parts.control-plane.name': 'Control Plane',
  'sheet.rung2.parts.control-plane.choice': 'Managed: AKS, EKS oder GKE',
  'sheet.rung2.parts.control-plane.why':
    'Der Teil, der am schwierigsten zu betreiben ist, wird zur Aufgabe des Providers, und das für wenig oder gar kein Geld.',
  'sheet.rung2.parts.nodes.name': 'Knoten',
  'sheet.rung2.parts.nodes.choice':
    'Ein Pool aus zwei oder drei Knoten gleicher Größe',
  'sheet.rung2.parts.nodes.why':
    'Die Pods eines ausgefallenen Knotens können ausweichen, und der Aufbau bleibt überschaubar.',
  'sheet.rung2.parts.network.name': 'Pod-Netzwerk',
  'sheet.rung2.parts.network.choice': 'Das CNI der Cloud',
  'sheet.rung2.parts.network.why':
    'Es kommt mit dem Cluster und ist in dessen Support enthalten.',
  'sheet.rung2.parts.ingress.name': 'Ingress',
  'sheet.rung2.parts.ingress.choice':
    'Ein Controller hinter einem Load Balancer oder der Controller der Cloud',
  'sheet.rung2.parts.ingress.why':
    'Die Anwendung behält eine Adresse, gleich welcher Knoten sie bedient.',
  'sheet.rung2.parts.storage.name': 'Speicher',
  'sheet.rung2.parts.storage.choice':
    'Datenträger in einer Zone über den CSI-Treiber der Cloud',
  'sheet.rung2.parts.storage.why':
    'Die Daten überdauern den Pod, der sie geschrieben hat, nicht aber ihre Zone.',
  'sheet.rung2.parts.backups.name': 'Backups',
  'sheet.rung2.parts.backups.choice': 'Nächtliche Snapshots der Volumes',
  'sheet.rung2.parts.backups.why':
    'Das SLA des Providers deckt die Control Plane ab, nicht das, was im Cluster gespeichert ist.',
  'sheet.rung2.parts.delivery.name': 'Auslieferung',
  'sheet.rung2.parts.delivery.choice':
    'Helm oder kubectl apply aus einem CI-Job',
  'sheet.rung2.parts.delivery.why':
    'Ein kleines Team mit einem Cluster benötigt nicht mehr Maschinerie.',

  'sheet.rung2.decisions.control-plane.question':
    'Wer betreibt die Control Plane?',
  'sheet.rung2.decisions.control-plane.options.managed.option': 'Der Provider',
  'sheet.rung2.decisions.control-plane.options.managed.pickWhen':
    'Fast immer, denn ein einziger Vorfall kann mehr kosten, als der Eigenbetrieb von etcd in Jahren einspart.',
  'sheet.rung2.decisions.control-plane.options.self-managed.option':
    'Das eigene Team',
  'sheet.rung2.decisions.control-plane.options.self-managed.pickWhen':
    'Ein Air Gap, eine Vorschrift oder extreme Anpassungen schließen den Provider aus.',

  'sheet.rung2.decisions.delivery.question':
    'Wie gelangen Änderungen in den Cluster?',
  'sheet.rung2.decisions.delivery.options.ci-job.option': 'Über einen CI-Job',
  'sheet.rung2.decisions.delivery.options.ci-job.pickWhen':
    'Wenige Entwickler teilen sich einen Cluster und wissen von den Änderungen der anderen.',
  'sheet.rung2.decisions.delivery.options.gitops.option': 'Über GitOps',
  'sheet.rung2.decisions.delivery.options.gitops.pickWhen':
    'Änderungen müssen auditierbar sein; schon diese Anforderung allein verlangt Stufe 3.',

  'sheet.rung2.tradeOffs.one-zone':
    'Ein einfacher Pool legt alle Knoten in dieselbe Zone, solange nichts anderes angegeben ist. Der Ausfall dieser Zone oder ihrer Region ist damit ein Ausfall des Dienstes.',
  'sheet.rung2.tradeOffs.one-cluster':
    'Ein fehlgeschlagenes Upgrade, eine erschöpfte Control Plane oder eine fehlerhafte Änderung am Cluster trifft alles darin auf einmal.',
  'sheet.rung2.tradeOffs.backups-are-yours':
    'Workloads und Daten sichert niemand außer dem eigenen Team. Eine zuverlässige Cloud bringt nicht zurück, was gelöscht wurde.',

  'sheet.rung2.enough':
    'Das genügt für interne Werkzeuge, für Produkte, die bisher wenig einbringen, für Entwicklung und Staging: für alles, was hin und wieder eine Stunde ohne Schaden fehlen kann. Bis 99,5 %, was in einem Monat mit 30 Tagen 3 h 36 min Ausfallzeit zulässt, ist keine zweite Zone nötig.',
  'sheet.rung2.tooMuch':
    'Zu viel ist es für das, was nur eine Person nutzt und neu erstellen kann: ein Cluster, der rund um die Uhr Geld kostet und nichts schützt.',
};
