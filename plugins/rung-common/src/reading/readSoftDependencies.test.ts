import fc from 'fast-check';
import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { problemText } from '../wording/problemText';
import { readSoftDependencies } from './readSoftDependencies';

function stating(text: string) {
  return component({ 'soft-dependencies': text });
}

describe('readSoftDependencies', () => {
  it('reads refs in full, each once', () => {
    expect(
      readSoftDependencies(
        stating(' Component:default/Search, resource:cache,resource:Cache '),
      ),
    ).toEqual(['component:default/search', 'resource:default/cache']);
    expect(readSoftDependencies(component({}))).toEqual([]);
    expect(readSoftDependencies(undefined as never)).toEqual([]);
  });

  it.each([
    ['', 'empty'],
    ['search', 'no-ref'],
    ['component:search; resource:cache', 'no-ref'],
    ['component:search,', 'no-ref'],
    ['component:a/b/c', 'no-ref'],
    [Array(51).fill('a:b').join(), 'too-many-names'],
    ['a:b,'.repeat(70), 'too-long'],
  ])('takes none from %j, which is a problem: %s', (text, reason) => {
    const entity = stating(text);
    expect(readSoftDependencies(entity)).toEqual([]);
    const { problems } = assessEntity(entity);
    expect(problems).toMatchObject([{ key: 'soft-dependencies', reason }]);
    expect(problemText(problems[0]).advice).toMatch(/^Write entity refs/);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        expect(Array.isArray(readSoftDependencies(stating(text)))).toBe(true);
      }),
    );
  });
});
