import { ladderContentMessages } from '../ladderContentMessages';
import germanLadder from './index';

const german: Record<string, string> = germanLadder;
const keys = Object.keys(ladderContentMessages);

/** What is called the same in both languages. */
const sameInBoth = [
  'Backups',
  'Gateway API',
  'Hub',
  'Ingress',
  'Isolation',
  'Namespace',
  'Observability',
  'k3d',
  'kind',
  'minikube',
];

/** The figures of a text, whichever way its language separates digits. */
function figuresOf(text: string) {
  return (text.replace(/(?<=\d)[.,](?=\d)/g, '').match(/\d+/g) ?? []).sort();
}

/** What a translation fills in. */
function placeholdersOf(text: string) {
  return (text.match(/\{\{.*?\}\}|\$t\(.*?\)/g) ?? []).sort();
}

function byKey<T>(messages: Record<string, string>, of: (text: string) => T) {
  return Object.fromEntries(keys.map(key => [key, of(messages[key])]));
}

describe('the ladder in German', () => {
  it('has a text for every English one, and no other', () => {
    expect(Object.keys(german).sort()).toEqual([...keys].sort());
    expect(keys.filter(key => !german[key].trim())).toEqual([]);
  });

  it('leaves nothing in English but what has no German name', () => {
    const same = keys
      .filter(key => german[key] === ladderContentMessages[key])
      .map(key => german[key]);
    expect([...new Set(same)].sort()).toEqual(sameInBoth);
  });

  it('states the same figures and placeholders', () => {
    expect(byKey(german, figuresOf)).toEqual(
      byKey(ladderContentMessages, figuresOf),
    );
    expect(byKey(german, placeholdersOf)).toEqual(
      byKey(ladderContentMessages, placeholdersOf),
    );
  });

  it('ends its sentences where the English ones end', () => {
    const endOf = (text: string) => text.match(/[.?]$/)?.[0];
    expect(byKey(german, endOf)).toEqual(byKey(ladderContentMessages, endOf));
  });
});
