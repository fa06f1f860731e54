import { today } from './rulesInForce.ts';
import type { Statement } from './Statement.ts';

const millisecondsPerDay = 86_400_000;

/** The words that teams state. */
export const words = {
  audience: [
    [3, 'self', 'self'],
    [14, 'team', 'team'],
    [37, 'internal', 'internal'],
    [26, 'customers', 'customers'],
    [2, 'Customers', 'customers'],
    [15, 'paying', 'paying'],
  ],
  'change-control': [
    [30, 'audited', 'audited'],
    [67, 'none'],
  ],
  tenants: [
    [64, 'trusted', 'trusted'],
    [15, 'structured', 'structured'],
    [8, 'mixed', 'mixed'],
    [4, 'untrusted', 'untrusted'],
    [6, 'none'],
  ],
  compliance: [
    [42, 'none'],
    [15, 'gdpr', ['gdpr']],
    [12, 'soc2', ['soc2']],
    [11, 'pci-dss', ['pci-dss']],
    [8, 'pci-dss, soc2', ['pci-dss', 'soc2']],
    [4, 'hipaa', ['hipaa']],
    [2, 'strict-isolation', ['strict-isolation']],
    [2, 'pci-dss, strict-isolation', ['pci-dss', 'strict-isolation']],
    [1, 'geo-redundancy', ['geo-redundancy']],
    [1, 'strict-isolaton', ['strict-isolaton']],
  ],
  state: [
    [60, 'stateful', 'stateful'],
    [36, 'stateless', 'stateless'],
    [1, 'none'],
  ],
  profile: [
    [64, 'standard', 'standard'],
    [24, 'critical', 'critical'],
    [9, 'none'],
  ],
  'accept.cross-cluster-plaintext': [
    [45, ...acceptedUntil('2026-12-31', 'the mesh is being rolled out')],
    [25, ...acceptedUntil('2026-06-01', 'the audit ends that day')],
    [30, ...acceptedUntil('2026-03-31', 'the vendor contract ends then')],
  ],
} satisfies Record<string, readonly Statement[]>;

/** The fact is the whole days since then, negative where it lies ahead. */
function acceptedUntil(day: string, reason: string) {
  const milliseconds = today.getTime() - Date.parse(day);
  return [
    `until ${day}: ${reason}`,
    Math.floor(milliseconds / millisecondsPerDay),
  ] as const;
}
