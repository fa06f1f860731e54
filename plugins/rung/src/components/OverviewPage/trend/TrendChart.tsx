import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import { rungNumbers } from '@rung/backstage-plugin-rung-common';
import { TrendDay } from '@rung/backstage-plugin-rung-common/wire';
import {
  Area,
  AreaChart,
  CartesianGrid,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../../../format';
import { neutralColor, rungColor } from '../../../theme';
import { rungTranslationRef } from '../../../translation';

/** How many entities there were on each rung, one above the other. */
export function TrendChart(props: { days: TrendDay[] }) {
  const { days } = props;
  const theme = useTheme();
  const { t } = useTranslationRef(rungTranslationRef);
  const format = useFormat();
  const axis = { fill: theme.palette.text.secondary, fontSize: 12 };
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
    <ResponsiveContainer width="100%" height={260}>
      <AreaChart data={days} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke={theme.palette.divider} />
        <XAxis
          dataKey="date"
          tick={axis}
          tickFormatter={value => format.day(value)}
          minTickGap={48}
        />
        <YAxis tick={axis} allowDecimals={false} width={44} />
        <Tooltip
          labelFormatter={label => format.day(String(label))}
          itemStyle={{ color: theme.palette.text.primary }}
          contentStyle={{
            background: theme.palette.background.paper,
            borderColor: theme.palette.divider,
          }}
        />
        <Legend
          formatter={name => (
            <span style={{ color: theme.palette.text.primary }}>{name}</span>
          )}
        />
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
      </AreaChart>
    </ResponsiveContainer>
  );
}
