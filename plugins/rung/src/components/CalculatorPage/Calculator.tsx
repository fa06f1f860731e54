import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { useEffect, useMemo } from 'react';
import { useTemplateLink } from '../../links';
import { statedRequirementsOf } from '../../statedRequirements';
import { rungTranslationRef } from '../../translation';
import { Summary } from '../liveResult';
import {
  inheritedOf,
  ProfileField,
  RequirementFields,
  requirementGroups,
} from '../requirementForm';
import { nothingKnown } from '../RequirementsFormField/readFormSubject';
import { useFormSubject } from '../RequirementsFormField/useFormSubject';
import { Section, Stack } from '../shared';
import { AnnotationsSection } from './AnnotationsSection';
import { assessCalculation } from './assessCalculation';
import { namedEntity, searchOf, startOf, stateTheSame } from './calculation';
import { CalculationMemo } from './CalculationMemo';
import { CalculatorHead } from './CalculatorHead';
import { LiveResult } from './LiveResult';
import { SubjectNote } from './SubjectNote';
import { useCalculation } from './useCalculation';

const resultId = 'result';

const useStyles = makeStyles(theme => ({
  layout: {
    display: 'grid',
    gap: theme.spacing(3),
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 420px)',
    [theme.breakpoints.down('md')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
  profile: { marginBottom: theme.spacing(2) },
}));

/** The form, and beside it what the engine makes of it. */
export function Calculator(props: { policy: AssessmentPolicy }) {
  const { policy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { calculation, state, choose, begin, reset } = useCalculation();
  const named = namedEntity(calculation);
  const request = useFormSubject(named && stringifyEntityRef(named), undefined);
  const subject = request.value ?? nothingKnown;
  const start = useMemo(() => startOf(subject.entity), [subject]);
  const assessment = useMemo(
    () => assessCalculation(calculation, subject, policy),
    [calculation, subject, policy],
  );
  useEffect(() => begin(start), [begin, start]);
  const templateLink = useTemplateLink();

  return (
    <>
      <CalculatorHead
        calculation={calculation}
        entity={subject.entity}
        canReset={!stateTheSame(calculation, start)}
        onReset={() => reset(start)}
      />
      {named && <SubjectNote request={request} />}
      <Stack>
        <div className={classes.layout}>
          <Section title={t('calculator.form')}>
            <div className={classes.profile}>
              <ProfileField
                id="requirement-profile"
                label={t('form.profile.label')}
                hint={t('form.profile.hint')}
                profile={calculation.profile}
                policy={policy}
                onChange={choose}
              />
            </div>
            <RequirementFields
              groups={requirementGroups}
              heading="h3"
              written={calculation.written}
              inherited={inheritedOf(assessment, calculation.written)}
              thresholds={policy.thresholds}
              onChange={state}
            />
          </Section>
          <LiveResult id={resultId} assessment={assessment} />
        </div>
        <AnnotationsSection
          assessment={assessment}
          profile={
            policy.profile(calculation.profile.toLowerCase())
              ? calculation.profile.toLowerCase()
              : undefined
          }
          template={
            named &&
            templateLink({
              entity: stringifyEntityRef(named),
              requirements: statedRequirementsOf(
                Object.fromEntries(searchOf(calculation)),
              ),
            })
          }
        />
        <CalculationMemo
          assessment={assessment}
          name={named?.name ?? 'calculation'}
          title={named ? undefined : t('calculator.memo.subject')}
        />
      </Stack>
      <Summary assessment={assessment} resultId={resultId} />
    </>
  );
}
