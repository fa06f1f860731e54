import { useCallback, useEffect, useMemo, useRef } from 'react';
import {
  StatedRequirements,
  StatementKey,
  withStatement,
} from '../../statedRequirements';
import { takenStatements } from './takenStatements';

/**
 * What the form changes, and how it is changed. The value of the form holds what
 * is to be stated otherwise than the entity states it now: an empty text takes
 * away, and what is not there stays as it is.
 */
export function useStatements(options: {
  /** The value of the form, wherever it comes from. */
  formData: unknown;
  /** The schema of the parameter, which says what the template takes. */
  schema: object;
  /** Whether the scaffolder makes an empty object of nothing. */
  required: boolean;
  onChange: (stated: StatedRequirements | undefined) => void;
  /** The entity that is chosen; undefined for one that is not there yet. */
  entityRef: string | undefined;
  /** What that entity states, once it is known. */
  own: StatedRequirements | undefined;
}) {
  const { formData, schema, own } = options;
  const stated = useMemo(
    () => takenStatements(formData, schema),
    [formData, schema],
  );
  // Two changes may come before the form has been rendered with the first.
  const latest = useRef({ ...options, stated });
  latest.current = { ...options, stated };

  const write = useCallback((next: StatedRequirements) => {
    latest.current = { ...latest.current, stated: next };
    latest.current.onChange(Object.keys(next).length > 0 ? next : undefined);
  }, []);

  const state = useCallback(
    (key: StatementKey, text: string) => {
      const { stated: before, own: now, entityRef } = latest.current;
      const cleared = text.trim() === '';
      const nothingToRemove = now ? !(key in now) : entityRef === undefined;
      const unchanged = cleared ? nothingToRemove : text === now?.[key];
      const next = cleared ? '' : text;
      write(withStatement(before, key, unchanged ? undefined : next));
    },
    [write],
  );
  const restart = useCallback(() => write({}), [write]);

  // Addresses are written by anybody: what cannot be stated is dropped, and an
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

  const shown = useMemo(() => ({ ...own, ...stated }), [own, stated]);
  return { stated, shown, state, restart };
}
