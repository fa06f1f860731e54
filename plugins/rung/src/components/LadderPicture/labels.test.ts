import {
  ResilienceRung,
  resiliencePath,
} from '@rung/backstage-plugin-rung-common';
import { card as german } from '../../translation/german/card';
import { cardMessages } from '../../translation/cardMessages';
import {
  ARROW_X,
  Label,
  labelsOf,
  LadderWords,
  PLATFORM_X,
  rail,
} from './labels';
import { layoutLadder } from './layout';
import { pictureSize } from './pictureSize';

const { picture } = cardMessages;

/** The longest that is said of the source in each language, with its age. */
const words: readonly LadderWords[] = [
  {
    survives: domain => picture.survives[domain],
    built: picture.built,
    source: `${picture.source.observed}, 59 min`,
    declared: picture.declared,
    platform: picture.platformRail,
  },
  {
    survives: domain => german[`card.picture.survives.${domain}`],
    built: german['card.picture.built'],
    source: `${german['card.picture.source.observed']}, 59 Min.`,
    declared: german['card.picture.declared'],
    platform: german['card.picture.platformRail'],
  },
];

interface Box {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** As wide as in DejaVu Sans, which is the widest of the usual fonts. */
function widthOf(text: string, size: number): number {
  return [...text].reduce(
    (sum, letter) => sum + size * (/[fijlrt.,: ]/.test(letter) ? 0.4 : 0.66),
    0,
  );
}

function boxOf(
  { id, text, x, anchor, depth, down, size }: Label,
  height: number,
): Box {
  const width = widthOf(text, size);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const baseline = depth * height + down;
  return {
    id,
    left,
    right: left + width,
    top: baseline - 0.75 * size,
    bottom: baseline + 0.22 * size,
  };
}

function lineBox(id: string, x: number, width: number, height: number): Box {
  return {
    id,
    left: x - width / 2,
    right: x + width / 2,
    top: 0,
    bottom: height,
  };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

const rungsOrNone: readonly (ResilienceRung | undefined)[] = [
  undefined,
  ...resiliencePath,
];

/** Every way in which what is needed, built and declared can come together. */
const pictures = rungsOrNone.flatMap(resilience =>
  rungsOrNone.flatMap(built =>
    rungsOrNone
      .filter(declared => declared === undefined || declared !== built)
      .flatMap(declared =>
        (['layer', 'forgone', 'none'] as const).map(platform =>
          layoutLadder({
            resilience,
            built: {
              facts: [],
              source: 'observed',
              resilience: built,
              declared,
            },
            platform: { layer: platform === 'layer', balance: 'unknown' },
            forgone:
              platform === 'forgone'
                ? { rung: 4, adds: '', accepted: '' }
                : undefined,
          }),
        ),
      ),
  ),
);

describe('the texts of the picture', () => {
  it.each([pictureSize.height, pictureSize.lowHeight])(
    'never touch each other, a rail or the edge, %i pixels tall',
    height => {
      const rails = [
        lineBox('left', rail.left, 4, height),
        lineBox('right', rail.right, 4, height),
        lineBox('arrows', ARROW_X + 5, 10, height),
      ];
      for (const layout of pictures) {
        const platformRail = {
          ...lineBox('platform rail', PLATFORM_X, 8, height),
          bottom: layout.platform.base * height,
        };
        for (const said of words) {
          const boxes = labelsOf(layout, said).map(label =>
            boxOf(label, height),
          );
          const drawn = [...rails, platformRail];
          const touching = boxes.flatMap((box, index) =>
            [...boxes.slice(index + 1), ...drawn]
              .filter(other => overlap(box, other))
              .map(other => `${box.id} and ${other.id}`),
          );
          expect(touching).toEqual([]);
          const outside = boxes.filter(
            ({ left, right, top, bottom }) =>
              left < 0 ||
              top < 0 ||
              right > pictureSize.width ||
              bottom > height,
          );
          expect(outside).toEqual([]);
        }
      }
    },
  );
});
