import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { SecurityNote } from '@rung/backstage-plugin-rung-common/content';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Chip, Section } from '../../shared';
import { useNoteStyles } from './noteStyles';

/** What the choice of a rung means for security, each with its rungs. */
export function SecurityNotes(props: { notes: readonly SecurityNote[] }) {
  const notes = useNoteStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();

  return (
    <Section title={t('ladderPage.security.title')}>
      <div className={notes.root}>
        {props.notes.map(({ id, title, text, rungs }) => (
          <div key={id}>
            <h3 className={notes.title}>{title}</h3>
            <p className={notes.text}>{text}</p>
            <Chip tone="neutral">
              {t('ladderPage.forRungs', {
                count: rungs.length,
                rungs: format.list(rungs.map(String)),
              })}
            </Chip>
          </div>
        ))}
      </div>
    </Section>
  );
}
