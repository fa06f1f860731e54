import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../translation';
import { Explained } from './Explained';

/** The words of the domain that are explained where they are labels. */
export type TermName =
  | 'rung'
  | 'rto'
  | 'rpo'
  | 'fit'
  | 'forgone'
  | 'climb'
  | 'platform'
  | 'failureDomain';

/** A word of the domain, as a label, that says on hover and focus what it means. */
export function Term(props: { term: TermName; children: ReactNode }) {
  const { term, children } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <Explained explanation={<>{t(`word.term.${term}`)}</>}>
      <dfn>{children}</dfn>
    </Explained>
  );
}
