import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment, renderMemo } from '@rung/backstage-plugin-rung-common';
import { useMemo, useState } from 'react';
import { rungTranslationRef } from '../../translation';
import { MemoActions, MemoText } from '../memo';
import { Section } from '../shared';

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
export function MemoSection(props: {
  assessment: Assessment;
  /** For the file that it is kept in. */
  name: string;
  title?: string;
}) {
  const { assessment, name, title } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const [open, setOpen] = useState(false);
  const memo = useMemo(
    () => renderMemo(assessment, title),
    [assessment, title],
  );

  return (
    <Section title={t('memo.title')}>
      <p className={classes.text}>{t('memo.description')}</p>
      <div className={classes.actions}>
        <Button
          size="small"
          variant="outlined"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {t(open ? 'calculator.memo.hide' : 'calculator.memo.show')}
        </Button>
        <MemoActions memo={memo} name={name} />
      </div>
      {open && (
        <div className={classes.memo}>
          <MemoText
            memo={memo}
            loading={<div role="status">{t('calculator.memo.loading')}</div>}
          />
        </div>
      )}
    </Section>
  );
}
