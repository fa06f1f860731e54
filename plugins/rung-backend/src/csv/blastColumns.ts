import { BlastItem, BlastStep } from '@rung/backstage-plugin-rung-common/wire';
import { Column, join } from './Column';

/** A step in words; a cluster may have no name for the reader. */
function stepText({ kind, name }: BlastStep): string {
  if (kind === 'entity') {
    return name ?? '';
  }
  return name === undefined ? `a ${kind}` : `${kind} ${name}`;
}

/** What a CSV of a blast radius has. */
export const blastColumns: readonly Column<BlastItem>[] = [
  { header: 'entityRef', cell: row => row.entityRef },
  { header: 'name', cell: row => row.name },
  { header: 'title', cell: row => row.title },
  { header: 'owners', cell: row => join(row.owners) },
  { header: 'system', cell: row => row.system },
  { header: 'domain', cell: row => row.domain },
  { header: 'state', cell: row => row.state },
  { header: 'promise', cell: row => row.promise?.state },
  { header: 'survives', cell: row => yes(row.promise?.survives) },
  { header: 'rto', cell: row => row.promise?.rto },
  { header: 'rpo', cell: row => row.promise?.rpo },
  { header: 'recoveredIn', cell: row => row.promise?.measured?.recoveredIn },
  { header: 'exercisedOn', cell: row => row.promise?.measured?.on },
  { header: 'direct', cell: row => yes(row.direct) },
  { header: 'chain', cell: row => join(row.chain.map(stepText)) },
  { header: 'skippedSteps', cell: row => row.skipped },
  { header: 'places', cell: row => row.places?.all },
  { header: 'placesLeft', cell: row => row.places?.left },
  { header: 'unknown', cell: row => row.unknown },
  { header: 'uncertain', cell: row => yes(row.uncertain) },
];

function yes(stated: true | undefined): string | undefined {
  return stated && 'yes';
}
