import { plainText } from '@rung/backstage-plugin-rung-common';
import { Draft } from '../database';
import { fingerprint } from '../scoring';
import { Message, MessageKind } from './types';

/** Tables of notifications keep no more than 255 characters. */
const MOST_CHARACTERS = 200;
/** More is read in the portal. */
const MOST_OF_DESCRIPTION = 1000;

/** At most so many characters, and whole ones. */
function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most
    ? `${characters.slice(0, most - 1).join('')}…`
    : text;
}

/** A scope of a length that is kept, which no other one shares. */
function scopeOf(scope: string): string {
  return scope.length > MOST_CHARACTERS
    ? `${scope.slice(0, 100)}:${fingerprint(scope)}`
    : scope;
}

/** The one way in which all that is told is written. */
export function draftOf(
  { to, title, sentences, link, scope, severity }: Message,
  kind: MessageKind,
  at: Date,
): Draft {
  const kept = scopeOf(scope);
  return {
    recipient: to,
    key: `${kept}:${at.toISOString()}`,
    payload: {
      title: cut(plainText(title), MOST_CHARACTERS),
      description: cut(plainText(sentences.join(' ')), MOST_OF_DESCRIPTION),
      link,
      severity: severity ?? kind.severity,
      topic: kind.topic,
      scope: kept,
    },
  };
}
