/** What the choice of a rung means for security. */
export const security = {
  'security.blast-radius.title':
    'Der Wirkungsradius begrenzt auch Eindringlinge',
  'security.blast-radius.text':
    'Wer in einen gemeinsam genutzten Cluster einbricht, kann zu allen seinen Mandanten vordringen. Eigene Cluster setzen dem ein Ende; für nicht vertrauenswürdigen Code und bei strenger Regulierung sind sie Pflicht.',

  'security.delivery-trust.title':
    'Wer Git kontrolliert, kontrolliert die Cluster',
  'security.delivery-trust.text':
    'Mit GitOps ist ein gemergter Commit ein Deployment. Repository, Review-Regeln und die Berechtigungen von Argo CD oder Flux verdienen denselben Schutz wie cluster-admin.',

  'security.attack-surface.title':
    'Jeder Cluster ist einer mehr, der verteidigt werden muss',
  'security.attack-surface.text':
    'Jeder Cluster und jede Region bringt eine weitere Control Plane, weitere Zugangsdaten und einen weiteren Zugang mit sich. Kommen Identität und Richtlinien aus einer Hand, sind alle gleich gehärtet; ein Angreifer sucht den einen, der ausgelassen wurde.',

  'security.cross-cluster-traffic.title':
    'Das Netzwerk zwischen Clustern ist feindlich',
  'security.cross-cluster-traffic.text':
    'Aufrufe von einem Cluster zum anderen nutzen mTLS: Sie sind verschlüsselt, und jede Seite weist nach, wer sie ist, selbst wenn beide Seiten die eigenen sind.',

  'security.replicated-data.title': 'Replizierte Daten behalten ihre Pflichten',
  'security.replicated-data.text':
    'Daten werden unterwegs und im Ruhezustand verschlüsselt, und für die zweite Region gelten dieselben Regeln zu Verschlüsselung und Datenresidenz. Eine Kopie dort, wo das Gesetz keine erlaubt, ist ein Verstoß, so gut sie auch repliziert wurde.',
};
