import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import {
  ListColumn,
  listColumns,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { CheckList, MenuButton } from '../shared';

/** Which columns the list has. It always has the name. */
export function ColumnMenu(props: {
  columns: readonly ListColumn[];
  onChange: (columns: readonly ListColumn[]) => void;
}) {
  const { columns, onChange } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);

  return (
    <MenuButton name={t('list.columns')} startIcon={<ViewColumnIcon />}>
      <CheckList
        label={t('list.columns')}
        options={listColumns.filter(id => id !== 'name')}
        textOf={id => t(`list.column.${id}`)}
        chosen={columns}
        onChange={onChange}
      />
    </MenuButton>
  );
}
