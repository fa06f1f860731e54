import { neededRung } from '../ladder/needed';
import { Part } from '../parts/types';
import { renderPartsMemo, Whole } from './renderPartsMemo';

function part(name: string, values: Partial<Part> = {}): Part {
  return {
    entityRef: `component:default/${name}`,
    owners: ['group:default/payments'],
    rung: 3,
    built: 3,
    fit: 'fits',
    requirements: [{ key: 'availability', text: '99.9' }],
    findings: [],
    missing: [],
    unreadable: [],
    ...values,
  };
}

const whole: Whole = {
  entityRef: 'system:default/shop',
  title: 'Shop',
  needed: neededRung({ resilience: 5, platform: false }),
  promise: 99.9,
  parts: [
    part('checkout', {
      rung: 5,
      fit: 'under-built',
      findings: [
        { id: 'under-built', severity: 'high', accepted: false },
        { id: 'no-backups', severity: 'high', accepted: true },
      ],
    }),
    part('cart', { built: undefined, fit: 'unknown', missing: ['rto', 'rpo'] }),
    part('search', { requirements: [], unreadable: ['availability'] }),
  ],
  total: 3,
};

describe('renderPartsMemo', () => {
  it('puts the parts on one page', () => {
    const sections = renderPartsMemo(whole).split('\n\n');
    expect(sections.slice(0, 2)).toEqual([
      '# Rung memo of the parts: Shop',
      '`system:default/shop`',
    ]);
    expect(sections[2]).toMatch(
      /^\*\*Up to rung 5 is needed: Fleet of clusters\.\*\* Asked for by `component:default\/checkout`\. /,
    );
    expect(sections.slice(3)).toEqual([
      '## The parts',
      [
        '| Part                         | Owner                    | Needed | Built     | Fit         | Open findings |',
        '| ---------------------------- | ------------------------ | ------ | --------- | ----------- | ------------- |',
        '| `component:default/checkout` | `group:default/payments` | 5      | 3         | under-built | Under-built   |',
        '| `component:default/cart`     | `group:default/payments` | 3      | not known | not known   |               |',
        '| `component:default/search`   | `group:default/payments` | 3      | 3         | fits        |               |',
      ].join('\n'),
      '## Together',
      'If every part is needed, the 2 that promise an availability reach 99.8 % together at most. 1 more promises none, and is left out. The whole promises 99.9 %, which is more than that.',
      '## What is missing',
      '- `component:default/cart`: RTO and RPO not stated\n- `component:default/search`: Availability cannot be read\n',
    ]);
  });

  it('says that it holds some of many, and nothing of what they promise together', () => {
    const memo = renderPartsMemo({ ...whole, needed: undefined, total: 60 });
    expect(memo).toContain('**Nothing of it is assessed yet.**');
    expect(memo).toContain('These are 3 of 60, the gravest first.');
    expect(memo).not.toContain('## Together');
  });

  it('lets no text of others be markup', () => {
    const memo = renderPartsMemo({
      ...whole,
      title: '**x** <b>|',
      parts: [part('a`|\n# b', { owners: ['group:default/|'] })],
    });
    expect(memo.split('\n').filter(line => /^#/.test(line))).toHaveLength(2);
    expect(memo).not.toContain('<b>');
    expect(memo).not.toMatch(/[^\\]\*\*x/);
  });
});
