import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import { statedOn } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { Skeleton } from '../request';
import { usePolicy } from '../requirementForm';
import { FieldHead } from './FieldHead';
import { Notices } from './Notices';
import { textAt } from './parameters';
import { RequirementsForm } from './RequirementsForm';
import { RequirementsFieldProps } from './schema';
import { nothingKnown } from './readFormSubject';
import { useFormSubject } from './useFormSubject';
import { useStatements } from './useStatements';

/** Requirements in the form of a template, beside what they call for. */
export function RequirementsFormField(props: RequirementsFieldProps) {
  const { formData, formContext, uiSchema, schema, idSchema, onChange } = props;
  const required = props.required ?? false;
  const options = uiSchema['ui:options'];
  const entityRef = textAt(formContext?.formData, options?.entity);
  const systemRef = textAt(formContext?.formData, options?.system);
  const { t } = useTranslationRef(rungFormTranslationRef);
  const policy = usePolicy();
  const subject = useFormSubject(entityRef, systemRef);
  const entity = subject.value?.entity;
  const own = useMemo(() => entity && statedOn(entity), [entity]);
  const form = useStatements({
    formData,
    schema,
    required,
    onChange,
    entityRef,
    own,
  });
  const loading =
    policy.loading || (subject.loading && subject.latest === undefined);

  return (
    <div>
      <FieldHead
        title={schema.title ?? t('field.title')}
        description={schema.description}
        entity={entity}
        changed={Object.keys(form.stated).length > 0}
        required={required}
        onRestart={form.restart}
      />
      <Notices
        policy={policy}
        subject={subject}
        entityRef={entityRef}
        systemRef={systemRef}
      />
      {loading ? (
        <Skeleton height={1200} label={t('field.loading')} />
      ) : (
        <RequirementsForm
          id={idSchema.$id}
          shown={form.shown}
          own={own}
          stated={form.stated}
          schema={schema}
          subject={subject.value ?? nothingKnown}
          policy={policy.value}
          onChange={form.state}
        />
      )}
    </div>
  );
}
