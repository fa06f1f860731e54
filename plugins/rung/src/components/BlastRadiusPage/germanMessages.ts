export const blastRadius = {
  'blastRadius.loading': 'Es wird errechnet, was ausfällt',
  'blastRadius.question.label': 'Was verloren geht',
  'blastRadius.question.if': 'Wenn',
  'blastRadius.question.kinds': 'Welche Art von Verlust',
  'blastRadius.question.kind.zone': 'eine Zone',
  'blastRadius.question.kind.cluster': 'ein Cluster',
  'blastRadius.question.kind.region': 'eine Region',
  'blastRadius.question.kind.entity': 'eine Entität',
  'blastRadius.question.name.zone': 'Welche Zone',
  'blastRadius.question.name.cluster': 'Welcher Cluster',
  'blastRadius.question.name.region': 'Welche Region',
  'blastRadius.question.name.entity': 'Welche Entität',
  'blastRadius.question.lost': 'verloren geht',
  'blastRadius.question.entities_one': '{{number}} Entität',
  'blastRadius.question.entities_other': '{{number}} Entitäten',
  'blastRadius.question.searching': 'Wird gesucht',
  'blastRadius.question.nothing': 'Nichts heißt so',
  'blastRadius.question.failed':
    'Was verloren gehen könnte, ließ sich nicht laden. Öffnen Sie die Auswahl erneut, um es wieder zu versuchen.',
  'blastRadius.question.open': 'Auswahl zeigen',
  'blastRadius.question.close': 'Auswahl verbergen',
  'blastRadius.question.proposed.zone':
    'Vorgeschlagen, weil in keiner anderen Zone mehr von dem läuft, was Sie sehen dürfen.',
  'blastRadius.question.proposed.cluster':
    'Vorgeschlagen, weil in keinem anderen Cluster mehr von dem läuft, was Sie sehen dürfen.',
  'blastRadius.question.proposed.region':
    'Vorgeschlagen, weil in keiner anderen Region mehr von dem läuft, was Sie sehen dürfen.',
  'blastRadius.question.proposed.entity':
    'Vorgeschlagen, weil von nichts anderem mehr von dem unmittelbar abhängt, was Sie sehen dürfen.',
  'blastRadius.loss.zone': 'den Verlust einer Zone',
  'blastRadius.loss.cluster': 'den Verlust eines Clusters',
  'blastRadius.loss.region': 'den Verlust einer Region',
  'blastRadius.loss.entity': 'den Verlust einer Entität',
  'blastRadius.empty.zone.title': 'Es ist keine Zone bekannt',
  'blastRadius.empty.zone.description':
    'Zonen werden in Clustern gesehen, die gelesen werden, oder an Resources vom Typ kubernetes-cluster angegeben. Sind sie angegeben, kennt sie der nächste Scan:',
  'blastRadius.empty.cluster.title':
    'Es ist kein Cluster bekannt, den Sie nennen dürfen',
  'blastRadius.empty.cluster.description':
    'Ein Cluster ist eine Resource vom Typ kubernetes-cluster, von der Komponenten abhängen, oder einer, in dem sie gesehen werden. Seinen Namen sieht, wer Cluster lesen darf. Ist angegeben, was wo läuft, kennt ihn der nächste Scan:',
  'blastRadius.empty.region.title': 'Es ist keine Region bekannt',
  'blastRadius.empty.region.description':
    'Regionen werden in Clustern gesehen, die gelesen werden, oder an Resources vom Typ kubernetes-cluster angegeben. Sind sie angegeben, kennt sie der nächste Scan:',
  'blastRadius.empty.entity.title': 'Nichts hängt von etwas ab',
  'blastRadius.empty.entity.description':
    'Keine Entität, die Sie sehen dürfen, hängt von einer anderen ab, soweit der Katalog es angibt. Ist eine Abhängigkeit angegeben, kennt sie der nächste Scan:',
  'blastRadius.empty.snippet': 'Was in catalog-info.yaml anzugeben ist',
  'blastRadius.empty.copy': 'Kopieren',
  'blastRadius.empty.copied': 'Kopiert',
  'blastRadius.error.missing.title':
    'Dies ist nicht bekannt, oder Sie dürfen es nicht sehen',
  'blastRadius.error.missing.description':
    'Der letzte Scan hat unter dem Einsehbaren nichts gefunden, das so heißt. Wählen Sie oben etwas anderes.',
  'blastRadius.error.forbidden.title':
    'Nach Clustern mit Namen dürfen Sie nicht fragen',
  'blastRadius.error.forbidden.description':
    'Um Cluster oder deren Resources zu nennen, braucht es neben rung.report.read die Berechtigungen kubernetes.clusters.read und kubernetes.resources.read: Fragen Sie die Betreiber des Portals danach. Nach Zonen, Regionen und anderen Entitäten lässt sich ohne sie fragen.',
  'blastRadius.state.down': 'Ausgefallen',
  'blastRadius.state.degraded': 'Eingeschränkt',
  'blastRadius.state.unknown': 'Nicht bekannt',
  'blastRadius.state.untouched': 'Unberührt',
  'blastRadius.answer.nothing': 'Unter diesen Filtern wird nichts gezählt',
  'blastRadius.answer.none': 'Von {{all}} fällt keine aus',
  'blastRadius.answer.down_one': '{{number}} von {{all}} fällt aus',
  'blastRadius.answer.down_other': '{{number}} von {{all}} fallen aus',
  'blastRadius.answer.broken_one':
    '{{down}}, und {{number}} davon verspricht anderes',
  'blastRadius.answer.broken_other':
    '{{down}}, und {{number}} davon versprechen anderes',
  'blastRadius.answer.brokenAll_one': '{{down}}, und sie verspricht anderes',
  'blastRadius.answer.brokenAll_other':
    '{{down}}, und sie alle versprechen anderes',
  'blastRadius.answer.components_one': '{{number}} Komponente',
  'blastRadius.answer.components_other': '{{number}} Komponenten',
  'blastRadius.answer.entities_one': '{{number}} Entität',
  'blastRadius.answer.entities_other': '{{number}} Entitäten',
  'blastRadius.answer.direct_one':
    '{{number}} verliert jeden Ort, an dem sie läuft.',
  'blastRadius.answer.direct_other':
    '{{number}} verlieren jeden Ort, an dem sie laufen.',
  'blastRadius.answer.itself_one': '{{number}} ist selbst verloren.',
  'blastRadius.answer.itself_other': '{{number}} sind selbst verloren.',
  'blastRadius.answer.dependent_one':
    '{{number}} fällt mit etwas aus, wovon sie abhängt.',
  'blastRadius.answer.dependent_other':
    '{{number}} fallen mit etwas aus, wovon sie abhängen.',
  'blastRadius.answer.unknown_one':
    'Von {{number}} ist nicht bekannt, wo sie läuft.',
  'blastRadius.answer.unknown_other':
    'Von {{number}} ist nicht bekannt, wo sie laufen.',
  'blastRadius.answer.uncertain_one':
    'Von den übrigen läuft {{number}} in etwas oder hängt von etwas ab, dessen Ort nicht bekannt oder das nicht einsehbar ist.',
  'blastRadius.answer.uncertain_other':
    'Von den übrigen laufen {{number}} in etwas oder hängen von etwas ab, dessen Ort nicht bekannt oder das nicht einsehbar ist.',
  'blastRadius.promises.title': 'Was versprochen ist',
  'blastRadius.promises.brokenTitle': 'Gebrochene Versprechen',
  'blastRadius.promises.broken':
    'Was diese für {{loss}} angeben, trifft nicht zu.',
  'blastRadius.promises.whole':
    'Kein Versprechen für {{loss}} ist gebrochen, soweit bekannt.',
  'blastRadius.promises.none':
    'Nichts, was Sie sehen dürfen, verspricht etwas für {{loss}}.',
  'blastRadius.promises.list.broken': 'Gebrochene Versprechen',
  'blastRadius.promises.list.restore':
    'Versprechen, die an einer Wiederherstellung hängen',
  'blastRadius.promises.list.unknown':
    'Versprechen, von denen es nicht bekannt ist',
  'blastRadius.promises.list.kept': 'Gehaltene Versprechen',
  'blastRadius.promises.state.broken': 'Versprechen gebrochen',
  'blastRadius.promises.state.restore': 'Hängt an einer Wiederherstellung',
  'blastRadius.promises.state.unknown': 'Nicht bekannt',
  'blastRadius.promises.state.kept': 'Versprechen gehalten',
  'blastRadius.promises.states': 'Angegeben ist',
  'blastRadius.promises.survives': 'übersteht {{loss}}',
  'blastRadius.promises.rto': 'zurück in {{rto}}',
  'blastRadius.promises.rpo': 'mit höchstens {{rpo}} Datenverlust',
  'blastRadius.promises.allLost_one': 'Der einzige Ort ist verloren.',
  'blastRadius.promises.allLost_other': 'Alle {{number}} Orte sind verloren.',
  'blastRadius.promises.left_one': '{{number}} von {{all}} Orten bleibt.',
  'blastRadius.promises.left_other': '{{number}} von {{all}} Orten bleiben.',
  'blastRadius.promises.noneLost': 'Kein eigener Ort ist verloren.',
  'blastRadius.promises.carried_one':
    'Was hierfür gebraucht wird, fällt aus, obwohl {{number}} von {{all}} eigenen Orten bleibt.',
  'blastRadius.promises.carried_other':
    'Was hierfür gebraucht wird, fällt aus, obwohl {{number}} von {{all}} eigenen Orten bleiben.',
  'blastRadius.promises.carriedWhole':
    'Was hierfür gebraucht wird, fällt aus, obwohl kein eigener Ort verloren ist.',
  'blastRadius.promises.measured':
    'Eine Übung am {{day}} hat {{time}} gemessen.',
  'blastRadius.promises.never':
    'Wie lange eine Wiederherstellung dauert, wurde nie gemessen.',
  'blastRadius.promises.uncertain':
    'Ein Ausfall ist möglich: Von etwas, das hierfür gebraucht wird, ist der Ort nicht bekannt, oder es ist nicht einsehbar.',
  'blastRadius.groups.title.system': 'Nach System, mit dem, was es weiterträgt',
  'blastRadius.groups.title.owner': 'Nach Eigentümer',
  'blastRadius.groups.title.domain': 'Nach Domäne',
  'blastRadius.groups.by': 'Gruppieren nach',
  'blastRadius.groups.option.system': 'System',
  'blastRadius.groups.option.owner': 'Eigentümer',
  'blastRadius.groups.option.domain': 'Domäne',
  'blastRadius.groups.none.system': 'Kein System',
  'blastRadius.groups.none.owner': 'Kein Eigentümer',
  'blastRadius.groups.none.domain': 'Keine Domäne',
  'blastRadius.groups.lead':
    'Ein Pfeil zeigt auf das, wovon etwas abhängt; dicke rote tragen den Ausfall weiter. Ein Klick auf ein System zeigt es allein.',
  'blastRadius.groups.narrow': 'Ein Klick auf einen Namen zeigt ihn allein.',
  'blastRadius.groups.picture': 'Systeme und was wovon abhängt',
  'blastRadius.groups.lone': 'Systeme ohne solche Abhängigkeiten',
  'blastRadius.groups.counts': '{{down}} von {{all}} aus',
  'blastRadius.groups.countsDegraded':
    '{{down}} von {{all}} aus, {{degraded}} eingeschränkt',
  'blastRadius.groups.more_one':
    'und {{number}} weitere Gruppe, weniger betroffen als diese',
  'blastRadius.groups.more_other':
    'und {{number}} weitere Gruppen, weniger betroffen als diese',
  'blastRadius.groups.lost.zone': 'Zone {{name}}, verloren',
  'blastRadius.groups.lost.cluster': 'Cluster {{name}}, verloren',
  'blastRadius.groups.lost.region': 'Region {{name}}, verloren',
  'blastRadius.groups.lost.entity': '{{name}}, verloren',
  'blastRadius.groups.lostClusters': 'Cluster, die verloren sind',
  'blastRadius.groups.clusters_one': '{{number}} Cluster ist verloren',
  'blastRadius.groups.clusters_other': '{{number}} Cluster sind verloren',
  'blastRadius.groups.moreClusters_one': 'und {{number}} weiterer',
  'blastRadius.groups.moreClusters_other': 'und {{number}} weitere',
  'blastRadius.groups.left_one': 'Es bleibt: {{number}} Cluster anderswo',
  'blastRadius.groups.left_other': 'Es bleiben: {{number}} Cluster anderswo',
  'blastRadius.groups.table': 'Die Abhängigkeiten als Tabelle',
  'blastRadius.groups.caption':
    'Welches System wovon abhängt, und was den Ausfall weiterträgt',
  'blastRadius.groups.from': 'System',
  'blastRadius.groups.to': 'Hängt ab von',
  'blastRadius.groups.count': 'Abhängigkeiten',
  'blastRadius.groups.carries': 'Die den Ausfall weitertragen',
  'blastRadius.groups.broken': 'Gebrochene Versprechen',
  'blastRadius.entities.title': 'Was aus jeder wird',
  'blastRadius.entities.csv': 'Als CSV',
  'blastRadius.entities.column.name.component': 'Komponente',
  'blastRadius.entities.column.name.entity': 'Entität',
  'blastRadius.entities.column.down': 'Wegen',
  'blastRadius.entities.column.degraded': 'Orte',
  'blastRadius.entities.column.unknown': 'Warum',
  'blastRadius.entities.column.untouched': 'Orte',
  'blastRadius.entities.column.remark': 'Bemerkung',
  'blastRadius.entities.column.owners': 'Eigentümer',
  'blastRadius.entities.reason.not-seen_one':
    '{{number}} wurde in keinem der Cluster gesehen, die zählen',
  'blastRadius.entities.reason.not-seen_other':
    '{{number}} wurden in keinem der Cluster gesehen, die zählen',
  'blastRadius.entities.reason.not-stated_one':
    '{{number}} gibt keinen Cluster an, von dem sie abhängt',
  'blastRadius.entities.reason.not-stated_other':
    '{{number}} geben keinen Cluster an, von dem sie abhängen',
  'blastRadius.entities.reason.place-not-stated_one':
    'von {{number}} gibt niemand an, wo die Cluster sind',
  'blastRadius.entities.reason.place-not-stated_other':
    'von {{number}} gibt niemand an, wo die Cluster sind',
  'blastRadius.entities.places_one': '{{left}} von {{number}} Ort übrig',
  'blastRadius.entities.places_other': '{{left}} von {{number}} Orten übrig',
  'blastRadius.entities.noneLost': 'keiner verloren',
  'blastRadius.entities.uncertain':
    'läuft in etwas oder hängt von etwas ab, dessen Ort nicht bekannt oder das nicht einsehbar ist',
  'blastRadius.entities.more': 'Mehr zeigen',
  'blastRadius.entities.loading': 'Geladen wird, was aus jeder wird',
  'blastRadius.entities.loadingMore': 'Mehr wird geladen',
};
