import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Choice } from '../shared';
import { Days, Span, spans } from './useDays';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    color: theme.palette.text.primary,
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
  },
  choice: { margin: 0 },
  day: { background: theme.palette.background.paper },
}));

/** Which days the page is about: some of the last, or any two. */
export function DaysBar(props: {
  days: Days;
  onChange: (values: Record<string, string>) => void;
}) {
  const { days, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const id = useId();
  const { span, since, until } = days;

  return (
    <div className={classes.root}>
      <Choice<Span>
        className={classes.choice}
        label={t('changesPage.days.label')}
        value={span}
        options={spans.map(value => ({
          value,
          label: t(`changesPage.days.${value}`),
        }))}
        onChange={value =>
          onChange(
            value === 'chosen'
              ? { span: value, since, until }
              : { span: value, since: '', until: '' },
          )
        }
      />
      {span === 'chosen' ? (
        (['since', 'until'] as const).map(name => (
          <TextField
            key={name}
            id={`${id}${name}`}
            className={classes.day}
            type="date"
            size="small"
            variant="outlined"
            label={t(`changesPage.days.${name}`)}
            InputLabelProps={{ shrink: true }}
            value={days[name]}
            onChange={({ target }) =>
              target.value && onChange({ ...days, [name]: target.value })
            }
          />
        ))
      ) : (
        <span>
          {t('changesPage.days.span', {
            since: format.day(since),
            until: format.day(until),
          })}
        </span>
      )}
    </div>
  );
}
