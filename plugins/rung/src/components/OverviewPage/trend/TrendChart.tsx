import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import { rungNumbers } from '@rung/backstage-plugin-rung-common';
import { TrendDay } from '@rung/backstage-plugin-rung-common/wire';
import { Area } from 'recharts';
import { neutralColor, rungColor } from '../../../theme';
import { rungTranslationRef } from '../../../translation';
import { DayChart } from '../../dayChart';

/** How many entities there were on each rung, one above the other. */
export function TrendChart(props: { days: TrendDay[] }) {
  const theme = useTheme();
  const { t } = useTranslationRef(rungTranslationRef);
  const unassessed = {
    name: t('word.status.unassessed'),
    color: neutralColor(theme),
    countOf: ({ statuses }: TrendDay) => statuses.unassessed,
  };
  const layers = [
    ...rungNumbers.map(rung => ({
      name: t('word.rung', { rung: String(rung) }),
      color: rungColor(theme, rung),
      countOf: ({ rungs }: TrendDay) => rungs[rung],
    })),
    unassessed,
  ];

  return (
    <DayChart days={props.days} height={260}>
      {layers.map(({ name, color, countOf }) => (
        <Area
          key={name}
          name={name}
          dataKey={countOf}
          stackId="all"
          stroke={color}
          fill={color}
          fillOpacity={1}
          legendType="square"
          isAnimationActive={false}
        />
      ))}
    </DayChart>
  );
}
