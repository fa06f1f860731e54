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

function description(): string {
  return screen.getByRole('img').getAttribute('aria-label')!;
}

describe('the picture of the ladder', () => {
  it('says that what is built is as declared', async () => {
    await renderPicture({ ...managed, 'built.zones': '3' });
    expect(screen.getByText('as declared')).toBeInTheDocument();
    expect(screen.queryByText('declared')).not.toBeInTheDocument();
    expect(description()).toMatch(/ and fits\. That is as declared\.$/);
  });

  it('says when it was seen, and points at what is declared instead', async () => {
    await renderPicture(
      { ...managed, 'built.zones': '3' },
      { facts: [seen('control-plane', 'managed'), seen('zones', 1)] },
    );
    expect(screen.getByText('seen, 12 min')).toBeInTheDocument();
    expect(screen.getByText('declared')).toBeInTheDocument();
    expect(description()).toMatch(
      / That was seen 12 minutes ago\. Declared is rung 3\.$/,
    );
  });

  it('says that it is likely', async () => {
    await renderPicture(
      {},
      {
        facts: [seen('control-plane', 'managed'), seen('zones', 3, 'likely')],
      },
    );
    expect(screen.getByText('likely, 12 min')).toBeInTheDocument();
  });

  it('says nothing of what is not known', async () => {
    await renderPicture({ 'built.mtls': 'true' });
    expect(screen.queryByText('built')).not.toBeInTheDocument();
  });

  it('hatches what is too much by a pattern of its own', async () => {
    const entity = component({ ...sixNumbers, 'built.rung': '5' });
    await renderInTestApp(
      <>
        <LadderPicture assessment={assessEntity(entity)} />
        <LadderPicture assessment={assessEntity(entity)} />
      </>,
    );
    const ids = [...document.querySelectorAll('pattern')].map(({ id }) => id);
    const fills = [...document.querySelectorAll('rect[fill]')].map(rect =>
      rect.getAttribute('fill'),
    );
    expect(new Set(ids).size).toBe(2);
    expect(fills).toEqual(ids.map(id => `url(#${id})`));
  });
});
