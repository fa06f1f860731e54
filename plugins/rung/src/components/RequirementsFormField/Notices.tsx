import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../translation';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { Request } from '../request';
import { Warning } from '../shared';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/** What could not be read, and what that means for the form. */
export function Notices(props: {
  policy: Request<unknown>;
  subject: Request<unknown>;
  entityRef: string | undefined;
  systemRef: string | undefined;
}) {
  const { policy, subject, entityRef, systemRef } = props;
  const { t } = useTranslationRef(rungFormTranslationRef);

  return (
    <>
      {policy.error && <Notice request={policy}>{t('field.ladder')}</Notice>}
      {subject.error && (
        <Notice request={subject}>
          {entityRef
            ? t('field.entity', { entity: entityRef })
            : t('field.system', { entity: systemRef ?? '' })}
        </Notice>
      )}
    </>
  );
}

function Notice(props: { request: Request<unknown>; children: ReactNode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <div className={classes.root}>
      <Warning role="alert">
        <div>{props.children}</div>
        <Button size="small" onClick={props.request.retry}>
          {t('request.retry')}
        </Button>
      </Warning>
    </div>
  );
}
