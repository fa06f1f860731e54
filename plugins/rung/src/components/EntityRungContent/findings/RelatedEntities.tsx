import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RelatedEntity } from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { EntityName } from '../../shared';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The other entities that a finding is about, with what it rests on. */
export function RelatedEntities(props: { related: RelatedEntity[] }) {
  const { related } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();

  return (
    <ul className={classes.list}>
      {related.map(({ entityRef, resilience, availability }, index) => (
        <li key={entityRef ?? index}>
          <EntityName entityRef={entityRef} hidden={t('tab.hidden.entity')} />
          {resilience !== undefined &&
            `, ${t('tab.findings.aboutRung', { rung: String(resilience) })}`}
          {availability !== undefined &&
            `, ${t('tab.findings.aboutAvailability', {
              availability: format.amount(availability, 'percent'),
            })}`}
        </li>
      ))}
    </ul>
  );
}
