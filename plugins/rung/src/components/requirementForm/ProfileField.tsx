import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { useMemo } from 'react';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { FieldProblem } from './FieldProblem';
import { profileSummaries } from './profileSummaries';
import { ProfileSelect } from './ProfileSelect';
import { useProfileText } from './useProfileText';

const useStyles = makeStyles(theme => ({
  root: { maxWidth: 480, fontSize: 14, lineHeight: 1.45 },
  label: { display: 'block', fontWeight: 700 },
  hint: { color: theme.palette.text.secondary, fontSize: 13 },
}));

/** A profile to choose, with what it states, if there are any to choose from. */
export function ProfileField(props: {
  id: string;
  label: string;
  /** What a profile is good for here. */
  hint?: string;
  /** The name of a profile; empty where none is chosen. */
  profile: string;
  /** The profiles in force, as far as they are known. */
  policy: AssessmentPolicy | undefined;
  required?: boolean;
  onChange: (profile: string) => void;
}) {
  const { id, label, hint, profile, policy, required, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const statementOf = useProfileText();
  const summaries = useMemo(() => policy && profileSummaries(policy), [policy]);
  const written = profile.trim().toLowerCase();
  const chosen = summaries?.find(({ name }) => name === written);
  const unknown =
    summaries !== undefined && !chosen && !['', 'none'].includes(written);

  if (summaries?.length === 0 && profile === '' && !required) {
    return null;
  }
  return (
    <div className={classes.root}>
      <label className={classes.label} htmlFor={id} id={`${id}-label`}>
        {label}
        {required && ' *'}
      </label>
      <ProfileSelect
        id={id}
        label={label}
        profile={profile}
        summaries={summaries}
        invalid={unknown}
        describedBy={`${id}-hint`}
        onChange={onChange}
      />
      <div id={`${id}-hint`}>
        <span className={classes.hint}>
          {hint} {chosen && statementOf(chosen)}
        </span>
        {unknown && <FieldProblem>{t('form.profile.unknown')}</FieldProblem>}
      </div>
    </div>
  );
}
