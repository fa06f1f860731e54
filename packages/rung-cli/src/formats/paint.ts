import { styleText } from 'node:util';
import { Diagnostic } from '../verdicts';

/** Gives a word the color of what it weighs, or leaves it as it is. */
export type Paint = (weight: Diagnostic['weight'], text: string) => string;

const styles = {
  error: 'red',
  high: 'red',
  medium: 'yellow',
  low: 'gray',
} as const;

export const inColor: Paint = (weight, text) =>
  styleText(styles[weight], text, { validateStream: false });

export const plain: Paint = (_, text) => text;
