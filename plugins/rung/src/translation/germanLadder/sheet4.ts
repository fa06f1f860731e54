/** The sheet of rung 4: multi-tenant platform. */
export const sheet4 = {
  'sheet.rung4.scenario':
    'Viele Teams teilen sich produktive Cluster, und Absprachen halten sie nicht mehr auseinander: Eines verbraucht, was ein anderes benötigt, niemand kann mehr sagen, wer was tun oder welches Secret lesen darf, und jedes neue Team wartet auf einen Administrator. Die Teams sollen sich selbst helfen können, innerhalb von Grenzen, die keines von ihnen überschreiten kann. Die Verfügbarkeit ist nicht der Grund für den Aufstieg; sie kommt aus den Clustern darunter.',
  'sheet.rung4.design':
    'Eine Schicht auf einem oder wenigen Clustern der Stufe 3 oder höher. Jede Klasse von Mandanten erhält die Isolation, die dem Vertrauen in sie entspricht, und ein Portal gibt Namespaces, Datenbanken und Dienste aus, für die Netzwerkregeln, Quotas und Richtlinien bereits gelten.',

  'sheet.rung4.parts.control-plane.name': 'Control Plane',
  'sheet.rung4.parts.control-plane.choice':
    'Gemeinsam, mit virtuellen Clustern für einige',
  'sheet.rung4.parts.control-plane.why':
    'Ein eigener API-Server ist für die wenigen Mandanten da, die einen benötigen.',
  'sheet.rung4.parts.isolation.name': 'Isolation',
  'sheet.rung4.parts.isolation.choice':
    'Eine Isolationsebene je Klasse von Mandanten',
  'sheet.rung4.parts.isolation.why':
    'Die strengste Ebene für alle bezahlen auch Mandanten mit, die sie nie gebraucht haben.',
  'sheet.rung4.parts.resource-limits.name': 'Ressourcengrenzen',
  'sheet.rung4.parts.resource-limits.choice':
    'ResourceQuota und LimitRange je Mandant, Fair-Share-Scheduling',
  'sheet.rung4.parts.resource-limits.why':
    'Niemand kann aufbrauchen, worauf die anderen zählen.',
  'sheet.rung4.parts.policy.name': 'Richtlinien',
  'sheet.rung4.parts.policy.choice':
    'Kyverno oder OPA Gatekeeper bei der Admission',
  'sheet.rung4.parts.policy.why':
    'Regeln zu Privilegien, Registrys, Labels und Resource Requests werden durchgesetzt, nicht nur aufgeschrieben.',
  'sheet.rung4.parts.network-isolation.name': 'Netzwerkisolation',
  'sheet.rung4.parts.network-isolation.choice':
    'Richtlinien in jedem Namespace, die standardmäßig alles ablehnen',
  'sheet.rung4.parts.network-isolation.why':
    'Mandanten erreichen einander nur dort, wo es jemand erlaubt hat.',
  'sheet.rung4.parts.portal.name': 'Entwicklerportal',
  'sheet.rung4.parts.portal.choice':
    'Backstage, mit Templates und GitOps dahinter',
  'sheet.rung4.parts.portal.why':
    'Was ein Team anfordert, kommt ohne Ticket und hält sich von Anfang an an die Regeln.',

  'sheet.rung4.decisions.tenancy.question':
    'Teilen sich Mandanten einen Cluster?',
  'sheet.rung4.decisions.tenancy.options.soft.option':
    'Ja, mit weichen Grenzen',
  'sheet.rung4.decisions.tenancy.options.soft.pickWhen':
    'Sie sind vertrauenswürdig, oder ein virtueller Cluster gleicht das fehlende Vertrauen aus.',
  'sheet.rung4.decisions.tenancy.options.hard.option':
    'Nein, jeder hat seinen eigenen',
  'sheet.rung4.decisions.tenancy.options.hard.pickWhen':
    'Sie führen Code aus, für den niemand bürgt, oder sind zu strikter Isolation verpflichtet; sie gehören auf Stufe 5.',

  'sheet.rung4.decisions.timing.question': 'Die Plattform jetzt bauen?',
  'sheet.rung4.decisions.timing.options.later.option': 'Noch nicht',
  'sheet.rung4.decisions.timing.options.later.pickWhen':
    'Wenige Teams konkurrieren: Ein Namespace und eine Quota für jedes sowie einige Richtlinien kommen billiger.',
  'sheet.rung4.decisions.timing.options.now.option': 'Jetzt',
  'sheet.rung4.decisions.timing.options.now.pickWhen':
    'Es konkurrieren mehr Teams als die fünf oder sechs des Break-even, oder Mandanten vertrauen einander nur teilweise.',

  'sheet.rung4.tradeOffs.up-front':
    'Portal, Richtlinien und Templates werden im Voraus bezahlt und lohnen sich nur, wenn genügend Teams sie nutzen.',
  'sheet.rung4.tradeOffs.shared-fate':
    'Mandanten eines Clusters haben dessen Control Plane, Kernel und Ausfälle gemeinsam. Wer das nicht hinnehmen kann, wechselt auf einen eigenen Cluster.',

  'sheet.rung4.enough':
    'Das genügt für viele Teams einer Organisation, die zusammenarbeiten und eigenständig sein wollen, die meisten innerhalb weicher Grenzen, einige in virtuellen Clustern, auf einem oder wenigen Clustern einer Region. Eine Plattform steht auf den Stufen 3, 5 und 6 gleichermaßen: Mehr Teams allein sind kein Grund für mehr Cluster.',
  'sheet.rung4.tooMuch':
    'Zu viel ist es für wenige Teams, die einander vertrauen: Sie wenden für die Plattform mehr auf, als diese ihnen erspart.',
};
