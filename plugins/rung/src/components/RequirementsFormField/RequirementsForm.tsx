import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Assessment,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { useMemo } from 'react';
import { StatedRequirements, StatementKey } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { unreadableStatements } from '../formValidation';
import { ResultPanel, Summary } from '../liveResult';
import {
  fieldId,
  inheritedOf,
  ProfileField,
  RequirementFields,
} from '../requirementForm';
import { AcceptanceFields } from './acceptances/AcceptanceFields';
import { assessStatements } from './assessStatements';
import { BuiltFields } from './built/BuiltFields';
import { FormSubject } from './readFormSubject';
import { takesStatement } from './takenStatements';
import { useOpenedAt } from './useOpenedAt';

const FORM_CLASS = 'rung-requirements-form';

const useStyles = makeStyles(theme => ({
  // The card of the template cuts off what is beyond its corners by scrolling,
  // and nothing inside it would stay in sight. Clipping looks the same.
  '@global': { [`.MuiCard-root:has(.${FORM_CLASS})`]: { overflow: 'clip' } },
  // Beside each other wherever there is room: the column of a template's form
  // is not as wide as the window.
  layout: {
    alignItems: 'flex-start',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(3),
  },
  form: { flex: '2 1 480px', minWidth: 0 },
  result: {
    alignSelf: 'stretch',
    flex: '1 1 320px',
    minWidth: 0,
  },
}));

/** What is stated, and beside it what the engine makes of it. */
export function RequirementsForm(props: {
  id: string;
  /** What the form would have the file state. */
  shown: StatedRequirements;
  /** What the file states now; undefined for what is not there yet. */
  own: StatedRequirements | undefined;
  /** What the form changes. */
  stated: StatedRequirements;
  /** The schema of the parameter, which says what the template takes. */
  schema: object;
  subject: FormSubject;
  /** The rules in force, as far as they are known. */
  policy: AssessmentPolicy | undefined;
  onChange: (key: StatementKey, text: string) => void;
}) {
  const { id, shown, own, stated, schema, subject, policy, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const openedAt = useOpenedAt();
  const assessment = useMemo<Assessment | undefined>(
    () => policy && assessStatements(stated, subject, policy),
    [stated, subject, policy],
  );
  const unread = useMemo(
    // An acceptance that has ended is found fault with once it is changed.
    () => [
      ...unreadableStatements({ ...own }, policy, new Date()).filter(
        key => !(key in stated) && !key.startsWith('accept.'),
      ),
      ...unreadableStatements(stated, policy, new Date()),
    ],
    [own, stated, policy],
  );

  return (
    <div className={FORM_CLASS}>
      <div className={classes.layout}>
        <div className={classes.form}>
          <ProfileField
            id={fieldId('profile')}
            label={t('form.profile.label')}
            hint={t('form.profile.hint')}
            profile={shown.profile ?? ''}
            policy={policy}
            onChange={profile => onChange('profile', profile)}
          />
          <RequirementFields
            heading="h4"
            written={shown}
            own={own}
            inherited={assessment ? inheritedOf(assessment, shown) : {}}
            thresholds={policy?.thresholds}
            onChange={onChange}
          />
          {own && takesStatement('built.zones', schema) && (
            <BuiltFields
              shown={shown}
              own={own}
              assessment={assessment}
              open={openedAt.built}
              onChange={onChange}
            />
          )}
          {own && takesStatement('accept.single-zone', schema) && (
            <AcceptanceFields
              shown={shown}
              own={own}
              assessment={assessment}
              policy={policy}
              openedAt={openedAt.finding}
              onChange={onChange}
            />
          )}
        </div>
        {assessment && (
          <div className={classes.result}>
            <ResultPanel
              id={`${id}-result`}
              assessment={assessment}
              unread={unread}
              heading="h4"
            />
          </div>
        )}
      </div>
      {assessment && (
        <Summary assessment={assessment} resultId={`${id}-result`} />
      )}
    </div>
  );
}
