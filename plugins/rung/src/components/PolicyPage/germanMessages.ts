export const policyPage = {
  'policyPage.loading': 'Die Policy wird geladen',
  'policyPage.forbidden.title': 'Eine Policy auszuprobieren ist nicht erlaubt',
  'policyPage.forbidden.description':
    'Das dürfen alle mit der Berechtigung rung.policy.preview. Die Betreiber des Portals können sie erteilen.',
  'policyPage.settings.title': 'Eine Policy ausprobieren',
  'policyPage.settings.lead':
    'Was sich bewegen würde, wenn andere Regeln gälten. Nichts wird gespeichert, und nichts ändert sich, bis die app-config des Portals es tut.',
  'policyPage.yaml.label': 'Wie es in app-config steht (YAML)',
  'policyPage.yaml.reset': 'Zurück zu dem, was gilt',
  'policyPage.yaml.right': 'Es kann verwendet werden.',
  'policyPage.yaml.wrong': 'Es kann nicht verwendet werden:',
  'policyPage.yaml.wrongAt': 'Zeile {{line}} kann nicht verwendet werden:',
  'policyPage.yaml.outside':
    '{{key}} ist nicht unter rung. Hierher gehören nur rung und was darunter kommt.',
  'policyPage.form.label': 'Einstellungen',
  'policyPage.form.wrong':
    'Der Text kann noch nicht verwendet werden. Sobald er es kann, zeigen diese Felder, was er sagt.',
  'policyPage.form.scales': 'Weitere Schwellen',
  'policyPage.form.compliance': 'Regelwerke zur Compliance',
  'policyPage.form.changed': 'Nicht die Vorgabe',
  'policyPage.form.reset': 'Zurück zur Vorgabe',
  'policyPage.form.resetOf': '{{name}}: zurück zur Vorgabe',
  'policyPage.form.peakToBase': 'Spitze zu Grundlast',
  'policyPage.form.breakEven': 'Teams: ab wann sich eine Plattform lohnt',
  'policyPage.form.bound.atMost': 'Bis einschließlich',
  'policyPage.form.bound.below': 'Unter',
  'policyPage.form.bound.atLeast': 'Ab dieser Dauer',
  'policyPage.form.bound.above': 'Länger als',
  'policyPage.form.bound.rest': 'Alles darüber hinaus verlangt',
  'policyPage.form.amountOf': '{{name}}: {{where}}',
  'policyPage.form.rungOf': '{{name}}: Stufe, {{where}}',
  'policyPage.form.rungOfRegime': 'Stufe, die {{regime}} verlangt',
  'policyPage.form.regime': 'Compliance-Regelwerk',
  'policyPage.form.add': 'Hinzufügen',
  'policyPage.form.remove': 'Entfernen',
  'policyPage.form.removeOf': '{{regime}} entfernen',
  'policyPage.form.profiles':
    'Profile: {{names}}. Sie und alles Weitere, was sich einstellen lässt, stehen im YAML.',
  'policyPage.form.noProfiles':
    'Profile, Wörter, Annotationen und Annahmen von Befunden stehen im YAML.',
  'policyPage.run.start': 'Vorschau',
  'policyPage.run.stop': 'Anhalten',
  'policyPage.run.running': 'Die Ergebnisse werden verglichen',
  'policyPage.run.progress': 'Wie viel verglichen ist',
  'policyPage.run.stopped': 'Vor dem Ende angehalten.',
  'policyPage.run.failed': 'Die Vorschau ist fehlgeschlagen',
  'policyPage.run.tooMany':
    'Eine eigene Vorschau läuft schon oder wurde gerade angehalten. Bitte gleich noch einmal versuchen.',
  'policyPage.level.platform': '{{rung}}, Plattformschicht',
  'policyPage.level.sign': '{{rung}} +',
  'policyPage.level.legend': '+ mit Plattformschicht',
  'policyPage.result.title': 'Was sich bewegen würde',
  'policyPage.result.outdated':
    'Die Einstellungen sind seitdem andere: bitte noch einmal eine Vorschau ansehen.',
  'policyPage.result.nothing_one': 'An {{number}} Entität bewegt sich nichts.',
  'policyPage.result.nothing_other':
    'An {{number}} Entitäten bewegt sich nichts.',
  'policyPage.result.moved_one':
    'An {{moved}} von {{number}} Entitäten würde sich etwas bewegen.',
  'policyPage.result.moved_other':
    'An {{moved}} von {{number}} Entitäten würde sich etwas bewegen.',
  'policyPage.result.verdicts': 'Ergebnisse: {{counts}}.',
  'policyPage.result.noVerdict':
    'Kein Ergebnis ist darunter, nur Passung, Status oder Befunde.',
  'policyPage.result.up_one': '{{number}} nach oben',
  'policyPage.result.up_other': '{{number}} nach oben',
  'policyPage.result.down_one': '{{number}} nach unten',
  'policyPage.result.down_other': '{{number}} nach unten',
  'policyPage.result.gained_one': '{{number}}, das es heute nicht gibt',
  'policyPage.result.gained_other': '{{number}}, die es heute nicht gibt',
  'policyPage.result.lost_one': '{{number}}, das es nicht mehr gäbe',
  'policyPage.result.lost_other': '{{number}}, die es nicht mehr gäbe',
  'policyPage.result.withheld_one':
    '{{number}} Entität ist nicht verglichen: Sie übernimmt Zahlen von dem, was hier nicht einsehbar ist.',
  'policyPage.result.withheld_other':
    '{{number}} Entitäten sind nicht verglichen: Sie übernehmen Zahlen von dem, was hier nicht einsehbar ist.',
  'policyPage.result.unscanned_one':
    '{{number}} Entität ist nicht verglichen: Erst muss der nächste Durchlauf sie lesen.',
  'policyPage.result.unscanned_other':
    '{{number}} Entitäten sind nicht verglichen: Erst muss der nächste Durchlauf sie lesen.',
  'policyPage.result.failed_one':
    '{{number}} Entität konnte nicht bewertet werden.',
  'policyPage.result.failed_other':
    '{{number}} Entitäten konnten nicht bewertet werden.',
  'policyPage.result.unread':
    'Diese Annotationen hat noch kein Durchlauf gelesen, und nichts davon ist in der Vorschau: {{keys}}.',
  'policyPage.result.levels': 'Ergebnisse, die sich bewegen',
  'policyPage.result.what': 'Was das heißt',
  'policyPage.result.fits': 'Was gebaut ist',
  'policyPage.result.units': 'Was es zurückgäbe und kosten würde',
  'policyPage.result.unitsNote':
    'Über Entitäten zusammengezählt: Was sich mehrere teilen, zählt bei jeder. Cluster, die entfallen könnten, ergeben hier keinen Betrag; der Überblick zählt jeden einmal.',
  'policyPage.result.couldGo.region': 'Regionen, die entfallen könnten',
  'policyPage.result.couldGo.cluster': 'Cluster, die entfallen könnten',
  'policyPage.result.couldGo.zone': 'Zonen, die entfallen könnten',
  'policyPage.result.couldGo.dataCopy':
    'Kopien der Daten, die entfallen könnten',
  'policyPage.result.toBuild.region': 'Regionen, die zu bauen wären',
  'policyPage.result.toBuild.cluster': 'Cluster, die zu bauen wären',
  'policyPage.result.toBuild.zone': 'Zonen, die zu bauen wären',
  'policyPage.result.toBuild.dataCopy': 'Kopien der Daten, die zu bauen wären',
  'policyPage.result.amount.couldGo.more': 'Es gäbe zurück: {{text}}',
  'policyPage.result.amount.couldGo.fewer':
    'Es gäbe nicht mehr zurück: {{text}}',
  'policyPage.result.amount.toBuild.more': 'Es würde kosten: {{text}}',
  'policyPage.result.amount.toBuild.fewer':
    'Es würde nicht mehr kosten: {{text}}',
  'policyPage.result.findings': 'Befunde',
  'policyPage.result.owners': 'Eigentümer',
  'policyPage.result.moreOwners_one': 'Und {{number}} weiterer Eigentümer.',
  'policyPage.result.moreOwners_other': 'Und {{number}} weitere Eigentümer.',
  'policyPage.result.entities': 'Entitäten',
  'policyPage.result.csv': 'CSV mit allen',
  'policyPage.result.moreEntities_one':
    'Und {{number}} weitere: Sie steht im CSV.',
  'policyPage.result.moreEntities_other':
    'Und {{number}} weitere: Sie stehen im CSV.',
  'policyPage.result.fromTo': '{{before}} → {{after}}',
  'policyPage.result.appearing': 'Kommt hinzu: {{findings}}',
  'policyPage.result.going': 'Entfällt: {{findings}}',
  'policyPage.result.column.before': 'Heute',
  'policyPage.result.column.after': 'Dann',
  'policyPage.result.column.entities': 'Entitäten',
  'policyPage.result.column.owner': 'Eigentümer',
  'policyPage.result.column.moved': 'Bewegt',
  'policyPage.result.column.up': 'Nach oben',
  'policyPage.result.column.down': 'Nach unten',
  'policyPage.result.column.finding': 'Befund',
  'policyPage.result.column.appear': 'Hinzu',
  'policyPage.result.column.go': 'Entfällt',
  'policyPage.result.column.unit': 'Was',
  'policyPage.result.column.entity': 'Entität',
  'policyPage.result.column.verdict': 'Ergebnis',
  'policyPage.result.column.findings': 'Befunde',
  'policyPage.config.title': 'app-config zum Kopieren',
  'policyPage.config.lead':
    'Es kommt an die Stelle dessen, was heute unter rung steht; Einstellungen, die nicht zur Policy gehören, bleiben, wie sie sind.',
  'policyPage.config.copy': 'Die app-config kopieren',
  'policyPage.config.copied': 'Kopiert',
  'policyPage.config.invalid': 'Der Text kann noch nicht verwendet werden.',
};
