import { ReportStore, Visibility } from '../database';
import { RememberedAnswers } from './RememberedAnswers';

const everything: Visibility = { type: 'all' };
const some = (): Visibility => ({ type: 'some', uids: ['a'], sources: [] });

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
      answers.get(everything, question, read);

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

    await expect(answers.get(everything, [], read)).resolves.toEqual({
      read: 1,
    });
    await expect(answers.get(alike, [], read)).resolves.toEqual({ read: 2 });
    await expect(answers.get(some(), [], read)).resolves.toEqual({ read: 3 });
    await expect(answers.get(alike, [], read)).resolves.toEqual({ read: 2 });
  });

  it('does not remember a failure', async () => {
    const { answers, read } = remembering();
    read.mockRejectedValueOnce(new Error('away'));

    await expect(answers.get(everything, [], read)).rejects.toThrow('away');
    await expect(answers.get(everything, [], read)).resolves.toEqual({
      read: 1,
    });
  });
});
