import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../translation';
import { Explained } from './Explained';

/** A word of the domain, as a label, that says on hover and focus what it means. */
export function Term(props: {
  term: 'rung' | 'rto' | 'rpo' | 'fit';
  children: ReactNode;
}) {
  const { term, children } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <Explained explanation={<>{t(`word.term.${term}`)}</>}>
      <dfn>{children}</dfn>
    </Explained>
  );
}
