import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { HeadlineKind, headlineKind, headlineText } from './headline';

const sixNumbers = {
  availability: '99.9',
  rto: '15m',
  rpo: '2h',
  pods: '3',
  teams: '1',
  compliance: 'none',
};

describe('headline', () => {
  it.each<[HeadlineKind, string, Record<string, string>]>([
    ['unassessed', 'nothing is stated', { 'built.zones': '1' }],
    ['enough', 'all six numbers are stated', sixNumbers],
    [
      'enough',
      'what is built is as it should be',
      { ...sixNumbers, 'built.rung': '3' },
    ],
    [
      'over-built',
      'more is built than that',
      { ...sixNumbers, 'built.rung': '5' },
    ],
    ['under-built', 'less is built', { ...sixNumbers, 'built.rung': '1' }],
    [
      'under-built',
      'less is built than one number alone asks for',
      { availability: '99.9', 'built.rung': '1' },
    ],
    ['incomplete', 'a number is missing', { availability: '99.9' }],
    ['incomplete', 'a number is a guess', { ...sixNumbers, rto: '15m?' }],
    ['incomplete', 'a number is missing at the top', { availability: '99.99' }],
    ['needed', 'nothing is above it', { ...sixNumbers, availability: '99.99' }],
  ])('is %s where %s', (kind, _, annotations) => {
    expect(headlineKind(assessEntity(component(annotations)))).toBe(kind);
  });

  it.each([
    ['Not assessed yet', {}],
    ['Rung 3 is enough', sixNumbers],
    ['Rung 3, incomplete', { availability: '99.9' }],
    ['Rung 6 is needed', { ...sixNumbers, availability: '99.99' }],
    ['Rung 3 is needed, rung 1 is built', { ...sixNumbers, 'built.rung': '1' }],
    ['Rung 3 is enough, rung 5 is built', { ...sixNumbers, 'built.rung': '5' }],
  ])('says %p', (text, annotations: Record<string, string>) => {
    expect(headlineText(assessEntity(component(annotations)))).toBe(text);
  });
});
