import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonLink } from '@backstage/ui';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { useRequirementsLink } from '../../links';
import { rungTranslationRef } from '../../translation';
import { UnassessedView } from '../EntityRungCard/UnassessedView';

const useStyles = makeStyles(theme => ({
  link: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    gap: theme.spacing(1, 2),
    lineHeight: 1.45,
    marginTop: theme.spacing(2),
  },
}));

/** What to do about an entity that states nothing: work the numbers out. */
export function NextStep(props: { assessment: Assessment }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const link = useRequirementsLink(props.assessment);

  return (
    <>
      <UnassessedView />
      {link && (
        <div className={classes.link}>
          {t(`tab.next.${link.type}.description`)}
          <ButtonLink href={link.to} variant="secondary">
            {t(`tab.next.${link.type}.open`)}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
