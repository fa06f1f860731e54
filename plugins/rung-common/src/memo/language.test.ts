import { component } from '../__testUtils__/entity';
import { assessEntity } from '../assessment/assessEntity';
import { Assessment } from '../assessment/types';
import { neededRung } from '../ladder/needed';
import { MemoLanguage, MemoParameters } from './MemoLanguage';
import { renderMemo } from './renderMemo';
import { renderPartsMemo } from './renderPartsMemo';

/** A sentence of a language that has no letters but x. */
function said(parameters: MemoParameters = {}): string {
  return `x ${Object.values(parameters).join(' x ')}`;
}

const x = () => 'x';

const language: MemoLanguage = {
  sentence: (_, parameters) => said(parameters),
  together: (_, parameters) => said(parameters),
  headline: x,
  rung: () => ({
    name: 'x',
    summary: 'x',
    adds: 'x',
    accepted: 'x',
    signal: 'x',
  }),
  requirement: x,
  amount: amount => String(amount),
  threshold: x,
  relaxation: x,
  headroom: x,
  couldGo: x,
  strategy: () => ({
    name: 'x',
    consistency: 'x',
    rpo: 'x',
    writeLatency: 'x',
  }),
  isolation: x,
  finding: () => ({ title: 'x', short: 'x', what: 'x', why: 'x', remedy: 'x' }),
  severity: x,
  problem: () => ({ what: 'x', advice: 'x' }),
  wordOfFit: x,
  day: x,
  list: items => items.join(', '),
};

/** What is neither layout nor code, which is how it shows what others wrote. */
function wordsOf(memo: string): string[] {
  return memo.replace(/`[^`]*`/g, '').match(/[a-z]+/gi) ?? [];
}

const everything = {
  availability: '99.99',
  'rto.region': '2m?',
  'rpo.region': '30s',
  rto: 'soon',
  audience: 'paying',
  teams: '5',
  tenants: 'structured',
  compliance: 'pci-dss',
  writes: 'every-region',
  'built.control-plane': 'managed',
  'built.replication-encrypted': 'false',
  'accept.replication-plaintext': 'until 2027-01-31: a migration',
};

const now = new Date('2026-11-22T12:00:00Z');

describe('a memo in another language', () => {
  it.each<[string, Assessment]>([
    [
      'with everything',
      assessEntity(component(everything), {
        now,
        dependencies: [{ entityRef: 'component:default/a', resilience: 2 }],
      }),
    ],
    ['of what states little', assessEntity(component({ audience: 'self' }))],
    ['of what states nothing', assessEntity(component({}))],
    [
      'of what is withheld',
      {
        ...assessEntity(component({ teams: '9', audience: 'paying' })),
        withheld: ['platform', 'downtime', 'data'],
        problems: [
          {
            key: 'rto',
            source: { type: 'system' },
            value: '',
            reason: 'withheld',
          },
        ],
      },
    ],
  ])('has no word of any other, %s', (_, assessment) => {
    const memo = renderMemo(assessment, 'x', language);
    expect(new Set(wordsOf(memo))).toEqual(new Set(['x']));
  });

  it('has no word of any other where it is of parts', () => {
    const memo = renderPartsMemo(
      {
        entityRef: 'system:default/shop',
        title: 'x',
        needed: neededRung({ resilience: 5, platform: false }),
        promise: 99.9,
        parts: [
          {
            entityRef: 'component:default/checkout',
            owners: ['group:default/payments'],
            rung: 5,
            fit: 'unknown',
            requirements: [{ key: 'availability', text: '99.9' }],
            findings: [
              { id: 'under-built', severity: 'high', accepted: false },
            ],
            missing: ['rto'],
            unreadable: ['availability'],
          },
        ],
        total: 1,
      },
      language,
    );
    expect(new Set(wordsOf(memo))).toEqual(new Set(['x']));
  });
});
