import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { rungTranslationRef } from '../../translation';
import { Request } from '../request';
import { Warning } from '../shared';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
}));

/** What could not be read, and what that means for the form. */
export function Notices(props: {
  policy: Request<unknown>;
  standing: Request<unknown>;
  entityRef: string | undefined;
  systemRef: string | undefined;
}) {
  const { policy, standing, entityRef, systemRef } = props;
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <>
      {policy.error && <Notice request={policy}>{t('field.ladder')}</Notice>}
      {standing.error && (
        <Notice request={standing}>
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
