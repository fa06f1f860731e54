/** The ways to keep data in more than one region. */
export const strategies = {
  'strategies.async-replicas.name':
    'Eine primäre Region mit asynchronen Replikaten',
  'strategies.async-replicas.consistency':
    'Stark in der primären Region, andernorts im Rückstand',
  'strategies.async-replicas.rpo':
    'Sekunden bis Minuten, je nach Rückstand der Replikate',
  'strategies.async-replicas.writeLatency':
    'Niedrig: Eine einzige Region antwortet',
  'strategies.async-replicas.fits':
    'Schreibvorgänge kommen aus einer Region, ein wenig darf verloren gehen, und das Hochstufen eines Replikats darf einen Moment dauern.',

  'strategies.synchronous.name': 'Synchrone Replikation zwischen Regionen',
  'strategies.synchronous.consistency': 'Überall stark',
  'strategies.synchronous.rpo':
    'Etwa null; um den Verlust einer Region zu überstehen, braucht es drei',
  'strategies.synchronous.writeLatency':
    'Höher: Ein Quorum von Regionen antwortet',
  'strategies.synchronous.fits':
    'Nichts darf verloren gehen, und das ist langsamere Schreibvorgänge wert.',

  'strategies.global.name': 'Global verteilte Datenbank',
  'strategies.global.consistency':
    'Einstellbar, von stark bis letztendlich (eventual)',
  'strategies.global.rpo': 'Etwa null bis Sekunden',
  'strategies.global.writeLatency': 'Je nach gewählter Konsistenzstufe',
  'strategies.global.fits':
    'Jede Region schreibt, und das Modell von Spanner, Cosmos DB, CockroachDB oder Cassandra passt zum Dienst.',

  'strategies.mergeable.name':
    'Konfliktfreie Daten, nachträglich zusammengeführt',
  'strategies.mergeable.consistency': 'Letztendlich (eventual)',
  'strategies.mergeable.rpo': 'Sekunden',
  'strategies.mergeable.writeLatency':
    'Niedrig: Die nächstgelegene Region antwortet',
  'strategies.mergeable.fits':
    'Lesende dürfen eine Weile alte Werte sehen, und widersprüchliche Schreibvorgänge lassen sich zusammenführen.',
};
