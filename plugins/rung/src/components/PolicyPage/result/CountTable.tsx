import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useFormat } from '../../../format';
import { Subheading } from '../../shared';
import { smallTableStyles } from './smallTableStyles';

const useStyles = makeStyles(smallTableStyles);

/** A row: what it is about, in one word or several, and what is counted of it. */
interface CountRow {
  key: string;
  names: readonly ReactNode[];
  counts: readonly number[];
}

/** A small table under its title, with counts on its right. */
export function CountTable(props: {
  title: string;
  nameHeadings: readonly string[];
  countHeadings: readonly string[];
  rows: readonly CountRow[];
}) {
  const { title, nameHeadings, countHeadings, rows } = props;
  const classes = useStyles();
  const format = useFormat();
  return (
    <>
      <Subheading>{title}</Subheading>
      <table className={classes.table} aria-label={title}>
        <thead>
          <tr>
            {nameHeadings.map(heading => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            {countHeadings.map(heading => (
              <th key={heading} scope="col" className={classes.number}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, names: [name, ...others], counts }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {others.map((other, index) => (
                <td key={nameHeadings[index + 1]}>{other}</td>
              ))}
              {counts.map((count, index) => (
                <td key={countHeadings[index]} className={classes.number}>
                  {format.count(count)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
