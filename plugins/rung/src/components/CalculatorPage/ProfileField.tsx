import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { postureColor } from '../../theme';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: { maxWidth: 320, fontSize: 14, marginBottom: theme.spacing(2) },
  label: { display: 'block', fontWeight: 700 },
  hint: { color: theme.palette.text.secondary, fontSize: 13 },
  problem: { color: postureColor(theme, 'under-built') },
}));

/** The profile that fills in what the form leaves open, if there are any. */
export function ProfileField(props: {
  profile: string;
  names: readonly string[];
  onChange: (profile: string) => void;
}) {
  const { profile, names, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const written = profile.toLowerCase();
  const known = ['', 'none', ...names].includes(written);

  if (names.length === 0 && profile === '') {
    return null;
  }
  return (
    <div className={classes.root}>
      <label className={classes.label} htmlFor="requirement-profile">
        {t('calculator.profile.label')}
      </label>
      <TextField
        select
        fullWidth
        size="small"
        variant="outlined"
        error={!known}
        value={known ? written : profile}
        SelectProps={{ native: true }}
        inputProps={{
          id: 'requirement-profile',
          'aria-invalid': !known,
          'aria-describedby': 'requirement-profile-hint',
        }}
        onChange={event => onChange(event.target.value)}
      >
        <option value="">{t('calculator.profile.unset')}</option>
        {names.map(name => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        {written === 'none' && <option value="none">none</option>}
        {!known && <option value={profile}>{profile}</option>}
      </TextField>
      <div id="requirement-profile-hint">
        <span className={classes.hint}>{t('calculator.profile.hint')}</span>{' '}
        {!known && (
          <span className={classes.problem}>
            {t('calculator.profile.unknown')}
          </span>
        )}
      </div>
    </div>
  );
}
