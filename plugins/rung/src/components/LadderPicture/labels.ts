import {
  FailureDomain,
  rungDefinition,
} from '@rung/backstage-plugin-rung-common';
import { LadderLayout } from './layout';

/** Where the ladder stands, in pixels from the left. */
export const rail = { left: 90, right: 142 } as const;

/** Where the rail of the platform stands: left of the numbers. */
export const PLATFORM_X = 32;

/** Where the arrows point from: right of the ladder, away from the platform. */
export const ARROW_X = rail.right + 10;

/** A text of the picture and where it is drawn. */
export interface Label {
  id: string;
  text: string;
  kind:
    | 'number'
    | 'needed'
    | 'survives'
    | 'built'
    | 'source'
    | 'declared'
    | 'platform'
    | 'layer';
  x: number;
  anchor: 'start' | 'middle' | 'end';
  /** How far down the picture, from 0 to 1, and how many pixels below that. */
  depth: number;
  down: number;
  /** In pixels. */
  size: number;
}

/** What the picture says, in the language of the reader. */
export interface LadderWords {
  survives(domain: FailureDomain): string;
  built: string;
  /** By what it is known what is built; undefined where that is not said. */
  source: string | undefined;
  declared: string;
  platform: string;
}

/** Every text of the picture: numbers left of the ladder, what is built right of it. */
export function labelsOf(
  { rungs, platform }: LadderLayout,
  words: LadderWords,
): Label[] {
  const beside = { x: ARROW_X + 16, anchor: 'start', size: 12 } as const;
  const layered = platform.state === 'current';
  const below = {
    kind: layered ? 'layer' : 'platform',
    x: PLATFORM_X,
    anchor: 'middle',
    depth: platform.base,
  } as const;
  return [
    ...rungs.flatMap(({ rung, needed, depth, built, declared }): Label[] => {
      const { survives } = rungDefinition(rung);
      return [
        {
          id: `number-${rung}`,
          text: String(rung),
          kind: needed ? 'needed' : 'number',
          x: rail.left - 14,
          anchor: 'end',
          depth,
          down: needed ? 6 : 4,
          size: needed ? 18 : 12,
        },
        ...(survives
          ? [
              {
                id: `survives-${rung}`,
                text: words.survives(survives),
                kind: 'survives' as const,
                x: (rail.left + rail.right) / 2,
                anchor: 'middle' as const,
                depth,
                down: -9,
                size: 11,
              },
            ]
          : []),
        ...(built
          ? [
              {
                ...beside,
                id: 'built',
                text: words.built,
                kind: 'built' as const,
                depth,
                down: words.source === undefined ? 4 : 0,
              },
            ]
          : []),
        ...(built && words.source !== undefined
          ? [
              {
                ...beside,
                id: 'source',
                text: words.source,
                kind: 'source' as const,
                depth,
                down: 13,
                size: 11,
              },
            ]
          : []),
        ...(declared
          ? [
              {
                ...beside,
                id: 'declared',
                text: words.declared,
                kind: 'declared' as const,
                depth,
                down: 4,
              },
            ]
          : []),
      ];
    }),
    { ...below, id: 'layer', text: '4', down: 18, size: 12 },
    { ...below, id: 'platform', text: words.platform, down: 32, size: 11 },
  ];
}
