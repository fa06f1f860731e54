import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../translation';
import { Paragraph, Section } from '../shared';
import { MemoActions } from './MemoActions';

/** The decision on one page, to read and to take along. */
export function MemoSection(props: {
  /** The memo, once there is one. */
  memo: string | undefined;
  /** The name of the entity, for the file that the memo is kept in. */
  name: string;
  /** How the memo is read. */
  children: ReactNode;
}) {
  const { memo, name, children } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <Section
      title={t('memo.title')}
      actions={memo !== undefined && <MemoActions memo={memo} name={name} />}
    >
      <Paragraph>{t('memo.description')}</Paragraph>
      {children}
    </Section>
  );
}
