import {
  BlastFilters,
  FilterName,
  ScanState,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReactElement, useMemo } from 'react';
import { FilterBar } from '../filtering';
import { BlastRequestView } from './BlastRequestView';
import { Question } from './question/useQuestion';
import { RadiusView } from './RadiusView';
import { useBlastRadius } from './useBlastRadius';

/** The answer for a loss that has a name, with the filters of what is counted. */
export function AskedRadius(props: {
  question: Question;
  name: string;
  /** Of the filters that can be chosen. */
  names: readonly FilterName[];
  filters: BlastFilters;
  onFilters: (filters: BlastFilters) => void;
  /** Left out as long as it is not known. */
  scan: ScanState | undefined;
  skeleton: ReactElement;
}) {
  const { question, name, names, filters, onFilters, scan, skeleton } = props;
  const { kind, groupBy } = question;
  const query = useMemo(
    () => ({ loss: kind, name, filters }),
    [kind, name, filters],
  );
  const request = useBlastRadius(query, groupBy);
  const kinds = request.latest?.radius.kinds;
  const effective =
    filters.kind || !kinds ? filters : { ...filters, kind: [...kinds] };
  return (
    <>
      <FilterBar names={names} filters={effective} onChange={onFilters} />
      <BlastRequestView request={request} skeleton={skeleton} scan={scan} keep>
        {answer => (
          <RadiusView
            answer={answer}
            question={question}
            busy={request.loading}
          />
        )}
      </BlastRequestView>
    </>
  );
}
