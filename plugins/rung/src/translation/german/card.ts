export const card = {
  'card.title': 'Kubernetes-Stufe',
  'card.headline.enough': 'Stufe {{rung}} genügt',
  'card.headline.needed': 'Stufe {{rung}} ist nötig',
  'card.headline.under-built':
    'Stufe {{rung}} ist nötig, Stufe {{built}} ist gebaut',
  'card.headline.over-built':
    'Stufe {{rung}} genügt, Stufe {{built}} ist gebaut',
  'card.headline.incomplete': 'Stufe {{rung}}, unvollständig',
  'card.headline.unassessed': 'Noch nicht bewertet',
  'card.chip.incomplete': 'Vorläufig',
  'card.chip.platform': 'Mit Plattformschicht',
  'card.chip.overBuilt': 'Überdimensioniert: Stufe {{rung}} vorhanden',
  'card.rung': 'Stufe {{rung}}',
  'card.heldBy.label': 'Gehalten durch',
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
  'card.reported.current':
    'Soeben bewertet. Listen und Berichte zeigen dasselbe seit {{time}}.',
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
  'card.findings.more_one': 'und {{count}} weiterer',
  'card.findings.more_other': 'und {{count}} weitere',
  'card.findings.open_one': '{{count}} offener Befund',
  'card.findings.open_other': '{{count}} offene Befunde',
  'card.findings.accepted_one': '{{count}} akzeptiert',
  'card.findings.accepted_other': '{{count}} akzeptiert',
  'card.link.label': 'Mehr zu dieser Bewertung',
  'card.link.details': 'Details',
  'card.link.memo': 'Memo',
  'card.link.change': 'Anforderungen ändern',
  'card.link.state': 'Anforderungen angeben',
  'card.link.icon': 'Stufe',
  'card.forgone.label': 'Verzichtet auf',
  'card.forgone.accepted': 'Akzeptiert.',
  'card.forgone.nothing': 'Nichts: Über dieser Stufe gibt es keine weitere.',
  'card.climb.label': 'Aufstieg, wenn',
  'card.climb.leadsTo': 'Führt zu Stufe {{rung}}, {{name}}.',
  'card.climb.leadsToPlatform':
    'Rechtfertigt eine Plattformschicht, Stufe {{rung}}.',
  'card.relax.label': 'Abstieg, wenn',
  'card.relax.stays': 'Bleibt, weil',
  'card.relax.enough': '{{changes}}: Dann genügt Stufe {{rung}}.',
  'card.relax.blocked_one': '{{facts}} hält den Dienst auf Stufe {{rung}}.',
  'card.relax.blocked_other': '{{facts}} halten den Dienst auf Stufe {{rung}}.',
  'card.relax.numbersAlone':
    'Die Zahlen allein ließen Stufe {{rung}} zu: {{changes}}.',
  'card.relax.all': 'Stufe {{rung}} genügt, sobald all dies gilt:',
  'card.relax.today': 'heute {{value}}',
  'card.platform.label': 'Plattform',
  'card.platform.byTeams':
    'Gerechtfertigt: {{teams}} Teams, und sie lohnt sich ab mehr als {{breakEven}}.',
  'card.platform.byTenants':
    'Gerechtfertigt durch unterschiedlich vertrauenswürdige Mandanten.',
  'card.platform.atBreakEven':
    'Noch nicht: {{teams}} Teams sind genau der Break-even, erst darüber lohnt sie sich.',
  'card.platform.below_one':
    'Nicht nötig: {{count}} Team, und sie lohnt sich ab mehr als {{breakEven}}.',
  'card.platform.below_other':
    'Nicht nötig: {{count}} Teams, und sie lohnt sich ab mehr als {{breakEven}}.',
  'card.platform.unknown':
    'Nicht verlangt: Die Zahl der Teams ist nicht angegeben, und sie lohnt sich ab mehr als {{breakEven}}.',
  'card.platform.never': 'Nicht verlangt.',
  'card.platform.withheld':
    'Gerechtfertigt; die Zahl der Teams ist nicht einsehbar.',
  'card.platform.withheldBelow':
    'Nicht nötig; die Zahl der Teams ist nicht einsehbar.',
  'card.downtime.label': 'Ausfallbudget',
  'card.downtime.month': '{{duration}} Ausfall im Monat',
  'card.downtime.year': 'etwa {{duration}} im Jahr',
  'card.problems.label': 'Angegeben, aber nicht lesbar',
  'card.problems.problem': '{{annotation}} lautet „{{value}}“.',
  'card.problems.withheld':
    '{{annotation}} ist nicht lesbar; der Wert ist nicht einsehbar.',
  'card.incomplete.missing': 'Noch nicht angegeben: {{numbers}}.',
  'card.incomplete.guesses': 'Als Schätzung markiert: {{requirements}}.',
  'card.unassessed.description':
    'Angegeben ist nichts, was zählt, daher lässt sich keine Stufe ableiten. Die sechs Zahlen gehören in die catalog-info.yaml, so wie sie für diesen Dienst gelten: jedes Ziel für den Ausfall, der gemeint ist, eine unsichere Zahl mit Fragezeichen, und none, wo es keine solche Anforderung gibt.',
  'card.unassessed.snippet': 'Hinzuzufügende Annotationen',
  'card.unassessed.parts.system':
    'Dieses System gibt selbst keine Anforderungen an. Was es angibt, gilt für jeden seiner Teile, der nicht selbst etwas dazu angibt.',
  'card.unassessed.parts.domain':
    'Diese Domäne gibt selbst keine Anforderungen an. Was sie angibt, gilt für alles in ihr und in ihren Teildomänen, für das nicht näher daran etwas dazu angegeben ist.',
  'card.unassessed.copied':
    'Kopiert. Nun die Zahlen dieses Dienstes einsetzen.',
  'card.unassessed.copy': 'Annotationen kopieren',
  'card.picture.enough':
    'Leiter mit sechs Stufen: Stufe {{rung}} des Resilienzpfads genügt.',
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
  'card.picture.declaredRung': 'deklariert: Stufe {{rung}}',
  'card.picture.source.observed': 'Gebaut: {{age}} gesehen',
  'card.picture.source.likely':
    'Gebaut: wahrscheinlich, nach dem, was {{age}} gesehen wurde',
  'card.picture.source.declared': 'Gebaut: wie deklariert',
  'card.picture.fits': 'Heute ist Stufe {{rung}} vorhanden: passt.',
  'card.picture.overBuilt':
    'Heute ist Stufe {{rung}} vorhanden: überdimensioniert.',
  'card.picture.underBuilt':
    'Heute ist Stufe {{rung}} vorhanden: unterdimensioniert.',
  'card.loading': 'Die Bewertung wird geladen',
};
