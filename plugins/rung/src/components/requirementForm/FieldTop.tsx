import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RungNumber } from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'baseline',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    marginBottom: theme.spacing(0.5),
  },
  label: { fontWeight: 700 },
  about: {
    color: theme.palette.text.secondary,
    flexBasis: '100%',
    fontSize: 13,
    maxWidth: '75ch',
  },
  rung: {
    color: theme.palette.text.secondary,
    fontSize: 13,
    marginLeft: 'auto',
  },
}));

/** What a field is called, what it asks, and what its value calls for. */
export function FieldTop(props: {
  /** The id of the control that it is for. */
  id: string;
  label: string;
  about?: string;
  rung?: RungNumber;
  /** How what the field holds differs from what the file says. */
  mark?: ReactNode;
}) {
  const { id, label, about, rung, mark } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);

  return (
    <div className={classes.root}>
      <label className={classes.label} htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      {mark}
      {rung && (
        <span className={classes.rung}>
          {t('calling', { rung: String(rung) })}
        </span>
      )}
      {about && (
        <span className={classes.about} id={`${id}-about`}>
          {about}
        </span>
      )}
    </div>
  );
}
