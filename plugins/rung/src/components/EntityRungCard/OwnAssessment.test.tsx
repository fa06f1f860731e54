import { screen, waitFor } from '@testing-library/react';
import { component, sixNumbers } from '../../__testUtils__/entities';
import { rungApiOf } from '../../__testUtils__/fakeRungApi';
import { renderEntityCard } from '../../__testUtils__/renderEntityCard';

// What shows the answer never arrives.
jest.mock('./CardContents', () => ({
  CardContents: () => {
    throw new Promise(() => {});
  },
}));

it('asks for the assessment while what shows it is on its way', async () => {
  const entity = component(sixNumbers);
  const rungApi = rungApiOf(entity);
  renderEntityCard({ entity, rungApi });

  expect(
    await screen.findByRole('status', { name: 'Loading the assessment' }),
  ).toBeInTheDocument();
  await waitFor(() => expect(rungApi.getAssessment).toHaveBeenCalledTimes(1));
});
