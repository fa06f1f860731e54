export const card = {
  'card.title': 'Kubernetes-Stufe',
  'card.headline.enough': 'Stufe {{rung}} genügt',
  'card.headline.needed': 'Stufe {{rung}} ist nötig',
  'card.headline.under-built':
    'Stufe {{rung}} ist nötig, Stufe {{built}} ist gebaut',
  'card.headline.over-built':
    'Stufe {{rung}} genügt, Stufe {{built}} ist gebaut',
  'card.headline.incomplete': 'Stufe {{rung}}, unvollständig',
  'card.headline.unassessed': 'Noch ist keine Anforderung angegeben',
  'card.headline.uncounted': 'Noch zählt nichts von dem, was angegeben ist',
  'card.builtLine.unassessed': 'Sechs Zahlen sagen, welche Stufe genügt.',
  'card.builtLine.layered': '{{name}}, mit Plattformschicht',
  'card.builtLine.fits': '{{name}}, wie gebaut.',
  'card.builtLine.missing': 'Es fehlen: {{parts}}.',
  'card.builtLine.needed': 'Nötig ist: {{name}}.',
  'card.builtLine.couldGo': 'Beim Abstieg: {{units}}.',
  'card.builtLine.enough': 'Es genügt: {{name}}.',
  'card.builtLine.built': 'Stufe {{rung}} ist gebaut. {{line}}',
  'card.builtLine.unknown': '{{name}}. Was gebaut ist, ist nicht bekannt.',
  'card.missing.regions_one': '{{count}} Region',
  'card.missing.regions_other': '{{count}} Regionen',
  'card.missing.clusters_one': '{{count}} Cluster',
  'card.missing.clusters_other': '{{count}} Cluster',
  'card.missing.zones_one': '{{count}} Zone',
  'card.missing.zones_other': '{{count}} Zonen',
  'card.missing.control-plane': 'eine Control Plane, die einen Knoten überlebt',
  'card.missing.replicated-data':
    'Daten, die in eine andere Region repliziert sind',
  'card.missing.backups': 'Backups',
  'card.missing.tested-backups': 'ein einmal zurückgespieltes Backup',
  'card.heldBy.label': 'Warum Stufe {{rung}}',
  'card.heldBy.nothing':
    'Keine Angabe verlangt mehr als einen Wegwerf-Cluster.',
  'card.heldBy.guess': 'Schätzung',
  'card.heldBy.from': 'aus Profil {{profile}}',
  'card.heldBy.inherited.system': 'vom System',
  'card.heldBy.inherited.domain': 'von der Domäne',
  'card.heldBy.counted': 'auf dem Cluster gezählt',
  'card.heldBy.reading.node': 'gelesen als Ausfall eines Knotens',
  'card.heldBy.reading.zone': 'gelesen als Ausfall einer Zone',
  'card.heldBy.reading.cluster': 'gelesen als Ausfall eines Clusters',
  'card.heldBy.reading.region': 'gelesen als Ausfall einer Region',
  'card.heldBy.alternative':
    'Ist nur der Ausfall einer Zone gemeint, stattdessen {{annotations}} angeben: Dann genügt Stufe {{rung}}.',
  'card.heldBy.noAlternative':
    'Ist nur der Ausfall einer Zone gemeint, stattdessen {{annotations}} angeben. Das allein ändert nichts: Auf Stufe {{rung}} hielte es weiterhin {{requirements}}.',
  'card.provenance.source.entity': 'An der Entität selbst angegeben',
  'card.provenance.source.system': 'Vom System geerbt',
  'card.provenance.source.domain': 'Von der Domäne geerbt',
  'card.provenance.source.profile': 'Aus dem Profil {{profile}} ergänzt',
  'card.provenance.source.counted':
    'Gezählt: die Eigentümer dessen, was auf dem Cluster läuft',
  'card.provenance.guess':
    'Mit Fragezeichen als Schätzung markiert; zählt trotzdem.',
  'card.provenance.reading.node':
    'Ohne Fehlerdomäne: Der Größe nach ist der Ausfall eines Knotens gemeint.',
  'card.provenance.reading.zone':
    'Ohne Fehlerdomäne: Der Größe nach ist der Ausfall einer Zone gemeint.',
  'card.provenance.reading.cluster':
    'Ohne Fehlerdomäne: Der Größe nach ist der Ausfall eines Clusters gemeint.',
  'card.provenance.reading.region':
    'Ohne Fehlerdomäne: Der Größe nach ist der Ausfall einer Region gemeint.',
  'card.provenance.threshold':
    'Schwelle überschritten: {{threshold}} verlangt Stufe {{rung}}.',
  'card.provenance.rung': 'Verlangt Stufe {{rung}}.',
  'card.provenance.next':
    'Nächste Schwelle: {{threshold}} verlangt Stufe {{rung}}.',
  'card.reported.now': 'Soeben bewertet.',
  'card.reported.label': 'Berichte',
  'card.reported.upToDate': 'Aktuell',
  'card.reported.current': 'Listen und Berichte zeigen dasselbe seit {{time}}.',
  'card.reported.older':
    'Inzwischen geändert: Listen und Berichte zeigen bis zum nächsten Scan noch das Ergebnis von {{time}}.',
  'card.reported.missing':
    'Soeben bewertet. In Listen und Berichten fehlt es noch: Der nächste Scan nimmt es auf.',
  'card.refresh.action': 'Jetzt aktualisieren',
  'card.refresh.forbidden':
    'Nicht erlaubt: Dafür ist die Berechtigung rung.assessment.read nötig.',
  'card.refresh.error':
    'Listen und Berichte ließen sich nicht aktualisieren: {{reason}}',
  'card.findings.label': 'Befunde',
  'card.findings.more_one': '{{count}} weiterer',
  'card.findings.more_other': '{{count}} weitere',
  'card.findings.open_one': '{{count}} offener Befund',
  'card.findings.open_other': '{{count}} offene Befunde',
  'card.findings.accepted_one': '{{count}} akzeptiert',
  'card.findings.accepted_other': '{{count}} akzeptiert',
  'card.link.label': 'Mehr zu dieser Bewertung',
  'card.link.details': 'Details',
  'card.link.memo': 'Memo',
  'card.link.change': 'Anforderungen ändern',
  'card.link.state': 'Anforderungen angeben',
  'card.link.missing': 'Was fehlt',
  'card.link.couldGo': 'Was entfallen könnte',
  'card.link.more': 'Mehr',
  'card.link.icon': 'Stufe',
  'card.forgone.label': 'Verzicht',
  'card.forgone.without': 'Stufe {{rung}}, {{name}}.',
  'card.forgone.could_one': 'Verzichtbar ist Stufe {{rungs}}.',
  'card.forgone.could_other': 'Verzichtbar sind die Stufen {{rungs}}.',
  'card.forgone.nothing': 'Nichts: Über dieser Stufe gibt es keine weitere.',
  'card.climb.label': 'Auslöser für den Aufstieg',
  'card.climb.leadsTo': 'Führt zu Stufe {{rung}}.',
  'card.problems.label': 'Angegeben, aber nicht lesbar',
  'card.problems.problem': '{{annotation}} lautet „{{value}}“.',
  'card.problems.withheld':
    '{{annotation}} ist nicht lesbar; der Wert ist nicht einsehbar.',
  'card.incomplete.missing': 'Noch nicht angegeben: {{numbers}}.',
  'card.incomplete.guesses': 'Als Schätzung markiert: {{requirements}}.',
  'card.unassessed.description':
    'Jedes Ziel für den Ausfall angeben, der gemeint ist, eine unsichere Zahl mit Fragezeichen, und none, wo es keine solche Anforderung gibt.',
  'card.unassessed.parts.system':
    'Dieses System gibt selbst keine Anforderungen an. Was es angibt, gilt für jeden seiner Teile, der nicht selbst etwas dazu angibt.',
  'card.unassessed.parts.domain':
    'Diese Domäne gibt selbst keine Anforderungen an. Was sie angibt, gilt für alles in ihr und in ihren Teildomänen, für das nicht näher daran etwas dazu angegeben ist.',
  'card.picture.needed':
    'Leiter mit sechs Stufen: Stufe {{rung}} des Resilienzpfads ist nötig.',
  'card.picture.unassessed':
    'Leiter mit sechs Stufen: Noch ist keine Stufe abgeleitet.',
  'card.picture.forgone': 'Auf Stufe {{rung}} wird verzichtet.',
  'card.picture.platform': 'Die Plattformschicht ist gerechtfertigt.',
  'card.picture.noPlatform': 'Die Plattformschicht ist nicht gerechtfertigt.',
  'card.picture.survives.node': 'Knoten',
  'card.picture.survives.zone': 'Zone',
  'card.picture.survives.cluster': 'Cluster',
  'card.picture.survives.region': 'Region',
  'card.picture.platformRail': 'Plattform',
  'card.picture.built': 'gebaut',
  'card.picture.declared': 'deklariert',
  'card.picture.source.observed': 'gesehen',
  'card.picture.source.likely': 'wohl',
  'card.picture.source.declared': 'wie deklariert',
  'card.picture.known.observed': 'Das wurde {{age}} gesehen.',
  'card.picture.known.likely':
    'Das ist wahrscheinlich, nach dem, was {{age}} gesehen wurde.',
  'card.picture.known.declared': 'Das ist so deklariert.',
  'card.picture.declaredRung': 'Deklariert ist Stufe {{rung}}.',
  'card.picture.fits': 'Heute ist Stufe {{rung}} gebaut: passt.',
  'card.picture.overBuilt':
    'Heute ist Stufe {{rung}} gebaut: überdimensioniert.',
  'card.picture.underBuilt':
    'Heute ist Stufe {{rung}} gebaut: unterdimensioniert.',
  'card.loading': 'Die Bewertung wird geladen',
};
