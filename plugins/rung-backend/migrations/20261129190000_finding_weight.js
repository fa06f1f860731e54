// @ts-check

/**
 * Lists are ordered by the gravest of the open findings, and then by how many
 * there are. What is stored already is weighed here as a scan weighs it.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('assessments', table => {
    table
      .integer('finding_weight')
      .notNullable()
      .defaultTo(0)
      .comment('1000 for each step of severity, and one for each open finding');
  });
  const elements = knex.client.config.client.includes('pg')
    ? `json_array_elements(d.details::json -> 'findings') as f(value)
       where f.value ->> 'accepted' = 'false'`
    : `json_each(d.details, '$.findings') as f
       where not f.value ->> 'accepted'`;
  await knex.raw(
    `update assessments set finding_weight = (
       select count(*) + 1000 * coalesce(max(
         case f.value ->> 'severity' when 'high' then 3 when 'medium' then 2 else 1 end
       ), 0)
       from assessment_details d cross join ${elements}
       and d.entity_ref = assessments.entity_ref
     )`,
  );
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.raw('alter table assessments drop column finding_weight');
};
