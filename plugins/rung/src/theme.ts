import { Theme } from '@material-ui/core/styles';
import {
  BuiltSource,
  Fit,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';

/** The theme's own warning color is too light for text on paper. */
export function warningColor(theme: Theme): string {
  return theme.palette.type === 'dark' ? '#ffc069' : '#8a4f00';
}

/** What is drawn and stands for nothing in particular: rails, tracks. */
export function neutralColor(theme: Theme): string {
  return theme.palette.type === 'dark' ? '#6b7078' : '#cfd5dc';
}

/** From a rung that asks for little to one that asks for much. */
const rungColors = {
  light: ['#7a9cc0', '#5a87b8', '#3a6ea5', '#8a5fa8', '#1f5493', '#0d2f5c'],
  dark: ['#8ea6bf', '#9bbbe0', '#7fb2f0', '#c9a4e8', '#5b9bf0', '#d6e6fb'],
} as const;

/** The color of a rung in charts; the platform stands apart from the path. */
export function rungColor(theme: Theme, rung: RungNumber): string {
  return rungColors[theme.palette.type][rung - 1];
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

const fitColors = {
  light: {
    fits: '#1b7f4b',
    'over-built': '#a15c00',
    'under-built': '#b3261e',
    unknown: '#7b828b',
  },
  dark: {
    fits: '#7bd8a5',
    'over-built': '#ffc069',
    'under-built': '#ff9b93',
    unknown: '#a5acb5',
  },
} as const;

/** The color of a fit, in charts and as text on paper. */
export function fitColor(theme: Theme, fit: Fit): string {
  return fitColors[theme.palette.type][fit];
}
