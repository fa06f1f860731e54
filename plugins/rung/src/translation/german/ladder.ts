/** A rung without such a text in English has none in German either. */
export const ladder = {
  'ladder.rung1.name': 'Entwicklungscluster mit einem Knoten',
  'ladder.rung1.accepted': '',
  'ladder.rung1.signal':
    'Eine zweite Person, eine Demo oder ein geplanter Job hängt davon ab.',
  'ladder.rung2.name': 'Managed Cluster in einer Zone',
  'ladder.rung2.accepted':
    'Stirbt der eine Knoten, ist der Dienst weg, bis ihn jemand neu erstellt.',
  'ladder.rung2.signal':
    'Das Business nennt eine Zahl für die Verfügbarkeit, oder der Ausfall einer Zone ist nicht mehr hinnehmbar.',
  'ladder.rung3.name': 'Produktionscluster über drei Zonen',
  'ladder.rung3.accepted':
    'Der Ausfall einer Zone nimmt den Dienst mit, bis er behoben ist.',
  'ladder.rung3.signal':
    'Ein SLA, das eine einzelne Region nicht halten kann, eine geografische Pflicht oder mehr Teams als der Break-even einer Plattform.',
  'ladder.rung4.name': 'Mandantenfähige Plattform',
  'ladder.rung4.accepted':
    'Teams teilen sich den Cluster auf Absprache: Eines kann dem anderen die Ressourcen nehmen, und das Onboarding bleibt ein Ticket.',
  'ladder.rung4.signal':
    'Mandanten, die einen eigenen Cluster brauchen, oder ein Fehler, der nicht alle Mandanten zugleich treffen darf.',
  'ladder.rung5.name': 'Cluster-Flotte',
  'ladder.rung5.accepted':
    'Ein Fehler oder eine fehlerhafte Änderung, die den ganzen Cluster trifft, nimmt den Dienst mit.',
  'ladder.rung5.signal':
    'Der Ausfall einer Region darf so gut wie keine Ausfallzeit und so gut wie keine Daten kosten.',
  'ladder.rung6.name': 'Mehrere Regionen',
  'ladder.rung6.accepted':
    'Der Ausfall einer Region nimmt den Dienst mit, bis er anderswo wiederhergestellt ist.',
  'ladder.rung6.signal': '',
};
