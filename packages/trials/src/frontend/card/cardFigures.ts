import { percentile, table } from '../../platform/figures.ts';
import type { Figure } from '../Figure.ts';
import type { CardVisit } from './measureCard.ts';

const aimMs = 300;

export function cardFigures({
  warm,
  cold,
}: {
  warm: readonly CardVisit[];
  cold: readonly CardVisit[];
}): Figure[] {
  return [
    {
      key: 'about',
      name: 'About card',
      milliseconds: warm.map(({ aboutMs }) => aboutMs),
    },
    {
      key: 'card',
      name: 'Rung card',
      milliseconds: warm.map(({ cardMs }) => cardMs),
    },
    {
      key: 'cardAfterAbout',
      name: '  after the About card',
      milliseconds: warm.map(later),
      aimMs,
    },
    {
      key: 'cardAnswer',
      name: '  the answer it waited for',
      milliseconds: warm.map(({ answerMs }) => answerMs),
    },
    {
      key: 'coldAbout',
      name: 'About card, cold',
      milliseconds: cold.map(({ aboutMs }) => aboutMs),
    },
    {
      key: 'coldCard',
      name: 'Rung card, cold',
      milliseconds: cold.map(({ cardMs }) => cardMs),
    },
    {
      key: 'coldCardAfterAbout',
      name: '  after the About card',
      milliseconds: cold.map(later),
    },
  ];
}

/** What moved on the page by itself, as the browser weighs it. */
export function shiftTable(visits: readonly CardVisit[]): string {
  const row = (name: string, shifts: number[]) => [
    name,
    percentile(shifts, 0.5).toFixed(4),
    Math.max(...shifts).toFixed(4),
  ];
  return table([
    ['layout shift', 'p50', 'most'],
    row(
      'whole page',
      visits.map(({ shift }) => shift),
    ),
    row(
      'as the Rung card fills',
      visits.map(({ cardShift }) => cardShift),
    ),
  ]);
}

function later({ aboutMs, cardMs }: CardVisit) {
  return cardMs - aboutMs;
}
