import {
  BlastPromise,
  PromiseState,
} from '@rung/backstage-plugin-rung-common/wire';
import { GraphView } from './GraphView';
import { DOWN, UNKNOWN } from './lose';
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
 * What becomes of what a node promises of the loss of a domain, by what becomes of
 * the node; undefined where it promises nothing of that.
 */
export function promiseStateOf(
  view: GraphView,
  node: number,
  domain: PlaceLoss,
  state: number,
): PromiseState | undefined {
  let states = 0;
  let survives = false;
  let measured = true;
  eachStatement(view, node, domain, packed => {
    states++;
    survives ||= survivesIn(packed);
    measured &&= measuredIn(packed);
  });
  if (states === 0) {
    return undefined;
  }
  if (state === UNKNOWN) {
    return 'unknown';
  }
  if (state !== DOWN) {
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
  node: number,
  domain: PlaceLoss,
  state: number,
): BlastPromise | undefined {
  const { graph } = view;
  const outcome = promiseStateOf(view, node, domain, state);
  if (outcome === undefined) {
    return undefined;
  }
  const promise: BlastPromise = { state: outcome };
  eachStatement(view, node, domain, (packed, text) => {
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
    ?.find(each => each.domain === domain);
  if (measured) {
    const { recoveredIn, on } = measured;
    promise.measured = { recoveredIn, on };
  }
  return promise;
}
