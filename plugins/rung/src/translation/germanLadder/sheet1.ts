/** The sheet of rung 1: single-node development cluster. */
export const sheet1 = {
  'sheet.rung1.scenario':
    'Eine einzelne Person probiert Manifeste aus, oder ein CI-Job testet zehn Minuten lang gegen einen echten API-Server. Es gibt einige wenige Pods, einen einzigen Benutzer und nichts, was aufzuheben wäre: Die Wiederherstellung dauert so lange, wie ein neuer Cluster zum Starten braucht, und ein RPO hat keine Bedeutung.',
  'sheet.rung1.design':
    'Der Cluster läuft in Containern oder in einer virtuellen Maschine auf einem einzigen Rechner, und sein einziger Knoten ist Control Plane und Worker zugleich. Er ist zum Wegwerfen gedacht, deshalb ist nichts darin doppelt ausgelegt.',

  'sheet.rung1.parts.control-plane.name': 'Control Plane',
  'sheet.rung1.parts.control-plane.choice': 'Eine, auf dem einzigen Knoten',
  'sheet.rung1.parts.control-plane.why':
    'Neu anzufangen geht schneller als eine Reparatur.',
  'sheet.rung1.parts.nodes.name': 'Knoten',
  'sheet.rung1.parts.nodes.choice': 'Einer für alles',
  'sheet.rung1.parts.nodes.why':
    'So startet der Cluster am schnellsten, und kaum ein Test benötigt einen zweiten Knoten.',
  'sheet.rung1.parts.network.name': 'Pod-Netzwerk',
  'sheet.rung1.parts.network.choice': 'Das CNI, das das Werkzeug mitbringt',
  'sheet.rung1.parts.network.why':
    'Es genügt, solange keine Netzwerkrichtlinien getestet werden.',
  'sheet.rung1.parts.ingress.name': 'Ingress',
  'sheet.rung1.parts.ingress.choice': 'Ein Add-on, wenn überhaupt',
  'sheet.rung1.parts.ingress.why':
    'Ein einzelner Benutzer erreicht einen Dienst per Port-Forwarding.',
  'sheet.rung1.parts.storage.name': 'Speicher',
  'sheet.rung1.parts.storage.choice':
    'Lokale Pfade auf der Festplatte des Rechners',
  'sheet.rung1.parts.storage.why':
    'Die Daten sind entbehrlich und verschwinden mit dem Cluster.',

  'sheet.rung1.decisions.tool.question':
    'Welches Werkzeug erstellt den Cluster?',
  'sheet.rung1.decisions.tool.options.kind.option': 'kind',
  'sheet.rung1.decisions.tool.options.kind.pickWhen':
    'Der Cluster läuft in der CI oder muss sich so verhalten, wie es die Upstream-Konformität verlangt.',
  'sheet.rung1.decisions.tool.options.minikube.option': 'minikube',
  'sheet.rung1.decisions.tool.options.minikube.pickWhen':
    'Auf einem Desktop soll alles zur Hand sein: Dashboard, Add-ons, ein Hypervisor nach Wahl.',
  'sheet.rung1.decisions.tool.options.k3d.option': 'k3d',
  'sheet.rung1.decisions.tool.options.k3d.pickWhen':
    'Arbeitsspeicher ist knapp, oder jede Sekunde bis zur Bereitschaft zählt.',

  'sheet.rung1.decisions.nodes.question':
    'Wie viele Knoten simuliert der Cluster?',
  'sheet.rung1.decisions.nodes.options.one-node.option': 'Einen',
  'sheet.rung1.decisions.nodes.options.one-node.pickWhen':
    'Fast immer, weil der Cluster so am schnellsten bereit ist.',
  'sheet.rung1.decisions.nodes.options.several-nodes.option': 'Mehrere',
  'sheet.rung1.decisions.nodes.options.several-nodes.pickWhen':
    'Der Test betrifft das Scheduling, Topology Spread oder DaemonSets.',

  'sheet.rung1.decisions.fidelity.question':
    'Wie viel von der Produktion bildet der Cluster nach?',
  'sheet.rung1.decisions.fidelity.options.same-version.option':
    'Die Kubernetes-Version',
  'sheet.rung1.decisions.fidelity.options.same-version.pickWhen':
    'Immer, denn was auf der neuesten Version besteht, sagt wenig über die Version aus, auf der tatsächlich deployt wird.',
  'sheet.rung1.decisions.fidelity.options.same-rules.option':
    'Auch das CNI und die Policy-Engine',
  'sheet.rung1.decisions.fidelity.options.same-rules.pickWhen':
    'Netzwerkrichtlinien oder Admission-Regeln können über den Ausgang des Tests entscheiden.',

  'sheet.rung1.tradeOffs.no-resilience':
    'Nichts überlebt, und das ist richtig so: Jeder Aufwand für Ausfallsicherheit ist hier verschwendet.',
  'sheet.rung1.tradeOffs.unlike-production':
    'Wo immer der Cluster von der Produktion abweicht, bestehen Fehler die Tests und zeigen sich stattdessen in der Produktion.',

  'sheet.rung1.enough':
    'Das genügt für lokale Entwicklung, zum Lernen, zum Nachstellen eines Fehlers und für Konformitäts- oder Richtlinientests in der CI. Es genügt so lange, wie jeweils nur eine Person den Cluster nutzt und sich niemand daran stört, wenn er verschwunden ist.',
};
