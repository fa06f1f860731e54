export const losses = {
  'losses.name.zone': 'Zone {{name}}',
  'losses.name.cluster': 'Cluster {{name}}',
  'losses.name.region': 'Region {{name}}',
  'losses.hidden.zone': 'eine Zone',
  'losses.hidden.cluster': 'ein Cluster',
  'losses.hidden.region': 'eine Region',
  'losses.hidden.entity': 'eine Entität, die Sie nicht sehen dürfen',
  'losses.chain.itself': '{{name}} selbst ist verloren.',
  'losses.chain.direct': '{{name}} fällt aus, weil {{lost}} verloren ist.',
  'losses.chain.through':
    '{{name}} fällt aus, auf dem Weg über {{steps}}, weil {{lost}} verloren ist.',
  'losses.chain.skipped_one': '{{number}} weitere',
  'losses.chain.skipped_other': '{{number}} weitere',
  'losses.unknown.not-seen': 'in keinem der Cluster gesehen, die zählen',
  'losses.unknown.not-stated': 'keine Abhängigkeit von einem Cluster angegeben',
  'losses.unknown.place-not-stated':
    'niemand gibt an, wo die zugehörigen Cluster sind',
  'losses.single.title': 'Fällt aus mit',
  'losses.single.loading': 'Gesucht wird, was allein zum Ausfall führt',
  'losses.single.button_one': 'Fällt aus mit {{number}} Verlust',
  'losses.single.button_other': 'Fällt aus mit jedem von {{number}}',
  'losses.single.none':
    'Kein einzelner Verlust führt zum Ausfall, soweit bekannt.',
  'losses.single.unknown': 'Es ist nicht bekannt, wo es läuft: {{reason}}.',
  'losses.single.uncertain':
    'Von einem Teil der Abhängigkeiten ist kein Ort bekannt, oder er ist nicht einsehbar: Es kann mehr geben.',
  'losses.single.more_one': 'und {{number}} weiterer',
  'losses.single.more_other': 'und {{number}} weitere',
  'losses.single.failed': 'Das lässt sich gerade nicht sagen.',
};
