import { renderInTestApp } from '@backstage/test-utils';
import {
  assessEntity,
  Fact,
  Observed,
} from '@rung/backstage-plugin-rung-common';
import { screen } from '@testing-library/react';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { LadderPicture } from '.';

const observedAt = new Date(Date.now() - 12 * 60_000).toISOString();

function seen(
  key: Fact['key'],
  value: Fact['value'],
  certainty: 'certain' | 'likely' = 'certain',
): Fact {
  return { key, value, source: { type: 'observed', certainty, observedAt } };
}

async function renderPicture(
  declared: Record<string, string>,
  observed?: Observed,
) {
  const entity = component({ ...sixNumbers, ...declared });
  await renderInTestApp(
    <LadderPicture assessment={assessEntity(entity, { observed })} />,
  );
}

const managed = { 'built.control-plane': 'managed' };

describe('the picture of the ladder', () => {
  it('says that what is built is as declared', async () => {
    await renderPicture({ ...managed, 'built.zones': '3' });
    expect(screen.getByText('Built: as declared')).toBeInTheDocument();
    expect(screen.queryByText('declared')).not.toBeInTheDocument();
  });

  it('says when it was seen, and points at what is declared instead', async () => {
    await renderPicture(
      { ...managed, 'built.zones': '3' },
      { facts: [seen('control-plane', 'managed'), seen('zones', 1)] },
    );
    expect(
      screen.getByText('Built: seen 12 minutes ago; declared: rung 3'),
    ).toBeInTheDocument();
    expect(screen.getByText('declared')).toBeInTheDocument();
  });

  it('says that it is likely', async () => {
    await renderPicture(
      {},
      {
        facts: [seen('control-plane', 'managed'), seen('zones', 3, 'likely')],
      },
    );
    expect(
      screen.getByText('Built: likely, by what was seen 12 minutes ago'),
    ).toBeInTheDocument();
  });

  it('says nothing of what is not known', async () => {
    await renderPicture({ 'built.mtls': 'true' });
    expect(screen.queryByText(/^Built/)).not.toBeInTheDocument();
  });
});
