import { Theme } from '@material-ui/core/styles';
import {
  BuiltSource,
  Fit,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';

/**
 * What posture, severity and loss are told by, the same on all faces. Color never
 * speaks alone: a shape and a word stand beside it.
 */
export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'unknown';

const toneColors = {
  light: {
    ok: '#17693e',
    warn: '#8a4f00',
    bad: '#b3261e',
    info: '#4a5a70',
    unknown: '#596169',
  },
  dark: {
    ok: '#7bd8a5',
    warn: '#ffc069',
    bad: '#ffa79f',
    info: '#b9c9de',
    unknown: '#c2c8d0',
  },
} as const;

/** The color of a tone, as text on paper, as an edge and in charts. */
export function toneColor(theme: Theme, tone: Tone): string {
  return toneColors[theme.palette.type][tone];
}

const softColors = {
  light: {
    ok: '#e7f4ec',
    warn: '#fdf1e0',
    bad: '#fbebea',
    info: '#edf1f6',
    unknown: '#edf1f6',
  },
  dark: {
    ok: '#344a3e',
    warn: '#50432f',
    bad: '#54393a',
    info: '#4a5058',
    unknown: '#4a5058',
  },
} as const;

/** What lies under text of that tone where a whole band has it. */
export function softColor(theme: Theme, tone: Tone): string {
  return softColors[theme.palette.type][tone];
}

/** What is drawn and stands for nothing in particular: rails, tracks. */
export function neutralColor(theme: Theme): string {
  return theme.palette.type === 'dark' ? '#6b7078' : '#cfd5dc';
}

/**
 * From a rung that asks for little to one that asks for much: one hue, further from
 * the paper with each step of the path, so that the order is seen without the hue.
 */
const rungColors = {
  light: ['#7d93ae', '#5477a3', '#3a659d', '#7a3f9d', '#204a86', '#0c2750'],
  dark: ['#8598b2', '#8fadd3', '#9dc4f4', '#d9b3f5', '#bedcff', '#e9f3ff'],
} as const;

/** The color of a rung in charts; the platform stands apart from the path. */
export function rungColor(theme: Theme, rung: RungNumber): string {
  return rungColors[theme.palette.type][rung - 1];
}

/** The color of a number that is written on the color of its rung. */
export function onRungColor(theme: Theme, rung: RungNumber): string {
  if (theme.palette.type === 'dark') {
    return '#15191e';
  }
  return rung === 1 ? '#1c1f23' : '#ffffff';
}

const builtSourceColors = {
  light: {
    observed: '#1f5493',
    likely: '#5a87b8',
    declared: '#8a6d3b',
    unknown: '#7b828b',
  },
  dark: {
    observed: '#5b9bf0',
    likely: '#9bbbe0',
    declared: '#d9b26f',
    unknown: '#a5acb5',
  },
} as const;

/** The color of a source of what is built, in charts. */
export function builtSourceColor(theme: Theme, source: BuiltSource): string {
  return builtSourceColors[theme.palette.type][source];
}

const fitTones: Readonly<Record<Fit, Tone>> = {
  fits: 'ok',
  'over-built': 'warn',
  'under-built': 'bad',
  unknown: 'unknown',
};

/** The color of a fit, in charts and as text on paper. */
export function fitColor(theme: Theme, fit: Fit): string {
  return toneColor(theme, fitTones[fit]);
}
