export const campaignsPage = {
  'campaignsPage.list': 'Kampagnen',
  'campaignsPage.lead':
    'Worum jemand viele Entitäten bis zu einem Tag bittet. Eine Kampagne ist eine Resource vom Typ rung-campaign im Katalog und wird geprüft wie alles dort. Gezählt wird, was Sie sehen dürfen.',
  'campaignsPage.loading': 'Die Kampagnen werden geladen',
  'campaignsPage.more': 'Es gibt mehr Kampagnen, als hier gezeigt werden.',
  'campaignsPage.empty.title': 'Es gibt noch keine Kampagne',
  'campaignsPage.empty.description':
    'Eine Kampagne ist eine Resource vom Typ rung-campaign. Was zu schreiben ist, steht auf der Seite der Annotationen.',
  'campaignsPage.column.title': 'Kampagne',
  'campaignsPage.column.by': 'Von',
  'campaignsPage.column.goal': 'Bittet um',
  'campaignsPage.column.days': 'Wann',
  'campaignsPage.column.progress': 'Erledigt',
  'campaignsPage.days': '{{starts}} bis {{ends}}',
  'campaignsPage.noOwner': 'Niemandem',
  'campaignsPage.stage.draft': 'Entwurf',
  'campaignsPage.stage.planned': 'Geplant',
  'campaignsPage.stage.running': 'Läuft',
  'campaignsPage.stage.ended': 'Beendet',
  'campaignsPage.goal.stated': 'Zu jeder ist etwas angegeben',
  'campaignsPage.goal.complete':
    'Alle sechs Zahlen sind angegeben, ohne Schätzungen',
  'campaignsPage.goal.fits':
    'Nichts ist unterdimensioniert: Was gebaut ist, reicht aus',
  'campaignsPage.goal.comes-down':
    'Nichts ist überdimensioniert: Was nicht gebraucht wird, kommt weg',
  'campaignsPage.goal.finding':
    '„{{finding}}“ findet sich nirgends oder ist hingenommen',
  'campaignsPage.goal.exercised':
    'Ausfälle sind geübt, und das ist nicht zu lange her',
  'campaignsPage.progress': '{{done}} von {{all}} erledigt',
  'campaignsPage.left_one': '{{number}} offen',
  'campaignsPage.left_other': '{{number}} offen',
  'campaignsPage.unknown_one': '{{number}} nicht bekannt',
  'campaignsPage.unknown_other': '{{number}} nicht bekannt',
  'campaignsPage.problem.title':
    'Sie bittet niemanden um etwas, weil sie nicht zu lesen ist.',
  'campaignsPage.problem.missing':
    '{{annotation}} fehlt. Schreiben Sie {{hint}}.',
  'campaignsPage.problem.unreadable':
    '{{annotation}} ist „{{value}}“. Schreiben Sie {{hint}}.',
  'campaignsPage.hint.goal':
    'stated, complete, fits, comes-down, exercised, oder finding: und die ID eines Befunds',
  'campaignsPage.hint.filter':
    'was die Liste der Entitäten in ihrer Adresse hat, von owner, system, domain, kind, lifecycle, tag und text',
  'campaignsPage.hint.starts': 'den ersten Tag, etwa 2027-03-01',
  'campaignsPage.hint.ends':
    'den letzten Tag, etwa 2027-05-31, nicht vor dem ersten',
  'campaignsPage.hint.draft': 'true oder false',
  'campaignsPage.remind.button': 'Eigentümer erinnern',
  'campaignsPage.remind.busy': 'Sie werden erinnert',
  'campaignsPage.remind.failed':
    'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  'campaignsPage.remind.done_one': '{{number}} Eigentümer wird erinnert.',
  'campaignsPage.remind.done_other': '{{number}} Eigentümer werden erinnert.',
  'campaignsPage.remind.before_one': '{{number}} wurde heute schon erinnert.',
  'campaignsPage.remind.before_other':
    '{{number}} wurden heute schon erinnert.',
  'campaignsPage.back': 'Alle Kampagnen',
  'campaignsPage.why': 'Warum',
  'campaignsPage.by': 'Von',
  'campaignsPage.asks': 'Bittet um',
  'campaignsPage.when': 'Wann',
  'campaignsPage.whom': 'Wen',
  'campaignsPage.inCatalog': 'Im Katalog',
  'campaignsPage.standing.left.title': 'Offen',
  'campaignsPage.standing.left.empty': 'Nichts ist offen.',
  'campaignsPage.standing.left.all_one': 'In der Liste zeigen',
  'campaignsPage.standing.left.all_other': 'Alle {{number}} in der Liste',
  'campaignsPage.standing.done.title': 'Erledigt',
  'campaignsPage.standing.done.empty': 'Noch ist nichts erledigt.',
  'campaignsPage.standing.done.all_one': 'In der Liste zeigen',
  'campaignsPage.standing.done.all_other': 'Alle {{number}} in der Liste',
  'campaignsPage.entity.name': 'Entität',
  'campaignsPage.entity.owners': 'Eigentümer',
  'campaignsPage.entity.needed': 'Benötigt',
  'campaignsPage.entity.built': 'Gebaut',
  'campaignsPage.groups.title': 'Nach Eigentümer',
  'campaignsPage.groups.owner': 'Eigentümer',
  'campaignsPage.groups.left': 'Offen',
  'campaignsPage.groups.done': 'Erledigt',
  'campaignsPage.groups.unknown': 'Nicht bekannt',
  'campaignsPage.groups.none': 'Gehört niemandem',
  'campaignsPage.groups.empty':
    'Um nichts von dem, was Sie sehen dürfen, wird gebeten.',
  'campaignsPage.groups.more_one': 'und {{number}} weiterer Eigentümer',
  'campaignsPage.groups.more_other': 'und {{number}} weitere Eigentümer',
  'campaignsPage.burnUp.title': 'Von Tag zu Tag',
  'campaignsPage.burnUp.empty':
    'Bevor sie begonnen hat, gibt es nichts zu erzählen.',
  'campaignsPage.burnUp.begins':
    'Gezählt wird seit {{day}}; morgen gibt es eine Linie.',
  'campaignsPage.burnUp.summary':
    'Von {{from}} bis {{to}}: Erledigt waren erst {{before}}, dann {{after}}, von {{all}}.',
  'campaignsPage.burnUp.table': 'Als Tabelle',
  'campaignsPage.burnUp.caption': 'Erledigt und offen von Tag zu Tag',
  'campaignsPage.burnUp.day': 'Tag',
  'campaignsPage.burnUp.done': 'Erledigt',
  'campaignsPage.burnUp.left': 'Offen',
  'campaignsPage.burnUp.unknown': 'Nicht bekannt',
  'campaignsPage.burnUp.all': 'Alle',
};
