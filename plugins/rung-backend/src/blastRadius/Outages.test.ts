import { Visibility } from '../database';
import { GraphBuilder, GraphEntity } from '../dependencyGraph';
import { Outages } from './Outages';

const entities = ['a', 'b'].map(
  (name, number): GraphEntity => ({
    entityRef: `component:default/${name}`,
    ...{ number, kind: 'Component', name, owners: [], dependsOn: [] },
  }),
);

function graphOf() {
  const builder = GraphBuilder.create('production');
  entities.forEach(entity => builder.add(entity));
  return builder.build();
}

const all: Visibility = { type: 'all' };
const asked = { filters: {} };

describe('what losses come to', () => {
  it('is remembered for each reader while the graph is the same', () => {
    const outages = Outages.create();
    const graph = graphOf();
    const [one, other] = [all, { ...all }].map(visibility =>
      outages.viewOf(graph, visibility),
    );
    const loss = { kind: 'entity', node: 0 } as const;
    const outage = outages.of(one, loss);
    const order = outages.order(one, outage, asked);
    // Another reader who asks the same takes nothing from the first one.
    expect(outages.of(other, loss)).not.toBe(outage);
    expect(outages.viewOf(graph, all)).toBe(one);
    expect(outages.of(one, { ...loss })).toBe(outage);
    expect(outages.order(one, outage, { ...asked })).toBe(order);
    expect(outages.order(one, outage, { ...asked, state: ['down'] })).not.toBe(
      order,
    );
  });

  it('is forgotten with the graph, and nothing of an old one is kept', () => {
    const outages = Outages.create();
    const graph = graphOf();
    const view = outages.viewOf(graph, all);
    const loss = { kind: 'entity', node: 0 } as const;
    const outage = outages.of(view, loss);
    const order = outages.order(view, outage, asked);
    // Whoever comes with the next graph is another reader.
    outages.viewOf(graphOf(), { ...all });
    const again = outages.of(view, loss);
    expect(again).not.toBe(outage);
    expect(outages.of(view, loss)).not.toBe(again);
    expect(outages.order(view, outage, asked)).not.toBe(order);
    expect(outages.viewOf(graph, all)).not.toBe(view);
  });
});
