import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { formatList } from '../../format';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    color: theme.palette.text.secondary,
    fontSize: 13,
    lineHeight: 1.45,
    marginTop: theme.spacing(2),
    paddingTop: theme.spacing(1.25),
  },
}));

/** What would have to be stated, or made sure of, to rely on the answer. */
export function ProvisionalNote(props: { assessment: Assessment }) {
  const { missing, guesses } = props.assessment;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <div className={classes.root}>
      {missing.length > 0 && (
        <div>
          {t('card.provisional.missing', {
            numbers: formatList(
              missing.map(key => t(`requirement.name.${key}`)),
            ),
          })}
        </div>
      )}
      {guesses.length > 0 && (
        <div>
          {t('card.provisional.guesses', {
            requirements: formatList(
              guesses.map(key => t(`requirement.name.${key}`)),
            ),
          })}
        </div>
      )}
    </div>
  );
}
