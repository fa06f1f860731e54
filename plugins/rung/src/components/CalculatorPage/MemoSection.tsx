import { Entity } from '@backstage/catalog-model';
import { useAnalytics } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import GetAppIcon from '@material-ui/icons/GetApp';
import { Assessment, renderMemo } from '@rung/backstage-plugin-rung-common';
import { lazy, Suspense, useMemo, useState } from 'react';
import { rungTranslationRef } from '../../translation';
import { saveBlob } from '../ComponentsPage/saveBlob';
import { Section } from '../shared';
import { CopyButton } from './CopyButton';

const MemoMarkdown = lazy(() => import('./MemoMarkdown'));

const useStyles = makeStyles(theme => ({
  text: { fontSize: 14, margin: theme.spacing(0, 0, 1) },
  actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  memo: {
    borderTop: `1px solid ${theme.palette.divider}`,
    marginTop: theme.spacing(2),
    overflowWrap: 'anywhere',
    paddingTop: theme.spacing(1),
  },
}));

/** The decision on one page, to read, to copy and to keep. */
export function MemoSection(props: { assessment: Assessment; entity: Entity }) {
  const { assessment, entity } = props;
  const classes = useStyles();
  const analytics = useAnalytics();
  const { t } = useTranslationRef(rungTranslationRef);
  const [open, setOpen] = useState(false);
  const memo = useMemo(
    () => renderMemo(assessment, entity),
    [assessment, entity],
  );

  return (
    <Section title={t('calculator.memo.title')}>
      <p className={classes.text}>{t('calculator.memo.description')}</p>
      <div className={classes.actions}>
        <Button
          size="small"
          variant="outlined"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'calculator.memo.hide' : 'calculator.memo.show')}
        </Button>
        <CopyButton
          text={memo}
          label={t('calculator.memo.copy')}
          copied={t('calculator.memo.copied')}
          event={['copy', 'memo']}
        />
        <Button
          size="small"
          variant="outlined"
          startIcon={<GetAppIcon />}
          onClick={() => {
            analytics.captureEvent('download', 'memo');
            saveBlob(
              new Blob([memo], { type: 'text/markdown' }),
              `rung-memo-${entity.metadata.name}.md`,
            );
          }}
        >
          {t('calculator.memo.download')}
        </Button>
      </div>
      {open && (
        <div className={classes.memo}>
          <Suspense
            fallback={<div role="status">{t('calculator.memo.loading')}</div>}
          >
            <MemoMarkdown memo={memo} />
          </Suspense>
        </div>
      )}
    </Section>
  );
}
