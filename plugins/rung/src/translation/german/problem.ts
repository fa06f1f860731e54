export const problem = {
  'problem.what.empty': 'Der Wert ist leer.',
  'problem.what.too-long': 'Der Wert ist länger als {{limit}} Zeichen.',
  'problem.what.unknown-word':
    'Der Wert ist keines der Wörter, die diese Anforderung kennt.',
  'problem.what.too-many-names': 'Der Wert nennt mehr als {{limit}} Namen.',
  'problem.what.other-separators':
    'Der Wert enthält um oder zwischen seinen Namen andere Zeichen als Kommas.',
  'problem.what.empty-name': 'Zwischen zwei Kommas des Werts fehlt ein Name.',
  'problem.what.none-among-names':
    'Der Wert sagt none und nennt daneben noch etwas.',
  'problem.what.no-percentage': 'Der Wert ist kein Prozentsatz.',
  'problem.what.fraction':
    'Der Wert ist ein Bruchteil von eins und kein Prozentsatz.',
  'problem.what.out-of-range':
    'Der Wert liegt nicht ab {{limit}} und unter 100.',
  'problem.what.no-whole-number': 'Der Wert ist keine ganze Zahl.',
  'problem.what.less-than-one': 'Der Wert ist kleiner als eins.',
  'problem.what.base-below-one':
    'Die Grundlast des Werts ist kleiner als eins.',
  'problem.what.peak-below-base':
    'Die Spitze des Werts liegt unter seiner Grundlast.',
  'problem.what.no-duration': 'Der Wert ist keine Dauer.',
  'problem.what.unknown-profile': 'Der Wert ist nicht der Name eines Profils.',
  'problem.what.profiles-not-known': 'Es ist kein Profil bekannt.',
  'problem.what.unknown-fact': 'Der Wert ist keiner, den diese Angabe kennt.',
  'problem.what.planned-exercise':
    'Der Wert ist ein Tag, der noch kommt, und eine geplante Übung ist keine.',
  'problem.what.no-name':
    'Der Wert ist kein Name, oder es sind keine Namen mit Kommas dazwischen.',
  'problem.what.no-ref':
    'Der Wert ist kein Verweis auf eine Entity, oder es sind keine mit Kommas dazwischen.',
  'problem.what.no-acceptance': 'Der Wert sagt nicht, bis wann und warum.',
  'problem.what.never-acceptable':
    'Dieses Portal lässt nicht zu, dass dieser Befund akzeptiert wird.',
  'problem.what.accepted-too-long':
    'Akzeptiert ist länger als die {{limit}} Tage, die das Portal zulässt.',
  'problem.what.withheld': 'Was hier steht, ist nicht sichtbar.',
  'problem.advice.requirement':
    'Erwartet: {{hint}}, oder none, wo es keine solche Anforderung gibt.',
  'problem.advice.requirement-meant':
    'Falls gemeint: {{meant}}. Sonst erwartet: {{hint}}, oder none, wo es keine solche Anforderung gibt.',
  'problem.advice.fact': 'Erwartet: {{hint}}.',
  'problem.advice.fact-meant':
    'Falls gemeint: {{meant}}. Sonst erwartet: {{hint}}.',
  'problem.advice.profile': 'Erwartet: eines von {{choices}}.',
  'problem.advice.profile-meant':
    'Falls gemeint: {{meant}}. Sonst erwartet: eines von {{choices}}.',
  'problem.advice.no-profiles': 'Weglassen: Dieses Portal hat keine Profile.',
  'problem.advice.give-profiles':
    'Die app-config angeben, in der das Profil steht.',
  'problem.advice.acceptance':
    'Erwartet: until, ein Tag und ein Grund, etwa „until 2027-03-31: der Vertrag endet dann“.',
  'problem.advice.never-acceptable':
    'Die Annotation entfernen, und beheben, was gefunden wurde.',
  'problem.advice.sooner-end':
    'Erwartet: ein Tag innerhalb der nächsten {{limit}} Tage.',
  'problem.cluster.environment': 'ein Wort wie production oder staging',
  'problem.cluster.region': 'der Name einer Region wie eu-central-1',
  'problem.cluster.zones':
    'die Namen der Zonen als Liste mit Kommas, etwa eu-central-1a, eu-central-1b',
  'problem.cluster.kubernetes-name':
    'der Name, den das Kubernetes-Plugin des Portals dafür hat',
  'problem.softDependencies':
    'Verweise auf Entities als Liste mit Kommas, etwa component:default/recommendations, resource:search-cache',
  'problem.fact.rung': 'die gebaute Stufe, 1 bis 6',
  'problem.fact.control-plane': 'managed oder self-managed',
  'problem.fact.control-plane-reason': 'der Grund in wenigen Worten',
  'problem.fact.control-plane-nodes': 'eine ganze Zahl ab eins',
  'problem.fact.zones': 'eine ganze Zahl ab eins',
  'problem.fact.clusters': 'eine ganze Zahl ab eins',
  'problem.fact.regions': 'eine ganze Zahl ab eins',
  'problem.fact.storage': 'ephemeral oder single-zone oder zone-redundant',
  'problem.fact.backups': 'none oder untested oder tested',
  'problem.fact.off-region-backups': 'true oder false',
  'problem.fact.database':
    'single-region oder async-replicas oder synchronous oder global oder mergeable',
  'problem.fact.delivery': 'manual oder ci oder gitops',
  'problem.fact.provisioning': 'manual oder declarative',
  'problem.fact.autoscaling': 'true oder false',
  'problem.fact.platform': 'true oder false',
  'problem.fact.cross-cluster-calls': 'true oder false',
  'problem.fact.mtls': 'true oder false',
  'problem.fact.replication-encrypted': 'true oder false',
  'problem.fact.mesh': 'none oder single-cluster oder cross-cluster',
  'problem.fact.failover-exercised':
    'never, oder der Tag der Übung wie 2026-05-31',
  'problem.fact.failover-recovered-in':
    'die gemessene Zeit wie 90s, 12m oder 1h30m',
  'problem.fact.failover-data-lost':
    'die gemessene Zeit wie 90s, 12m oder 1h30m',
  'problem.fact.failover-evidence':
    'die Adresse des Protokolls, die mit https:// beginnt',
  'problem.fact.zone-loss-exercised':
    'never, oder der Tag der Übung wie 2026-05-31',
  'problem.fact.zone-loss-recovered-in':
    'die gemessene Zeit wie 90s, 12m oder 1h30m',
  'problem.fact.zone-loss-data-lost':
    'die gemessene Zeit wie 90s, 12m oder 1h30m',
  'problem.fact.zone-loss-evidence':
    'die Adresse des Protokolls, die mit https:// beginnt',
};
