import { screen } from '@testing-library/react';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { rungApiOf } from '../../__testUtils__/fakeRungApi';
import { renderEntityCard } from '../../__testUtils__/renderEntityCard';

const asked = (name: string, ends: string) => ({
  entityRef: `resource:default/${name}`,
  namespace: 'default',
  name,
  title: name === 'down' ? 'Step down' : undefined,
  owners: [],
  goal: { type: 'comes-down' as const },
  ends,
});

describe('what is asked of an entity', () => {
  it('stands on its card, with the campaign that is the next to end', async () => {
    const entity = component(sixNumbers);
    const rungApi = rungApiOf(entity);
    rungApi.getAskedCampaigns.mockResolvedValue({
      items: [asked('down', '2026-05-31'), asked('other', '2026-06-30')],
    });
    renderEntityCard({ entity, rungApi });

    const label = await screen.findByText('Asked of you:');
    expect(label.parentElement).toHaveTextContent(
      'Asked of you: Step down, by May 31, 2026, and 1 more',
    );
  });

  it('takes no room where nothing is, or nobody knows', async () => {
    const entity = component(sixNumbers);
    const rungApi = rungApiOf(entity);
    rungApi.getAskedCampaigns.mockRejectedValue(new Error('away'));
    renderEntityCard({ entity, rungApi });

    expect(
      await screen.findByRole('button', { name: 'More' }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Asked of you:')).toBeNull();
  });

  it('is told of a campaign by its own page', async () => {
    const entity = {
      ...component({}),
      kind: 'Resource',
      spec: { type: 'rung-campaign' },
    };
    renderEntityCard({ entity, rungApi: rungApiOf(entity) });

    expect(
      await screen.findByText('Who is left, and who is done'),
    ).toBeInTheDocument();
  });
});
