/** The acceptance of a finding, taken apart for a form. */
export interface AcceptanceDraft {
  /** A day as `2026-05-31`; empty where none is chosen. */
  until: string;
  reason: string;
}

const pattern = /^until\s*([^\s:]*)\s*:?\s?(.*)$/is;

/** Takes apart what an annotation says, as far as it has the parts. */
export function splitAcceptance(written: string): AcceptanceDraft {
  const [, until, reason] = pattern.exec(written.trimStart()) ?? [];
  return until === undefined
    ? { until: '', reason: written }
    : { until, reason };
}

/** The acceptance as an annotation states it; nothing where both are empty. */
export function joinAcceptance({ until, reason }: AcceptanceDraft): string {
  return until === '' && reason.trim() === ''
    ? ''
    : `until ${until}: ${reason}`;
}
