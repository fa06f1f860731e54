import type { Checks } from '../../platform/Checks.ts';
import type { Visitor } from './Visitor.ts';

/** Whether the console is clean as far as Rung is concerned. */
export function judgeConsole({ complaints }: Visitor, checks: Checks) {
  const { ofRung, ofOthers } = complaints;
  checks.holds(
    'the console says nothing because of Rung',
    ofRung.length === 0 ? undefined : ofRung.join('\n'),
  );
  const firstLines = new Set(ofOthers.map(text => text.split('\n')[0]));
  for (const line of firstLines) {
    console.log(`    of others: ${line.slice(0, 150)}`);
  }
}
