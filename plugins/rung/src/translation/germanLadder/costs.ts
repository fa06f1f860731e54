/** What is published of costs. */
export const costs = {
  'costs.free-management.text':
    'In der kostenlosen Stufe von AKS wird für das Verwalten eines Clusters nichts bezahlt, nur für Maschinen, Speicher und Netz; für die Produktion wird sie nicht empfohlen.',
  'costs.zones.text':
    'Die Knoten von AKS auf mehrere Zonen zu verteilen kostet nichts zusätzlich.',
  'costs.per-cluster.text':
    'Bei EKS wird jeder Cluster nach Stunden bezahlt, und daneben seine Maschinen, sein Netz und sein Speicher: Eine Flotte bezahlt das für jeden Cluster einmal.',
  'costs.regions.text':
    'Mehrere aktive Regionen kosten mehr im Betrieb und mehr Arbeit in der Verwaltung, denn Zustand und Daten sind im Gleichschritt zu halten. Der widerstandsfähigste Entwurf, bei dem jede Region die Last einer anderen tragen kann, kostet mehr als einer, der wächst, wenn er muss.',
};
