import { EntitySet, ReportStore, Visibility } from '../database';
import { RememberedAnswers } from './RememberedAnswers';

/** Of a reader who waits. */
const waiting = new AbortController().signal;

const everything: Visibility = { type: 'all' };
const some = (): Visibility => ({
  type: 'some',
  entities: EntitySet.of([0]),
  sources: [],
});

function remembering() {
  let version = 1;
  const store: Pick<ReportStore, 'version'> = { version: async () => version };
  let reads = 0;
  const read = jest.fn(async () => {
    reads++;
    return { read: reads };
  });
  return {
    answers: RememberedAnswers.create(store as ReportStore),
    read,
    write: () => {
      version++;
    },
  };
}

describe('RememberedAnswers', () => {
  it('answers the same question once until anything is written', async () => {
    const { answers, read, write } = remembering();
    const ask = (...question: unknown[]) =>
      answers.get(everything, question, read, waiting);

    const both = await Promise.all([ask('list', { limit: 1 }), ask('report')]);
    expect(both).toEqual([{ read: 1 }, { read: 2 }]);
    await expect(ask('list', { limit: 1 })).resolves.toEqual({ read: 1 });
    await expect(ask('list', { limit: 2 })).resolves.toEqual({ read: 3 });

    write();
    await expect(ask('report')).resolves.toEqual({ read: 4 });
  });

  it('never answers one reader with what another one may see', async () => {
    const { answers, read } = remembering();
    const alike = some();

    await expect(answers.get(everything, [], read, waiting)).resolves.toEqual({
      read: 1,
    });
    await expect(answers.get(alike, [], read, waiting)).resolves.toEqual({
      read: 2,
    });
    await expect(answers.get(some(), [], read, waiting)).resolves.toEqual({
      read: 3,
    });
    await expect(answers.get(alike, [], read, waiting)).resolves.toEqual({
      read: 2,
    });
  });

  it('does not remember a failure', async () => {
    const { answers, read } = remembering();
    read.mockRejectedValueOnce(new Error('away'));

    await expect(answers.get(everything, [], read, waiting)).rejects.toThrow(
      'away',
    );
    await expect(answers.get(everything, [], read, waiting)).resolves.toEqual({
      read: 1,
    });
  });

  it('is bounded by how much it holds, and not by how many', async () => {
    const { answers } = remembering();
    const reads: string[] = [];
    const ask = (name: string, characters: number) =>
      answers.get(
        everything,
        [name],
        async () => {
          reads.push(name);
          return { text: 'x'.repeat(characters) };
        },
        waiting,
      );

    for (const round of ['first', 'second']) {
      for (let index = 0; index < 100; index++) {
        await ask(`small-${index}`, 100);
      }
      expect([round, reads.length]).toEqual([round, 100]);
    }
    await ask('all owners', 3_000_000);
    await ask('all owners', 3_000_000);
    expect(reads.filter(name => name === 'all owners')).toHaveLength(1);
    await ask('huge', 4_500_000);
    await ask('huge', 4_500_000);
    expect(reads.filter(name => name === 'huge')).toHaveLength(2);

    for (let index = 0; index < 10; index++) {
      await ask(`large-${index}`, 1_900_000);
    }
    await ask('small-0', 100);
    expect(reads.filter(name => name === 'small-0')).toHaveLength(2);
  });

  it('gives a read up once the last who waits for it has left', async () => {
    const { answers } = remembering();
    const [one, other] = [new AbortController(), new AbortController()];
    let givenUp = false;
    const ask = (signal: AbortSignal) =>
      answers.get(
        everything,
        [],
        reading =>
          new Promise<object>((_, reject) =>
            reading.addEventListener('abort', () => {
              givenUp = true;
              reject(reading.reason);
            }),
          ),
        signal,
      );
    const asked = [ask(one.signal), ask(other.signal)].map(answer =>
      answer.catch(error => error.message),
    );
    await new Promise(setImmediate);

    one.abort(new Error('one has left'));
    await expect(asked[0]).resolves.toBe('one has left');
    expect(givenUp).toBe(false);

    other.abort(new Error('the other has left'));
    await expect(asked[1]).resolves.toBe('the other has left');
    expect(givenUp).toBe(true);
  });

  it('begins anew for whoever asks while a read that was given up still ends', async () => {
    const { answers } = remembering();
    const [one, other] = [new AbortController(), new AbortController()];
    const ends: ((answer: object) => void)[] = [];
    const ask = (signal: AbortSignal) =>
      answers.get(
        everything,
        [],
        () => new Promise<object>(resolve => ends.push(resolve)),
        signal,
      );
    const first = ask(one.signal).catch(error => error.message);
    await new Promise(setImmediate);
    one.abort(new Error('one has left'));
    await new Promise(setImmediate);

    const second = ask(other.signal);
    await new Promise(setImmediate);
    expect(ends).toHaveLength(2);
    ends[0]({ read: 'too late' });
    await expect(first).resolves.toBe('one has left');
    ends[1]({ read: 'in time' });
    await expect(second).resolves.toEqual({ read: 'in time' });
  });
});
