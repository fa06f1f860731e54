import { EvidenceReport } from '@rung/backstage-plugin-rung-common/wire';

/** So many days ago, at noon. */
function daysAgo(days: number, now: Date): string {
  const day = new Date(now.getTime() - days * 86_400_000);
  return `${day.toISOString().slice(0, 10)}T12:00:00Z`;
}

/** What the drills of Haulwren have shown. Nobody has run them. */
export function haulwrenDrills(now: Date): EvidenceReport[] {
  return [
    {
      entityRef: 'component:default/telemetry-ingest',
      exercise: 'zone-loss',
      at: daysAgo(9, now),
      recoveredIn: '3m10s',
      dataLost: '40s',
      record: 'https://drills.haulwren.example/runs/zone-loss-12',
      source: 'chaos-mesh',
    },
    {
      entityRef: 'component:default/partner-gateway',
      exercise: 'zone-loss',
      at: daysAgo(23, now),
      recoveredIn: '4m',
      dataLost: '0',
      record: 'https://drills.haulwren.example/runs/zone-loss-11',
      source: 'litmus',
    },
  ];
}
