import { decideRules, RulesDecision, RuledScan } from './decideRules';

/** A scan of these rules at a minute; one that waits is written in brackets. */
function scanOf(written: string): RuledScan {
  const [, rules, minute] = /(\w+)@(-?\d+)/.exec(written)!;
  return { rules, at: minuteOf(minute), waited: written.startsWith('(') };
}

function minuteOf(minute: string | number): Date {
  return new Date(Date.UTC(2026, 4, 1) + Number(minute) * 60_000);
}

describe('decideRules', () => {
  it.each<[string, string, string, RulesDecision]>([
    ['nothing was scanned yet', '', 'A@0', 'in-force'],
    ['they were all along', 'A@0 A@10', 'A@20', 'in-force'],
    ['they were last, however long ago', 'A@0', 'A@9000', 'in-force'],

    ['they are deployed', 'A@0 A@10', 'B@15', 'take-over'],
    ['they are those that were deployed', 'A@10 B@15', 'B@25', 'in-force'],
    ['they were just replaced', 'A@10 B@15', 'A@20', 'wait'],
    ['they were replaced 59 minutes ago', 'A@10 B@15 B@70', 'A@74', 'wait'],
    [
      'they wait for as long as both are applied',
      'A@10 B@15 (A@20) B@60 (A@70) B@110 (A@120) B@170',
      'A@175',
      'wait',
    ],
    [
      'the others write while they wait',
      'A@10 B@15 (A@20)',
      'B@25',
      'in-force',
    ],

    ['a rollback, soon after', 'A@10 B@15 B@20 (A@30) (A@70)', 'A@79', 'wait'],
    [
      'a rollback, once the newer were not seen for an hour',
      'A@10 B@15 B@20 (A@30) (A@70)',
      'A@80',
      'take-over',
    ],
    [
      'a rollback to rules of last month',
      'A@-40000 B@-39990 B@0 B@10',
      'A@15',
      'take-over',
    ],
    ['after it, those that were rolled back', 'B@-90 A@0', 'B@5', 'wait'],
    [
      'a rollback that was rolled forward, soon',
      'A@10 B@15 A@80',
      'B@90',
      'wait',
    ],
    [
      'a rollback that was rolled forward, later',
      'A@10 B@15 A@80 A@90',
      'B@150',
      'take-over',
    ],
    [
      'a third that comes while two are applied',
      'A@10 B@15 (A@20)',
      'C@21',
      'take-over',
    ],
    ['the second after the third', 'A@10 B@15 C@21', 'B@30', 'wait'],
    [
      'scans are a day apart, and nobody else was seen',
      'A@0 B@1440',
      'A@2880',
      'take-over',
    ],
    [
      'a scan that only waited does not bring rules into force',
      'A@0 B@5 (A@10)',
      'B@15',
      'in-force',
    ],
  ])('%s', (_, scans, asking, expected) => {
    const [own, minute] = asking.split('@');
    expect(
      decideRules(
        own,
        scans.split(' ').filter(Boolean).map(scanOf),
        minuteOf(minute),
      ),
    ).toBe(expected);
  });
});
