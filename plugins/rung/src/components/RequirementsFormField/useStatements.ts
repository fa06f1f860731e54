import { useCallback, useEffect, useMemo, useRef } from 'react';
import {
  sameStatements,
  StatedRequirements,
  statedRequirementsOf,
  StatementKey,
  withStatement,
} from '../../statedRequirements';

/**
 * What the form holds, and how it is changed. A form that is still empty begins
 * with what the chosen entity states; what is cleared of that stays in the
 * value as an empty text, which takes it away.
 */
export function useStatements(options: {
  /** The value of the form, wherever it comes from. */
  formData: unknown;
  /** Whether the scaffolder makes an empty object of nothing. */
  required: boolean;
  onChange: (stated: StatedRequirements | undefined) => void;
  /** The entity that is chosen; undefined for one that is not there yet. */
  entityRef: string | undefined;
  /** What that entity states, once it is known. */
  own: StatedRequirements | undefined;
}) {
  const { formData, entityRef, own } = options;
  const stated = useMemo(() => statedRequirementsOf(formData), [formData]);
  // Two changes may come before the form has been rendered with the first.
  const latest = useRef({ ...options, stated });
  latest.current = { ...options, stated };

  const write = useCallback((next: StatedRequirements) => {
    latest.current = { ...latest.current, stated: next };
    latest.current.onChange(Object.keys(next).length > 0 ? next : undefined);
  }, []);

  const state = useCallback(
    (key: StatementKey, text: string) => {
      const { stated: before, ...now } = latest.current;
      const statesNow = now.own ? key in now.own : now.entityRef !== undefined;
      const cleared = statesNow ? '' : undefined;
      write(withStatement(before, key, text.trim() === '' ? cleared : text));
    },
    [write],
  );

  const begun = useRef<{ entityRef: string; own: StatedRequirements }>();
  useEffect(() => {
    if (!entityRef || !own || begun.current?.entityRef === entityRef) {
      return;
    }
    const untouched = begun.current?.own ?? {};
    begun.current = { entityRef, own };
    if (sameStatements(latest.current.stated, untouched)) {
      write(own);
    }
  }, [entityRef, own, write]);

  // Addresses are written by anybody: what is no requirement is dropped, and an
  // empty object is left to what is required and left out.
  useEffect(() => {
    const { formData: found, required, stated: read } = latest.current;
    const nothing = Object.keys(read).length === 0;
    if (
      JSON.stringify(found ?? {}) !== JSON.stringify(read) ||
      (found && nothing && !required)
    ) {
      write(read);
    }
  }, [write]);

  return { stated, state, write };
}
