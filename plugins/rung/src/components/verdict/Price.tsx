import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment, Relax } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { Reason } from './Reason';
import { numbersIn } from './numbersIn';
import { useRelaxSentence } from './useRelaxSentence';
import { useRequirementText } from './useRequirementText';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  aside: { color: theme.palette.text.secondary, fontSize: 12.5 },
}));

/** What would have to change for a lower rung to be enough, or why nothing can. */
export function Price(props: { assessment: Assessment; relax: Relax }) {
  const { assessment, relax } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const { relaxationOf, valueOf } = useRequirementText();
  const sentence = useRelaxSentence(assessment);
  const numbers = numbersIn(relax);

  if (!sentence) {
    return null;
  }
  if (relax.blockedBy.length > 0 || numbers.length === 1) {
    return (
      <Reason
        label={
          relax.blockedBy.length > 0
            ? t('more.relax.stays')
            : t('more.relax.label')
        }
      >
        {sentence}
      </Reason>
    );
  }
  return (
    <Reason label={t('more.relax.label')}>
      {t('more.relax.all', { rung: String(relax.rung) })}
      <ul className={classes.list}>
        {numbers.map(change => {
          const demand = assessment.demands.find(
            ({ key }) => key === change.key,
          );
          const relaxed = relaxationOf(change);
          return (
            <li key={relaxed}>
              {relaxed}{' '}
              {demand && (
                <span className={classes.aside}>
                  {t('more.relax.today', { value: valueOf(demand.value) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Reason>
  );
}
