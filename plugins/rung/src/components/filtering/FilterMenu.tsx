import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { FilterName } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { MenuButton } from '../shared';
import { useFilterText } from './useFilterText';

const useStyles = makeStyles(theme => ({
  button: { background: theme.palette.background.paper },
}));

/** Opens what a filter is chosen from, and says how much of it is chosen. */
export function FilterMenu(props: {
  name: FilterName;
  count: number;
  children: ReactNode;
}) {
  const { name, count, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { nameOf } = useFilterText();

  return (
    <MenuButton
      className={classes.button}
      variant="outlined"
      endIcon={<ExpandMoreIcon />}
      name={nameOf(name)}
      text={
        count > 0
          ? t('list.filter.chosen', {
              name: nameOf(name),
              number: format.count(count),
            })
          : undefined
      }
    >
      {children}
    </MenuButton>
  );
}
