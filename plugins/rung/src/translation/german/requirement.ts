export const requirement = {
  'requirement.name.availability': 'Verfügbarkeit',
  'requirement.name.rto': 'RTO',
  'requirement.name.rto.node': 'RTO für einen Knoten',
  'requirement.name.rto.zone': 'RTO für eine Zone',
  'requirement.name.rto.cluster': 'RTO für einen Cluster',
  'requirement.name.rto.region': 'RTO für eine Region',
  'requirement.name.rpo': 'RPO',
  'requirement.name.rpo.node': 'RPO für einen Knoten',
  'requirement.name.rpo.zone': 'RPO für eine Zone',
  'requirement.name.rpo.cluster': 'RPO für einen Cluster',
  'requirement.name.rpo.region': 'RPO für eine Region',
  'requirement.name.survives': 'Zu überstehender Ausfall',
  'requirement.name.audience': 'Zielgruppe',
  'requirement.name.change-control': 'Änderungskontrolle',
  'requirement.name.pods': 'Pods',
  'requirement.name.nodes': 'Knoten',
  'requirement.name.reach': 'Regionen der Nutzer',
  'requirement.name.teams': 'Teams',
  'requirement.name.tenants': 'Mandanten',
  'requirement.name.compliance': 'Compliance',
  'requirement.name.permitted-regions': 'Zulässige Regionen',
  'requirement.name.state': 'Zustand',
  'requirement.name.writes': 'Schreibzugriffe',
  'requirement.name.scale': 'Größe',
  'requirement.hint.availability':
    'ein Prozentsatz des Monats ab 50 und unter 100, etwa 99.9',
  'requirement.hint.rto':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'requirement.hint.rto.node':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'requirement.hint.rto.zone':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'requirement.hint.rto.cluster':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'requirement.hint.rto.region':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M',
  'requirement.hint.rpo':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'requirement.hint.rpo.node':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'requirement.hint.rpo.zone':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'requirement.hint.rpo.cluster':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'requirement.hint.rpo.region':
    'eine Dauer wie 30s, 5m, 1h30m, 1.5h, 1d, 1w oder PT5M, oder 0 für keinerlei Verlust',
  'requirement.hint.survives':
    'der größte Ausfall, der ohne Unterbrechung zu überstehen ist: node, zone, cluster oder region',
  'requirement.hint.audience': 'self, team, internal, customers oder paying',
  'requirement.hint.change-control': 'audited',
  'requirement.hint.pods':
    'eine ganze Zahl von Pods wie 40, oder Grundlast..Spitze wie 40..400',
  'requirement.hint.nodes':
    'eine ganze Zahl von Knoten wie 40, oder Grundlast..Spitze wie 40..400',
  'requirement.hint.reach':
    'die Orte, die niedrige Latenz brauchen, mit Komma getrennt, etwa eu, us',
  'requirement.hint.teams':
    'die Zahl der Teams, die hier deployen, als ganze Zahl, etwa 3',
  'requirement.hint.tenants': 'trusted, structured, mixed oder untrusted',
  'requirement.hint.compliance':
    'Regelwerke, mit Komma getrennt, etwa pci-dss, strict-isolation',
  'requirement.hint.permitted-regions':
    'die Zahl der Regionen, in denen die Daten liegen dürfen, als ganze Zahl, etwa 1',
  'requirement.hint.state': 'stateless oder stateful',
  'requirement.hint.writes': 'single-region, every-region oder mergeable',
  'requirement.peakToBase': 'Spitze zu Grundlast ({{name}})',
  'requirement.none': 'keine Vorgabe',
  'requirement.withheld': 'nicht einsehbar',
  'requirement.range': '{{base}} bis {{peak}}',
  'requirement.ratio': '{{amount}}-fach',
  'requirement.relation.above': '{{name}} über {{amount}}',
  'requirement.relation.at-least': '{{name}} mindestens {{amount}}',
  'requirement.relation.below': '{{name}} unter {{amount}}',
  'requirement.relation.at-most': '{{name}} höchstens {{amount}}',
  'requirement.relaxedTo': '{{name}} höchstens {{word}}',
  'requirement.givenUp': '{{name}} nicht angegeben',
  'requirement.relaxed': '{{name}} gelockert',
};
