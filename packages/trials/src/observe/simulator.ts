// A process that plays clusters, so that what they cost is not measured with
// what reads them. Its parent orders, and is told each time what has been asked.
import type {
  RecordedCluster,
  ServedLists,
} from '@internal/test-utils/recordedCluster';
import { loadRecordedClusters } from '../recorded/loadRecordedClusters.ts';
import { generatedLists } from './generatedLists.ts';
import type { Order, Report } from './SimulatedClusters.ts';

interface Simulated {
  cluster: RecordedCluster;
  lists: ServedLists;
}

const simulated = new Map<string, Simulated>();

async function carryOut(order: Order) {
  if (order.type === 'start') {
    const { RecordedCluster: Cluster } = await loadRecordedClusters(
      order.runFolder,
    );
    for (const name of order.names) {
      const lists = generatedLists(name, order.pods);
      simulated.set(name, { cluster: await Cluster.start(lists), lists });
    }
  }
  for (const { cluster, lists } of simulated.values()) {
    if (order.type === 'open') {
      cluster.reset(lists);
    } else if (order.type !== 'report') {
      cluster.fault('*', (_request, response) => {
        response.writeHead(503).end();
      });
    }
  }
}

function report(): Report {
  const clusters = [...simulated.values()].map(({ cluster }) => cluster);
  const sum = (count: (cluster: RecordedCluster) => number) =>
    clusters.reduce((total, cluster) => total + count(cluster), 0);
  return {
    urls: Object.fromEntries(
      [...simulated].map(([name, { cluster }]) => [name, cluster.url]),
    ),
    bytes: sum(({ bytesSent }) => bytesSent),
    requests: sum(({ requests }) => requests.length),
  };
}

process.on('message', async (order: Order) => {
  await carryOut(order);
  process.send?.(report());
});
process.once('disconnect', () => process.exit());
