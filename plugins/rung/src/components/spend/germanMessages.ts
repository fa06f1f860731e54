/** Savings and spend in German. */
export default {
  title: 'Einsparungen und Aufwand',
  loading: 'Einsparungen und Aufwand werden geladen',
  'label.couldGo': 'Könnte entfallen',
  'label.noLongerNeeded': 'Von dem, was Sie sehen, nicht mehr benötigt',
  'label.closing': 'Die Lücken zu schließen verlangt',
  'nothing.couldGo': 'Nichts, was bekannt ist.',
  'nothing.closing': 'Nichts, was bekannt ist.',
  product: '{{units}} × {{price}}',
  price: '{{products}} im Monat, Ihre Preise vom {{day}}.',
  sum: '{{products}} = {{amount}} im Monat, Ihre Preise vom {{day}}.',
  monthly: '{{amount}} im Monat',
  unpriced: 'Kein Preis ist eingetragen für {{units}}.',
  'kinds.region': 'Regionen',
  'kinds.cluster': 'Cluster',
  'kinds.zone': 'Zonen',
  'kinds.dataCopy': 'Kopien der Daten',
  'clusters.kept_one':
    'Ein Cluster wird von diesen nicht mehr benötigt. Andere benötigen ihn, er entfällt also nicht.',
  'clusters.kept_other':
    '{{number}} Cluster werden von diesen nicht mehr benötigt. Andere benötigen sie, es entfällt also keiner.',
  'clusters.some':
    '{{number}} Cluster werden von diesen nicht mehr benötigt. Andere benötigen {{kept}} davon, entfallen könnten also {{free}}.',
  'clusters.names': 'Was niemand mehr benötigt: {{names}}.',
  'clusters.more': '{{number}} weitere',
  'clusters.unseen_one':
    'Ein Cluster wird von dem, was Sie sehen, nicht mehr benötigt. Ob ihn sonst jemand benötigt, ist nicht bekannt.',
  'clusters.unseen_other':
    '{{number}} Cluster werden von dem, was Sie sehen, nicht mehr benötigt. Ob sie sonst jemand benötigt, ist nicht bekannt.',
  'clusters.unnamed_one':
    'Von einem Cluster ist nur deklariert, dass es ihn gibt, nicht welcher es ist.',
  'clusters.unnamed_other':
    'Von {{number}} Clustern ist nur deklariert, dass es so viele gibt, nicht welche es sind: Was mehrere teilen, zählt bei jedem.',
  unknown: 'Bei {{number}} von {{total}} ist nicht bekannt, was gebaut ist.',
  counted:
    'Jeder Cluster des Katalogs zählt einmal; was sich mehrere sonst teilen, zählt bei jedem.',
  by: 'Nach',
  'group.owner': 'Eigentümer',
  'group.system': 'System',
  'group.domain': 'Domäne',
  'table.caption':
    'Was entfallen könnte, und was es verlangt, die Lücken zu schließen, nach Gruppen',
  'table.more_one': 'Bei einer weiteren könnte weniger entfallen.',
  'table.more_other': 'Bei {{number}} weiteren könnte weniger entfallen.',
  'table.none.owner': 'Kein Eigentümer',
  'table.none.system': 'Kein System',
  'table.none.domain': 'Keine Domäne',
  'line.couldGo': 'Könnte entfallen: {{units}}.',
  'line.noLongerNeeded':
    'Von dem, was Sie sehen, nicht mehr benötigt: {{units}}.',
  'line.closing': 'Die Lücken zu schließen verlangt {{units}}.',
  'line.shared':
    'Ein Cluster, den andere benötigen, entfällt nicht; die es könnten, zählt der Überblick.',
  'line.nothing': 'Nichts, was bekannt ist, könnte entfallen oder fehlt.',
  'line.more': 'Wie das gezählt ist',
  'design.description': 'Was gebaut ist neben dem, was genügt, Stück für Stück',
  'design.caption': 'Was gebaut ist neben dem, was genügt',
  'design.unit': 'Stück',
  'design.built': 'Gebaut',
  'design.enough': 'Genügt',
  'design.region': 'Regionen',
  'design.cluster': 'Cluster',
  'design.controlPlane': 'Control Planes',
  'design.zone': 'Zonen',
  'design.dataCopy': 'Kopien der Daten',
  'design.spare': 'Freie Kapazität',
  'design.notKnown': 'nicht bekannt',
  'design.any': 'beliebig viele',
  'design.none': 'keine',
  'design.nothing':
    'Was genügt, ist nicht bekannt: Nichts, was zählt, ist angegeben.',
  'design.share.zone':
    '{{share}} der Last, um eine von {{parts}} Zonen zu verlieren',
  'design.share.cluster':
    '{{share}} der Last, um einen von {{parts}} Clustern zu verlieren',
  'design.share.region':
    '{{share}} der Last, um eine von {{parts}} Regionen zu verlieren',
  'design.lose.node':
    'um einen Knoten zu verlieren; wie viel, ist nicht bekannt',
  'design.lose.zone': 'um eine Zone zu verlieren; wie viel, ist nicht bekannt',
  'design.lose.cluster':
    'um einen Cluster zu verlieren; wie viel, ist nicht bekannt',
  'design.lose.region':
    'um eine Region zu verlieren; wie viel, ist nicht bekannt',
  'design.exercises':
    'Übungen: {{number}} im Jahr, da eine {{days}} Tage lang zählt.',
  'design.parts': 'Über alle Teile',
};
