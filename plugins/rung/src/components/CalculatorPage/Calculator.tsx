import { stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentPolicy } from '@rung/backstage-plugin-rung-common';
import { useEffect, useMemo } from 'react';
import { useTemplateLink } from '../../links';
import { statedRequirementsOf } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { unreadableStatements } from '../formValidation';
import { ResultPanel, Summary } from '../liveResult';
import {
  fieldId,
  inheritedOf,
  ProfileField,
  RequirementFields,
} from '../requirementForm';
import { nothingKnown, useFormSubject } from '../RequirementsFormField';
import { Section, Stack } from '../shared';
import { AnnotationActions } from './AnnotationActions';
import { AnnotationsSection } from './AnnotationsSection';
import { assessCalculation } from './assessCalculation';
import { namedEntity, searchOf, startOf, stateTheSame } from './calculation';
import { CalculationMemo } from './CalculationMemo';
import { CalculatorHead } from './CalculatorHead';
import { statedAnnotations } from './statedAnnotations';
import { SubjectNote } from './SubjectNote';
import { useCalculation } from './useCalculation';

const resultId = 'result';

const useStyles = makeStyles(theme => ({
  layout: {
    display: 'grid',
    gap: theme.spacing(3),
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
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);
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
  const annotations = statedAnnotations(assessment, calculation, policy);
  const stated = statedRequirementsOf(
    Object.fromEntries(searchOf(calculation)),
  );

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
          <Section title={reportsT('calculator.form')}>
            <div className={classes.profile}>
              <ProfileField
                id={fieldId('profile')}
                label={formT('form.profile.label')}
                hint={formT('form.profile.hint')}
                profile={calculation.profile}
                policy={policy}
                onChange={choose}
              />
            </div>
            <RequirementFields
              heading="h3"
              written={calculation.written}
              inherited={inheritedOf(assessment, calculation.written)}
              thresholds={policy.thresholds}
              onChange={state}
            />
          </Section>
          <div>
            <ResultPanel
              id={resultId}
              assessment={assessment}
              unread={unreadableStatements(stated, policy, new Date())}
              heading="h3"
              actions={
                <>
                  <AnnotationActions
                    annotations={annotations}
                    template={
                      named &&
                      templateLink({
                        entity: stringifyEntityRef(named),
                        requirements: stated,
                      })
                    }
                  />
                  <CalculationMemo
                    assessment={assessment}
                    name={named?.name ?? 'calculation'}
                    title={
                      named ? undefined : reportsT('calculator.memo.subject')
                    }
                  />
                </>
              }
            />
          </div>
        </div>
        <AnnotationsSection
          annotations={annotations}
          withUnread={assessment.problems.length > 0}
        />
      </Stack>
      <Summary assessment={assessment} resultId={resultId} />
    </>
  );
}
