import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { rungTranslationRef } from '../../translation';
import { ProfileSummary } from './profileSummaries';

/**
 * The profiles in force, each with the rung that it amounts to. Where they are
 * not known, the name of one is typed.
 */
export function ProfileSelect(props: {
  id: string;
  profile: string;
  summaries: readonly ProfileSummary[] | undefined;
  invalid: boolean;
  describedBy: string;
  required?: boolean;
  onChange: (profile: string) => void;
}) {
  const { id, profile, summaries, invalid, describedBy, required } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  const written = profile.trim().toLowerCase();

  return (
    <TextField
      select={summaries !== undefined}
      fullWidth
      size="small"
      variant="outlined"
      error={invalid}
      value={invalid || !summaries ? profile : written}
      SelectProps={{ native: true }}
      inputProps={{
        id,
        'aria-invalid': invalid,
        'aria-describedby': describedBy,
        'aria-required': required,
      }}
      onChange={event => props.onChange(event.target.value)}
    >
      {summaries && (
        <>
          <option value="">{t('form.profile.unset')}</option>
          {summaries.map(({ name, rung }) => (
            <option key={name} value={name}>
              {rung
                ? t('form.profile.calling', { name, rung: String(rung) })
                : name}
            </option>
          ))}
          {written === 'none' && <option value="none">none</option>}
          {invalid && <option value={profile}>{profile}</option>}
        </>
      )}
    </TextField>
  );
}
