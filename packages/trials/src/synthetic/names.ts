import type { Random } from './random.ts';

const subjects = [
  ...['booking', 'billing', 'catalog', 'checkout', 'claims', 'delivery'],
  ...['fleet', 'forecast', 'identity', 'inventory', 'ledger', 'loyalty'],
  ...['menu', 'notification', 'order', 'parcel', 'payment', 'pricing'],
  ...['refund', 'reporting', 'routing', 'search', 'shift', 'ticket'],
];
const parts = [
  ...['api', 'archive', 'batch', 'consumer', 'editor', 'exporter', 'gateway'],
  ...['importer', 'mailer', 'planner', 'scheduler', 'sync', 'web', 'worker'],
];
const tags = [
  ...['go', 'java', 'kotlin', 'node', 'python', 'rust', 'typescript'],
  ...['grpc', 'kafka', 'postgres', 'rest', 'batch', 'customer-facing'],
];

/** A name that says something, made unique by the number. */
export function nameFor(random: Random, number: number): string {
  return `${random.pick(subjects)}-${random.pick(parts)}-${number}`;
}

export function titleOf(name: string): string {
  const words = name.split('-').slice(0, -1).join(' ');
  return words[0].toUpperCase() + words.slice(1);
}

export function describe(name: string): string {
  return `Takes what the ${
    name.split('-')[0]
  } desk hands over, checks it against the rules of the day and passes it on to those who wait for it; what breaks a rule is kept for somebody to look at.`;
}

export function linksOf(name: string) {
  return [
    { url: `https://dash.acme.example/d/${name}`, title: 'Dashboard' },
    { url: `https://runbooks.acme.example/${name}`, title: 'Runbook' },
  ];
}

export function chooseTags(random: Random): string[] {
  return tags.filter(() => random.chance(0.22));
}
