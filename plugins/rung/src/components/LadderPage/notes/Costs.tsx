import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { CostBand } from '@rung/backstage-plugin-rung-common/content';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Description, Link, Section } from '../../shared';
import { useNoteStyles } from './noteStyles';

/** What is published of costs, each with its source. */
export function Costs(props: { bands: readonly CostBand[] }) {
  const notes = useNoteStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();

  return (
    <Section title={t('ladderPage.costs.title')}>
      <Description>{t('ladderPage.costs.lead')}</Description>
      <div className={notes.root}>
        {props.bands.map(({ id, text, rungs, source }) => (
          <div key={id}>
            <h3 className={notes.title}>
              {t('ladderPage.forRungs', {
                count: rungs.length,
                rungs: format.list(rungs.map(String)),
              })}
            </h3>
            <p className={notes.text}>{text}</p>
            <Link to={source.address}>{source.name}</Link>
          </div>
        ))}
      </div>
    </Section>
  );
}
