import { dataStrategies } from '../ladder/dataStrategies';
import { isolationTiers } from '../ladder/isolationTiers';
import { ladderAxes } from './axes';
import { ladderMistakes } from './mistakes';
import { securityNotes } from './securityNotes';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('what lies across the rungs', () => {
  it('are four axes with a value for each rung', () => {
    expect(idsOf(ladderAxes)).toEqual([
      'control-plane',
      'data-plane',
      'state',
      'blast-radius',
    ]);
    ladderAxes.forEach(({ values }) =>
      expect(Object.keys(values)).toEqual(['1', '2', '3', '4', '5', '6']),
    );
  });

  it('are four isolation tiers, one for each tenancy', () => {
    expect(isolationTiers.map(({ id, tenancy }) => [tenancy, id])).toEqual([
      ['trusted', 'namespace'],
      ['structured', 'hierarchical-namespaces'],
      ['mixed', 'virtual-cluster'],
      ['untrusted', 'cluster-each'],
    ]);
  });

  it('are four data strategies', () => {
    expect(idsOf(dataStrategies)).toEqual([
      'async-replicas',
      'synchronous',
      'global',
      'mergeable',
    ]);
  });

  it('are eight mistakes, named as the findings that detect them', () => {
    expect(idsOf(ladderMistakes)).toEqual([
      'over-built',
      'regional-database',
      'single-control-plane',
      'single-zone',
      'snowflake-fleet',
      'failover-untested',
      'premature-platform',
      'premature-mesh',
    ]);
  });

  it('are five security notes, each for rungs in order', () => {
    expect(idsOf(securityNotes)).toEqual([
      'blast-radius',
      'delivery-trust',
      'attack-surface',
      'cross-cluster-traffic',
      'replicated-data',
    ]);
    securityNotes.forEach(note => {
      expect(note.rungs.length).toBeGreaterThan(0);
      expect(note.rungs).toEqual([...new Set(note.rungs)].sort());
    });
  });
});
