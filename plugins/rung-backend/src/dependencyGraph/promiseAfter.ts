import {
  BlastPromise,
  PromiseState,
} from '@rung/backstage-plugin-rung-common/wire';
import { GraphView } from './GraphView';
import { Outage } from './lose';
import { DOWN, MAY_BE_DOWN, UNKNOWN } from './states';
import {
  domainIn,
  kindIn,
  measuredIn,
  sourceIn,
  survivesIn,
} from './statements';
import { PlaceLoss } from './types';

/** Goes through what a node states of the loss of a domain, as far as may be seen. */
function eachStatement(
  view: GraphView,
  node: number,
  domain: PlaceLoss,
  visit: (packed: number, text: number) => void,
): void {
  const { starts, values } = view.graph.statements;
  for (let at = starts[node]; at < starts[node + 1]; at += 2) {
    const source = sourceIn(values[at]);
    if (
      domainIn(values[at]) === domain &&
      (source === 0 || view.seesSource(source - 1))
    ) {
      visit(values[at], values[at + 1]);
    }
  }
}

/**
 * What becomes of what a node promises of a loss, by what becomes of the node;
 * undefined where it promises nothing of that, as of an entity.
 */
export function promiseStateOf(
  view: GraphView,
  { loss, states, uncertain }: Outage,
  node: number,
): PromiseState | undefined {
  if (loss.kind === 'entity') {
    return undefined;
  }
  let stated = 0;
  let survives = false;
  let measured = true;
  eachStatement(view, node, loss.kind, packed => {
    stated++;
    survives ||= survivesIn(packed);
    measured &&= measuredIn(packed);
  });
  if (stated === 0) {
    return undefined;
  }
  // It is broken only by being down, and kept wherever that cannot be.
  if (states[node] === UNKNOWN || uncertain[node] === MAY_BE_DOWN) {
    return 'unknown';
  }
  if (states[node] !== DOWN) {
    return 'kept';
  }
  if (survives) {
    return 'broken';
  }
  return measured ? 'kept' : 'restore';
}

/** The same in the words in which it is stated. */
export function promiseOf(
  view: GraphView,
  outage: Outage,
  node: number,
): BlastPromise | undefined {
  const { graph } = view;
  const { loss } = outage;
  const outcome = promiseStateOf(view, outage, node);
  if (outcome === undefined || loss.kind === 'entity') {
    return undefined;
  }
  const promise: BlastPromise = { state: outcome };
  eachStatement(view, node, loss.kind, (packed, text) => {
    const of = kindIn(packed);
    if (of === 'survives') {
      promise.survives = true;
    } else {
      // What names the domain comes first.
      promise[of] ??= graph.texts.get(text);
    }
  });
  const measured = graph.measured
    .get(node)
    ?.find(each => each.domain === loss.kind);
  if (measured) {
    const { recoveredIn, on } = measured;
    promise.measured = { recoveredIn, on };
  }
  return promise;
}
