import { sourceOfBuilt } from './sourceOfBuilt';
import { Fact, FactSource } from './types';

const declared: FactSource = { type: 'declared' };
const seen: FactSource = { type: 'observed', certainty: 'certain' };
const likely: FactSource = { type: 'observed', certainty: 'likely' };

function fact(key: Fact['key'], source: FactSource): Fact {
  return { key, value: 3, source };
}

describe('sourceOfBuilt', () => {
  it.each([
    ['all of it was seen', 'observed', 3, [seen, seen]],
    ['a part was concluded', 'likely', 3, [seen, likely]],
    ['a part is only declared', 'declared', 3, [likely, declared]],
    ['nothing tells what is built', 'unknown', undefined, [seen, seen]],
  ] as const)('says where %s', (_, source, resilience, [plane, zones]) => {
    expect(
      sourceOfBuilt(
        [fact('control-plane', plane), fact('zones', zones)],
        resilience,
      ),
    ).toBe(source);
  });

  it('looks only at what decides it', () => {
    const facts = [
      fact('control-plane', declared),
      fact('clusters', seen),
      fact('backups', declared),
    ];
    expect(sourceOfBuilt(facts, 5)).toBe('observed');
    expect(sourceOfBuilt(facts, 2)).toBe('declared');
  });

  it('goes by the rung that is declared as a whole, where there is one', () => {
    const facts = [fact('rung', declared), fact('clusters', seen)];
    expect(sourceOfBuilt(facts, 5)).toBe('declared');
  });

  it('needs the data to be known too before it is sure of two regions', () => {
    const facts = [fact('regions', seen), fact('database', declared)];
    expect(sourceOfBuilt(facts, 6)).toBe('declared');
    expect(sourceOfBuilt([fact('regions', seen)], 6)).toBe('observed');
  });
});
