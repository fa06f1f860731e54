// @ts-check

/**
 * From which day to which each entity has had each finding open, so that what
 * was open on a day can be counted for whoever asks. Of what is stored already
 * it is not known since when: it counts from today, and the days before cannot
 * be told.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('finding_spans', table => {
    table.comment('While an entity has had a finding open, by days');
    table.text('entity_ref').notNullable();
    table.text('finding').notNullable();
    table.text('severity').notNullable();
    table.integer('from_day').notNullable().comment('Days since 1970-01-01');
    table.integer('until_day').comment('The first day on which it is not open');
    table.index(['entity_ref', 'finding']);
  });
  await knex.schema.alterTable('fence', table => {
    table
      .integer('findings_from')
      .notNullable()
      .defaultTo(0)
      .comment('The first day of which the spans of findings are complete');
  });
  const today = Math.floor(Date.now() / 86_400_000);
  const elements = knex.client.config.client.includes('pg')
    ? `json_array_elements(d.details::json -> 'findings') as f(value)
       where f.value ->> 'accepted' = 'false'`
    : `json_each(d.details, '$.findings') as f
       where not f.value ->> 'accepted'`;
  await knex.raw(
    `insert into finding_spans (entity_ref, finding, severity, from_day)
     select a.entity_ref, f.value ->> 'id', f.value ->> 'severity', ?
     from assessments a
     join assessment_details d on d.entity_ref = a.entity_ref
     cross join ${elements}
     and a.gone_at is null`,
    [today],
  );
  await knex('fence')
    .whereExists(knex('assessments').select(knex.raw('1')))
    .update({ findings_from: today });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table fence drop column findings_from');
  await knex.schema.dropTable('finding_spans');
};
