import { assessEntity } from '@rung/backstage-plugin-rung-common';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { layoutLadder } from './layout';

/** What each rung stands for, from the lowest on. */
function statesOf(stated: Record<string, string>): string[] {
  const assessment = assessEntity(component(stated));
  return layoutLadder(assessment).rungs.map(({ state }) => state);
}

describe('the layout of the ladder', () => {
  it('tells how what is built compares with what is needed', () => {
    expect(statesOf({ ...sixNumbers, 'built.rung': '3' })).toEqual([
      'climbed',
      'climbed',
      'current',
      'forgone',
      'open',
    ]);
    expect(statesOf({ ...sixNumbers, 'built.rung': '1' })).toEqual([
      'climbed',
      'missing',
      'missing',
      'forgone',
      'open',
    ]);
    expect(statesOf({ ...sixNumbers, 'built.rung': '5' })).toEqual([
      'climbed',
      'climbed',
      'current',
      'surplus',
      'open',
    ]);
    expect(statesOf({ 'built.rung': '5' })).toEqual(Array(5).fill('open'));
  });
});
