import { problemText } from '@rung/backstage-plugin-rung-common';
import { CatalogProblem } from '@rung/backstage-plugin-rung-common/wire';
import { Column, join } from './Column';

/** What a CSV of what does not count has. */
export const problemColumns: readonly Column<CatalogProblem>[] = [
  { header: 'entityRef', cell: row => row.entityRef },
  { header: 'kind', cell: row => row.kind },
  { header: 'title', cell: row => row.title },
  { header: 'owners', cell: row => join(row.owners) },
  { header: 'annotation', cell: row => row.stated.annotation },
  { header: 'value', cell: row => row.stated.value },
  { header: 'problem', cell: row => texts(row).what },
  { header: 'advice', cell: row => texts(row).advice },
];

function texts({ stated }: CatalogProblem): { what: string; advice: string } {
  if (stated.type === 'value') {
    return problemText(stated.problem);
  }
  return {
    what: 'Rung reads no annotation of this name.',
    advice: stated.meant ? `Write ${stated.meant} instead.` : 'Remove it.',
  };
}
