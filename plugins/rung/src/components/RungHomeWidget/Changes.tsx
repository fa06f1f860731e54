import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentSummary } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  title: { fontSize: 14, fontWeight: 700, margin: theme.spacing(1.5, 0, 0.5) },
  list: { listStyle: 'none', margin: 0, padding: 0, fontSize: 14 },
  item: { padding: theme.spacing(0.5, 0) },
  aside: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** What moved in the last week, the latest first. */
export function Changes(props: { changed: AssessmentSummary[] }) {
  const { changed } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();

  return (
    <>
      <h3 className={classes.title}>{t('widget.changes.title')}</h3>
      {changed.length === 0 ? (
        <div className={classes.aside}>{t('widget.changes.none')}</div>
      ) : (
        <ul className={classes.list}>
          {changed.map(({ entityRef, rung, changedAt }) => (
            <li key={entityRef} className={classes.item}>
              <EntityRefLink entityRef={entityRef} />
              <div className={classes.aside}>
                {t('widget.changes.now', {
                  rung: rung
                    ? t('word.rung', { rung: String(rung) })
                    : t('widget.unassessed'),
                  time: format.time(changedAt),
                })}
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
