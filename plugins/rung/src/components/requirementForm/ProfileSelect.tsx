import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungTranslationRef } from '../../translation';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { ChoiceControl } from './ChoiceControl';
import { ProfileSummary } from './profileSummaries';
import { TextControl } from './TextControl';
import { useProfileText } from './useProfileText';

/**
 * The profiles in force, each with what it states and the rung that it amounts to.
 * Where they are not known, the name of one is typed.
 */
export function ProfileSelect(props: {
  id: string;
  label: string;
  profile: string;
  summaries: readonly ProfileSummary[] | undefined;
  invalid: boolean;
  describedBy: string;
  onChange: (profile: string) => void;
}) {
  const { id, label, profile, summaries, invalid, describedBy } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const statementOf = useProfileText();
  const written = profile.trim().toLowerCase();

  return summaries ? (
    <ChoiceControl
      id={id}
      labelId={`${id}-label`}
      invalid={invalid}
      describedBy={describedBy}
      value={invalid ? profile : written}
      unset={formT('form.profile.unset')}
      options={summaries.map(summary => ({
        value: summary.name,
        label: summary.name,
        meaning: statementOf(summary),
        aside: summary.rung && t('word.rung', { rung: String(summary.rung) }),
      }))}
      onChange={props.onChange}
    />
  ) : (
    <TextControl
      id={id}
      label={label}
      text={profile}
      inFile={false}
      invalid={invalid}
      describedBy={describedBy}
      onChange={props.onChange}
    />
  );
}
