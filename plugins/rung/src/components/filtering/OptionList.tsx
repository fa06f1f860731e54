import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { FilterName } from '@rung/backstage-plugin-rung-common/wire';
import { useState } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { CheckList } from '../shared';
import { useFilterText } from './useFilterText';

/** A few are seen at a glance; more than that are looked for by their name. */
const MOST_AT_A_GLANCE = 8;
/** More would take longer to draw than to type another letter. */
const MOST_SHOWN = 100;

const useStyles = makeStyles(theme => ({
  list: { maxHeight: 300, overflowY: 'auto' },
  aside: {
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    margin: theme.spacing(1, 0.5, 0),
  },
}));

/** The values of one filter, to check any of them. */
export function OptionList(props: {
  name: FilterName;
  options: readonly string[];
  /** Titles of options, where they have other names than their values. */
  titles?: ReadonlyMap<string, string>;
  /** How many entities there are of each option, where that is known. */
  counts?: ReadonlyMap<string, number>;
  chosen: string[];
  onChange: (values: string[]) => void;
}) {
  const { name, options, titles, counts, chosen, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { nameOf, valueOf } = useFilterText();
  const [text, setText] = useState('');
  const titleOf = (option: string) =>
    titles?.get(option) ?? valueOf(name, option);
  const textOf = (option: string) => {
    const count = counts?.get(option);
    return count === undefined
      ? titleOf(option)
      : t('list.filter.counted', {
          name: titleOf(option),
          number: format.count(count),
        });
  };
  const found = options.filter(option =>
    titleOf(option).toLowerCase().includes(text.toLowerCase()),
  );

  return (
    <>
      {options.length > MOST_AT_A_GLANCE && (
        <TextField
          fullWidth
          size="small"
          variant="outlined"
          margin="none"
          placeholder={t('list.filter.find')}
          inputProps={{ 'aria-label': t('list.filter.find') }}
          value={text}
          onChange={event => setText(event.target.value)}
        />
      )}
      <div className={classes.list}>
        <CheckList
          label={nameOf(name)}
          options={found.slice(0, MOST_SHOWN)}
          textOf={textOf}
          chosen={chosen}
          onChange={onChange}
        />
      </div>
      {found.length === 0 && (
        <div className={classes.aside}>{t('list.filter.nothing')}</div>
      )}
      {found.length > MOST_SHOWN && (
        <div className={classes.aside}>
          {t('list.filter.more', {
            number: format.count(found.length - MOST_SHOWN),
          })}
        </div>
      )}
    </>
  );
}
