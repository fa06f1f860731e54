import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useRungLinks } from '../../../links';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { AcceptMenu } from './AcceptMenu';
import { CopyLink } from './CopyLink';
import { SectionId } from './sections';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flex: 'none', gap: theme.spacing(0.5) },
  action: { flex: 'none', whiteSpace: 'nowrap' },
}));

/** What else can be done: other numbers, an acceptance, and to pass the tab on. */
export function OtherActions(props: {
  assessment: Assessment;
  section: SectionId;
}) {
  const { assessment, section } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  // It begins with what the entity states, inherits and has.
  const calculator = useRungLinks().calculator({
    entityRef: assessment.entityRef,
  });

  return (
    <div className={classes.root}>
      {calculator && (
        <ButtonLink
          href={calculator}
          variant="tertiary"
          size="small"
          className={classes.action}
        >
          {t('tab.action.calculator')}
        </ButtonLink>
      )}
      <AcceptMenu findings={assessment.findings} className={classes.action} />
      <CopyLink section={section} className={classes.action} />
    </div>
  );
}
