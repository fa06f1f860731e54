import { ScanDoubt } from '@rung/backstage-plugin-rung-common/wire';

/** Why a scan is kept from writing: in a word, and in a sentence for the log. */
export interface Withheld {
  reason: ScanDoubt;
  message: string;
}

/** A scan that would do harm was kept from writing anything. */
export class WithheldError extends Error {
  readonly reason: ScanDoubt;

  constructor({ reason, message }: Withheld) {
    super(message);
    this.name = 'WithheldError';
    this.reason = reason;
  }
}
