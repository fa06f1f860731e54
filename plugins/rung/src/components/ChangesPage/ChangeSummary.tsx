import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ChangeList } from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useChangeSentence } from '../changeTable';

const useStyles = makeStyles(theme => ({
  root: { color: theme.palette.text.primary, marginBottom: theme.spacing(2) },
  sentence: { fontSize: 16, fontWeight: 700, margin: 0, maxWidth: '72ch' },
  aside: { fontSize: 14, margin: theme.spacing(0.5, 0, 0) },
}));

/** How many entities moved, in a sentence that can be read aloud. */
export function ChangeSummary(props: {
  list: ChangeList;
  first: boolean;
  onFirst: (first: boolean) => void;
}) {
  const { list, first, onFirst } = props;
  const { counts, keptSince } = list;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const sentenceOf = useChangeSentence();
  const words = (count: number) => ({ count, number: format.count(count) });

  return (
    <div className={classes.root} role="status">
      {counts.entities > 0 && (
        <p className={classes.sentence}>{sentenceOf(counts)}</p>
      )}
      {counts.first > 0 && (
        <p className={classes.aside}>
          {t('changesPage.first', words(counts.first))}{' '}
          <Button
            size="small"
            color="primary"
            aria-pressed={first}
            onClick={() => onFirst(!first)}
          >
            {t(first ? 'changesPage.hideFirst' : 'changesPage.showFirst')}
          </Button>
        </p>
      )}
      {keptSince && (
        <p className={classes.aside}>
          {t('changesPage.kept', { day: format.day(keptSince) })}
        </p>
      )}
    </div>
  );
}
