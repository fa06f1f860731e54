import {
  layerBeside,
  pricedText,
  Prices,
  RungNumber,
  unitWords,
} from '@rung/backstage-plugin-rung-common';
import {
  amountsOf,
  PreviewCounts,
} from '@rung/backstage-plugin-rung-common/preview';
import {
  PreviewItem,
  PreviewLevel,
  PreviewState,
} from '@rung/backstage-plugin-rung-common/wire';

/** `rung 3`, `rung 5 + platform`, `unassessed` */
export function levelWords({ rung, platform }: PreviewLevel): string {
  if (rung === undefined) {
    return 'unassessed';
  }
  return layerBeside({ rung, platform: { layer: platform } })
    ? `rung ${rung} + platform`
    : `rung ${rung satisfies RungNumber}`;
}

function many(count: number, one: string, other: string): string {
  return `${count} ${count === 1 ? one : other}`;
}

/** What a preview comes to, in a sentence or two. */
export function previewSentence(counts: PreviewCounts): string {
  const { entities, moved, up, down, gained, lost } = counts;
  if (moved === 0) {
    return `Nothing moves of ${many(entities, 'entity', 'entities')}.`;
  }
  const verdicts = [
    up > 0 ? `${up} up` : [],
    down > 0 ? `${down} down` : [],
    gained > 0 ? `${gained} that had none` : [],
    lost > 0 ? `${lost} that would have none` : [],
  ].flat();
  const told =
    verdicts.length > 0
      ? `Verdicts: ${verdicts.join(', ')}.`
      : 'No verdict does, only fits, statuses or findings.';
  return `${moved} of ${many(
    entities,
    'entity',
    'entities',
  )} would move. ${told}`;
}

/** From what to what verdicts would go, without those that stay. */
export function movingLevels({ levels }: PreviewCounts) {
  return levels
    .map(({ before, after, entities }) => ({
      before: levelWords(before),
      after: levelWords(after),
      entities,
    }))
    .filter(({ before, after }) => before !== after);
}

/** What could go and what is asked for, where it is not as many as before. */
function movingUnits({ couldGo, toBuild }: PreviewCounts): string[] {
  const told = (what: string, units: PreviewCounts['couldGo']) =>
    units
      .filter(({ before, after }) => before !== after)
      .map(
        ({ kind, before, after }) =>
          `${unitWords[kind].other} ${what}: ${before} → ${after}`,
      );
  return [...told('that could go', couldGo), ...told('to build', toBuild)];
}

const amounts = {
  couldGo: {
    more: 'It would give back',
    fewer: 'It would no longer give back',
  },
  toBuild: { more: 'It would cost', fewer: 'It would no longer cost' },
} as const;

/**
 * What that comes to by the prices of the organization, product by product. What has
 * no price is said to have none, once where nothing else is to be said of it.
 */
function amountLines(
  counts: PreviewCounts,
  prices: Prices | undefined,
): string[] {
  if (!prices) {
    return [];
  }
  const lines = amountsOf(counts, prices).flatMap(({ side, way, priced }) => {
    const text = pricedText(priced, prices);
    if (text === undefined) {
      return [];
    }
    return priced.lines.length > 0
      ? `${amounts[side][way]}: ${text}`
      : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  });
  return [...new Set(lines)];
}

/** How units of several entities are counted. */
const note =
  'Added up over entities: what several share counts for each, and clusters that could go come to no amount.';

/** What it would give back and cost, in units and by the prices of the organization. */
export function unitLines(
  counts: PreviewCounts,
  prices: Prices | undefined,
): string[] {
  const moving = movingUnits(counts);
  return moving.length > 0
    ? [...moving, ...amountLines(counts, prices), note]
    : [];
}

/** `rung 3 → rung 5`, or what else of the verdict moves. */
export function moveWords({ before, after, direction }: PreviewItem): string {
  const state = (each: PreviewState) =>
    direction === 'same' && before.fit === after.fit
      ? each.status
      : levelWords(each);
  const verdict =
    state(before) === state(after) ? [] : `${state(before)} → ${state(after)}`;
  const fit = before.fit === after.fit ? [] : `${before.fit} → ${after.fit}`;
  return [verdict, fit].flat().join(', ');
}

/** `+under-built -over-built` */
export function findingWords({ appear, go }: PreviewItem): string {
  return [...appear.map(id => `+${id}`), ...go.map(id => `-${id}`)].join(' ');
}
