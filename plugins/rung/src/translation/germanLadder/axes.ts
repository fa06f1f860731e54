/** The four axes that the rungs differ along. */
export const axes = {
  'axes.control-plane.name': 'Control Plane',
  'axes.control-plane.meaning':
    'Wie viele es gibt, wie sie verteilt sind und wer sie betreibt.',
  'axes.control-plane.rung1': 'Eine, selbst betrieben',
  'axes.control-plane.rung2': 'Eine, vom Provider betrieben',
  'axes.control-plane.rung3': 'Eine, vom Provider über mehrere Zonen betrieben',
  'axes.control-plane.rung4':
    'Wie in den Clustern darunter, dazu ein API-Server je virtuellem Cluster',
  'axes.control-plane.rung5': 'Eine je Cluster, unabhängig von den anderen',
  'axes.control-plane.rung6':
    'Mindestens eine je Region, unabhängig von den anderen',

  'axes.data-plane.name': 'Data Plane',
  'axes.data-plane.meaning': 'Wie weit die Worker verteilt sind.',
  'axes.data-plane.rung1': 'Eine Maschine',
  'axes.data-plane.rung2': 'Eine Zone',
  'axes.data-plane.rung3': 'Drei oder mehr Zonen',
  'axes.data-plane.rung4': 'Wie in den Clustern darunter',
  'axes.data-plane.rung5': 'Mehrere Cluster',
  'axes.data-plane.rung6': 'Mehrere Regionen',

  'axes.state.name': 'Zustand',
  'axes.state.meaning': 'Was die Daten über einen Ausfall hinweg bewahrt.',
  'axes.state.rung1': 'Nichts; die Daten sind entbehrlich',
  'axes.state.rung2': 'Ein Datenträger in einer Zone, mit nächtlichen Backups',
  'axes.state.rung3': 'Zonenredundanter Speicher und erprobte Backups',
  'axes.state.rung4': 'Wie in den Clustern darunter',
  'axes.state.rung5':
    'Backups, die sich in anderen Clustern wiederherstellen lassen',
  'axes.state.rung6': 'Replikation zwischen Regionen',

  'axes.blast-radius.name': 'Wirkungsradius',
  'axes.blast-radius.meaning': 'Wie viel mit einem einzelnen Fehler ausfällt.',
  'axes.blast-radius.rung1': 'Alles',
  'axes.blast-radius.rung2': 'Der Cluster',
  'axes.blast-radius.rung3': 'Eine Zone des Clusters',
  'axes.blast-radius.rung4':
    'Wie in den Clustern darunter, für alle Mandanten darauf',
  'axes.blast-radius.rung5': 'Ein Cluster der Flotte',
  'axes.blast-radius.rung6': 'Eine von mehreren Regionen',
};
