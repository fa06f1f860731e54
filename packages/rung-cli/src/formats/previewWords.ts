import {
  layerBeside,
  priced,
  pricedText,
  Prices,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';
import {
  movedUnits,
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
export function movingUnits({ couldGo, toBuild }: PreviewCounts): string[] {
  const told = (what: string, units: PreviewCounts['couldGo']) =>
    units
      .filter(({ before, after }) => before !== after)
      .map(
        ({ kind, before, after }) => `${kind}s ${what}: ${before} → ${after}`,
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
export function amountLines(
  counts: PreviewCounts,
  prices: Prices | undefined,
): string[] {
  if (!prices) {
    return [];
  }
  const lines = (['couldGo', 'toBuild'] as const).flatMap(side => {
    const moved = movedUnits(counts[side]);
    return (['more', 'fewer'] as const).flatMap(way => {
      const units = priced(moved[way], prices);
      const text = pricedText(units, prices);
      if (text === undefined) {
        return [];
      }
      return units.lines.length > 0
        ? `${amounts[side][way]}: ${text}`
        : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
    });
  });
  return [...new Set(lines)];
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
