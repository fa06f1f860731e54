export const word = {
  'word.builtSource.observed': 'Gesehen',
  'word.builtSource.likely': 'Sieht so aus',
  'word.builtSource.declared': 'Angegeben',
  'word.builtSource.unknown': 'Nicht bekannt',
  'word.fit.fits': 'Passt',
  'word.fit.over-built': 'Überdimensioniert',
  'word.fit.under-built': 'Unterdimensioniert',
  'word.fit.unknown': 'Nicht bekannt',
  'word.status.assessed': 'Bewertet',
  'word.status.incomplete': 'Unvollständig',
  'word.status.unassessed': 'Nicht bewertet',
  'word.status.failed': 'Fehlgeschlagen',
  'word.severity.high': 'Hoch',
  'word.severity.medium': 'Mittel',
  'word.severity.low': 'Niedrig',
  'word.couldGo.region_one': '{{count}} Region',
  'word.couldGo.region_other': '{{count}} Regionen',
  'word.couldGo.cluster_one': '{{count}} Cluster',
  'word.couldGo.cluster_other': '{{count}} Cluster',
  'word.couldGo.zone_one': '{{count}} Zone',
  'word.couldGo.zone_other': '{{count}} Zonen',
  'word.couldGo.dataCopy_one': '{{count}} Kopie der Daten',
  'word.couldGo.dataCopy_other': '{{count}} Kopien der Daten',
  'word.couldGo.sentence_one': '{{units}} könnte entfallen',
  'word.couldGo.sentence_other': '{{units}} könnten entfallen',
  'word.headroom.more':
    'Heute {{present}} von {{limit}}: {{more}} mehr verlangen Stufe {{rung}}.',
  'word.headroom.limit':
    'Heute {{present}}, das Höchste ohne Stufe {{rung}}: Eins mehr verlangt sie.',
  'word.headroom.higher':
    'Heute {{present}}: Jede höhere Zahl verlangt Stufe {{rung}}.',
  'word.headroom.lower':
    'Heute {{present}}: Jede kleinere Zahl verlangt Stufe {{rung}}.',
  'word.headroom.present':
    'Heute {{present}}; jenseits der Schwelle Stufe {{rung}}.',
  // In the genitive: both places in which they stand speak of an outage.
  'word.survives.node': 'eines Knotens',
  'word.survives.zone': 'einer Zone',
  'word.survives.cluster': 'eines Clusters',
  'word.survives.region': 'einer Region',
  'word.term.rung':
    'Eine der sechs Architekturen der Leiter. Benötigt wird die niedrigste, die allen Anforderungen genügt.',
  'word.term.rto':
    'Recovery Time Objective: wie lange der Dienst nach einem Ausfall stillstehen darf.',
  'word.term.rpo':
    'Recovery Point Objective: wie viele Daten, als Zeit vor dem Ausfall, verloren gehen dürfen.',
  'word.term.fit':
    'Wie sich Gebautes zu Benötigtem verhält: Es passt, ist über- oder unterdimensioniert, oder es ist nicht bekannt.',
  'word.term.forgone':
    'Die Stufe darüber, die bewusst nicht gebaut ist, mit dem Ausfall, der dafür in Kauf genommen wird.',
  'word.term.climb':
    'Das eine Signal, das die Antwort ändern würde: eine Zahl und die Schwelle vor ihr. Was bis zur Schwelle bleibt, ist der Spielraum.',
  'word.term.platform':
    'Stufe 4, eine Achse für sich: Sie lohnt sich, sobald sich genug Teams die Cluster teilen.',
  'word.term.failureDomain':
    'Der Bereich, auf den ein Ausfall begrenzt bleibt: ein Knoten, eine Zone, ein Cluster, eine Region. Sein Blast Radius ist alles, was mit ihm ausfällt.',
  'word.rung': 'Stufe {{rung}}',
  'word.rungNamed': 'Stufe {{rung}}, {{name}}',
  'word.platform': 'Mit Plattformschicht',
  'word.copied': 'Kopiert',
};
