/** The ways to keep tenants apart, weakest and cheapest first. */
export const tiers = {
  'tiers.namespace.name': 'Namespace',
  'tiers.namespace.tenants': 'Eigene Teams, die einander vertrauen.',
  'tiers.namespace.boundary': 'RBAC, ResourceQuota und NetworkPolicy',
  'tiers.namespace.isolates':
    'Berechtigungen, Ressourcen und Verkehr sind getrennt; Control Plane und Kernel sind gemeinsam.',
  'tiers.namespace.cost': 'Die geringsten von allen.',

  'tiers.hierarchical-namespaces.name': 'Hierarchische Namespaces',
  'tiers.hierarchical-namespaces.tenants':
    'Eine Organisation aus Teams innerhalb von Teams.',
  'tiers.hierarchical-namespaces.boundary':
    'Dasselbe, entlang eines Baums von Namespaces vererbt',
  'tiers.hierarchical-namespaces.isolates':
    'So viel wie bei einem Namespace, und was für einen übergeordneten gilt, gilt für alle darunter.',
  'tiers.hierarchical-namespaces.cost':
    'Gering, doch der Controller sollte einer sein, der gepflegt wird: Das Kubernetes-Projekt hat seinen eigenen 2025 archiviert.',

  'tiers.virtual-cluster.name': 'Virtueller Cluster',
  'tiers.virtual-cluster.tenants':
    'Mandanten, denen nur teilweise vertraut wird oder die eigene CRDs oder Versionen wollen.',
  'tiers.virtual-cluster.boundary':
    'Ein API-Server je Mandant, zum Beispiel mit vCluster',
  'tiers.virtual-cluster.isolates':
    'Jeder Mandant hat eine Control Plane für sich; Knoten und deren Kernel sind gemeinsam.',
  'tiers.virtual-cluster.cost':
    'Höher als bei Namespaces, weit geringer als bei Clustern.',

  'tiers.cluster-each.name': 'Je ein Cluster',
  'tiers.cluster-each.tenants':
    'Mandanten, die Code ausführen, für den niemand bürgt, oder zu strikter Isolation verpflichtet sind.',
  'tiers.cluster-each.boundary': 'Ein Cluster je Mandant',
  'tiers.cluster-each.isolates':
    'Nichts ist gemeinsam, und damit ist es Stufe 5.',
  'tiers.cluster-each.cost': 'Die höchsten von allen.',
};
