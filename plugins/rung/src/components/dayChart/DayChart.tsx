import { useTheme } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import {
  CartesianGrid,
  ComposedChart,
  Legend,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useFormat } from '../../format';

/** The frame of a picture of days: its axes, what is told of a day, and the legend. */
export function DayChart<Day extends { date: string }>(props: {
  days: readonly Day[];
  /** In pixels. */
  height: number;
  /** The areas and lines in it. */
  children: ReactNode;
}) {
  const { days, height, children } = props;
  const theme = useTheme();
  const format = useFormat();
  const axis = { fill: theme.palette.text.secondary, fontSize: 12 };
  return (
    <ResponsiveContainer width="100%" height={height}>
      <ComposedChart data={[...days]} accessibilityLayer={false}>
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
        {children}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
