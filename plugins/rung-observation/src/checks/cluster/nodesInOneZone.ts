import { CheckRow } from '../types';

export const nodesInOneZone = {
  id: 'nodes-in-one-zone',
  scope: 'cluster',
  reads: ['nodes'],
  find({ view }) {
    const nodes = view.workers().length;
    return view.workerZones()?.length === 1
      ? { details: { nodes } }
      : undefined;
  },
} as const satisfies CheckRow<'cluster'>;
