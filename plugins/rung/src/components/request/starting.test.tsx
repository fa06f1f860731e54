import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fakeRungApi, responseError } from '../../__testUtils__/fakeRungApi';
import { renderRungPage } from '../../__testUtils__/renderRungPage';
import { reportOf } from '../../__testUtils__/reports';
import { pauseOf } from './startup';

const starting = 'Rung does not answer yet';

async function backend(failures: readonly Error[]) {
  const rungApi = fakeRungApi({ getReport: async () => reportOf([]) });
  for (const failure of failures) {
    rungApi.getReport.mockRejectedValueOnce(failure);
  }
  return rungApi;
}

describe('a backend that starts', () => {
  beforeEach(() => jest.useFakeTimers({ advanceTimers: true }));
  afterEach(() => jest.useRealTimers());

  it('is asked again by itself, after growing pauses', async () => {
    const failure = await responseError(503);
    const rungApi = await backend([failure, new TypeError('no connection')]);
    renderRungPage('findings', '?kind=Component', rungApi);
    expect(await screen.findByText(starting)).toBeInTheDocument();
    expect(rungApi.getReport).toHaveBeenCalledTimes(1);

    await act(async () => jest.advanceTimersByTime(1000));
    expect(rungApi.getReport).toHaveBeenCalledTimes(2);
    expect(screen.getByText(starting)).toBeInTheDocument();
    await act(async () => jest.advanceTimersByTime(2000));

    expect(await screen.findByText(/^As of/)).toBeInTheDocument();
    expect(screen.queryByText(starting)).not.toBeInTheDocument();
    expect(rungApi.getReport).toHaveBeenCalledTimes(3);
  });

  it('is asked at once by whoever does not want to wait', async () => {
    const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
    const rungApi = await backend([await responseError(502)]);
    renderRungPage('findings', '', rungApi);
    await user.click(await screen.findByRole('button', { name: 'Try now' }));
    expect(await screen.findByText(/^As of/)).toBeInTheDocument();
  });
});

describe('how long a backend is waited for', () => {
  it('grows, and ends after a minute', async () => {
    const error = await responseError(503);
    const pauses = Array.from({ length: 10 }, (_, index) =>
      pauseOf({ failure: { error, times: index + 1 } }, 'report'),
    ).filter(pause => pause !== undefined);
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(pauses.reduce((sum, pause) => sum + pause)).toBe(60_000);
  });

  it.each([
    ['it is broken', 500, undefined, 'report'],
    ['something may not be seen', 403, undefined, 'report'],
    ['it has answered before', 503, 'an answer', 'report'],
    ['an entity is asked for', 503, undefined, 'assessment'],
  ] as const)('is not at all where %s', async (_, status, latest, subject) => {
    const error = await responseError(status);
    expect(
      pauseOf({ latest, failure: { error, times: 1 } }, subject),
    ).toBeUndefined();
  });
});
