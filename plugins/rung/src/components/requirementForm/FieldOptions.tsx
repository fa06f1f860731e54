import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { StatedText } from './statedText';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', columnGap: theme.spacing(2) },
  option: { marginLeft: 0, marginRight: 0 },
  label: { fontSize: 13 },
  box: { padding: theme.spacing(0.5) },
}));

/** How far a value can be relied on, and whether there is one at all. */
export function FieldOptions(props: {
  label: string;
  stated: StatedText;
  /** Words have an option of their own for that there is none. */
  withNone: boolean;
  onChange: (stated: StatedText) => void;
}) {
  const { label, stated, withNone, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const none = stated.text.trim().toLowerCase() === 'none';

  return (
    <div className={classes.root}>
      {withNone && (
        <FormControlLabel
          classes={{ root: classes.option, label: classes.label }}
          label={t('form.field.none')}
          control={
            <Checkbox
              className={classes.box}
              size="small"
              color="primary"
              checked={none}
              inputProps={{
                'aria-label': t('form.field.noneOf', { name: label }),
              }}
              onChange={(_, checked) =>
                onChange({ ...stated, text: checked ? 'none' : '' })
              }
            />
          }
        />
      )}
      <FormControlLabel
        classes={{ root: classes.option, label: classes.label }}
        label={t('form.field.guess')}
        disabled={stated.text.trim() === ''}
        control={
          <Checkbox
            className={classes.box}
            size="small"
            color="primary"
            checked={stated.guess}
            inputProps={{
              'aria-label': t('form.field.guessOf', { name: label }),
            }}
            onChange={(_, guess) => onChange({ ...stated, guess })}
          />
        }
      />
    </div>
  );
}
