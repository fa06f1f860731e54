import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../templates/__testUtils__/runTemplate';
import { examples } from '../../templates/__testUtils__/templateFolder';
import { Agent } from './Agent';
import { AgentPortal } from './startAgentPortal';

const expected: unknown[] = JSON.parse(
  readFileSync(join(examples, 'expected.json'), 'utf8'),
);
const kinds = ['API', 'Component', 'Domain', 'Resource', 'System', 'Template'];
const templates = 2;

/** Waits for the catalog of the demo, as an agent sees it, and has it scanned. */
export async function untilScanned(
  portal: AgentPortal,
  agent: Agent,
): Promise<void> {
  await eventually('the demo catalog', async () => {
    const { totalItems } = await agent.call<{ totalItems: number }>(
      'catalog.query-catalog-entities',
      { query: { kind: { $in: kinds } }, fields: ['kind'], limit: 1 },
    );
    return totalItems >= expected.length + templates || undefined;
  });
  await portal.scan();
}
