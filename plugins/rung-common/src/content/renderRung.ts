import type { RungDefinition } from '@rung/backstage-plugin-rung-common';
import { blocks, list, table } from '../markdown/layout';
import { DesignDecision, rungSheet } from './sheets';

function renderDecision({ question, options }: DesignDecision): string {
  return table(
    [question, 'When to pick it'],
    options.map(({ option, pickWhen }) => [option, pickWhen]),
  );
}

/**
 * The section about one rung. Each of its headings names the rung, so that
 * every heading of the page has an address of its own.
 */
export function renderRung(definition: RungDefinition): string {
  const { rung, name, summary, adds, accepted, signal } = definition;
  const sheet = rungSheet(rung);
  return blocks(
    `## Rung ${rung}: ${name}`,
    `${summary} ${sheet.scenario}`,
    `**What it adds.** ${adds}`,
    accepted && `**What you accept without it.** ${accepted}`,
    `### Design of rung ${rung}`,
    sheet.design,
    table(
      ['Part', 'Choice', 'Why'],
      sheet.parts.map(part => [part.name, part.choice, part.why]),
    ),
    `### Decisions on rung ${rung}`,
    ...sheet.decisions.map(renderDecision),
    `### Trade-offs of rung ${rung}`,
    list(sheet.tradeOffs.map(({ text }) => text)),
    `### When rung ${rung} is enough`,
    sheet.enough,
    sheet.tooMuch,
    signal && `**The signal to climb.** ${signal}`,
  );
}
