import type { AnnotationName } from './annotationSets.ts';

/** What people write that cannot be read, by the annotation that they write it for. */
export const misspellings: {
  readonly [name in AnnotationName]?: readonly string[];
} = {
  availability: ['99,9 percent', '0.999', 'high'],
  'rto.zone': ['5 minutes', '1h 30m', 'as soon as possible'],
  'rpo.zone': ['4 hours', '5min', 'little'],
  pods: ['12 pods', '40-400', 'a few'],
  nodes: ['six', '3 nodes'],
  teams: ['two', '0'],
  reach: ['eu/us', '[eu, us]'],
  audience: ['costumers', 'everybody'],
  'change-control': ['auditted'],
  tenants: ['trustd', 'yes'],
  compliance: ['pci-dss; soc2', 'none, gdpr'],
  state: ['statefull', 'none yet'],
  profile: ['critcal', 'gold'],
  'built.rung': ['three', '7'],
  'built.control-plane': ['manged', 'yes'],
  'built.control-plane-nodes': ['three', '0'],
  'built.zones': ['a, b, c', 'all'],
  'built.clusters': ['two', '1 cluster'],
  'built.cross-cluster-calls': ['yes'],
  'built.mtls': ['on', 'strict'],
};
