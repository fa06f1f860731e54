import type {
  RungDefinition,
  RungNumber,
} from '@rung/backstage-plugin-rung-common';
import { rungs } from '../ladder/rungs';
import { ladderAxes } from './axes';
import { dataStrategies } from '../ladder/dataStrategies';
import { isolationTiers } from '../ladder/isolationTiers';
import { blocks, list, table } from '../markdown/layout';
import { costBands } from './costBands';
import { ladderMistakes } from './mistakes';
import { renderRung } from './renderRung';
import { securityNotes } from './securityNotes';

function renderIntroduction(): string {
  return blocks(
    '# What the rungs are',
    '<!-- Rendered from plugins/rung-common/src/content, which says how to renew it. -->',
    'The ladder has six rungs, and climbing is not the aim. For each requirement there is a lowest rung that satisfies it; the highest of those is the answer. One rung less misses a requirement, one rung more is paid for every day in money, toil and outages of its own.',
    table(
      ['Rung', 'Name', 'Survives the loss of a', 'Rough availability'],
      rungs.map(definition => [
        String(definition.rung),
        definition.name,
        inherited(definition) ?? definition.survives ?? 'nothing',
        inherited(definition) ?? definition.availability ?? 'none',
      ]),
    ),
    'Rungs 1, 2, 3, 5 and 6 are about resilience, each surviving a larger loss than the one before. Rung 4 is about the number of teams: a platform can stand on rungs 3, 5 and 6, and a fleet can do without one. A need for the one is no reason for the other.',
  );
}

/** The platform survives what the clusters survive that carry it. */
function inherited({ axis }: RungDefinition): string | undefined {
  return axis === 'platform' ? 'as the clusters underneath' : undefined;
}

function renderAxes(): string {
  return blocks(
    '## The four axes',
    'Four things change from rung to rung. All else can stay as it is: registry, identity, delivery and policy are the same for ten services on one cluster and for hundreds on a fleet.',
    list(ladderAxes.map(({ name, meaning }) => `${name}: ${meaning}`)),
    table(
      ['Rung', ...ladderAxes.map(({ name }) => name)],
      rungs.map(({ rung }) => [
        String(rung),
        ...ladderAxes.map(({ values }) => values[rung]),
      ]),
    ),
    'Two rules explain most of it. Nothing is more available than the weakest part it shares: three API servers over one disk are as available as the disk. And compute that holds no state is easily had twice, while data is not: most of what the top of the ladder costs goes into data.',
  );
}

function renderIsolationTiers(): string {
  return blocks(
    '## Isolation tiers',
    'A platform chooses a tier for each class of tenants. The first column is what `rung.dev/tenants` states.',
    table(
      ['Tenants', 'Tier', 'Fits', 'Boundary', 'Isolates', 'Cost'],
      isolationTiers.map(tier => [
        `\`${tier.tenancy}\``,
        tier.name,
        tier.tenants,
        tier.boundary,
        tier.isolates,
        tier.cost,
      ]),
    ),
  );
}

function renderDataStrategies(): string {
  return blocks(
    '## Data strategies',
    'On rungs 5 and 6, what the loss of a region costs is decided in the data tier. Between regions, a write is either fast or safe from loss; how much of each is a decision of the business.',
    table(
      ['Strategy', 'Consistency', 'RPO', 'Write latency', 'Fits'],
      dataStrategies.map(strategy => [
        strategy.name,
        strategy.consistency,
        strategy.rpo,
        strategy.writeLatency,
        strategy.fits,
      ]),
    ),
  );
}

function renderMistakes(): string {
  return blocks(
    '## Common mistakes',
    table(
      ['Symptom', 'Cause', 'Fix'],
      ladderMistakes.map(({ symptom, cause, fix }) => [symptom, cause, fix]),
    ),
  );
}

function describeRungs(numbers: readonly RungNumber[]): string {
  return `Rungs ${numbers.slice(0, -1).join(', ')} and ${numbers.slice(-1)}`;
}

function renderSecurityNotes(): string {
  return blocks(
    '## Security',
    ...securityNotes.map(note =>
      blocks(
        `### ${note.title}`,
        `${note.text} (${describeRungs(note.rungs)})`,
      ),
    ),
  );
}

function renderCosts(): string {
  return blocks(
    '## Costs',
    'What is published of costs, in words; Rung brings no price. What an organization pays it can enter under `rung.costs`.',
    table(
      ['Rungs', 'What is published', 'Source'],
      costBands.map(({ rungs: numbers, text, source }) => [
        numbers.join(', '),
        text,
        `[${source.name}](${source.address})`,
      ]),
    ),
  );
}

/**
 * The whole content of the ladder as one page of Markdown, formatted as
 * Prettier formats it.
 *
 * @public
 */
export function renderLadderPage(): string {
  const page = blocks(
    renderIntroduction(),
    ...rungs.map(renderRung),
    renderAxes(),
    renderIsolationTiers(),
    renderDataStrategies(),
    renderMistakes(),
    renderSecurityNotes(),
    renderCosts(),
  );
  return `${page}\n`;
}
