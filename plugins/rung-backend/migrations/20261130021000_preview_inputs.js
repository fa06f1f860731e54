// @ts-check

/**
 * A policy is tried out on all that the verdicts follow from, which the catalog
 * would take far too long to hand over again. What was written before has none
 * kept: the next scan scores it again.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('preview_inputs', table => {
    table.comment('What the verdict of each entity follows from');
    table.text('entity_ref').notNullable().primary();
    table
      .text('stated')
      .notNullable()
      .comment(
        'What is required of it, as JSON: its own, and what it inherits',
      );
    table
      .text('known')
      .notNullable()
      .comment('All else that its findings follow from, as JSON');
  });
  await knex('assessments').update({ input_hash: '' });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('preview_inputs');
};
