import {
  CatalogChange,
  FactChange,
  RequirementChange,
} from '@rung/backstage-plugin-rung-common/wire';
import { Column, join } from './Column';

/** What a CSV of changes has. */
export const changeColumns: readonly Column<CatalogChange>[] = [
  { header: 'at', cell: row => row.at },
  { header: 'type', cell: row => row.type },
  { header: 'entityRef', cell: row => row.entityRef },
  { header: 'kind', cell: row => row.kind },
  { header: 'title', cell: row => row.title },
  { header: 'owners', cell: row => join(row.owners) },
  { header: 'rungBefore', cell: row => row.before?.rung },
  { header: 'rung', cell: row => row.after?.rung },
  { header: 'builtBefore', cell: row => row.before?.built },
  { header: 'built', cell: row => row.after?.built },
  { header: 'fitBefore', cell: row => row.before?.fit },
  { header: 'fit', cell: row => row.after?.fit },
  { header: 'statusBefore', cell: row => row.before?.status },
  { header: 'status', cell: row => row.after?.status },
  { header: 'requirements', cell: row => join(row.changes.map(move)) },
  { header: 'facts', cell: row => join((row.facts ?? []).map(factMove)) },
  { header: 'causes', cell: row => join(row.causes) },
  { header: 'rulesChanged', cell: row => String(row.rulesChanged ?? false) },
];

function factMove({ key, before, after }: FactChange): string {
  const side = (value: FactChange['after']) => value ?? 'not declared';
  return `${key}: ${side(before)} to ${side(after)}`;
}

/** As annotations state it, from what to what. */
function move({
  key,
  before,
  after,
  withheld = [],
}: RequirementChange): string {
  const side = (name: 'before' | 'after', text: string | undefined) =>
    withheld.includes(name) ? 'withheld' : text ?? 'not stated';
  return `${key}: ${side('before', before)} to ${side('after', after)}`;
}
