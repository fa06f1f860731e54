import { FindingId, findingIds } from '@rung/backstage-plugin-rung-common';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { StatementKey } from '../../statedRequirements';
import { focusField } from '../requirementForm';

/** Where a link has opened the form. */
export interface OpenedAt {
  /** At what is built, or at one fact of it. */
  built: boolean;
  /** At the acceptance of a finding. */
  finding: FindingId | undefined;
}

/**
 * Where a link has opened the form, as the fragment of the address says it: `built`,
 * `built.zones`, `accept.single-zone`. The keyboard is led there.
 */
export function useOpenedAt(): OpenedAt {
  const { hash } = useLocation();
  const [at] = useState(() => decodeURIComponent(hash.slice(1)));

  useEffect(() => {
    if (at === 'built') {
      document.getElementById('statements-built')?.focus();
    } else if (at !== '') {
      focusField(at as StatementKey);
    }
  }, [at]);

  return {
    built: at === 'built' || at.startsWith('built.'),
    finding: findingIds.find(id => at === `accept.${id}`),
  };
}
