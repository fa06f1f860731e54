import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { Skeleton } from '../request';
import { ProfileField, usePolicy } from '../requirementForm';
import { ProfilePickerProps } from './schema';

/** One of the profiles of the portal, each with the rung that it amounts to. */
export function ProfilePickerFormField(props: ProfilePickerProps) {
  const { formData, schema, idSchema, required, onChange } = props;
  const { t } = useTranslationRef(rungFormTranslationRef);
  const policy = usePolicy();

  if (policy.loading) {
    return <Skeleton height={84} label={t('field.loading')} />;
  }
  return (
    <ProfileField
      id={idSchema.$id}
      label={schema.title ?? t('form.profile.label')}
      hint={schema.description}
      profile={formData ?? ''}
      policy={policy.value}
      required={required}
      onChange={profile => onChange(profile === '' ? undefined : profile)}
    />
  );
}
