import {
  BlastGrouping,
  blastGroupings,
  LossKind,
  lossKinds,
} from '@rung/backstage-plugin-rung-common/wire';
import { useSearchParams } from 'react-router-dom';
import { AddressChoices } from '../../../filters';

/** What the address may say beside filters, by the names of the HTTP API. */
export const questionChoices: AddressChoices = {
  loss: lossKinds,
  name: /^.{1,500}$/,
  groupBy: blastGroupings,
};

export interface Question {
  kind: LossKind;
  /** Left out where only the kind is known. */
  name?: string;
  groupBy: BlastGrouping;
  /** Asks for another loss, or for one of that kind. */
  ask(kind: LossKind, name?: string, options?: { replace: boolean }): void;
  setGroupBy(groupBy: BlastGrouping): void;
}

/** What is lost, as the page's address says. */
export function useQuestion(): Question {
  const [search, setSearch] = useSearchParams();

  function change(values: Record<string, string>, replace: boolean) {
    setSearch(
      before => {
        const after = new URLSearchParams(before);
        for (const [key, value] of Object.entries(values)) {
          if (value === '') {
            after.delete(key);
          } else {
            after.set(key, value);
          }
        }
        return after;
      },
      { replace },
    );
  }

  return {
    kind: lossKinds.find(each => each === search.get('loss')) ?? 'region',
    name: search.get('name') || undefined,
    groupBy:
      blastGroupings.find(each => each === search.get('groupBy')) ?? 'system',
    ask: (kind, name = '', { replace } = { replace: false }) =>
      change({ loss: kind, name }, replace),
    setGroupBy: groupBy => change({ groupBy }, true),
  };
}
