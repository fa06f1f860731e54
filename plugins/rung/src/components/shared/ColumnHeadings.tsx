/** The headings of a table whose rows become blocks where there is no room. */
export function ColumnHeadings(props: {
  /** Those of `foldingTableStyles`. */
  classes: Readonly<Record<string, string>>;
  headings: readonly string[];
}) {
  const { classes, headings } = props;
  return (
    <thead className={classes.head}>
      <tr>
        {headings.map(heading => (
          <th key={heading} className={classes.columnHeading} scope="col">
            {heading}
          </th>
        ))}
      </tr>
    </thead>
  );
}
