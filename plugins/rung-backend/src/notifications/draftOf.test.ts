import fc from 'fast-check';
import { draftOf } from './draftOf';
import { underBuilt } from './kinds/underBuilt';

const at = new Date('2026-05-01T08:00:00Z');

function draft(message: { title?: string; scope?: string; text?: string }) {
  const { title = 'title', scope = 'scope', text = 'text' } = message;
  const { payload } = draftOf(
    { to: 'group:default/a', title, scope, sentences: [text], link: '/rung' },
    underBuilt,
    at,
  );
  return payload;
}

const long = fc.string({ unit: 'grapheme', maxLength: 2000 });

describe('draftOf', () => {
  it('cuts whatever is written to what is kept', () => {
    fc.assert(
      fc.property(long, long, long, (title, scope, text) => {
        const payload = draft({ title, scope, text });
        expect(Array.from(payload.title).length).toBeLessThanOrEqual(200);
        expect(Array.from(payload.scope).length).toBeLessThanOrEqual(200);
        expect(
          Array.from(payload.description ?? '').length,
        ).toBeLessThanOrEqual(1000);
        expect(payload.title).not.toMatch(/[\n\u202e]/);
      }),
    );
  });

  it('keeps long scopes apart', () => {
    const common = 'x'.repeat(300);
    expect(draft({ scope: `${common}1` }).scope).not.toBe(
      draft({ scope: `${common}2` }).scope,
    );
    expect(draft({ scope: 'short' }).scope).toBe('short');
  });
});
