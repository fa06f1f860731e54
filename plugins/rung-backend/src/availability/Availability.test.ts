import { mockServices } from '@backstage/backend-test-utils';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { Availability } from './Availability';

function setUp() {
  const logger = mockServices.logger.mock();
  const availability = Availability.create({ logger, statementTimeout: 5_000 });
  return { availability, logger };
}

describe('Availability.guard', () => {
  beforeEach(() =>
    jest.useFakeTimers({ now: new Date('2026-05-31T12:00:00Z') }),
  );

  afterEach(() => jest.useRealTimers());

  it('hides why the report cannot be read, and writes that to the log', async () => {
    const { availability, logger } = setUp();
    const reason = new Error('select * from secrets: no connection');
    await expect(
      availability.guard(() => Promise.reject(reason)),
    ).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
      message:
        'The report cannot be read at the moment; how old the report is, is not known',
    });
    expect(logger.error).toHaveBeenCalledWith(expect.any(String), reason);
  });

  it('says how old the report is that was read last', async () => {
    const { availability } = setUp();
    availability.remember({
      status: 'succeeded',
      asOf: '2026-05-31T11:30:00.000Z',
    });
    jest.advanceTimersByTime(60_000);
    await expect(
      availability.guard(() => Promise.reject(new Error('no connection'))),
    ).rejects.toThrow(
      'the report that was read last is of 2026-05-31T11:30:00.000Z, 31 minutes ago',
    );
    await expect(availability.guard(async () => 'back')).resolves.toBe('back');
  });

  it('fails after the configured time if nobody ever answers', async () => {
    const { availability, logger } = setUp();
    const ending = jest.fn();
    const waiting = availability
      .guard(() => new Promise(() => {}))
      .catch(error => ending(error.name));
    await jest.advanceTimersByTimeAsync(4_999);
    expect(ending).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    await waiting;
    expect(ending).toHaveBeenCalledWith('ServiceUnavailableError');
    expect(logger.error).toHaveBeenCalledWith(
      expect.any(String),
      expect.objectContaining({
        message: expect.stringContaining(
          '5000 milliseconds of rung.reports.statementTimeout',
        ),
      }),
    );
    expect(jest.getTimerCount()).toBe(0);
  });

  it.each([
    new InputError('limit is too high'),
    new NotFoundError('no entity'),
    new NotAllowedError('no permission'),
  ])('passes on a mistake of the caller: %s', async mistake => {
    const { availability, logger } = setUp();
    await expect(
      availability.guard(() => Promise.reject(mistake)),
    ).rejects.toBe(mistake);
    expect(logger.error).not.toHaveBeenCalled();
    expect(jest.getTimerCount()).toBe(0);
  });
});
