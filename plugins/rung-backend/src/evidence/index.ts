export { EvidenceService } from './EvidenceService';
export type { EvidenceReporter } from './EvidenceReporter';
