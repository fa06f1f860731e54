/** What a memo says in German. */
export default {
  title: 'Memo zur Stufe',
  titled: 'Memo zur Stufe: {{title}}',
  'verdict.rung': '{{headline}}: {{name}}.',
  'verdict.layered': '{{headline}}: {{name}}, mit Plattformschicht.',
  'verdict.unassessed':
    'Angegeben ist nichts, was zählt, und so lässt sich keine Stufe ableiten. Zuerst die sechs Zahlen angeben: Verfügbarkeit, RTO, RPO, Größe, Teams und Compliance.',

  'numbers.title': 'Die Zahlen',
  'numbers.requirement': 'Anforderung',
  'numbers.value': 'Wert',
  'numbers.source': 'Angegeben von',
  'numbers.rung': 'Niedrigste Stufe',
  'numbers.remark': 'Bemerkung',
  'numbers.missing': 'Nicht angegeben: {{numbers}}.',
  'numbers.uncounted': 'Nicht gezählt:',
  'numbers.problem': '{{annotation}} lautet {{value}}.',
  'numbers.problemWithheld':
    '{{annotation}} ist nicht lesbar; der Wert wird zurückgehalten.',
  'numbers.withheld': 'zurückgehalten',
  'source.entity': 'Entität',
  'source.system': 'System {{name}}',
  'source.domain': 'Domäne {{name}}',
  'source.profile': 'Profil {{name}}',
  'source.counted': 'gezählt auf {{name}}',
  'hiddenSource.system': 'System',
  'hiddenSource.domain': 'Domäne',
  'hiddenSource.profile': 'Profil',
  'hiddenSource.counted': 'im Katalog gezählt',
  'remark.forcing': 'gibt den Ausschlag',
  'remark.guess': 'eine Schätzung',
  'ignored.stateless': 'zählt nicht: zustandslos',
  'ignored.withheld': 'zählt nicht: zurückgehalten',
  'reading.node': 'gelesen als Ausfall eines Knotens',
  'reading.zone': 'gelesen als Ausfall einer Zone',
  'reading.cluster': 'gelesen als Ausfall eines Clusters',
  'reading.region': 'gelesen als Ausfall einer Region',

  'platform.title': 'Die Plattformachse',
  'platform.byTeams_one':
    'Eine Plattformschicht ist gerechtfertigt: {{count}} Team deployt darauf.',
  'platform.byTeams_other':
    'Eine Plattformschicht ist gerechtfertigt: {{count}} Teams deployen darauf.',
  'platform.byTenants':
    'Eine Plattformschicht ist durch unterschiedlich vertrauenswürdige Mandanten gerechtfertigt.',
  'platform.notStated':
    'Nichts verlangt eine Plattformschicht; die Zahl der Teams ist nicht angegeben.',
  'platform.atBreakEven_one':
    '{{count}} Team ist genau der Break-even: Eine Plattformschicht ist noch nicht gerechtfertigt.',
  'platform.atBreakEven_other':
    '{{count}} Teams sind genau der Break-even: Eine Plattformschicht ist noch nicht gerechtfertigt.',
  'platform.below_one':
    'Eine Plattformschicht ist nicht gerechtfertigt: {{count}} Team deployt darauf.',
  'platform.below_other':
    'Eine Plattformschicht ist nicht gerechtfertigt: {{count}} Teams deployen darauf.',
  'platform.withheld':
    'Eine Plattformschicht ist gerechtfertigt; die Zahl der Teams wird zurückgehalten.',
  'platform.withheldBelow':
    'Eine Plattformschicht ist nicht gerechtfertigt; die Zahl der Teams wird zurückgehalten.',
  'platform.paysOff':
    'Eine Plattform lohnt sich ab mehr als {{breakEven}} Teams.',
  'platform.isolation': 'Passende Isolation: {{tier}}.',

  'stop.title': 'Warum hier Schluss ist',
  'stop.forcing':
    'Warum Stufe {{rung}}: {{requirements}}, und nichts, was mehr verlangt.',
  'stop.nothing': 'Keine Angabe verlangt mehr als einen Wegwerf-Cluster.',
  'stop.forgone':
    'Verzicht: Es geht ohne Stufe {{rung}}, {{name}}. {{adds}} In Kauf genommen ohne sie: {{accepted}}',
  'stop.nothingForgone':
    'Auf nichts wird verzichtet: Darüber gibt es keine weitere Stufe.',
  'relax.enough': 'Stufe {{rung}} genügt mit {{changes}}.',
  'relax.blocked_one': '{{facts}} verlangt sie, was immer die Zahlen sagen.',
  'relax.blocked_other': '{{facts}} verlangen sie, was immer die Zahlen sagen.',
  'relax.numbersAlone_one':
    'Mit {{changes}} bliebe Stufe {{rung}}, doch {{facts}} verlangt die jetzige trotzdem.',
  'relax.numbersAlone_other':
    'Mit {{changes}} bliebe Stufe {{rung}}, doch {{facts}} verlangen die jetzige trotzdem.',
  'recovery.backup-and-restore':
    'Der Ausfall einer Region verlangt Backup und Wiederherstellung.',
  'recovery.pilot-light': 'Der Ausfall einer Region verlangt ein Pilot Light.',
  'recovery.warm-standby':
    'Der Ausfall einer Region verlangt einen Warm Standby.',
  'recovery.active-active': 'Der Ausfall einer Region verlangt Aktiv-Aktiv.',
  budget:
    'Ausfallen darf es {{month}} im Monat, das sind etwa {{year}} im Jahr.',
  'withheld.parts':
    'Zurückgehalten, weil es auf nicht einsehbaren Zahlen beruht: {{parts}}.',
  'withheld.downtime': 'der erlaubte Ausfall',
  'withheld.recovery': 'die Wiederherstellung nach dem Ausfall einer Region',
  'withheld.data': 'die passenden Datenstrategien',
  'withheld.isolation': 'die passende Isolation',
  'fit.fits': 'Was heute gebaut ist, passt.',
  'fit.over-built': 'Was heute gebaut ist, ist überdimensioniert.',
  'fit.under-built': 'Was heute gebaut ist, ist unterdimensioniert.',

  'climb.title': 'Aufstieg, wenn',
  'climb.leadsTo': 'Führt zu Stufe {{rung}}, {{name}}.',
  'climb.justifies': 'Rechtfertigt eine Plattformschicht, Stufe {{rung}}.',

  'data.title': 'Datenstrategie',
  'data.strategy': 'Strategie',
  'data.consistency': 'Konsistenz',
  'data.rpo': 'RPO',
  'data.writeLatency': 'Latenz beim Schreiben',

  'findings.title': 'Befunde',
  'findings.about': 'Betrifft {{entities}}.',
  'findings.hidden': 'eine nicht einsehbare Entität',
  'findings.rung': 'Stufe {{rung}}',
  'findings.more_one': '{{count}} weitere',
  'findings.more_other': '{{count}} weitere',
  'findings.accepted': 'Akzeptiert bis {{until}}: {{reason}}.',
  'findings.lapsed': 'Die Akzeptanz ist am {{until}} abgelaufen: {{reason}}.',

  'reassess.title': 'Neu bewerten bei',
  'reassess.text':
    'Einer wesentlichen Änderung im Geschäft: einem neuen SLA, einer neuen Region, einem großen Kunden, einem Compliance-Regime. Nicht fortlaufend.',

  'parts.title': 'Memo zu den Teilen',
  'parts.titled': 'Memo zu den Teilen: {{title}}',
  'parts.unassessed': 'Nichts davon ist bisher bewertet.',
  'parts.needed': 'Nötig ist bis zu Stufe {{rung}}: {{name}}.',
  'parts.strictest': 'Verlangt von {{parts}}.',
  'parts.list': 'Die Teile',
  'parts.part': 'Teil',
  'parts.owner': 'Eigentümer',
  'parts.neededRung': 'Nötig',
  'parts.built': 'Gebaut',
  'parts.fit': 'Passung',
  'parts.findings': 'Offene Befunde',
  'parts.notKnown': 'nicht bekannt',
  'parts.some': 'Das sind {{shown}} von {{total}}, die schwersten zuerst.',
  'parts.together': 'Zusammen',
  'parts.missing': 'Was fehlt',
  'parts.notStated': '{{numbers}} nicht angegeben',
  'parts.unreadable': '{{numbers}} nicht lesbar',

  'memo.copy': 'Als Markdown kopieren',
  'memo.copied': 'Kopiert',
  'memo.notCopied':
    'Der Browser hat das Kopieren nicht zugelassen; herunterladen geht trotzdem.',
  'memo.download': 'Als Markdown herunterladen',
  'memo.region': 'Die Entscheidung auf einer Seite',
};
