import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ResilienceRung } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { RungBadge } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: { display: 'inline-flex', gap: theme.spacing(0.5) },
  unknown: {
    alignItems: 'center',
    border: `1px dashed ${theme.palette.text.secondary}`,
    borderRadius: 4,
    color: theme.palette.text.secondary,
    display: 'inline-flex',
    fontSize: 12,
    height: 20,
    justifyContent: 'center',
    width: 20,
  },
}));

/** The rung that is needed and the one that is built, side by side. */
export function RungPair(props: {
  needed?: ResilienceRung;
  built?: ResilienceRung;
}) {
  const { needed, built } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const unknown = (label: string) => (
    <span className={classes.unknown} role="img" aria-label={label}>
      ?
    </span>
  );
  return (
    <span className={classes.root}>
      {needed ? (
        <RungBadge
          rung={needed}
          label={t('dependencies.rungs.needed', { rung: String(needed) })}
        />
      ) : (
        unknown(t('dependencies.rungs.neededUnknown'))
      )}
      {built ? (
        <RungBadge
          rung={built}
          label={t('dependencies.rungs.built', { rung: String(built) })}
        />
      ) : (
        unknown(t('dependencies.rungs.builtUnknown'))
      )}
    </span>
  );
}
