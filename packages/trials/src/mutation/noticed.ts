import { table } from '../platform/figures.ts';

/** What became of one change. */
export interface Change {
  fileName: string;
  status: string;
}

/** One that keeps a test file from loading fails every test of it. */
const noticedBy: readonly string[] = ['Killed', 'Timeout', 'RuntimeError'];
const unnoticedBy: readonly string[] = ['Survived', 'NoCoverage'];

/** How many of some changes a test notices; what is left out counts as neither. */
export interface Noticed {
  noticed: number;
  all: number;
  /** In percent, to one decimal. */
  share: number;
}

export function noticedOf(changes: readonly Change[]): Noticed {
  const count = (statuses: readonly string[]) =>
    changes.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count(noticedBy);
  const all = noticed + count(unnoticedBy);
  return { noticed, all, share: Number(((noticed / all) * 100).toFixed(1)) };
}

/** How many changes of each folder are noticed, and of all of them. */
export function noticedTable(
  changes: readonly Change[],
  sources: string,
  folders: readonly string[],
): string {
  const row = (name: string, some: readonly Change[]) => {
    const { noticed, all, share } = noticedOf(some);
    return all > 0
      ? [[name, String(all), String(all - noticed), `${share} %`]]
      : [];
  };
  return table([
    ['Folder', 'Changes', 'Unnoticed', 'Noticed'],
    ...folders.flatMap(folder =>
      row(
        folder,
        changes.filter(({ fileName }) =>
          fileName.replaceAll('\\', '/').includes(`${sources}/${folder}/`),
        ),
      ),
    ),
    ...row('all', changes),
  ]);
}
